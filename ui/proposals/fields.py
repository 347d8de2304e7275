"""The fields of the forms about proposals: amount, how long it holds, the week in which the work begins."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from planner.clock import monday_of
from planner.domain import defaults
from planner.exchange.values import parse_money
from ui.bridge.formats import currency_symbol, day_long, day_month, money
from ui.kit import ChoiceChip, DateField, FieldRow, TextField, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout

_OTHER, _NONE, _FREE = "other", "none", "free"


class AmountRow(FieldRow):
    """An amount as one writes it; the sign of a currency may stand beside it."""

    def __init__(self, text: str, currency: str, parent: QWidget | None = None) -> None:
        """`currency` is meant where none is typed."""
        self.amount = TextField(currency_symbol(currency))
        super().__init__(text, self.amount, parent=parent)
        self._currency = currency
        self.amount.textEdited.connect(self._on_edited)

    def show_amount(self, cents: int | None, currency: str) -> None:
        """Fill it in."""
        self._currency = currency
        self.amount.setText("" if cents is None else money(cents, currency))

    def value(self) -> tuple[int | None, str]:
        """Cents and currency; None where nothing, or no amount, is written."""
        found = parse_money(self.amount.text(), self._currency)
        return found if found is not None else (None, self._currency)

    def check(self, *, needed: bool) -> bool:
        """Whether it can be kept; what is wrong is said under it."""
        written = self.amount.text().strip()
        cents, _ = self.value()
        wrong = cents is None or cents <= 0 if written else needed
        self.amount.set_error(self.tr("Write a number, for example 4 300") if wrong else None)
        return not wrong

    def _on_edited(self) -> None:
        if self.error_text():
            self.amount.set_error(None)


class ValidityField(QWidget):
    """How long a proposal holds from a day: 15, 30, 60, 90 days, until another day, or without an end."""

    changed = Signal()

    def __init__(self, days: int, parent: QWidget | None = None, *, may_be_endless: bool = False) -> None:
        """`days` is what is chosen at first; `may_be_endless` offers a proposal without an end date."""
        super().__init__(parent)
        self._from = date.min
        self._group = QButtonGroup(self)
        choices = sorted({*defaults.PROPOSAL_VALIDITIES, days})
        self.chips = {str(each): ChoiceChip(self.tr("%n day(s)", "", each)) for each in choices}
        self.chips[_OTHER] = ChoiceChip(self.tr("Another day"))
        if may_be_endless:
            self.chips[_NONE] = ChoiceChip(self.tr("No end date"))
        self.day = DateField()
        self._said = label("", "small", "text2", wrap=True)
        flow = FlowLayout(spacing=8)
        for chip in self.chips.values():
            self._group.addButton(chip)
            flow.addWidget(chip)
        self.setLayout(vbox(boxed(flow), self.day, self._said, spacing=6))
        self.chips[str(days)].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self.day.dateChanged.connect(self._on_day_changed)
        self._refresh()

    def count_from(self, day: date) -> None:
        """The day on which it goes out."""
        before, self._from = self._from, day
        if before == date.min:
            self.day.set_value(day + timedelta(days=defaults.PROPOSAL_VALIDITY_DAYS))
        self._refresh()

    def show_end(self, valid_until: date | None) -> None:
        """Choose what leads to an end date."""
        days = (valid_until - self._from).days if valid_until is not None else None
        key = _NONE if days is None else str(days) if str(days) in self.chips else _OTHER
        if valid_until is not None:
            self.day.set_value(valid_until)
        self.chips[key].setChecked(True)
        self._refresh()

    def value(self) -> date | None:
        """The last day on which it holds; None without an end."""
        key = self._key()
        if key == _NONE:
            return None
        return self.day.value() if key == _OTHER else self._from + timedelta(days=int(key))

    def check(self) -> bool:
        """Whether the end comes after the beginning; what is wrong is said."""
        until = self.value()
        wrong = until is not None and until < self._from
        self.day.set_error(self.tr("The end comes before the day it is sent.") if wrong else None)
        self._refresh(wrong=wrong)
        return not wrong

    def _key(self) -> str:
        return next(key for key, chip in self.chips.items() if chip.isChecked())

    def _refresh(self, *, wrong: bool = False) -> None:
        self.day.setVisible(self._key() == _OTHER)
        until = self.value() if self._from != date.min else None
        if wrong:
            text = self.tr("The end comes before the day it is sent.")
        elif until is None:
            text = self.tr("A proposal without an end waits for ever. An end date is kinder to both.")
        else:
            text = self.tr("It holds through {day}.").format(day=day_long(until))
        self._said.setText(text)
        self._said.set_color("bad_text" if wrong else "text2")

    def _on_toggled(self, _chip: QAbstractButton, checked: bool) -> None:
        if checked:
            self._refresh()
            self.changed.emit()

    def _on_day_changed(self) -> None:
        self._refresh()
        self.changed.emit()


class WeekField(QWidget):
    """The week in which the work begins: the next free one, another one, or none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._free = date.min
        self.chips = {
            _FREE: ChoiceChip(""),
            _OTHER: ChoiceChip(self.tr("Another week")),
            _NONE: ChoiceChip(self.tr("No promise")),
        }
        self.day = DateField()
        self._said = label("", "small", "text2", wrap=True)
        flow = FlowLayout(spacing=8)
        for chip in self.chips.values():
            self._group.addButton(chip)
            flow.addWidget(chip)
        self.setLayout(vbox(boxed(flow), self.day, self._said, spacing=6))
        self.chips[_FREE].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self.day.dateChanged.connect(self._refresh)

    def offer(self, free: date) -> None:
        """The Monday of the next free week."""
        if free == self._free:
            return
        was, self._free = self._free, free
        if was == date.min or self.day.value() == was:
            self.day.set_value(free)
        self.chips[_FREE].set_words(self.tr("Week of {day} (next free)").format(day=day_month(free)))
        self._refresh()

    def show_week(self, monday: date | None) -> None:
        """Choose a week."""
        key = _NONE if monday is None else _FREE if monday == self._free else _OTHER
        if monday is not None:
            self.day.set_value(monday)
        self.chips[key].setChecked(True)
        self._refresh()

    def value(self) -> date | None:
        """The Monday; None without a promise."""
        if self.chips[_NONE].isChecked():
            return None
        return self._free if self.chips[_FREE].isChecked() else monday_of(self.day.value())

    def focus_first(self) -> None:
        """Put the keyboard on what is chosen."""
        next(chip for chip in self.chips.values() if chip.isChecked()).setFocus()

    def _refresh(self) -> None:
        other = self.chips[_OTHER].isChecked()
        self.day.setVisible(other)
        monday = self.value()
        said = ""
        if other and monday is not None:
            said = self.tr("Work begins in the week of {day}.").format(day=day_long(monday))
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.changed.emit()

    def _on_toggled(self, _chip: QAbstractButton, checked: bool) -> None:
        if checked:
            self._refresh()


def side_by_side(*rows: QWidget) -> QWidget:
    """Fields beside each other, of one width."""
    box = hbox(spacing=16)
    for row in rows:
        box.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
    return boxed(box)
