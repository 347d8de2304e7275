"""One program at a time on one data folder: a lock that the system releases even after a crash."""

from pathlib import Path

from filelock import FileLock, Timeout

from planner.errors import StoreError
from planner.locations import LOCK_NAME


class FolderLock:
    """Holds the data folder for this process until released."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / LOCK_NAME, timeout=0, mode=0o600)

    def acquire(self) -> None:
        """Take the folder, or raise StoreError `in_use` when another process has it."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise StoreError("in_use", path=str(self._folder)) from error
        except OSError as error:
            raise StoreError("folder_read_only", path=str(self._folder)) from error

    def release(self) -> None:
        """Give the folder back."""
        self._lock.release()
