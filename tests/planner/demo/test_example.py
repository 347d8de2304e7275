"""The example business: believable on whatever day one looks, and never in the way of real data."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from planner.actions.busy_calendars import due_calendars
from planner.actions.client_counting import recount_client_work
from planner.actions.exporting import export_state
from planner.actions.opening import open_store
from planner.actions.prospects import add_prospect
from planner.actions.settings import change_settings
from planner.clock import FrozenClock, monday_of
from planner.demo.example import load_example
from planner.demo.opening import open_example, prepare_example
from planner.demo.patterns import DemoPattern
from planner.domain.blocks.busy import clash
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.summary import week_summary
from planner.domain.goals.goal import GoalStatus
from planner.domain.proposals.proposal import Standing
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import ContactKind, Prospect, ProspectId
from planner.domain.prospects.pursuit import Verdict
from planner.domain.settings import Appearance, Language
from planner.errors import StoreError
from planner.storage.integrity import check_store
from planner.storage.queries import blocks, goals, prospects
from planner.storage.queries.balance import balance
from planner.storage.queries.busy import busy_between, busy_calendars
from planner.storage.queries.followups import follow_up_counts
from planner.storage.queries.momentum import momentum
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.settings import settings
from planner.storage.queries.work import client_work_between
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
FREE_NUMBERS = re.compile(r"\+33(199|261|353|465|536)(00|91|01|71|49)\d{4}|\+3363998\d{4}")
RESERVED = re.compile(r"[a-z.\-]+@[a-z\-]+\.example")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The example in English, on Thursday 12 November 2026 before nine; the tests only read in it."""
    opened = open_store(tmp_path_factory.mktemp("example"), FrozenClock())
    load_example(opened, "en")
    yield opened
    opened.close()


def everyone(store: Store) -> list[Prospect]:
    ids = prospects.prospect_ids(store, ListFilter(), Sort(), TODAY)
    return prospects.prospects(store, ids)


def shown(store: Store, start: date, end: date) -> list[Occurrence]:
    return blocks.occurrences_between(store, start, end, holiday_lookup("en"))


def test_lists_are_filled_like_those_of_a_small_business(example: Store) -> None:
    counts = prospects.list_counts(example, TODAY)
    assert 160 <= counts[ListName.ALL] <= 180
    assert 5 <= counts[ListName.DUE] <= 9
    assert counts[ListName.ACTIVE] >= 20
    assert counts[ListName.WAITING] >= 4
    assert counts[ListName.TRASH] == 0
    for name in (ListName.TO_QUALIFY, ListName.NURTURE, ListName.CLIENTS, ListName.LET_GO, ListName.DO_NOT_CONTACT):
        assert counts[name] >= 2


def test_next_steps_are_overdue_due_and_to_come(example: Store) -> None:
    days = [each.next_step.day for each in everyone(example) if each.next_step and each.state.is_open]
    assert any(day < TODAY for day in days)
    assert TODAY in days
    assert any(TODAY < day <= TODAY + timedelta(days=7) for day in days)
    assert all(each.next_step for each in everyone(example) if each.state.value == "active")


def test_nobody_real_can_be_reached(example: Store) -> None:
    contacts = [contact for each in everyone(example) for contact in each.all_contacts]
    assert len(contacts) > 100
    for contact in contacts:
        pattern = FREE_NUMBERS if contact.kind is ContactKind.PHONE else RESERVED
        assert pattern.fullmatch(contact.normalised), contact.value


def test_names_and_numbers_are_not_repeated(example: Store) -> None:
    found = everyone(example)
    companies = [each.company for each in found]
    normalised = [contact.normalised for each in found for contact in each.all_contacts]
    assert len(set(companies)) == len(companies)
    assert len(set(normalised)) == len(normalised)


def test_this_week_has_kept_and_planned_blocks(example: Store) -> None:
    monday = monday_of(TODAY)
    summary = week_summary(shown(example, monday, monday + timedelta(days=7)))
    assert summary.kept == 2
    assert summary.states.count(OccurrenceState.PLANNED) == 2


def test_year_of_blocks_is_kept_most_of_the_time(example: Store) -> None:
    past = shown(example, TODAY - timedelta(days=360), monday_of(TODAY))
    states = [block.state for block in past]
    counted = [state for state in states if state in ("kept", "shortened", "missed")]
    kept = sum(state in ("kept", "shortened") for state in counted)
    assert len(counted) > 150
    assert 0.72 < kept / len(counted) < 0.90
    assert {"paused", "skipped", "holiday", "moved_away", "shortened", "missed"} <= set(states)
    assert OccurrenceState.PLANNED not in states
    missed = [block for block in past if block.state is OccurrenceState.MISSED]
    assert all(block.attendance is not None and block.attendance.reason for block in missed)


