"""The next weeks: the usual places, around whatever is there, and series that give exactly what was chosen."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.blocks.busy import BusyTime, CalendarId
from planner.domain.blocks.free_slots import Around
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import BlockSeries, SeriesId
from planner.domain.planning.next_weeks import (
    ProposedBlock,
    UsualPlace,
    propose_blocks,
    series_of,
    usual_places,
)
from planner.domain.settings import Settings

WEDNESDAY = date(2026, 11, 18)
TUESDAY_CALLS = UsualPlace(1, time(9), 60, Purpose.CALLS)
THURSDAY_CALLS = UsualPlace(3, time(9), 60, Purpose.CALLS)


def around(*busy: BusyTime, off: frozenset[date] = frozenset()) -> Around:
    return Around(busy=busy, taken=(), work_hours=(8, 18), is_day_off=off.__contains__, not_before=None)


def at(day: date, hour: int = 9, minutes: int = 60) -> tuple[datetime, int, Purpose]:
    return datetime.combine(day, time(hour)), minutes, Purpose.CALLS


def test_without_any_block_before_two_short_ones_are_usual() -> None:
    assert usual_places([]) == [
        UsualPlace(1, time(9), 30, Purpose.CALLS),
        UsualPlace(3, time(9), 30, Purpose.CALLS),
    ]


def test_usual_is_what_the_latest_weeks_had_and_no_single_moved_one() -> None:
    weeks = [WEDNESDAY - timedelta(weeks=back, days=1) for back in range(1, 9)]
    past = [at(tuesday) for tuesday in weeks] + [at(tuesday + timedelta(days=2)) for tuesday in weeks[1:]]
    past.append(at(weeks[0] + timedelta(days=3), hour=14))
    assert usual_places(past) == [TUESDAY_CALLS, THURSDAY_CALLS]


def test_the_weekly_review_is_no_block_to_book() -> None:
    assert usual_places([(datetime(2026, 11, 13, 16), 15, Purpose.WEEKLY_REVIEW)]) == usual_places([])


def test_four_weeks_are_proposed_from_today_on() -> None:
    found = propose_blocks([TUESDAY_CALLS, THURSDAY_CALLS], WEDNESDAY, [], around())
    assert [block.start.date() for block in found] == [
        WEDNESDAY + timedelta(days=days) for days in (1, 6, 8, 13, 15, 20, 22, 27)
    ]
    assert not any(block.is_elsewhere for block in found)


def test_a_block_makes_way_for_an_appointment_and_for_a_day_off() -> None:
    thursday = datetime(2026, 11, 19)
    site = BusyTime(CalendarId(1), "x", "Site", thursday + timedelta(hours=8), thursday + timedelta(hours=11))
    found = propose_blocks(
        [TUESDAY_CALLS, THURSDAY_CALLS], WEDNESDAY, [], around(site, off=frozenset({date(2026, 11, 24)}))
    )
    assert found[0].start == datetime(2026, 11, 19, 11)
    assert found[0].is_elsewhere
    assert date(2026, 11, 24) not in [block.start.date() for block in found]


def test_a_day_with_a_block_gets_no_second_one() -> None:
    booked = [datetime(2026, 11, 24, 15)]
    found = propose_blocks([TUESDAY_CALLS], WEDNESDAY, booked, around())
    assert [block.start.day for block in found] == [1, 8, 15]


chosen = st.lists(
    st.builds(
        lambda days, hour, minutes, purpose: ProposedBlock(
            datetime.combine(WEDNESDAY + timedelta(days=days), time(hour)),
            minutes,
            purpose,
            datetime.combine(WEDNESDAY + timedelta(days=days), time(hour)),
        ),
        st.integers(0, 27),
        st.sampled_from([9, 14]),
        st.sampled_from([30, 60]),
        st.sampled_from([Purpose.CALLS, Purpose.EMAILS]),
    ),
    unique_by=lambda block: (block.start, block.minutes, block.purpose),
    max_size=12,
)


@settings(max_examples=60)
@given(chosen)
def test_the_series_give_exactly_the_chosen_blocks(blocks: list[ProposedBlock]) -> None:
    given_back = []
    for fields in series_of(blocks, Settings()):
        series = BlockSeries(
            SeriesId(1), "u", fields.purpose, fields.weekdays, fields.start, fields.minutes, fields.first_day,
            fields.zone, created_at=datetime(2026, 1, 1, tzinfo=UTC), updated_at=datetime(2026, 1, 1, tzinfo=UTC),
            until=fields.until,
        )  # fmt: skip
        dates = slots(series, date(2026, 1, 1), date(2028, 1, 1))
        given_back += [(slot, fields.minutes, fields.purpose) for slot in dates]
    assert sorted(given_back) == sorted((block.start, block.minutes, block.purpose) for block in blocks)
