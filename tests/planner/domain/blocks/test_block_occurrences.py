"""What a week shows."""

from datetime import date, datetime, timedelta
from time import perf_counter

from planner.domain.blocks.attendance import Attendance, OccurrenceChange, Outcome
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState, occurrences
from planner.domain.blocks.series import BlockSeries
from tests.planner.block_samples import make_series, mark, move, skip

MONDAY = date(2026, 11, 9)
TUESDAY_SLOT, THURSDAY_SLOT = datetime(2026, 11, 10, 9), datetime(2026, 11, 12, 9)


def week(
    series: BlockSeries | None = None,
    changes: tuple[OccurrenceChange, ...] = (),
    attendance: tuple[Attendance, ...] = (),
    monday: date = MONDAY,
) -> list[Occurrence]:
    one = series or make_series(holiday_calendar="FR")
    lookup = holiday_lookup("fr")
    return occurrences([one], changes, attendance, monday, monday + timedelta(days=7), lookup)


def states(found: list[Occurrence]) -> list[tuple[datetime, str]]:
    return [(occurrence.start, occurrence.state.value) for occurrence in found]


def test_an_untouched_week_holds_its_planned_blocks() -> None:
    assert states(week()) == [(TUESDAY_SLOT, "planned"), (THURSDAY_SLOT, "planned")]


def test_marks_show_on_their_blocks() -> None:
    marks = (mark(TUESDAY_SLOT, Outcome.KEPT), mark(THURSDAY_SLOT, Outcome.MISSED))

    assert states(week(attendance=marks)) == [(TUESDAY_SLOT, "kept"), (THURSDAY_SLOT, "missed")]


def test_a_holiday_leaves_a_named_ghost() -> None:
    found = week(make_series(weekdays=frozenset({2}), holiday_calendar="FR"))

    assert [(it.state, it.holiday, it.is_ghost) for it in found] == [(OccurrenceState.HOLIDAY, "Armistice", True)]


def test_a_block_moved_off_a_holiday_leaves_a_ghost_and_stands_elsewhere() -> None:
    slot, new = datetime(2026, 11, 11, 9), datetime(2026, 11, 10, 14)
    found = week(make_series(weekdays=frozenset({2}), holiday_calendar="FR"), (move(slot, new, 60),))

    assert states(found) == [(new, "planned"), (slot, "moved_away")]
    assert found[0].minutes == 60 and found[0].key == found[1].key
    assert found[1].holiday == "Armistice"


def test_a_skipped_block_is_a_ghost() -> None:
    assert states(week(changes=(skip(TUESDAY_SLOT),)))[0] == (TUESDAY_SLOT, "skipped")


def test_a_resized_block_stays_in_place_without_a_ghost() -> None:
    found = week(changes=(move(TUESDAY_SLOT, None, 30),))

    assert [it.minutes for it in found] == [30, 90]
    assert found[0].end == datetime(2026, 11, 10, 9, 30)


def test_a_block_moved_in_from_another_week_appears_with_its_mark() -> None:
    slot, new = datetime(2026, 11, 5, 9), datetime(2026, 11, 9, 8)
    found = week(changes=(move(slot, new),), attendance=(mark(slot, Outcome.KEPT),))

    assert states(found)[0] == (new, "kept")
    assert found[0].left_week


def test_the_other_week_keeps_the_ghost() -> None:
    slot, new = datetime(2026, 11, 5, 9), datetime(2026, 11, 9, 8)
    found = week(changes=(move(slot, new),), monday=date(2026, 11, 2))

    assert (slot, "moved_away") in states(found)
    assert new not in [it.start for it in found]


def test_work_done_on_a_holiday_counts() -> None:
    slot = datetime(2026, 11, 11, 9)
    found = week(make_series(weekdays=frozenset({2}), holiday_calendar="FR"), attendance=(mark(slot, Outcome.KEPT),))

    assert states(found) == [(slot, "kept")]


def test_work_done_stays_visible_when_the_series_no_longer_has_that_day() -> None:
    marks = (mark(TUESDAY_SLOT, Outcome.KEPT), mark(datetime(2026, 11, 13, 9), Outcome.MISSED))
    found = week(make_series(weekdays=frozenset({3})), attendance=marks)

    assert states(found) == [(TUESDAY_SLOT, "kept"), (THURSDAY_SLOT, "planned")]


def test_a_change_of_a_date_that_the_rule_no_longer_gives_is_ignored() -> None:
    found = week(make_series(weekdays=frozenset({3})), (move(TUESDAY_SLOT, datetime(2026, 11, 13, 9)),))

    assert states(found) == [(THURSDAY_SLOT, "planned")]


def test_a_week_ten_years_on_is_found_at_once() -> None:
    many = [make_series(number, first_day=date(2016, 1, 4)) for number in range(1, 11)]
    lookup = holiday_lookup("fr")
    monday = date(2026, 11, 9)

    def measured() -> float:
        start = perf_counter()
        assert len(occurrences(many, (), (), monday, monday + timedelta(days=7), lookup)) == 20
        return perf_counter() - start

    assert min(measured() for _ in range(5)) < 0.002
