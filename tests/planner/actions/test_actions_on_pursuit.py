"""Deciding about prospects: what each decision brings, what it says, and what it refuses."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions import prospects, pursuit, touches
from planner.actions.importing import apply_import
from planner.actions.names import ActionName
from planner.changes import ChangeSet
from planner.clock import FrozenClock
from planner.domain.followup.stop_rule import stop
from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Prospect,
    ProspectClass,
    ProspectId,
    State,
)
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter, Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.touches.turn import TurnKind
from planner.errors import InvalidInputError, NotFoundError
from planner.exchange.importing import ImportPlan
from planner.storage.counts import out_of_rule
from planner.storage.queries.prospects import prospect
from planner.storage.queries.touches import sheet_of, turns_of
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
STEP = NextStep(NextStepKind.EMAIL, "Envoyer la plaquette", date(2026, 11, 20))
ALL_YES = Sheet(dict.fromkeys(Criterion, Answer.YES))


def add(
    store: Store,
    state: State = State.ACTIVE,
    klass: ProspectClass = ProspectClass.NONE,
    step: NextStep | None = None,
) -> int:
    new = Prospect(ProspectId(0), "Cabinet Sorlane", state=state, klass=klass, next_step=step)
    created = prospects.add_prospect(store, prospect=new).created
    assert created is not None
    return created


def try_often(store: Store, prospect_id: int, times: int) -> None:
    for _ in range(times):
        tried = Touch(TouchId(0), prospect_id, store.clock.now_utc(), Channel.PHONE, TouchOutcome.NO_ANSWER)
        touches.log_touch(store, touch=tried)


def days_go_by(store: Store, days: int) -> None:
    store.clock = FrozenClock(instant=store.clock.now_utc() + timedelta(days=days))


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(InvalidInputError) as caught:
        act()
    return caught.value.code


def told(store: Store, prospect_id: int) -> list[tuple[TurnKind, str, str]]:
    return [(turn.kind, turn.reason, turn.note) for turn in turns_of(store, prospect_id)]


def test_a_good_sheet_makes_somebody_new_active(store: Store) -> None:
    prospect_id = add(store, State.TO_QUALIFY)
    change = pursuit.qualify(store, prospect_id=prospect_id, sheet=ALL_YES)
    found = prospect(store, prospect_id)
    assert (found.state, found.pursuit.verdict, found.pursuit.active_on) == (State.ACTIVE, Verdict.PURSUE, TODAY)
    assert found.next_step is not None and found.next_step.day == date(2026, 11, 13)
    assert sheet_of(store, prospect_id) == replace(ALL_YES, qualified_on=TODAY)
    assert told(store, prospect_id) == [(TurnKind.ACTIVE, "qualified", "")]
    assert change.facts["state"] is State.ACTIVE and change.facts["verdict"] is Verdict.PURSUE


def test_a_next_step_that_is_there_stays_when_somebody_becomes_active(store: Store) -> None:
    prospect_id = add(store, State.TO_QUALIFY, step=STEP)
    pursuit.qualify(store, prospect_id=prospect_id, sheet=ALL_YES)
    assert prospect(store, prospect_id).next_step == STEP


@pytest.mark.parametrize("state", [each for each in State if each is not State.TO_QUALIFY])
def test_a_sheet_moves_nobody_else(store: Store, state: State) -> None:
    prospect_id = add(store, state)
    pursuit.qualify(store, prospect_id=prospect_id, sheet=ALL_YES)
    assert prospect(store, prospect_id).state is state
    assert prospect(store, prospect_id).pursuit.verdict is Verdict.PURSUE


def test_a_bad_sheet_advises_and_decides_nothing(store: Store) -> None:
    prospect_id = add(store, State.TO_QUALIFY)
    pursuit.qualify(store, prospect_id=prospect_id, sheet=ALL_YES.with_answer(Criterion.FITS, Answer.NO))
    found = prospect(store, prospect_id)
    assert (found.state, found.pursuit.verdict) == (State.TO_QUALIFY, Verdict.LET_GO)


@pytest.mark.parametrize(("gut", "is_refused"), [(0, True), (1, False), (5, False), (6, True)])
def test_a_gut_feeling_is_from_1_to_5(store: Store, gut: int, is_refused: bool) -> None:
    prospect_id = add(store, State.TO_QUALIFY)
    sheet = Sheet(gut=gut)
    if is_refused:
        assert refusal(lambda: pursuit.qualify(store, prospect_id=prospect_id, sheet=sheet)) == "gut_out_of_range"
    else:
        pursuit.qualify(store, prospect_id=prospect_id, sheet=sheet)
    assert sheet_of(store, prospect_id).gut == (None if is_refused else gut)


def test_the_verdict_follows_the_class(store: Store) -> None:
    prospect_id = add(store, State.TO_QUALIFY)
    pursuit.qualify(store, prospect_id=prospect_id, sheet=ALL_YES)
    for klass, verdict in ((ProspectClass.OUT, Verdict.LET_GO), (ProspectClass.A, Verdict.PURSUE)):
        prospects.edit_prospect(store, prospect=replace(prospect(store, prospect_id), klass=klass))
        assert prospect(store, prospect_id).pursuit.verdict is verdict


def test_a_reason_can_follow_the_parting(store: Store) -> None:
    prospect_id, other = add(store), add(store)
    pursuit.let_go(store, prospect_ids=[prospect_id], note="trop loin")
    pursuit.give_reason(store, prospect_ids=[prospect_id, other], reason=LetGoReason.NOT_WIN_WIN)
    assert prospect(store, prospect_id).pursuit.let_go_reason is LetGoReason.NOT_WIN_WIN
    assert told(store, prospect_id) == [(TurnKind.LET_GO, "not-win-win", "trop loin")]
    assert prospect(store, other).pursuit.let_go_reason is None
    store.undo()
    assert told(store, prospect_id) == [(TurnKind.LET_GO, "", "trop loin")]


def test_letting_go_again_keeps_the_reason(store: Store) -> None:
    prospect_id = add(store)
    pursuit.let_go(store, prospect_ids=[prospect_id], reason=LetGoReason.LEADS_US_ON)
    pursuit.let_go(store, prospect_ids=[prospect_id])
    assert prospect(store, prospect_id).pursuit.let_go_reason is LetGoReason.LEADS_US_ON
    assert len(told(store, prospect_id)) == 1


@pytest.mark.parametrize(("days", "is_refused"), [(-1, True), (0, False), (1, False)])
def test_nobody_is_woken_in_the_past(store: Store, days: int, is_refused: bool) -> None:
    prospect_id, wake_on = add(store), TODAY + timedelta(days=days)
    if is_refused:
        act = lambda: pursuit.nurture(store, prospect_ids=[prospect_id], wake_on=wake_on)  # noqa: E731
        assert refusal(act) == "wake_day_in_past"
    else:
        pursuit.nurture(store, prospect_ids=[prospect_id], wake_on=wake_on, wake_note="le salon")
    found = prospect(store, prospect_id)
    assert found.state is (State.ACTIVE if is_refused else State.NURTURE)
    assert found.pursuit.wake_on == (None if is_refused else wake_on)


def test_whoever_is_kept_warm_already_keeps_their_step(store: Store) -> None:
    prospect_id = add(store)
    pursuit.nurture(store, prospect_ids=[prospect_id])
    light = prospect(store, prospect_id).next_step
    assert light is not None and light.day == date(2027, 2, 10)
    days_go_by(store, 20)
    pursuit.nurture(store, prospect_ids=[prospect_id], wake_note="le salon")
    assert prospect(store, prospect_id).next_step == light
    assert prospect(store, prospect_id).pursuit.wake_note == "le salon"


def test_pursuing_somebody_active_changes_only_a_given_step(store: Store) -> None:
    prospect_id = add(store)
    before = prospect(store, prospect_id)
    assert not pursuit.pursue(store, prospect_ids=[prospect_id]).undoable
    pursuit.pursue(store, prospect_ids=[prospect_id], step=STEP)
    assert prospect(store, prospect_id) == replace(before, next_step=STEP)


def test_whoever_is_brought_back_is_tried_from_the_start(store: Store) -> None:
    prospect_id = add(store)
    try_often(store, prospect_id, 4)
    days_go_by(store, 1)
    pursuit.let_go(store, prospect_ids=[prospect_id])
    pursuit.pursue(store, prospect_ids=[prospect_id])
    counted = prospect(store, prospect_id).pursuit.tally
    assert (counted.attempts, counted.touches, counted.began_on) == (0, 4, None)
    store.undo()
    store.undo()
    assert prospect(store, prospect_id).pursuit.tally.attempts == 4


def test_who_asked_to_be_left_alone_gets_no_newsletter(store: Store) -> None:
    prospect_id = add(store)
    pursuit.set_newsletter(store, prospect_ids=[prospect_id], newsletter=Newsletter.YES)
    pursuit.leave_alone(store, prospect_ids=[prospect_id], note="par téléphone")
    found = prospect(store, prospect_id)
    assert (found.state, found.next_step, found.pursuit.newsletter) == (State.DO_NOT_CONTACT, None, Newsletter.NO)
    assert told(store, prospect_id) == [(TurnKind.DO_NOT_CONTACT, "", "par téléphone")]


@pytest.mark.parametrize(
    "act",
    [
        pursuit.let_go,
        pursuit.nurture,
        pursuit.pursue,
        pursuit.win,
        lambda store, prospect_ids: prospects.set_state(store, prospect_ids=prospect_ids, state=State.TO_QUALIFY),
    ],
    ids=["let go", "nurture", "pursue", "win", "state"],
)
def test_a_whole_list_never_moves_who_asked_to_be_left_alone(store: Store, act: Callable[..., ChangeSet]) -> None:
    one, other, asked = (add(store, State.NURTURE), add(store, State.ACTIVE), add(store, State.DO_NOT_CONTACT))
    before = prospect(store, asked)
    assert act(store, prospect_ids=[one, asked, other]).facts["count"] == 2
    assert prospect(store, asked) == before
    act(store, prospect_ids=[asked])
    assert prospect(store, asked).state is not State.DO_NOT_CONTACT


def test_the_third_snooze_asks_why(store: Store) -> None:
    prospect_id = add(store, step=replace(STEP, agreed_on=TODAY))
    for times in (1, 2):
        change = pursuit.snooze(store, prospect_id=prospect_id, until=TODAY + timedelta(days=times))
        assert change.facts["snoozes"] == times
    until = TODAY + timedelta(days=9)
    code = refusal(lambda: pursuit.snooze(store, prospect_id=prospect_id, until=until, reason="  "))
    assert code == "snooze_reason_needed"
    pursuit.snooze(store, prospect_id=prospect_id, until=until, reason="congés")
    step = prospect(store, prospect_id).next_step
    assert step == replace(STEP, day=until, agreed_on=None, snoozes=3)
    assert told(store, prospect_id)[-1] == (TurnKind.SNOOZED, "congés", until.isoformat())


def test_only_a_step_can_be_put_off_and_only_to_a_later_day(store: Store) -> None:
    parted, active = add(store, State.LET_GO), add(store)
    until = TODAY + timedelta(days=1)
    assert refusal(lambda: pursuit.snooze(store, prospect_id=parted, until=until)) == "nothing_to_snooze"
    assert refusal(lambda: pursuit.snooze(store, prospect_id=active, until=TODAY)) == "next_step_in_past"
    pursuit.snooze(store, prospect_id=active, until=until)


def test_a_pursuit_is_extended_once_at_the_stop_and_for_a_reason(store: Store) -> None:
    prospect_id = add(store, klass=ProspectClass.C)

    def extend(reason: str = "nouveau chef") -> ChangeSet:
        return pursuit.extend_pursuit(store, prospect_id=prospect_id, reason=reason)

    try_often(store, prospect_id, 2)
    assert refusal(extend) == "no_stop_to_extend"
    try_often(store, prospect_id, 1)
    assert refusal(lambda: extend("  ")) == "extension_reason_needed"
    step = prospect(store, prospect_id).next_step
    extend()
    found = prospect(store, prospect_id)
    assert (found.pursuit.extended_on, found.next_step) == (TODAY, step)
    assert told(store, prospect_id) == [(TurnKind.EXTENDED, "nouveau chef", "")]
    try_often(store, prospect_id, 2)
    assert refusal(extend) == "already_extended"


def test_an_extension_gives_two_more_tries_also_to_whoever_went_on_past_the_stop(store: Store) -> None:
    prospect_id = add(store, klass=ProspectClass.C)
    try_often(store, prospect_id, 7)
    pursuit.extend_pursuit(store, prospect_id=prospect_id, reason="nouveau chef")
    assert stop(prospect(store, prospect_id), TODAY) is None
    try_often(store, prospect_id, 1)
    assert stop(prospect(store, prospect_id), TODAY) is None
    try_often(store, prospect_id, 1)
    assert stop(prospect(store, prospect_id), TODAY) is not None


def test_an_extension_puts_a_contact_in_the_place_of_the_decision(store: Store) -> None:
    prospect_id = add(store, step=NextStep(NextStepKind.DECIDE, "", TODAY))
    pursuit.extend_pursuit(store, prospect_id=prospect_id, reason="nouveau chef")
    assert prospect(store, prospect_id).next_step == NextStep(NextStepKind.CALL, "", date(2026, 11, 13))


@pytest.mark.parametrize(("days", "is_refused"), [(0, True), (1, False), (730, False), (731, True)])
def test_an_agreed_interval_is_at_most_two_years(store: Store, days: int, is_refused: bool) -> None:
    prospect_id, agreed = add(store), Agreement(days)
    if is_refused:
        act = lambda: pursuit.agree(store, prospect_id=prospect_id, agreement=agreed)  # noqa: E731
        assert refusal(act) == "agreed_interval_out_of_range"
    else:
        pursuit.agree(store, prospect_id=prospect_id, agreement=agreed)
    assert prospect(store, prospect_id).pursuit.agreement.every_days == (None if is_refused else days)


@pytest.mark.parametrize(("best_to", "is_refused"), [(time(8, 59), True), (time(9), True), (time(9, 1), False)])
def test_the_best_hours_end_after_they_begin(store: Store, best_to: time, is_refused: bool) -> None:
    prospect_id = add(store)
    agreed = Agreement(best_from=time(9), best_to=best_to)
    if is_refused:
        assert refusal(lambda: pursuit.agree(store, prospect_id=prospect_id, agreement=agreed)) == "hours_reversed"
    else:
        pursuit.agree(store, prospect_id=prospect_id, agreement=agreed)
    assert prospect(store, prospect_id).pursuit.agreement.best_to == (None if is_refused else best_to)


def test_an_agreement_has_its_day_until_nothing_is_agreed(store: Store) -> None:
    prospect_id = add(store)
    pursuit.agree(store, prospect_id=prospect_id, agreement=Agreement(30, Channel.EMAIL))
    agreed = prospect(store, prospect_id).pursuit.agreement
    assert agreed == Agreement(30, Channel.EMAIL, TODAY)
    days_go_by(store, 5)
    assert not pursuit.agree(store, prospect_id=prospect_id, agreement=agreed).undoable
    pursuit.agree(store, prospect_id=prospect_id, agreement=Agreement(made_on=TODAY))
    assert prospect(store, prospect_id).pursuit.agreement == Agreement()
    assert [kind for kind, _, _ in told(store, prospect_id)] == [TurnKind.AGREED] * 2


@pytest.mark.parametrize("state", State)
def test_a_day_to_look_again_is_for_those_who_were_parked(store: Store, state: State) -> None:
    prospect_id, day = add(store, state), date(2027, 1, 15)
    pursuit.set_requalify_day(store, prospect_ids=[prospect_id], day=day)
    is_parked = state in (State.NURTURE, State.LET_GO)
    assert prospect(store, prospect_id).pursuit.requalify_on == (day if is_parked else None)


MANY: list[Callable[[Store, list[int]], ChangeSet]] = [
    lambda store, ids: pursuit.let_go(store, prospect_ids=ids),
    lambda store, ids: pursuit.nurture(store, prospect_ids=ids),
    lambda store, ids: pursuit.pursue(store, prospect_ids=ids),
    lambda store, ids: pursuit.win(store, prospect_ids=ids),
    lambda store, ids: pursuit.leave_alone(store, prospect_ids=ids),
    lambda store, ids: pursuit.mark_big_fish(store, prospect_ids=ids, is_big_fish=True),
]


@pytest.mark.parametrize("act", MANY)
def test_several_are_one_action_or_none(store: Store, act: Callable[[Store, list[int]], ChangeSet]) -> None:
    ids = [add(store, State.TO_QUALIFY) for _ in range(3)]
    before = [prospect(store, each) for each in ids]
    with pytest.raises(NotFoundError):
        act(store, [*ids, 99])
    assert [prospect(store, each) for each in ids] == before
    assert act(store, ids).facts["count"] == 3
    assert all(prospect(store, each) != old for each, old in zip(ids, before, strict=True))
    store.undo()
    assert [prospect(store, each) for each in ids] == before


def test_one_is_named_and_several_are_counted(store: Store) -> None:
    first, second = add(store), add(store)
    one = pursuit.nurture(store, prospect_ids=[first])
    named = {"name": "Cabinet Sorlane", "next_on": date(2027, 2, 10), "wake_on": None, "id": first}
    assert one.facts == {"count": 1, "newsletter_goes_on": False, **named}
    assert pursuit.nurture(store, prospect_ids=[first, second]).facts == {"count": 2, "newsletter_goes_on": False}


def test_more_than_a_thousand_at_once(store: Store) -> None:
    plan = ImportPlan(to_add=[ProspectDraft(f"Cabinet {n}", state=State.ACTIVE) for n in range(1_200)])
    apply_import(store, plan=plan, progress=lambda *_: None, cancelled=lambda: False)
    ids = list(range(1, 1_201))
    assert pursuit.let_go(store, prospect_ids=ids).facts["count"] == 1_200
    states = dict(store.db.execute("SELECT state, count(*) FROM prospects GROUP BY state").fetchall())
    assert states == {"let_go": 1_200}
    assert out_of_rule(store) == []
    undone = store.undo()
    assert undone is not None and undone.action == ActionName.LET_GO
    assert prospect(store, 1_200).state is State.ACTIVE


def test_a_day_begins_at_midnight_of_the_owner(store: Store) -> None:
    store.clock = FrozenClock(instant=datetime(2026, 12, 30, 23, 30, tzinfo=UTC))
    prospect_id = add(store, State.TO_QUALIFY)
    pursuit.nurture(store, prospect_ids=[prospect_id])
    assert prospect(store, prospect_id).pursuit.requalify_on == date(2027, 6, 30)
    assert prospect(store, prospect_id).created_on == date(2026, 12, 31)
