"""The review on a Monday morning, in English."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.clock import FrozenClock
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.review.dialog import ReviewDialog


@pytest.fixture(autouse=True)
def _in_english(english: Translators) -> None:
    """Every test of this folder reads English."""


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still on Monday 16 November 2026, 08:47 in Paris."""
    return FrozenClock(instant=datetime(2026, 11, 16, 7, 47, tzinfo=UTC))


@dataclass
class ReviewDesk:
    """A window in which reviews are opened; `answers` are the places for the calendar file, "" for none."""

    window: QWidget
    bridge: Bridge
    answers: list[str] = field(default_factory=list)

    def open(self) -> ReviewDialog:
        """Open the review where it was left."""
        dialog = ReviewDialog(self.bridge, Navigator(self.window), self.window, lambda *_: self.answers.pop(0))
        dialog.open()
        self.settle()
        return dialog

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for each in keys:
            combination = QKeySequence(each)[0]  # type: ignore[index]
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self.settle()

    def drag(self, widget: QWidget, way: tuple[int, int]) -> None:
        """Drag a widget by some pixels."""
        begin = widget.rect().center()
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=begin)
        start = widget.mapToGlobal(begin)
        for part in (0.3, 1.0):
            wanted = start + type(start)(round(way[0] * part), round(way[1] * part))
            QTest.mouseMove(widget, widget.mapFromGlobal(wanted))
            self.settle()
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(wanted))
        self.settle()

    def settle(self) -> None:
        """Let waiting events run, and what was deleted go."""
        for _ in range(2):
            QTest.qWait(0)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def review(qtbot: QtBot, store: Store) -> Iterator[ReviewDesk]:
    """The desk."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield ReviewDesk(window, Bridge(store, window))
