"""A month as six weeks: where blocks stand, what is taken, what was kept."""

from datetime import date, datetime

from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.busy import BusyTime, CalendarId
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.month import DayBlock, Month, busy_share, days_shown, month
from planner.domain.blocks.occurrences import OccurrenceState, occurrences
from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.blocks.series import BlockSeries
from tests.planner.block_samples import make_series, mark, move

NOVEMBER = date(2026, 11, 1)
TUESDAYS = make_series(weekdays=frozenset({1}), minutes=60)
MOVED = move(datetime(2026, 11, 17, 9), datetime(2026, 12, 8, 15))


def shown(series: BlockSeries = TUESDAYS, *marks: object, pauses: tuple[Pause, ...] = ()) -> Month:
    start, end = days_shown(NOVEMBER)
    found = occurrences([series], (MOVED,), marks, start, end, no_holidays, pauses)  # type: ignore[arg-type]
    blocks = [DayBlock(each, each.start) for each in found]
    holidays = {date(2026, 11, 11): "Armistice"}
    return month(date(2026, 11, 12), blocks, (), holidays, pauses, (8, 18))


def taken(start: datetime, end: datetime, *, is_soft: bool = False) -> BusyTime:
    return BusyTime(CalendarId(1), "uid", "Site", start, end, is_soft=is_soft)


def test_six_weeks_begin_on_the_monday_before_the_first() -> None:
    assert days_shown(date(2026, 11, 30)) == (date(2026, 10, 26), date(2026, 12, 7))
    assert days_shown(date(2026, 6, 15)) == (date(2026, 6, 1), date(2026, 7, 13))
    found = shown()
    assert (found.first, len(found.weeks), len(found.days)) == (NOVEMBER, 6, 42)
    assert [day.day for day in found.days if day.is_in_month][::29] == [date(2026, 11, 1), date(2026, 11, 30)]


def test_days_hold_their_blocks_holidays_and_pauses_but_no_ghosts() -> None:
    pause = Pause(PauseId(1), date(2026, 11, 24), date(2026, 11, 25), "Flu")
    days = {day.day: day for day in shown(pauses=(pause,)).days}

    assert [each.occurrence.state for each in days[date(2026, 11, 24)].blocks] == [OccurrenceState.PAUSED]
    assert days[date(2026, 11, 17)].blocks == ()
    assert days[date(2026, 11, 11)].holiday == "Armistice"
    assert days[date(2026, 11, 25)].pause == pause and days[date(2026, 11, 26)].pause is None


def test_weeks_and_month_tell_what_was_kept() -> None:
    found = shown(TUESDAYS, mark(datetime(2026, 11, 3, 9), Outcome.KEPT), mark(datetime(2026, 10, 27, 9), Outcome.KEPT))

    assert [(week.summary.kept, week.summary.total) for week in found.weeks] == [
        *((1, 1), (1, 1), (0, 1)),
        *((0, 1), (0, 1), (0, 1)),
    ]
    assert found.weeks[3].summary.states == (OccurrenceState.MISSED,), "it left its week"
    assert (found.summary.kept, found.summary.total) == (1, 4), "October and December do not count"


def test_what_is_taken_is_counted_once_inside_the_working_hours() -> None:
    day, low = date(2026, 11, 9), datetime(2026, 11, 9, 7)
    busy = (
        taken(low, datetime(2026, 11, 9, 10)),
        taken(datetime(2026, 11, 9, 9), datetime(2026, 11, 9, 12)),
        taken(datetime(2026, 11, 9, 9, 30), datetime(2026, 11, 9, 10)),
        taken(datetime(2026, 11, 9, 13), datetime(2026, 11, 9, 14), is_soft=True),
        taken(datetime(2026, 11, 9, 17), datetime(2026, 11, 10, 9)),
    )
    assert busy_share(busy, day, (8, 18)) == 0.5
    assert busy_share(busy, date(2026, 11, 10), (8, 18)) == 0.1
    assert busy_share(busy, date(2026, 11, 12), (8, 18)) == 0
    assert busy_share(busy, day, (8, 8)) == 0


def test_an_appointment_of_years_takes_every_day_it_touches() -> None:
    ages = taken(datetime(1900, 1, 1), datetime(2026, 11, 20, 13))
    found = {day.day: day.busy_share for day in month(NOVEMBER, (), (ages,), {}, (), (8, 18)).days}

    assert (found[date(2026, 10, 26)], found[date(2026, 11, 20)], found[date(2026, 11, 21)]) == (1.0, 0.5, 0.0)
