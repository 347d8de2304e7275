"""A review over a large log: it opens at once, and counts beside the window."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from planner.domain.blocks.attendance import Outcome
from planner.domain.reviews.review import Obstacle
from planner.storage.queries import sizes
from planner.storage.queries.review_facts import ReviewFacts, review_facts
from planner.storage.queries.reviews import review_of
from planner.storage.store import Store
from tests.ui.review.conftest import ReviewDesk
from tests.ui.review.review_samples import MONDAY, add_people, last_week, plan_calls
from ui.bridge.background import BackgroundTask
from ui.review.dialog import ReviewDialog
from ui.review.facts_step import FactsStep
from ui.review.obstacles_step import ObstaclesStep
from ui.review.step import WaitingStep


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, store: Store) -> Iterator[threading.Event]:
    """A store of a few counts as a large one; the count ends when the gate is opened, and before the store closes."""
    opened = threading.Event()

    def counted(*args: Any, **kwargs: Any) -> ReviewFacts:
        opened.wait(5)
        return review_facts(*args, **kwargs)

    add_people(store, 1)
    monkeypatch.setattr(sizes, "MANY_PROSPECTS", 0)
    monkeypatch.setattr("ui.review.dialog.review_facts", counted)
    yield opened
    opened.set()
    program = QCoreApplication.instance()
    assert program is not None
    qtbot.waitUntil(lambda: not program.findChildren(BackgroundTask))


def test_it_opens_before_the_week_is_counted(
    review: ReviewDesk, store: Store, qtbot: QtBot, gate: threading.Event
) -> None:
    last_week(store, plan_calls(store))
    dialog = review.open()
    dialog.go_on()
    assert isinstance(dialog.step, WaitingStep) and not dialog.next_button.isEnabled()
    assert review_of(store, MONDAY) is None
    gate.set()
    qtbot.waitUntil(lambda: isinstance(dialog.step, FactsStep))
    assert dialog.next_button.isEnabled() and QApplication.focusWidget() is dialog.next_button
    review.press("Return")
    assert isinstance(dialog.step, ObstaclesStep) and dialog.step.chosen() == {Obstacle.URGENT_JOB}
    dialog.reject()


def test_a_mark_is_counted_beside_the_window_too(
    review: ReviewDesk, store: Store, qtbot: QtBot, gate: threading.Event
) -> None:
    plan_calls(store)
    gate.set()
    dialog = review.open()
    qtbot.waitUntil(lambda: isinstance(dialog.step, FactsStep))
    step = dialog.step
    assert isinstance(step, FactsStep)
    next(button for (_, outcome), button in step.mark_buttons.items() if outcome is Outcome.KEPT).click()
    qtbot.waitUntil(lambda: dialog.step.title.text() == "You kept 1 of 2 blocks.")
    dialog.reject()


def test_it_may_close_while_it_counts(review: ReviewDesk, store: Store, gate: threading.Event) -> None:
    plan_calls(store)
    dialog = review.open()
    review.press("Esc")
    gate.set()
    review.settle()
    assert not review.window.findChildren(ReviewDialog) and not isValid(dialog)
    assert review_of(store, MONDAY) is None
