"""Entries of work as rows of a card: Enter changes one, Del takes it away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit import Card, IconButton, ListRow, Pill, boxed, clear_layout, hbox, label, vbox
from ui.kit.menu import native_key

translate = QCoreApplication.translate


class EntryRow(ListRow):
    """One entry; its two buttons are there only where it can be changed."""

    remove_asked = Signal()

    def __init__(
        self,
        entry_id: int,
        icon: str,
        words: tuple[str, str, str],
        *,
        fact: str = "",
        pill: str = "",
        may_edit: bool = True,
        may_remove: bool = True,
    ) -> None:
        """`words` are the title, what stands beside it, and the second line; `fact` stands at the right."""
        title, secondary, second_line = words
        self.entry_id = entry_id
        self.may_edit, self.may_remove = may_edit, may_remove
        self.edit = IconButton("edit", translate("EntryList", "Change"), native_key("Return"), icon_size=16)
        self.remove = IconButton("x", translate("EntryList", "Remove"), native_key("Del"), icon_size=16)
        right = hbox(spacing=2)
        if fact:
            right.addWidget(label(fact, "body_medium"))
            right.addSpacing(8)
        if pill:
            right.addWidget(Pill(pill))
        right.addWidget(self.edit)
        right.addWidget(self.remove)
        for button, may in ((self.edit, may_edit), (self.remove, may_remove)):
            if not may:  # shown before it has a parent, it would be a window of its own
                button.hide()
        super().__init__(icon, title, secondary, second_line, boxed(right))
        said = (title, secondary, second_line, fact, pill)
        self.setAccessibleName(", ".join(part for part in said if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.may_remove:
                self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class EntryList(QWidget):
    """The rows; what is asked for carries the id of the entry."""

    edit_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EntryRow] = []
        self._card = Card(padding=0)
        self.setLayout(vbox(self._card, spacing=0))

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show other rows."""
        clear_layout(self._card.body)
        self.rows = list(rows)
        for place, row in enumerate(self.rows):
            if place:
                self._card.add_row_separator()
            if row.may_edit:
                row.activated.connect(partial(self.edit_asked.emit, row.entry_id))
                row.edit.clicked.connect(partial(self.edit_asked.emit, row.entry_id))
            row.remove.clicked.connect(partial(self.remove_asked.emit, row.entry_id))
            row.remove_asked.connect(partial(self.remove_asked.emit, row.entry_id))
            self._card.body.addWidget(row)
        self.setVisible(bool(self.rows))
        for row in self.rows:
            row.show()  # now, not when the layout comes to it: it may get the focus at once

    def mark_edited(self, entry_id: int | None) -> None:
        """Show which one is in the fields."""
        for row in self.rows:
            row.set_selected(row.entry_id == entry_id)

    def place_of(self, entry_id: int) -> int:
        """Where an entry stands; 0 where it does not."""
        return next((place for place, row in enumerate(self.rows) if row.entry_id == entry_id), 0)

    def focus_place(self, place: int) -> None:
        """Give the focus to a row, or to the last one."""
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """What Tab meets, in order."""
        return [each for row in self.rows for each in (row, row.edit, row.remove)]
