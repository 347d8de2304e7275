"""Whatever was planned, undone and done again: a calendar that is given the files holds the plan, and nothing else."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as examples
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from planner.actions import blocks, call_lists, goals, pauses, proposals, prospects
from planner.actions.export_contents import calendar_plan
from planner.actions.exporting import export_calendar, export_state
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.calendar.export import Scope, build_calendar
from planner.calendar.plan import CalendarPlan
from planner.calendar.revision import NEVER_WRITTEN
from planner.changes import ChangeSet
from planner.clock import FrozenClock
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.exported import ExportKind
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import slots
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.settings import Names, NextStepsOut
from planner.errors import KnownError
from planner.locations import DATABASE_NAME
from planner.storage.queries import blocks as queries
from planner.storage.queries.goals import goals as all_goals
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.prospects import prospects as found_prospects
from tests.planner.actions.calendar_world import MergingCalendar, events_by_uid, living, planned_blocks, sequence_of

FIRST = date(2026, 11, 9)
days = st.integers(-20, 60).map(lambda number: FIRST + timedelta(days=number))
zones = st.sampled_from(["Europe/Paris", "America/Montreal", "Indian/Reunion", "Africa/Casablanca", "America/St_Johns"])
fields_of_series = st.builds(
    SeriesFields,
    purpose=st.sampled_from([Purpose.CALLS, Purpose.VISITS]),
    weekdays=st.frozensets(st.integers(0, 6), min_size=1, max_size=3),
    start=st.sampled_from([time(9), time(14, 30), time(23, 30)]),
    minutes=st.sampled_from([15, 60]),
    first_day=days,
    zone=zones,
    every_n=st.integers(1, 2),
    count=st.sampled_from([None, 1, 2, 30]),
)
steps = (
    st.builds(NextStep, kind=st.sampled_from(NextStepKind), text=st.sampled_from(["", "Le toit, vite"]), day=days)
    | st.none()
)


class Exports(RuleBasedStateMachine):
    """A plan on the one side, a calendar that imports every file on the other."""

    template: Path

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="assidu-"))
        shutil.copy(self.template, self.folder)
        self.store = open_store(self.folder, FrozenClock())
        self.calendar = MergingCalendar()
        self.path = self.folder / "plan.ics"
        self.days_gone = 0

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.export(Scope.EVERYTHING)
            self.store.close()
            shutil.rmtree(self.folder)

    def do(self, action: Callable[..., ChangeSet], **values: Any) -> None:
        try:
            action(self.store, **values)
        except KnownError:
            return

    def any_series(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from([each.id for each in queries.all_series(self.store)] or [1]), label="series")

    def any_slot(self, data: st.DataObject, series_id: int) -> datetime:
        series = next((each for each in queries.all_series(self.store) if each.id == series_id), None)
        found = list(slots(series, series.first_day, series.first_day + timedelta(days=40)))[:8] if series else []
        return data.draw(st.sampled_from(found or [datetime(2026, 11, 13, 9, 1)]), label="slot")

    @rule(fields=fields_of_series)
    def add_series(self, fields: SeriesFields) -> None:
        self.do(blocks.add_series, fields=fields)

    @rule(data=st.data(), fields=fields_of_series, following=st.booleans())
    def edit_series(self, data: st.DataObject, fields: SeriesFields, following: bool) -> None:
        series_id = self.any_series(data)
        if following:
            self.do(blocks.edit_following, series_id=series_id, slot=self.any_slot(data, series_id), fields=fields)
        else:
            self.do(blocks.edit_series, series_id=series_id, fields=fields)

    @rule(data=st.data(), whole=st.booleans())
    def remove_series(self, data: st.DataObject, whole: bool) -> None:
        series_id = self.any_series(data)
        slot = None if whole else self.any_slot(data, series_id)
        self.do(blocks.remove_series, series_id=series_id, from_slot=slot)

    @rule(data=st.data(), by=st.sampled_from([timedelta(minutes=30), timedelta(days=1), timedelta(days=9)]))
    def move_block(self, data: st.DataObject, by: timedelta) -> None:
        series_id = self.any_series(data)
        slot = self.any_slot(data, series_id)
        self.do(blocks.move_block, series_id=series_id, slot=slot, to=slot + by)

    @rule(data=st.data(), action=st.sampled_from([blocks.skip_block, blocks.restore_block]))
    def skip_block(self, data: st.DataObject, action: Callable[..., ChangeSet]) -> None:
        series_id = self.any_series(data)
        self.do(action, series_id=series_id, slot=self.any_slot(data, series_id))

    @rule(first=days, length=st.integers(0, 20))
    def add_pause(self, first: date, length: int) -> None:
        self.do(pauses.add_pause, starts_on=first, ends_on=first + timedelta(days=length), why="Secret")

    @precondition(lambda self: all_pauses(self.store))
    @rule(first=days, length=st.integers(0, 20), away=st.booleans())
    def change_pause(self, first: date, length: int, away: bool) -> None:
        pause_id = all_pauses(self.store)[0].id
        if away:
            self.do(pauses.remove_pause, pause_id=pause_id)
        else:
            ends_on = first + timedelta(days=length)
            self.do(pauses.edit_pause, pause_id=pause_id, starts_on=first, ends_on=ends_on, why="")

    @rule(data=st.data(), people=st.lists(st.integers(1, 2), max_size=2))
    def set_call_list(self, data: st.DataObject, people: list[int]) -> None:
        series_id = self.any_series(data)
        slot = self.any_slot(data, series_id)
        self.do(call_lists.set_call_list, series_id=series_id, slot=slot, prospect_ids=people)

    @rule(prospect_id=st.integers(1, 2), step=steps)
    def set_next_step(self, prospect_id: int, step: NextStep | None) -> None:
        self.do(prospects.set_next_step, prospect_id=prospect_id, step=step)

    @rule(prospect_id=st.integers(1, 2), state=st.sampled_from([State.ACTIVE, State.DO_NOT_CONTACT]))
    def set_state(self, prospect_id: int, state: State) -> None:
        self.do(prospects.set_state, prospect_ids=[prospect_id], state=state)

    @rule(ends_on=days, enjoy_on=st.none() | days)
    def add_goal(self, ends_on: date, enjoy_on: date | None) -> None:
        reward = Reward(RewardId(0), GoalId(0), "Un week-end", enjoy_on=enjoy_on)
        self.do(goals.add_goal, goal=Goal(GoalId(0), Measure.BLOCKS_KEPT, 9, FIRST, ends_on, reward=reward))

    @precondition(lambda self: all_goals(self.store))
    @rule(action=st.sampled_from([goals.remove_goal, goals.let_goal_go, goals.extend_goal]))
    def change_goal(self, action: Callable[..., ChangeSet]) -> None:
        self.do(action, goal_id=all_goals(self.store)[0].id)

    @rule(until=st.none() | days, prospect_id=st.integers(1, 2))
    def add_proposal(self, until: date | None, prospect_id: int) -> None:
        version = Version(amount_cents=980_000, sent_on=FIRST - timedelta(days=20), valid_until=until)
        made = Proposal(ProposalId(0), prospect_id, "Chaufferie", versions=(version,))
        self.do(proposals.add_proposal, proposal=made)

    @precondition(lambda self: all_proposals(self.store))
    @rule(
        action=st.sampled_from(
            [proposals.remove_proposal, proposals.decline_proposal, proposals.sign_proposal, proposals.reopen_proposal]
        ),
        until=st.none() | days,
    )
    def change_proposal(self, action: Callable[..., ChangeSet], until: date | None) -> None:
        proposal_id = all_proposals(self.store)[0].id
        if until is not None:
            self.do(proposals.extend_proposal, proposal_id=proposal_id, until=until)
        elif action is proposals.sign_proposal:
            self.do(action, proposal_id=proposal_id, on=FIRST)
        else:
            self.do(action, proposal_id=proposal_id)

    @rule(steps_out=st.sampled_from(NextStepsOut), names=st.sampled_from(Names))
    def choose(self, steps_out: NextStepsOut, names: Names) -> None:
        self.do(change_settings, export_next_steps=steps_out, export_names=names)

    @rule(with_blocks=st.sampled_from([True, True, False]), with_days=st.booleans(), separately=st.booleans())
    def choose_kinds(self, with_blocks: bool, with_days: bool, separately: bool) -> None:
        self.do(
            change_settings,
            export_blocks=with_blocks,
            export_goals=with_days,
            export_proposals=with_days,
            export_separately=separately,
        )

    @rule(count=st.integers(1, 4))
    def undo(self, count: int) -> None:
        for _ in range(count):
            self.store.undo()

    @rule(count=st.integers(1, 4))
    def redo(self, count: int) -> None:
        for _ in range(count):
            self.store.redo()

    @rule(days=st.sampled_from([1, 6, 200]))
    def time_passes(self, days: int) -> None:
        waiting = export_state(self.store, language="fr").pending
        self.store.clock = FrozenClock(instant=self.store.clock.now_utc() + timedelta(days=days))
        self.days_gone += days
        if self.days_gone < 180:  # later, endless series are renewed and what was called off is told no more
            assert export_state(self.store, language="fr").pending <= waiting  # lists of days gone by wait no more

    @rule(scope=st.sampled_from(Scope), by_itself=st.booleans())
    def export(self, scope: Scope, by_itself: bool = False) -> None:
        before = export_state(self.store, language="fr").pending
        could_redo = self.store.redo_change
        for old in self.folder.glob("plan*.ics"):
            old.unlink()
        try:
            path = self.path if scope is Scope.EVERYTHING else self.folder / f"plan-{scope.value}.ics"
            change = export_calendar(self.store, path=path, language="fr", scope=scope, by_itself=by_itself)
        except KnownError as nothing:
            codes = ("nothing_to_export", "export_needs_kind", "no_changes_to_export", "nothing_called_off")
            assert nothing.code in codes
            assert scope is Scope.CANCELLATIONS or before == 0
            return
        assert change.facts["count"] == before
        if by_itself and self.store.undo_change is None:
            assert self.store.redo_change == could_redo
        contents = [path.read_bytes() for path in sorted(self.folder.glob("plan*.ics"))]
        assert all(b"Secret" not in content for content in contents)
        for content in contents:
            self.calendar.take_in(content)
        if scope is not Scope.CANCELLATIONS:
            assert export_state(self.store, language="fr").pending == 0
            self.calendar_holds_the_plan()

    def calendar_holds_the_plan(self) -> None:
        """What the calendar took in, file by file, is what one whole file would have brought."""
        today = self.store.clock.today("Europe/Paris")
        plan = calendar_plan(self.store, language="fr")
        try:
            whole = build_calendar(plan, today).content
        except KnownError:
            assert not self.calendar.events
            return
        assert build_calendar(plan, today).content == whole
        numbers = {uid: sequence_of(events) for uid, events in events_by_uid(whole).items()}
        assert numbers.items() <= self.calendar.numbers.items()
        assert living(whole).keys() == self.calendar.events.keys()
        assert living(whole) == self.as_new(plan, today)
        if ExportKind.BLOCKS in plan.kinds:
            start, end = today - timedelta(days=30), today + timedelta(days=60)
            assert self.calendar.blocks(start, end) == planned_blocks(self.store, start, end)

    def as_new(self, plan: CalendarPlan, today: date) -> dict[str, list[bytes]]:
        """A first export of the same plan; only how far endless series are written stays, as it depends on the day
        and on when they began.
        """
        known = queries.exported_events(self.store).values()
        forgotten = {it.uid: replace(it, sequence=NEVER_WRITTEN, cancelled_on=None, marks=()) for it in known}
        try:
            return living(build_calendar(replace(plan, exported=forgotten), today).content)
        except KnownError:
            return {}


def _run(folder: Path, empty_file: Path, number: int, length: int) -> None:
    shutil.copy(empty_file, folder)
    store = open_store(folder, FrozenClock())
    step = NextStep(NextStepKind.CALL, "Rappeler pour le toit", FIRST + timedelta(days=5))
    for company in ("Menuiserie Duval", "Four à pain"):
        added = Prospect(ProspectId(0), company, state=State.ACTIVE, next_step=step)
        prospects.add_prospect(store, prospect=added)
    rule_of_week = SeriesFields(Purpose.CALLS, frozenset({0, 3}), time(9), 60, FIRST, "Europe/Paris")
    blocks.add_series(store, fields=rule_of_week)
    assert len(found_prospects(store, [1, 2])) == 2
    store.close()
    Exports.template = folder / DATABASE_NAME
    run_state_machine_as_test(Exports, settings=examples(max_examples=number, stateful_step_count=length))


def test_any_way_to_an_export(tmp_path: Path, empty_file: Path) -> None:
    _run(tmp_path, empty_file, number=15, length=25)


@pytest.mark.slow
def test_any_way_to_an_export_for_long(tmp_path: Path, empty_file: Path) -> None:
    _run(tmp_path, empty_file, number=500, length=50)
