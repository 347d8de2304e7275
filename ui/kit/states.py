"""Which state a control is painted in."""

from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.kit.focus_ring import has_keyboard_focus

_PREVIEW = "previewState"


@dataclass(frozen=True)
class ControlState:
    """Hover, press, keyboard focus and enabled, as they are to be drawn."""

    hover: bool = False
    pressed: bool = False
    focus: bool = False
    enabled: bool = True


def show_as(widget: QWidget, state: str) -> None:
    """Paint a widget as if it were in 'hover', 'pressed' or 'focus': the gallery shows states side by side."""
    widget.setProperty(_PREVIEW, state)


def previewed(widget: QWidget) -> str:
    """The state given to show_as(), or ''."""
    return widget.property(_PREVIEW) or ""


def state_of(widget: QWidget) -> ControlState:
    """The state of a control now."""
    shown = previewed(widget)
    down = isinstance(widget, QAbstractButton) and widget.isDown()
    return ControlState(
        hover=widget.isEnabled() and (shown == "hover" or widget.underMouse()),
        pressed=shown == "pressed" or down,
        focus=shown == "focus" or has_keyboard_focus(widget),
        enabled=widget.isEnabled(),
    )
