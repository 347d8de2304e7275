"""A question to the store that may take long: answered at once where there is little, else beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from planner.errors import BugError
from planner.storage.queries.sizes import is_large
from planner.storage.store import Store
from ui.bridge.background import BackgroundTask, IsCancelled, Progress, run_in_background

Reading = Callable[[Store], object]
TakesLong = Callable[[Store], bool]


class Question(QObject):
    """Asks for a widget; `answered` carries what the reading gave, at once unless the store says that it `takes_long`.

    The answer to a question whose asker has gone is dropped. The work itself belongs to the program: the widget and
    its window may go while it runs. Asked again meanwhile, it reads again after that, and only the last answer is told.
    """

    answered = Signal(object)

    def __init__(self, store: Store, asker: QObject, *, takes_long: TakesLong = is_large) -> None:
        super().__init__(asker)
        self._store, self._takes_long = store, takes_long
        self._task: BackgroundTask | None = None
        self._next: Reading | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, reading: Reading) -> None:
        """Read; `answered` is emitted before this returns where there is little."""
        if self._task is not None:
            self._next = reading
        elif self._takes_long(self._store):
            self._start(reading)
        else:
            self.answered.emit(reading(self._store))

    def _start(self, reading: Reading) -> None:
        program = QCoreApplication.instance()
        if program is None:
            raise BugError("a question needs a running program")
        task = self._task = run_in_background(_Work(self._store, reading), program)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)

    def _on_succeeded(self, answer: object) -> None:
        self._task = None
        again, self._next = self._next, None
        if again is None:
            self.answered.emit(answer)
        else:
            self._start(again)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        raise error


class _Work:
    """A reading as work beside the window."""

    def __init__(self, store: Store, reading: Reading) -> None:
        self._store, self._reading = store, reading

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> object:  # noqa: ARG002 - as work is called
        return self._reading(self._store)
