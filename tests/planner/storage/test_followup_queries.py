"""Who is due, about whom to decide, whom to wake: the lists hold whom the rules of the domain name, in their order."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.actions import prospects as actions
from planner.actions import pursuit as moves
from planner.actions.opening import open_store
from planner.actions.touches import log_touch
from planner.clock import FrozenClock
from planner.domain.followup.stop_rule import stop
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    State,
)
from planner.domain.prospects.pursuit import Pursuit
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import NotFoundError
from planner.storage.pursuit_rows import pursuit_to_row
from planner.storage.queries import followups
from planner.storage.queries.prospects import due_steps, prospects
from planner.storage.queries.stop_conditions import HAS_COME, STOPS_FIRST, stop_parameters
from planner.storage.rows import next_step_to_row
from planner.storage.store import Store

TODAY = date(2026, 11, 12)  # a Thursday
SOMEBODY = range(1, 13)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def add(store: Store, company: str, state: State = State.ACTIVE, in_days: int | None = 0) -> int:
    step = None if in_days is None else NextStep(NextStepKind.CALL, "", ago(-in_days))
    added = actions.add_prospect(
        store,
        prospect=Prospect(
            ProspectId(0),
            company,
            state=state,
            next_step=step,
            persons=(Person(PersonId(0), "Solène Mirval", contacts=(phone("04 65 71 20 38", "FR"),)),),
            contacts=(phone("04 65 71 20 00", "FR"),),
        ),
    )
    assert added.created is not None
    return added.created


def call(store: Store, prospect_id: int, outcome: TouchOutcome = TouchOutcome.NO_ANSWER, days_ago: int = 0) -> None:
    at = datetime(2026, 11, 12, 7, tzinfo=UTC) - timedelta(days=days_ago)
    log_touch(store, touch=Touch(TouchId(0), prospect_id, at, Channel.PHONE, outcome))


def names(rows: tuple[followups.FollowUpRow, ...]) -> list[str]:
    return [row.display_name for row in rows]


def test_whom_to_decide_about_is_found_in_one_index_alone(store: Store) -> None:
    for wanted in (
        f"count(*) FROM prospects WHERE {HAS_COME}",
        f"id FROM prospects WHERE {HAS_COME} ORDER BY {STOPS_FIRST}",
    ):
        plan = [row[3] for row in store.db.execute(f"EXPLAIN QUERY PLAN SELECT {wanted}", stop_parameters(TODAY))]
        assert "COVERING INDEX prospects_by_stop" in plan[0]


def test_follow_ups_are_overdue_for_today_or_for_the_week_to_sunday(store: Store) -> None:
    for company, in_days in (("late", -1), ("later", -9), ("now", 0), ("soon", 1), ("sunday", 3), ("monday", 4)):
        add(store, company, in_days=in_days)
    found = followups.due_follow_ups(store, TODAY)
    assert names(found.overdue) == ["later", "late"]
    assert names(found.today) == ["now"]
    assert names(found.this_week) == ["soon", "sunday"]
    counts = followups.follow_up_counts(store, TODAY)
    assert (counts.overdue, counts.today, counts.this_week) == (2, 1, 2)


def test_on_a_sunday_nothing_is_left_of_the_week(store: Store) -> None:
    add(store, "monday", in_days=4)
    sunday = ago(-3)
    assert followups.due_follow_ups(store, sunday).this_week == ()
    assert names(followups.due_follow_ups(store, sunday + timedelta(days=1)).today) == ["monday"]


@pytest.mark.parametrize("state", list(State))
def test_only_those_one_pursues_are_pressed(store: Store, state: State) -> None:
    add(store, "late", state=state, in_days=-5)
    assert bool(followups.due_follow_ups(store, TODAY).overdue) == (state in (State.ACTIVE, State.TO_QUALIFY))


def test_a_long_list_is_cut_and_its_count_is_whole(store: Store) -> None:
    for number in range(4):
        add(store, f"late {number}", in_days=-2)
    assert names(followups.due_follow_ups(store, TODAY, limit=3).overdue) == ["late 0", "late 1", "late 2"]
    assert followups.follow_up_counts(store, TODAY).overdue == 4


def test_the_trash_is_in_no_list(store: Store) -> None:
    actions.trash_prospects(store, prospect_ids=[add(store, "late", in_days=-2)])
    assert followups.due_follow_ups(store, TODAY).overdue == ()
    assert set(_counts(store)) == {0}


def test_a_row_says_how_to_reach_them_and_how_far_one_has_come(store: Store) -> None:
    prospect_id = add(store, "Cabinet Sorlane")
    for days_ago in (9, 6):
        call(store, prospect_id, TouchOutcome.MAYBE_LATER, days_ago)
    (row,) = followups.due_follow_ups(store, date(2027, 1, 4)).overdue
    assert (row.display_name, row.person, row.phone) == ("Cabinet Sorlane", "Solène Mirval", "+33465712038")
    assert (row.attempts, row.limit) == (2, 5)
    assert row.pest_level == 0  # overdue for weeks: too quiet
    assert [each.code for each in row.advice] == ["go-for-the-no", "silence"]


def test_five_tries_without_a_sign_ask_for_a_decision(store: Store) -> None:
    prospect_id = add(store, "Cabinet Sorlane")
    for days_ago in (9, 8, 7, 6):
        call(store, prospect_id, days_ago=days_ago)
    assert followups.decisions(store, TODAY) == ()
    call(store, prospect_id)
    (decision,) = followups.decisions(store, TODAY)
    assert decision.row.id == prospect_id
    assert (decision.stop.cause, decision.stop.attempts, decision.stop.limit) == ("attempts", 5, 5)
    assert followups.follow_up_counts(store, TODAY).decisions == 1
    moves.extend_pursuit(store, prospect_id=prospect_id, reason="one more")
    assert followups.decisions(store, TODAY) == ()


def test_the_firmest_decision_comes_first(people: Store) -> None:
    _place(people, 1, tries=5, active_on=ago(10))
    _place(people, 2, tries=7, active_on=ago(10))
    _place(people, 3, tries=1, active_on=ago(95))
    _place(people, 4, tries=1, active_on=ago(100))
    _place(people, 5, tries=1, active_on=ago(10))
    for other in SOMEBODY[5:]:
        _place(people, other, tries=0, active_on=TODAY)
    assert [each.row.id for each in followups.decisions(people, TODAY)] == [2, 1, 4, 3]
    assert [each.row.id for each in followups.decisions(people, TODAY, limit=2)] == [2, 1]


boundaries = st.sampled_from([0, 1, 29, 30, 31, 89, 90, 91, 179, 180, 181])
days = st.one_of(st.none(), boundaries)
standings = st.fixed_dictionaries(
    {
        "klass": st.sampled_from(ProspectClass),
        "state": st.sampled_from([State.ACTIVE, State.ACTIVE, State.ACTIVE, State.NURTURE, State.TO_QUALIFY]),
        "tries": st.integers(0, 12),
        "active_ago": boundaries,
        "sign_ago": days,
        "extended_ago": days,
        "is_big_fish": st.booleans(),
        "step_in": st.integers(-1, 1),
        "decides": st.booleans(),
        "agreed": st.booleans(),
    }
)


@given(st.lists(standings, min_size=len(SOMEBODY), max_size=len(SOMEBODY)))
def test_decisions_are_those_of_the_stop_rule(people: Store, drawn: list[dict[str, object]]) -> None:
    for prospect_id, standing in zip(SOMEBODY, drawn, strict=True):
        _stand(people, prospect_id, standing)
    wanted = {each.id for each in prospects(people, SOMEBODY) if stop(each, TODAY) is not None}
    assert {each.row.id for each in followups.decisions(people, TODAY)} == wanted
    assert followups.follow_up_counts(people, TODAY).decisions == len(wanted)


def test_a_light_word_waits_for_its_day_and_goes_on_waiting(store: Store) -> None:
    add(store, "new", State.TO_QUALIFY, in_days=-9)
    for company, in_days in (("longest", -40), ("today", 0), ("tomorrow", 1)):
        add(store, company, State.NURTURE, in_days=in_days)
    assert names(followups.light_touches(store, TODAY)) == ["longest", "today"]
    assert names(followups.light_touches(store, TODAY, limit=1)) == ["longest"]
    assert followups.follow_up_counts(store, TODAY).light_touches == 2


def test_whoever_is_kept_warm_is_woken_on_the_day(store: Store) -> None:
    moves.nurture(store, prospect_ids=[add(store, "today")], wake_on=TODAY, wake_note="Boiler contract ends")
    moves.nurture(store, prospect_ids=[add(store, "tomorrow")], wake_on=ago(-1))
    (row,) = followups.to_wake(store, TODAY)
    assert (row.display_name, row.pursuit.wake_note) == ("today", "Boiler contract ends")
    assert names(followups.to_wake(store, ago(-1))) == ["today", "tomorrow"]
    assert followups.follow_up_counts(store, TODAY).to_wake == 1


def test_parked_prospects_are_looked_at_again_on_their_day(store: Store) -> None:
    moves.nurture(store, prospect_ids=[add(store, "warm")])
    moves.let_go(store, prospect_ids=[add(store, "gone")])
    assert followups.to_requalify(store, date(2027, 5, 11)) == ()
    assert names(followups.to_requalify(store, date(2027, 5, 12))) == ["warm"]
    assert names(followups.to_requalify(store, date(2027, 11, 12))) == ["warm", "gone"]
    moves.pursue(store, prospect_ids=[1, 2])
    assert followups.to_requalify(store, date(2027, 11, 12)) == ()
    assert followups.follow_up_counts(store, date(2027, 11, 12)).to_requalify == 0


def test_advice_about_one_prospect_knows_its_log_and_its_sheet(store: Store) -> None:
    prospect_id = add(store, "Cabinet Sorlane")
    assert followups.advice_of(store, prospect_id, TODAY) == ()
    for days_ago in (2, 1):
        call(store, prospect_id, TouchOutcome.TALKED, days_ago)
    found = followups.advice_of(store, prospect_id, TODAY)
    assert [each.code for each in found] == ["no-decision-maker", "unqualified"]


def test_about_nobody_there_is_nothing_to_say(store: Store) -> None:
    with pytest.raises(NotFoundError):
        followups.advice_of(store, 99, TODAY)


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with a few prospects, to be placed anywhere."""
    store = open_store(tmp_path_factory.mktemp("followups") / "data", FrozenClock())
    for number in SOMEBODY:
        add(store, f"Company {number:02d}")
    yield store
    store.close()


