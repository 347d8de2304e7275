"""Keeping cadences and running one with a prospect."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions.cadences import remove_cadence, save_cadence, start_cadence, stop_cadence
from planner.actions.prospects import add_prospect, set_next_step
from planner.actions.pursuit import agree, extend_pursuit, nurture, win
from planner.actions.touches import log_touch, propose_next
from planner.clock import FrozenClock
from planner.domain.followup.cadence import BUILT_IN, BuiltIn, Cadence, CadenceStep, Direction
from planner.domain.followup.proposing import Why
from planner.domain.followup.stop_rule import StopCause, stop
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.prospects.pursuit import Agreement
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries.cadences import cadence, own_cadences, running_with
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
FIRST_CONTACT, AFTER_PROPOSAL, BEFORE_A_DATE = BUILT_IN
CALL, EMAIL, DECIDE = NextStepKind.CALL, NextStepKind.EMAIL, NextStepKind.DECIDE
SHORT = Cadence(0, "Short", Direction.FORWARD, (CadenceStep(0, CALL, "Ask"), CadenceStep(7, DECIDE)))


def added(store: Store) -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), "Atelier Baraton")).created
    assert created is not None
    return created


def touch(prospect_id: int, outcome: TouchOutcome = TouchOutcome.NO_ANSWER, *, incoming: bool = False) -> Touch:
    at = datetime(2026, 11, 12, 7, 40, tzinfo=UTC)
    return Touch(TouchId(0), prospect_id, at, Channel.PHONE, outcome, incoming=incoming)


def log(store: Store, prospect_id: int, outcome: TouchOutcome = TouchOutcome.NO_ANSWER) -> None:
    log_touch(store, touch=replace(touch(prospect_id, outcome), at=store.clock.now_utc()))


def go_to(store: Store, day: date) -> None:
    store.clock = FrozenClock(instant=datetime.combine(day, time(8), UTC))


def step_of(store: Store, prospect_id: int) -> NextStep:
    step = prospect(store, prospect_id).next_step
    assert step is not None
    return step


def saved(store: Store, wanted: Cadence = SHORT) -> Cadence:
    created = save_cadence(store, cadence=wanted).created
    assert created is not None
    return cadence(store, created)


def test_starting_makes_active_with_the_first_step(store: Store) -> None:
    someone = added(store)
    change = start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    after = prospect(store, someone)
    assert after.state is State.ACTIVE
    assert after.next_step == NextStep(CALL, "", TODAY)
    assert (after.pursuit.cadence_from, after.pursuit.cadence_step) == (TODAY, 0)
    assert change.facts["next_on"] == TODAY


def test_a_built_in_one_is_stored_once_and_is_none_of_the_own(store: Store) -> None:
    first, second = added(store), added(store)
    for each in (first, second):
        start_cadence(store, prospect_id=each, cadence=FIRST_CONTACT, anchor=TODAY)
    runs = [running_with(store, prospect(store, each)) for each in (first, second)]
    assert runs[0] is not None
    assert runs[0].built_in is BuiltIn.FIRST_CONTACT
    assert runs[0] == runs[1]
    assert own_cadences(store) == []


def test_each_touch_takes_its_next_step_from_the_cadence_until_the_decision(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    seen = []
    for _ in range(5):
        log(store, someone)
        step = step_of(store, someone)
        seen.append((step.kind, (step.day - TODAY).days))
        go_to(store, step.day)
    assert seen == [(EMAIL, 4), (CALL, 7), (CALL, 14), (EMAIL, 21), (DECIDE, 35)]


def test_the_decision_waits_until_it_is_taken(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=saved(store), anchor=TODAY)
    log(store, someone)
    go_to(store, TODAY + timedelta(days=11))
    log(store, someone)
    step = step_of(store, someone)
    assert step.kind is DECIDE
    assert step.day == TODAY + timedelta(days=11)


def test_on_its_day_the_decision_is_a_forced_choice_that_may_be_extended(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=saved(store), anchor=TODAY)
    log(store, someone)
    assert stop(prospect(store, someone), TODAY + timedelta(days=6)) is None
    go_to(store, TODAY + timedelta(days=7))
    come = stop(prospect(store, someone), TODAY + timedelta(days=7))
    assert come is not None
    assert (come.cause, come.may_extend) == (StopCause.DECISION_DAY, True)
    extend_pursuit(store, prospect_id=someone, reason="The budget is voted in March")
    after = prospect(store, someone)
    assert after.pursuit.cadence_id is None
    assert step_of(store, someone).kind is CALL
    assert stop(after, TODAY + timedelta(days=7)) is None


def test_a_decision_replaced_by_another_step_ends_the_cadence(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=saved(store), anchor=TODAY)
    log(store, someone)
    set_next_step(store, prospect_id=someone, step=NextStep(CALL, "Once more", TODAY + timedelta(days=3)))
    log(store, someone)
    assert prospect(store, someone).pursuit.cadence_id is None
    assert step_of(store, someone).kind is CALL


@pytest.mark.parametrize(
    "outcome", [TouchOutcome.MEETING_BOOKED, TouchOutcome.PROPOSAL_ASKED, TouchOutcome.TIMING, TouchOutcome.WRONG_FIT]
)
def test_a_commitment_or_a_no_ends_it(store: Store, outcome: TouchOutcome) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    log(store, someone, outcome)
    pursuit = prospect(store, someone).pursuit
    assert (pursuit.cadence_id, pursuit.cadence_from, pursuit.cadence_step) == (None, None, 0)


def test_a_call_from_them_before_the_day_leaves_the_step_where_it_is(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    log(store, someone)
    before = prospect(store, someone)
    log_touch(store, touch=replace(touch(someone, TouchOutcome.TALKED, incoming=True), at=store.clock.now_utc()))
    after = prospect(store, someone)
    assert after.next_step == before.next_step
    assert after.pursuit.cadence_step == before.pursuit.cadence_step == 1


def test_a_step_chosen_at_the_touch_stands_and_the_cadence_goes_on(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    chosen = NextStep(CALL, "Reception said Friday", TODAY + timedelta(days=1))
    log_touch(store, touch=touch(someone, TouchOutcome.GATEKEEPER), next_step=chosen)
    after = prospect(store, someone)
    assert after.next_step == chosen
    assert after.pursuit.cadence_step == 1


def test_the_proposed_step_is_the_one_that_is_taken(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    proposed = propose_next(store, prospect=prospect(store, someone), touch=touch(someone))
    assert proposed is not None
    assert proposed.why is Why.CADENCE
    log_touch(store, touch=touch(someone))
    assert step_of(store, someone) == proposed.step


def test_contacts_go_by_the_agreed_means(store: Store) -> None:
    someone = added(store)
    agree(store, prospect_id=someone, agreement=Agreement(channel=Channel.EMAIL))
    start_cadence(store, prospect_id=someone, cadence=saved(store), anchor=TODAY)
    assert step_of(store, someone).kind is EMAIL


def test_back_from_a_date_what_is_past_counts_as_done(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=BEFORE_A_DATE, anchor=TODAY + timedelta(days=20))
    after = prospect(store, someone)
    assert after.pursuit.cadence_step == 2
    assert step_of(store, someone).day == date(2026, 11, 18)


def test_a_date_that_is_over_starts_nothing(store: Store) -> None:
    someone = added(store)
    with pytest.raises(InvalidInputError, match="cadence_days_past"):
        start_cadence(store, prospect_id=someone, cadence=BEFORE_A_DATE, anchor=TODAY)


def test_none_is_started_with_clients(store: Store) -> None:
    someone = added(store)
    win(store, prospect_ids=[someone])
    with pytest.raises(InvalidInputError, match="cadence_not_for_state"):
        start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)


def test_stopping_leaves_the_next_step(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    before = step_of(store, someone)
    stop_cadence(store, prospect_id=someone)
    assert step_of(store, someone) == before
    assert prospect(store, someone).pursuit.cadence_id is None
    with pytest.raises(InvalidInputError, match="no_cadence_runs"):
        stop_cadence(store, prospect_id=someone)


def test_keeping_somebody_warm_ends_it(store: Store) -> None:
    someone = added(store)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    nurture(store, prospect_ids=[someone])
    assert prospect(store, someone).pursuit.cadence_id is None


def test_undo_takes_back_the_start_and_the_stored_built_in(store: Store) -> None:
    someone = added(store)
    before = prospect(store, someone)
    start_cadence(store, prospect_id=someone, cadence=FIRST_CONTACT, anchor=TODAY)
    stored = prospect(store, someone).pursuit.cadence_id or 0
    store.undo()
    assert prospect(store, someone) == before
    with pytest.raises(NotFoundError):
        cadence(store, stored)


def test_own_cadences_are_kept_by_name(store: Store) -> None:
    saved(store)
    saved(store, replace(SHORT, name="  Fair\n in Lyon "))
    assert [each.name for each in own_cadences(store)] == ["Fair in Lyon", "Short"]
    assert own_cadences(store)[1].steps == SHORT.steps


@pytest.mark.parametrize("name", ["SHORT", "first-contact"])
def test_a_name_is_given_once(store: Store, name: str) -> None:
    saved(store)
    with pytest.raises(InvalidInputError, match="cadence_name_taken"):
        save_cadence(store, cadence=replace(SHORT, name=name))


def test_an_unsound_one_is_refused(store: Store) -> None:
    with pytest.raises(InvalidInputError, match="cadence_without_decision"):
        save_cadence(store, cadence=replace(SHORT, steps=(CadenceStep(0, CALL), CadenceStep(5, CALL))))


def test_editing_keeps_the_place_in_the_table(store: Store) -> None:
    kept = saved(store)
    edited = saved(store, replace(kept, name="Shorter"))
    assert edited.id == kept.id
    assert [each.name for each in own_cadences(store)] == ["Shorter"]


def test_those_with_whom_it_runs_go_on_as_it_was(store: Store) -> None:
    someone, kept = added(store), saved(store)
    start_cadence(store, prospect_id=someone, cadence=kept, anchor=TODAY)
    saved(store, replace(kept, steps=(CadenceStep(0, EMAIL), CadenceStep(2, DECIDE))))
    running = running_with(store, prospect(store, someone))
    assert running is not None
    assert running.steps == SHORT.steps
    assert [each.steps[0].kind for each in own_cadences(store)] == [EMAIL]


def test_removing_leaves_those_with_whom_it_runs(store: Store) -> None:
    someone, kept = added(store), saved(store)
    start_cadence(store, prospect_id=someone, cadence=kept, anchor=TODAY)
    remove_cadence(store, cadence_id=kept.id)
    assert own_cadences(store) == []
    log(store, someone)
    assert step_of(store, someone).kind is DECIDE
    store.undo()
    store.undo()
    assert own_cadences(store) == [kept]


def test_what_is_gone_is_not_found(store: Store) -> None:
    with pytest.raises(NotFoundError):
        remove_cadence(store, cadence_id=9)
    with pytest.raises(NotFoundError):
        save_cadence(store, cadence=replace(SHORT, id=9))
    with pytest.raises(NotFoundError):
        start_cadence(store, prospect_id=added(store), cadence=replace(SHORT, id=9), anchor=TODAY)
