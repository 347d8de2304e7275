"""A field for a few words that leaves the keys with Alt to the dialog around it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit import TextField
from ui.kit.keys import digit_of, letter_of


class NoteField(TextField):
    """Letters type; Alt with a key chooses something."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _chooses(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class AltKeysPass(QObject):
    """Lets the keys with Alt through a field that would take them for typing, such as one for a day."""

    def watch(self, field: QWidget) -> None:
        """Do so for one more field."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _chooses(event):
            event.ignore()  # it goes on to the dialog
            return True
        return super().eventFilter(watched, event)


def _chooses(event: QKeyEvent) -> bool:
    """Whether Alt stands alone: AltGr, which is Ctrl with Alt on Windows, writes signs such as @; arrows stay."""
    modifiers = event.modifiers()
    with_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    chosen = bool(digit_of(event) or letter_of(event))
    return bool(modifiers & Qt.KeyboardModifier.AltModifier) and not with_control and chosen
