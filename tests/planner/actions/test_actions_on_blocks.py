"""What each action on blocks does to the week, what it says it did, and what it refuses."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions import blocks, goals
from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries import blocks as queries
from planner.storage.queries.goals import goal, progress
from planner.storage.store import Store

MONDAY = date(2026, 11, 9)
TUESDAYS_AND_THURSDAYS = SeriesFields(Purpose.CALLS, frozenset({1, 3}), time(9), 60, MONDAY, "Europe/Paris")
TUESDAY, THURSDAY = datetime(2026, 11, 10, 9), datetime(2026, 11, 12, 9)
NEXT_TUESDAY = TUESDAY + timedelta(days=7)
LATER = datetime(2026, 11, 30, 9, tzinfo=UTC)


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still when the blocks of these tests are over."""
    return FrozenClock(instant=LATER)


def add(store: Store, fields: SeriesFields = TUESDAYS_AND_THURSDAYS) -> int:
    created = blocks.add_series(store, fields=fields).created
    assert created is not None
    return created


def week(store: Store, monday: date = MONDAY) -> list[Occurrence]:
    return queries.occurrences_between(store, monday, monday + timedelta(days=7), no_holidays)


def shown(store: Store, monday: date = MONDAY) -> list[tuple[datetime, int, str]]:
    return [(each.start, each.minutes, each.state.value) for each in week(store, monday)]


def names_series(change: ChangeSet, *ids: int) -> bool:
    return change.ids == {Kind.SERIES: frozenset(ids), Kind.OCCURRENCE: frozenset(ids)}


def test_series_stands_on_the_week(store: Store) -> None:
    change = blocks.add_series(store, fields=TUESDAYS_AND_THURSDAYS)
    assert change.action == ActionName.ADD_SERIES
    assert change.created is not None and names_series(change, change.created)
    assert shown(store) == [(TUESDAY, 60, "planned"), (THURSDAY, 60, "planned")]
    assert shown(store, MONDAY - timedelta(days=7)) == []


def test_each_series_has_a_uid_of_its_own_that_stays(store: Store) -> None:
    first, second = add(store), add(store)
    uid = queries.series(store, first).uid
    assert uid != queries.series(store, second).uid
    blocks.edit_series(store, series_id=first, fields=replace(TUESDAYS_AND_THURSDAYS, start=time(10)))
    assert queries.series(store, first).uid == uid


@pytest.mark.parametrize(
    "wrong", [{"weekdays": frozenset()}, {"minutes": 0}, {"zone": "Nowhere/Land"}, {"count": 0}, {"every_n": 0}]
)
def test_rule_that_cannot_be_used_is_refused(store: Store, wrong: dict[str, object]) -> None:
    fields = replace(TUESDAYS_AND_THURSDAYS, **wrong)  # type: ignore[arg-type]
    with pytest.raises(InvalidInputError):
        blocks.add_series(store, fields=fields)
    series_id = add(store)
    before = queries.series(store, series_id)
    with pytest.raises(InvalidInputError):
        blocks.edit_series(store, series_id=series_id, fields=fields)
    with pytest.raises(InvalidInputError):
        blocks.edit_following(store, series_id=series_id, slot=THURSDAY, fields=fields)
    assert queries.all_series(store) == [before]


def test_moved_block_leaves_a_ghost_and_can_be_put_back(store: Store) -> None:
    series_id = add(store)
    to = THURSDAY + timedelta(days=1, hours=5)
    change = blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=to, reason=Reason.URGENT_JOB)
    assert names_series(change, series_id) and change.facts["to"] == to
    assert shown(store)[1:] == [(THURSDAY, 60, "moved_away"), (to, 60, "planned")]
    assert names_series(blocks.restore_block(store, series_id=series_id, slot=THURSDAY), series_id)
    assert shown(store) == [(TUESDAY, 60, "planned"), (THURSDAY, 60, "planned")]


def test_moving_twice_keeps_the_calendars_name_for_it(store: Store) -> None:
    series_id = add(store)
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=THURSDAY + timedelta(hours=1))
    (first,) = queries.changes_of(store, series_id)
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=THURSDAY + timedelta(hours=2), minutes=30)
    (second,) = queries.changes_of(store, series_id)
    assert (second.uid, second.start, second.minutes) == (first.uid, THURSDAY + timedelta(hours=2), 30)


def test_block_moved_back_to_its_slot_is_no_longer_changed(store: Store) -> None:
    series_id = add(store)
    updated = queries.series(store, series_id).updated_at
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=THURSDAY + timedelta(hours=1))
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=THURSDAY)
    assert queries.changes_of(store, series_id) == []
    assert queries.series(store, series_id).updated_at > updated, "the next export must see that something changed"


