"""Work beside the window ends with what it is for."""

import gc
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.background import IsCancelled, Progress, end_background_work, run_in_background


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


@pytest.fixture
def collecting_threads() -> Iterator[set[int]]:
    """The threads in which Python collected garbage during the test, with its collector on as in the program."""
    threads: set[int] = set()

    def note(_phase: str, _info: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    gc.collect()
    gc.enable()
    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)
    gc.disable()


def test_garbage_is_not_collected_in_the_thread_of_the_work(qtbot: QtBot, collecting_threads: set[int]) -> None:
    kept: list[list[int]] = []
    workers: set[int] = set()

    def work(*_: object) -> None:
        workers.add(threading.get_ident())
        kept.extend([number] for number in range(5000))  # a collection is due when the work ends

    dialog = QWidget()
    qtbot.addWidget(dialog)
    for _ in range(3):
        task = run_in_background(work, dialog)
        with qtbot.waitSignal(task.destroyed):
            pass
    assert gc.isenabled() and workers
    assert not workers & collecting_threads


def test_garbage_is_collected_again_after_work_whose_dialog_has_gone(
    qtbot: QtBot, collecting_threads: set[int]
) -> None:
    begun = threading.Event()

    def work(progress: Progress, is_cancelled: IsCancelled) -> None:
        begun.set()
        while not is_cancelled():
            threading.Event().wait(0.001)

    dialog = QWidget()
    run_in_background(work, dialog)
    qtbot.waitUntil(begun.is_set)
    assert not gc.isenabled()
    shiboken6.delete(dialog)
    assert gc.isenabled()


@pytest.mark.parametrize("is_quitting", [True, False])
def test_the_program_waits_for_the_work_of_every_dialog_before_it_closes_the_data(
    qtbot: QtBot, qapp: QApplication, is_quitting: bool
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(progress: Progress, is_cancelled: IsCancelled) -> None:
        begun.set()
        while not is_cancelled():
            threading.Event().wait(0.001)
        ended.set()

    dialog = QWidget()
    qtbot.addWidget(dialog)
    run_in_background(work, dialog)
    qtbot.waitUntil(begun.is_set)
    if is_quitting:
        qapp.aboutToQuit.emit()
    else:
        end_background_work()
    assert ended.is_set()


def test_work_that_was_to_begin_does_not_once_all_has_ended(qtbot: QtBot) -> None:
    dialog, done = QWidget(), list[bool]()
    qtbot.addWidget(dialog)
    run_in_background(lambda *_: done.append(True), dialog)
    end_background_work()
    qtbot.wait(10)
    assert done == []
