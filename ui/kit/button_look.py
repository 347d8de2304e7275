"""What each kind of button looks like in each state: token names only."""

from dataclasses import dataclass
from typing import Literal

from ui.kit.states import ControlState

Kind = Literal["primary", "secondary", "quiet", "tinted", "destructive", "link"]
Size = Literal["normal", "small", "hero"]


@dataclass(frozen=True)
class ButtonLook:
    """Fill and edge may be absent."""

    fill: str | None
    edge: str | None
    text: str


@dataclass(frozen=True)
class ButtonMetrics:
    """Logical pixels at 100 %."""

    height: int
    sides: int
    gap: int
    icon: int
    radius: int


METRICS: dict[Size, ButtonMetrics] = {
    "normal": ButtonMetrics(34, 14, 7, 16, 7),
    "small": ButtonMetrics(28, 11, 7, 16, 7),
    "hero": ButtonMetrics(46, 23, 8, 20, 10),
}

_REST: dict[Kind, ButtonLook] = {
    "primary": ButtonLook("accent", None, "on_accent"),
    "secondary": ButtonLook("surface", "strong", "text"),
    "quiet": ButtonLook(None, None, "text2"),
    "tinted": ButtonLook("accent_soft", None, "accent_text"),
    "destructive": ButtonLook("surface", "bad", "bad_text"),
    "link": ButtonLook(None, None, "accent_text"),
}
_HOVER: dict[Kind, ButtonLook] = {
    "primary": ButtonLook("accent_hover", None, "on_accent"),
    "secondary": ButtonLook("hover", "strong", "text"),
    "quiet": ButtonLook("hover_side", None, "text"),
    "tinted": ButtonLook("accent_soft2", None, "accent_text"),
    "destructive": ButtonLook("bad_soft", "bad", "bad_text"),
    "link": ButtonLook(None, None, "accent_text"),
}
_PRESSED: dict[Kind, ButtonLook] = {
    "primary": ButtonLook("accent_press", None, "on_accent"),
    "secondary": ButtonLook("sunken", "control", "text"),
    "quiet": ButtonLook("hover_side", None, "text"),
    "tinted": ButtonLook("accent_soft2", None, "accent_text"),
    "destructive": ButtonLook("bad_soft", "bad", "bad_text"),
    "link": ButtonLook(None, None, "accent_text"),
}
_DISABLED_FLAT = ButtonLook(None, None, "disabled")
_DISABLED = ButtonLook("sunken", "hairline", "disabled")


def look(kind: Kind, state: ControlState) -> ButtonLook:
    """The colours for a kind in a state."""
    if not state.enabled:
        return _DISABLED_FLAT if kind in ("quiet", "link") else _DISABLED
    if state.pressed:
        return _PRESSED[kind]
    return _HOVER[kind] if state.hover else _REST[kind]
