"""One start of the program: the frame first, then the data, or a window that says why not."""

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions import opening
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.clock import Clock, FrozenClock
from planner.domain.prospects.prospect import NextStep, NextStepKind
from planner.locations import LOG_NAME
from planner.storage.store import Store
from tests.ui.first_painting import FirstPainting, places
from tests.ui.shell.shell_samples import add
from ui.app import Starter
from ui.bridge import links
from ui.kit import Label
from ui.kit.focus_ring import FocusRingKeeper
from ui.shell.problem import ProblemWindow


@pytest.fixture
def starter(
    data_folder: Path, clock: FrozenClock, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Starter]:
    """A start in English that has not begun yet; it ends with the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    before, rings = QLocale(), qapp.findChildren(FocusRingKeeper)
    made = Starter(qapp, data_folder, language="en", clock=clock)
    qtbot.addWidget(made.frame)
    yield made
    made.frame.close()
    for window in _problems():
        window.close()
        window.deleteLater()
    made.end()
    for ring in qapp.findChildren(FocusRingKeeper):
        if ring not in rings:
            qapp.removeEventFilter(ring)
            ring.deleteLater()
    QLocale.setDefault(before)


def _problems() -> list[ProblemWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ProblemWindow) and each.isVisible()]


def _refused(starter: Starter, qtbot: QtBot) -> tuple[ProblemWindow, str]:
    """The window of a start that could not be, and what it says."""
    starter.show_frame()
    qtbot.waitUntil(lambda: bool(_problems()))
    (window,) = _problems()
    assert starter.content is None
    assert not starter.frame.isVisible()
    return window, " ".join(each.text() for each in window.findChildren(Label))


def test_the_first_start_makes_the_data_and_begins_with_the_first_run(
    starter: Starter, data_folder: Path, qtbot: QtBot
) -> None:
    starter.show_frame()
    assert starter.frame.isVisible()
    assert starter.content is None
    assert not (data_folder / "assidu.db").exists()
    qtbot.waitUntil(lambda: starter.content is not None)
    assert starter.content is not None and starter.content.first_run is not None
    assert (data_folder / "assidu.db").exists()
    starter.frame.close()
    assert starter.end() == 0
    with_data = open_store(data_folder, FrozenClock())  # the folder was given back
    with_data.close()


def test_the_first_painting_of_today_is_the_one_that_stays(
    starter: Starter, data_folder: Path, clock: FrozenClock, qtbot: QtBot
) -> None:
    store = open_store(data_folder, clock)
    change_settings(store, first_run_done=True, animation=False)
    for company in ("Sellerie Pommier", "Garage Aubry", "Hôtel du Lac"):
        add(store, company, next_step=NextStep(NextStepKind.CALL, "Call", clock.today("UTC")))
    store.close()
    starter.frame.resize(1100, 520)  # Today is taller
    first = FirstPainting(starter.frame, lambda: starter.content)
    starter.show_frame()
    qtbot.waitUntil(lambda: first.places is not None)
    assert starter.content is not None
    qtbot.wait(50)
    assert first.places == places(starter.content)


def test_a_folder_that_is_open_elsewhere_is_said(
    starter: Starter, store: Store, data_folder: Path, qtbot: QtBot
) -> None:
    _, words = _refused(starter, qtbot)
    assert f"Assidu is already open on this data folder: {data_folder}." in words
    assert starter.end() == 1


def test_a_file_of_another_program_is_said_and_left_alone(starter: Starter, data_folder: Path, qtbot: QtBot) -> None:
    data_folder.mkdir()
    file = data_folder / "assidu.db"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.commit()
    other.close()
    before = file.read_bytes()
    _, words = _refused(starter, qtbot)
    assert "belongs to another program" in words
    assert file.read_bytes() == before
    assert starter.end() == 1


@pytest.mark.parametrize("has_backup", [True, False])
def test_a_damaged_file_leads_to_the_backups(
    starter: Starter, data_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, has_backup: bool
) -> None:
    open_store(data_folder, FrozenClock()).close()
    file = data_folder / "assidu.db"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    if has_backup:
        (data_folder / "backups").mkdir(exist_ok=True)
        (data_folder / "backups" / "assidu-20261111T090000000000Z-closing.db").write_bytes(b"x")
    opened: list[Path] = []
    monkeypatch.setattr(links, "show_file", opened.append)
    window, words = _refused(starter, qtbot)
    assert ("of 11 November 2026" in words) == has_backup
    assert hasattr(window, "show_backups") == has_backup
    if has_backup:
        window.show_backups.click()
        assert opened == [data_folder / "backups"]


def test_a_crash_while_opening_is_logged_and_said(
    starter: Starter,
    data_folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def crash(folder: Path, clock: Clock) -> Store:
        raise RuntimeError(f"{folder} {clock}")

    monkeypatch.setattr(opening, "open_store", crash)
    _, words = _refused(starter, qtbot)
    assert str(data_folder / LOG_NAME) in words
    assert "RuntimeError" in (data_folder / LOG_NAME).read_text("utf-8")
    assert "RuntimeError" in capsys.readouterr().err
    assert starter.end() == 1
