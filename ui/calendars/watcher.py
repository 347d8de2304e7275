"""Keeps the copies of other calendars fresh: looks at the start, and whenever one of their files changes.

What they say about the time for clients is counted after that, when its rules change, and on each new day: beside the
window where there are many appointments.
"""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from planner.actions.busy_calendars import Found, due_calendars, order_for, read_busy_calendar
from planner.actions.client_counting import Recount, count_client_work, is_still_true, recount_client_work
from planner.changes import ChangeSet, Kind
from planner.errors import FileError, KnownError, NotFoundError
from planner.storage.queries.busy import BusyCalendar, busy_calendars
from planner.storage.queries.sizes import has_many_appointments
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.question import Question
from ui.calendars.reader import CalendarReader

_AT_START_MS = 1500  # the window is drawn by then
_SETTLE_MS = 700  # a program that writes a file in several goes has done so by then
_AGAIN_MS = 5000
_DAY_CHECK_MS = 60_000


class CalendarWatcher(QObject):
    """Says nothing when a file was read again: the pages just show it. A file that cannot be read is told once."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader = CalendarReader(self)
        self._reader.found.connect(self._on_found)
        self._counting = Question(bridge.store, self, takes_long=has_many_appointments)
        self._counting.answered.connect(self._on_counted)
        self._waiting: deque[BusyCalendar] = deque()
        self._now: BusyCalendar | None = None
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._on_file_changed)
        self._files.directoryChanged.connect(self._on_file_changed)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._counted_on = bridge.today
        self._minute = QTimer(self, interval=_DAY_CHECK_MS)
        self._minute.timeout.connect(self.minute_passed)
        bridge.changed.connect(self._on_changed)
        self._timer.start(_AT_START_MS)
        self._minute.start()

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read, or what was read is counted."""
        return self._reader.is_reading or self._counting.is_waiting

    def watches(self, path: Path) -> bool:
        """Whether a file is watched."""
        return str(path) in self._files.files()

    def look(self) -> None:
        """Read again, one after the other, what has changed since it was read."""
        self._watch()
        if self._now is None:
            self._waiting = deque(due_calendars(self._bridge.store))
            self._read_next()

    def minute_passed(self) -> None:
        """On a new day look again: the one before is finished, and its appointments count."""
        if self._bridge.today != self._counted_on:
            self.look()

    def _watch(self) -> None:
        """Watch the files and their folders: a file that is replaced is another one, and its watch is lost."""
        paths = [Path(each.path) for each in busy_calendars(self._bridge.store)]
        wanted = {str(path) for each in paths for path in (each, each.parent) if path.exists()}
        watched = {*self._files.files(), *self._files.directories()}
        if gone := watched - wanted:
            self._files.removePaths(sorted(gone))
        if fresh := wanted - watched:
            self._files.addPaths(sorted(fresh))

    def _read_next(self) -> None:
        self._now = self._waiting.popleft() if self._waiting else None
        if self._now is not None:
            self._reader.read(order_for(self._bridge.store, Path(self._now.path)))
        else:
            self._counting.ask(recount_client_work)

    def _on_counted(self, found: Recount) -> None:
        """Write what differs; the pages hear of it only then."""
        if not is_still_true(self._bridge.store, found):
            self._counting.ask(recount_client_work)
            return
        try:
            change = count_client_work(self._bridge.store, found=found)
        except KnownError:  # something else is writing just now
            self._timer.start(_AGAIN_MS)
            return
        self._counted_on = found.today
        if change.ids:
            self._bridge.changed.emit(change)

    def _on_found(self, found: Found) -> None:
        calendar, self._now = self._now, None
        if calendar is not None:
            self._keep(calendar, found)
        self._read_next()

    def _keep(self, calendar: BusyCalendar, found: Found) -> None:
        try:
            change = read_busy_calendar(self._bridge.store, calendar_id=calendar.id, found=found)
        except NotFoundError:  # removed while its file was read
            return
        except FileError as error:
            words = self.tr("{name} keeps its last copy. {why}").format(name=calendar.name, why=error_sentence(error))
            self._bridge.said.emit(words)
            change = ChangeSet.of("", Kind.BUSY, {calendar.id})
        except KnownError:  # something else is writing just now
            self._timer.start(_AGAIN_MS)
            return
        self._bridge.changed.emit(change)

    def _on_file_changed(self) -> None:
        self._timer.start(_SETTLE_MS)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.BUSY, Kind.SETTING, Kind.CLIENT_RULE) and not self._timer.isActive():
            self._timer.start(_SETTLE_MS)
