"""Painted charts: reachable by keyboard, each with its figures as a table and as a picture to take along."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit.chart_legend import LegendKey, legend_height, paint_legend
from ui.kit.fonts import line_height, role_font
from ui.kit.menu import Menu
from ui.kit.paint import LEFT, draw_role_text, wrapped_lines
from ui.kit.painted_fact import PaintedFact
from ui.kit.toast import announce
from ui.kit.tokens import color

_RATIO, _AROUND, _GAP = 2.0, 24, 12  # a picture has twice the pixels, so that it is sharp where it is shown larger


class Chart(PaintedFact):
    """A chart whose menu offers its figures, and its picture; `table_wanted` asks for the figures.

    The menu opens with the right mouse button, the Menu key or Shift+F10; Enter goes straight to the table. Ctrl+C
    copies the picture. `told` says in a sentence what became of a picture.
    """

    table_wanted = Signal()
    told = Signal(str)
    accessible_role = QAccessible.Role.Chart
    table_key = "Enter"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu: Menu | None = None
        self._keys: tuple[LegendKey, ...] = ()

    def set_legend(self, keys: Sequence[LegendKey]) -> None:
        """Say what its colours and lines stand for: a picture shows it."""
        self._keys = tuple(keys)

    def open_menu(self, at: QPoint) -> Menu:
        """Show the menu at a point of the screen; a second wish while it is open changes nothing."""
        if self._menu is None:
            self._menu = self._build_menu()
        if not self._menu.isVisible():
            self._menu.popup(at)
        return self._menu

    def picture(self) -> QPixmap:
        """The chart with its name, its legend and its sentence, in the colours of the screen."""
        width = max(360, self.width())
        keys = self._keys
        sentence = wrapped_lines(self.fact_value(), role_font("small"), width) if self.fact_value() else []
        head, line = line_height("heading"), line_height("small")
        keys_high = legend_height(keys, width) + _GAP if keys else 0
        foot = _GAP + line * len(sentence) if sentence else 0
        size = QSize(width + 2 * _AROUND, 2 * _AROUND + head + _GAP + keys_high + self.height() + foot)
        made = QPixmap(size * _RATIO)
        made.setDevicePixelRatio(_RATIO)
        made.fill(color("surface"))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = float(_AROUND)
        draw_role_text(painter, QRectF(_AROUND, y, width, head), self.fact_name(), "heading", "text", LEFT)
        y += head + _GAP
        paint_legend(painter, QRectF(_AROUND, y, width, keys_high), keys)
        y += keys_high
        no_ground = QWidget.RenderFlag.DrawChildren
        self.render(painter, QPoint(_AROUND, round(y)), QRegion(), no_ground)
        y += self.height() + _GAP
        for words in sentence:
            draw_role_text(painter, QRectF(_AROUND, y, width, line), words, "small", "text2", LEFT)
            y += line
        painter.end()
        return made

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.picture())
        self._tell(self.tr("Picture copied."))

    def save_picture(self) -> None:
        """Ask where to, and write the picture there as PNG."""
        kinds = self.tr("Picture (*.png)")
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save picture"), f"{self.fact_name()}.png", kinds
        )
        if chosen:
            self.write_picture(chosen if chosen.lower().endswith(".png") else f"{chosen}.png")

    def write_picture(self, path: str) -> None:
        """Write the picture to a file."""
        if self.picture().save(path, "PNG"):
            self._tell(self.tr("Picture saved: {path}").format(path=path))
        else:
            self._tell(self.tr("The picture could not be written to {path}. Choose another folder.").format(path=path))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self.open_menu(self.mapToGlobal(self.rect().center()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_picture()
        else:
            super().keyPressEvent(event)

    def _build_menu(self) -> Menu:
        menu = Menu(parent=self)
        table = menu.add_entry(self.tr("Show as table"), icon_name="proposals", key_hint=self.table_key)
        copy = menu.add_entry(self.tr("Copy picture"), icon_name="copy", key_hint="Ctrl+C")
        save = menu.add_entry(self.tr("Save picture"), icon_name="image")
        table.triggered.connect(self.table_wanted)
        copy.triggered.connect(self.copy_picture)
        save.triggered.connect(self.save_picture)
        return menu

    def _tell(self, sentence: str) -> None:
        announce(self, sentence)
        self.told.emit(sentence)
