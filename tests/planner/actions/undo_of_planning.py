"""Undo and redo of what is planned around blocks: pauses, lists, other calendars, plans, reviews, what came back."""

from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule
from undo_machine import UndoMachine

from planner.actions import blocks, busy_calendars, call_lists, pauses
from planner.actions.exporting import export_calendar
from planner.actions.planning import put_plan_on_week
from planner.actions.reviews import BlockMove, accept_week
from planner.actions.settings import change_settings
from planner.actions.taking_over import take_over
from planner.domain.blocks.differences import Difference, DifferenceKind
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import SeriesId
from planner.domain.planning.wishes import PlanKind, Wishes
from planner.domain.settings import Names, NextStepsOut
from planner.storage.queries import blocks as block_queries
from tests.planner.calendar.busy_samples import calendar

FIRST_DAY = date(2026, 11, 9)

words = st.sampled_from(["Lefèvre", "Œuvre", "L'Atelier", "Müller & Fils", "🥐 Four", "a|b", "x" * 60, "Ltd."])
texts = st.one_of(st.just(""), words)
days = st.integers(-20, 40).map(lambda number: FIRST_DAY + timedelta(days=number))
fields_of_series = st.builds(
    SeriesFields,
    purpose=st.sampled_from(Purpose),
    weekdays=st.frozensets(st.integers(0, 6), min_size=1, max_size=3),
    start=st.sampled_from([time(9), time(10, 30), time(14)]),
    minutes=st.sampled_from([60, 30, 90, 45, 3]),
    first_day=days,
    zone=st.sampled_from(["Europe/Paris", "Europe/Paris", "America/Toronto", "Nowhere/Land"]),
    every_n=st.integers(1, 2),
    count=st.one_of(st.none(), st.integers(1, 12)),
    holiday_calendar=st.sampled_from(["", "FR"]),
)
away = st.sampled_from([timedelta(0), timedelta(minutes=30), timedelta(days=2), timedelta(days=-8)])
wishes = st.builds(
    Wishes,
    kind=st.sampled_from(PlanKind),
    by_contracts=st.booleans(),
    money_cents=st.just(1_000_000),
    contract_cents=st.just(500_000),
    contracts=st.just(2),
    day=days,
    weeks=st.just(4),
    block_minutes=st.just(60),
)


class UndoOfPlanning(UndoMachine):
    """Actions on the plan beside those on single series."""

    def any_slot(self, data: st.DataObject, series_id: int) -> datetime:
        """A date of a series, one that was changed or marked, or none of its dates."""
        choices = [datetime(2026, 11, 13, 9, 1)]
        if series_id in self.states[self.at]["series"]:
            series = block_queries.series(self.store, series_id)
            choices = list(slots(series, series.first_day, series.first_day + timedelta(days=30)))[:6]
            choices += [each.slot for each in block_queries.changes_of(self.store, series_id)]
            choices += [each.slot for each in block_queries.attendance_of(self.store, series_id)]
        return data.draw(st.sampled_from(choices or [datetime(2026, 11, 13, 9, 1)]), label="slot")

    @rule(data=st.data())
    def shorten_block(self, data: st.DataObject) -> None:
        series_id = self.any_of(data, "series")
        slot = self.any_slot(data, series_id)
        self.do(blocks.shorten_block, series_id=series_id, slot=slot, to=slot + timedelta(hours=3), minutes=15)

    @rule(data=st.data())
    def set_call_list(self, data: st.DataObject) -> None:
        series_id = self.any_of(data, "series")
        slot, called = self.any_slot(data, series_id), self.some_of(data, "prospects")
        self.do(call_lists.set_call_list, series_id=series_id, slot=slot, prospect_ids=called)

    @rule(first=days, length=st.integers(-1, 9), why=texts)
    def add_pause(self, first: date, length: int, why: str) -> None:
        self.do(pauses.add_pause, starts_on=first, ends_on=first + timedelta(days=length), why=why)

    @rule(data=st.data(), first=days, why=texts, gone=st.booleans())
    def change_pause(self, data: st.DataObject, first: date, why: str, gone: bool) -> None:
        pause_id = self.any_of(data, "pauses")
        if gone:
            self.do(pauses.remove_pause, pause_id=pause_id)
        else:
            self.do(pauses.edit_pause, pause_id=pause_id, starts_on=first, ends_on=first + timedelta(days=5), why=why)

    @rule(number=st.integers(0, 2), name=texts)
    def add_calendar(self, number: int, name: str) -> None:
        file = self.store.folder.with_name(f"{number}.ics")
        if not file.exists():
            file.write_bytes(
                calendar(f"UID:{number}\nDTSTART:20261112T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3")
            )
        self.do(busy_calendars.add_busy_calendar, path=file, name=name)

    @rule(data=st.data(), name=texts, is_shown=st.booleans(), gone=st.booleans())
    def change_calendar(self, data: st.DataObject, name: str, is_shown: bool, gone: bool) -> None:
        calendar_id = self.any_of(data, "busy_calendars")
        if gone:
            self.do(busy_calendars.remove_busy_calendar, calendar_id=calendar_id)
        else:
            self.do(busy_calendars.edit_busy_calendar, calendar_id=calendar_id, name=name, is_shown=is_shown)

    @rule(data=st.data())
    def fill_call_lists(self, data: st.DataObject) -> None:
        keys = []
        for _ in range(2):
            series_id = self.any_of(data, "series")
            keys.append((SeriesId(series_id), self.any_slot(data, series_id)))
        self.do(call_lists.fill_call_lists, lists={key: self.some_of(data, "prospects") for key in keys})

    @rule()
    def read_calendars(self) -> None:
        self.do(busy_calendars.read_changed_calendars)

    @rule(data=st.data(), by=st.lists(away, max_size=2), series=st.lists(fields_of_series, max_size=1))
    def accept_week(self, data: st.DataObject, by: list[timedelta], series: list[SeriesFields]) -> None:
        moves = []
        for each in by:
            series_id = self.any_of(data, "series")
            slot = self.any_slot(data, series_id)
            moves.append(BlockMove(series_id, slot, slot + each, 30))
        self.do(accept_week, moves=moves, series=series)

    @rule(data=st.data(), changes=st.lists(st.tuples(st.sampled_from(DifferenceKind), away), max_size=2))
    def take_over(self, data: st.DataObject, changes: list[tuple[DifferenceKind, timedelta]]) -> None:
        found = []
        for kind, by in changes:
            series_id = self.any_of(data, "series")
            slot = self.any_slot(data, series_id)
            weekdays, to = frozenset({(slot + by).weekday()}), slot + by
            found.append(
                Difference(kind, SeriesId(series_id), "", "", "Europe/Paris", slot, slot, 60, to, 45, weekdays=weekdays)
            )
        self.do(take_over, differences=found)

    @rule(wished=wishes, series=st.lists(fields_of_series, max_size=2), people=st.integers(1, 20))
    def put_plan_on_week(self, wished: Wishes, series: list[SeriesFields], people: int) -> None:
        self.do(put_plan_on_week, wishes=wished, series=series, people=people)

    @rule(out=st.sampled_from(NextStepsOut), names=st.sampled_from(Names), separately=st.booleans())
    def choose_export(self, out: NextStepsOut, names: Names, separately: bool) -> None:
        self.do(change_settings, export_next_steps=out, export_names=names, export_separately=separately)

    @rule(by_itself=st.booleans())
    def export(self, by_itself: bool) -> None:
        self.do(export_calendar, path=self.folder / "plan.ics", language="fr", by_itself=by_itself)
