"""The application, dressed in the design."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit import ThemeController, set_animation_enabled
from ui.kit.focus_ring import FocusRingKeeper, install_focus_ring


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ThemeController]:
    """A controller that has applied the light theme at 100 %."""
    controller = ThemeController()
    controller.apply(qapp, "light", 1.0)
    set_animation_enabled(False)
    yield controller
    set_animation_enabled(True)
    controller.apply(qapp, "light", 1.0)
    controller.release()


@pytest.fixture
def focus_ring(qapp: QApplication, theme: ThemeController, qtbot: QtBot) -> Iterator[FocusRingKeeper]:
    """The keyboard focus ring, installed for one test."""
    keeper = install_focus_ring(qapp)
    yield keeper
    keeper.uninstall()