def test_move_into_another_week_is_shown_in_both(store: Store) -> None:
    series_id = add(store)
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=NEXT_TUESDAY + timedelta(hours=5))
    assert shown(store)[1] == (THURSDAY, 60, "moved_away")
    assert (NEXT_TUESDAY + timedelta(hours=5), 60, "planned") in shown(store, MONDAY + timedelta(days=7))


def test_resized_block_keeps_its_place(store: Store) -> None:
    series_id = add(store)
    to = THURSDAY + timedelta(hours=1)
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=to)
    blocks.resize_block(store, series_id=series_id, slot=THURSDAY, minutes=90)
    assert (to, 90, "planned") in shown(store)
    blocks.resize_block(store, series_id=series_id, slot=TUESDAY, minutes=30)
    blocks.resize_block(store, series_id=series_id, slot=TUESDAY, minutes=60)
    assert [each.slot for each in queries.changes_of(store, series_id)] == [THURSDAY]


def test_skipped_block_stays_visible(store: Store) -> None:
    series_id = add(store)
    change = blocks.skip_block(store, series_id=series_id, slot=TUESDAY, reason=Reason.HOLIDAY)
    assert names_series(change, series_id)
    assert shown(store)[0] == (TUESDAY, 60, "skipped")
    blocks.restore_block(store, series_id=series_id, slot=TUESDAY)
    assert shown(store)[0] == (TUESDAY, 60, "planned")


@pytest.mark.parametrize("hour", [8, 9])
def test_date_that_the_series_does_not_have_is_refused(store: Store, hour: int) -> None:
    series_id = add(store)
    wrong = datetime(2026, 11, 11, hour)
    with pytest.raises(InvalidInputError):
        blocks.skip_block(store, series_id=series_id, slot=wrong)
    with pytest.raises(InvalidInputError):
        blocks.move_block(store, series_id=series_id, slot=wrong, to=THURSDAY)
    with pytest.raises(NotFoundError):
        blocks.mark_block(store, series_id=series_id, slot=wrong, outcome=Outcome.KEPT)
    with pytest.raises(NotFoundError):
        blocks.skip_block(store, series_id=series_id + 1, slot=TUESDAY)
    assert queries.changes_of(store, series_id) == queries.attendance_of(store, series_id) == []


@pytest.mark.parametrize("outcome", Outcome)
def test_marked_block_shows_what_became_of_it(store: Store, outcome: Outcome) -> None:
    series_id = add(store)
    change = blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=outcome, minutes=40, note="ok")
    assert names_series(change, series_id)
    assert (change.facts["outcome"], change.facts["purpose"]) == (outcome, Purpose.CALLS)
    assert shown(store)[0] == (TUESDAY, 60, outcome.value)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.MISSED, reason=Reason.NO_TIME)
    (mark,) = queries.attendance_of(store, series_id)
    assert (mark.outcome, mark.minutes, mark.reason, mark.note) == (Outcome.MISSED, None, Reason.NO_TIME, "")
    blocks.unmark_block(store, series_id=series_id, slot=TUESDAY)
    assert shown(store)[0] == (TUESDAY, 60, "planned")


@pytest.mark.parametrize("to", [NEXT_TUESDAY + timedelta(days=-1), TUESDAY - timedelta(days=2)], ids=["on", "back"])
@pytest.mark.parametrize("mark_first", [True, False])
def test_work_counts_on_the_day_to_which_a_block_was_moved(store: Store, to: datetime, mark_first: bool) -> None:
    series_id = add(store)
    if mark_first:
        blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=to)
    if not mark_first:
        blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    monday = to.date() - timedelta(days=to.weekday())
    assert (to, 60, "kept") in shown(store, monday)
    assert shown(store)[0] == (TUESDAY, 60, "moved_away")
    one_day = Goal(GoalId(0), Measure.BLOCKS_KEPT, 5, to.date(), to.date())
    assert progress(store, one_day, MONDAY).done == 1
    blocks.skip_block(store, series_id=series_id, slot=TUESDAY)
    assert progress(store, one_day, MONDAY).done == 0
    assert shown(store)[0] == (TUESDAY, 60, "kept")


