"""One thing that differs in the calendar: a tick, what was done there, and what it means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.differences import Difference, Doubt
from ui.kit import CheckBox, hbox, label, vbox
from ui.publishing.came_back_words import change_line, explanation, heading


class DifferenceRow(QWidget):
    """`toggled` follows the tick; what cannot be taken over has none."""

    toggled = Signal()

    def __init__(self, difference: Difference, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.difference = difference
        what, how, why = heading(difference), change_line(difference, zone), explanation(difference)
        self.box = CheckBox("")
        self.box.setChecked(difference.doubt is Doubt.NONE)
        self.box.setEnabled(difference.can_be_taken_over)
        self.box.setAccessibleName(f"{what}, {how}")
        self.box.setAccessibleDescription(why)
        self.box.toggled.connect(self.toggled)
        words = vbox(label(what, "body_strong", wrap=True), label(how, "body", "text2", wrap=True), spacing=1)
        if why:
            words.addWidget(label(why, "small", "text3", wrap=True))
        row = hbox(spacing=12, margins=(16, 9, 16, 9))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setLayout(row)

    @property
    def is_chosen(self) -> bool:
        """Whether it is to be taken over."""
        return self.box.isEnabled() and self.box.isChecked()

    def choose(self, chosen: bool) -> None:
        """Tick it, or not."""
        if self.box.isEnabled():
            self.box.setChecked(chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.choose(not self.box.isChecked())
