"""When the data file deserves a long look: after a run that did not end properly, and once a week."""

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

_OPEN_MARK = "assidu.open"
_LAST_LOOK = "assidu.looked"
_EVERY = timedelta(days=7)


class LongLook:
    """Keeps two small files beside the data: one while it is open, one with the day of the last long look."""

    def __init__(self, folder: Path, today: date) -> None:
        self._open_mark = folder / _OPEN_MARK
        self._last_look = folder / _LAST_LOOK
        self._today = today

    @property
    def was_cut_off(self) -> bool:
        """Whether the last run did not end properly."""
        return self._open_mark.exists()

    @property
    def is_due(self) -> bool:
        """Whether the last run was cut off, or the last look is a week ago (or in the future: a wrong clock)."""
        if self.was_cut_off:
            return True
        try:
            last = date.fromisoformat(self._last_look.read_text("ascii"))
        except (OSError, ValueError):
            return True
        return not last <= self._today < last + _EVERY

    def begin(self, *, looked: bool) -> None:
        """The data is open from now on; `looked` says that it was looked at long and is whole."""
        with suppress(OSError):  # without the marks the next start looks long as well, which does no harm
            if looked:
                self._write(self._last_look, self._today.isoformat())
            self._write(self._open_mark, "")

    def end(self) -> None:
        """The data was closed properly."""
        with suppress(OSError):
            self._open_mark.unlink(missing_ok=True)

    @staticmethod
    def _write(path: Path, text: str) -> None:
        path.touch(mode=0o600)
        path.write_text(text, "ascii")
