"""What menus and lists of choices have in common."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def make_popup_round(window: QWidget) -> None:
    """Let what is behind a pop-up show at its rounded corners."""
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
