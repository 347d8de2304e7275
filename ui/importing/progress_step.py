"""The third step: how far it is."""

from PySide6.QtWidgets import QWidget

from ui.bridge.formats import percent
from ui.kit import Bar, Label, label, vbox


class ProgressStep(QWidget):
    """A bar and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = label("", "body_strong", wrap=True)
        self._bar = Bar()
        self._how_far = Label("", "small", "text2", tabular_digits=True)
        calm = label(
            self.tr("You can stop at any moment. Then nothing of the file is kept."), "small", "text3", wrap=True
        )
        self.setLayout(vbox(self._what, self._bar, self._how_far, calm, spacing=10, margins=(0, 16, 0, 16)))

    def begin(self, what: str) -> None:
        """Start from nothing."""
        self._what.setText(what)
        self._bar.set_value(0)
        self._how_far.setText("")

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        part = done / max(total, 1)
        self._bar.set_value(part)
        self._how_far.setText(percent(part))

    def say_stopping(self) -> None:
        """Say that it is about to stop."""
        self._how_far.setText(self.tr("Stopping"))
