"""What goes wrong inside the window: written to the log beside the data, and said, not only on a hidden terminal."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from planner.crash_log import log_crash
from planner.errors import KnownError


class CrashLog:
    """Writes errors that nothing has caught to the log of a data folder, and then lets them take their usual way.

    `tell` gets a KnownError `crashed` once for each place in the code: one that fails at every repainting would
    otherwise never stop telling.
    """

    def __init__(self, folder: Path, tell: Callable[[KnownError], object]) -> None:
        self._folder, self._tell = folder, tell
        self._told: set[tuple[str, int | None]] = set()

    def install(self) -> None:
        """From here on, errors are logged and told."""
        sys.excepthook = self._on_error

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, Exception):
            return
        path = log_crash(self._folder, error.with_traceback(trace))
        frames = traceback.extract_tb(trace)
        place = (frames[-1].filename, frames[-1].lineno) if frames else ("", None)
        if path is not None and place not in self._told:
            self._told.add(place)
            self._tell(KnownError("crashed", path=str(path)))
