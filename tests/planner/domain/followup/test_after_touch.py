"""What a touch makes of a prospect in each state: where it stands and what is next."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from planner.domain.followup.after import after
from planner.domain.prospects.lifecycle import is_in_rule
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import LetGoReason, Newsletter
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from tests.planner.domain.followup.followed_samples import TODAY, ago, followed, step

NOW = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
GOING_ON = [outcome for outcome in TouchOutcome if not outcome.ends_contact]
SIGNS = [TouchOutcome.MEETING_BOOKED, TouchOutcome.PROPOSAL_ASKED, TouchOutcome.TIMING]
NO_SIGNS = [TouchOutcome.NO_ANSWER, TouchOutcome.GATEKEEPER, TouchOutcome.TALKED, TouchOutcome.MAYBE_LATER]
NEXT = step(5)


def touch(outcome: TouchOutcome, *, incoming: bool = False, at: datetime = NOW) -> Touch:
    return Touch(TouchId(0), 1, at, Channel.PHONE, outcome, incoming=incoming)


@pytest.mark.parametrize("state", State)
def test_whoever_asks_to_be_left_alone_is(state: State) -> None:
    left = after(followed(state=state), touch(TouchOutcome.DO_NOT_CONTACT), NEXT, TODAY, NOW)
    assert (left.state, left.next_step) == (State.DO_NOT_CONTACT, None)
    assert left.pursuit.newsletter is Newsletter.NO


@pytest.mark.parametrize("outcome", [each for each in TouchOutcome if each is not TouchOutcome.DO_NOT_CONTACT])
@pytest.mark.parametrize("incoming", [False, True])
def test_no_touch_brings_back_whoever_wants_to_be_left_alone(outcome: TouchOutcome, incoming: bool) -> None:
    alone = followed(state=State.DO_NOT_CONTACT)
    assert after(alone, touch(outcome, incoming=incoming), NEXT, TODAY, NOW) == alone


@pytest.mark.parametrize("state", [State.TO_QUALIFY, State.ACTIVE, State.NURTURE])
@pytest.mark.parametrize(
    ("outcome", "reason"),
    [(TouchOutcome.NOT_INTERESTED, None), (TouchOutcome.WRONG_FIT, LetGoReason.NOT_OUR_MODEL)],
)
def test_a_no_lets_go_and_asks_again_in_a_year(state: State, outcome: TouchOutcome, reason: LetGoReason | None) -> None:
    before = followed(state=state, newsletter=Newsletter.YES)
    parted = after(before, touch(outcome), NEXT, TODAY, NOW)
    assert (parted.state, parted.next_step) == (State.LET_GO, None)
    assert (parted.pursuit.let_go_reason, parted.pursuit.requalify_on) == (reason, date(2027, 11, 12))
    assert parted.pursuit.newsletter is Newsletter.YES


def test_a_no_from_somebody_let_go_keeps_the_reason() -> None:
    before = followed(state=State.LET_GO, let_go_reason=LetGoReason.UNPLEASANT)
    parted = after(before, touch(TouchOutcome.NOT_INTERESTED), None, TODAY, NOW)
    assert parted.pursuit.let_go_reason is LetGoReason.UNPLEASANT


@pytest.mark.parametrize("outcome", GOING_ON)
@pytest.mark.parametrize("incoming", [False, True])
def test_any_touch_makes_somebody_new_active(outcome: TouchOutcome, incoming: bool) -> None:
    begun = after(followed(state=State.TO_QUALIFY), touch(outcome, incoming=incoming), NEXT, TODAY, NOW)
    assert (begun.state, begun.next_step, begun.pursuit.active_on) == (State.ACTIVE, NEXT, TODAY)
    assert begun.pursuit.since is None, "what was tried before counts"


@pytest.mark.parametrize("outcome", GOING_ON)
def test_somebody_active_goes_on_from_where_they_are(outcome: TouchOutcome) -> None:
    before = followed(extended_on=ago(2))
    gone_on = after(before, touch(outcome), NEXT, TODAY, NOW)
    assert gone_on == replace(before, next_step=NEXT)


@pytest.mark.parametrize("state", [State.NURTURE, State.LET_GO])
@pytest.mark.parametrize(
    ("outcome", "incoming"),
    [*((outcome, False) for outcome in SIGNS), *((outcome, True) for outcome in GOING_ON)],
)
def test_a_sign_wakes_those_who_were_parked(state: State, outcome: TouchOutcome, incoming: bool) -> None:
    parked = followed(state=state, requalify_on=ago(-90), wake_on=ago(-30), wake_note="salon")
    woken = after(parked, touch(outcome, incoming=incoming), NEXT, TODAY, NOW)
    assert (woken.state, woken.next_step) == (State.ACTIVE, NEXT)
    pursuit = woken.pursuit
    assert (pursuit.since, pursuit.active_on) == (NOW, TODAY)
    assert (pursuit.requalify_on, pursuit.wake_on, pursuit.wake_note) == (None, None, "")


@pytest.mark.parametrize(("hours", "ago_hours"), [(-26, 26), (0, 0), (5, 0)])
def test_a_new_pursuit_holds_the_sign_that_began_it(hours: int, ago_hours: int) -> None:
    sign = touch(TouchOutcome.TALKED, incoming=True, at=NOW + timedelta(hours=hours))
    woken = after(followed(state=State.NURTURE), sign, NEXT, TODAY, NOW)
    assert woken.pursuit.since == NOW - timedelta(hours=ago_hours)
    assert woken.pursuit.since <= sign.at


@pytest.mark.parametrize("outcome", NO_SIGNS)
def test_a_light_touch_keeps_somebody_warm(outcome: TouchOutcome) -> None:
    warm = followed(state=State.NURTURE, next_step=step(), wake_note="salon")
    assert after(warm, touch(outcome), NEXT, TODAY, NOW) == replace(warm, next_step=NEXT)
    assert after(warm, touch(outcome), None, TODAY, NOW) == warm


@pytest.mark.parametrize("outcome", NO_SIGNS)
def test_a_try_with_somebody_let_go_leaves_them_unless_a_step_is_chosen(outcome: TouchOutcome) -> None:
    parted = followed(state=State.LET_GO)
    assert after(parted, touch(outcome), None, TODAY, NOW) == parted
    assert after(parted, touch(outcome), NEXT, TODAY, NOW).state is State.ACTIVE


@pytest.mark.parametrize("outcome", [TouchOutcome.NOT_INTERESTED, TouchOutcome.WRONG_FIT])
def test_a_client_who_says_no_to_one_more_offer_stays_a_client(outcome: TouchOutcome) -> None:
    client = followed(state=State.CLIENT)
    assert after(client, touch(outcome), None, TODAY, NOW) == client


@pytest.mark.parametrize(("in_days", "stays"), [(1, True), (0, False), (-3, False)])
@pytest.mark.parametrize("outcome", GOING_ON)
def test_a_touch_does_the_due_step_of_a_client(outcome: TouchOutcome, in_days: int, stays: bool) -> None:
    client = followed(state=State.CLIENT, next_step=step(in_days))
    touched = after(client, touch(outcome), None, TODAY, NOW)
    assert (touched.state, touched.next_step) == (State.CLIENT, step(in_days) if stays else None)
    assert after(client, touch(outcome), NEXT, TODAY, NOW).next_step == NEXT


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("outcome", TouchOutcome)
@pytest.mark.parametrize("incoming", [False, True])
def test_the_rule_of_the_states_holds_after_any_touch(state: State, outcome: TouchOutcome, incoming: bool) -> None:
    before = followed(state=state)
    for chosen in (NEXT, None) if state is not State.TO_QUALIFY else (NEXT,):
        result = after(before, touch(outcome, incoming=incoming), chosen, TODAY, NOW)
        assert is_in_rule(result)
