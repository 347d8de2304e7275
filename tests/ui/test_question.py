"""A question to the store: at once where there is little, else beside the window, and nothing of it stays behind."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.storage.queries import sizes
from planner.storage.store import Store
from tests.ui.checkup.checkup_samples import add_habits
from tests.ui.desk import Desk
from ui.bridge.background import BackgroundTask
from ui.bridge.navigation import Command
from ui.bridge.question import Question
from ui.checkup import LedgerDialog, SelfCheckDialog, SinsDialog
from ui.kit import Dialog
from ui.nurture import NewsletterDialog


def running() -> list[BackgroundTask]:
    """Work of the program beside the window."""
    program = QCoreApplication.instance()
    assert program is not None
    return program.findChildren(BackgroundTask)


@pytest.fixture
def is_large(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[None]:
    """A store of a few counts as a large one; what runs in the end has ended before the store closes."""
    monkeypatch.setattr(sizes, "MANY_PROSPECTS", 0)
    yield
    qtbot.waitUntil(lambda: not running())


def test_a_small_store_answers_at_once(store: Store, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    question = Question(store, widget)
    with qtbot.waitSignal(question.answered, timeout=0) as told:
        question.ask(lambda _: threading.current_thread() is threading.main_thread())
        assert not question.is_waiting
    assert told.args == [True]


@pytest.mark.usefixtures("is_large")
def test_a_large_store_is_read_beside_the_window_and_only_the_last_answer_is_told(store: Store, qtbot: QtBot) -> None:
    add_habits(store)
    widget = QWidget()
    qtbot.addWidget(widget)
    question, told = Question(store, widget), list[object]()
    question.answered.connect(told.append)
    question.ask(lambda _: "first")
    question.ask(lambda _: threading.current_thread() is threading.main_thread())
    assert question.is_waiting and told == []
    qtbot.waitUntil(lambda: not question.is_waiting)
    assert told == [False]


DIALOGS = (
    (Command.SINS, SinsDialog),
    (Command.LEDGER, LedgerDialog),
    (Command.SELF_CHECK, SelfCheckDialog),
    (Command.NEWSLETTER, NewsletterDialog),
)


def waiting_words(dialog: Dialog) -> str:
    """The quiet line, or "" where the answer is there."""
    line = dialog.count if isinstance(dialog, NewsletterDialog) else dialog.waiting  # type: ignore[attr-defined]
    return str(line.text()) if line.isVisible() and line.text().startswith("Counting") else ""


@pytest.mark.usefixtures("is_large")
@pytest.mark.parametrize(("command", "kind"), DIALOGS)
def test_dialogs_over_a_large_store_open_at_once_and_fill(desk: Desk, command: Command, kind: type[Dialog]) -> None:
    add_habits(desk.store)
    desk.window.navigator.run(command)
    dialog = next(each for each in desk.dialogs() if isinstance(each, kind))
    assert waiting_words(dialog)
    low = dialog.panel.height()
    desk.qtbot.waitUntil(lambda: not waiting_words(dialog))
    if kind is not NewsletterDialog:
        desk.qtbot.waitUntil(lambda: dialog.panel.height() > low)
    desk.qtbot.waitUntil(lambda: not running())


@pytest.mark.usefixtures("is_large")
@pytest.mark.parametrize(("command", "kind"), DIALOGS)
def test_a_dialog_that_closes_while_it_waits_leaves_nothing(
    desk: Desk, command: Command, kind: type[Dialog], qtbot: QtBot
) -> None:
    add_habits(desk.store)
    desk.window.navigator.run(command)
    desk.press("Esc")
    desk.wait_closed()
    desk.settle()
    assert not desk.window.findChildren(kind)
    qtbot.waitUntil(lambda: not running())


@pytest.mark.parametrize(("command", "kind"), DIALOGS)
def test_a_small_business_sees_no_waiting(desk: Desk, command: Command, kind: type[Dialog]) -> None:
    add_habits(desk.store)
    desk.window.navigator.run(command)
    dialog = next(each for each in desk.dialogs() if isinstance(each, kind))
    assert not waiting_words(dialog)
    assert not running()
