"""The frame is there before the language is known; what fills it writes numbers in that language all the same."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.kit import NumberField, ThemeController
from ui.shell.frame import Frame
from ui.shell.window import MainWindow


def test_numbers_are_written_in_the_language_of_the_screen(
    qtbot: QtBot, store: Store, tmp_path: Path, english: Translators
) -> None:
    change_settings(store, first_run_done=True, animation=False)
    frame = Frame(tmp_path)
    qtbot.addWidget(frame)
    room = frame.screen().availableSize().expandedTo(frame.minimumSize())
    assert frame.width() <= room.width() and frame.height() < room.height()
    english.install("fr")
    window = MainWindow(Bridge(store, language="fr"), ThemeController(), english, frame)
    frame.fill(window)
    field = NumberField(0, 90_000, 30_000, parent=window)
    field.setGroupSeparatorShown(True)
    assert frame.locale().language() is QLocale.Language.French
    assert "," not in field.text()
    frame.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
