"""The guard warns before the agreed day and about another channel, and never where the prospect made contact."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.followup.guard import guard, too_early
from planner.domain.prospects.prospect import State
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel
from tests.planner.domain.followup.followed_samples import TODAY, ago, codes, followed, step, tried


def test_before_the_day_they_named_is_too_early() -> None:
    notices = guard(followed(next_step=step(1, agreed_ago=3)), Channel.PHONE, TODAY)
    assert codes(notices) == ["too-early"]
    assert notices[0].evidence == {"until": ago(-1), "days": 1, "cause": "agreed-day"}


@pytest.mark.parametrize("in_days", [0, -1])
def test_on_the_day_they_named_and_after_it_nothing_is_said(in_days: int) -> None:
    assert guard(followed(next_step=step(in_days, agreed_ago=3)), Channel.PHONE, TODAY) == ()


def test_a_day_of_ones_own_choosing_may_be_earlier() -> None:
    assert guard(followed(next_step=step(20)), Channel.PHONE, TODAY) == ()


@pytest.mark.parametrize(("last_ago", "days"), [(0, 30), (29, 1), (30, None), (31, None)])
def test_the_agreed_interval_counts_from_the_last_touch(last_ago: int, days: int | None) -> None:
    early = too_early(followed(tried(last_ago), every_days=30), TODAY)
    assert (early.days if early else None) == days
    if early:
        assert (early.until, early.cause) == (ago(last_ago - 30), "agreed-interval")


def test_the_day_they_named_goes_before_the_interval() -> None:
    assert too_early(followed(tried(2), every_days=30, next_step=step(0, agreed_ago=2)), TODAY) is None


def test_without_a_touch_no_interval_has_begun() -> None:
    assert too_early(followed(every_days=30), TODAY) is None


def test_whoever_gave_a_sign_may_be_answered_at_once() -> None:
    asked = Tally(touches=1, last_on=ago(1), heard_on=ago(1), sign_on=ago(1), began_on=ago(1))
    assert too_early(followed(asked, every_days=30), TODAY) is None
    answered = replace(asked, attempts=1, attempt_days=(TODAY,), last_on=TODAY)
    assert too_early(followed(answered, every_days=30), TODAY) is not None


@pytest.mark.parametrize("state", [State.CLIENT, State.LET_GO])
def test_an_interval_of_following_up_ends_with_it(state: State) -> None:
    assert guard(followed(tried(2), every_days=30, state=state), Channel.PHONE, TODAY) == ()


def test_another_channel_than_agreed_is_mentioned() -> None:
    notices = guard(followed(channel=Channel.EMAIL), Channel.PHONE, TODAY)
    assert codes(notices) == ["other-channel"]
    assert notices[0].evidence == {"agreed": "email", "used": "phone"}
    assert guard(followed(channel=Channel.EMAIL), Channel.EMAIL, TODAY) == ()


def test_too_early_and_by_another_channel_are_both_said() -> None:
    prospect = followed(channel=Channel.EMAIL, next_step=step(5, agreed_ago=1))
    assert codes(guard(prospect, Channel.VISIT, TODAY)) == ["too-early", "other-channel"]


def test_do_not_contact_needs_no_other_reason() -> None:
    prospect = followed(tried(1), state=State.DO_NOT_CONTACT, every_days=30, channel=Channel.EMAIL)
    assert codes(guard(prospect, Channel.PHONE, TODAY)) == ["do-not-contact"]


@pytest.mark.parametrize("state", list(State))
def test_contact_that_came_from_them_never_warns(state: State) -> None:
    prospect = followed(tried(1), state=state, every_days=30, channel=Channel.EMAIL, next_step=step(5, agreed_ago=1))
    assert guard(prospect, Channel.PHONE, TODAY, incoming=True) == ()


def test_evidence_is_plain() -> None:
    notices = guard(followed(channel=Channel.EMAIL, next_step=step(5, agreed_ago=1)), Channel.VISIT, TODAY)
    values = [value for notice in notices for value in notice.evidence.values()]
    assert all(isinstance(value, (str, int, date)) for value in values)