def _counts(store: Store) -> tuple[int, ...]:
    counts = followups.follow_up_counts(store, TODAY)
    parked = (counts.decisions, counts.to_wake, counts.to_requalify)
    return (counts.overdue, counts.today, counts.this_week, *parked)


def _place(store: Store, prospect_id: int, tries: int, active_on: date, **pursuit: object) -> None:
    """Somebody active after so many tries today."""
    placed = replace(Pursuit(tally=Tally(tries, (TODAY,) * min(tries, 8)), active_on=active_on), **pursuit)  # type: ignore[arg-type]
    with store.change("place") as change:
        change.update("prospects", prospect_id, {"state": "active", **pursuit_to_row(placed)})


def _stand(store: Store, prospect_id: int, drawn: dict[str, object]) -> None:
    """Somebody anywhere, whether or not one could come there by the moves of the program."""

    def day(name: str) -> date | None:
        days_ago = drawn[name]
        return ago(days_ago) if isinstance(days_ago, int) else None

    state, klass, tries, step_in = drawn["state"], drawn["klass"], drawn["tries"], drawn["step_in"]
    assert isinstance(state, State) and isinstance(klass, ProspectClass)
    assert isinstance(tries, int) and isinstance(step_in, int)
    pursuit = Pursuit(
        is_big_fish=bool(drawn["is_big_fish"]),
        tally=Tally(tries, (TODAY,) * min(tries, 8), sign_on=day("sign_ago")),
        active_on=day("active_ago") if state is State.ACTIVE else None,
        extended_on=day("extended_ago"),
    )
    kind = NextStepKind.DECIDE if drawn["decides"] else NextStepKind.CALL
    step = NextStep(kind, "", ago(-step_in), agreed_on=ago(5) if drawn["agreed"] else None)
    row = {"state": state.value, "class": klass.value, **next_step_to_row(step), **pursuit_to_row(pursuit)}
    with store.change("place") as change:
        change.update("prospects", prospect_id, row)


