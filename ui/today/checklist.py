"""The first week as a short list; each open step leads to where it is done."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import Card, draw_circle, draw_icon, draw_text, label, painting, role_font, rounded, state_of
from ui.kit.fonts import at_least


class FirstStep(Enum):
    """The steps, in their order."""

    RHYTHM = 0
    GOAL = 1
    PEOPLE = 2
    EXPORT = 3
    KEEP = 4


class Checklist(Card):
    """Your first week. `wanted` carries the FirstStep that was clicked."""

    wanted = Signal(object)

    def __init__(self, done: tuple[bool, ...], parent: QWidget | None = None, *, rewards: bool = True) -> None:
        super().__init__(padding=0, parent=parent)
        self._rewards = rewards
        self.body.setContentsMargins(16, 14, 16, 12)
        self.body.addWidget(label(self.tr("Your first week"), "heading"))
        self.body.addSpacing(6)
        self.steps: list[CheckStep] = []
        current = next((index for index, ready in enumerate(done) if not ready), None)
        for index, words in enumerate(self._words()):
            step = CheckStep(words, self._said(done[index]), done=done[index], current=index == current)
            step.clicked.connect(partial(self._on_step, FirstStep(index)))
            self.steps.append(step)
            self.body.addWidget(step)
        self.body.addStretch(1)

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Choose your weekly rhythm"),
            self.tr("Choose a goal and a reward") if self._rewards else self.tr("Choose a goal"),
            self.tr("Add five people"),
            self.tr("Export your blocks to your calendar"),
            self.tr("Keep your first block"),
        )

    def _said(self, done: bool) -> str:
        return self.tr("Done") if done else self.tr("Open")

    def _on_step(self, step: FirstStep) -> None:
        self.wanted.emit(step)


class CheckStep(QAbstractButton):
    """One line of the list; a step that is done is no button any more."""

    def __init__(self, words: str, said: str, *, done: bool, current: bool) -> None:
        super().__init__()
        self._words, self._done, self._current = words, done, current
        self.setAccessibleName(words)
        self.setAccessibleDescription(said)
        self.setEnabled(not done)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if done else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if done else Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, at_least(30, padding=8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if state.hover and not self._done:
                rounded(painter, rect, 6, fill="hover")
            mark = QRectF(0, rect.center().y() - 9, 18, 18)
            if self._done:
                draw_icon(painter, mark, "check-circle", "ok")
            else:
                edge = "accent_graphic" if self._current else "control"
                draw_circle(painter, mark.center(), 15, edge=edge, width=1.8 if self._current else 1.3)
            role, token = ("body_strong", "text") if self._current else ("body", "text2")
            draw_text(painter, rect.adjusted(28, 0, 0, 0), self._words, role_font(role), token)
