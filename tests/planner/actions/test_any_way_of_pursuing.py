"""Whatever one does with prospects: the states keep their rule, counts agree with the log, all can be undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule
from undo_machine import UndoMachine, run_machine

from planner.actions import cadences, newsletter, prospects, pursuit, touches
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.changes import ChangeSet
from planner.clock import FrozenClock
from planner.domain.followup.cadence import BUILT_IN, Cadence, CadenceStep, Direction
from planner.domain.prospects.contact_points import email, phone
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
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome
from planner.storage.counts import out_of_rule, wrong_counts
from planner.storage.queries import prospects as queries
from planner.storage.queries import touches as log
from planner.storage.queries.cadences import running_with

TODAY = date(2026, 11, 12)

days = st.integers(-10, 60).map(lambda number: TODAY + timedelta(days=number))
texts = st.sampled_from(["", "chantier en juin", "  ", "«\u202f¿»"])
steps = st.one_of(
    st.none(),
    st.builds(
        NextStep,
        kind=st.sampled_from(NextStepKind),
        text=texts,
        day=days,
        agreed_on=st.one_of(st.none(), st.just(TODAY)),
    ),
)
sheets = st.builds(
    Sheet,
    answers=st.dictionaries(st.sampled_from(Criterion), st.sampled_from(Answer)),
    gut=st.one_of(st.none(), st.integers(0, 6)),
    red_flags=st.lists(texts, max_size=3).map(tuple),
)
agreements = st.builds(
    Agreement,
    every_days=st.one_of(st.none(), st.sampled_from([0, 7, 30, 1000])),
    channel=st.one_of(st.none(), st.sampled_from(Channel)),
)
cadence_templates = st.one_of(
    st.sampled_from(BUILT_IN),
    st.builds(
        Cadence,
        id=st.just(0),
        name=st.sampled_from(["Foire", "Hiver", ""]),
        direction=st.sampled_from(Direction),
        steps=st.lists(st.integers(0, 40), min_size=1, max_size=4).map(
            lambda days: (
                *(CadenceStep(day, NextStepKind.CALL) for day in days[:-1]),
                CadenceStep(days[-1], NextStepKind.DECIDE),
            )
        ),
    ),
)


class Pursuing(UndoMachine):
    """Every way to log, qualify, part, keep warm and take back, on a few prospects, while days go by."""

    def prospect(self, data: st.DataObject) -> int:
        return self.any_of(data, "prospects")

    def touch(self, data: st.DataObject, prospect_id: int, touch_id: int = 0) -> Touch:
        persons = queries.prospect(self.store, prospect_id).persons if prospect_id in self.known else ()
        ago = data.draw(st.sampled_from([0, 0, 0, 1, 26, 24 * 40]), label="hours ago")
        return Touch(
            TouchId(touch_id),
            prospect_id,
            self.now - timedelta(hours=ago),
            data.draw(st.sampled_from(Channel), label="channel"),
            data.draw(st.sampled_from(TouchOutcome), label="outcome"),
            data.draw(st.sampled_from([None, *(each.id for each in persons)]), label="person"),
            data.draw(st.sampled_from([0, 6, 90, -1, 5000]), label="minutes"),
            data.draw(texts, label="note"),
            data.draw(st.booleans(), label="incoming"),
            data.draw(st.frozensets(st.sampled_from(Signal), max_size=2), label="signals"),
        )

    @property
    def known(self) -> dict[int, tuple[Any, ...]]:
        return self.states[self.at]["prospects"]

    @property
    def now(self) -> datetime:
        return self.store.clock.now_utc()

    @rule(days=st.sampled_from([1, 3, 30, 100]))
    def time_passes(self, days: int) -> None:
        self.store.clock = FrozenClock(instant=self.now + timedelta(days=days))

    @rule(zone=st.sampled_from(["Europe/Paris", "America/Martinique", "Pacific/Auckland"]))
    def move_to_another_zone(self, zone: str) -> None:
        self.do(change_settings, zone=zone)

    @rule(data=st.data(), step=steps)
    def log_touch(self, data: st.DataObject, step: NextStep | None) -> None:
        self.do(touches.log_touch, touch=self.touch(data, self.prospect(data)), next_step=step)

    @rule(data=st.data())
    def edit_touch(self, data: st.DataObject) -> None:
        touch_id = self.any_of(data, "touches")
        rows = self.states[self.at]["touches"]
        owner = rows[touch_id][1] if touch_id in rows else 1
        self.do(touches.edit_touch, touch=self.touch(data, owner, touch_id))

    @rule(data=st.data())
    def remove_touch(self, data: st.DataObject) -> None:
        self.do(touches.remove_touch, touch_id=self.any_of(data, "touches"))

    @rule(data=st.data(), sheet=sheets)
    def qualify(self, data: st.DataObject, sheet: Sheet) -> None:
        self.do(pursuit.qualify, prospect_id=self.prospect(data), sheet=sheet)

    @rule(data=st.data(), reason=st.one_of(st.none(), st.sampled_from(LetGoReason)), note=texts)
    def let_go(self, data: st.DataObject, reason: LetGoReason | None, note: str) -> None:
        self.do(pursuit.let_go, prospect_ids=self.some_of(data, "prospects"), reason=reason, note=note)

    @rule(data=st.data(), reason=st.sampled_from(LetGoReason))
    def give_reason(self, data: st.DataObject, reason: LetGoReason) -> None:
        self.do(pursuit.give_reason, prospect_ids=self.some_of(data, "prospects"), reason=reason)

    @rule(data=st.data(), wake_on=st.one_of(st.none(), days), note=texts)
    def nurture(self, data: st.DataObject, wake_on: date | None, note: str) -> None:
        self.do(pursuit.nurture, prospect_ids=self.some_of(data, "prospects"), wake_on=wake_on, wake_note=note)

    @rule(data=st.data(), step=steps)
    def pursue(self, data: st.DataObject, step: NextStep | None) -> None:
        self.do(pursuit.pursue, prospect_ids=self.some_of(data, "prospects"), step=step)

    @rule(data=st.data(), action=st.sampled_from([pursuit.win, pursuit.leave_alone]))
    def win_or_leave_alone(self, data: st.DataObject, action: Callable[..., ChangeSet]) -> None:
        self.do(action, prospect_ids=self.some_of(data, "prospects"))

    @rule(data=st.data(), state=st.sampled_from(State))
    def set_state(self, data: st.DataObject, state: State) -> None:
        self.do(prospects.set_state, prospect_ids=self.some_of(data, "prospects"), state=state)

    @rule(data=st.data(), step=steps)
    def set_next_step(self, data: st.DataObject, step: NextStep | None) -> None:
        self.do(prospects.set_next_step, prospect_id=self.prospect(data), step=step)

    @rule(data=st.data(), state=st.sampled_from(State), klass=st.sampled_from(ProspectClass), step=steps)
    def edit(self, data: st.DataObject, state: State, klass: ProspectClass, step: NextStep | None) -> None:
        edited = Prospect(ProspectId(self.prospect(data)), "Duval", klass=klass, state=state, next_step=step)
        self.do(prospects.edit_prospect, prospect=edited)

    @rule(state=st.sampled_from(State), klass=st.sampled_from(ProspectClass), step=steps)
    def add(self, state: State, klass: ProspectClass, step: NextStep | None) -> None:
        person = Person(PersonId(0), "Léa Roche", Role.GATEKEEPER, contacts=(email("lea@roche.example"),))
        added = Prospect(ProspectId(0), "Roche", klass=klass, state=state, next_step=step, persons=(person,))
        self.do(prospects.add_prospect, prospect=added)

    @rule(data=st.data(), until=days, reason=texts)
    def snooze(self, data: st.DataObject, until: date, reason: str) -> None:
        self.do(pursuit.snooze, prospect_id=self.prospect(data), until=until, reason=reason)

    @rule(data=st.data(), reason=texts)
    def extend(self, data: st.DataObject, reason: str) -> None:
        self.do(pursuit.extend_pursuit, prospect_id=self.prospect(data), reason=reason)

    @rule(data=st.data(), agreement=agreements)
    def agree(self, data: st.DataObject, agreement: Agreement) -> None:
        self.do(pursuit.agree, prospect_id=self.prospect(data), agreement=agreement)

    @rule(data=st.data(), wish=st.sampled_from(Newsletter), big=st.booleans(), day=st.one_of(st.none(), days))
    def mark(self, data: st.DataObject, wish: Newsletter, big: bool, day: date | None) -> None:
        chosen = self.some_of(data, "prospects")
        self.do(pursuit.mark_big_fish, prospect_ids=chosen, is_big_fish=big)
        self.do(pursuit.set_newsletter, prospect_ids=chosen, newsletter=wish)
        self.do(pursuit.set_requalify_day, prospect_ids=chosen, day=day)

    @rule(data=st.data(), template=cadence_templates, anchor=days)
    def start_cadence(self, data: st.DataObject, template: Cadence, anchor: date) -> None:
        stored = self.any_of(data, "cadences")
        wanted = template if template.built_in else replace(template, id=stored)
        self.do(cadences.start_cadence, prospect_id=self.prospect(data), cadence=wanted, anchor=anchor)

    @rule(data=st.data())
    def stop_cadence(self, data: st.DataObject) -> None:
        self.do(cadences.stop_cadence, prospect_id=self.prospect(data))

    @rule(data=st.data(), template=cadence_templates, is_new=st.booleans())
    def save_cadence(self, data: st.DataObject, template: Cadence, is_new: bool) -> None:
        saved = replace(template, id=0 if is_new else self.any_of(data, "cadences"))
        self.do(cadences.save_cadence, cadence=saved)

    @rule(data=st.data())
    def remove_cadence(self, data: st.DataObject) -> None:
        self.do(cadences.remove_cadence, cadence_id=self.any_of(data, "cadences"))

    @rule(data=st.data(), sent_on=days, title=texts)
    def log_newsletter(self, data: st.DataObject, sent_on: date, title: str) -> None:
        receivers = self.some_of(data, "prospects")
        self.do(newsletter.log_newsletter, sent_on=sent_on, title=title, receiver_ids=receivers)

    @rule(data=st.data())
    def remove_newsletter(self, data: st.DataObject) -> None:
        self.do(newsletter.remove_newsletter, newsletter_id=self.any_of(data, "newsletters"))

    @rule(data=st.data(), action=st.sampled_from([prospects.trash_prospects, prospects.restore_prospects]))
    def trash(self, data: st.DataObject, action: Callable[..., ChangeSet]) -> None:
        self.do(action, prospect_ids=self.some_of(data, "prospects"))

    @rule()
    def empty_trash(self) -> None:
        self.do(prospects.empty_old_trash)

    @invariant()
    def somebody_active_has_one_next_step_and_nobody_parted_with_has_one(self) -> None:
        assert out_of_rule(self.store) == []

    @invariant()
    def every_count_agrees_with_a_recount(self) -> None:
        assert list(wrong_counts(self.store)) == []

    @invariant()
    def every_record_can_be_read(self) -> None:
        for prospect_id in self.known:
            queries.prospect(self.store, prospect_id)
            log.sheet_of(self.store, prospect_id)
            log.turns_of(self.store, prospect_id)
            running_with(self.store, queries.prospect(self.store, prospect_id))


def _run(folder: Path, examples: int, steps_each: int) -> None:
    store = open_store(folder, FrozenClock())
    for company, role in (("Menuiserie Duval", Role.DECISION_MAKER), ("Four à pain", Role.UNKNOWN)):
        people = (
            Person(PersonId(0), "Jeanne Lefèvre", role, contacts=(phone("04 65 71 20 38", "FR"),)),
            Person(PersonId(0), "Ali Khan"),
        )
        prospects.add_prospect(store, prospect=Prospect(ProspectId(0), company, persons=people))
    store.close()
    run_machine(Pursuing, folder, examples, steps_each)


def test_any_way_of_pursuing(tmp_path: Path) -> None:
    _run(tmp_path, examples=40, steps_each=30)


@pytest.mark.slow
def test_any_way_of_pursuing_for_long(tmp_path: Path) -> None:
    _run(tmp_path, examples=500, steps_each=60)
