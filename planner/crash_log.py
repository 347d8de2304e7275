"""The log of what should not have happened: a file in the data folder, which only its owner can read."""

import os
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from planner.locations import LOG_NAME
from planner.version import VERSION

_LARGEST_LOG = 1_000_000  # bytes; then the log begins anew


def log_crash(folder: Path, error: BaseException) -> Path | None:
    """Append an error with its traceback to the log of a data folder; None when even that cannot be written."""
    path = folder / LOG_NAME
    stamp = datetime.now(UTC).isoformat(timespec="seconds")
    head = f"{stamp} Assidu {VERSION}, Python {platform.python_version()}, {platform.platform()}\n"
    text = f"{head}{_story(error)}\n"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        begin_anew = path.exists() and path.stat().st_size > _LARGEST_LOG
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if begin_anew else os.O_APPEND)
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except OSError:
        return None
    return path


def _story(error: BaseException) -> str:
    """What kind of error and where in the code; its message stays out, for it may hold a name or a phone."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([type(error).__qualname__, *lines]) + "\n"
