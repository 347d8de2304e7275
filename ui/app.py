"""The composition root: the only place that builds store, bridge, theme and window.

The window comes on screen first; what needs the planner is imported and opened behind it.
"""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.kit import ThemeController, install_focus_ring, resource_path
from ui.shell.frame import Frame

if TYPE_CHECKING:
    from datetime import date

    from planner.clock import Clock
    from planner.errors import KnownError
    from planner.storage.store import Store
    from ui.bridge.language import Translators
    from ui.shell.window import MainWindow

_WARM_UP_MS = 1_000  # when the window has come to rest


def run(data_dir: Path, *, language: str | None = None, clock: "Clock | None" = None) -> int:
    """Open the window on a data folder and return the exit code when it closes."""
    app = make_application(sys.argv[:1])
    starter = Starter(app, data_dir, language=language, clock=clock)
    starter.show_frame()
    code = app.exec()
    return starter.end() or code


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application with its name and icon."""
    app = QApplication.instance() or QApplication(arguments)
    if not isinstance(app, QApplication):
        raise TypeError("a QApplication is needed")
    app.setApplicationName("Assidu")
    app.setDesktopFileName("assidu")
    app.setWindowIcon(QIcon(str(resource_path("art", "logo.svg"))))
    return app


def build_window(
    app: QApplication,
    store: "Store",
    theme: ThemeController,
    translators: "Translators",
    language: str | None = None,
    frame: Frame | None = None,
) -> "MainWindow":
    """The content on an open store, dressed as the settings say; `language` overrides them for this start."""
    from ui.bridge.bridge import Bridge
    from ui.kit import set_animation_enabled
    from ui.shell.window import MainWindow

    bridge = Bridge(store, language=language)
    chosen = bridge.settings
    translators.install(bridge.language)
    set_animation_enabled(chosen.animation)
    theme.apply(app, chosen.appearance.value, chosen.text_percent / 100)
    install_focus_ring(app)
    return MainWindow(bridge, theme, translators, frame)


def _know_holidays(calendar: str, today: "date", _progress: object, _is_cancelled: object) -> None:
    from planner.domain.blocks.holidays import holiday_lookup

    holiday_lookup("en")(calendar, today)


class Starter(QObject):
    """One start of the program: the frame, then the store, then what fills the frame."""

    def __init__(self, app: QApplication, folder: Path, *, language: str | None, clock: "Clock | None") -> None:
        super().__init__()
        self._app, self._folder = app, folder
        self._language, self._clock = language, clock
        self._store: Store | None = None
        self._problem: QObject | None = None
        self._code = 0
        self._theme = ThemeController()
        self.frame = Frame(folder)
        self.content: MainWindow | None = None

    def show_frame(self) -> None:
        """Put the empty window on screen; the rest follows its first painting."""
        appearance = str(self.frame.state.value("appearance", "system"))
        self._theme.apply(self._app, "dark" if appearance == "dark" else "light" if appearance == "light" else "system")
        self.frame.shown.connect(self._on_shown)
        self.frame.show()

    def end(self) -> int:
        """Back up what changed and close the store; the exit code of the start."""
        if self._store is not None:
            from ui.bridge.background import end_background_work

            end_background_work()
            self._back_up(self._store)
            self._store.close()
        return self._code

    def _back_up(self, store: "Store") -> None:
        """A backup that fails must not keep the program from closing: the data itself is safe."""
        from planner.actions.backing_up import back_up_when_closing
        from planner.errors import KnownError
        from ui.bridge.errors import error_sentence

        try:
            back_up_when_closing(store)
        except KnownError as error:
            sys.stderr.write(f"{error_sentence(error)}\n")

    def _on_shown(self) -> None:
        from planner.actions.opening import open_store
        from planner.clock import Clock
        from planner.domain.settings import Language
        from planner.errors import KnownError
        from ui.bridge.language import Translators, language_code
        from ui.shell.log import CrashLog
        from ui.shell.single_instance import SingleInstance

        self._instance = SingleInstance(self._folder, self)
        if self._instance.raise_other():
            self.frame.close()
            return
        CrashLog(self._folder, self._tell_crash).install()
        translators = Translators()
        translators.install(language_code(Language(self._language) if self._language else Language.SYSTEM))
        try:
            self._store = open_store(self._folder, self._clock or Clock())
        except KnownError as error:
            self._show_problem(error)
            return
        self.content = build_window(self._app, self._store, self._theme, translators, self._language, self.frame)
        self.frame.fill(self.content)
        self._instance.listen(self.frame)
        QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        """Load the library of holidays in the background: the first logged contact must not wait for it."""
        from ui.bridge.background import run_in_background

        if self._store is None or self.content is None:
            return
        chosen = self.content.bridge.settings
        run_in_background(partial(_know_holidays, chosen.holiday_calendar, self.content.bridge.today), self)

    def _tell_crash(self, error: "KnownError") -> None:
        if self.content is not None:
            self.content.bridge.failed.emit(error)
        else:
            self._show_problem(error)

    def _show_problem(self, error: "KnownError") -> None:
        """The store cannot be opened: say why in a small window and on the terminal."""
        from planner.locations import BACKUP_FOLDER
        from ui.bridge.errors import error_sentence
        from ui.shell.problem import ProblemWindow

        sentence = error_sentence(error)
        sys.stderr.write(f"{sentence}\n")
        has_backup = error.code == "damaged_with_backup"
        window = ProblemWindow(sentence, self._folder / BACKUP_FOLDER if has_backup else None)
        window.show()
        self._problem = window
        self._code = 1
        self.frame.close()
