"""The way to a goal with its stops, drawn as one thin line."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.goals.goal import GoalProgress
from ui.bridge.goal_words import figure
from ui.kit import PaintedFact, draw_circle, paint_tick, painting, rounded

_HEIGHT, _BAR, _MARK = 22, 5, 15


class MilestoneTrack(PaintedFact):
    """From nothing to the target: what is done in colour, a ring for each stop ahead, a tick for each one passed."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, progress: GoalProgress, *, rewards: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Stops on the way"))
        stops = [self._said(each.target, each.reward if rewards else "") for each in progress.goal.milestones]
        self.setAccessibleDescription(" ".join(stops))
        self.setToolTip("\n".join(stops))

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        middle = self.height() / 2
        bar = QRectF(0, middle - _BAR / 2, self.width(), _BAR)
        with painting(self) as painter:
            rounded(painter, bar, _BAR / 2, fill="hairline")
            done = QRectF(bar)
            done.setWidth(max(_BAR, bar.width() * self._progress.fraction))
            if self._progress.done:
                rounded(painter, done, _BAR / 2, fill="accent_graphic")
            for each in self._progress.goal.milestones:
                at = QPointF(self._place(each.target), middle)
                self._paint_stop(painter, at, passed=each.target <= self._progress.done)

    def _paint_stop(self, painter: QPainter, at: QPointF, *, passed: bool) -> None:
        if passed:
            draw_circle(painter, at, _MARK, fill="accent_graphic")
            paint_tick(painter, at, _MARK, "on_accent")
        else:
            draw_circle(painter, at, _MARK - 2, fill="surface", edge="control", width=1.6)

    def _place(self, target: int) -> float:
        half = _MARK / 2
        return max(half, min(self.width() - half, self.width() * target / self._progress.goal.target))

    def _said(self, target: int, reward: str) -> str:
        passed, there = target <= self._progress.done, figure(self._progress.goal, target)
        if not reward:
            text = self.tr("{stop}: passed.") if passed else self.tr("{stop}: ahead.")
        else:
            text = self.tr("{stop}, {reward}: passed.") if passed else self.tr("{stop}, {reward}: ahead.")
        return text.format(stop=there, reward=reward)