def test_summer_is_free_for_two_weeks(example: Store) -> None:
    gap = shown(example, date(2026, 8, 3), date(2026, 8, 17))
    assert len(gap) == 8
    assert {block.state for block in gap} == {OccurrenceState.PAUSED}


def test_goals_are_on_the_way_and_the_shelf_is_filled(example: Store) -> None:
    running = goals.running_goals(example, TODAY)
    assert [each.goal.reward.art for each in running if each.goal.reward] == ["lake", "van"]
    for each in running:
        assert 0.3 < each.fraction < 0.95
        assert each.margin == (229_830 if each.goal.measure.is_money else 1)
        assert each.goal.ends_on > TODAY
        assert each.goal.consequence
        assert not each.has_stopped
    shelf = goals.shelf(example)
    assert [each.goal.reward.art for each in shelf if each.goal.reward] == ["coffee", "dinner", "stage", "bike"]
    for each in shelf:
        done = goals.progress(example, each.goal, TODAY).done
        assert each.goal.status is GoalStatus.REACHED and done == each.goal.target


@pytest.mark.parametrize("pattern", DemoPattern)
def test_each_example_slows_down_in_its_own_way(store: Store, pattern: DemoPattern) -> None:
    load_example(store, "en", pattern)
    reading = momentum(store, TODAY).reading
    assert reading is not None
    assert reading.is_alarm is pattern.is_slow
    assert {name.value for name in reading.names} == ({pattern.value} if pattern.is_slow else set())
    # What the window counts after its start is counted already, and added to no day that is full of it.
    assert due_calendars(store) == []
    assert not recount_client_work(store).ids
    weeks = balance(store, TODAY, 13).weeks[:-1]
    assert all(18 * 60 <= week.shared.client_minutes <= 28 * 60 for week in weeks)
    assert any(not each.is_by_hand for each in client_work_between(store, weeks[-1].monday, TODAY))
    assert check_store(store, lambda _done, _total: None).problems == ()


def test_proposals_stand_in_every_column(example: Store) -> None:
    standings = Counter(each.standing(TODAY) for each in all_proposals(example))
    assert (standings[Standing.SENT], standings[Standing.EXPIRING], standings[Standing.EXPIRED]) == (3, 3, 2)
    assert standings[Standing.SIGNED] >= 10
    assert standings[Standing.DECLINED] >= 5


def test_calendar_file_lacks_only_the_latest_changes(example: Store) -> None:
    state = export_state(example, language="en")
    assert (state.exported_before, state.pending) == (True, 2)


def test_store_is_whole(example: Store) -> None:
    assert check_store(example, lambda _done, _total: None).problems == ()


def test_example_cannot_be_undone_step_by_step(example: Store) -> None:
    assert example.undo_change is None


