"""Time for clients from other calendars: what matches counts, what was counted long ago stays."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytest import MonkeyPatch

from planner.actions.busy_calendars import add_busy_calendar, read_busy_calendar, remove_busy_calendar
from planner.actions.client_counting import count_client_work, is_still_true, recount_client_work
from planner.actions.work import add_client_work, edit_client_work, remove_client_work
from planner.actions.work import save_client_rules as save
from planner.changes import Kind
from planner.clock import FrozenClock
from planner.domain.work.client_work import ClientWork, ClientWorkId, RuleKind
from planner.errors import InvalidInputError
from planner.storage.queries.busy import busy_between
from planner.storage.queries.client_times import FoundCategory, found_by_rules, found_categories
from planner.storage.queries.work import client_work_between
from planner.storage.store import Store
from tests.planner.calendar.busy_samples import calendar

TODAY = date(2026, 11, 12)
SITE = "UID:a\nDTSTART:20261110T100000Z\nDTEND:20261110T113000Z\nSUMMARY:Chantier Dupont"
SERIES = (
    "UID:b\nDTSTART:20261102T080000Z\nDTEND:20261102T090000Z\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Suivi\n"
    "CATEGORIES:Clients,Été\\, hiver"
)
DENTIST = "UID:c\nDTSTART:20261109T150000Z\nDTEND:20261109T160000Z\nSUMMARY:Dentiste"
FREE = "UID:d\nDTSTART:20261109T080000Z\nDTEND:20261109T090000Z\nTRANSP:TRANSPARENT\nSUMMARY:Chantier possible"
RULES = [(RuleKind.WORD, "chantier"), (RuleKind.CATEGORY, "clients")]


@pytest.fixture
def calendar_id(store: Store, tmp_path: Path) -> int:
    file = tmp_path / "site.ics"
    file.write_bytes(calendar(SITE, SERIES, DENTIST, FREE))
    created = add_busy_calendar(store, path=file).created
    assert created is not None
    return created


def told(store: Store) -> list[tuple[str, int, str]]:
    return [(f"{each.day:%m-%d}", each.minutes, each.note) for each in client_work_between(store, date.min, date.max)]


def test_categories_are_read(store: Store, calendar_id: int) -> None:
    times = busy_between(store, date(2026, 11, 2), date(2026, 11, 3), "Europe/Paris")
    assert [each.categories for each in times] == [("Clients", "Été, hiver")]
    assert found_categories(store, TODAY) == [FoundCategory("Clients", 4), FoundCategory("Été, hiver", 4)]


def test_finished_days_are_counted_once(store: Store, calendar_id: int) -> None:
    assert not count_client_work(store).ids
    save(store, rules=RULES)
    change = count_client_work(store)
    assert len(change.ids[Kind.CLIENT_WORK]) == 3
    assert not change.undoable
    assert told(store) == [("11-02", 60, "Suivi"), ("11-09", 60, "Suivi"), ("11-10", 90, "Chantier Dupont")]
    again = count_client_work(store)
    assert not again.ids
    assert not store.undo_change or store.undo_change.action != again.action


def test_preview_says_the_same(store: Store, calendar_id: int) -> None:
    found = found_by_rules(store, RULES, TODAY)
    assert (found.appointments, found.minutes) == (3, 210)
    assert found.titles == ("Chantier Dupont", "Suivi")
    assert found_by_rules(store, [], TODAY).appointments == 0


def test_counted_time_follows_its_calendar_and_rules(store: Store, calendar_id: int, tmp_path: Path) -> None:
    save(store, rules=RULES)
    count_client_work(store)
    by_hand = add_client_work(store, work=ClientWork(ClientWorkId(0), TODAY, 30)).created
    (tmp_path / "site.ics").write_bytes(calendar(SITE.replace("T113000Z", "T120000Z"), DENTIST))
    read_busy_calendar(store, calendar_id=calendar_id)
    count_client_work(store)
    assert told(store) == [("11-10", 120, "Chantier Dupont"), ("11-12", 30, "")]
    save(store, rules=[])
    count_client_work(store)
    assert [each.id for each in client_work_between(store, TODAY, TODAY)] == [by_hand]
    assert told(store) == [("11-12", 30, "")]
    store.undo()  # the rules are back, and so is what they find
    count_client_work(store)
    assert told(store)[0] == ("11-10", 120, "Chantier Dupont")
    assert store.redo() is not None


def test_what_lies_before_the_days_that_were_read_stays(
    store: Store, calendar_id: int, monkeypatch: MonkeyPatch
) -> None:
    save(store, rules=RULES)
    count_client_work(store)
    monkeypatch.setattr(store, "clock", FrozenClock(instant=datetime(2027, 2, 14, 9, tzinfo=UTC)))
    read_busy_calendar(store, calendar_id=calendar_id)
    count_client_work(store)
    assert len(told(store)) == 5  # the whole series is over by now
    monkeypatch.setattr(store, "clock", FrozenClock(instant=datetime(2027, 4, 14, 9, tzinfo=UTC)))
    read_busy_calendar(store, calendar_id=calendar_id)
    save(store, rules=[])
    count_client_work(store)
    assert len(told(store)) == 5


def test_removed_calendar_leaves_what_was_counted(store: Store, calendar_id: int, tmp_path: Path) -> None:
    save(store, rules=RULES)
    count_client_work(store)
    entry = client_work_between(store, TODAY - timedelta(days=2), TODAY)[0]
    with pytest.raises(InvalidInputError, match="client_work_counted"):
        remove_client_work(store, work_id=entry.id)
    with pytest.raises(InvalidInputError, match="client_work_counted"):
        edit_client_work(store, work=entry)
    remove_busy_calendar(store, calendar_id=calendar_id)
    assert not count_client_work(store).ids
    assert len(told(store)) == 3
    (tmp_path / "other.ics").write_bytes(calendar(DENTIST))
    other = add_busy_calendar(store, path=tmp_path / "other.ics").created
    assert other != calendar_id
    assert not count_client_work(store).ids
    remove_client_work(store, work_id=entry.id)
    assert len(told(store)) == 2
    store.undo()
    assert len(told(store)) == 3


def test_a_calendar_removed_and_added_again_counts_once(store: Store, calendar_id: int, tmp_path: Path) -> None:
    save(store, rules=RULES)
    count_client_work(store)
    before = told(store)
    remove_busy_calendar(store, calendar_id=calendar_id)
    again = add_busy_calendar(store, path=tmp_path / "site.ics").created
    count_client_work(store)
    assert told(store) == before
    assert {each.calendar_id for each in client_work_between(store, date.min, date.max)} == {again}
    for _ in range(2):  # neither calendar, then the first one
        store.undo()
        count_client_work(store)
        assert told(store) == before


def test_what_was_written_since_makes_a_recount_untrue(store: Store, calendar_id: int) -> None:
    save(store, rules=RULES)
    found = recount_client_work(store)
    assert is_still_true(store, found)
    add_client_work(store, work=ClientWork(ClientWorkId(0), TODAY, 30))
    assert not is_still_true(store, found)
