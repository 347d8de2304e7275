"""The type roles as fonts, in pixels, multiples of the 13 px base."""

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.kit.tokens import type_role

BASE_PIXELS = 13


@dataclass
class _Fonts:
    scale: float = 1.0
    ready: dict[str, QFont] = field(default_factory=dict)


_fonts = _Fonts()


def set_text_scale(scale: float) -> None:
    """Text size as a factor (1.0 is 100 %). Fonts handed out before keep their size."""
    _fonts.scale = scale
    _fonts.ready.clear()


def text_scale() -> float:
    """The factor in force."""
    return _fonts.scale


def role_font(role: str) -> QFont:
    """The font of a type role: display, display_light, hero, title, heading, reading, body, body_medium,
    body_strong, small, small_medium, small_strong, micro. KeyError for another name.
    """
    if role not in _fonts.ready:
        wanted = type_role(role)
        font = QFont(QApplication.font())
        font.setPixelSize(round(wanted.size * _fonts.scale))
        font.setWeight(QFont.Weight(wanted.weight))
        _fonts.ready[role] = font
    return QFont(_fonts.ready[role])


def tabular(font: QFont) -> QFont:
    """The same font with digits of one width, for numbers that align or count."""
    aligned = QFont(font)
    aligned.setFeature(QFont.Tag("tnum"), 1)
    return aligned


def tabular_role_font(role: str) -> QFont:
    """`tabular(role_font(role))`, kept ready for what is painted often."""
    key = f"tabular {role}"
    if key not in _fonts.ready:
        _fonts.ready[key] = tabular(role_font(role))
    return _fonts.ready[key]


def text_width(text: str, font: QFont) -> int:
    """Width in logical pixels that the text takes."""
    return QFontMetrics(font).horizontalAdvance(text)


def line_height(role: str) -> int:
    """Line height of a role in logical pixels, at the current text size."""
    return round(type_role(role).line * _fonts.scale)


def at_least(pixels: int, role: str = "body", padding: int = 14) -> int:
    """A control height: the design's pixels, or more when larger text needs it."""
    return max(pixels, QFontMetrics(role_font(role)).height() + padding)
