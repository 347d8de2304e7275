"""The week as twenty squares to switch on and off."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from planner.domain.first_run import SHORT_MINUTES, SLOTS, Cell
from ui.bridge.formats import capital, clock_range, weekday_name, weekday_short
from ui.kit import ElidedLabel, draw_icon, draw_text, label, painting, role_font, rounded, state_of, text_width, vbox

_DAYS = range(5)
_SQUARE = 58
_LOW_SQUARE = 42
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RhythmGrid(QWidget):
    """Times of day by weekday; arrow keys move, Space switches."""

    changed = Signal()

    def __init__(self, cells: Iterable[Cell], *, short: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._squares: dict[Cell, _Square] = {}
        self._times: list[ElidedLabel] = []
        self._grid = QGridLayout()
        self._build(frozenset(cells))
        self.set_short(short)

    def cells(self) -> set[Cell]:
        """The squares that are on."""
        return {cell for cell, square in self._squares.items() if square.isChecked()}

    def set_short(self, short: bool) -> None:
        """Show the hours of short or of full blocks."""
        names = self._slot_names()
        for index, times in enumerate(self._times):
            said = _hours(index, short)
            times.setText(said)
            for weekday in _DAYS:
                day = capital(weekday_name(weekday))
                words = self.tr("{day}, {part_of_day}, {hours}").format(day=day, part_of_day=names[index], hours=said)
                self._squares[Cell(weekday, index)].setAccessibleName(words)

    def set_low(self, low: bool) -> None:
        """Make the squares lower, for a window that is not high."""
        for square in self._squares.values():
            square.setFixedHeight(_LOW_SQUARE if low else _SQUARE)

    def focus_first(self) -> None:
        """Put the focus on the first square that is on."""
        square = next((one for one in self._squares.values() if one.isChecked()), next(iter(self._squares.values())))
        square.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((cell for cell, square in self._squares.items() if square.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = self._squares.get(Cell(here.weekday + step[0], here.slot + step[1]))
        if there is not None:
            there.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, chosen: frozenset[Cell]) -> None:
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for weekday in _DAYS:
            head = label(capital(weekday_short(weekday)), "body", "text2")
            self._grid.addWidget(head, 0, weekday + 1, Qt.AlignmentFlag.AlignHCenter)
            self._grid.setColumnStretch(weekday + 1, 1)
        for slot, name in enumerate(self._slot_names()):
            times = ElidedLabel("", "small", "text3")
            self._times.append(times)
            self._grid.addLayout(vbox(None, label(name, "body"), times, None, spacing=1), slot + 1, 0)
            for weekday in _DAYS:
                square = _Square(self.tr("Block"), checked=Cell(weekday, slot) in chosen)
                square.toggled.connect(self.changed)
                self._squares[Cell(weekday, slot)] = square
                self._grid.addWidget(square, slot + 1, weekday + 1)
        self._grid.setColumnMinimumWidth(0, 136)
        self.setLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _slot_names(self) -> tuple[str, ...]:
        return self.tr("Early"), self.tr("Morning"), self.tr("Afternoon"), self.tr("Late")


class _Square(QAbstractButton):
    focus_radius = 8

    def __init__(self, words: str, *, checked: bool) -> None:
        super().__init__()
        self._words = words
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button would move the focus by itself, in the order of the screen: the grid knows the week.
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(112, _SQUARE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if not self.isChecked():
                rounded(painter, rect, 8, fill="hover" if state.hover else "surface", edge="strong")
                return
            rounded(painter, rect, 8, fill="accent_hover" if state.hover else "accent")
            font = role_font("body_strong")
            left = rect.center().x() - (text_width(self._words, font) + 22) / 2
            draw_icon(painter, QRectF(left, rect.center().y() - 8, 16, 16), "check", "on_accent")
            draw_text(painter, rect.adjusted(left + 22, 0, 0, 0), self._words, font, "on_accent")


def _hours(slot: int, short: bool) -> str:
    usual = SLOTS[slot]
    start = datetime.combine(date.min, usual.start)
    return clock_range(start, start + timedelta(minutes=SHORT_MINUTES if short else usual.minutes))
