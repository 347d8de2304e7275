"""Keys that work in one widget only."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
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
