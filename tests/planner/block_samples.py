"""Series, changes and plans to test with."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from hypothesis import strategies as st

from planner.calendar.plan import CalendarPlan, CalendarWords
from planner.domain.blocks.attendance import Attendance, ChangeKind, OccurrenceChange, Outcome
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.series import BlockSeries, SeriesId

CREATED = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
LATER = datetime(2026, 2, 1, 10, 30, tzinfo=UTC)
TODAY = date(2026, 11, 12)
ZONES = ("Europe/Paris", "America/Montreal", "Indian/Reunion", "Africa/Casablanca", "America/St_Johns")

FRENCH = CalendarWords(
    titles={purpose: f"Prospection : {purpose.value}" for purpose in Purpose} | {Purpose.CALLS: "Appels à passer"},
    description="Un créneau rien que pour vous ; la liste d’appels vous attend, prête à l’emploi, par ordre d’arrivée.",
    alarm="Votre créneau va commencer",
    category="Prospection",
)


def make_series(number: int = 1, **fields: Any) -> BlockSeries:
    """Calls on Tuesdays and Thursdays at nine in Paris, for 90 minutes, unless told otherwise."""
    values: dict[str, Any] = {
        "id": SeriesId(number),
        "uid": f"series-{number}",
        "purpose": Purpose.CALLS,
        "weekdays": frozenset({1, 3}),
        "start": time(9, 0),
        "minutes": 90,
        "first_day": date(2026, 1, 6),
        "zone": "Europe/Paris",
        "created_at": CREATED,
        "updated_at": CREATED,
    }
    return BlockSeries(**values | fields)


def skip(slot: datetime, number: int = 1, at: datetime = LATER) -> OccurrenceChange:
    """One date left out."""
    return OccurrenceChange(SeriesId(number), slot, ChangeKind.SKIPPED, _uid(number, slot), at)


def move(
    slot: datetime, to: datetime | None, minutes: int | None = None, number: int = 1, at: datetime = LATER
) -> OccurrenceChange:
    """One date elsewhere, or of another length."""
    return OccurrenceChange(SeriesId(number), slot, ChangeKind.MOVED, _uid(number, slot), at, to, minutes)


def mark(slot: datetime, outcome: Outcome, minutes: int | None = None, number: int = 1) -> Attendance:
    """What became of one date."""
    return Attendance(SeriesId(number), slot, outcome, LATER, minutes)


def make_plan(series: Iterable[BlockSeries], *changes: OccurrenceChange, **fields: Any) -> CalendarPlan:
    """A plan in French with French holidays known."""
    series = tuple(series)
    values: dict[str, Any] = {
        "name": "Prospection",
        "calendar_guid": "6b0d3c0e-0000-4000-8000-000000000001",
        "app_version": "0.1.0",
        "series": series,
        "words": FRENCH,
        "changes": {it.id: tuple(c for c in changes if c.series_id == it.id) for it in series},
        "holiday_lookup": holiday_lookup("fr"),
    }
    return CalendarPlan(**values | fields)


def series_in_general() -> st.SearchStrategy[BlockSeries]:
    """Any usable series of some months in one of the zones, in the daytime."""
    return st.builds(
        _any_series,
        weekdays=st.frozensets(st.integers(0, 6), min_size=1),
        start=st.times(time(4, 0), time(21, 0)).map(lambda it: it.replace(second=0, microsecond=0)),
        minutes=st.integers(5, 240),
        first_day=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        zone=st.sampled_from(ZONES),
        every_n=st.integers(1, 5),
        length=st.integers(0, 300),
        count=st.none() | st.integers(1, 60),
        holiday_calendar=st.sampled_from(("", "FR", "FR-57", "CA-QC", "MA")),
    )


def _any_series(*, length: int, count: int | None, first_day: date, **fields: Any) -> BlockSeries:
    until = date.fromordinal(first_day.toordinal() + 7 * fields["every_n"] + length) if count is None else None
    return make_series(first_day=first_day, until=until, count=count, **fields)


def _uid(number: int, slot: datetime) -> str:
    return f"date-{number}-{slot:%Y%m%d}"
