"""The counts that a log of touches gives: of all time, and of the present pursuit."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.touches.tally import DAYS_KEPT, Tally, in_order, tally
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome

PARIS = "Europe/Paris"
NOON = datetime(2026, 11, 12, 11, 0, tzinfo=UTC)
NO_ANSWER, TALKED, MAYBE = TouchOutcome.NO_ANSWER, TouchOutcome.TALKED, TouchOutcome.MAYBE_LATER
COMMITMENTS = [TouchOutcome.MEETING_BOOKED, TouchOutcome.PROPOSAL_ASKED, TouchOutcome.TIMING]
ENDS = [TouchOutcome.NOT_INTERESTED, TouchOutcome.WRONG_FIT, TouchOutcome.DO_NOT_CONTACT]


def on_day(number: int, outcome: TouchOutcome = NO_ANSWER, *, incoming: bool = False, minutes: int = 0) -> Touch:
    """A touch at noon so many days after the first day."""
    at = NOON + timedelta(days=number)
    return Touch(TouchId(number + 1), 1, at, Channel.PHONE, outcome, incoming=incoming, minutes=minutes)


def log_of(*outcomes: TouchOutcome) -> list[Touch]:
    """One touch of ours a day."""
    return [on_day(number, outcome) for number, outcome in enumerate(outcomes)]


def day(number: int) -> date:
    return NOON.date() + timedelta(days=number)


def test_nothing_logged_counts_nothing() -> None:
    assert tally([], PARIS) == Tally()


def test_tries_without_an_answer() -> None:
    assert tally(log_of(NO_ANSWER, TouchOutcome.GATEKEEPER), PARIS) == Tally(
        attempts=2,
        attempt_days=(day(0), day(1)),
        touches=2,
        last_on=day(1),
        began_on=day(0),
        last_outcome=TouchOutcome.GATEKEEPER,
    )


def test_a_conversation_is_a_try_that_counts_on() -> None:
    counted = tally(log_of(NO_ANSWER, TALKED), PARIS)
    assert (counted.attempts, counted.heard_on, counted.sign_on) == (2, day(1), None)


@pytest.mark.parametrize("outcome", COMMITMENTS)
def test_a_commitment_begins_the_count_anew(outcome: TouchOutcome) -> None:
    counted = tally(log_of(NO_ANSWER, outcome), PARIS)
    assert (counted.attempts, counted.attempt_days, counted.sign_on) == (0, (), day(1))
    after = tally(log_of(NO_ANSWER, outcome, NO_ANSWER), PARIS)
    assert (after.attempts, after.attempt_days, after.touches) == (1, (day(2),), 3)
    assert after.began_on == day(0)


@pytest.mark.parametrize("outcome", TouchOutcome)
def test_whatever_came_from_them_begins_the_count_anew(outcome: TouchOutcome) -> None:
    counted = tally([on_day(0), on_day(1, outcome, incoming=True)], PARIS)
    assert (counted.attempts, counted.heard_on, counted.sign_on) == (0, day(1), day(1))
    assert counted.touches == 2


@pytest.mark.parametrize("outcome", [*COMMITMENTS, *ENDS])
def test_an_answer_that_settles_something_forgets_the_maybes(outcome: TouchOutcome) -> None:
    assert tally(log_of(MAYBE, MAYBE), PARIS).maybes == 2
    assert tally(log_of(MAYBE, MAYBE, outcome), PARIS).maybes == 0
    assert tally(log_of(MAYBE, MAYBE, outcome, MAYBE), PARIS).maybes == 1


@pytest.mark.parametrize("outcome", [NO_ANSWER, TouchOutcome.GATEKEEPER, TALKED])
def test_other_outcomes_leave_the_maybes(outcome: TouchOutcome) -> None:
    assert tally(log_of(MAYBE, outcome, MAYBE), PARIS).maybes == 2


def test_a_call_of_theirs_settles_no_maybe() -> None:
    counted = tally([on_day(0, MAYBE), on_day(1, TALKED, incoming=True), on_day(2, MAYBE, incoming=True)], PARIS)
    assert counted.maybes == 2


def test_a_new_pursuit_counts_from_its_first_instant_on() -> None:
    touches = [on_day(0, MAYBE, minutes=4), on_day(1, MAYBE), on_day(2, minutes=3)]
    since = touches[1].at
    anew = tally(touches, PARIS, since)
    assert (anew.attempts, anew.maybes, anew.began_on) == (2, 1, day(1))
    assert (anew.touches, anew.minutes, anew.last_on, anew.heard_on) == (3, 7, day(2), day(1))
    assert tally(touches, PARIS, since + timedelta(seconds=1)).attempts == 1
    later = tally(touches, PARIS, touches[2].at + timedelta(seconds=1))
    assert (later.attempts, later.attempt_days, later.maybes, later.began_on) == (0, (), 0, None)
    assert (later.last_on, later.last_outcome) == (day(2), NO_ANSWER)


def test_a_sign_before_a_new_pursuit_is_still_the_last_sign() -> None:
    touches = [on_day(0, TALKED, incoming=True), on_day(3)]
    assert tally(touches, PARIS, touches[1].at).sign_on == day(0)


def test_only_the_days_of_the_latest_tries_are_kept() -> None:
    most = tally([on_day(number) for number in range(DAYS_KEPT)], PARIS)
    assert (most.attempts, most.attempt_days[0], len(most.attempt_days)) == (DAYS_KEPT, day(0), DAYS_KEPT)
    more = tally([on_day(number) for number in range(DAYS_KEPT + 1)], PARIS)
    assert (more.attempts, more.attempt_days[0], len(more.attempt_days)) == (DAYS_KEPT + 1, day(1), DAYS_KEPT)


@pytest.mark.parametrize(
    ("instant", "zone", "local"),
    [
        (datetime(2026, 11, 12, 22, 59, 59, tzinfo=UTC), PARIS, date(2026, 11, 12)),
        (datetime(2026, 11, 12, 23, 0, tzinfo=UTC), PARIS, date(2026, 11, 13)),
        (datetime(2026, 7, 1, 21, 59, 59, tzinfo=UTC), PARIS, date(2026, 7, 1)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), PARIS, date(2026, 7, 2)),
        (datetime(2026, 11, 12, 3, 59, tzinfo=UTC), "America/Martinique", date(2026, 11, 11)),
        (datetime(2026, 11, 12, 9, 59, tzinfo=UTC), "Pacific/Auckland", date(2026, 11, 12)),
        (datetime(2026, 11, 12, 11, 0, tzinfo=UTC), "Pacific/Auckland", date(2026, 11, 13)),
    ],
)
def test_an_instant_counts_for_the_day_of_the_owner(instant: datetime, zone: str, local: date) -> None:
    counted = tally([replace(on_day(0, TALKED, incoming=True), at=instant)], zone)
    assert (counted.last_on, counted.heard_on, counted.sign_on, counted.began_on) == (local,) * 4
    tried = tally([replace(on_day(0), at=instant)], zone)
    assert tried.attempt_days == (local,)


def test_of_two_at_one_instant_the_first_logged_was_first() -> None:
    sign = replace(on_day(0, TALKED, incoming=True), id=TouchId(8))
    tried = replace(on_day(0), id=TouchId(9))
    assert in_order([tried, sign]) == [sign, tried]
    assert tally([tried, sign], PARIS).attempts == 1
    assert tally([replace(tried, id=TouchId(7)), sign], PARIS).attempts == 0


def test_the_order_in_which_touches_are_given_plays_no_part() -> None:
    touches = [on_day(0, MAYBE), on_day(1, TouchOutcome.TIMING), on_day(2), on_day(3, MAYBE)]
    expected = tally(touches, PARIS)
    assert (expected.attempts, expected.maybes) == (2, 1)
    assert all(tally(some, PARIS) == expected for some in permutations(touches))


logs = st.lists(
    st.builds(
        on_day,
        st.integers(0, 40),
        outcome=st.sampled_from(TouchOutcome),
        incoming=st.booleans(),
        minutes=st.integers(0, 60),
    ),
    max_size=14,
)


@given(touches=logs, began=st.one_of(st.none(), st.integers(-1, 41)))
def test_counts_keep_within_the_log(touches: list[Touch], began: int | None) -> None:
    counted = tally(touches, PARIS, None if began is None else NOON + timedelta(days=began))
    assert counted.touches == len(touches)
    assert counted.attempts <= sum(each.is_attempt for each in touches)
    assert counted.maybes <= sum(each.outcome is MAYBE for each in touches)
    assert len(counted.attempt_days) == min(counted.attempts, DAYS_KEPT)
    assert list(counted.attempt_days) == sorted(counted.attempt_days)
    if counted.attempt_days:
        assert counted.began_on is not None and counted.last_on is not None
        assert counted.began_on <= counted.attempt_days[0] <= counted.attempt_days[-1] <= counted.last_on
    if counted.sign_on is not None:
        assert counted.heard_on is not None and counted.sign_on <= counted.heard_on


@given(touches=logs)
def test_a_recount_without_the_last_sign_and_before_is_the_same(touches: list[Touch]) -> None:
    ordered = in_order(touches)
    signs = [place for place, touch in enumerate(ordered) if touch.is_sign]
    rest = ordered[signs[-1] + 1 :] if signs else ordered
    assert tally(rest, PARIS).attempt_days == tally(touches, PARIS).attempt_days
