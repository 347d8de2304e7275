"""Work beside the window ends with what it is for."""

import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.background import IsCancelled, Progress, run_in_background


def test_work_stops_when_the_dialog_it_is_for_goes(qtbot: QtBot) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(progress: Progress, is_cancelled: IsCancelled) -> None:
        begun.set()
        while not is_cancelled():
            threading.Event().wait(0.001)
        ended.set()

    dialog = QWidget()
    run_in_background(work, dialog)
    qtbot.waitUntil(begun.is_set)
    shiboken6.delete(dialog)
    assert ended.is_set()


@pytest.mark.parametrize("starts", [True, False])
def test_a_dialog_may_go_before_or_after_its_work(qtbot: QtBot, starts: bool) -> None:
    done: list[object] = []
    dialog = QWidget()
    task = run_in_background(lambda *_: 7, dialog)
    task.succeeded.connect(done.append)
    if starts:
        qtbot.waitUntil(lambda: done == [7])
        qtbot.wait(10)
    shiboken6.delete(dialog)
    assert done == ([7] if starts else [])
