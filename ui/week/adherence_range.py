"""Which days are looked at: a usual stretch, or any from–until."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.clock import monday_of
from ui.kit import DateField, FieldRow, Segmented, boxed, hbox, vbox

WEEK, FOUR_WEEKS, QUARTER, YEAR, OTHER = "week", "4", "quarter", "year", "other"


class DaysChoice(QWidget):
    """Gives the first and the last day, both included; the usual stretches end today."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.choice = Segmented(
            [
                (WEEK, self.tr("This week")),
                (FOUR_WEEKS, self.tr("4 weeks")),
                (QUARTER, self.tr("3 months")),
                (YEAR, self.tr("This year")),
                (OTHER, self.tr("Other days")),
            ],
            FOUR_WEEKS,
        )
        self.choice.setAccessibleName(self.tr("Which days"))
        self.first, self.last = DateField(today), DateField(today)
        fields = hbox(FieldRow(self.tr("From"), self.first), FieldRow(self.tr("Until"), self.last), None, spacing=12)
        self._fields = boxed(fields)
        self._fields.hide()
        self.setLayout(vbox(hbox(self.choice, None), self._fields, spacing=10))
        self.choice.chosen.connect(self._on_chosen)
        self.first.dateChanged.connect(self._on_day)
        self.last.dateChanged.connect(self._on_day)

    def days(self) -> tuple[date, date]:
        """The first and the last day."""
        return self._usual(self.choice.value()) or (self.first.value(), self.last.value())

    def focus_chosen(self) -> None:
        """Give the keyboard focus to the chosen stretch."""
        self.choice.segment(self.choice.value()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _usual(self, chosen: str) -> tuple[date, date] | None:
        today = self._today
        first = {
            WEEK: monday_of(today),
            FOUR_WEEKS: today - timedelta(days=27),
            QUARTER: today - relativedelta(months=3) + timedelta(days=1),
            YEAR: today.replace(month=1, day=1),
        }.get(chosen)
        return None if first is None else (first, today)

    def _on_chosen(self) -> None:
        usual = self._usual(self.choice.value())
        self._fields.setVisible(usual is None)
        if usual is not None:
            self._fill(*usual)
        self.changed.emit()

    def _fill(self, first: date, last: date) -> None:
        """The fields begin with what was looked at last."""
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.set_value(day)
            field.blockSignals(False)

    def _on_day(self) -> None:
        """Days that stand the wrong way round are turned by moving the other one along."""
        if self.last.value() < self.first.value():
            other = self.last if self.sender() is self.first else self.first
            day = self.first.value() if other is self.last else self.last.value()
            other.blockSignals(True)
            other.set_value(day)
            other.blockSignals(False)
        self.changed.emit()
