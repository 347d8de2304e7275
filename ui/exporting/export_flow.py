"""Writing the calendar file: asks for the place once, then one click is enough."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.actions.exporting import export_calendar
from planner.errors import KnownError
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.navigation import Command, Navigator
from ui.exporting.how_to_dialog import HowToDialog
from ui.exporting.places import PathQuestion, ask_for_path, ask_place, suggested_place
from ui.exporting.problem_dialog import ProblemDialog

_NOTHING, _NOTHING_CHOSEN = "nothing_to_export", "export_needs_kind"


class ExportFlow(QObject):
    """From the click to the file and the sentence about it. `ask` can be replaced where no person sits."""

    def __init__(self, bridge: Bridge, navigator: Navigator, window: QWidget, ask: PathQuestion = ask_for_path) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._navigator = navigator
        self._window = window
        self._ask = ask

    def start(self) -> None:
        """Write the file again where it is; the first time, ask where."""
        remembered = self._bridge.settings.calendar_file
        if remembered:
            self._export(Path(remembered))
        else:
            self.start_as()

    def start_as(self) -> None:
        """Ask where to write; the answer is the place from then on."""
        suggested = suggested_place(self._bridge.settings.calendar_file)
        path = ask_place(self._ask, self._window, self.tr("Where to keep the calendar file"), suggested)
        if path is not None:
            self._export(path)

    def show_how_to(self) -> None:
        """How the file gets into each calendar program."""
        remembered = self._bridge.settings.calendar_file
        HowToDialog(Path(remembered) if remembered else None, self._window).open()

    def _export(self, path: Path) -> None:
        is_first = not self._bridge.settings.calendar_file
        language = self._bridge.language
        try:
            change = export_calendar(self._bridge.store, path=path, language=language)
        except KnownError as error:
            self._explain(error)
            return
        self._bridge.announce(change)
        if is_first:
            self.show_how_to()

    def _explain(self, error: KnownError) -> None:
        """What is in the way, with the way out as a button."""
        if error.code == _NOTHING_CHOSEN:
            dialog = ProblemDialog(
                self.tr("Nothing to export yet"), error_sentence(error), self.tr("Choose what goes in"), self._window
            )
            dialog.accepted.connect(self._on_choose)
        elif error.code != _NOTHING:
            dialog = ProblemDialog(
                self.tr("The calendar file could not be written"),
                error_sentence(error),
                self.tr("Choose another place"),
                self._window,
            )
            dialog.accepted.connect(self.start_as)
        else:
            dialog = ProblemDialog(
                self.tr("Nothing to export yet"), error_sentence(error), self.tr("New block series"), self._window
            )
            dialog.accepted.connect(self._on_new_series)
        dialog.open()

    def _on_choose(self) -> None:
        self._navigator.run(Command.EXPORT_OPTIONS)

    def _on_new_series(self) -> None:
        self._navigator.run(Command.NEW_SERIES)
