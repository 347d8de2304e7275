"""A dialog in steps: where one is at the top, the step on the canvas, back and on at the bottom."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.button import Button
from ui.kit.card import Separator
from ui.kit.dialog import Dialog
from ui.kit.fonts import text_scale
from ui.kit.labels import ElidedLabel
from ui.kit.layout import boxed, clear_layout, hbox, vbox
from ui.kit.paint import painting
from ui.kit.tokens import color
from ui.kit.wizard_steps import WizardSteps

_SHARE = 0.92  # of the window, at most
_SIDE = 28


class WizardDialog(Dialog):
    """Steps of one size. Enter goes on from anywhere that does not need it; done steps can be clicked.

    A subclass shows each step by `show_step` and answers `go_on`, `go_back` and `step_wanted`.
    """

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget, title: str, names: Sequence[str], size: tuple[int, int] = (1020, 684)) -> None:
        super().__init__(parent, title, size[0], header=False, body_padding=0)
        self._size = size
        self.steps = WizardSteps(names)
        self.steps.step_chosen.connect(self.step_wanted)
        head = hbox(self.steps, spacing=0, margins=(_SIDE, 13, _SIDE, 13))
        self.keep_above(boxed(vbox(head, Separator(), spacing=0)))
        self._above.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._holder = vbox(spacing=0, margins=(_SIDE, 24, _SIDE, 24))
        canvas = _Canvas()
        canvas.setLayout(self._holder)
        self.body.addWidget(canvas, 1)
        self.back_button = Button(self.tr("Back"), "quiet", "chevron-left")
        self.back_button.clicked.connect(self.go_back)
        self.note = ElidedLabel("", "small", "text2")
        self.add_footer_left(self.back_button)
        self.add_footer_left(self.note)
        self._footer.setContentsMargins(_SIDE, 14, _SIDE, 14)

    def show_step(self, index: int, step: QWidget) -> None:
        """Show a step; the one before it is deleted."""
        clear_layout(self._holder)
        self._holder.addWidget(step, 1)
        self.steps.set_current(index)
        self.back_button.setVisible(index > 0)
        left = 20 if index else _SIDE  # the quiet button has room of its own around its words
        self._footer.setContentsMargins(left, 14, _SIDE, 14)
        self._scroll.verticalScrollBar().setValue(0)

    def go_on(self) -> None:
        """Accept the step as it stands."""
        raise NotImplementedError(type(self).__name__)

    def go_back(self) -> None:
        """One step back."""
        raise NotImplementedError(type(self).__name__)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        window = self._over
        self.setGeometry(window.rect())
        scale = max(1.0, text_scale())
        width, height = (
            min(round(wanted * scale), round(room * _SHARE))
            for wanted, room in zip(self._size, (window.width(), window.height()), strict=True)
        )
        self.panel.setGeometry(QRect((window.width() - width) // 2, (window.height() - height) // 2, width, height))
        self.update()


class _Canvas(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))
