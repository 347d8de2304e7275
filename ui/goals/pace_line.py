"""The pace line: what was done against an even pace, drawn small."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import day_short
from ui.bridge.goal_words import figure, pace_with_days, roughly
from ui.kit import Chart, color, draw_circle, draw_text, line_height, painting, role_font
from ui.kit.paint import LEFT, RIGHT

_HEIGHT = 46


class PaceLine(Chart):
    """From the first day to the last: the even pace dashed, the way so far solid, and the margin in words."""

    def __init__(self, progress: GoalProgress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pace"))
        self.setAccessibleDescription(self.sentence())
        self.setToolTip(self.sentence())

    def sentence(self) -> str:
        """The line in one sentence."""
        progress = self._progress
        text = self.tr("Done: {done} of {target}. An even pace would be at {expected} today: {pace}.")
        if progress.today < progress.goal.starts_on:
            text = self.tr("Done: {done} of {target}. {pace}.")
        return text.format(
            done=figure(progress.goal, progress.done),
            target=figure(progress.goal, progress.goal.target),
            expected=figure(progress.goal, roughly(progress.goal, progress.expected)),
            pace=pace_with_days(progress),
        )

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT + line_height("small"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        words = line_height("small")
        area = QRectF(2, 6, self.width() - 8, self.height() - words - 10)
        below = QRectF(0, self.height() - words, self.width(), words)
        goal = self._progress.goal
        with painting(self) as painter:
            self._paint_lines(painter, area)
            font = role_font("small")
            draw_text(painter, below, day_short(goal.starts_on), font, "text3", LEFT)
            draw_text(painter, below, day_short(goal.ends_on), font, "text3", RIGHT)

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        progress = self._progress
        painter.fillRect(QRectF(area.x(), area.bottom(), area.width(), 1), color("hairline"))
        dashed = QPen(color("control"), 1.2, Qt.PenStyle.CustomDashLine)
        dashed.setDashPattern([3, 3])
        painter.setPen(dashed)
        painter.drawPolyline([self._even(area, days) for days in progress.bends()])
        here = QPointF(
            area.x() + area.width() * progress.elapsed_days / progress.total_days,
            area.bottom() - area.height() * progress.fraction,
        )
        even = self._even(area, progress.elapsed_days)
        token = "accent_graphic" if progress.margin >= 0 else "control"
        painter.setPen(QPen(color(token), 1))
        painter.drawLine(here, even)
        painter.setPen(QPen(color("accent_graphic"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(area.bottomLeft(), here)
        draw_circle(painter, here, 9, fill="surface")
        draw_circle(painter, here, 7, fill="accent_graphic")

    def _even(self, area: QRectF, days: int) -> QPointF:
        """Where an even pace is when so many days are over: it stands still in a pause."""
        progress = self._progress
        share = progress.expected_after(days) / progress.goal.target
        return QPointF(area.x() + area.width() * days / progress.total_days, area.bottom() - area.height() * share)
