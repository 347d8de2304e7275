"""A number of things, or of money: the same field says "13 blocks" and "€25,000"."""

from PySide6.QtWidgets import QWidget

from ui.kit.value_fields import NumberField

LARGEST_COUNT = 100_000
LARGEST_SUM = 10_000_000  # whole units of the currency


class AmountField(NumberField):
    """At least 1; `show_as` says of what. Sums are whole units of the currency."""

    def __init__(self, symbol: str, *, symbol_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(1, LARGEST_COUNT, 12, parent=parent)
        self._symbol, self._symbol_first = symbol, symbol_first
        self.setGroupSeparatorShown(True)

    def show_as(self, unit: str, *, is_money: bool) -> None:
        """Count things, with their unit at the right, or money with its sign."""
        self.setMaximum(LARGEST_SUM if is_money else LARGEST_COUNT)
        dress_money(self, self._symbol if is_money else "", first=self._symbol_first)
        self.set_unit("" if is_money else unit)


def dress_money(field: NumberField, symbol: str, *, first: bool) -> None:
    """Write the sign of a currency before or after a number, as the language wants it; '' takes it away."""
    field.setPrefix(symbol if first else "")
    field.setSuffix(f"\u00a0{symbol}" if symbol and not first else "")
