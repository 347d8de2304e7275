import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import Button, Dialog, FieldRow, TextField, ThemeController, label, vbox


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.behind = TextField("Behind")
        self.setLayout(vbox(self.behind, None))
        self.resize(900, 600)


@pytest.fixture
def window(theme: ThemeController, qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.behind.setFocus()
    qtbot.waitUntil(made.behind.hasFocus)
    return made


@pytest.fixture
def dialog(window: Window) -> Dialog:
    made = Dialog(window, "New block series")
    made.name = TextField()  # type: ignore[attr-defined]
    made.body.addWidget(FieldRow("Name", made.name))  # type: ignore[attr-defined]
    made.body.addWidget(FieldRow("Place", TextField()))
    made.add_footer_left(Button("Cancel", "quiet"))
    made.add_footer_right(Button("Save", "primary"))
    made.open()
    return made


def test_a_dialog_is_part_of_its_window(window: Window, dialog: Dialog) -> None:
    assert dialog.window() is window
    assert dialog.geometry() == window.rect()


def test_the_first_field_has_the_focus(dialog: Dialog) -> None:
    assert QApplication.focusWidget() is dialog.name  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_never_leaves_and_comes_round(dialog: Dialog, qtbot: QtBot, key: Qt.Key) -> None:
    visited = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None and dialog.isAncestorOf(focused)
        visited.append(focused)
        qtbot.keyClick(focused, key)
    assert len(set(visited)) == 5
    assert QApplication.focusWidget() is visited[0]


def test_escape_rejects_and_gives_the_focus_back(window: Window, dialog: Dialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert not dialog.isVisible()
    assert QApplication.focusWidget() is window.behind


def test_accept_closes_and_tells(dialog: Dialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert not dialog.isVisible()


def test_keys_of_the_window_behind_do_nothing(window: Window, dialog: Dialog, qtbot: QtBot) -> None:
    fired: list[str] = []
    behind = QShortcut("Ctrl+L", window)
    behind.activated.connect(lambda: fired.append("behind"))
    own = QShortcut("Alt+1", dialog)
    own.activated.connect(lambda: fired.append("own"))
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert fired == ["own"]


def test_a_long_dialog_stays_inside_a_small_window(window: Window, qtbot: QtBot) -> None:
    window.resize(860, 520)
    made = Dialog(window, "Long", width=1200)
    for index in range(40):
        made.body.addWidget(label(f"Line {index}"))
    made.add_footer_right(Button("Save", "primary"))
    made.open()
    assert window.rect().contains(made.panel.geometry())
    assert made.panel.height() > 400


def test_the_panel_follows_the_window(window: Window, dialog: Dialog) -> None:
    window.resize(1200, 800)
    assert dialog.geometry() == window.rect()
    centre = dialog.panel.geometry().center()
    assert abs(centre.x() - 600) <= 1 and abs(centre.y() - 400) <= 1
