"""High contrast: lines that can be seen, outlines in place of soft fills, captions in the second text colour."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import (
    Callout,
    ChoiceCard,
    Picture,
    Pill,
    SidebarItem,
    Theme,
    ThemeController,
    color,
    color_hex,
    current_theme,
)
from ui.kit.gallery import gallery_widget
from ui.kit.tokens import set_current_theme, soft_outline

SOFT = ("accent_soft", "ok_soft", "warn_soft", "bad_soft", "mute_soft")


@pytest.fixture(params=["light", "dark"])
def contrast(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[ThemeController]:
    """The application in high contrast, whatever the system of the test says."""
    appearance: Literal["light", "dark"] = request.param
    controller = ThemeController(high_contrast=True)
    controller.apply(qapp, appearance)
    yield controller
    controller.release()
    usual = ThemeController(high_contrast=False)
    usual.apply(qapp, "light")
    usual.release()


@pytest.mark.usefixtures("contrast")
def test_weak_tokens_take_the_place_of_stronger_ones() -> None:
    assert color("hairline") == color("strong") == color("control")
    assert color("text3") == color("text2")
    assert {color(name).name() for name in SOFT} == {color("surface").name()}


@pytest.mark.parametrize("theme", Theme)
def test_without_the_wish_nothing_changes(theme: Theme) -> None:
    set_current_theme(theme)
    assert all(color(name) == color_hex(name, theme) for name in (*SOFT, "hairline", "text3"))
    assert not any(soft_outline(name) for name in SOFT)
    set_current_theme(Theme.LIGHT)


def chosen() -> SidebarItem:
    item = SidebarItem("week", "Week")
    item.setChecked(True)
    return item


@pytest.mark.usefixtures("contrast")
@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda: Pill("Pursue", "ok"), "ok"),
        (lambda: Pill("Do not contact", "bad"), "bad"),
        (lambda: Callout("flag", "What next?", tone="warn"), "warn"),
        (chosen, "accent_graphic"),
    ],
)
def test_a_soft_fill_becomes_an_outline(qtbot: QtBot, make: Callable[[], QWidget], line: str) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    image = widget.grab().toImage()
    middle = image.width() // 2
    assert image.pixelColor(middle, 0).name() == color(line).name()
    assert image.pixelColor(middle, 2).name() == color("surface").name()


def test_the_whole_gallery_can_be_painted_so(contrast: ThemeController, qtbot: QtBot) -> None:
    page = gallery_widget()
    qtbot.addWidget(page)
    for drawing in (*page.findChildren(ChoiceCard), *page.findChildren(Picture)):
        drawing.hide()  # drawings keep their own colours
    page.resize(1280, 1640)
    page.show()
    shown = page.grab().toImage()
    # A selected row keeps its fill, which is accent_soft; mute_soft is also a grey at the edge of letters.
    soft = {color_hex(name, current_theme()) for name in ("ok_soft", "warn_soft", "bad_soft")}
    seen = {shown.pixelColor(x, y).name() for x in range(0, 1280, 3) for y in range(0, 1600, 3)}
    assert not seen & {name.lower() for name in soft}
