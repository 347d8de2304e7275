"""A number of things, of minutes or of money: the same field says "13 blocks" and "€25,000"."""

from PySide6.QtWidgets import QWidget

from ui.kit.measure_choice import MeasureOption
from ui.kit.value_fields import NumberField

LARGEST_COUNT = 100_000
LARGEST_SUM = 10_000_000  # whole units of the currency
_EMPTY = "\u00a0"


class AmountField(NumberField):
    """`show_as` says of what; sums are whole units of the currency. 0 is no number yet: the field is empty.

    What is typed is one's own among all measures of its kind, and comes back with them; what was `put` there is not.
    """

    def __init__(self, symbol: str, *, symbol_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(0, LARGEST_COUNT, parent=parent)
        self._symbol, self._symbol_first = symbol, symbol_first
        self._kind = ""
        self._own: dict[str, int] = {}
        self._is_putting = False
        self.setSpecialValueText(_EMPTY)
        self.setGroupSeparatorShown(True)
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
        self.setMaximum(LARGEST_SUM if option.is_money else LARGEST_COUNT)
        dress_money(self, self._symbol if option.is_money else "", first=self._symbol_first)
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


def dress_money(field: NumberField, symbol: str, *, first: bool) -> None:
    """Write the sign of a currency before or after a number, as the language wants it; '' takes it away."""
    field.setPrefix(symbol if first else "")
    field.setSuffix(f"\u00a0{symbol}" if symbol and not first else "")
