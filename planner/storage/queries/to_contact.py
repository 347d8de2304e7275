"""What a calendar file says of people, pauses, goals and proposals besides the things themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.prospects.prospect import ProspectId
from planner.domain.prospects.to_contact import ToContact
from planner.storage.queries.phones import first_phones
from planner.storage.rows import NO_DAY, Row, next_step_from_row
from planner.storage.store import Store

_COLUMNS = (
    "id, company, person, created_on, updated_at, next_kind, next_text, next_on, next_at, next_agreed_on, next_snoozes"
)
_PURSUED = "trashed_at = '' AND state IN ('to_qualify', 'active')"


@dataclass(frozen=True, slots=True)
class RecordTimes:
    """When a record was made and last changed, in UTC."""

    created_at: datetime
    updated_at: datetime


def with_next_steps(store: Store, most: int) -> list[ToContact]:
    """Whom one pursues, by the day of the next step; of very many only the first ones."""
    sql = (
        f"SELECT {_COLUMNS} FROM prospects WHERE {_PURSUED} AND next_on <> '{NO_DAY}'"
        " ORDER BY next_on, next_at, company_key, id LIMIT ?"
    )
    return _people(store, list(store.db.query(sql, (most,))))


def to_contact(store: Store, ids: Iterable[int]) -> dict[ProspectId, ToContact]:
    """What to say of some prospects; ids that are gone are left out."""
    marks = ",".join(map(str, sorted(set(ids))))
    found = _people(store, list(store.db.query(f"SELECT {_COLUMNS} FROM prospects WHERE id IN ({marks})")))
    return {each.prospect_id: each for each in found}


def pause_times(store: Store) -> dict[int, RecordTimes]:
    """When each pause was made and changed."""
    return {row["id"]: _times(row) for row in store.db.query("SELECT id, created_at, updated_at FROM pauses")}


def goal_times(store: Store) -> dict[int, RecordTimes]:
    """When each goal was made and changed."""
    return {row["id"]: _times(row) for row in store.db.query("SELECT id, created_at, updated_at FROM goals")}


def proposal_times(store: Store) -> dict[int, datetime]:
    """When each proposal was last changed, in UTC."""
    rows = store.db.query("SELECT id, updated_at FROM proposals")
    return {row["id"]: datetime.fromisoformat(row["updated_at"]) for row in rows}


def _people(store: Store, rows: list[Row]) -> list[ToContact]:
    phones = first_phones(store, [row["id"] for row in rows]) if rows else {}
    return [
        ToContact(
            prospect_id=ProspectId(row["id"]),
            company=row["company"],
            person=row["person"],
            phone=phones.get(row["id"], ""),
            step=next_step_from_row(row),
            created_on=date.fromisoformat(row["created_on"]),
            updated_at=datetime.fromisoformat(row["updated_at"]),
        )
        for row in rows
    ]


def _times(row: Row) -> RecordTimes:
    return RecordTimes(datetime.fromisoformat(row["created_at"]), datetime.fromisoformat(row["updated_at"]))
