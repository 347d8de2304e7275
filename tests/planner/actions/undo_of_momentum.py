"""Undo and redo of what the owner answers to the slowdown watch."""

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule
from undo_machine import UndoMachine
from undo_of_planning import FIRST_DAY, texts

from planner.actions import momentum, pauses
from planner.domain.settings import Pattern

weeks_back = st.integers(-6, 1).map(lambda number: FIRST_DAY + timedelta(weeks=number))


class UndoOfMomentum(UndoMachine):
    """Answers about slowdowns and weeks, beside pauses."""

    @rule(data=st.data(), days=st.integers(-1, 40))
    def say_on_purpose(self, data: st.DataObject, days: int) -> None:
        until = self.store.clock.today("Europe/Paris") + timedelta(days=days)
        self.do(momentum.say_on_purpose, slowdown_id=self.any_of(data, "slowdowns"), until=until)

    @rule(data=st.data())
    def say_not_now(self, data: st.DataObject) -> None:
        self.do(momentum.say_not_now, slowdown_id=self.any_of(data, "slowdowns"))

    @rule(data=st.data(), note=texts)
    def edit_journal(self, data: st.DataObject, note: str) -> None:
        self.do(momentum.edit_journal, slowdown_id=self.any_of(data, "slowdowns"), note=note)

    @rule(weeks=st.lists(weeks_back, min_size=1, max_size=3), was_away=st.booleans())
    def answer_away(self, weeks: list[date], was_away: bool) -> None:
        self.do(momentum.answer_away, weeks=weeks, was_away=was_away)

    @rule(bursts=st.booleans())
    def answer_rhythm(self, bursts: bool) -> None:
        self.do(momentum.answer_rhythm, bursts=bursts)

    @rule(pattern=st.sampled_from([each for each in Pattern if each is not Pattern.NONE]))
    def keep_self_diagnosis(self, pattern: Pattern) -> None:
        self.do(momentum.keep_self_diagnosis, pattern=pattern)

    @rule(first=weeks_back, length=st.integers(0, 9))
    def pause_beside(self, first: date, length: int) -> None:
        self.do(pauses.add_pause, starts_on=first, ends_on=first + timedelta(days=length))
