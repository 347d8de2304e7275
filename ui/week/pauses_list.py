"""The planned pauses as rows: those to come first, then those that are over."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.pauses import Pause
from ui.bridge.bridge import Bridge
from ui.kit import Card, IconButton, ListRow, boxed, clear_layout, hbox, vbox
from ui.kit.menu import native_key
from ui.week.pauses_words import blocks_between, paused_blocks, span

translate = QCoreApplication.translate


class PauseList(QWidget):
    """One row a pause. Enter edits, Del removes."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.rows: list[PauseRow] = []
        self._card = Card(padding=0)
        self.setLayout(vbox(self._card, spacing=0))

    def show_pauses(self, pauses: Sequence[Pause]) -> None:
        """Show them anew, in the order in which they matter."""
        today = self._bridge.today
        self.rows = []
        clear_layout(self._card.body)
        for pause in sorted(pauses, key=lambda each: (each.ends_on < today, each.starts_on)):
            if self.rows:
                self._card.add_row_separator()
            row = PauseRow(pause, self._facts(pause))
            row.activated.connect(partial(self.edit_asked.emit, pause))
            row.edit.clicked.connect(partial(self.edit_asked.emit, pause))
            row.remove.clicked.connect(partial(self.remove_asked.emit, pause))
            row.remove_asked.connect(partial(self.remove_asked.emit, pause))
            self.rows.append(row)
            self._card.body.addWidget(row)
        self.setVisible(bool(self.rows))
        for row in self.rows:
            row.show()  # now, not when the layout comes to it: it may get the focus at once

    def mark_edited(self, pause: Pause | None) -> None:
        """Show which one is in the fields."""
        for row in self.rows:
            row.set_selected(pause is not None and row.pause.id == pause.id)

    def _facts(self, pause: Pause) -> str:
        count = paused_blocks(blocks_between(self._bridge, pause.starts_on, pause.ends_on))
        if pause.ends_on < self._bridge.today:
            return self.tr("Over, {blocks}").format(blocks=count)
        if pause.holds(self._bridge.today):
            return self.tr("On now, {blocks}").format(blocks=count)
        return self.tr("To come, {blocks}").format(blocks=count)


class PauseRow(ListRow):
    """One pause with its two buttons."""

    remove_asked = Signal()

    def __init__(self, pause: Pause, facts: str) -> None:
        days = span(pause.starts_on, pause.ends_on)
        edit = translate("PauseList", "Change the pause {days}").format(days=days)
        remove = translate("PauseList", "Remove the pause {days}").format(days=days)
        self.pause = pause
        self.edit = IconButton("edit", edit, native_key("Return"), icon_size=16)
        self.remove = IconButton("x", remove, native_key("Del"), icon_size=16)
        super().__init__("pause", days, pause.why, facts, boxed(hbox(self.edit, self.remove, spacing=2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)
