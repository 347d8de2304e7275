"""A field for a few words that leaves the keys with Alt to the dialog around it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.kit import TextField

_FRENCH_ROW = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))  # the keys of the digits without Shift


class NoteField(TextField):
    """Letters type; Alt with a key chooses something."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and not _types(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def digit_of(event: QKeyEvent) -> str:
    """The digit of a key, also on a French keyboard without Shift; "" for other keys."""
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return chr(event.key())
    return _FRENCH_ROW.get(event.text(), "")


def letter_of(event: QKeyEvent) -> str:
    """The letter of a key as a capital; "" for other keys."""
    return chr(event.key()) if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z else ""


def _types(event: QKeyEvent) -> bool:
    """AltGr, which is Ctrl with Alt on Windows, writes signs such as @."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
