"""A real window on a real store, used as a person would: by keys and clicks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.storage.store import Store
from ui.app import build_window
from ui.bridge.language import Translators
from ui.bridge.navigation import Section
from ui.bridge.page import Page
from ui.kit import Dialog, ThemeController, open_dialogs, set_animation_enabled
from ui.kit.focus_ring import FocusRingKeeper
from ui.shell.content import Content

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class Desk:
    """The window, and hands for it. `actions` counts keys and clicks; typed text is not counted."""

    def __init__(self, qtbot: QtBot, store: Store, language: str = "en", size: tuple[int, int] | None = None) -> None:
        self.qtbot, self.store = qtbot, store
        self.actions = 0
        self._locale = QLocale()
        self._theme, self._translators = ThemeController(), Translators()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._rings_before = app.findChildren(FocusRingKeeper)
        self.window = build_window(app, store, self._theme, self._translators, language)
        self.bridge = self.window.bridge
        set_animation_enabled(False)
        if size is not None:
            self.window.resize(*size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def content(self) -> Content:
        """What fills the window after the first run."""
        assert self.window.content is not None
        return self.window.content

    def page(self, kind: type[AnyWidget]) -> AnyWidget:
        """The page on screen."""
        page = self.content.page(self.content.section)
        assert isinstance(page, kind), f"on screen is {type(page).__name__}"
        assert page.isVisible()
        return page

    def go_to(self, section: Section) -> Page:
        """Show a section without a key, to set the stage."""
        self.window.navigator.go_to(section)
        return self.content.page(section)

    def press(self, keys: str) -> None:
        """Press a key where the focus is, such as "Ctrl+K"."""
        self.actions += 1
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def write(self, text: str) -> None:
        """Type where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(target, sign)
            else:  # QTest knows no other letters
                QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier(0), sign))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click with the mouse; the widget must be in sight and must not be covered."""
        self.actions += 1
        assert widget.isVisible() and widget.isEnabled()
        point = at or widget.rect().center()
        under = self.window.childAt(widget.mapTo(self.window, point))
        assert under is widget or (under is not None and widget.isAncestorOf(under)), f"covered by {under}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point)
        self.settle()

    def dialogs(self) -> list[Dialog]:
        """The dialogs that are open."""
        return open_dialogs(self.window)

    def dialog(self, kind: type[AnyWidget]) -> AnyWidget:
        """Wait for a dialog and give it."""
        self.qtbot.waitUntil(lambda: any(isinstance(each, kind) for each in self.dialogs()))
        return [each for each in self.dialogs() if isinstance(each, kind)][-1]

    def wait_closed(self) -> None:
        """Wait until no dialog is open."""
        self.qtbot.waitUntil(lambda: not self.dialogs())

    def toast(self) -> str:
        """What the toast says, "" when there is none."""
        toast = self.window.toasts.current()
        return toast.sentence() if toast is not None else ""

    def settle(self) -> None:
        """Let waiting events and timers of no length run, and what was deleted go."""
        for _ in range(3):
            QTest.qWait(0)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Close the window as the person does, and take everything of it away."""
        self.window.close()
        self.window.deleteLater()
        self._theme.release()
        for keeper in self._app.findChildren(FocusRingKeeper):
            if keeper not in self._rings_before:
                keeper.uninstall()
                keeper.deleteLater()
        self.settle()
        self._translators.install("")
        QLocale.setDefault(self._locale)
        set_animation_enabled(True)
        assert not shiboken6.isValid(self.window), "the window outlives its end"


@contextmanager
def at_desk(qtbot: QtBot, store: Store, language: str = "en", size: tuple[int, int] | None = None) -> Iterator[Desk]:
    """A window for the length of a block; nothing of it may stay behind."""
    before = len(QApplication.allWidgets())
    desk = Desk(qtbot, store, language, size)
    try:
        yield desk
    finally:
        desk.close()
    left = QApplication.allWidgets()
    assert len(left) <= before, f"{len(left) - before} widgets stayed behind: {left[-5:]}"


def write_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """A file with a text in an encoding."""
    path.write_bytes(text.encode(encoding))
    return path
