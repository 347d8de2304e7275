"""One day of the month: its number, its blocks as small marks, and how much of it is taken."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.domain.blocks.month import DayBlock, MonthDay
from planner.domain.blocks.occurrences import OccurrenceState
from ui.bridge.formats import clock
from ui.kit import (
    color,
    draw_icon,
    draw_text,
    line_height,
    paint_hatch,
    painting,
    role_font,
    rounded,
    tabular,
    text_width,
)
from ui.kit.paint import CENTER, LEFT
from ui.kit.states import state_of
from ui.kit.tooltips import plain_tooltip
from ui.week.month_data import block_words, day_sentence, was_moved
from ui.week.month_marks import SIZE, paint_load, paint_state

_PAD = 8
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_QUIET = frozenset({OccurrenceState.MISSED, OccurrenceState.PAUSED})


class DayCell(QAbstractButton):
    """A day as a button; it leads to its week."""

    paints_own_focus = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day: MonthDay | None = None
        self._is_today = self._is_weekend = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_day(self, day: MonthDay, *, is_today: bool) -> None:
        """Show a day."""
        self.day, self._is_today, self._is_weekend = day, is_today, day.day.weekday() >= 5
        sentence = day_sentence(day)
        self.setAccessibleName(sentence)
        self.setToolTip(plain_tooltip(sentence.replace(", ", "\n")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 86)

    def minimumSizeHint(self) -> QSize:
        return QSize(56, line_height("body") + line_height("small") + 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()  # Qt would go to a button beside; the month knows which day comes next
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.day is None:
            return
        state, rect = state_of(self), QRectF(self.rect())
        with painting(self) as painter:
            plain = "sunken" if self._is_weekend or not self.day.is_in_month else "surface"
            painter.fillRect(rect, color("hover" if state.hover else plain))
            if self.day.pause is not None:
                paint_hatch(painter, rect)
            self._paint_head(painter, rect)
            self._paint_blocks(painter, rect)
            if self.day.busy_share:
                bar = QRectF(_PAD, rect.bottom() - 7, rect.width() - 2 * _PAD, 3)
                paint_load(painter, bar, self.day.busy_share)
            if state.focus:
                rounded(painter, rect.adjusted(2, 2, -2, -2), 6, edge="focus", width=2)

    def _paint_head(self, painter: QPainter, rect: QRectF) -> None:
        assert self.day is not None
        font, high = tabular(role_font("body_strong")), float(line_height("body"))
        number = str(self.day.day.day)
        wide = text_width(number, font)
        pad = 6 if self._is_today else 0
        chip = QRectF(_PAD - (2 if self._is_today else 0), 5, wide + 2 * pad, high + 2)
        if self._is_today:
            rounded(painter, chip, chip.height() / 2, fill="accent")
        token = "on_accent" if self._is_today else "text" if self.day.is_in_month else "text3"
        draw_text(painter, chip, number, font, token, CENTER)
        rest = QRectF(chip.right() + 6, chip.y(), rect.right() - chip.right() - 6 - _PAD, chip.height())
        if self.day.holiday:
            draw_text(painter, rest, self.day.holiday, role_font("micro"), "warn_text", LEFT)
        elif self.day.pause is not None and (self.day.day == self.day.pause.starts_on or self.day.day.weekday() == 0):
            words = self.day.pause.why or self.tr("Pause")
            draw_text(painter, rest, words, role_font("micro"), "text2", LEFT)

    def _paint_blocks(self, painter: QPainter, rect: QRectF) -> None:
        assert self.day is not None
        top, step = line_height("body") + 11.0, line_height("small") + 1.0
        room = max(1, int((rect.height() - top - (9 if self.day.busy_share else 3)) // step))
        blocks = self.day.blocks
        shown = len(blocks) if len(blocks) <= room else room - 1
        for place, block in enumerate(blocks[:shown]):
            line = QRectF(_PAD, top + place * step, rect.width() - 2 * _PAD, step)
            self._paint_block(painter, line, block)
        if shown < len(blocks):
            line = QRectF(_PAD, top + shown * step, rect.width() - 2 * _PAD, step)
            more = self.tr("{count} more").format(count=len(blocks) - shown)
            draw_text(painter, line, more, role_font("small"), "text2", LEFT)

    def _paint_block(self, painter: QPainter, line: QRectF, block: DayBlock) -> None:
        state = block.occurrence.state
        paint_state(painter, QPointF(line.x() + SIZE / 2, line.center().y()), state)
        x = line.x() + SIZE + 5
        if was_moved(block):
            draw_icon(painter, QRectF(x - 2, line.center().y() - 6, 12, 12), "arrow-right", "accent_graphic")
            x += 12
        token = "text2" if state in _QUIET else "text"
        font = tabular(role_font("small"))
        time = clock(block.start)
        used = draw_text(painter, QRectF(x, line.y(), line.right() - x, line.height()), time, font, token, LEFT)
        rest = QRectF(x + used + 5, line.y(), line.right() - x - used - 5, line.height())
        if rest.width() > 14:
            draw_text(painter, rest, block_words(block), role_font("small"), "text2", LEFT)
