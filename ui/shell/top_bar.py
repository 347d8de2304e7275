"""The bar on top: the door to the palette, what can be started from anywhere, and the menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from ui.bridge.navigation import Command, Navigator
from ui.kit import Button, IconButton, SearchField, color, hbox, painting

HEIGHT = 56


class _PaletteDoor(SearchField):
    """Looks like a field; a click, Enter or any letter opens the palette with what was typed."""

    opened = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif event.text().isprintable() and event.text():
            self.opened.emit(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.opened.emit("")


class TopBar(QFrame):
    """56 pixels high; words go when the window is narrow."""

    palette_requested = Signal(str)

    def __init__(self, navigator: Navigator, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._navigator = navigator
        self._menu = menu
        self._build()
        self._connect()

    def set_compact(self, compact: bool) -> None:
        """A shorter search field with a shorter hint."""
        self._door.setFixedWidth(250 if compact else 320)
        hint = self.tr("Search") if compact else self.tr("Search or run a command")
        self._door.setPlaceholderText(hint)

    def open_menu(self) -> None:
        """Show the menu under its button."""
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, color("hairline"))

    def _build(self) -> None:
        self._door = _PaletteDoor(self.tr("Search or run a command"), self.tr("Ctrl K"))
        self._door.setFixedHeight(34)
        self._add = Button(self.tr("Prospect"), "quiet", "plus")
        self._add.setToolTip(self.tr("Add a prospect (Ctrl+N)"))
        self.log_button = Button(self.tr("Log a contact"), "quiet", "log")
        self.log_button.setToolTip(self.tr("Note a call, a visit, an e-mail (Ctrl+L)"))
        self._import = IconButton("inbox", self.tr("Import a file"), "Ctrl+I")
        self._import.setToolTip(self.tr("Bring in prospects from a spreadsheet (Ctrl+I)"))
        self._series = IconButton("calendar-plus", self.tr("Block series"), "Ctrl+B")
        self._series.setToolTip(self.tr("Plan recurring blocks (Ctrl+B)"))
        self._more = IconButton("more", self.tr("Menu"), "F10")
        buttons = (self._add, self.log_button, self._import, self._series, self._more)
        self.setLayout(hbox(self._door, None, *buttons, spacing=4, margins=(24, 0, 20, 0)))

    def _connect(self) -> None:
        self._door.opened.connect(self.palette_requested)
        self._add.clicked.connect(self._on_add)
        self.log_button.clicked.connect(self._on_log)
        self._import.clicked.connect(self._on_import)
        self._series.clicked.connect(self._on_series)
        self._more.clicked.connect(self.open_menu)

    def _on_add(self) -> None:
        self._navigator.run(Command.NEW_PROSPECT)

    def _on_log(self) -> None:
        self._navigator.run(Command.LOG_CONTACT)

    def _on_import(self) -> None:
        self._navigator.run(Command.IMPORT_PROSPECTS)

    def _on_series(self) -> None:
        self._navigator.run(Command.NEW_SERIES)
