"""When work can begin."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.proposals.slots import (
    estimated_minutes,
    last_day_of_work,
    next_free_week,
    own_hour_price,
    promised_work,
    room_by_week,
    start_week,
)
from planner.domain.work.signed import SignedWork, SignedWorkId

MONDAY = date(2026, 11, 16)
HOURS = 60


def week(number: int) -> date:
    return MONDAY + timedelta(weeks=number)


@pytest.mark.parametrize(
    ("taken", "hours", "begins"),
    [
        ([0, 0, 0], 20, 0),
        ([30, 25, 0], 20, 2),  # five hours are less than a day
        ([30, 24, 0], 20, 1),  # a day of the week before, and then a whole week
        ([10, 30, 0], 40, 2),  # no break in the middle of it
        ([25, 0, 0], 5, 0),  # all of it fits
        ([30, 30, 30], 1, 3),
        ([40, 10, 30], 0, 1),  # nobody knows how long it takes
    ],
)
def test_work_begins_where_it_can_go_on(taken: list[int], hours: int, begins: int) -> None:
    minutes = [each * HOURS for each in taken]
    assert next_free_week(minutes, [30 * HOURS] * 3, MONDAY, hours * HOURS) == week(begins)


def test_a_week_off_is_no_break_and_no_beginning() -> None:
    room = [0, 30 * HOURS, 0, 30 * HOURS]
    assert next_free_week([0] * 4, room, MONDAY, 50 * HOURS) == week(1)
    assert room_by_week(MONDAY, 2, 30, {MONDAY, week(0) + timedelta(days=6)}) == [24 * HOURS, 30 * HOURS]


@given(st.lists(st.integers(0, 40 * HOURS), min_size=1, max_size=12), st.integers(0, 90 * HOURS))
def test_the_week_that_is_found_has_room_and_is_a_monday(taken: list[int], minutes: int) -> None:
    room = 30 * HOURS
    found = next_free_week(taken, [room] * len(taken), MONDAY, minutes)
    place = (found - MONDAY).days // 7
    assert found.weekday() == 0 and 0 <= place <= len(taken)
    if place < len(taken):
        assert room - taken[place] >= min(room // 5, max(1, minutes))


@pytest.mark.parametrize(
    ("hours", "last"),
    [(0, MONDAY), (6, MONDAY), (7, date(2026, 11, 17)), (30, date(2026, 11, 20)), (31, date(2026, 11, 23))],
)
def test_work_fills_its_days(hours: int, last: date) -> None:
    assert last_day_of_work(MONDAY, hours * HOURS, 30) == last


def test_work_never_ends_on_a_weekend() -> None:
    assert last_day_of_work(date(2026, 11, 14), 60, 30) == MONDAY


def test_time_is_estimated_to_the_next_quarter_of_an_hour() -> None:
    assert estimated_minutes(100_00, 60_00) == 105
    assert estimated_minutes(60_00, 60_00) == 60


def proposal(start_on: date | None, until: date | None = date(2026, 12, 2)) -> Proposal:
    return Proposal(ProposalId(1), 1, versions=(Version(1, 1, date(2026, 11, 2), until, start_on),))


def test_a_week_is_promised_while_the_proposal_holds() -> None:
    begins, free = date(2026, 12, 7), date(2027, 1, 4)
    offer = proposal(begins)
    in_time = start_week(offer, date(2026, 12, 2), free, is_taken=False)
    assert in_time.is_kept and in_time.day == begins
    for late in (
        start_week(offer, date(2026, 12, 3), free, is_taken=False),
        start_week(offer, date(2026, 12, 2), free, is_taken=True),
        start_week(proposal(begins, None), date(2026, 12, 14), free, is_taken=False),
        start_week(proposal(None), date(2026, 12, 2), free, is_taken=False),
    ):
        assert not late.is_kept and late.day == free


def test_what_is_promised_takes_its_place() -> None:
    found = promised_work(proposal(date(2026, 12, 7)), 40 * HOURS, 30)
    assert found is not None
    assert (found.starts_on, found.ends_on, found.minutes) == (date(2026, 12, 7), date(2026, 12, 15), 40 * HOURS)
    assert promised_work(proposal(None), 40 * HOURS, 30) is None


def test_the_own_price_of_an_hour_is_that_of_work_with_an_amount_and_hours_in_one_currency() -> None:
    def work(cents: int | None, minutes: int, currency: str = "EUR") -> SignedWork:
        return SignedWork(SignedWorkId(0), "Roof", MONDAY, MONDAY, MONDAY, minutes, cents, currency)

    works = [work(100_000, 600), work(50_000, 1200), work(None, 600), work(70_000, 0), work(900_000, 60, "CHF")]
    assert own_hour_price(works, "EUR") == 5000
    assert own_hour_price(works, "USD") == 0.0
