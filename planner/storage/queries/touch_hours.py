"""Touches counted by the hour: years of a log in a few thousand rows (see `planner.storage.schema_momentum`)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.clock import at_midnight
from planner.storage.store import Store

_SUMS = ", ".join(
    f"coalesce(sum({name}), 0)"
    for name in ("touches", "tries", "own_talks", "talks", "own_meetings", "meetings", "own_asked", "noes")
)
_BETWEEN = f"SELECT {_SUMS} FROM touch_hours WHERE hour >= ? AND hour < ?"


@dataclass(frozen=True, slots=True)
class TouchTotals:
    """How often what was logged. `tries` are touches of our own, `own_*` what came of them; the others count all."""

    touches: int = 0
    tries: int = 0
    own_talks: int = 0
    talks: int = 0
    own_meetings: int = 0
    meetings: int = 0
    own_asked: int = 0
    noes: int = 0


def touch_totals(store: Store, first: date, last: date, zone: str) -> TouchTotals:
    """What was logged on the local days from `first` to `last`, both included.

    Days begin at midnight in `zone`, cut to the hour in zones that are half an hour off.
    """
    bounds = (hour_of_day(first, zone), hour_of_day(last + timedelta(days=1), zone))
    return TouchTotals(*store.db.execute(_BETWEEN, bounds).fetchone())


def first_touch_hour(store: Store) -> datetime | None:
    """The hour of the first touch, in UTC; None while nothing is logged."""
    found = store.db.execute("SELECT min(hour) FROM touch_hours").fetchone()[0]
    return datetime.fromisoformat(f"{found}:00:00+00:00") if found else None


def hour_of_day(day: date, zone: str) -> str:
    """The hour in UTC in which a local day begins, as it stands in the table."""
    return at_midnight(day).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).isoformat()[:13]
