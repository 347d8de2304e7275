"""Every component paints in both themes and at every text size, and nothing holds on to old colours."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import Pill, Theme, ThemeController, color, color_hex, current_theme
from ui.kit.gallery import gallery_widget


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("scale", [0.9, 1.0, 1.3])
def test_the_gallery_shows(
    theme: ThemeController, qapp: QApplication, qtbot: QtBot, appearance: str, scale: float
) -> None:
    theme.apply(qapp, appearance, scale)  # type: ignore[arg-type]
    page = gallery_widget()
    qtbot.addWidget(page)
    page.resize(1280, 1640)
    page.show()
    image = page.grab().toImage()
    assert image.pixelColor(4, 4) == color("canvas")
    colours = {image.pixel(x, y) for x in range(0, 1280, 5) for y in range(0, 1600, 5)}
    assert len(colours) > 100


def test_a_change_of_theme_reaches_what_is_already_on_screen(
    theme: ThemeController, qapp: QApplication, qtbot: QtBot
) -> None:
    pill = Pill("Pursue", "ok")
    qtbot.addWidget(pill)
    pill.show()
    assert pill.grab().toImage().pixelColor(pill.width() // 2, 2).name() == color_hex("ok_soft", Theme.LIGHT).lower()
    with qtbot.waitSignal(theme.theme_changed):
        theme.apply(qapp, "dark", 1.0)
    assert current_theme() is Theme.DARK
    assert pill.grab().toImage().pixelColor(pill.width() // 2, 2).name() == color_hex("ok_soft", Theme.DARK).lower()


class Dressed(QWidget):
    """Counts how often it is dressed."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.times += event.type() is QEvent.Type.StyleChange


def test_a_change_of_theme_dresses_no_widget_once_for_each_of_its_parents(
    theme: ThemeController, qapp: QApplication, qtbot: QtBot
) -> None:
    outer = parent = QWidget()
    qtbot.addWidget(outer)
    for _ in range(12):
        parent = QWidget(parent)
    inner = Dressed(parent)
    outer.show()
    inner.times = 0
    theme.apply(qapp, "dark", 1.0)
    assert 1 <= inner.times <= 2


def test_every_control_without_words_has_a_name(theme: ThemeController, qtbot: QtBot) -> None:
    page = gallery_widget()
    qtbot.addWidget(page)
    nameless = [
        button
        for button in page.findChildren(QAbstractButton)
        if not button.text() and not button.accessibleName() and not button.objectName().startswith("qt_")
    ]
    assert [type(button).__name__ for button in nameless] == []
