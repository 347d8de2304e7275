"""What goes wrong inside the window ends up in the log beside the data, and not only on a terminal nobody sees."""

import sys
from pathlib import Path
from types import TracebackType

from planner.crash_log import log_crash


class CrashLog:
    """Writes errors that nothing has caught to the log of a data folder, and then lets them take their usual way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def install(self) -> None:
        """From here on, errors are logged."""
        sys.excepthook = self._on_error

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log_crash(self._folder, error.with_traceback(trace))
        sys.__excepthook__(kind, error, trace)
