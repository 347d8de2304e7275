"""The days of a cadence, one under the other, before it is started."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.followup.cadence import Upcoming
from ui.bridge.formats import weekday_day_short
from ui.bridge.labels import label_of
from ui.kit import ElidedLabel, Label, clear_layout, label


class CadencePreview(QWidget):
    """Day, means and words of each step to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self.setLayout(self._grid)

    def show_steps(self, steps: Sequence[Upcoming]) -> None:
        """Fill it anew."""
        clear_layout(self._grid)
        self._lines = []
        for row, upcoming in enumerate(steps):
            texts = (weekday_day_short(upcoming.day), label_of(upcoming.step.kind), upcoming.step.text)
            self._lines.append(", ".join(text for text in texts if text))
            day = Label(texts[0], "body_medium", tabular_digits=True)
            kind, words = label(texts[1], "body", "text2"), ElidedLabel(texts[2], "body", "text2")
            for column, part in enumerate((day, kind, words)):
                self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleDescription("; ".join(self._lines))
        self.updateGeometry()

    def lines(self) -> list[str]:
        """What it shows, a line for each step."""
        return list(self._lines)
