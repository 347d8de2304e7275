"""Getting the newsletter's list out: to a file, or to the clipboard in portions."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.nurture.newsletter import Receiver
from planner.errors import KnownError
from planner.exchange.newsletter_list import blind_copy, newsletter_csv, once_each
from planner.files import write_atomically
from planner.storage.queries.newsletter import newsletter_receivers
from planner.storage.store import Store
from ui.bridge.background import IsCancelled, Progress, run_in_background
from ui.bridge.bridge import Bridge
from ui.bridge.formats import is_french


class NewsletterList(QObject):
    """Reads the list beside the window. `copied` carries how many addresses and how many portions are left.

    It belongs to the window and outlives the dialog until its work is done, so that the end is told.
    """

    copied = Signal(int, int)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._portions: list[str] = []
        self._running = 0
        self._is_left = False

    def leave(self) -> None:
        """Go as soon as nothing runs any more."""
        self._is_left = True
        if not self._running:
            self.deleteLater()

    def start_again(self) -> None:
        """The next portion is the first one, of the list as it stands then."""
        self._portions = []

    def copy_next(self, portion: int) -> None:
        """Put the next portion of so many addresses on the clipboard."""
        if self._portions:
            self._copy_first()
        else:
            self._run(_Reading(self._bridge.store, portion), self._on_read)

    def export(self) -> None:
        """Ask where to, then write the file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("newsletter-{day}.csv").format(day=self._bridge.today.isoformat())
        kinds = self.tr("Tables with columns (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the list"), str(Path(folder) / name), kinds
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the list to a file."""
        self._run(_Writing(self._bridge.store, path, "fr" if is_french() else "en"), self._on_written)

    def _run(self, work: Callable[[Progress, IsCancelled], object], then: Callable[..., None]) -> None:
        task = run_in_background(work, self)
        task.succeeded.connect(then)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)
        self._running += 1

    def _on_finished(self) -> None:
        self._running -= 1
        if self._is_left:
            self.leave()

    def _on_read(self, portions: list[str]) -> None:
        self._portions = portions
        if portions:
            self._copy_first()

    def _copy_first(self) -> None:
        text = self._portions.pop(0)
        QGuiApplication.clipboard().setText(text)
        count = text.count(", ") + 1
        self.copied.emit(count, len(self._portions))
        self._bridge.said.emit(self.tr("%n address(es) copied. Paste them into the blind copy field.", "", count))

    def _on_written(self, result: tuple[Path, int]) -> None:
        path, count = result
        self._bridge.said.emit(self.tr("%n address(es) written to {path}", "", count).format(path=path))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._bridge.failed.emit(error)


class _Reading:
    """The addresses in portions."""

    def __init__(self, store: Store, portion: int) -> None:
        self._store, self._portion = store, portion

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> list[str]:  # noqa: ARG002 - as its likes
        return blind_copy(newsletter_receivers(self._store), self._portion)


class _Writing:
    """The file; gives its path and how many addresses stand in it."""

    def __init__(self, store: Store, path: Path, language: str) -> None:
        self._store, self._path, self._language = store, path, language

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> tuple[Path, int]:
        receivers: list[Receiver] = list(once_each(newsletter_receivers(self._store)))
        progress(0, len(receivers))
        if not is_cancelled():
            write_atomically(self._path, newsletter_csv(receivers, self._language))
        return self._path, len(receivers)
