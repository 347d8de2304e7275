"""Long work beside the window: progress comes back, a wish to stop goes in, the result or the error arrives last."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from planner.errors import Cancelled, KnownError

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
Work = Callable[[Progress, IsCancelled], Any]


class _Collector:
    """Holds Python's garbage collector back while a thread beside the window runs.

    It runs in whichever thread happens to allocate, and would take widgets apart outside the thread they live in,
    which Qt answers with a crash.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holders = 0
        self._was_on = True

    @contextmanager
    def paused(self) -> Iterator[None]:
        """No collection until every holder has let go."""
        with self._lock:
            if not self._holders:
                self._was_on = gc.isenabled()
                gc.disable()
            self._holders += 1
        try:
            yield
        finally:
            with self._lock:
                self._holders -= 1
                if not self._holders and self._was_on:
                    gc.enable()


_collector = _Collector()


class BackgroundTask(QThread):
    """One piece of work in a thread of its own.

    `work(progress, is_cancelled)` calls `progress(done, total)` now and then, and raises Cancelled (or returns) when
    `is_cancelled()` is true. Exactly one of `succeeded`, `failed`, `cancelled` follows.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = False

    def run(self) -> None:
        with _collector.paused():
            self._run()

    def _run(self) -> None:
        try:
            result = self._work(self.progressed.emit, self._is_stopped)
        except Cancelled:
            self.cancelled.emit()
        except KnownError as error:
            self.failed.emit(error)
        except Exception as error:  # a bug: told to the window like one raised there
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)

    def cancel(self) -> None:
        """Ask the work to stop; nothing of it is kept."""
        self._stop = True

    def wait_for_end(self) -> None:
        """Hold on until the work is over; the program cannot end before."""
        self.wait()

    def end_with_parent(self) -> None:
        """Stop and hold on, as what the work is for goes: Qt ends the program when a running thread is taken apart."""
        self._stop = True
        self.wait()

    def _is_stopped(self) -> bool:
        return self._stop


def run_in_background(work: Work, parent: QObject) -> BackgroundTask:
    """Start work in the background; connect to the task's signals before returning to the event loop."""
    task = BackgroundTask(work, parent)
    task.finished.connect(task.deleteLater)
    parent.destroyed.connect(task.end_with_parent)
    # Work that is quick could end, unheard, before its signals are connected.
    QTimer.singleShot(0, task, task.start)
    return task
