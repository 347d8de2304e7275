"""After each way of changing the plan, importing the next file leaves no duplicate and nothing stale, in any store."""

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from planner.actions import blocks, call_lists, pauses, prospects
from planner.actions.busy_calendars import add_busy_calendar
from planner.actions.exporting import export_calendar, export_state
from planner.calendar.export import Scope
from planner.domain.blocks.busy import clash
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.free_slots import nearest_free
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId, State
from planner.storage.queries.busy import busy_between
from planner.storage.store import Store
from tests.journeys.calendar_stores import CalendarStore, IcalStore, OwnMerge, RadicaleStore
from tests.planner.actions.calendar_world import planned_blocks
from tests.planner.publishing.radicale_server import Radicale

ZONE = "Europe/Paris"
CALLS = SeriesFields(Purpose.CALLS, frozenset({1, 3}), time(9), 60, date(2026, 11, 17), ZONE)
START, END = date(2026, 11, 10), date(2027, 2, 10)
SLOT = datetime(2026, 11, 24, 9)
BUSY = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Somebody//EN
BEGIN:VEVENT
UID:dentist
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Paris:20261117T090000
DTEND;TZID=Europe/Paris:20261117T100000
SUMMARY:Dentiste
END:VEVENT
END:VCALENDAR
"""
numbers = itertools.count()


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    with Radicale(tmp_path_factory.mktemp("radicale")).running() as server:
        yield server


@pytest.fixture
def stores(radicale: Radicale) -> tuple[CalendarStore, ...]:
    return OwnMerge(), IcalStore(), RadicaleStore(radicale, f"prospection-{next(numbers)}")


@pytest.fixture
def planned(store: Store) -> Store:
    """Calls twice a week, reviews on Fridays, two people to call on one Tuesday."""
    blocks.add_series(store, fields=CALLS)
    review = replace(CALLS, purpose=Purpose.WEEKLY_REVIEW, weekdays=frozenset({4}), start=time(16), minutes=15)
    blocks.add_series(store, fields=review)
    for name in ("Nadia Kessler", "Rémi Brun"):
        person = Prospect(ProspectId(0), "", state=State.ACTIVE, persons=(Person(PersonId(0), name),))
        prospects.add_prospect(store, prospect=person)
    call_lists.set_call_list(store, series_id=1, slot=SLOT, prospect_ids=[1, 2])
    return store


class Journey:
    """Writes each next file, whole or with the changes alone, and gives it to every store."""

    def __init__(self, store: Store, stores: tuple[CalendarStore, ...], scope: Scope) -> None:
        self.store, self.stores, self.scope = store, stores, scope

    def export(self, scope: Scope) -> None:
        path = self.store.folder / f"{scope.value}.ics"
        export_calendar(self.store, path=path, language="fr", scope=scope)
        for each in self.stores:
            each.take_in(path.read_bytes())

    def stores_hold_the_plan(self, days: tuple[str, ...] = (), first_on_list: str = "1. N. K.") -> None:
        """Every store shows what the domain gives, the days, and the list on its block and nowhere else."""
        assert export_state(self.store, language="fr").pending == 0
        for each in self.stores:
            shown = each.shows(START, END)
            times = ((it[0], it[1]) for it in shown.elements() if "T" in it[0])
            timed = Counter((datetime.fromisoformat(begin), datetime.fromisoformat(end)) for begin, end in times)
            assert timed == planned_blocks(self.store, START, END)
            assert sorted(it[0] for it in shown if "T" not in it[0]) == sorted(days)
            lists = [
                (it[0], it[3].partition("/")[2].partition("\u202f")[0])
                for it in shown
                if it[3].startswith("À contacter")
            ]
            wanted = [(SLOT.replace(tzinfo=UTC) - timedelta(hours=1), first_on_list)] if first_on_list else []
            assert [(datetime.fromisoformat(begin), first) for begin, first in lists] == wanted


@pytest.mark.parametrize("scope", [Scope.EVERYTHING, Scope.CHANGES])
def test_reexport_after_every_kind_of_change(
    planned: Store, stores: tuple[CalendarStore, ...], scope: Scope, tmp_path: Path
) -> None:
    journey = Journey(planned, stores, scope)
    journey.export(Scope.EVERYTHING)
    journey.stores_hold_the_plan()

    accept_a_free_slot(planned, tmp_path)
    journey.export(scope)
    journey.stores_hold_the_plan()

    blocks.move_block(planned, series_id=1, slot=datetime(2026, 11, 26, 9), to=datetime(2026, 11, 25, 14))
    blocks.move_block(planned, series_id=2, slot=datetime(2026, 11, 27, 16), to=datetime(2026, 12, 4, 10))
    journey.export(scope)
    journey.stores_hold_the_plan()

    following = replace(CALLS, weekdays=frozenset({0, 2}), start=time(10, 30), minutes=45)
    blocks.edit_following(planned, series_id=1, slot=datetime(2026, 12, 8, 9), fields=following)
    journey.export(scope)
    journey.stores_hold_the_plan()

    pauses.add_pause(planned, starts_on=date(2026, 12, 19), ends_on=date(2027, 1, 3), why="Neige")
    journey.export(scope)
    journey.stores_hold_the_plan(days=("2026-12-19",))

    call_lists.set_call_list(planned, series_id=1, slot=SLOT, prospect_ids=[2])
    journey.export(scope)
    journey.stores_hold_the_plan(days=("2026-12-19",), first_on_list="1. R. B.")

    call_lists.set_call_list(planned, series_id=1, slot=SLOT, prospect_ids=[])
    pauses.remove_pause(planned, pause_id=1)
    blocks.remove_series(planned, series_id=2, from_slot=None)
    journey.export(scope)
    journey.stores_hold_the_plan(first_on_list="")

    for _ in range(3):
        planned.undo()
    journey.export(scope)
    journey.stores_hold_the_plan(days=("2026-12-19",), first_on_list="1. R. B.")


def accept_a_free_slot(store: Store, folder: Path) -> None:
    """An own appointment clashes with a block; the nearest free slot is taken."""
    file = folder / "busy.ics"
    file.write_text(BUSY.replace("\n", "\r\n"), "utf-8")
    add_busy_calendar(store, path=file)
    slot = datetime(2026, 11, 17, 9)
    busy = busy_between(store, START, END, ZONE)
    assert clash(busy, slot, slot + timedelta(hours=1)) is not None
    free = nearest_free(slot, 60, busy=busy, taken=(), work_hours=(8, 18), is_day_off=lambda _: False, not_before=None)
    assert free is not None and free.start != slot
    blocks.move_block(store, series_id=1, slot=slot, to=free.start)
