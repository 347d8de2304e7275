"""Long work beside the window: progress comes back, a wish to stop goes in, the result or the error arrives last."""

import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal

from planner.errors import Cancelled, KnownError

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
Work = Callable[[Progress, IsCancelled], Any]


class _Collector:
    """Holds Python's garbage collector back while a thread beside the window runs; used in the window's thread only.

    It runs in whichever thread happens to allocate, and would take widgets apart outside the thread they live in,
    which Qt answers with a crash. A thread that let go of it by itself would be the first to allocate after that.
    """

    def __init__(self) -> None:
        self._holders = 0
        self._was_on = True

    def hold(self) -> None:
        """No collection until every holder has let go."""
        if not self._holders:
            self._was_on = gc.isenabled()
            gc.disable()
        self._holders += 1

    def let_go(self) -> None:
        """The last one to let go puts it back as it was."""
        self._holders -= 1
        if not self._holders and self._was_on:
            gc.enable()


_collector = _Collector()
_at_work: "set[BackgroundTask]" = set()


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
        self._has_ended = False
        self._holds_collector = False
        self.finished.connect(self._on_finished)
        _at_work.add(self)

    def begin(self) -> None:
        """Start the thread, unless what it is for has gone meanwhile."""
        if self._has_ended:
            return
        _collector.hold()
        self._holds_collector = True
        self.start()

    def run(self) -> None:
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

    def end(self) -> None:
        """Stop and hold on, as the program or what the work is for goes.

        Qt ends the program when a running thread is taken apart, and the store may not close under a reading.
        """
        self._stop = self._has_ended = True
        self.wait()
        self._on_finished()

    def _on_finished(self) -> None:
        _at_work.discard(self)
        if self._holds_collector:
            self._holds_collector = False
            _collector.let_go()

    def _is_stopped(self) -> bool:
        return self._stop


def run_in_background(work: Work, parent: QObject) -> BackgroundTask:
    """Start work in the background; connect to the task's signals before returning to the event loop.

    It ends with its parent and with the program, both of which wait for it; work that may be left halfway asks
    `is_cancelled` meanwhile.
    """
    task = BackgroundTask(work, parent)
    task.finished.connect(task.deleteLater)
    parent.destroyed.connect(task.end)
    program = QCoreApplication.instance()
    if program is not None:
        program.aboutToQuit.connect(task.end)
    # Work that is quick could end, unheard, before its signals are connected.
    QTimer.singleShot(0, task, task.begin)
    return task


def end_background_work() -> None:
    """Wait for everything beside the window, asked to stop: after this the store may close."""
    while _at_work:
        next(iter(_at_work)).end()
