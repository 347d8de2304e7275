"""Blocks of last week of which nobody has said what became of them, and the way to say it."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.momentum.overview import Momentum
from ui.kit import Button, Callout


class UnmarkedBand(Callout):
    """Hidden while every block has its answer; `week_wanted` carries the Monday of last week."""

    week_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.mark_button = Button("", "secondary", "week", "small")
        super().__init__("calendar-check", "", "", [self.mark_button], parent=parent, compact=True)
        self.mark_button.set_words(self.tr("Mark in the Week"))
        self.mark_button.clicked.connect(self._on_mark)
        self._momentum: Momentum | None = None
        self.hide()

    def show_momentum(self, momentum: Momentum) -> None:
        """Show how many there are."""
        self._momentum = momentum
        heading = self.tr("%n block(s) of last week have no answer yet.", "", momentum.unmarked)
        text = self.tr("Until they do, they count as missed.", "", momentum.unmarked)
        if momentum.unread is not None:
            text = self.tr("That week is read once they have one, or from Wednesday on.", "", momentum.unmarked)
        self.set_words(heading, text)
        self.setVisible(momentum.unmarked > 0 and not momentum.is_paused)

    def _on_mark(self) -> None:
        if self._momentum is not None:
            self.week_wanted.emit(self._momentum.current.monday - timedelta(weeks=1))
