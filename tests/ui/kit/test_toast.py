import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import Button, Dialog, ThemeController, ToastHost, toast
from ui.kit.shadow import SHADOW_MARGIN


@pytest.fixture
def window(theme: ThemeController, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_toast_lasts_eight_seconds() -> None:
    assert toast.TOAST_MS == 8000


def test_a_toast_leaves_by_itself(window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast, "TOAST_MS", 30)
    host = ToastHost(window)
    host.show_toast("Saved.")
    assert host.current() is not None
    qtbot.waitUntil(lambda: host.current() is None)


def test_undo_is_called_once_and_the_toast_leaves(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    undone: list[bool] = []
    host.show_toast("Let go: Castelverne.", "Undo", lambda: undone.append(True))
    shown = host.current()
    assert shown is not None and shown.undo_button is not None
    qtbot.mouseClick(shown.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert host.current() is None


def test_time_stands_still_under_the_pointer_and_with_the_focus(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    host.show_toast("Saved.", "Undo", lambda: None)
    shown = host.current()
    assert shown is not None and shown.undo_button is not None
    assert shown.is_counting()
    at = shown.rect().center().toPointF()
    QApplication.sendEvent(shown, QEnterEvent(at, at, at))
    assert not shown.is_counting()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert shown.is_counting()
    shown.undo_button.setFocus()
    assert not shown.is_counting()
    shown.undo_button.clearFocus()
    assert shown.is_counting()


def test_one_toast_at_a_time(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    host.show_toast("First.")
    host.show_toast("Second.")
    shown = host.current()
    assert shown is not None and shown.sentence() == "Second."
    visible = [child for child in window.findChildren(toast.Toast) if child.isVisible()]
    assert visible == [shown]


def test_a_toast_sits_at_the_bottom_left_and_is_44_high(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    host.set_left_offset(208)
    host.show_toast("Saved.")
    shown = host.current()
    assert shown is not None
    panel = shown.geometry().adjusted(SHADOW_MARGIN, SHADOW_MARGIN, -SHADOW_MARGIN, -SHADOW_MARGIN)
    assert (panel.left(), panel.height(), panel.bottom()) == (208 + 24, 44, 600 - 24 - 1)


def test_the_cross_closes(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    host.show_toast("Saved.")
    shown = host.current()
    assert shown is not None
    assert shown.close_button.accessibleName()
    qtbot.mouseClick(shown.close_button, Qt.MouseButton.LeftButton)
    assert host.current() is None


def test_a_toast_is_announced(window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    ToastHost(window).show_toast("Saved.")
    assert said == ["Saved."]


def ask(window: QWidget) -> tuple[ToastHost, list[int]]:
    host, given = ToastHost(window), []
    host.show_toast(
        "Let go: Castelverne.", "Undo", lambda: None, answers=("Not ours", "Unpleasant"), on_answer=given.append
    )
    return host, given


def test_a_digit_answers_while_the_toast_is_there(window: QWidget, qtbot: QtBot) -> None:
    table = QPushButton(window)
    table.show()
    table.setFocus()
    host, given = ask(window)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(table, Qt.Key.Key_2)
    assert given == [1]
    assert host.current() is None
    qtbot.keyClick(table, Qt.Key.Key_1)
    assert given == [1], "without the toast a digit is only a digit"


def test_a_text_field_keeps_its_digits(window: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    host, given = ask(window)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(field, Qt.Key.Key_1)
    assert (field.text(), given) == ("1", [])
    assert host.current() is not None


def test_answers_wrap_where_there_is_little_room(window: QWidget, qtbot: QtBot) -> None:
    window.resize(360, 400)
    host = ToastHost(window)
    host.show_toast("Let go.", "Undo", lambda: None, answers=["Not good for both"] * 5)
    shown = host.current()
    assert shown is not None and shown.answers is not None
    assert shown.width() - 2 * SHADOW_MARGIN <= 360
    assert shown.answers.geometry().bottom() <= shown.height() - SHADOW_MARGIN


def test_what_is_said_over_a_dialog_stands_on_top_and_clear_of_its_buttons(window: QWidget) -> None:
    host = ToastHost(window)
    host.show_toast("Said before.")
    before = host.current()
    dialog = Dialog(window, "Review", 850)
    dialog.body.addWidget(QWidget(minimumHeight=500))
    dialog.add_footer_left(Button("Back"))
    dialog.add_footer_right(Button("Go on"))
    dialog.open()
    assert before is not None and before.geometry().intersects(dialog.footer_rect())
    children = [each for each in window.children() if isinstance(each, QWidget)]
    assert children.index(dialog) > children.index(before)
    host.show_toast("Changed.", "Undo", lambda: None)
    shown = host.current()
    assert shown is not None
    children = [each for each in window.children() if isinstance(each, QWidget)]
    assert children.index(shown) > children.index(dialog)
    assert not shown.geometry().adjusted(0, 0, 0, -SHADOW_MARGIN).intersects(dialog.footer_rect())
    dialog.reject()
    assert shown.geometry().bottom() > window.height() - 60
