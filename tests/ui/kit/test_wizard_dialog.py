"""A dialog in steps: its size, its keys, the steps that are done."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.wizard_dialog import WizardDialog


class _Three(WizardDialog):
    """Three steps of a word each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Three", ["One", "Two", "Three"])
        self.at = 0
        self.step_wanted.connect(self.show_at)
        self.show_at(0)

    def show_at(self, index: int) -> None:
        """Show a step."""
        self.at = index
        self.show_step(index, QLabel(f"Step {index}"))

    def go_on(self) -> None:
        self.show_at(self.at + 1)

    def go_back(self) -> None:
        self.show_at(self.at - 1)


def _opened(qtbot: QtBot, width: int, height: int) -> _Three:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    dialog = _Three(window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_it_keeps_its_size_and_never_fills_a_small_window(qtbot: QtBot) -> None:
    assert _opened(qtbot, 1280, 800).panel.size().toTuple() == (1020, 684)
    small = _opened(qtbot, 1000, 600).panel
    assert (small.width(), small.height()) == (920, 552)


def test_enter_goes_on_and_back_goes_back(qtbot: QtBot) -> None:
    dialog = _opened(qtbot, 1280, 800)
    assert not dialog.back_button.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.at, dialog.steps.current()) == (1, 1)
    dialog.back_button.click()
    assert dialog.at == 0 and not dialog.back_button.isVisible()


def test_a_step_that_is_done_can_be_opened_again(qtbot: QtBot) -> None:
    dialog = _opened(qtbot, 1280, 800)
    dialog.show_at(2)
    dialog.steps.step_chosen.emit(1)
    assert dialog.at == 1
