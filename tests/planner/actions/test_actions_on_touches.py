"""Logging, correcting and taking out touches: counts, moves and what is refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from planner.actions import prospects, pursuit, touches
from planner.actions.settings import change_settings
from planner.changes import Kind
from planner.clock import FrozenClock
from planner.domain.followup.maybes import Push
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectId,
    State,
)
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome
from planner.domain.touches.turn import TurnKind
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.counts import wrong_counts
from planner.storage.queries import touches as log
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
NOW = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
STEP = NextStep(NextStepKind.CALL, "Rappeler", date(2026, 11, 20))
NO_ANSWER, TALKED = TouchOutcome.NO_ANSWER, TouchOutcome.TALKED


def add(store: Store, state: State = State.ACTIVE, *names: str) -> int:
    persons = tuple(Person(PersonId(0), name) for name in names)
    new = Prospect(ProspectId(0), "Cabinet Sorlane", state=state, persons=persons)
    created = prospects.add_prospect(store, prospect=new).created
    assert created is not None
    return created


def touch(
    prospect_id: int, outcome: TouchOutcome = NO_ANSWER, *, hours_ago: float = 0, incoming: bool = False
) -> Touch:
    at = NOW - timedelta(hours=hours_ago)
    return Touch(TouchId(0), prospect_id, at, Channel.PHONE, outcome, incoming=incoming)


def log_it(
    store: Store, prospect_id: int, outcome: TouchOutcome = NO_ANSWER, *, hours_ago: float = 0, incoming: bool = False
) -> int:
    logged = touches.log_touch(store, touch=touch(prospect_id, outcome, hours_ago=hours_ago, incoming=incoming))
    assert logged.created is not None
    return logged.created


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(InvalidInputError) as caught:
        act()
    return caught.value.code


def test_a_touch_reads_as_it_was_logged(store: Store) -> None:
    prospect_id = add(store, State.ACTIVE, "Léa", "Ali")
    ali = prospect(store, prospect_id).persons[1].id
    given = replace(
        touch(prospect_id, TALKED),
        channel=Channel.VISIT,
        person_id=ali,
        minutes=25,
        note="veut des dates",
        signals=frozenset({Signal.ASKS_DATES, Signal.VAGUE}),
        overruled="elle a insisté",
    )
    change = touches.log_touch(store, touch=given)
    assert change.ids == {Kind.TOUCH: frozenset({prospect_id}), Kind.PROSPECT: frozenset({prospect_id})}
    assert log.touches_of(store, prospect_id) == [replace(given, id=TouchId(change.created or 0))]


def test_what_became_of_it_is_told(store: Store) -> None:
    prospect_id = add(store, State.TO_QUALIFY)
    change = touches.log_touch(store, touch=touch(prospect_id, TouchOutcome.MAYBE_LATER))
    assert change.facts == {
        "name": "Cabinet Sorlane",
        "outcome": TouchOutcome.MAYBE_LATER,
        "incoming": False,
        "state": State.ACTIVE,
        "state_before": State.TO_QUALIFY,
        "next_on": date(2026, 12, 14),
        "attempts": 1,
        "limit": 5,
        "maybes": 1,
        "push": Push.NONE,
        "stop": "",
        "newsletter_goes_on": False,
    }


def test_the_last_try_tells_of_the_stop(store: Store) -> None:
    prospect_id = add(store)
    told = [touches.log_touch(store, touch=touch(prospect_id)).facts["stop"] for _ in range(5)]
    assert told == ["", "", "", "", "attempts"]


def test_maybes_push_with_a_maybe_only(store: Store) -> None:
    prospect_id = add(store)
    maybe = touch(prospect_id, TouchOutcome.MAYBE_LATER)
    pushed = [touches.log_touch(store, touch=maybe).facts["push"] for _ in range(3)]
    assert pushed == [Push.NONE, Push.GENTLE, Push.FIRM]
    change = touches.log_touch(store, touch=touch(prospect_id))
    assert (change.facts["maybes"], change.facts["push"]) == (3, Push.NONE)


def test_nobody_named_is_the_one_person_there_is(store: Store) -> None:
    alone, two = add(store, State.ACTIVE, "Léa"), add(store, State.ACTIVE, "Léa", "Ali")
    assert log.touch(store, log_it(store, alone)).person_id == prospect(store, alone).persons[0].id
    assert log.touch(store, log_it(store, two)).person_id is None


def test_a_person_of_somebody_else_is_not_kept(store: Store) -> None:
    other, mine = add(store, State.ACTIVE, "Ali"), add(store, State.ACTIVE)
    ali = prospect(store, other).persons[0].id
    logged = touches.log_touch(store, touch=replace(touch(mine), person_id=ali)).created
    assert logged is not None and log.touch(store, logged).person_id is None
    touches.edit_touch(store, touch=replace(log.touch(store, logged), person_id=ali))
    assert log.touch(store, logged).person_id is None


@pytest.mark.parametrize(
    ("minutes", "code"),
    [(-1, "touch_minutes_out_of_range"), (0, ""), (1440, ""), (1441, "touch_minutes_out_of_range")],
)
def test_a_touch_takes_at_most_a_day(store: Store, minutes: int, code: str) -> None:
    prospect_id = add(store)
    given = replace(touch(prospect_id), minutes=minutes)
    if code:
        assert refusal(lambda: touches.log_touch(store, touch=given)) == code
    else:
        touches.log_touch(store, touch=given)
    assert prospect(store, prospect_id).pursuit.tally.minutes == (0 if code else minutes)


def test_a_touch_cannot_be_to_come(store: Store) -> None:
    prospect_id = add(store)
    touches.log_touch(store, touch=replace(touch(prospect_id), at=NOW + timedelta(minutes=5)))
    later = replace(touch(prospect_id), at=NOW + timedelta(minutes=5, seconds=1))
    assert refusal(lambda: touches.log_touch(store, touch=later)) == "touch_in_future"
    (logged,) = log.touches_of(store, prospect_id)
    assert refusal(lambda: touches.edit_touch(store, touch=replace(later, id=logged.id))) == "touch_in_future"


def test_the_next_step_cannot_lie_in_the_past(store: Store) -> None:
    prospect_id = add(store)
    past, due = replace(STEP, day=TODAY - timedelta(days=1)), replace(STEP, day=TODAY)
    code = refusal(lambda: touches.log_touch(store, touch=touch(prospect_id), next_step=past))
    assert code == "next_step_in_past"
    assert log.touches_of(store, prospect_id) == []
    touches.log_touch(store, touch=touch(prospect_id), next_step=due)
    assert prospect(store, prospect_id).next_step == due


@pytest.mark.parametrize(
    "act",
    [
        lambda store: touches.log_touch(store, touch=touch(9)),
        lambda store: touches.edit_touch(store, touch=touch(9)),
        lambda store: touches.remove_touch(store, touch_id=9),
    ],
)
def test_what_is_gone_is_said_to_be_gone(store: Store, act: Callable[[Store], object]) -> None:
    with pytest.raises(NotFoundError):
        act(store)


@pytest.mark.parametrize("state", [State.NURTURE, State.LET_GO])
def test_a_sign_wakes_and_the_counts_begin_anew(store: Store, state: State) -> None:
    prospect_id = add(store)
    for hours in (50, 40):
        log_it(store, prospect_id, hours_ago=hours)
    prospects.set_state(store, prospect_ids=[prospect_id], state=state)
    log_it(store, prospect_id, TALKED, incoming=True)
    woken = prospect(store, prospect_id)
    assert (woken.state, woken.pursuit.tally.attempts) == (State.ACTIVE, 0)
    assert (woken.pursuit.tally.began_on, woken.pursuit.tally.touches) == (TODAY, 3)
    assert log.turns_of(store, prospect_id)[-1].kind is TurnKind.ACTIVE
    assert log.turns_of(store, prospect_id)[-1].reason == TALKED.value


def test_a_meeting_booked_with_somebody_let_go_is_a_new_beginning(store: Store) -> None:
    prospect_id = add(store)
    pursuit.let_go(store, prospect_ids=[prospect_id])
    log_it(store, prospect_id, TouchOutcome.MEETING_BOOKED)
    back = prospect(store, prospect_id)
    assert back.state is State.ACTIVE
    assert back.next_step is not None and back.next_step.kind is NextStepKind.MEETING


def test_a_try_with_somebody_let_go_is_only_counted(store: Store) -> None:
    prospect_id = add(store)
    pursuit.let_go(store, prospect_ids=[prospect_id])
    log_it(store, prospect_id)
    parted = prospect(store, prospect_id)
    assert (parted.state, parted.next_step, parted.pursuit.tally.touches) == (State.LET_GO, None, 1)


def test_what_happened_before_the_latest_touch_is_only_counted(store: Store) -> None:
    prospect_id = add(store)
    log_it(store, prospect_id)
    before = prospect(store, prospect_id)
    log_it(store, prospect_id, TouchOutcome.MEETING_BOOKED, hours_ago=30)
    log_it(store, prospect_id, TouchOutcome.NOT_INTERESTED, hours_ago=20)
    after = prospect(store, prospect_id)
    assert (after.state, after.next_step) == (before.state, before.next_step)
    counted = after.pursuit.tally
    assert (counted.touches, counted.attempts, counted.sign_on) == (3, 2, date(2026, 11, 11))
    assert counted.last_outcome is NO_ANSWER


def test_two_touches_at_one_instant_both_move_on(store: Store) -> None:
    prospect_id = add(store)
    log_it(store, prospect_id)
    log_it(store, prospect_id, TouchOutcome.MEETING_BOOKED)
    booked = prospect(store, prospect_id)
    assert booked.next_step is not None and booked.next_step.kind is NextStepKind.MEETING
    assert booked.pursuit.tally.attempts == 0


def test_whoever_asked_to_be_left_alone_is_although_it_is_logged_late(store: Store) -> None:
    prospect_id = add(store)
    log_it(store, prospect_id)
    log_it(store, prospect_id, TouchOutcome.DO_NOT_CONTACT, hours_ago=30)
    assert prospect(store, prospect_id).state is State.DO_NOT_CONTACT


def test_a_sign_logged_late_with_a_step_begins_no_pursuit_in_the_past(store: Store) -> None:
    prospect_id = add(store)
    for hours in (40, 30):
        log_it(store, prospect_id, hours_ago=hours)
    pursuit.let_go(store, prospect_ids=[prospect_id])
    touches.log_touch(store, touch=touch(prospect_id, TALKED, hours_ago=50, incoming=True), next_step=STEP)
    back = prospect(store, prospect_id)
    assert (back.state, back.next_step, back.pursuit.tally.attempts) == (State.ACTIVE, STEP, 0)


def test_corrections_are_counted_and_leave_the_prospect_where_it_is(store: Store) -> None:
    prospect_id = add(store)
    first, second = log_it(store, prospect_id, hours_ago=30), log_it(store, prospect_id)
    before = prospect(store, prospect_id)
    assert before.pursuit.tally.attempts == 2
    wrong = log.touch(store, second)
    touches.edit_touch(store, touch=replace(wrong, outcome=TouchOutcome.NOT_INTERESTED, incoming=True, minutes=5))
    edited = prospect(store, prospect_id)
    assert (edited.state, edited.next_step) == (State.ACTIVE, before.next_step)
    assert (edited.pursuit.tally.attempts, edited.pursuit.tally.minutes) == (0, 5)
    touches.remove_touch(store, touch_id=second)
    assert prospect(store, prospect_id).pursuit.tally.attempts == 1
    touches.remove_touch(store, touch_id=first)
    assert prospect(store, prospect_id).pursuit.tally.touches == 0
    for _ in range(3):
        store.undo()
    assert prospect(store, prospect_id) == before


def test_a_touch_stays_with_its_prospect(store: Store) -> None:
    mine, other = add(store), add(store)
    logged = log.touch(store, log_it(store, mine))
    touches.edit_touch(store, touch=replace(logged, prospect_id=other, minutes=7))
    assert log.touches_of(store, mine) == [replace(logged, minutes=7)]
    assert prospect(store, other).pursuit.tally.touches == 0
    assert list(wrong_counts(store)) == []


def test_touches_of_any_zone_are_in_the_order_they_happened(store: Store) -> None:
    prospect_id = add(store)
    paris = (NOW - timedelta(minutes=30)).astimezone(ZoneInfo("Europe/Paris"))
    touches.log_touch(store, touch=touch(prospect_id))
    touches.log_touch(store, touch=replace(touch(prospect_id, TALKED), at=paris))
    assert [(each.outcome, each.at.utcoffset()) for each in log.touches_of(store, prospect_id)] == [
        (TALKED, timedelta()),
        (NO_ANSWER, timedelta()),
    ]


def test_touches_at_midnight_count_for_the_day_of_the_owner(store: Store) -> None:
    store.clock = FrozenClock(instant=datetime(2026, 11, 12, 23, 30, tzinfo=UTC))
    prospect_id = add(store)
    touches.log_touch(store, touch=replace(touch(prospect_id), at=store.clock.now_utc()))
    found = prospect(store, prospect_id)
    assert found.pursuit.tally.last_on == date(2026, 11, 13)
    assert found.pursuit.active_on == date(2026, 11, 13)
    assert found.next_step is not None and found.next_step.day == date(2026, 11, 16)


def test_another_zone_moves_touches_to_other_days(store: Store) -> None:
    early, late = add(store), add(store)
    log_it(store, early)
    log_it(store, late, hours_ago=7)  # 00:47 UTC, 01:47 in Paris, the evening before in Martinique
    assert prospect(store, late).pursuit.tally.last_on == TODAY
    before = prospect(store, late)
    change = change_settings(store, zone="America/Martinique")
    assert prospect(store, late).pursuit.tally.last_on == TODAY - timedelta(days=1)
    assert prospect(store, early).pursuit.tally.last_on == TODAY
    assert change.ids == {Kind.SETTING: frozenset(), Kind.PROSPECT: frozenset({late})}
    assert list(wrong_counts(store)) == []
    store.undo()
    assert prospect(store, late) == before
    assert list(wrong_counts(store)) == []
