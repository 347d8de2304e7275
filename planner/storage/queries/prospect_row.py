"""One line of the table of prospects: only what is looked at is made of its columns."""

from datetime import date
from functools import cached_property

from planner.domain.prospects.prospect import NextStep, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import Pursuit, Verdict
from planner.storage.pursuit_rows import pursuit_from_row
from planner.storage.rows import Row, next_step_from_row, tags_from_text

COLUMNS = (
    "id, company, person, town, state, class, next_kind, next_text, next_on, next_at, next_agreed_on, next_snoozes,"
    " value_cents, currency, tags, origin, created_on, verdict, big_fish, attempts, attempt_days, maybes, touches,"
    " minutes, last_on, heard_on, sign_on, began_on, last_outcome, agreed_every, agreed_channel, agreed_made_on,"
    " best_from, best_to, since, active_on, extended_on, extended_tries, requalify_on, wake_on, wake_note,"
    " let_go_reason, newsletter, source_id, cadence_id, cadence_from, cadence_step"
)


class ProspectRow:
    """A prospect as a list shows it, from a row with COLUMNS; a list is read while one types, so it reads late.

    It is `Followed`: the rules of following up take it.
    """

    def __init__(self, row: Row) -> None:
        self._row = row
        self.id = ProspectId(row["id"])
        self.company: str = row["company"]
        self.person: str = row["person"]
        self.town: str = row["town"]
        self.value_cents: int | None = row["value_cents"]
        self.currency: str = row["currency"]
        self.origin: str = row["origin"]
        self.attempts: int = row["attempts"]
        self.minutes: int = row["minutes"]
        self.is_big_fish = bool(row["big_fish"])

    @property
    def display_name(self) -> str:
        """The company, or the person where there is none."""
        return self.company or self.person

    @property
    def second_line(self) -> str:
        """The person under the company; empty when the person already stands above."""
        return self.person if self.company else ""

    @cached_property
    def state(self) -> State:
        """Where the prospect stands."""
        return State(self._row["state"])

    @cached_property
    def klass(self) -> ProspectClass:
        """How close to the ideal client."""
        return ProspectClass(self._row["class"])

    @cached_property
    def verdict(self) -> Verdict:
        """What the qualification advises."""
        return Verdict(self._row["verdict"])

    @cached_property
    def next_step(self) -> NextStep | None:
        """The one thing to do next."""
        return next_step_from_row(self._row)

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The tags, in the order they were put on."""
        return tags_from_text(self._row["tags"])

    @cached_property
    def created_on(self) -> date:
        """The day it came onto the list."""
        return date.fromisoformat(self._row["created_on"])

    @cached_property
    def last_on(self) -> date | None:
        """The day of the latest touch."""
        day = self._row["last_on"]
        return date.fromisoformat(day) if day else None

    @cached_property
    def pursuit(self) -> Pursuit:
        """How far the follow-up has come."""
        return pursuit_from_row(self._row)