@pytest.mark.parametrize("days", range(0, 371, 7))
def test_every_week_of_the_year_makes_an_example(tmp_path: Path, days: int) -> None:
    instant = datetime(2026, 11, 12, 12, 0, tzinfo=UTC) + timedelta(days=days + days // 7 % 7)
    clock = FrozenClock(instant=instant)
    store = open_store(tmp_path, clock)
    load_example(store, "fr")
    today = instant.date()
    counts = prospects.list_counts(store, today)
    assert 5 <= counts[ListName.DUE] <= 9
    for each in goals.running_goals(store, today):
        assert 0.3 < each.fraction < 0.95
        assert each.margin >= 0
        assert not each.is_missed
    store.close()


def test_same_day_gives_the_same_example(tmp_path: Path) -> None:
    contents = []
    for name in ("one", "two"):
        store = open_store(tmp_path / name, FrozenClock())
        load_example(store, "en")
        tables = ("prospects", "persons", "contact_points", "series", "occurrence_changes", "attendance", "goals")
        contents.append([store.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in tables])
        store.close()
    assert contents[0] == contents[1]


def test_both_languages_tell_the_same_story(tmp_path: Path) -> None:
    found = {}
    for language in ("en", "fr"):
        store = open_store(tmp_path / language, FrozenClock())
        load_example(store, language)
        found[language] = everyone(store)
        store.close()
    assert [each.company for each in found["en"]] == [each.company for each in found["fr"]]
    for english, french in zip(found["en"], found["fr"], strict=True):
        assert english.origin != french.origin
        assert bool(english.notes) == bool(french.notes)
        if english.next_step and french.next_step and english.next_step.text:
            assert english.next_step.text != french.next_step.text
            assert english.next_step.day == french.next_step.day
    texts = [each.notes for each in found["fr"]] + [each.next_step.text for each in found["fr"] if each.next_step]
    assert not any(re.search(r"[^\S\u202f][:;?!»]|«(?!\u202f)|'", text) for text in texts)


def test_example_is_made_once_a_day(tmp_path: Path) -> None:
    first = open_example(tmp_path, FrozenClock(), wanted=None, usual="en")
    change_settings(first, appearance=Appearance.DARK)
    add_prospect(first, prospect=Prospect(ProspectId(0), company="Mine"))
    number = len(everyone(first))
    first.close()
    again = open_example(tmp_path, FrozenClock(), wanted=None, usual="fr")
    assert len(everyone(again)) == number
    again.close()
    tomorrow = FrozenClock(instant=datetime(2026, 11, 13, 7, 47, tzinfo=UTC))
    later = open_example(tmp_path, tomorrow, wanted=None, usual="en")
    assert len(everyone(later)) == number - 1
    assert settings(later).appearance is Appearance.DARK
    later.close()


def test_other_language_makes_the_example_anew(tmp_path: Path) -> None:
    open_example(tmp_path, FrozenClock(), wanted="en", usual="en").close()
    store = open_example(tmp_path, FrozenClock(), wanted="fr", usual="en")
    assert "Recommandation" in {each.origin for each in everyone(store)}
    change_settings(store, language=Language.FRENCH)
    store.close()
    tomorrow = FrozenClock(instant=datetime(2026, 11, 13, 7, 47, tzinfo=UTC))
    store = open_example(tmp_path, tomorrow, wanted=None, usual="en")
    assert "Recommandation" in {each.origin for each in everyone(store)}
    store.close()


def test_data_of_ones_own_is_never_touched(tmp_path: Path) -> None:
    store = open_store(tmp_path, FrozenClock())
    add_prospect(store, prospect=Prospect(ProspectId(0), company="Mine"))
    store.close()
    with pytest.raises(StoreError) as refused:
        open_example(tmp_path, FrozenClock(), wanted=None, usual="en")
    assert (refused.value.code, refused.value.facts["path"]) == ("not_the_example", str(tmp_path))
    store = open_store(tmp_path, FrozenClock())
    assert [each.company for each in everyone(store)] == ["Mine"]
    store.close()


def test_settings_alone_are_data_of_ones_own(tmp_path: Path) -> None:
    store = open_store(tmp_path, FrozenClock())
    change_settings(store, first_run_done=True)
    store.close()
    with pytest.raises(StoreError, match="not_the_example"):
        prepare_example(tmp_path, FrozenClock(), wanted=None, usual="en")


def test_preparing_leaves_an_open_example_to_its_window(tmp_path: Path) -> None:
    store = open_example(tmp_path, FrozenClock(), wanted=None, usual="en")
    try:
        prepare_example(tmp_path, FrozenClock(), wanted="fr", usual="en")
    finally:
        store.close()


def test_counts_and_rule_of_the_example_hold(example: Store) -> None:
    assert check_store(example, lambda *_: None).is_whole


def test_somebody_to_decide_about_to_wake_and_to_ask_for_the_no(example: Store) -> None:
    counts = follow_up_counts(example, TODAY)
    assert 1 <= counts.decisions <= 5
    assert counts.to_wake == 1
    maybes = [each for each in everyone(example) if each.pursuit.tally.maybes >= 3]
    assert [each.company for each in maybes] == ["Imprimerie Castelverne"]


def test_time_went_where_it_should_not(example: Store) -> None:
    spent = {each.company: each.pursuit.tally.minutes for each in everyone(example)}
    assert spent["Imprimerie Castelverne"] == 275
    assert spent["Cabinet dentaire Sorlane"] == 85
    verdicts = {each.pursuit.verdict for each in everyone(example)}
    assert verdicts == set(Verdict)


def test_the_week_shows_the_appointments_of_another_calendar(example: Store) -> None:
    monday = monday_of(TODAY)
    this_week = busy_between(example, monday, monday + timedelta(days=7), "Europe/Paris")
    assert len(this_week) >= 7
    assert "Works, Bellecoudre" in {each.title for each in this_week}
    (calendar,) = busy_calendars(example)
    assert calendar.reading is not None
    assert (calendar.name, calendar.reading.problems) == ("Works and appointments", ())
    assert due_calendars(example) == []
    own = shown(example, monday, monday + timedelta(days=7))
    assert not [each for each in own if not each.is_ghost and clash(this_week, each.start, each.end)]


def test_next_week_one_block_is_in_the_way_of_an_appointment(example: Store) -> None:
    monday = monday_of(TODAY) + timedelta(days=7)
    busy = busy_between(example, monday, monday + timedelta(days=7), "Europe/Paris")
    own = shown(example, monday, monday + timedelta(days=7))
    found = [clash(busy, each.start, each.end) for each in own if not each.is_ghost]
    assert [each.title for each in found if each is not None] == ["Handover, Bellecoudre"]