def test_whoever_is_worth_a_second_look_twice_is_counted_once(store: Store) -> None:
    twice = add(store, "twice", State.NURTURE, in_days=-3)
    moves.set_requalify_day(store, prospect_ids=[twice], day=TODAY)
    add(store, "word", State.NURTURE, in_days=0)
    counts = followups.follow_up_counts(store, TODAY)
    assert (counts.light_touches, counts.to_requalify, counts.look_again) == (2, 1, 2)


def test_every_list_of_who_is_due_names_the_same_number(store: Store) -> None:
    dotted = replace(phone("04 65 71 20 38", "FR"), normalised="")
    later, sooner, company = (phone(f"04 65 71 20 {end}", "FR") for end in (41, 42, 43))
    persons = (
        Person(PersonId(0), "Solène Mirval", contacts=(dotted,)),
        Person(PersonId(0), "Nadia Kermel", contacts=(sooner, later)),
    )
    step = NextStep(NextStepKind.CALL, "", TODAY)
    wanted = Prospect(
        ProspectId(0), "Sorlane", state=State.ACTIVE, persons=persons, contacts=(company,), next_step=step
    )
    actions.add_prospect(store, prospect=wanted)
    (row,) = followups.due_follow_ups(store, TODAY).today
    (due,) = due_steps(store, TODAY, 5)
    assert row.phone == due.phone == sooner.normalised
