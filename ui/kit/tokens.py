"""The design tokens: every colour, radius, space and type size of the app, read once from tokens.json."""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from ui.kit.resources import resource_path


class Theme(StrEnum):
    """The two sets of colours."""

    LIGHT = "light"
    DARK = "dark"


Look = tuple[Theme, bool]


@dataclass(frozen=True)
class TypeRole:
    """Size and line height in logical pixels at 100 %, and the OpenType weight."""

    size: int
    line: int
    weight: int


@dataclass
class _Current:
    theme: Theme = Theme.LIGHT
    high_contrast: bool = False


_current = _Current()

# High contrast keeps the hues and strengthens the weakest members; soft fills give way to outlines.
_OUTLINES = {
    "accent_soft": "accent_graphic",
    "accent_soft2": "accent_graphic",
    "ok_soft": "ok",
    "warn_soft": "warn",
    "bad_soft": "bad",
    "mute_soft": "mute",
}
_HIGH_CONTRAST = {
    "hairline": "control",
    "strong": "control",
    "text3": "text2",
    "disabled": "control",
    **dict.fromkeys(_OUTLINES, "surface"),
}


@cache
def _tokens() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resource_path("style", "tokens.json").read_text(encoding="utf-8"))
    return loaded


def current_theme() -> Theme:
    """The theme that is painted now."""
    return _current.theme


def set_current_theme(theme: Theme, high_contrast: bool = False) -> None:
    """Choose the colours that color() answers with; ThemeController is the one caller in the app."""
    _current.theme = theme
    _current.high_contrast = high_contrast


def is_high_contrast() -> bool:
    """Whether the colours are those for people who need more contrast."""
    return _current.high_contrast


def look() -> Look:
    """What tells one set of colours from another, for pictures that are kept."""
    return _current.theme, _current.high_contrast


def soft_outline(name: str) -> str | None:
    """The token of the line that stands for a soft fill in high contrast; None for other fills and otherwise."""
    return _OUTLINES.get(name) if _current.high_contrast else None


def color(name: str, alpha: float | None = None) -> QColor:
    """The colour of a token in the current theme; alpha 0..1 replaces its own. KeyError for an unknown name."""
    found = QColor(_parsed(name, _current.theme, _current.high_contrast))
    if alpha is not None:
        found.setAlphaF(alpha)
    return found


@cache
def _parsed(name: str, theme: Theme, high_contrast: bool) -> QColor:
    return QColor(color_hex(_HIGH_CONTRAST.get(name, name) if high_contrast else name, theme))


def color_hex(name: str, theme: Theme | None = None) -> str:
    """The token as #RRGGBB or #AARRGGBB, in the current theme unless told another."""
    if theme is None:
        theme = _current.theme
        if _current.high_contrast:
            name = _HIGH_CONTRAST.get(name, name)
    value: str = _tokens()[theme][name]
    return value


def color_names() -> list[str]:
    """All colour token names."""
    return list(_tokens()[Theme.LIGHT])


def radius(name: str) -> int:
    """Corner radius in logical pixels: small, control, block, card, dialog, pill."""
    value: int = _tokens()["radius"][name]
    return value


def space(step: int) -> int:
    """The step-th distance of the grid, from 0 (4 px) to 7 (40 px)."""
    value: int = _tokens()["space"][step]
    return value


def type_role(name: str) -> TypeRole:
    """Size, line and weight of a type role. KeyError for an unknown name."""
    return TypeRole(*_tokens()["type"][name])


def motion_base_ms(name: str) -> int:
    """Duration in milliseconds before any wish for less motion: fade, popover, ring."""
    value: int = _tokens()["motion"][name]
    return value
