"""A period of days: a week, a month, a quarter, or own dates; and its first and its last day."""

from datetime import date

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.date_field import DateField
from ui.kit.fonts import text_scale
from ui.kit.segmented import Segmented

WEEK, MONTH, QUARTER, OWN = "week", "month", "quarter", "own"
_WIDEST = 360  # pixels, with text of the usual size
_MONTHS = {MONTH: 1, QUARTER: 3}


class PeriodFields(QObject):
    """Three fields that agree: `length` (a Segmented), `starts_on` and `ends_on`.

    A length moves the last day, and goes on doing so when the first day changes. Typing the last day chooses the length
    that it makes, or own dates.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = [
            (WEEK, self.tr("Week")),
            (MONTH, self.tr("Month")),
            (QUARTER, self.tr("Quarter")),
            (OWN, self.tr("Own dates")),
        ]
        self.length = Segmented(words, OWN, parent, widest=round(_WIDEST * max(1.0, text_scale())))
        self.length.setAccessibleName(self.tr("How long"))
        self.starts_on, self.ends_on = DateField(parent=parent), DateField(parent=parent)
        self._settling = False
        self.length.chosen.connect(self._on_length)
        self.starts_on.dateChanged.connect(self._on_start)
        self.ends_on.dateChanged.connect(self._on_end)

    def set_days(self, starts_on: date, ends_on: date) -> None:
        """Show a period."""
        self._settling = True
        self.starts_on.set_value(starts_on)
        self.ends_on.set_value(ends_on)
        self.length.set_chosen(self._length_of(starts_on, ends_on))
        self._settling = False
        self.changed.emit()

    def is_valid(self) -> bool:
        """Whether the last day is not before the first."""
        return self.starts_on.value() <= self.ends_on.value()

    def _on_length(self) -> None:
        if not self._settling:
            self._settle()

    def _on_start(self) -> None:
        if not self._settling:
            self._settle()

    def _on_end(self) -> None:
        if self._settling:
            return
        self._settling = True
        self.length.set_chosen(self._length_of(self.starts_on.value(), self.ends_on.value()))
        self._settling = False
        self.changed.emit()

    def _settle(self) -> None:
        """Put the last day where the length wants it."""
        last = last_day(self.starts_on.value(), self.length.value())
        if last is not None:
            self._settling = True
            self.ends_on.set_value(last)
            self._settling = False
        self.changed.emit()

    def _length_of(self, starts_on: date, ends_on: date) -> str:
        fits = (key for key in (WEEK, MONTH, QUARTER) if last_day(starts_on, key) == ends_on)
        return next(fits, OWN)


def last_day(first: date, length: str) -> date | None:
    """The last day of a period that begins on a day; None for own dates."""
    start = QDate(first.year, first.month, first.day)
    end = start.addDays(7) if length == WEEK else start.addMonths(_MONTHS.get(length, 0))
    if end == start:
        return None
    end = end.addDays(-1)
    return date(end.year(), end.month(), end.day())
