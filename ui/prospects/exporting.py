"""The list that is shown, as a file of separated columns."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.prospects.folding import search_terms
from planner.domain.prospects.list_query import ListFilter, Sort
from planner.errors import KnownError
from planner.exchange.csv_writing import prospects_csv
from planner.files import write_atomically
from planner.storage.queries.prospects import prospect_ids, prospects
from planner.storage.store import Store
from ui.bridge.background import IsCancelled, Progress, run_in_background
from ui.bridge.bridge import Bridge
from ui.bridge.formats import is_french


def ask_where(parent: QWidget, title: str, suggestion: Path, kinds: str) -> Path | None:
    """The file to write, None when the person thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    return Path(chosen) if chosen else None


def file_name(title: str, today: date) -> str:
    """A name that every system takes: "prospects-active-2026-11-12.csv"."""
    words = "-".join(search_terms(title))[:60]
    return f"prospects-{words}-{today.isoformat()}.csv" if words else f"prospects-{today.isoformat()}.csv"


class ListExporter(QObject):
    """Asks where to, writes beside the window. `exported` carries the path and the number of people."""

    exported = Signal(object, int)

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self._bridge, self._page = bridge, page

    def ask(self, wanted: ListFilter, sort: Sort, title: str) -> None:
        """Ask where to, then write."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = Path(folder) / file_name(title, self._bridge.today)
        kinds = self.tr("Tables with columns (*.csv)")
        path = ask_where(self._page, self.tr("Export this list"), suggestion, kinds)
        if path is not None:
            self.write(path, wanted, sort)

    def write(self, path: Path, wanted: ListFilter, sort: Sort) -> None:
        """Write the people of a list to a file."""
        work = _Writing(self._bridge.store, path, wanted, sort, self._bridge.today, "fr" if is_french() else "en")
        task = run_in_background(work, self)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)

    def _on_succeeded(self, result: tuple[Path, int]) -> None:
        path, count = result
        self.exported.emit(path, count)
        self._bridge.said.emit(self.tr("%n prospect(s) written to {path}", "", count).format(path=path))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._bridge.failed.emit(error)


class _Writing:
    """The work itself; gives the path and how many people are in the file."""

    def __init__(self, store: Store, path: Path, wanted: ListFilter, sort: Sort, today: date, language: str) -> None:
        self._store, self._path, self._wanted = store, path, wanted
        self._sort, self._today, self._language = sort, today, language

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> tuple[Path, int]:  # noqa: ARG002 - as its likes
        people = prospects(self._store, prospect_ids(self._store, self._wanted, self._sort, self._today))
        progress(0, len(people))
        write_atomically(self._path, prospects_csv(people, self._language))
        return self._path, len(people)
