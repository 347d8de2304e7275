"""Reading one calendar file beside the window, however slow it is."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from planner.actions.busy_calendars import Found, Order, read_calendar
from planner.errors import BugError, Cancelled
from ui.bridge.background import BackgroundTask, IsCancelled, Progress, run_in_background


class CalendarReader(QObject):
    """One file at a time; `found` carries what it gave, also when it could not be read.

    The work belongs to the program: whoever asked may go while it runs, and then hears nothing.
    """

    found = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None
        self._is_stopped = False

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._task is not None

    def read(self, order: Order) -> None:
        """Start to read; wait for `found` before the next one."""
        program = QCoreApplication.instance()
        if program is None or self._task is not None:
            raise BugError("one file at a time, in a running program")
        self._is_stopped = False
        task = self._task = run_in_background(_Work(order), program)
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)

    def cancel(self) -> None:
        """Stop; nothing is found then."""
        self._is_stopped = True
        if self._task is not None:
            self._task.cancel()

    def _on_succeeded(self, found: Found) -> None:
        self._task = None
        if not self._is_stopped:
            self.found.emit(found)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        raise error

    def _on_cancelled(self) -> None:
        self._task = None


class _Work:
    """A reading as work beside the window."""

    def __init__(self, order: Order) -> None:
        self._order = order

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> Found:
        def told(done: int, total: int) -> None:
            if is_cancelled():
                raise Cancelled
            progress(done, total)

        return read_calendar(self._order, told)
