"""What goes into the calendar files, how much of names, changes alone, cancellations, one block, separate files."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from planner.actions import blocks, call_lists, goals, pauses, prospects
from planner.actions.export_block import export_block
from planner.actions.export_contents import ExportChoice, ExportCounts, export_counts
from planner.actions.exporting import export_calendar, export_state
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.calendar.export import Scope
from planner.clock import FrozenClock
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.exported import ExportKind
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.prospect import NextStep, NextStepKind, Person, PersonId, Prospect, ProspectId, State
from planner.domain.settings import Names, NextStepsOut
from planner.errors import FileError, KnownError, NotFoundError
from planner.locations import DATABASE_NAME
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from tests.planner.actions.calendar_world import events_by_uid, is_cancelled

FIELDS = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, date(2026, 11, 10), "Europe/Paris")
SLOT = datetime(2026, 11, 17, 9)


@pytest.fixture
def planned(store: Store) -> Store:
    """A series, a prospect with a next step who is on the list of a block, a goal with its reward."""
    blocks.add_series(store, fields=FIELDS)
    step = NextStep(NextStepKind.CALL, "Le toit de Mme Brun, vite", date(2026, 11, 17), time(9, 30), date(2026, 11, 3))
    nadia = Person(PersonId(0), "Nadia Kessler", contacts=(phone("04 65 71 20 38", "FR"),))
    person = Prospect(ProspectId(0), "Menuiserie Duval", state=State.ACTIVE, persons=(nadia,), next_step=step)
    prospects.add_prospect(store, prospect=person)
    call_lists.set_call_list(store, series_id=1, slot=SLOT, prospect_ids=[1])
    reward = Reward(RewardId(0), GoalId(0), "Un week-end", enjoy_on=date(2027, 1, 8))
    goal = Goal(GoalId(0), Measure.BLOCKS_KEPT, 20, date(2026, 11, 9), date(2026, 12, 31), reward=reward)
    goals.add_goal(store, goal=goal)
    return store


def written(store: Store, scope: Scope = Scope.EVERYTHING, choice: ExportChoice | None = None) -> str:
    """The text of one file, unfolded."""
    path = store.folder / f"{scope.value}.ics"
    export_calendar(store, path=path, language="fr", scope=scope, choice=choice)
    return path.read_bytes().replace(b"\r\n ", b"").decode("utf-8")


def pending(store: Store) -> int:
    return export_state(store, language="fr").pending


def test_a_file_with_initials_has_the_phone_and_no_name_and_none_of_the_owners_words(planned: Store) -> None:
    content = written(planned)
    assert (
        "À contacter\u202f:\\n1. N. K.\\, 04 65 71 20 38\u202f: appel\\, à 9\u202fh\u202f30\\, convenu le 3 novembre"
        in content
    )
    assert not any(name in content for name in ("Nadia", "Kessler", "Duval", "Brun"))


def test_a_file_with_full_names_says_what_the_owner_wrote(planned: Store) -> None:
    change_settings(planned, export_names=Names.FULL)
    line = (
        "1. Nadia Kessler (Menuiserie Duval)\\, 04 65 71 20 38\u202f: Le toit de Mme Brun\\, vite\\, à 9\u202fh\u202f30"
    )
    assert line in written(planned)


def test_a_file_without_names_says_how_many(planned: Store) -> None:
    change_settings(planned, export_names=Names.NONE)
    content = written(planned)
    assert "DESCRIPTION:1 personne à contacter\\n" in content
    assert "N. K." not in content and "04 65" not in content


@pytest.mark.parametrize(
    ("names", "title"),
    [(Names.FULL, "Appel\u202f: Menuiserie Duval"), (Names.INITIALS, "Appel\u202f: N. K."), (Names.NONE, "Appel")],
)
def test_next_steps_can_be_days_of_their_own(planned: Store, names: Names, title: str) -> None:
    change_settings(planned, export_next_steps=NextStepsOut.ALL_DAY, export_names=names)
    content = written(planned)
    assert f"SUMMARY:{title}\r\n" in content
    assert "DTSTART;VALUE=DATE:20261117\r\nDTEND;VALUE=DATE:20261118\r\n" in content
    assert "TRIGGER:-PT15H" in content and "À contacter" not in content
    assert ("Brun" in content) is (names is Names.FULL)


def test_days_of_goals_and_rewards_are_free_days(planned: Store) -> None:
    content = written(planned)
    assert "SUMMARY:Dernier jour de l’objectif\u202f: 20 créneaux tenus\r\n" in content
    assert "SUMMARY:Votre récompense\u202f: Un week-end\r\n" in content
    assert content.count("TRANSP:TRANSPARENT") == 2


def test_what_is_chosen_is_counted(planned: Store) -> None:
    assert export_counts(planned, settings(planned)) == ExportCounts(1, 0, 0, 1, 2, 0)
    apart = replace(settings(planned), export_next_steps=NextStepsOut.ALL_DAY, export_goals=False)
    assert export_counts(planned, apart) == ExportCounts(1, 0, 1, 0, 0, 0)


def test_a_kind_that_is_chosen_no_more_is_called_off_and_comes_back(planned: Store) -> None:
    written(planned)
    change_settings(planned, export_goals=False)
    assert pending(planned) == 2
    assert written(planned).count("STATUS:CANCELLED") == 2
    assert pending(planned) == 0
    change_settings(planned, export_goals=True)
    assert pending(planned) == 2
    assert "STATUS:CANCELLED" not in written(planned)


def test_a_pause_takes_its_blocks_out_and_says_so_without_its_reason(planned: Store) -> None:
    written(planned)
    pauses.add_pause(planned, starts_on=date(2026, 11, 16), ends_on=date(2026, 11, 29), why="Clinique")
    state = export_state(planned, language="fr")
    assert state.pending == 1
    assert state.lacks(next(uid for uid, parts in state.parts.items() if len(parts) == 2), SLOT)
    content = written(planned)
    assert "EXDATE;TZID=Europe/Paris:20261117T090000\r\nEXDATE;TZID=Europe/Paris:20261124T090000\r\n" in content
    assert "SUMMARY:Pause de prospection\r\n" in content and "Clinique" not in content
    assert "DTSTART;VALUE=DATE:20261116\r\nDTEND;VALUE=DATE:20261130\r\n" in content
    assert pending(planned) == 0
    pauses.remove_pause(planned, pause_id=1)
    assert pending(planned) == 1
    assert "EXDATE" not in written(planned)


def test_a_date_moved_into_a_pause_is_out_and_one_moved_out_of_it_is_in(planned: Store) -> None:
    pauses.add_pause(planned, starts_on=date(2026, 11, 24), ends_on=date(2026, 11, 24))
    blocks.move_block(planned, series_id=1, slot=SLOT, to=datetime(2026, 11, 24, 15))
    blocks.move_block(planned, series_id=1, slot=datetime(2026, 11, 24, 9), to=datetime(2026, 11, 25, 9))
    content = written(planned)
    assert "20261124T150000" not in content
    assert "DTSTART;TZID=Europe/Paris:20261125T090000" in content


def test_changes_are_a_file_of_their_own_and_count_as_exported(planned: Store) -> None:
    blocks.add_series(planned, fields=replace(FIELDS, weekdays=frozenset({4})))
    written(planned)
    with pytest.raises(KnownError, match="no_changes_to_export"):
        written(planned, Scope.CHANGES)
    blocks.edit_series(planned, series_id=2, fields=replace(FIELDS, weekdays=frozenset({3})))
    goals.remove_goal(planned, goal_id=1)
    changes = events_by_uid(written(planned, Scope.CHANGES).encode())
    assert sorted(is_cancelled(events) for events in changes.values()) == [False, True, True]
    assert pending(planned) == 0


def test_a_file_of_cancellations_leaves_the_rest_waiting(planned: Store) -> None:
    written(planned)
    with pytest.raises(KnownError, match="nothing_called_off"):
        written(planned, Scope.CANCELLATIONS)
    goals.remove_goal(planned, goal_id=1)
    blocks.edit_series(planned, series_id=1, fields=replace(FIELDS, minutes=30))
    assert (pending(planned), export_state(planned, language="fr").called_off) == (3, 2)
    called_off = events_by_uid(written(planned, Scope.CANCELLATIONS).encode())
    assert [is_cancelled(events) for events in called_off.values()] == [True, True]
    assert pending(planned) == 1


def test_nothing_of_what_was_chosen_is_told_apart_from_an_empty_plan(store: Store) -> None:
    with pytest.raises(KnownError, match="nothing_to_export"):
        written(store)
    change_settings(store, export_blocks=False)
    with pytest.raises(KnownError, match="export_needs_kind"):
        written(store)


def test_only_some_kinds_say_nothing_about_the_others(planned: Store) -> None:
    written(planned)
    blocks.edit_series(planned, series_id=1, fields=replace(FIELDS, minutes=30))
    goals.remove_goal(planned, goal_id=1)
    choice = ExportChoice.of(settings(planned)).only(frozenset({ExportKind.GOALS}))
    assert [is_cancelled(it) for it in events_by_uid(written(planned, choice=choice).encode()).values()] == [True, True]
    assert pending(planned) == 1


def test_each_kind_can_have_a_file_of_its_own(planned: Store) -> None:
    change_settings(planned, export_separately=True, export_next_steps=NextStepsOut.ALL_DAY)
    path = planned.folder / "assidu.ics"
    assert export_calendar(planned, path=path, language="fr").facts["files"] == 3
    files = {name: (planned.folder / name).read_text("utf-8") for name in _FILES}
    assert [files[name].count("BEGIN:VEVENT") for name in _FILES] == [1, 1, 2]
    identities = {line for text in files.values() for line in text.splitlines() if line.startswith("X-WR-RELCALID")}
    assert len(identities) == 3
    assert "Prospection\u202f: prochaines étapes" in files["assidu-next-steps.ics"]


_FILES = ("assidu.ics", "assidu-next-steps.ics", "assidu-goals.ics")


def test_files_left_over_go_unless_somebody_else_wrote_them(planned: Store) -> None:
    change_settings(planned, export_separately=True, export_next_steps=NextStepsOut.ALL_DAY)
    path = planned.folder / "assidu.ics"
    export_calendar(planned, path=path, language="fr")
    steps, goal_days = planned.folder / "assidu-next-steps.ics", planned.folder / "assidu-goals.ics"
    goal_days.write_bytes(goal_days.read_bytes().replace(b"PRODID:-//Assidu", b"PRODID:-//Somebody"))
    change_settings(planned, export_separately=False)
    choice = ExportChoice.of(settings(planned)).only(frozenset({ExportKind.BLOCKS}))
    export_calendar(planned, path=path, language="fr", choice=choice)
    assert steps.exists()
    export_calendar(planned, path=path, language="fr")
    assert not steps.exists() and goal_days.exists()
    assert path.read_bytes().count(b"BEGIN:VEVENT") == 4


def test_separate_files_are_written_all_or_none(planned: Store) -> None:
    change_settings(planned, export_separately=True)
    (planned.folder / "assidu-goals.ics").mkdir()
    with pytest.raises(FileError, match="target_is_folder"):
        export_calendar(planned, path=planned.folder / "assidu.ics", language="fr")
    assert not (planned.folder / "assidu.ics").exists()
    assert not list(planned.folder.glob("*.part"))
    assert not export_state(planned, language="fr").exported_before


def test_one_block_alone_has_a_uid_of_its_own_and_is_not_remembered(planned: Store, tmp_path: Path) -> None:
    written(planned)
    before = planned.db.execute("SELECT uid FROM exported_events ORDER BY uid").fetchall()
    blocks.move_block(planned, series_id=1, slot=SLOT, to=datetime(2026, 11, 18, 14))
    path = tmp_path / "block.ics"
    change = export_block(planned, series_id=1, slot=SLOT, path=path, language="fr")
    (events,) = events_by_uid(path.read_bytes()).values()
    assert not change.undoable
    assert events[0]["DTSTART"].dt.replace(tzinfo=None) == datetime(2026, 11, 18, 14)
    assert "N. K." in events[0]["DESCRIPTION"] and "RRULE" not in events[0]
    assert (str(events[0]["UID"]),) not in before
    assert planned.db.execute("SELECT uid FROM exported_events ORDER BY uid").fetchall() == before


@pytest.mark.parametrize("day", [18, 24], ids=["another weekday", "in a pause"])
def test_one_block_that_does_not_take_place_is_refused(planned: Store, tmp_path: Path, day: int) -> None:
    pauses.add_pause(planned, starts_on=date(2026, 11, 24), ends_on=date(2026, 11, 24))
    with pytest.raises(NotFoundError, match="slot"):
        export_block(planned, series_id=1, slot=datetime(2026, 11, day, 9), path=tmp_path / "b.ics", language="fr")


def test_a_part_never_takes_the_place_of_the_whole_file(planned: Store) -> None:
    change_settings(planned, export_separately=True)
    written(planned)
    blocks.skip_block(planned, series_id=1, slot=SLOT)
    for name in ("everything.ics", "everything-goals.ics"):
        whole = planned.folder / name
        before = whole.read_bytes()
        with pytest.raises(FileError, match="target_is_whole_plan"):
            export_calendar(planned, path=whole, language="fr", scope=Scope.CHANGES)
        with pytest.raises(FileError, match="target_is_whole_plan"):
            export_block(planned, series_id=1, slot=SLOT + timedelta(days=7), path=whole, language="fr")
        assert whole.read_bytes() == before
    assert pending(planned) == 1


def test_a_list_of_a_day_gone_by_leaves_without_being_a_change(planned: Store) -> None:
    assert "N. K." in written(planned)
    planned.clock = FrozenClock(instant=planned.clock.now_utc() + timedelta(days=6))
    assert pending(planned) == 0
    prospects.set_state(planned, prospect_ids=[1], state=State.DO_NOT_CONTACT)
    assert pending(planned) == 0
    content = written(planned)
    assert "N. K." not in content and "SEQUENCE:1" not in content


def test_a_list_of_a_date_that_left_its_series_is_one_change(planned: Store) -> None:
    written(planned)
    blocks.move_block(planned, series_id=1, slot=SLOT, to=datetime(2026, 11, 27, 14))
    assert pending(planned) == 1
    assert written(planned).count("N. K.") == 1
    call_lists.set_call_list(planned, series_id=1, slot=SLOT, prospect_ids=[])
    assert pending(planned) == 1
    blocks.skip_block(planned, series_id=1, slot=SLOT + timedelta(days=7))
    assert pending(planned) == 2  # each counts, also beside the other
    assert "N. K." not in written(planned)
    planned.undo()
    planned.undo()
    written(planned)
    pauses.add_pause(planned, starts_on=date(2026, 11, 27), ends_on=date(2026, 11, 27))
    assert pending(planned) == 1
    assert "STATUS:CANCELLED" in written(planned)


def test_whoever_wants_no_contact_leaves_the_coming_lists(planned: Store) -> None:
    written(planned)
    prospects.set_state(planned, prospect_ids=[1], state=State.DO_NOT_CONTACT)
    assert pending(planned) == 1
    content = written(planned)
    assert "N. K." not in content and "SEQUENCE:1" in content


def test_an_export_that_happens_by_itself_leaves_redo(planned: Store) -> None:
    written(planned)
    blocks.skip_block(planned, series_id=1, slot=SLOT)
    planned.undo()
    export_calendar(planned, path=planned.folder / "everything.ics", language="fr", by_itself=True)
    assert planned.redo() is not None
    assert pending(planned) == 1


def test_data_from_a_backup_learn_from_the_file_what_calendars_were_told(planned: Store, tmp_path: Path) -> None:
    written(planned)
    planned.db.conn.commit()
    backup = tmp_path / "old"
    backup.mkdir()
    (backup / DATABASE_NAME).write_bytes((planned.folder / DATABASE_NAME).read_bytes())
    for minutes in (30, 45):
        blocks.edit_series(planned, series_id=1, fields=replace(FIELDS, minutes=minutes))
        written(planned)
    blocks.add_series(planned, fields=replace(FIELDS, weekdays=frozenset({4})))
    assert "SEQUENCE:2" in written(planned)
    old = open_store(backup, FrozenClock())
    try:
        assert pending(old) >= 2
        path = Path(settings(old).calendar_file)
        export_calendar(old, path=path, language="fr")
        told = events_by_uid(path.read_bytes())
        assert sorted(is_cancelled(events) for events in told.values()) == [False, False, False, True]
        assert max(int(events[0]["SEQUENCE"]) for events in told.values()) == 3
        assert pending(old) == 0
    finally:
        old.close()
