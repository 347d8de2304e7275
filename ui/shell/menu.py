"""The window's menu and its keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator, Section
from ui.bridge.sentences import undo_name
from ui.shell.commands import COMMANDS, SECTIONS, Entry


class WindowActions(QObject):
    """Every command as an action with its key, and Undo and Redo with the name of what they would do."""

    def __init__(self, bridge: Bridge, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._navigator, self._window = bridge, navigator, window
        self.menu = QMenu(window)
        self.undo = self._action(self.tr("Undo"), "Ctrl+Z", bridge.undo)
        self.redo = self._action(self.tr("Redo"), "Ctrl+Shift+Z", bridge.redo)
        self._targets: dict[QAction, Command | Section] = {}
        self._fill()
        self.refresh()

    def refresh(self) -> None:
        """Name Undo and Redo after what they would do."""
        undo, redo = self._bridge.store.undo_change, self._bridge.store.redo_change
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setText(self.tr("Undo: {name}").format(name=undo_name(undo)) if undo else self.tr("Undo"))
        self.redo.setText(self.tr("Redo: {name}").format(name=undo_name(redo)) if redo else self.tr("Redo"))

    def add(self, keys: str, slot: Callable[[], object]) -> None:
        """A key without a place in the menu."""
        self._action("", keys, slot)

    def _fill(self) -> None:
        self.menu.addActions([self.undo, self.redo])
        self.menu.addSeparator()
        for entry in COMMANDS:
            self.menu.addAction(self._of(entry))
        self.menu.addSeparator()
        for entry in SECTIONS:
            self.menu.addAction(self._of(entry))

    def _of(self, entry: Entry) -> QAction:
        action = self._action(entry.words, entry.key, self._on_triggered)
        self._targets[action] = entry.target
        return action

    def _action(self, text: str, keys: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(slot)
        self._window.addAction(action)
        return action

    def _on_triggered(self) -> None:
        action = self.sender()
        target = self._targets[action] if isinstance(action, QAction) else None
        if isinstance(target, Section):
            self._navigator.go_to(target)
        elif isinstance(target, Command):
            self._navigator.run(target)
