"""A pause, a holiday or a move punishes no figure of the blocks."""

from datetime import date, datetime, timedelta

from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.occurrences import OccurrenceState, occurrences
from planner.domain.blocks.pauses import Pause, PauseId, paused_days
from planner.domain.blocks.summary import adherence, adherence_by_weekday, week_summary
from tests.planner.block_samples import make_series, mark, move

MONDAY = date(2026, 11, 9)
EVERY_DAY = make_series(weekdays=frozenset(range(5)), minutes=60)
PAUSE = Pause(PauseId(1), date(2026, 11, 11), date(2026, 11, 24), "Holiday")
NEXT_MONTH = datetime(2026, 12, 1, 15)


def day(number: int) -> datetime:
    return datetime(2026, 11, number, 9)


def test_paused_blocks_are_neither_kept_nor_missed_even_when_they_were_marked_missed_before() -> None:
    marks = (mark(day(9), Outcome.KEPT), mark(day(12), Outcome.MISSED))
    found = occurrences([EVERY_DAY], (), marks, MONDAY, MONDAY + timedelta(days=7), no_holidays, (PAUSE,))

    summary, counted = week_summary(found), adherence(found)

    assert (summary.kept, summary.total) == (1, 2)
    assert (counted.missed, counted.paused, counted.total, counted.share) == (0, 3, 2, 0.5)


def test_work_in_a_pause_still_counts() -> None:
    found = occurrences(
        [EVERY_DAY], (), (mark(day(12), Outcome.KEPT),), MONDAY, MONDAY + timedelta(days=7), no_holidays, (PAUSE,)
    )

    assert adherence(found).kept == 1


def test_a_block_moved_out_of_a_paused_week_is_not_missed_there() -> None:
    moved = move(day(12), NEXT_MONTH)
    week = occurrences([EVERY_DAY], (moved,), (), MONDAY, MONDAY + timedelta(days=7), no_holidays, (PAUSE,))
    unpaused = occurrences([EVERY_DAY], (moved,), (), MONDAY, MONDAY + timedelta(days=7), no_holidays)

    assert OccurrenceState.MISSED not in week_summary(week).states
    assert OccurrenceState.MISSED in week_summary(unpaused).states


def test_a_block_moved_away_from_a_holiday_is_not_missed_there() -> None:
    series = make_series(weekdays=frozenset({2}), holiday_calendar="FR")
    moved = move(day(11), NEXT_MONTH)

    def armistice(calendar: str, when: date) -> str | None:
        return "Armistice" if calendar and when == date(2026, 11, 11) else None

    found = occurrences([series], (moved,), (), MONDAY, MONDAY + timedelta(days=7), armistice)

    assert week_summary(found).total == 0


def test_a_weekday_is_where_the_block_was_to_be() -> None:
    marks = (mark(day(9), Outcome.KEPT), mark(day(10), Outcome.SHORTENED, 20))
    found = occurrences([EVERY_DAY], (), marks, MONDAY, MONDAY + timedelta(days=7), no_holidays)

    counted = adherence_by_weekday(found)

    assert (counted[0].kept, counted[1].shortened, counted[2].planned) == (1, 1, 1)
    assert counted[1].minutes == 20


def test_without_blocks_there_is_no_share() -> None:
    assert adherence([]).share is None


def test_paused_days_are_counted_once_and_only_between_the_two_days() -> None:
    again = Pause(PauseId(2), date(2026, 11, 20), date(2026, 11, 30))

    assert paused_days((PAUSE, again), date(2026, 11, 20), date(2026, 11, 26)) == 7
    assert paused_days((PAUSE,), date(2026, 11, 1), date(2026, 11, 10)) == 0
    assert paused_days((PAUSE,), date(2026, 11, 12), date(2026, 11, 11)) == 0
