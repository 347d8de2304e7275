"""Where one is in a few steps: numbered discs, or dots."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.fonts import role_font, text_width
from ui.kit.layout import clear_layout, hbox
from ui.kit.marks import paint_tick
from ui.kit.paint import CENTER, LEFT, draw_circle, draw_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tokens import color

_DISC = 20


class WizardSteps(QWidget):
    """Named steps with numbered discs. Steps that are done can be clicked: `step_chosen` carries the index."""

    step_chosen = Signal(int)

    def __init__(self, names: Sequence[str], current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._steps: list[_Step] = []
        self._lines: list[_Line] = []
        self._row = hbox(spacing=10)
        self.setLayout(self._row)
        self._build()
        self.set_current(current)

    def current(self) -> int:
        """The index of the step that is open."""
        return next(step.index for step in self._steps if step.place == "current")

    def set_current(self, index: int) -> None:
        """Open a step; those before it are done."""
        for step in self._steps:
            step.set_place("done" if step.index < index else "current" if step.index == index else "next")
            step.setAccessibleDescription(self._said(step.place))
        for position, line in enumerate(self._lines):
            line.set_done(position < index)

    def _build(self) -> None:
        clear_layout(self._row)
        for index, name in enumerate(self._names):
            if index:
                line = _Line()
                self._lines.append(line)
                self._row.addWidget(line, 1)
            step = _Step(index, name)
            step.clicked.connect(self._on_clicked)
            self._steps.append(step)
            self._row.addWidget(step)

    def _said(self, place: str) -> str:
        return {"done": self.tr("Done"), "current": self.tr("Open now"), "next": self.tr("Later")}[place]

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Step) and sender.place == "done":
            self.step_chosen.emit(sender.index)


class _Step(QAbstractButton):
    def __init__(self, index: int, name: str) -> None:
        super().__init__()
        self.index = index
        self.place = "next"
        self._name = name
        self.setAccessibleName(f"{index + 1}. {name}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_place(self, place: str) -> None:
        self.place = place
        done = place == "done"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if done else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if done else Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_DISC + 8 + text_width(self._name, role_font("small_strong")) + 2, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        middle = self.height() / 2
        center = QPointF(_DISC / 2, middle)
        disc = QRectF(0, middle - _DISC / 2, _DISC, _DISC)
        hover = state_of(self).hover and self.place == "done"
        with painting(self) as painter:
            self._paint_disc(painter, center, disc)
            now = self.place == "current"
            token = "text" if now or hover else "text2"
            words = QRectF(self.rect()).adjusted(_DISC + 8, 0, 2, 0)
            font = role_font("small_strong" if now else "small_medium")
            draw_text(painter, words, self._name, font, token, LEFT)

    def _paint_disc(self, painter: QPainter, center: QPointF, disc: QRectF) -> None:
        number = str(self.index + 1)
        if self.place == "done":
            draw_circle(painter, center, _DISC, fill="ok")
            paint_tick(painter, center, _DISC, "on_ok")
        elif self.place == "current":
            draw_circle(painter, center, _DISC, fill="accent")
            draw_text(painter, disc, number, role_font("micro"), "on_accent", CENTER)
        else:
            draw_circle(painter, center, _DISC, edge="control", width=1.2)
            draw_text(painter, disc, number, role_font("micro"), "text2", CENTER)


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._done = False
        self.setMinimumWidth(12)

    def set_done(self, done: bool) -> None:
        self._done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            line = QRectF(0, self.height() / 2 - 0.75, self.width(), 1.5)
            painter.fillRect(line, color("ok" if self._done else "hairline"))


class StepDots(QWidget):
    """A pill for the step that is open, dots for the others; done ones are ok."""

    def __init__(self, count: int, current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._current = count, current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(current)

    def set_current(self, index: int) -> None:
        """Open a step."""
        self._current = index
        self.setAccessibleName(self.tr("Step {step} of {count}").format(step=index + 1, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(26 + 14 * (self._count - 1), 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            x = 0.0
            for index in range(self._count):
                width = 26 if index == self._current else 8
                fill = "accent_graphic" if index == self._current else "ok" if index < self._current else "strong"
                rounded(painter, QRectF(x, 0, width, 8), 4, fill=fill)
                x += width + 6
