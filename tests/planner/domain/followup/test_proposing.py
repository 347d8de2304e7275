"""The next step that is proposed: what it is, on which day, and where the day comes from."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.domain import defaults
from planner.domain.followup.proposing import (
    CHANNEL_OF_KIND,
    KIND_OF_CHANNEL,
    Proposal,
    Why,
    after_touch,
    by_interval,
    first_step,
    is_agreed,
    kind_for,
    light_touch,
)
from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.prospect import ContactPoint, NextStep, NextStepKind, Prospect, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from tests.planner.domain.followup.followed_samples import TODAY, ago, followed, step, tried

NOW = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
NO_ANSWER, TALKED = TouchOutcome.NO_ANSWER, TouchOutcome.TALKED
PHONE, MAIL = phone("04 65 71 20 38", "FR"), email("lea@sorlane.example")


def never(_: date) -> bool:
    """No holidays."""
    return False


def touch(outcome: TouchOutcome, *, incoming: bool = False) -> Touch:
    return Touch(TouchId(0), 1, NOW, Channel.PHONE, outcome, incoming=incoming)


def proposed(prospect: Prospect, outcome: TouchOutcome, *, incoming: bool = False) -> Proposal:
    """What is proposed after a touch today; something must be."""
    found = after_touch(prospect, touch(outcome, incoming=incoming), TODAY, never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ((), date(2026, 11, 16)),  # 3 days on is a Sunday
        ((7,), date(2026, 11, 16)),  # 4 days on
        ((7, 4), date(2026, 11, 19)),
        ((14, 11, 7), date(2026, 11, 19)),
        ((28, 21, 14, 7), date(2026, 11, 26)),
        ((35, 28, 21, 14, 7), date(2026, 11, 26)),
    ],
)
def test_each_try_without_an_answer_waits_longer(before: tuple[int, ...], day: date) -> None:
    found = proposed(followed(tried(*before)), NO_ANSWER)
    assert (found.step.day, found.why, found.step.agreed_on) == (day, Why.SPACING, None)


def test_after_a_call_of_theirs_one_is_quick_again() -> None:
    found = proposed(followed(tried(28, 21, 14, 7)), TALKED, incoming=True)
    assert (found.step.day, found.why) == (date(2026, 11, 16), Why.SPACING)


@pytest.mark.parametrize(
    ("outcome", "kind", "days", "why"),
    [
        (TouchOutcome.MEETING_BOOKED, NextStepKind.MEETING, defaults.MEETING_DAYS, Why.MEETING),
        (TouchOutcome.MAYBE_LATER, NextStepKind.CALL, defaults.MAYBE_LATER_DAYS, Why.MAYBE),
        (TouchOutcome.TIMING, NextStepKind.CALL, defaults.MAYBE_LATER_DAYS, Why.MAYBE),
    ],
)
def test_an_answer_has_a_step_of_its_own(outcome: TouchOutcome, kind: NextStepKind, days: int, why: Why) -> None:
    found = proposed(followed(tried(7)), outcome)
    working = {7: ago(-7), 30: date(2026, 12, 14)}[days]  # 12 December is a Saturday
    assert (found.step.kind, found.step.day, found.why) == (kind, working, why)


def test_a_proposal_is_written_within_days() -> None:
    found = proposed(followed(), TouchOutcome.PROPOSAL_ASKED)
    assert defaults.PROPOSAL_DAYS == 2
    assert (found.step.kind, found.step.day, found.why) == (
        NextStepKind.PROPOSAL,
        date(2026, 11, 16),  # two days on is a Saturday
        Why.PROPOSAL,
    )


@pytest.mark.parametrize("outcome", [NO_ANSWER, TouchOutcome.GATEKEEPER, TALKED, TouchOutcome.MAYBE_LATER])
def test_an_agreed_interval_goes_before_the_usual_one(outcome: TouchOutcome) -> None:
    found = proposed(followed(tried(7), every_days=14), outcome)
    assert (found.step.day, found.why) == (ago(-14), Why.AGREED_INTERVAL)


@pytest.mark.parametrize(
    ("outcome", "incoming", "agreed"),
    [
        (TALKED, False, True),
        (TouchOutcome.MAYBE_LATER, False, True),
        (NO_ANSWER, False, False),
        (TouchOutcome.GATEKEEPER, False, False),
    ],
)
def test_an_interval_makes_an_agreed_day_only_when_one_has_spoken(
    outcome: TouchOutcome, incoming: bool, agreed: bool
) -> None:
    found = proposed(followed(every_days=14), outcome, incoming=incoming)
    assert found.step.agreed_on == (TODAY if agreed else None)
    assert is_agreed(touch(outcome, incoming=incoming)) is agreed


def test_whatever_comes_from_them_may_name_an_agreed_day() -> None:
    assert is_agreed(touch(NO_ANSWER, incoming=True))


@pytest.mark.parametrize("outcome", [TouchOutcome.MEETING_BOOKED, TouchOutcome.PROPOSAL_ASKED])
def test_a_meeting_or_a_proposal_goes_before_an_agreed_interval(outcome: TouchOutcome) -> None:
    assert proposed(followed(every_days=300), outcome).step.day < ago(-20)


@pytest.mark.parametrize("outcome", [NO_ANSWER, TouchOutcome.GATEKEEPER])
@pytest.mark.parametrize(("in_days", "stays"), [(1, True), (0, False)])
def test_a_try_before_the_day_they_named_leaves_it(outcome: TouchOutcome, in_days: int, stays: bool) -> None:
    agreed = step(in_days, agreed_ago=5)
    found = proposed(followed(next_step=agreed), outcome)
    assert (found == Proposal(agreed, Why.AGREED_DAY)) is stays


def test_a_conversation_before_the_day_they_named_makes_a_new_one() -> None:
    assert proposed(followed(next_step=step(9, agreed_ago=5)), TALKED).why is Why.SPACING


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("outcome", [TouchOutcome.NOT_INTERESTED, TouchOutcome.WRONG_FIT, TouchOutcome.DO_NOT_CONTACT])
def test_after_the_end_nothing_follows(state: State, outcome: TouchOutcome) -> None:
    for incoming in (False, True):
        assert after_touch(followed(state=state), touch(outcome, incoming=incoming), TODAY, never) is None


@pytest.mark.parametrize("outcome", TouchOutcome)
def test_nothing_follows_for_whoever_wants_to_be_left_alone(outcome: TouchOutcome) -> None:
    alone = followed(state=State.DO_NOT_CONTACT)
    assert after_touch(alone, touch(outcome, incoming=True), TODAY, never) is None


@pytest.mark.parametrize("state", [State.CLIENT, State.LET_GO])
def test_a_client_and_whoever_one_parted_with_are_followed_up_after_a_sign_only(state: State) -> None:
    somebody = followed(state=state)
    assert after_touch(somebody, touch(NO_ANSWER), TODAY, never) is None
    assert after_touch(somebody, touch(TALKED), TODAY, never) is None
    assert proposed(somebody, TALKED, incoming=True).why is Why.SPACING
    assert proposed(somebody, TouchOutcome.MEETING_BOOKED).step.kind is NextStepKind.MEETING
    assert proposed(somebody, TouchOutcome.TIMING).why is Why.MAYBE


def test_somebody_kept_warm_gets_the_next_light_touch_and_a_sign_more() -> None:
    warm = followed(state=State.NURTURE, every_days=10)
    light = proposed(warm, TALKED)
    assert (light.step.day, light.why) == (date(2027, 2, 10), Why.LIGHT_TOUCH)  # 90 days on, a Wednesday
    assert proposed(warm, TALKED, incoming=True).why is Why.AGREED_INTERVAL
    assert proposed(warm, TouchOutcome.MEETING_BOOKED).step.kind is NextStepKind.MEETING


def test_the_first_step_is_on_the_next_working_day() -> None:
    assert first_step(followed(), TODAY, never).step.day == date(2026, 11, 13)
    friday = date(2026, 11, 13)
    assert first_step(followed(), friday, never) == Proposal(
        NextStep(NextStepKind.CALL, "", date(2026, 11, 16)), Why.FIRST
    )


def test_no_step_falls_on_a_holiday() -> None:
    def is_holiday(day: date) -> bool:
        return day in (date(2026, 11, 13), date(2026, 11, 16), date(2027, 2, 10))

    assert first_step(followed(), TODAY, is_holiday).step.day == date(2026, 11, 17)
    assert light_touch(followed(), TODAY, is_holiday).step.day == date(2027, 2, 11)
    found = after_touch(followed(), touch(NO_ANSWER), TODAY, is_holiday)
    assert found is not None and found.step.day == date(2026, 11, 17)


@pytest.mark.parametrize(
    ("contacts", "kind"),
    [
        ((), NextStepKind.CALL),
        ((PHONE,), NextStepKind.CALL),
        ((MAIL,), NextStepKind.EMAIL),
        ((MAIL, PHONE), NextStepKind.CALL),
    ],
)
def test_one_calls_where_there_is_a_number_unless_something_is_agreed(
    contacts: tuple[ContactPoint, ...], kind: NextStepKind
) -> None:
    assert kind_for(replace(followed(), contacts=contacts)) is kind
    agreed = replace(followed(channel=Channel.VISIT), contacts=contacts)
    assert kind_for(agreed) is NextStepKind.VISIT
    assert first_step(agreed, TODAY, never).step.kind is NextStepKind.VISIT


def test_every_channel_has_a_kind_of_step_and_back() -> None:
    assert KIND_OF_CHANNEL.keys() == set(Channel)
    both = {channel for channel, kind in KIND_OF_CHANNEL.items() if kind is not NextStepKind.OTHER}
    assert all(CHANNEL_OF_KIND[KIND_OF_CHANNEL[channel]] is channel for channel in both)
    assert NextStepKind.DECIDE not in CHANNEL_OF_KIND


def test_an_agreed_interval_counts_from_the_last_contact() -> None:
    found = by_interval(with_pace(30, step(3), days_ago=10), TODAY, never)
    assert found is not None
    assert (found.day, found.agreed_on) == (date(2026, 12, 2), TODAY)
    late = by_interval(with_pace(5, step(3), days_ago=10), TODAY, never)
    assert late is not None and late.day == TODAY


def test_what_an_interval_does_not_move() -> None:
    never_moved = [
        with_pace(30, replace(step(3), agreed_on=TODAY), days_ago=10),
        with_pace(30, replace(step(3), kind=NextStepKind.MEETING), days_ago=10),
        with_pace(30, replace(step(3), day=date(2026, 12, 2)), days_ago=10),
        with_pace(None, step(3), days_ago=10),
        followed(next_step=step(3)),
    ]
    assert [by_interval(each, TODAY, never) for each in never_moved] == [None] * len(never_moved)


def with_pace(every: int | None, next_step: NextStep, days_ago: int) -> Prospect:
    """Somebody active, called some days ago, with an agreed pace."""
    found = followed(next_step=next_step, made_ago=0)
    pursuit = found.pursuit
    tally = replace(pursuit.tally, last_on=ago(days_ago))
    agreement = replace(pursuit.agreement, every_days=every)
    return replace(found, pursuit=replace(pursuit, tally=tally, agreement=agreement))