@pytest.mark.parametrize("days", [1, 2, 7])
def test_every_window_shows_a_moved_and_marked_block_once(store: Store, days: int) -> None:
    """However the days are cut into windows, each date is seen once, with its mark."""
    series_id = add(store)
    moves = {TUESDAY: THURSDAY + timedelta(days=4), THURSDAY: datetime(2026, 11, 9), NEXT_TUESDAY: THURSDAY}
    for slot, to in moves.items():
        blocks.move_block(store, series_id=series_id, slot=slot, to=to)
        blocks.mark_block(store, series_id=series_id, slot=slot, outcome=Outcome.KEPT)
    first, last = MONDAY, MONDAY + timedelta(days=14)
    whole = queries.occurrences_between(store, first, last, no_holidays)
    pieces: list[Occurrence] = []
    for offset in range(0, 14, days):
        start = first + timedelta(days=offset)
        pieces += queries.occurrences_between(store, start, min(last, start + timedelta(days=days)), no_holidays)
    assert pieces == whole
    assert [each.start for each in whole if each.state is OccurrenceState.KEPT] == sorted(moves.values())


def test_edit_of_all_carries_changes_and_marks(store: Store) -> None:
    series_id = add(store)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    blocks.skip_block(store, series_id=series_id, slot=THURSDAY)
    change = blocks.edit_series(
        store, series_id=series_id, fields=replace(TUESDAYS_AND_THURSDAYS, start=time(14), minutes=30)
    )
    assert names_series(change, series_id)
    assert shown(store) == [(TUESDAY.replace(hour=14), 30, "kept"), (THURSDAY.replace(hour=14), 30, "skipped")]


def test_edit_of_all_keeps_work_on_days_that_the_rule_left(store: Store) -> None:
    series_id = add(store)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=THURSDAY + timedelta(hours=1))
    blocks.edit_series(store, series_id=series_id, fields=replace(TUESDAYS_AND_THURSDAYS, weekdays=frozenset({4})))
    assert shown(store) == [(TUESDAY, 60, "kept"), (datetime(2026, 11, 13, 9), 60, "planned")]
    assert queries.changes_of(store, series_id) == []


def test_edit_of_this_and_following_splits_the_series(store: Store) -> None:
    series_id = add(store)
    for slot in (TUESDAY, NEXT_TUESDAY):
        blocks.mark_block(store, series_id=series_id, slot=slot, outcome=Outcome.KEPT)
    fields = replace(TUESDAYS_AND_THURSDAYS, start=time(14), purpose=Purpose.VISITS)
    change = blocks.edit_following(store, series_id=series_id, slot=THURSDAY, fields=fields)
    assert change.created is not None and names_series(change, series_id, change.created)
    assert shown(store) == [(TUESDAY, 60, "kept"), (THURSDAY.replace(hour=14), 60, "planned")]
    assert shown(store, MONDAY + timedelta(days=7))[0] == (NEXT_TUESDAY.replace(hour=14), 60, "kept")
    assert {each.purpose for each in queries.all_series(store)} == {Purpose.CALLS, Purpose.VISITS}
    store.undo()
    assert shown(store, MONDAY + timedelta(days=7))[0] == (NEXT_TUESDAY, 60, "kept")


def test_edit_from_the_first_date_is_an_edit_of_the_series_itself(store: Store) -> None:
    series_id = add(store)
    uid = queries.series(store, series_id).uid
    change = blocks.edit_following(
        store, series_id=series_id, slot=TUESDAY, fields=replace(TUESDAYS_AND_THURSDAYS, minutes=30)
    )
    assert change.created == series_id
    assert [(each.id, each.uid) for each in queries.all_series(store)] == [(series_id, uid)]
    assert not queries.removed_series(store)
    assert shown(store) == [(TUESDAY, 30, "planned"), (THURSDAY, 30, "planned")]


def test_removed_series_shows_only_what_was_worked(store: Store) -> None:
    series_id = add(store)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    blocks.mark_block(store, series_id=series_id, slot=THURSDAY, outcome=Outcome.MISSED)
    assert names_series(blocks.remove_series(store, series_id=series_id), series_id)
    assert shown(store) == [(TUESDAY, 60, "kept")]
    assert queries.all_series(store) == []


def test_remove_this_and_following_ends_the_series(store: Store) -> None:
    series_id = add(store)
    blocks.remove_series(store, series_id=series_id, from_slot=NEXT_TUESDAY)
    assert shown(store) == [(TUESDAY, 60, "planned"), (THURSDAY, 60, "planned")]
    assert shown(store, MONDAY + timedelta(days=7)) == []
    blocks.remove_series(store, series_id=series_id, from_slot=TUESDAY)
    assert queries.all_series(store) == []


def test_minutes_that_were_kept_stay_when_the_series_gets_shorter(store: Store) -> None:
    series_id = add(store)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    minutes = Goal(GoalId(0), Measure.MINUTES_KEPT, 500, MONDAY, MONDAY + timedelta(days=30))
    assert progress(store, minutes, MONDAY).done == 60
    blocks.edit_series(store, series_id=series_id, fields=replace(TUESDAYS_AND_THURSDAYS, minutes=15))
    assert progress(store, minutes, MONDAY).done == 60


