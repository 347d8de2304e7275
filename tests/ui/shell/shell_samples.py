"""People with names that try to be more than names."""

from planner.actions.prospects import add_prospect
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId, State
from planner.storage.store import Store

HOSTILE = "<b>x</b>&\u202e"
ENDLESS = "W" * 5_000


def add(store: Store, company: str, person: str = "", *, tags: tuple[str, ...] = (), **fields: object) -> int:
    """Add one prospect; gives the id."""
    persons = (Person(PersonId(0), person),) if person else ()
    new = Prospect(ProspectId(0), company=company, persons=persons, tags=tags, state=State.ACTIVE, **fields)  # type: ignore[arg-type]
    created = add_prospect(store, prospect=new).created
    assert created is not None
    return created
