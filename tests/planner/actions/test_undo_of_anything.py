"""Whatever a person does in whatever order: undoing all of it gives the first state, redoing all of it the last."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from undo_machine import run_machine
from undo_of_goals import UndoOfGoals
from undo_of_planning import FIRST_DAY, UndoOfPlanning, days, fields_of_series, texts, words
from undo_of_proposals import UndoOfProposals
from undo_of_work import UndoOfWork

from planner.actions import blocks, call_lists, goals, lists, prospects
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    Role,
    State,
)
from planner.storage.queries import blocks as block_queries
from planner.storage.queries import prospects as prospect_queries
from planner.storage.store import Store

tags = st.lists(st.sampled_from(["lyon", "salon", "a|b", "Été"]), max_size=3).map(tuple)
tag_texts = st.sampled_from(["lyon", "salon", " Été ", "a|b", "|", " "])
contacts = st.lists(
    st.one_of(
        st.sampled_from(["04 65 71 20 38", "+33 6 12 34 56 78", "12"]).map(lambda text: phone(text, "FR")),
        st.sampled_from(["a.b@lefevre.fr", "INFO@Four.example"]).map(email),
    ),
    max_size=3,
).map(tuple)
persons = st.builds(
    Person, id=st.just(PersonId(0)), name=words, role=st.sampled_from(Role), job_title=texts, contacts=contacts
)
next_steps = st.one_of(
    st.none(),
    st.builds(
        NextStep,
        kind=st.sampled_from(NextStepKind),
        text=texts,
        day=days,
        at=st.one_of(st.none(), st.just(time(9, 30))),
        agreed_on=st.one_of(st.none(), days),
    ),
)
people = st.builds(
    Prospect,
    id=st.just(ProspectId(0)),
    company=texts,
    town=texts,
    origin=texts,
    notes=texts,
    tags=tags,
    klass=st.sampled_from(ProspectClass),
    state=st.sampled_from(State),
    value_cents=st.one_of(st.none(), st.integers(0, 10**9)),
    persons=st.lists(persons, max_size=3).map(tuple),
    contacts=contacts,
    next_step=next_steps,
)


class Anything(UndoOfGoals, UndoOfPlanning, UndoOfProposals, UndoOfWork):
    """Every action on prospects, lists, blocks, call lists, pauses and goals."""

    @rule(prospect=people)
    def add_prospect(self, prospect: Prospect) -> None:
        self.do(prospects.add_prospect, prospect=prospect)

    @rule(data=st.data(), edited=people)
    def edit_prospect(self, data: st.DataObject, edited: Prospect) -> None:
        prospect_id = self.any_of(data, "prospects")
        kept: list[Person] = []
        if prospect_id in self.states[self.at]["prospects"]:
            old = prospect_queries.prospect(self.store, prospect_id).persons
            kept = data.draw(st.lists(st.sampled_from(old), unique_by=lambda it: it.id) if old else st.just([]))
        whole = replace(edited, id=ProspectId(prospect_id), persons=(*kept, *edited.persons))
        self.do(prospects.edit_prospect, prospect=whole)

    @rule(data=st.data(), step=next_steps)
    def set_next_step(self, data: st.DataObject, step: NextStep | None) -> None:
        self.do(prospects.set_next_step, prospect_id=self.any_of(data, "prospects"), step=step)

    @rule(data=st.data(), state=st.sampled_from(State))
    def set_state(self, data: st.DataObject, state: State) -> None:
        self.do(prospects.set_state, prospect_ids=self.some_of(data, "prospects"), state=state)

    @rule(data=st.data(), action=st.sampled_from([prospects.add_tag, prospects.remove_tag]), tag=tag_texts)
    def tag(self, data: st.DataObject, action: Callable[..., ChangeSet], tag: str) -> None:
        self.do(action, prospect_ids=self.some_of(data, "prospects"), tag=tag)

    @rule(data=st.data(), action=st.sampled_from([prospects.trash_prospects, prospects.restore_prospects]))
    def trash(self, data: st.DataObject, action: Callable[..., ChangeSet]) -> None:
        self.do(action, prospect_ids=self.some_of(data, "prospects"))

    @rule(days=st.integers(1, 45))
    def time_passes(self, days: int) -> None:
        self.store.clock = FrozenClock(instant=self.store.clock.now_utc() + timedelta(days=days))
        self.do(prospects.empty_old_trash)

    @precondition(lambda self: self.states[self.at]["prospects"])
    @rule(data=st.data(), number=st.integers(0, 3))
    def add_in_bulk(self, data: st.DataObject, number: int) -> None:
        self.do(_copy_in_bulk, model=self.any_of(data, "prospects"), number=number)

    @rule(name=texts, search=texts, of=st.sampled_from(ListName))
    def save_list(self, name: str, search: str, of: ListName) -> None:
        self.do(lists.save_list, name=name, wanted=ListFilter(of, search))

    @rule(data=st.data())
    def remove_list(self, data: st.DataObject) -> None:
        self.do(lists.remove_list, list_id=self.any_of(data, "saved_lists"))

    @rule(fields=fields_of_series)
    def add_series(self, fields: SeriesFields) -> None:
        self.do(blocks.add_series, fields=fields)

    @rule(data=st.data(), fields=fields_of_series)
    def edit_series(self, data: st.DataObject, fields: SeriesFields) -> None:
        self.do(blocks.edit_series, series_id=self.any_of(data, "series"), fields=fields)

    @rule(data=st.data(), fields=fields_of_series)
    def edit_following(self, data: st.DataObject, fields: SeriesFields) -> None:
        series_id = self.any_of(data, "series")
        self.do(blocks.edit_following, series_id=series_id, slot=self.any_slot(data, series_id), fields=fields)

    @rule(data=st.data(), whole=st.booleans())
    def remove_series(self, data: st.DataObject, whole: bool) -> None:
        series_id = self.any_of(data, "series")
        slot = None if whole else self.any_slot(data, series_id)
        self.do(blocks.remove_series, series_id=series_id, from_slot=slot)

    @rule(
        data=st.data(),
        by=st.sampled_from([timedelta(0), timedelta(minutes=30), timedelta(days=2), timedelta(days=-8)]),
        minutes=st.sampled_from([None, 3, 30, 60]),
        reason=st.one_of(st.none(), st.sampled_from(Reason)),
    )
    def move_block(self, data: st.DataObject, by: timedelta, minutes: int | None, reason: Reason | None) -> None:
        series_id = self.any_of(data, "series")
        slot = self.any_slot(data, series_id)
        self.do(blocks.move_block, series_id=series_id, slot=slot, to=slot + by, minutes=minutes, reason=reason)

    @rule(data=st.data(), minutes=st.sampled_from([3, 30, 60, 90]))
    def resize_block(self, data: st.DataObject, minutes: int) -> None:
        series_id = self.any_of(data, "series")
        self.do(blocks.resize_block, series_id=series_id, slot=self.any_slot(data, series_id), minutes=minutes)

    @rule(data=st.data(), action=st.sampled_from([blocks.skip_block, blocks.restore_block, blocks.unmark_block]))
    def skip_restore_unmark(self, data: st.DataObject, action: Callable[..., ChangeSet]) -> None:
        series_id = self.any_of(data, "series")
        self.do(action, series_id=series_id, slot=self.any_slot(data, series_id))

    @rule(data=st.data(), outcome=st.sampled_from(Outcome), minutes=st.one_of(st.none(), st.integers(1, 90)))
    def mark_block(self, data: st.DataObject, outcome: Outcome, minutes: int | None) -> None:
        series_id = self.any_of(data, "series")
        slot = self.any_slot(data, series_id)
        self.do(blocks.mark_block, series_id=series_id, slot=slot, outcome=outcome, minutes=minutes)

    @rule(zone=st.sampled_from(["Europe/Paris", "America/Toronto"]), animation=st.booleans())
    def change_settings(self, zone: str, animation: bool) -> None:
        self.do(change_settings, zone=zone, animation=animation)

    @rule()
    def every_read_works(self) -> None:
        found = block_queries.occurrences_between(
            self.store, FIRST_DAY - timedelta(days=30), FIRST_DAY + timedelta(days=60), lambda *_: None
        )
        assert len({(each.key, each.start) for each in found}) == len(found)
        ids = list(self.states[self.at]["prospects"])
        assert [each.id for each in prospect_queries.prospects(self.store, ids)] == ids


def _copy_in_bulk(store: Store, *, model: int, number: int) -> ChangeSet:
    """What an import does: whole ranges of rows at once, besides a single change to a row that was there."""
    with store.change("bulk") as change:
        row = change.row("prospects", model)
        first = change.next_id("prospects")
        ids = range(first, first + number)
        copies = [[new, f"Copie {new}", *list(row.values())[2:]] for new in ids]
        change.insert_many("prospects", list(row), copies)
        person = change.next_id("persons")
        names = ["id", "prospect_id", "position", "name", "role", "job_title"]
        owners = [*ids, model]
        added = [(person + place, owner, 90, "Camille Œdé", "unknown", "") for place, owner in enumerate(owners)]
        change.insert_many("persons", names, added)
        change.update("prospects", model, {"notes": f"{row['notes']} +{number}"})
        change.note(Kind.PROSPECT, model, *ids)
    return change.result


def _run(folder: Path, examples: int, steps: int) -> None:
    store = open_store(folder, FrozenClock())
    for company in ("Menuiserie Duval", "Four à pain"):
        persons = (Person(PersonId(0), "Jeanne Lefèvre", contacts=(phone("04 65 71 20 38", "FR"),)),)
        prospects.add_prospect(store, prospect=Prospect(ProspectId(0), company, tags=("lyon",), persons=persons))
    rule_of_week = SeriesFields(Purpose.CALLS, frozenset({0, 3}), time(9), 60, FIRST_DAY, "Europe/Paris")
    blocks.add_series(store, fields=rule_of_week)
    reward = Reward(RewardId(0), GoalId(0), "Un week-end")
    until = FIRST_DAY + timedelta(days=30)
    goals.add_goal(store, goal=Goal(GoalId(0), Measure.BLOCKS_KEPT, 1, FIRST_DAY, until, reward=reward))
    call_lists.set_call_list(store, series_id=1, slot=datetime(2026, 11, 12, 9), prospect_ids=[2, 1])
    lists.save_list(store, name="Lyon", wanted=ListFilter(search="lyon"))
    store.close()
    run_machine(Anything, folder, examples, steps)


def test_undo_and_redo_of_anything(tmp_path: Path) -> None:
    _run(tmp_path, examples=20, steps=30)


@pytest.mark.slow
def test_undo_and_redo_of_anything_for_long(tmp_path: Path) -> None:
    _run(tmp_path, examples=600, steps=60)
