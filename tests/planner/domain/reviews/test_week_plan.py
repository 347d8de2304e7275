"""What the review proposes for the blocks of a week."""

from datetime import date, datetime, time, timedelta

from planner.domain.blocks.busy import BusyTime, CalendarId
from planner.domain.blocks.free_slots import Around
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.reviews.week_plan import PlannedBlock, first_rhythm, first_starts, propose_moves, review_series
from planner.domain.settings import Settings
from tests.planner.block_samples import make_series

MONDAY = date(2026, 11, 16)
TUESDAY_9 = datetime(2026, 11, 17, 9)
THURSDAY_9 = datetime(2026, 11, 19, 9)


def _block(start: datetime, state: OccurrenceState = OccurrenceState.PLANNED) -> PlannedBlock:
    return PlannedBlock(Occurrence(make_series(), start, start, 90, state), start, 90)


def _busy(start: datetime, hours: int = 2, *, soft: bool = False) -> BusyTime:
    return BusyTime(CalendarId(1), "u", "Supplier", start, start + timedelta(hours=hours), is_soft=soft)


def _around(*busy: BusyTime, not_before: datetime | None = None) -> Around:
    return {
        "busy": busy,
        "taken": [],
        "work_hours": (8, 18),
        "is_day_off": lambda day: day.day == 18,
        "not_before": not_before,
    }


def test_a_block_on_an_appointment_goes_to_the_nearest_free_place_and_says_why() -> None:
    supplier = _busy(TUESDAY_9)
    moved, stays = propose_moves([_block(TUESDAY_9), _block(THURSDAY_9)], _around(supplier))
    assert (moved.start, moved.because) == (TUESDAY_9 + timedelta(hours=2), supplier)
    assert (stays.start, stays.because) == (THURSDAY_9, None)


def test_two_blocks_are_never_moved_to_one_place() -> None:
    blocks = [_block(TUESDAY_9), _block(TUESDAY_9 + timedelta(hours=2))]
    first, second = propose_moves(blocks, _around(_busy(TUESDAY_9, 4)))
    assert first.end <= second.start or second.end <= first.start


def test_a_soft_appointment_a_kept_block_and_one_that_has_begun_move_nothing() -> None:
    blocks = [_block(TUESDAY_9)]
    assert propose_moves(blocks, _around(_busy(TUESDAY_9, soft=True))) == tuple(blocks)
    kept = [_block(TUESDAY_9, OccurrenceState.KEPT)]
    assert propose_moves(kept, _around(_busy(TUESDAY_9))) == tuple(kept)
    begun = _around(_busy(TUESDAY_9), not_before=TUESDAY_9 + timedelta(minutes=5))
    assert propose_moves(blocks, begun) == tuple(blocks)


def test_a_block_without_any_free_place_stays() -> None:
    blocks = [_block(TUESDAY_9)]
    week = BusyTime(CalendarId(1), "u", "Fair", datetime(2026, 11, 16), datetime(2026, 11, 23), is_all_day=True)
    assert propose_moves(blocks, _around(week)) == tuple(blocks)


def test_a_first_rhythm_is_two_short_blocks() -> None:
    (series,) = first_rhythm(first_starts(MONDAY, _around()), Settings())
    assert (series.weekdays, series.start, series.minutes) == (frozenset({1, 3}), time(9), 30)
    assert series.first_day == TUESDAY_9.date()


def test_a_first_rhythm_makes_way_for_appointments() -> None:
    found = first_rhythm(first_starts(MONDAY, _around(_busy(TUESDAY_9))), Settings())
    assert {(tuple(each.weekdays), each.start) for each in found} == {((1,), time(8, 30)), ((3,), time(9))}


def test_the_review_as_a_block_follows_the_settings() -> None:
    series = review_series(Settings(review_weekday=0, review_time="08:30"), MONDAY)
    assert (series.weekdays, series.start, series.minutes) == (frozenset({0}), time(8, 30), 15)
