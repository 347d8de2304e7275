"""Every move from state to state brings what that state needs and drops what belonged to the one before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.prospects import lifecycle
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter, Pursuit
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel

TODAY = date(2026, 11, 12)
NOW = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
OLD = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STEP = NextStep(NextStepKind.CALL, "Rappeler", date(2026, 11, 20))
AGREED = Agreement(30, Channel.EMAIL, date(2026, 1, 5), time(9), time(11))

Move = Callable[[Prospect], Prospect]
MOVES: dict[State, Move] = {
    State.ACTIVE: lambda prospect: lifecycle.activated(prospect, STEP, TODAY, NOW),
    State.NURTURE: lambda prospect: lifecycle.nurtured(prospect, STEP, TODAY),
    State.LET_GO: lambda prospect: lifecycle.parted_with(prospect, None, TODAY),
    State.CLIENT: lifecycle.won,
    State.DO_NOT_CONTACT: lifecycle.left_alone,
    State.TO_QUALIFY: lambda prospect: lifecycle.to_qualify_again(prospect, NOW),
}


def marked_all_over(state: State) -> Prospect:
    """Somebody in a state with a mark in every field that any state uses."""
    pursuit = Pursuit(
        is_big_fish=True,
        tally=Tally(attempts=4, touches=9),
        agreement=AGREED,
        since=OLD,
        active_on=date(2026, 3, 2),
        extended_on=date(2026, 6, 1),
        requalify_on=date(2026, 12, 1),
        wake_on=date(2026, 12, 2),
        wake_note="après le salon",
        let_go_reason=LetGoReason.OTHER,
        newsletter=Newsletter.YES,
        source_id=3,
        cadence_id=2,
        cadence_from=date(2026, 5, 1),
        cadence_step=3,
    )
    step = None if state in (State.LET_GO, State.DO_NOT_CONTACT) else STEP
    return Prospect(ProspectId(1), "Cabinet Sorlane", state=state, next_step=step, pursuit=pursuit)


@pytest.mark.parametrize("before", State)
@pytest.mark.parametrize("state", State)
def test_every_move_keeps_the_rule(before: State, state: State) -> None:
    moved = MOVES[state](marked_all_over(before))
    assert moved.state is state
    assert lifecycle.is_in_rule(moved)


@pytest.mark.parametrize("before", State)
@pytest.mark.parametrize("state", State)
def test_every_move_keeps_what_is_about_the_person(before: State, state: State) -> None:
    old, new = marked_all_over(before).pursuit, MOVES[state](marked_all_over(before)).pursuit
    assert (new.is_big_fish, new.tally, new.agreement, new.source_id) == (True, old.tally, AGREED, 3)
    assert new.newsletter is (Newsletter.NO if state is State.DO_NOT_CONTACT else Newsletter.YES)


@pytest.mark.parametrize("before", State)
@pytest.mark.parametrize("state", State)
def test_every_move_drops_what_belonged_to_the_state_before(before: State, state: State) -> None:
    if before is state:
        return
    new = MOVES[state](marked_all_over(before)).pursuit
    assert (new.extended_on, new.cadence_id, new.cadence_from, new.cadence_step) == (None, None, None, 0)
    assert (new.wake_on, new.wake_note) == (None, "")
    assert new.active_on == (TODAY if state is State.ACTIVE else None)
    assert (new.requalify_on is not None) is (state in (State.NURTURE, State.LET_GO))


def test_somebody_new_who_becomes_active_keeps_what_was_tried() -> None:
    new = Prospect(ProspectId(1), "Sorlane", pursuit=Pursuit(tally=Tally(attempts=1)))
    begun = lifecycle.activated(new, STEP, TODAY, NOW)
    assert (begun.pursuit.since, begun.pursuit.active_on, begun.next_step) == (None, TODAY, STEP)


@pytest.mark.parametrize("before", [State.NURTURE, State.CLIENT, State.LET_GO, State.DO_NOT_CONTACT])
def test_whoever_comes_back_begins_anew(before: State) -> None:
    assert lifecycle.activated(marked_all_over(before), STEP, TODAY, NOW).pursuit.since == NOW


def test_somebody_active_only_gets_the_step() -> None:
    before = marked_all_over(State.ACTIVE)
    other = replace(STEP, text="Autre")
    assert lifecycle.activated(before, other, TODAY, NOW) == replace(before, next_step=other)


@pytest.mark.parametrize(("is_big_fish", "again"), [(False, date(2027, 5, 12)), (True, date(2027, 2, 12))])
def test_whoever_is_kept_warm_is_looked_at_again(is_big_fish: bool, again: date) -> None:
    before = replace(marked_all_over(State.ACTIVE), pursuit=Pursuit(is_big_fish=is_big_fish))
    warm = lifecycle.nurtured(before, STEP, TODAY, date(2027, 1, 4), "  après le salon ")
    assert (warm.pursuit.requalify_on, warm.pursuit.wake_on, warm.pursuit.wake_note) == (
        again,
        date(2027, 1, 4),
        "après le salon",
    )


@pytest.mark.parametrize("chosen", [date(2027, 3, 1), None])
def test_another_day_to_wake_leaves_the_day_to_look_again(chosen: date | None) -> None:
    warm = replace(marked_all_over(State.NURTURE), pursuit=Pursuit(requalify_on=chosen, wake_on=date(2026, 12, 2)))
    later = lifecycle.nurtured(warm, STEP, TODAY, date(2027, 1, 4))
    assert (later.pursuit.wake_on, later.pursuit.requalify_on) == (date(2027, 1, 4), chosen)


def test_parting_keeps_the_reason_and_a_later_one_takes_its_place() -> None:
    parted = lifecycle.parted_with(marked_all_over(State.ACTIVE), LetGoReason.UNPLEASANT, TODAY)
    assert (parted.pursuit.let_go_reason, parted.pursuit.requalify_on) == (LetGoReason.UNPLEASANT, date(2027, 11, 12))
    again = lifecycle.parted_with(parted, None, TODAY)
    assert again.pursuit.let_go_reason is LetGoReason.UNPLEASANT
    other = lifecycle.parted_with(parted, LetGoReason.LEADS_US_ON, TODAY)
    assert other.pursuit.let_go_reason is LetGoReason.LEADS_US_ON


@pytest.mark.parametrize("state", [each for each in State if each is not State.LET_GO])
def test_the_reason_for_parting_goes_when_they_come_back(state: State) -> None:
    back = MOVES[state](marked_all_over(State.LET_GO))
    assert back.pursuit.let_go_reason is None


def test_back_among_the_new_ones_the_next_step_stays() -> None:
    assert lifecycle.to_qualify_again(marked_all_over(State.ACTIVE), NOW).next_step == STEP


@pytest.mark.parametrize("state", State)
def test_whoever_is_looked_at_again_begins_anew_but_not_whoever_was_active(state: State) -> None:
    again = lifecycle.to_qualify_again(marked_all_over(state), NOW)
    assert again.pursuit.since == (OLD if state in (State.TO_QUALIFY, State.ACTIVE) else NOW)
    assert lifecycle.activated(again, STEP, TODAY, NOW).pursuit.since == again.pursuit.since


@pytest.mark.parametrize(
    ("state", "step", "active_on", "in_rule"),
    [
        (State.ACTIVE, STEP, TODAY, True),
        (State.ACTIVE, None, TODAY, False),
        (State.ACTIVE, STEP, None, False),
        (State.LET_GO, None, None, True),
        (State.LET_GO, STEP, None, False),
        (State.DO_NOT_CONTACT, None, None, True),
        (State.DO_NOT_CONTACT, STEP, None, False),
        (State.NURTURE, None, None, True),
        (State.NURTURE, STEP, None, True),
        (State.CLIENT, None, None, True),
        (State.CLIENT, STEP, None, True),
        (State.TO_QUALIFY, None, None, True),
        (State.TO_QUALIFY, STEP, None, True),
    ],
)
def test_active_means_one_next_step_and_parted_with_none(
    state: State, step: NextStep | None, active_on: date | None, in_rule: bool
) -> None:
    somebody = Prospect(ProspectId(1), "Sorlane", state=state, next_step=step, pursuit=Pursuit(active_on=active_on))
    assert lifecycle.is_in_rule(somebody) is in_rule


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 12), 1, date(2026, 12, 12)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2100, 1, 31), 1, date(2100, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 8, 31), 3, date(2026, 11, 30)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
        (date(2026, 11, 12), 0, date(2026, 11, 12)),
    ],
)
def test_so_many_months_later(day: date, months: int, expected: date) -> None:
    assert lifecycle.months_later(day, months) == expected


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(0, 36))
def test_months_later_never_leaves_its_month(day: date, months: int) -> None:
    later = lifecycle.months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
    assert later.day == day.day or later.day >= 28
