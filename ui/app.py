"""The composition root: the only place that builds store, bridge, theme and window."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from planner.actions.opening import open_store
from planner.clock import Clock
from planner.domain.settings import Language
from planner.errors import KnownError
from planner.locations import LOG_NAME
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.language import Translators, language_code
from ui.kit import ThemeController, install_focus_ring, resource_path, set_animation_enabled
from ui.shell.problem import ProblemWindow
from ui.shell.single_instance import SingleInstance
from ui.shell.window import MainWindow

_log = logging.getLogger("assidu")


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application with its name and icon."""
    app = QApplication.instance() or QApplication(arguments)
    if not isinstance(app, QApplication):
        raise TypeError("a QApplication is needed")
    app.setApplicationName("Assidu")
    app.setDesktopFileName("assidu")
    app.setWindowIcon(QIcon(str(resource_path("art", "logo.svg"))))
    return app


def run(data_dir: Path, *, demo: bool = False, language: str | None = None, clock: Clock | None = None) -> int:
    """Open the window on a data folder and return the exit code when it closes; `demo` fills it with the example."""
    app = make_application(sys.argv[:1])
    instance = SingleInstance(data_dir)
    if instance.raise_other():
        return 0
    translators, theme = Translators(), ThemeController()
    translators.install(language_code(Language(language) if language else Language.SYSTEM))
    try:
        store = _open(data_dir, clock or Clock(), demo=demo, language=language)
    except KnownError as error:
        return _show_problem(app, theme, error)
    _write_log_to(data_dir)
    try:
        window = build_window(app, store, theme, translators, language)
        instance.listen(window)
        window.show()
        return app.exec()
    finally:
        store.close()


def build_window(
    app: QApplication, store: Store, theme: ThemeController, translators: Translators, language: str | None = None
) -> MainWindow:
    """The window on an open store, dressed as the settings say; `language` overrides them for this start."""
    bridge = Bridge(store, language=language)
    chosen = bridge.settings
    translators.install(bridge.language)
    set_animation_enabled(chosen.animation)
    theme.apply(app, chosen.appearance.value, chosen.text_percent / 100)
    install_focus_ring(app)
    return MainWindow(bridge, theme, translators)


def _open(data_dir: Path, clock: Clock, *, demo: bool, language: str | None) -> Store:
    if not demo:
        return open_store(data_dir, clock)
    from planner.demo.opening import open_example

    return open_example(data_dir, clock, wanted=language, usual=language_code(Language.SYSTEM))


def _show_problem(app: QApplication, theme: ThemeController, error: KnownError) -> int:
    """The store cannot be opened: say why in a small window and on the terminal."""
    sentence = error_sentence(error)
    sys.stderr.write(f"{sentence}\n")
    theme.apply(app, "system", 1.0)
    window = ProblemWindow(sentence)
    window.show()
    app.exec()
    return 1


def _write_log_to(data_dir: Path) -> None:
    """Errors go to a file beside the data; nothing of the prospects does."""
    handler = RotatingFileHandler(data_dir / LOG_NAME, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.WARNING)
    sys.excepthook = _log_exception
    qInstallMessageHandler(_log_qt_message)


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A bug: kept in the log with where it happened; its message stays out, for it may hold a name."""
    frames = []
    while trace is not None:
        frames.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    _log.error("%s at %s", kind.__name__, " < ".join(reversed(frames)))
    sys.__excepthook__(kind, error, None)


def _log_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        _log.warning("Qt: %s", message)
