"""The type roles as fonts, in pixels, multiples of the 13 px base."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ui.kit.tokens import type_role

BASE_PIXELS = 13
_WIDTHS_KEPT = 4_000


@dataclass
class _Fonts:
    scale: float = 1.0
    ready: dict[str, QFont] = field(default_factory=dict)
    metrics: dict[str, QFontMetricsF] = field(default_factory=dict)
    widths: dict[tuple[str, str], float] = field(default_factory=dict)


_fonts = _Fonts()


def set_text_scale(scale: float) -> None:
    """Text size as a factor (1.0 is 100 %). Fonts handed out before keep their size."""
    _fonts.scale = scale
    _fonts.ready.clear()
    _fonts.metrics.clear()
    _fonts.widths.clear()


def text_scale() -> float:
    """The factor in force."""
    return _fonts.scale


def role_font(role: str) -> QFont:
    """The font of a type role: display, display_light, hero, title, heading, reading, body, body_medium,
    body_strong, small, small_medium, small_strong, micro. KeyError for another name.
    """
    return QFont(_plain_role_font(role))


def _plain_role_font(role: str) -> QFont:
    if role not in _fonts.ready:
        wanted = type_role(role)
        font = QFont(QApplication.font())
        font.setPixelSize(round(wanted.size * _fonts.scale))
        font.setWeight(QFont.Weight(wanted.weight))
        _fonts.ready[role] = font
    return _fonts.ready[role]


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


def fitted(text: str, role: str, room: float, *, tabular_digits: bool = False) -> tuple[QFont, str]:
    """The font of a role, not to be changed, and the text, elided at the right where it is wider than `room`.

    Widths are kept, because the same words are painted again with every key and every row.
    """
    font = tabular_role_font(role) if tabular_digits else _plain_role_font(role)
    return font, _cut(text, font, f"tabular {role}" if tabular_digits else role, room)[0]


def cut_to_fit(text: str, font: QFont, room: float) -> tuple[str, float]:
    """The text, elided at the right where it is wider than `room`, and the width it takes then."""
    return _cut(text, font, font.key(), room)


def _cut(text: str, font: QFont, name: str, room: float) -> tuple[str, float]:
    metrics = _fonts.metrics.get(name)
    if metrics is None:
        metrics = _fonts.metrics[name] = QFontMetricsF(font)
    width = _fonts.widths.get((name, text))
    if width is None:
        _forget_when_full()
        width = _fonts.widths[name, text] = metrics.horizontalAdvance(text)
    if width <= room + 0.5:
        return text, width
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 0.5)
    return cut, metrics.horizontalAdvance(cut)


def _forget_when_full() -> None:
    if len(_fonts.widths) > _WIDTHS_KEPT:
        _fonts.widths.clear()


def text_width(text: str, font: QFont) -> int:
    """Width in logical pixels that the text takes."""
    name = f"whole {font.key()}"
    width = _fonts.widths.get((name, text))
    if width is None:
        _forget_when_full()
        width = _fonts.widths[name, text] = QFontMetrics(font).horizontalAdvance(text)
    return round(width)


def line_height(role: str) -> int:
    """Line height of a role in logical pixels, at the current text size."""
    return round(type_role(role).line * _fonts.scale)


def at_least(pixels: int, role: str = "body", padding: int = 14) -> int:
    """A control height: the design's pixels, or more when larger text needs it."""
    return max(pixels, QFontMetrics(role_font(role)).height() + padding)
