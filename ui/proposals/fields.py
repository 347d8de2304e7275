"""The fields of the forms about proposals: the amount, and how long it holds."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from planner.domain import defaults
from planner.domain.work.checks import MOST_MINUTES
from planner.domain.work.durations import parse_minutes
from planner.exchange.values import parse_money
from ui.bridge.formats import NO_BREAK, currency_symbol, day_long, money
from ui.kit import ChoiceChip, DateField, FieldRow, NumberField, TextField, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout

OTHER, NONE = "other", "none"
_ALWAYS_HOURS = 10**6  # a number alone is never minutes
translate = QCoreApplication.translate  # before a widget exists that could


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


class HoursField(NumberField):
    """How long work takes, in minutes, written as "12", "12.5" or "12h30"; 0 is not said yet."""

    def __init__(self, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(0, MOST_MINUTES, minutes, parent=parent)
        self.setSpecialValueText(NO_BREAK)
        self.setSingleStep(60)

    def textFromValue(self, value: int) -> str:
        hours, rest = divmod(value, 60)
        return f"{hours}{NO_BREAK}h{NO_BREAK}{rest:02d}" if rest else f"{hours}{NO_BREAK}h"

    def check(self) -> bool:
        """Whether it can be kept; what is wrong is said under it already, and has the focus."""
        if self.is_wrong():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return not self.is_wrong()

    def _read(self, text: str) -> int | None:
        return parse_minutes(text, _ALWAYS_HOURS) if text else 0

    def _wrong_words(self) -> str:
        return self.tr("For example 12.5 or 12h30.")

    def _is_begun(self, text: str) -> bool:
        return text[-1] in ".,:" and self._read(text[:-1]) is not None


class DayChoice(QWidget):
    """Chips, one of which asks for a day, and a line under them that says what it comes to."""

    changed = Signal()

    def __init__(self, chips: Mapping[str, ChoiceChip], chosen: str, day_name: str, parent: QWidget | None) -> None:
        """The chip OTHER asks for the day, `chosen` is the one at first."""
        super().__init__(parent)
        self.chips = dict(chips)
        self.day = DateField()
        self.day.setAccessibleName(day_name)
        self._day_row = FieldRow("", self.day)
        self._said = label("", "small", "text2", wrap=True)
        self._group, flow = QButtonGroup(self), FlowLayout(spacing=8)
        for chip in self.chips.values():
            self._group.addButton(chip)
            flow.addWidget(chip)
        self.setLayout(vbox(boxed(flow), self._day_row, self._said, spacing=6))
        self.choose(chosen)
        self._refresh()
        self._group.buttonToggled.connect(self._on_toggled)
        self.day.dateChanged.connect(self._on_day_changed)

    def choose(self, key: str) -> None:
        """Choose a chip."""
        self.chips[key].setChecked(True)

    def chosen(self) -> str:
        """The key of the chip that is chosen."""
        return next(key for key, chip in self.chips.items() if chip.isChecked())

    def words(self) -> str:
        """What stands under the chips."""
        return self._said.text()

    def _words(self) -> str:
        raise NotImplementedError(type(self).__name__)

    def _refresh(self) -> None:
        words = self._words()
        self._day_row.setVisible(self.chosen() == OTHER)
        for chip in self.chips.values():  # Tab comes to the one that is chosen; arrow keys go on from there
            policy = Qt.FocusPolicy.StrongFocus if chip.isChecked() else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _on_toggled(self, _chip: QAbstractButton, checked: bool) -> None:
        if checked:
            self._on_day_changed()

    def _on_day_changed(self) -> None:
        self.day.set_error(None)
        self._refresh()
        self.changed.emit()


class ValidityField(DayChoice):
    """How long a proposal holds from a day: 15, 30, 60, 90 days, until another day, or without an end."""

    def __init__(self, days: int, parent: QWidget | None = None, *, may_be_endless: bool = False) -> None:
        """`days` is what is chosen at first; `may_be_endless` offers a proposal without an end date."""
        self._from = date.min
        choices = sorted({*defaults.PROPOSAL_VALIDITIES, days})
        chips = {str(each): ChoiceChip(translate("ValidityField", "%n day(s)", "", each)) for each in choices}
        chips[OTHER] = ChoiceChip(translate("ValidityField", "Another day"))
        if may_be_endless:
            chips[NONE] = ChoiceChip(translate("ValidityField", "No end date"))
        super().__init__(chips, str(days), translate("ValidityField", "The last day"), parent)

    def count_from(self, day: date) -> None:
        """The day on which it goes out."""
        before, self._from = self._from, day
        if before == date.min:
            self.day.set_value(day + timedelta(days=defaults.PROPOSAL_VALIDITY_DAYS))
        self._refresh()

    def show_end(self, valid_until: date | None) -> None:
        """Choose what leads to an end date."""
        days = (valid_until - self._from).days if valid_until is not None else None
        if valid_until is not None:
            self.day.set_value(valid_until)
        self.choose(NONE if days is None else str(days) if str(days) in self.chips else OTHER)
        self._refresh()

    def value(self) -> date | None:
        """The last day on which it holds; None without an end."""
        key = self.chosen()
        if key == NONE:
            return None
        return self.day.value() if key == OTHER else self._from + timedelta(days=int(key))

    def check(self) -> bool:
        """Whether the end comes after the beginning; what is wrong is said."""
        if not self.day.take_typed():
            return False
        until = self.value()
        wrong = until is not None and until < self._from
        self.day.set_error(self.tr("The end comes before the day it is sent.") if wrong else None)
        return not wrong

    def _words(self) -> str:
        until = self.value() if self._from != date.min else None
        if until is None:
            return self.tr("A proposal without an end waits for ever. An end date is kinder to both.")
        return self.tr("It holds through {day}.").format(day=day_long(until))


def side_by_side(*rows: QWidget) -> QWidget:
    """Fields beside each other, of one width."""
    box = hbox(spacing=16)
    for row in rows:
        box.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
    return boxed(box)
