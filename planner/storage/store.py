"""The open store: one connection, one writer, one transaction an action, and the way back from each."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from planner.changes import ChangeSet
from planner.clock import Clock
from planner.errors import KnownError, StoreError
from planner.locations import DATABASE_NAME
from planner.storage import failures, journal, search
from planner.storage.database import open_database
from planner.storage.journal import Change, Operation
from planner.storage.lock import FolderLock
from planner.storage.long_look import LongLook

UNDO_DEPTH = 500


@dataclass(frozen=True, slots=True)
class _Done:
    """One action in the history."""

    change_set: ChangeSet
    operations: tuple[Operation, ...]


class Store:
    """Everything Assidu knows, in one SQLite file inside one locked folder."""

    def __init__(self, db: Database, folder: Path, clock: Clock, lock: FolderLock, look: LongLook) -> None:
        self.db = db
        self.folder = folder
        self.clock = clock

        self.changed_since_open = False
        self._folder_lock = lock
        self._look = look
        self._writer = threading.Lock()
        self._done: list[_Done] = []
        self._undone: list[_Done] = []

    @classmethod
    def open(cls, folder: Path, clock: Clock) -> "Store":
        """Open (or create) the store in a folder; StoreError when it must not or cannot be opened."""
        _make_folder(folder)
        lock = FolderLock(folder)
        lock.acquire()
        try:
            look = LongLook(folder, clock.now_utc().date())
            is_due, was_cut_off = look.is_due, look.was_cut_off
            db = open_database(folder / DATABASE_NAME, looks_long=is_due)
        except BaseException:
            lock.release()
            raise
        look.begin(looked=is_due)
        store = cls(db, folder, clock, lock, look)
        store.changed_since_open = was_cut_off  # what the last run changed is in no backup yet
        return store

    def close(self) -> None:
        """Close the connection and give the folder back."""
        self.db.close()
        self._look.end()
        self._folder_lock.release()

    @contextmanager
    def change(self, action: str, *, undoable: bool = True, keeps_redo: bool = False) -> Iterator[Change]:
        """One user action: all of it is kept, or nothing of it; afterwards it can be undone unless it says otherwise.

        After the block has ended, its `result` says what changed. One that happens by itself says `keeps_redo`: nobody
        loses the way forward by it, unless it wrote to a table that an undone action wrote to.
        """
        with self.sole_writer():
            change = Change(self.db)
            with self._transaction():
                yield change
                search.refresh(self.db, change.touched)
            change.conclude(action, undoable=undoable)
            self._remember(_Done(change.result, tuple(change.operations)), keeps_redo=keeps_redo)

    def forget_history(self) -> None:
        """Make everything done so far final."""
        with self.sole_writer():
            self._forget_undone()
            self._done.clear()

    def undo(self) -> ChangeSet | None:
        """Take the last action back; None when there is none. KnownError `busy` while another action runs."""
        with self.sole_writer():
            if not self._done:
                return None
            last = self._done[-1]
            with self._transaction():
                operations, touched = journal.take_back(self.db, last.operations)
                search.refresh(self.db, touched)
            self._done.pop()
            self._undone.append(replace(last, operations=tuple(operations)))
            self.changed_since_open = True
            return replace(last.change_set, created=None)

    def redo(self) -> ChangeSet | None:
        """Do the last undone action again; None when there is none. KnownError `busy` while another action runs."""
        with self.sole_writer():
            if not self._undone:
                return None
            last = self._undone[-1]
            with self._transaction():
                touched = journal.do_again(self.db, last.operations)
                search.refresh(self.db, touched)
            self._undone.pop()
            self._done.append(last)
            self.changed_since_open = True
            return last.change_set

    @property
    def undo_change(self) -> ChangeSet | None:
        """The action that `undo` would take back."""
        return self._done[-1].change_set if self._done else None

    @property
    def redo_change(self) -> ChangeSet | None:
        """The action that `redo` would do again."""
        return self._undone[-1].change_set if self._undone else None

    def _remember(self, done: _Done, *, keeps_redo: bool) -> None:
        self.changed_since_open = self.changed_since_open or bool(done.operations)
        # Also of what cannot be undone itself: its rows may have the ids of undone ones.
        if done.operations and not (keeps_redo and self._is_apart(done.operations)):
            self._forget_undone()
        if not done.change_set.undoable:
            return
        self._done.append(done)
        del self._done[:-UNDO_DEPTH]

    def _is_apart(self, operations: Sequence[Operation]) -> bool:
        """Whether they write to no table that an undone action wrote to."""
        undone = {operation.table for each in self._undone for operation in each.operations}
        return undone.isdisjoint(operation.table for operation in operations)

    def _forget_undone(self) -> None:
        for forgotten in self._undone:
            journal.forget(self.db, forgotten.operations)
        self._undone.clear()

    @contextmanager
    def sole_writer(self) -> Iterator[None]:
        """Only one at a time writes, or copies what stands there, in whatever thread; KnownError `busy` for others."""
        if not self._writer.acquire(blocking=False):
            raise KnownError("busy")
        try:
            yield
        finally:
            self._writer.release()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing; a full disk and the like come out as StoreError."""
        try:
            with self.db.atomic():
                yield
        except sqlite3.Error as error:
            known = failures.meaning(error, self.folder / DATABASE_NAME)
            if known is None:
                raise
            raise known from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError("folder_not_creatable", path=str(folder)) from error
    if not folder.is_dir():
        raise StoreError("folder_not_creatable", path=str(folder))
    with suppress(OSError):  # a folder of somebody else's stays as it is; the files in it are 0600 all the same
        folder.chmod(0o700)
