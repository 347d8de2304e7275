"""Menus whose entries carry data, so that one slot answers all of them."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.icons import icon
from ui.kit.popup import make_popup_round


class Menu(QMenu):
    """Add entries, connect `triggered`, read `action.data()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_popup_round(self)

    def add_entry(
        self,
        text: str,
        data: object = None,
        icon_name: str | None = None,
        *,
        checked: bool | None = None,
        key_hint: str = "",
    ) -> QAction:
        """One entry; `checked` makes it one that can be ticked, `key_hint` shows a key that works without the menu."""
        words = text.replace("&", "&&")
        action = QAction(f"{words}\t{native_key(key_hint)}" if key_hint else words, self)
        if icon_name:
            action.setIcon(icon(icon_name, 16, "text2"))
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.setData(data)
        self.addAction(action)
        return action

    def open_under(self, widget: QWidget) -> None:
        """Show the menu under a button, without waiting for the answer."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)))


def native_key(keys: str) -> str:
    """A shortcut as this system writes it; "Return" is the key that keyboards call Enter."""
    return QKeySequence(keys.replace("Return", "Enter")).toString(QKeySequence.SequenceFormat.NativeText)
