"""A prospect that is about to be: read from one line, a form or a file, not stored yet."""

from dataclasses import dataclass, field
from datetime import date

from planner.domain.prospects.prospect import (
    ContactPoint,
    NextStep,
    Person,
    Prospect,
    ProspectClass,
    ProspectId,
    State,
)


@dataclass(slots=True)
class ProspectDraft:
    """The fields of a `Prospect` as far as they are given; `state` and `created_on` are None when not given.

    Persons have the id 0. `currency` counts only together with `value_cents`. Not frozen: an import makes a
    hundred thousand of them and joins the rows that belong together.
    """

    company: str = ""
    town: str = ""
    origin: str = ""
    notes: str = ""
    siren: str = ""
    klass: ProspectClass = ProspectClass.NONE
    state: State | None = None
    value_cents: int | None = None
    currency: str = "EUR"
    next_step: NextStep | None = None
    created_on: date | None = None
    tags: tuple[str, ...] = ()
    persons: list[Person] = field(default_factory=list)
    contacts: list[ContactPoint] = field(default_factory=list)

    @property
    def display_name(self) -> str:
        """The company, or the first named person when there is no company."""
        return self.company or next((person.name for person in self.persons if person.name), "")

    def to_prospect(self, today: date) -> Prospect:
        """The new prospect, with the id 0, added today unless the draft says when."""
        return Prospect(
            id=ProspectId(0),
            company=self.company,
            town=self.town,
            origin=self.origin,
            notes=self.notes,
            tags=self.tags,
            klass=self.klass,
            state=State.TO_QUALIFY if self.state is None else self.state,
            value_cents=self.value_cents,
            currency=self.currency,
            siren=self.siren,
            persons=tuple(self.persons),
            contacts=tuple(self.contacts),
            next_step=self.next_step,
            created_on=self.created_on or today,
        )
