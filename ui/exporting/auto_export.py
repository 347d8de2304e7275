"""The calendar file follows the plan by itself, when that is wished."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from planner.actions.exporting import export_calendar, export_state
from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.errors import KnownError
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence

PAUSE_MS = 1500  # after the last change: whoever moves five blocks has the file written once
_BUSY = "busy"
_NOTHING = frozenset({"nothing_to_export", "export_needs_kind"})


class AutoExport(QObject):
    """Writes the calendar file some time after a change, silently; it never asks anything.

    When the place cannot be written it says so once and waits until the settings change.
    """

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._is_given_up = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self._on_quiet)
        bridge.changed.connect(self._on_changed)
        self._wait()

    def _on_changed(self, change: ChangeSet) -> None:
        if change.action in (ActionName.EXPORT_CALENDAR, ActionName.EXPORT_BLOCK):
            return
        if change.touches(Kind.SETTING):
            self._is_given_up = False
        self._wait()

    def _wait(self) -> None:
        chosen = self._bridge.settings
        if chosen.export_automatically and chosen.calendar_file and not self._is_given_up:
            self.timer.start()

    def _on_quiet(self) -> None:
        chosen, language = self._bridge.settings, self._bridge.language
        if not chosen.export_automatically or not chosen.calendar_file:
            return
        path = Path(chosen.calendar_file)
        try:
            if path.exists() and not export_state(self._bridge.store, language=language).pending:
                return
            change = export_calendar(self._bridge.store, path=path, language=language, by_itself=True)
        except KnownError as error:
            self._tell(error)
            return
        self._bridge.changed.emit(change)

    def _tell(self, error: KnownError) -> None:
        if error.code == _BUSY:
            self.timer.start()
        elif error.code not in _NOTHING:
            self._is_given_up = True
            words = QCoreApplication.translate("AutoExport", "The calendar file does not follow your plan. {reason}")
            self._bridge.said.emit(words.format(reason=error_sentence(error)))
