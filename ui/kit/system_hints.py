"""What the system says about colours, contrast and motion."""

from functools import cache

from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QStyleHints


@cache
def style_hints() -> QStyleHints:
    """The hints of the running application."""
    return QGuiApplication.styleHints()


@cache
def accessibility_hints() -> QAccessibilityHints:
    """Wishes for contrast and motion. Kept, because Python loses the object when nobody holds it."""
    return style_hints().accessibility()
