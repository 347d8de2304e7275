"""A number of things, of minutes or of money: the same field says "13 blocks" and "€25,000"."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from ui.kit.amount_text import read_cents
from ui.kit.measure_choice import MeasureOption
from ui.kit.value_fields import NumberField

LARGEST_COUNT = 100_000
LARGEST_SUM = 1_000_000_000  # cents
_CENTS = 100
_EMPTY = "\u00a0"


class MoneyField(NumberField):
    """A sum in cents; 0 is none yet: the field is empty."""

    _is_money = True

    def __init__(self, symbol: str, *, symbol_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(0, LARGEST_SUM, parent=parent)
        self.setSpecialValueText(_EMPTY)
        self.setGroupSeparatorShown(True)
        self.setSingleStep(_CENTS)
        self._dress(symbol, first=symbol_first)

    def textFromValue(self, value: int) -> str:
        if not self._is_money:
            return super().textFromValue(value)
        locale = QLocale()
        if not self.isGroupSeparatorShown():
            locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        whole, part = divmod(value, _CENTS)
        return locale.toString(value / _CENTS, "f", 2) if part else locale.toString(whole)

    def _dress(self, symbol: str, *, first: bool) -> None:
        """Write the sign of a currency before or after the sum, as the language wants it; '' takes it away."""
        self.setPrefix(symbol if first else "")
        self.setSuffix(f"\u00a0{symbol}" if symbol and not first else "")

    def _read(self, text: str) -> int | None:
        if not self._is_money or not text:
            return super()._read(text)
        return read_cents(text)

    def _wrong_words(self) -> str:
        if not self._is_money:
            return super()._wrong_words()
        return self.tr("Write an amount, for example {amount}.").format(amount=QLocale().toString(80.5, "f", 2))

    def _is_begun(self, text: str) -> bool:
        return self._is_money and text[-1] in ".," and read_cents(text[:-1]) is not None


class AmountField(MoneyField):
    """`show_as` says of what; sums are cents. 0 is no number yet: the field is empty.

    What is typed is one's own among all measures of its kind, and comes back with them; what was `put` there is not.
    """

    def __init__(self, symbol: str, *, symbol_first: bool, parent: QWidget | None = None) -> None:
        self._is_money = False
        super().__init__("", symbol_first=symbol_first, parent=parent)
        self._symbol, self._symbol_first = symbol, symbol_first
        self._kind = ""
        self._own: dict[str, int] = {}
        self._is_putting = False
        self.valueChanged.connect(self._on_value)

    def is_own(self) -> bool:
        """Whether the number was typed, or kept as if it had been."""
        return self._kind in self._own

    def keep(self) -> None:
        """Take the number that stands there for one's own."""
        self._own[self._kind] = self.value()

    def put(self, value: int) -> None:
        """Show a number that nobody typed."""
        self._own.pop(self._kind, None)
        self._show(value)

    def show_as(self, option: MeasureOption) -> None:
        """Count things, with their unit at the right, or money with its sign; a number of another kind goes."""
        kept = self.value() if option.kind == self._kind else self._own.get(option.kind, 0)
        self._kind = option.kind
        self._is_putting = True
        self._is_money = option.is_money
        self.setMaximum(LARGEST_SUM if option.is_money else LARGEST_COUNT)
        self.setSingleStep(_CENTS if option.is_money else 1)
        self._dress(self._symbol if option.is_money else "", first=self._symbol_first)
        self.set_unit(option.unit)
        self._show(kept)

    def _show(self, value: int) -> None:
        self._is_putting = True
        self.setValue(value)
        self._is_putting = False

    def _on_value(self, value: int) -> None:
        if self._is_putting:
            return
        if value:
            self._own[self._kind] = value
        else:
            self._own.pop(self._kind, None)
