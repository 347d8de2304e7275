"""One block alone goes into a file from the menu of its panel."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.week.week_samples import THURSDAY, TUESDAY, Shown
from ui.kit import Menu


def test_the_menu_of_the_panel_exports_the_block_on_show(qtbot: QtBot, shown: Shown) -> None:
    asked: list[tuple[int, object]] = []
    shown.page._navigator.block_export_requested.connect(lambda series, slot: asked.append((series, slot)))
    shown.focus(THURSDAY)
    panel = shown.page.body.panel
    qtbot.mouseClick(panel.more_button, Qt.MouseButton.LeftButton)
    (menu,) = panel.findChildren(Menu)
    menu.actions()[0].trigger()
    menu.close()
    assert asked == [(1, THURSDAY)]


def test_a_block_that_does_not_take_place_has_nothing_to_export(shown: Shown) -> None:
    shown.focus(TUESDAY)
    assert shown.page.body.panel.more_button.isVisible()
    shown.press(Qt.Key.Key_S)
    assert not shown.page.body.panel.more_button.isVisible()
