"""The WCAG 2.2 ratios of the tokens, computed again from the colours."""

import pytest
from PySide6.QtGui import QColor

from ui.kit import Theme, color_hex

TEXT, GRAPHIC = 4.5, 3.0
PAGE = ("sidebar", "canvas", "surface", "sunken", "hover", "selected")
SOFT = ("ok_soft", "warn_soft", "bad_soft", "mute_soft", "accent_soft")

TEXT_ON = {
    "text": (*PAGE, *SOFT, "hover_side", "accent_soft2"),
    "text2": (*PAGE, *SOFT, "hover_side"),
    "text3": (*PAGE, *SOFT, "hover_side"),
    "accent_text": (*PAGE, "hover_side", "accent_soft2"),
    "ok_text": (*PAGE, "ok_soft"),
    "warn_text": (*PAGE, "warn_soft"),
    "bad_text": (*PAGE, "bad_soft"),
    "mute_text": (*PAGE, "mute_soft"),
    "on_accent": ("accent", "accent_hover", "accent_press"),
    "toast_text": ("toast",),
    "toast_link": ("toast",),
}
GRAPHIC_ON = {
    "control": PAGE,
    "accent_graphic": (*PAGE, "hover_side"),
    "accent_mid": PAGE,
    "focus": (*PAGE, "hover_side"),
    "ok": (*PAGE, "ok_soft"),
    "warn": (*PAGE, "warn_soft"),
    "bad": (*PAGE, "bad_soft"),
    "mute": (*PAGE, "mute_soft"),
    "on_ok": ("ok",),
    "knob": ("accent", "accent_hover"),
    "accent": ("canvas", "surface"),
}


def luminance(shown: QColor) -> float:
    channels = (shown.redF(), shown.greenF(), shown.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str, theme: Theme) -> float:
    values = sorted(luminance(QColor(color_hex(name, theme))) for name in (one, other))
    return (values[1] + 0.05) / (values[0] + 0.05)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert luminance(QColor("white")) == pytest.approx(1.0)
    assert (luminance(QColor("white")) + 0.05) / (luminance(QColor("black")) + 0.05) == pytest.approx(21.0)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("token", TEXT_ON)
def test_text_can_be_read_on_every_surface(token: str, theme: Theme) -> None:
    worst = min((ratio(token, surface, theme), surface) for surface in TEXT_ON[token])
    assert worst[0] >= TEXT, worst


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("token", GRAPHIC_ON)
def test_graphics_can_be_seen_on_every_surface(token: str, theme: Theme) -> None:
    worst = min((ratio(token, surface, theme), surface) for surface in GRAPHIC_ON[token])
    assert worst[0] >= GRAPHIC, worst


def test_both_themes_have_the_same_tokens() -> None:
    from ui.kit.tokens import color_names

    for name in color_names():
        assert QColor(color_hex(name, Theme.DARK)).isValid()
        assert QColor(color_hex(name, Theme.LIGHT)).isValid()
