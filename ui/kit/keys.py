"""Keys that work in one widget only."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def local_key(keys: str, widget: QWidget, slot: Callable[[], object], *, with_children: bool = True) -> QShortcut:
    """Call `slot` when the keys are pressed while the widget (or something in it) has the focus.

    PySide leaves out the context when the slot is given to QShortcut itself; the key would then work everywhere.
    """
    shortcut = QShortcut(QKeySequence(keys), widget)
    context = Qt.ShortcutContext.WidgetWithChildrenShortcut if with_children else Qt.ShortcutContext.WidgetShortcut
    shortcut.setContext(context)
    shortcut.activated.connect(slot)
    return shortcut


_FRENCH_ROW = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))  # the keys of the digits without Shift


def digit_of(event: QKeyEvent) -> str:
    """The digit of a key, also on a French keyboard without Shift; "" for other keys."""
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return chr(event.key())
    return _FRENCH_ROW.get(event.text(), "")


def letter_of(event: QKeyEvent) -> str:
    """The letter of a key as a capital; "" for other keys."""
    return chr(event.key()) if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z else ""
