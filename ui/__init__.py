"""The window of Assidu, on PySide6."""

from ui.none_keeper import keep_none

keep_none()
