"""What the owner wishes: an amount or a number of contracts, by when, as a rhythm or as a burst."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain import defaults
from planner.domain.planning.wishes import PlanKind, Wishes
from ui.bridge.formats import currency_symbol, length
from ui.kit import ComboBox, DateField, FieldRow, NumberField, Segmented, hbox, vbox

_MOST_MONEY = 99_999_999
_LENGTHS = (15, 30, 45, 60, 90, 120)
_MONEY, _CONTRACTS = "money", "contracts"
_CENTS = 100
FORM_WIDTH = 330


class WishForm(QWidget):
    """Edits Wishes; `changed` after every change."""

    changed = Signal()

    def __init__(self, wishes: Wishes, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(wishes, currency_symbol(currency))
        self._connect()
        self._show_fitting()

    def wishes(self) -> Wishes:
        """What was chosen."""
        return Wishes(
            kind=PlanKind(self.kind.value()),
            by_contracts=self.by.value() == _CONTRACTS,
            money_cents=self.money.value() * _CENTS,
            contract_cents=self.contract.value() * _CENTS,
            contracts=self.contracts.value(),
            day=self.day.value(),
            weeks=self.weeks.value(),
            block_minutes=int(self.block.value()),
        )

    def _build(self, wishes: Wishes, symbol: str) -> None:
        self.kind = Segmented(
            [
                (PlanKind.STEADY.value, self.tr("A steady rhythm")),
                (PlanKind.BURST.value, self.tr("A burst")),
            ],
            wishes.kind.value,
            widest=FORM_WIDTH,
        )
        self.kind.setAccessibleName(self.tr("Kind of plan"))
        by = _CONTRACTS if wishes.by_contracts else _MONEY
        ways = [(_MONEY, self.tr("An amount")), (_CONTRACTS, self.tr("A number of contracts"))]
        self.by = Segmented(ways, by, widest=FORM_WIDTH)
        self.by.setAccessibleName(self.tr("What you want"))
        self.money = NumberField(1, _MOST_MONEY, wishes.money_cents // _CENTS, symbol)
        self.contract = NumberField(1, _MOST_MONEY, wishes.contract_cents // _CENTS, symbol)
        self.contracts = NumberField(1, defaults.MOST_CONTRACTS, wishes.contracts)
        for field in (self.money, self.contract):
            field.setGroupSeparatorShown(True)
        self.day = DateField(wishes.day)
        self.weeks = NumberField(1, defaults.MOST_BURST_WEEKS, wishes.weeks)
        lengths = sorted({*_LENGTHS, wishes.block_minutes})
        self.block = ComboBox([(str(each), length(each)) for each in lengths], str(wishes.block_minutes))
        self._money_row = FieldRow(self.tr("New work wanted"), self.money)
        self._contract_row = FieldRow(self.tr("A contract brings, on average"), self.contract)
        self._contracts_row = FieldRow(self.tr("Contracts wanted"), self.contracts)
        self._day_row = FieldRow("", self.day)
        self._weeks_row = FieldRow(self.tr("The burst lasts"), self.weeks)
        beside = hbox(self._weeks_row, FieldRow(self.tr("A block lasts"), self.block), spacing=12)
        self.setLayout(
            vbox(
                self.kind,
                self.by,
                self._money_row,
                self._contract_row,
                self._contracts_row,
                self._day_row,
                beside,
                None,
                spacing=14,
            )
        )

    def _connect(self) -> None:
        for signal in (
            self.kind.chosen,
            self.by.chosen,
            self.money.valueChanged,
            self.contract.valueChanged,
            self.contracts.valueChanged,
            self.day.dateChanged,
            self.weeks.valueChanged,
            self.block.currentIndexChanged,
        ):
            signal.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._show_fitting()
        self.changed.emit()

    def _show_fitting(self) -> None:
        """Only what the kind of plan asks for."""
        by_contracts, burst = self.by.value() == _CONTRACTS, self.kind.value() == PlanKind.BURST.value
        self._money_row.setVisible(not by_contracts)
        self._contract_row.setVisible(not by_contracts)
        self._contracts_row.setVisible(by_contracts)
        self._weeks_row.setVisible(burst)
        self._day_row.set_label(self.tr("The project ends") if burst else self.tr("Wanted by"))
        self.weeks.set_unit(self.tr("week(s)", "", self.weeks.value()))


def first_wishes(today: date, block_minutes: int) -> Wishes:
    """What stands there before anybody has answered: a quarter of work, half a year ahead."""
    return Wishes(
        kind=PlanKind.STEADY,
        by_contracts=False,
        money_cents=30_000 * _CENTS,
        contract_cents=5_000 * _CENTS,
        contracts=6,
        day=today + timedelta(weeks=26),
        weeks=4,
        block_minutes=block_minutes,
    )
