"""The plans behind the files in tests/calendars; run this module to write those files again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarFile
from planner.domain.blocks.purpose import Purpose
from tests.planner.block_samples import LATER, TODAY, make_plan, make_series, move, skip

FOLDER = Path(__file__).parents[2] / "calendars"


def paris_weekly() -> CalendarFile:
    """An endless series with a reminder."""
    return build_calendar(make_plan([make_series(alarm_minutes=15)]), TODAY)


def montreal_every_second_week() -> CalendarFile:
    """A retired zone name, an interval, a count, holidays of Quebec."""
    series = make_series(zone="America/Montreal", every_n=2, count=20, holiday_calendar="CA-QC", start=time(13, 30))
    return build_calendar(make_plan([series]), TODAY)


def casablanca_across_the_change() -> CalendarFile:
    """A zone that gave up its clock changes while the series was running."""
    series = make_series(zone="Africa/Casablanca", first_day=date(2026, 1, 12), until=date(2027, 3, 31))
    return build_calendar(make_plan([series]), TODAY)


def reunion_without_clock_change() -> CalendarFile:
    """A zone with one offset for ever, on its own name."""
    series = make_series(zone="Indian/Reunion", until=date(2026, 6, 30), holiday_calendar="FR-974")
    return build_calendar(make_plan([series]), TODAY)


def french_text_folded() -> CalendarFile:
    """Accents, separators, a path, control characters, a decomposed letter."""
    series = make_series(
        title="Préparer l’été : relances, devis ; visites à Besançon – chez Mme Lefèvre-Ézéchiel, 3ᵉ étage gauche",
        if_then="Si j’ouvre mes e-mails,\nalors j’appelle d’abord.\x00\x0b Fichier : C:\\Nord\\Été; cafe\u0301",
        until=date(2026, 3, 31),
        alarm_minutes=0,
    )
    return build_calendar(make_plan([series]), TODAY)


def moved_skipped_and_holidays() -> CalendarFile:
    """Overrides, dates that had to leave their series, skipped ones and holidays."""
    changes = (
        move(datetime(2026, 4, 14, 9), datetime(2026, 4, 13, 14, 30)),
        move(datetime(2026, 4, 21, 9), datetime(2026, 4, 24, 9)),
        move(datetime(2026, 4, 28, 9), None, 45),
        skip(datetime(2026, 5, 5, 9)),
        move(datetime(2026, 5, 14, 9), datetime(2026, 5, 15, 10)),
    )
    series = make_series(first_day=date(2026, 4, 7), until=date(2026, 7, 31), holiday_calendar="FR")
    emails = make_series(2, purpose=Purpose.EMAILS, weekdays=frozenset({0}), minutes=30, count=1)
    return build_calendar(make_plan([series, emails], *changes), TODAY)


def cancelled_after_export() -> CalendarFile:
    """A series that was removed, and a moved date that came back to its series."""
    series = make_series(until=date(2026, 3, 31))
    removed = make_series(2, weekdays=frozenset({4}), until=date(2026, 3, 31))
    far = move(datetime(2026, 1, 20, 9), datetime(2026, 1, 23, 9))
    before = build_calendar(make_plan([series, removed], far), TODAY)
    exported = {event.uid: event for event in before.events}
    back = replace(far, moved_to=datetime(2026, 1, 21, 9), updated_at=LATER + timedelta(days=1))
    plan = make_plan([series], back, exported=exported, removed_at={removed.uid: LATER + timedelta(days=2)})
    return build_calendar(plan, TODAY)


GOLDEN: tuple[Callable[[], CalendarFile], ...] = (
    paris_weekly,
    montreal_every_second_week,
    casablanca_across_the_change,
    reunion_without_clock_change,
    french_text_folded,
    moved_skipped_and_holidays,
    cancelled_after_export,
)

if __name__ == "__main__":
    for make in GOLDEN:
        (FOLDER / f"{make.__name__}.ics").write_bytes(make().content)
