"""Silence is said after three weeks, or two after a wish for a proposal, and never while a day is waited for."""

from dataclasses import replace

import pytest

from planner.domain.followup.silence import Silence, silence
from planner.domain.prospects.prospect import State
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import TouchOutcome
from tests.planner.domain.followup.followed_samples import TODAY, ago, followed, step, tried


def talked(days_ago: int, outcome: TouchOutcome = TouchOutcome.TALKED) -> Tally:
    """One conversation, some days ago."""
    day = ago(days_ago)
    return Tally(1, (day,), touches=1, last_on=day, heard_on=day, began_on=day, last_outcome=outcome)


@pytest.mark.parametrize(("days", "silent"), [(20, False), (21, True), (22, True)])
def test_three_weeks_without_hearing_from_them(days: int, silent: bool) -> None:
    found = silence(followed(talked(days)), TODAY)
    assert found == (Silence(ago(days), days, 21) if silent else None)


@pytest.mark.parametrize(("days", "silent"), [(13, False), (14, True)])
def test_two_weeks_after_they_asked_for_a_proposal(days: int, silent: bool) -> None:
    found = silence(followed(talked(days, TouchOutcome.PROPOSAL_ASKED)), TODAY)
    assert found == (Silence(ago(days), days, 14) if silent else None)


@pytest.mark.parametrize(("first", "silent"), [(20, False), (21, True)])
def test_whoever_was_never_heard_is_silent_since_the_first_try(first: int, silent: bool) -> None:
    assert (silence(followed(tried(first, 2)), TODAY) is not None) == silent


def test_nobody_is_silent_before_the_first_try() -> None:
    assert silence(followed(active_ago=200), TODAY) is None


def test_what_was_heard_before_they_were_brought_back_does_not_count() -> None:
    again = replace(tried(2), heard_on=ago(400))
    assert silence(followed(again), TODAY) is None
    assert silence(followed(replace(again, began_on=None)), TODAY) is None


def test_a_day_agreed_with_them_is_waited_for() -> None:
    long_ago = talked(90)
    assert silence(followed(long_ago, next_step=step(1, agreed_ago=90)), TODAY) is None
    assert silence(followed(long_ago, next_step=step(0, agreed_ago=90)), TODAY) is not None
    assert silence(followed(long_ago, next_step=step(1)), TODAY) is not None


@pytest.mark.parametrize("state", [state for state in State if state is not State.ACTIVE])
def test_only_those_one_pursues_can_be_silent(state: State) -> None:
    assert silence(followed(talked(90), state=state), TODAY) is None
