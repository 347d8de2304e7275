"""Painted charts: reachable by keyboard, and each with its figures as a table."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit.menu import Menu
from ui.kit.painted_fact import PaintedFact


class Chart(PaintedFact):
    """A chart whose menu offers its figures; `table_wanted` asks for them.

    The menu opens with the right mouse button, the Menu key or Shift+F10; Enter goes straight to the table.
    """

    table_wanted = Signal()
    accessible_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu: Menu | None = None

    def open_menu(self, at: QPoint) -> Menu:
        """Show the menu at a point of the screen; a second wish while it is open changes nothing."""
        if self._menu is None:
            self._menu = Menu(parent=self)
            self._menu.add_entry(self.tr("Show as table"), icon_name="proposals", key_hint="Enter")
            self._menu.triggered.connect(self.table_wanted)
        if not self._menu.isVisible():
            self._menu.popup(at)
        return self._menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self.open_menu(self.mapToGlobal(self.rect().center()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table_wanted.emit()
        else:
            super().keyPressEvent(event)
