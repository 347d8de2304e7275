"""So many tries, or so long without a sign, or the day to decide: then the stop has come, and not before."""

from dataclasses import replace

import pytest

from planner.domain import defaults
from planner.domain.followup.stop_rule import StopCause, limits, stop, waits_for_agreed_day
from planner.domain.prospects.prospect import NextStep, NextStepKind, ProspectClass, State
from planner.domain.touches.tally import Tally
from tests.planner.domain.followup.followed_samples import TODAY, ago, followed, step, tried


def tries(number: int) -> Tally:
    """So many tries, the last one yesterday."""
    return tried(*range(number, 0, -1))


BY_CLASS = [
    (ProspectClass.A, 6),
    (ProspectClass.B, 6),
    (ProspectClass.C, 3),
    (ProspectClass.NONE, 5),
    (ProspectClass.OUT, 1),
]


@pytest.mark.parametrize(("klass", "most"), BY_CLASS)
def test_tries_before_the_stop_depend_on_the_class(klass: ProspectClass, most: int) -> None:
    assert stop(followed(tries(most - 1), klass=klass), TODAY) is None
    found = stop(followed(tries(most), klass=klass), TODAY)
    assert found is not None
    assert (found.cause, found.attempts, found.limit, found.may_extend) == (StopCause.ATTEMPTS, most, most, True)
    assert found.days == 60


@pytest.mark.parametrize(("klass", "most"), BY_CLASS)
def test_a_big_fish_is_worth_more_tries(klass: ProspectClass, most: int) -> None:
    more = most + defaults.BIG_FISH_MORE_ATTEMPTS
    assert stop(followed(tries(more - 1), klass=klass, is_big_fish=True), TODAY) is None
    assert stop(followed(tries(more), klass=klass, is_big_fish=True), TODAY) is not None


def test_an_extension_gives_a_few_more_tries_and_comes_once() -> None:
    most = 5 + defaults.EXTENSION_ATTEMPTS
    assert stop(followed(tries(most - 1), extended_on=ago(3)), TODAY) is None
    found = stop(followed(tries(most), extended_on=ago(3)), TODAY)
    assert found is not None
    assert (found.limit, found.may_extend) == (most, False)


@pytest.mark.parametrize(
    ("is_big_fish", "days"), [(False, defaults.DAYS_BEFORE_STOP), (True, defaults.BIG_FISH_DAYS_BEFORE_STOP)]
)
def test_so_long_without_a_sign_is_a_stop(is_big_fish: bool, days: int) -> None:
    assert stop(followed(active_ago=days - 1, is_big_fish=is_big_fish), TODAY) is None
    found = stop(followed(active_ago=days, is_big_fish=is_big_fish), TODAY)
    assert found is not None
    assert (found.cause, found.attempts, found.days) == (StopCause.TIME, 0, days)


def test_the_time_counts_from_the_last_sign() -> None:
    most = defaults.DAYS_BEFORE_STOP
    heard = Tally(sign_on=ago(most - 1), heard_on=ago(most - 1))
    assert stop(followed(heard, active_ago=most + 50), TODAY) is None
    assert stop(followed(replace(heard, sign_on=ago(most)), active_ago=most + 50), TODAY) is not None


def test_a_sign_of_an_earlier_pursuit_does_not_shorten_this_one() -> None:
    before = Tally(sign_on=ago(300), heard_on=ago(300))
    assert stop(followed(before, active_ago=defaults.DAYS_BEFORE_STOP - 1), TODAY) is None


def test_a_conversation_that_is_no_sign_does_not_lengthen_it() -> None:
    talked = Tally(1, (ago(2),), heard_on=ago(2), last_on=ago(2), touches=1)
    found = stop(followed(talked, active_ago=defaults.DAYS_BEFORE_STOP), TODAY)
    assert found is not None and found.cause is StopCause.TIME


def test_an_extension_gives_time_from_its_day_on() -> None:
    long_ago, more = defaults.DAYS_BEFORE_STOP + 40, defaults.EXTENSION_DAYS
    assert stop(followed(active_ago=long_ago, extended_on=ago(more - 1)), TODAY) is None
    assert stop(followed(active_ago=long_ago, extended_on=ago(more)), TODAY) is not None


def test_an_extension_never_shortens_the_time() -> None:
    extended = followed(active_ago=50, extended_on=ago(49))
    assert limits(extended).day == ago(50 - defaults.DAYS_BEFORE_STOP)
    assert stop(extended, TODAY) is None


@pytest.mark.parametrize(("in_days", "has_come"), [(1, False), (0, True), (-1, True)])
def test_the_day_to_decide_is_a_stop(in_days: int, has_come: bool) -> None:
    decide = NextStep(NextStepKind.DECIDE, "", ago(-in_days))
    found = stop(followed(next_step=decide, active_ago=3), TODAY)
    assert (found is not None) is has_come
    assert found is None or found.cause is StopCause.DECISION_DAY


def test_another_step_that_is_due_is_no_stop() -> None:
    assert stop(followed(next_step=step(-5), active_ago=3), TODAY) is None


@pytest.mark.parametrize(("in_days", "waits"), [(1, True), (0, False), (-1, False)])
def test_a_day_they_named_is_waited_for(in_days: int, waits: bool) -> None:
    agreed = followed(tries(9), next_step=step(in_days, agreed_ago=4))
    assert waits_for_agreed_day(agreed, TODAY) is waits
    assert (stop(agreed, TODAY) is None) is waits
    own = followed(tries(9), next_step=step(in_days))
    assert not waits_for_agreed_day(own, TODAY)
    assert stop(own, TODAY) is not None


@pytest.mark.parametrize("state", [state for state in State if state is not State.ACTIVE])
def test_only_somebody_active_comes_to_a_stop(state: State) -> None:
    parked = followed(tries(9), state=state)
    assert stop(parked, TODAY) is None
    assert limits(parked).day is None
    still_marked = replace(parked, pursuit=replace(parked.pursuit, active_on=ago(200)))
    assert stop(still_marked, TODAY) is None