@pytest.mark.parametrize("measure", [Measure.BLOCKS_KEPT, Measure.MINUTES_KEPT])
def test_mark_that_reaches_a_goal_says_so_and_undo_takes_it_back(store: Store, measure: Measure) -> None:
    series_id = add(store)
    target = 2 if measure is Measure.BLOCKS_KEPT else 120
    wanted = Goal(GoalId(0), measure, target, MONDAY, MONDAY + timedelta(days=30))
    goal_id = goals.add_goal(store, goal=wanted).created
    assert goal_id is not None
    first = blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    assert "reached" not in first.facts
    second = blocks.mark_block(store, series_id=series_id, slot=THURSDAY, outcome=Outcome.KEPT)
    assert second.facts["reached"] == [goal_id]
    assert second.ids[Kind.GOAL] == {goal_id}
    assert (goal(store, goal_id).status, goal(store, goal_id).reached_on) == (GoalStatus.REACHED, LATER.date())
    undone = store.undo()
    assert undone is not None and undone.touches(Kind.GOAL)
    assert (goal(store, goal_id).status, goal(store, goal_id).reached_on) == (GoalStatus.RUNNING, None)
    store.redo()
    assert goal(store, goal_id).status is GoalStatus.REACHED


def test_move_into_the_period_of_a_goal_reaches_it(store: Store) -> None:
    series_id = add(store)
    wanted = Goal(GoalId(0), Measure.BLOCKS_KEPT, 1, date(2026, 11, 14), date(2026, 11, 30))
    goals.add_goal(store, goal=wanted)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    change = blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=datetime(2026, 11, 14, 9))
    assert "reached" in change.facts


@pytest.mark.parametrize("way", ["unmark", "missed", "move"])
def test_goal_runs_on_when_the_mark_that_reached_it_is_taken_back(store: Store, way: str) -> None:
    series_id = add(store)
    wanted = Goal(GoalId(0), Measure.BLOCKS_KEPT, 1, MONDAY, MONDAY + timedelta(days=6))
    goal_id = goals.add_goal(store, goal=wanted).created
    assert goal_id is not None
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    assert goal(store, goal_id).status is GoalStatus.REACHED
    if way == "unmark":
        change = blocks.unmark_block(store, series_id=series_id, slot=TUESDAY)
    elif way == "missed":
        change = blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.MISSED)
    else:
        change = blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY - timedelta(days=2))
    assert change.ids[Kind.GOAL] == {goal_id}
    assert (goal(store, goal_id).status, goal(store, goal_id).reached_on) == (GoalStatus.RUNNING, None)
    store.undo()
    assert goal(store, goal_id).status is GoalStatus.REACHED


@pytest.mark.parametrize("outcome", [Outcome.KEPT, Outcome.SHORTENED])
def test_block_of_a_later_day_cannot_have_been_worked(store: Store, outcome: Outcome) -> None:
    series_id = add(store)
    store.clock = FrozenClock(instant=datetime(2026, 11, 9, 22, 59, tzinfo=UTC))  # 23:59 on Monday in Paris
    with pytest.raises(InvalidInputError) as caught:
        blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=outcome)
    assert (caught.value.code, caught.value.facts["slot"]) == ("block_not_yet", TUESDAY)
    assert queries.attendance_of(store, series_id) == []
    for beforehand in (Outcome.MISSED, Outcome.PAUSED):
        blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=beforehand)
    store.clock = FrozenClock(instant=datetime(2026, 11, 9, 23, tzinfo=UTC))  # an early start is fine
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=outcome)


def test_day_of_a_moved_block_decides_in_the_zone_of_its_series(store: Store) -> None:
    series_id = add(store, replace(TUESDAYS_AND_THURSDAYS, zone="America/Toronto"))
    store.clock = FrozenClock(instant=datetime(2026, 11, 10, 4, 59, tzinfo=UTC))  # 23:59 on Monday in Toronto
    with pytest.raises(InvalidInputError):
        blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY - timedelta(days=1))
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)


def test_two_dates_of_a_series_cannot_start_at_one_time(store: Store) -> None:
    series_id = add(store)
    with pytest.raises(InvalidInputError) as caught:
        blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=THURSDAY)
    assert caught.value.code == "start_taken"
    later = THURSDAY + timedelta(hours=3)
    blocks.move_block(store, series_id=series_id, slot=THURSDAY, to=later)
    with pytest.raises(InvalidInputError):
        blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=later)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=THURSDAY)
    assert [change.start for change in queries.changes_of(store, series_id)] == [THURSDAY, later]
