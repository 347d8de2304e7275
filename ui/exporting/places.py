"""Where calendar files go: the question, and what is suggested."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

FILE_NAME = "assidu.ics"
_SUFFIX = ".ics"

PathQuestion = Callable[[QWidget, str, str, str], str]


def ask_for_path(window: QWidget, title: str, suggested: str, pattern: str) -> str:
    """The system's own dialog; empty when the person thought better of it."""
    path, _ = QFileDialog.getSaveFileName(window, title, suggested, pattern)
    return path


def ask_place(ask: PathQuestion, window: QWidget, title: str, suggested: Path) -> Path | None:
    """Ask for a calendar file, which gets its ending; None when the person thought better of it."""
    pattern = QCoreApplication.translate("Places", "Calendar file (*.ics)")
    answer = ask(window, title, str(suggested), pattern)
    if not answer:
        return None
    path = Path(answer)
    return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)


def suggested_place(remembered: str, ending: str = "") -> Path:
    """The remembered calendar file, or the first one; with an `ending` one beside it, such as assidu-changes.ics."""
    path = Path(remembered) if remembered else _documents() / FILE_NAME
    return path.with_name(f"{path.stem}-{ending}{_SUFFIX}") if ending else path


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
