"""The one door between the screen and the planner: actions go in, a ChangeSet comes out and is told to everyone."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.changes import ChangeSet, Kind
from planner.domain.blocks.holidays import HolidayLookup, holiday_lookup
from planner.domain.settings import Settings
from planner.errors import KnownError
from planner.storage.queries.settings import settings as read_settings
from planner.storage.store import Store
from ui.bridge.language import language_code


class Bridge(QObject):
    """Runs actions on the store and broadcasts what they changed, once.

    `changed` goes to the pages; `performed` only follows an action of the person (not undo and redo), for the toast
    and for what is said after it; `taken_back` and `done_again` follow undo and redo; `failed` carries a KnownError.
    `said` is a sentence about something that is no action on the store, such as a list that was written to a file.
    """

    changed = Signal(object)
    performed = Signal(object)
    taken_back = Signal(object)
    done_again = Signal(object)
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, store: Store, parent: QObject | None = None, language: str | None = None) -> None:
        """`language` ("fr", "en") holds for this start, until another one is chosen in the settings."""
        super().__init__(parent)
        self.store = store
        self._settings: Settings | None = None
        self._wished = language
        self._set_at_start = self.settings.language

    def perform(self, action: Callable[..., ChangeSet], **arguments: object) -> ChangeSet | None:
        """Run an action; None when it was refused, which `failed` has then told."""
        change = self._tried(partial(action, self.store, **arguments))
        if change is not None:
            self.announce(change)
        return change

    def announce(self, change: ChangeSet) -> None:
        """Tell everyone of an action that ran elsewhere, such as an import in the background."""
        self._tell(change)
        self.performed.emit(change)

    def undo(self) -> None:
        """Take the last action back; `failed` tells when it cannot be."""
        change = self._tried(self.store.undo)
        if change is not None:
            self._tell(change)
            self.taken_back.emit(change)

    def redo(self) -> None:
        """Do the last undone action again; `failed` tells when it cannot be."""
        change = self._tried(self.store.redo)
        if change is not None:
            self._tell(change)
            self.done_again.emit(change)

    @property
    def settings(self) -> Settings:
        """The settings as they stand."""
        if self._settings is None:
            self._settings = read_settings(self.store)
        return self._settings

    @property
    def language(self) -> str:
        """The language of the screen, "fr" or "en"."""
        chosen = self.settings.language
        return self._wished if self._wished and chosen is self._set_at_start else language_code(chosen)

    @property
    def today(self) -> date:
        """The current day where the owner works."""
        return self.store.clock.today(self.settings.zone)

    @property
    def now(self) -> datetime:
        """The wall-clock time where the owner works, naive."""
        return self.store.clock.now_in(self.settings.zone)

    @property
    def holidays(self) -> HolidayLookup:
        """Names of holidays in the language of the screen."""
        return holiday_lookup(self.language)

    def _tried(self, work: Callable[[], ChangeSet | None]) -> ChangeSet | None:
        try:
            return work()
        except KnownError as error:
            self.failed.emit(error)
            return None

    def _tell(self, change: ChangeSet) -> None:
        if change.touches(Kind.SETTING):
            self._settings = None
        self.changed.emit(change)
