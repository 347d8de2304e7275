"""What got in the way: five answers with their keys; none of them is needed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.attendance import Reason
from ui.bridge.labels import label_of
from ui.kit import KeyedChoice, label, vbox
from ui.kit.flow import FlowLayout


class ReasonBox(QWidget):
    """`chosen` carries a Reason, or None when the chosen one was clicked again and may be taken back."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, may_clear: bool = True) -> None:
        super().__init__(parent)
        self._may_clear = may_clear
        self.choices = {
            reason: KeyedChoice(str(digit), label_of(reason), quiet=True) for digit, reason in enumerate(Reason, 1)
        }
        row = FlowLayout(spacing=4, line_spacing=4)
        for choice in self.choices.values():
            row.addWidget(choice)
            choice.clicked.connect(self._on_clicked)
        question = label(self.tr("What got in the way? You may leave it open."), "small", "text2", wrap=True)
        self.setLayout(vbox(question, row, spacing=8))

    def reason(self) -> Reason | None:
        """The answer."""
        return next((reason for reason, choice in self.choices.items() if choice.isChecked()), None)

    def set_reason(self, reason: Reason | None, *, may_clear: bool = True) -> None:
        """Show an answer."""
        self._may_clear = may_clear
        for each, choice in self.choices.items():
            choice.setChecked(each is reason)

    def press(self, digit: str) -> bool:
        """Answer by key; False when the key stands for none."""
        found = next((choice for choice in self.choices.values() if choice.key == digit), None)
        if found is not None:
            found.click()
        return found is not None

    def _on_clicked(self) -> None:
        clicked = next(reason for reason, choice in self.choices.items() if choice is self.sender())
        if not self.choices[clicked].isChecked() and not self._may_clear:
            self.choices[clicked].setChecked(True)
            return
        answer = clicked if self.choices[clicked].isChecked() else None
        self.set_reason(answer, may_clear=self._may_clear)
        self.chosen.emit(answer)
