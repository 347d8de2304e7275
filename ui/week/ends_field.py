"""When a series ends: never, on a day, or after a number of times."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.defaults import LARGEST_COUNT
from ui.kit import ComboBox, DateField, NumberField, hbox
from ui.kit.fields import mark_error

NEVER, ON_DAY, AFTER = "never", "on_day", "after"


class EndsField(QWidget):
    """Gives `until` and `count`, of which at most one is not None."""

    changed = Signal()

    def __init__(
        self, until: date | None, count: int | None, suggested_end: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        options = (
            (NEVER, self.tr("Never")),
            (ON_DAY, self.tr("On a day")),
            (AFTER, self.tr("After a number of times")),
        )
        kind = ON_DAY if until else AFTER if count else NEVER
        self.kind = ComboBox(options, kind)
        self.kind.setAccessibleName(self.tr("Ends"))
        self.day = DateField(until or suggested_end)
        self.day.setAccessibleName(self.tr("Last day"))
        self.times = NumberField(1, LARGEST_COUNT, count or 10)
        self.times.setAccessibleName(self.tr("How many times"))
        row = hbox(self.kind, self.day, self.times, spacing=12)
        for index in range(3):
            row.setStretch(index, 1)
        self.setLayout(row)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.day.dateChanged.connect(self.changed)
        self.times.valueChanged.connect(self._on_changed)
        self._show()

    def until(self) -> date | None:
        """The last day, if it ends on one."""
        return self.day.value() if self.kind.value() == ON_DAY else None

    def count(self) -> int | None:
        """How many times, if it ends after some."""
        return self.times.value() if self.kind.value() == AFTER else None

    def set_error(self, text: str | None) -> None:
        """Say under the choice what is wrong."""
        mark_error(self, text)

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.day.setVisible(self.kind.value() == ON_DAY)
        self.times.set_unit(self.tr("time(s)", "", self.times.value()))
        self.times.setVisible(self.kind.value() == AFTER)
