"""The month: six weeks at a glance, and one key or click to the week of a day."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.blocks.month import WEEKS, Month, MonthWeek, days_shown
from planner.domain.defaults import EARLIEST_DAY, LATEST_DAY
from ui.bridge.bridge import Bridge
from ui.bridge.formats import weekday_short
from ui.kit import announce, draw_text, line_height, painting, role_font, rounded, text_width, vbox
from ui.kit.paint import CENTER, LEFT
from ui.week.month_cell import DayCell
from ui.week.month_data import kept_words, load_month, month_title, total_words
from ui.week.month_marks import MonthLegend

_LINE = 1
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthView(QWidget):
    """Shows a month; `day_chosen` carries the day whose week is wanted, `turned` says that another month is shown."""

    day_chosen = Signal(object)
    turned = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chosen = bridge.today
        self.grid = _MonthGrid()
        self.legend = MonthLegend()
        self.setLayout(vbox(self.grid, self.legend, spacing=0, margins=(24, 0, 20, 0)))
        self.setFocusProxy(self.grid)
        for cell in self.grid.cells:
            cell.clicked.connect(self._on_clicked)

    def title(self) -> str:
        """The month by name."""
        return month_title(self._chosen)

    def chosen(self) -> date:
        """The day that the keys are on."""
        return self._chosen

    def show_day(self, day: date) -> None:
        """Show the month of a day, and be on it."""
        is_same = (day.year, day.month) == (self._chosen.year, self._chosen.month)
        self._chosen = min(LATEST_DAY, max(EARLIEST_DAY, day))
        self.reload()
        if not is_same:
            self.turned.emit()

    def turn(self, months: int) -> None:
        """Show the month that lies so many months away."""
        self.show_day(self._chosen + relativedelta(months=months))

    def reload(self) -> None:
        """Read the month anew."""
        had_focus = self.grid.isAncestorOf(self.focusWidget())
        found = load_month(self._bridge, self._chosen)
        self.grid.show_month(found, self._bridge.today, self._chosen)
        self.setAccessibleName(month_title(found.first))
        self.legend.show_sentence(total_words(found))
        if had_focus:
            self.grid.focus_day(self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go_to(self._chosen + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            offset = -self._chosen.weekday() if key == Qt.Key.Key_Home else 6 - self._chosen.weekday()
            self._go_to(self._chosen + timedelta(days=offset))
        elif key in _MONTHS:
            self._go_to(self._chosen + relativedelta(months=_MONTHS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_chosen.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def _go_to(self, day: date) -> None:
        if not EARLIEST_DAY <= day <= LATEST_DAY:
            return
        if (day.year, day.month) == (self._chosen.year, self._chosen.month):
            self._chosen = day
            self.grid.choose(day)
        else:
            self.show_day(day)
        self.grid.focus_day(day)
        announce(self, self.grid.cell_of(day).accessibleName())

    def _on_clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, DayCell) and cell.day is not None:
            self._chosen = cell.day.day
            self.day_chosen.emit(self._chosen)


class _MonthGrid(QWidget):
    """The names of the days, 42 cells, and what was kept beside each week."""

    def __init__(self) -> None:
        super().__init__()
        self._month: Month | None = None
        self.cells = [DayCell(self) for _ in range(7 * WEEKS)]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.cells[0])

    def show_month(self, found: Month, today: date, chosen: date) -> None:
        """Show a month."""
        self._month = found
        for cell, day in zip(self.cells, found.days, strict=True):
            cell.show_day(day, is_today=day.day == today)
        self.choose(chosen)
        self._place()
        self.update()

    def choose(self, day: date) -> None:
        """Let Tab lead to one day only."""
        wanted = self.cell_of(day)
        for cell in self.cells:
            on = cell is wanted
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(wanted)

    def focus_day(self, day: date) -> None:
        """Give the keyboard focus to a day."""
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self.cell_of(day).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cell_of(self, day: date) -> DayCell:
        """The cell of a day that is shown."""
        first = self._month.first if self._month is not None else day
        return self.cells[(day - days_shown(first)[0]).days]

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self._head() + WEEKS * self.cells[0].minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._month is None:
            return
        head, edges, side = self._head(), self._edges(), self._side()
        font = role_font("small_medium")
        with painting(self) as painter:
            frame = QRectF(0, head, edges[-1] + _LINE, self.height() - head)
            rounded(painter, frame, 0, fill="hairline")
            for weekday in range(7):
                at = QRectF(edges[weekday], 0, edges[weekday + 1] - edges[weekday], head)
                draw_text(painter, at, weekday_short(weekday), font, "text2", CENTER)
            rows = self._rows()
            for place, week in enumerate(self._month.weeks):
                at = QRectF(self.width() - side + 14, rows[place], side - 14, rows[place + 1] - rows[place])
                self._paint_kept(painter, at, week)

    def _paint_kept(self, painter: QPainter, at: QRectF, week: MonthWeek) -> None:
        words = kept_words(week.summary)
        draw_text(painter, at, words, role_font("small_medium"), "text2", LEFT)

    def _place(self) -> None:
        edges, rows = self._edges(), self._rows()
        for place, cell in enumerate(self.cells):
            column, row = place % 7, place // 7
            left, top = edges[column] + _LINE, rows[row] + _LINE
            cell.setGeometry(left, top, edges[column + 1] - left, rows[row + 1] - top)

    def _head(self) -> int:
        return line_height("small") + 18

    def _side(self) -> int:
        weeks = self._month.weeks if self._month is not None else ()
        return max((text_width(kept_words(week.summary), role_font("small_medium")) for week in weeks), default=0) + 16

    def _edges(self) -> list[int]:
        room = self.width() - self._side() - _LINE
        return [round(room * column / 7) for column in range(8)]

    def _rows(self) -> list[int]:
        head = self._head()
        room = self.height() - head - _LINE
        return [head + round(room * row / WEEKS) for row in range(WEEKS + 1)]
