"""What the two dialogs about work have in common: entries in a list, a form for one of them, and its keys."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.changes import ChangeSet, Kind
from ui.bridge.bridge import Bridge
from ui.kit import Button, Dialog
from ui.work.entry_list import EntryList


class Entry(Protocol):
    """What a form edits."""

    @property
    def id(self) -> int:
        """0 until stored."""


EntryT = TypeVar("EntryT", bound=Entry)
Action = Callable[..., ChangeSet]


class EntryForm(QWidget, Generic[EntryT]):
    """The fields of one entry, a new one unless `show_entry` was given one. `entered` tells Enter in a list."""

    entered = Signal()
    grown = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._entry: EntryT | None = None

    def entry(self) -> EntryT | None:
        """The entry that is changed, None for a new one."""
        return self._entry

    def show_entry(self, entry: EntryT | None) -> None:
        """Fill the fields."""
        self._entry = entry

    def value(self) -> EntryT | None:
        """What stands there; None where something cannot be, which is said under its field."""
        raise NotImplementedError(type(self).__name__)

    def first_field(self) -> QWidget:
        """Where one begins to write."""
        raise NotImplementedError(type(self).__name__)


class EntryDialog(Dialog, Generic[EntryT]):
    """Enter keeps what stands in the form and leaves room for the next one; everything can be undone.

    Subclasses make `form` and `_build_body`, show their rows, and name what adds, edits and removes an entry.
    """

    form: EntryForm[EntryT]

    def __init__(self, bridge: Bridge, parent: QWidget, width: int, kinds: Sequence[Kind]) -> None:
        """`kinds` are the changes after which the rows are read again."""
        super().__init__(parent, "", width)
        self._bridge, self._kinds = bridge, kinds
        self._entries: Mapping[int, EntryT] = {}
        self.list = EntryList()
        self.back_button = Button("", "quiet", size="small")
        self.done_button = Button(self.tr("Close"), "secondary")
        self.save_button = Button("", "primary")
        self._build_body()
        self._connect()
        self._edit(None)
        self._show_entries()

    def take_focus(self) -> None:
        self.form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_button.click()
        elif event.key() == Qt.Key.Key_Escape and self.form.entry() is not None:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _build_body(self) -> None:
        raise NotImplementedError(type(self).__name__)

    def _show_entries(self) -> None:
        """Read the entries and show their rows."""
        raise NotImplementedError(type(self).__name__)

    def _edit(self, entry: EntryT | None) -> None:
        """Put an entry, or room for a new one, into the form."""
        self.form.show_entry(entry)
        self.list.mark_edited(entry.id if entry else None)
        self.back_button.setVisible(entry is not None)

    def _actions(self) -> tuple[Action, Action, Action]:
        """What adds an entry, what keeps a changed one (both take `work`), what removes one (`work_id`)."""
        raise NotImplementedError(type(self).__name__)

    def _connect(self) -> None:
        self.form.entered.connect(self.save_button.click)
        self.form.grown.connect(self._fit)
        self.list.edit_asked.connect(self._on_edit)
        self.list.remove_asked.connect(self._on_remove)
        self.back_button.clicked.connect(self._on_back)
        self.done_button.clicked.connect(self.accept)
        self.save_button.clicked.connect(self._on_save)
        self._bridge.changed.connect(self._on_changed)

    def _order_tabs(self, stops: Sequence[QWidget]) -> None:
        """Rows are made anew: the keyboard meets them in their place all the same."""
        for before, after in itertools.pairwise((*stops, self.done_button, self.save_button)):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        if self.isVisible():
            self.relayout()

    def _on_edit(self, entry_id: int) -> None:
        self._edit(self._entries[entry_id])
        self.take_focus()
        self.reveal(self.form.first_field())

    def _on_back(self) -> None:
        self._edit(None)
        self.take_focus()

    def _on_remove(self, entry_id: int) -> None:
        place = self.list.place_of(entry_id)
        self.take_focus()  # the row that has the focus goes
        if self._bridge.perform(self._actions()[2], work_id=entry_id) is not None:
            self.list.focus_place(place)

    def _on_save(self) -> None:
        entry = self.form.value()
        if entry is None:
            return
        add, edit, _ = self._actions()
        if self._bridge.perform(edit if self.form.entry() else add, work=entry) is not None:
            self._on_back()

    def _on_changed(self, change: ChangeSet) -> None:
        """Also by Undo; an entry that is gone can no longer be changed."""
        if not change.touches(*self._kinds):
            return
        self._show_entries()
        edited = self.form.entry()
        if edited is not None and int(edited.id) not in self._entries:
            self._edit(None)
