"""The names of the days over the grid, with today's disc and the holidays."""

from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.bridge.formats import day_long, weekday_short
from ui.kit import draw_text, line_height, painting, role_font, rounded, tabular, text_width
from ui.kit.paint import CENTER, LEFT
from ui.kit.tooltips import plain_tooltip
from ui.week.bands import Band, bands_of, paint_band, pause_words, rows_height
from ui.week.busy_words import busy_sentence
from ui.week.grid import WeekGrid
from ui.week.plan import WeekPlan


class DayHeader(QWidget):
    """Stays in sight while the grid under it scrolls."""

    def __init__(self, grid: WeekGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._plan: WeekPlan | None = None
        self._today: date | None = None
        self._bands: list[Band] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, plan: WeekPlan, today: date) -> None:
        """Show the days of a week."""
        height_before = self.sizeHint().height()
        self._plan, self._today, self._bands = plan, today, bands_of(plan)
        facts = [f"{day_long(day)}: {name}" for day, name in plan.holidays.items()]
        facts += [pause_words(pause) for pause in plan.pauses]
        facts += [busy_sentence(each) for each in plan.busy if each.is_all_day]
        self.setAccessibleName(", ".join(facts))
        self.setToolTip(plain_tooltip("\n".join(facts)))
        if self.sizeHint().height() != height_before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(700, round(self._bands_top()) + 4 + max(rows_height(self._rows()), line_height("small")))

    def _bands_top(self) -> float:
        """Under the names of the days; under those of the holidays as well, where there are some."""
        under_days = 14.0 + line_height("body")
        has_holidays = self._plan is not None and bool(self._plan.holidays)
        return under_days + (line_height("small") + 2 if has_holidays and self._bands else 2)

    def _rows(self) -> int:
        return max((band.row + 1 for band in self._bands), default=0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        plan = self._plan
        if plan is None:
            return
        edges = self._grid.frame().edges
        holiday_line = 14 + line_height("body")
        with painting(self) as painter:
            for index, day in enumerate(plan.days):
                column = QRectF(edges[index], 0, edges[index + 1] - edges[index], self.height())
                self._paint_day(painter, column, day)
                name = plan.holidays.get(day)
                if name:
                    at = QRectF(column.x() + 3, holiday_line, column.width() - 6, line_height("small"))
                    draw_text(painter, at, name, role_font("micro"), "warn_text", CENTER)
            for band in self._bands:
                paint_band(painter, band, edges, self._bands_top())

    def _paint_day(self, painter: QPainter, column: QRectF, day: date) -> None:
        name, number = weekday_short(day.weekday()), str(day.day)
        is_today = day == self._today
        name_font = role_font("body_strong" if is_today else "body")
        number_font = tabular(role_font("body_strong"))
        gap, pad = (6, 7) if is_today else (6, 0)
        number_wide = text_width(number, number_font)
        if text_width(name, name_font) + gap + number_wide + 2 * pad > column.width() - 8:
            name, gap = name[:2], 4
        name_wide = text_width(name, name_font)
        total = name_wide + gap + number_wide + 2 * pad
        high = float(line_height("body"))
        x, top = column.center().x() - total / 2, 12.0
        draw_text(
            painter, QRectF(x, top, name_wide, high), name, name_font, "accent_text" if is_today else "text2", LEFT
        )
        chip = QRectF(x + name_wide + gap, top - 2, number_wide + 2 * pad, high + 4)
        if is_today:
            rounded(painter, chip, chip.height() / 2, fill="accent")
        draw_text(painter, chip, number, number_font, "on_accent" if is_today else "text", CENTER)
