"""Who is on a call list, by name, and how many contacts a stretch of days holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.clock import at_midnight
from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.prospect import ProspectId
from planner.domain.zones import to_local, to_utc
from planner.storage.queries.phones import first_phones
from planner.storage.queries.prospects import prospect_rows
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class CallPerson:
    """Somebody to call: `attempts` of `limit` tries are used up; `phone` is E.164 or empty."""

    prospect_id: ProspectId
    person: str
    company: str
    town: str
    phone: str
    attempts: int
    limit: int

    @property
    def name(self) -> str:
        """The person, or the company where nobody is named."""
        return self.person or self.company

    @property
    def around(self) -> str:
        """What stands beside the name: the company, or the town where the company is the name."""
        return self.company if self.person else self.town


def call_people(store: Store, prospect_ids: Sequence[int]) -> list[CallPerson]:
    """The people of some ids, in their order; ids that are gone are left out."""
    if not prospect_ids:
        return []
    phones = first_phones(store, prospect_ids)
    return [
        CallPerson(
            row.id, row.person, row.company, row.town, phones.get(row.id, ""), row.attempts, limits(row).attempts
        )
        for row in prospect_rows(store, prospect_ids)
    ]


def contact_times(store: Store, start: date, end: date, zone: str) -> list[datetime]:
    """When one was in touch with somebody from the day `start` to before `end` of a zone, naive in that zone."""
    low, high = to_utc(at_midnight(start), zone).isoformat(), to_utc(at_midnight(end), zone).isoformat()
    rows = store.db.execute("SELECT at FROM touches WHERE at >= ? AND at < ? ORDER BY at", (low, high))
    return [to_local(datetime.fromisoformat(at), zone) for (at,) in rows]
