"""The fields of a piece of signed work."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.domain.work.checks import LARGEST_AMOUNT, LONGEST_TITLE, MOST_MINUTES
from planner.domain.work.durations import parse_minutes
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.exchange.values import parse_money
from ui.bridge.bridge import Bridge
from ui.bridge.formats import currency_symbol, length, money
from ui.kit import SHORT_DAY, DateField, FieldRow, TextField, hbox, vbox
from ui.work.client_field import ClientField, side_by_side
from ui.work.entry_dialog import EntryForm

_USUAL_DAYS = 4
_MOST_BARE_HOURS = MOST_MINUTES // 60


class SignedForm(EntryForm[SignedWork]):
    """Edits one piece of work; a new one begins next Monday."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._build()
        self._connect()

    def first_field(self) -> TextField:
        return self.title

    def show_entry(self, entry: SignedWork | None) -> None:
        super().show_entry(entry)
        today = self._bridge.today
        monday = today + timedelta(days=7 - today.weekday())
        self.title.setText(entry.title if entry else "")
        self.client.show_client(entry.prospect_id if entry else None)
        self.signed.set_value(entry.signed_on if entry else today)
        self.last.set_value(entry.ends_on if entry else monday + timedelta(days=_USUAL_DAYS))
        self.first.set_value(entry.starts_on if entry else monday)
        self.hours.setText(length(entry.minutes) if entry else "")
        cents = entry.amount_cents if entry else None
        self.amount.setText(money(cents, entry.currency) if entry and cents else "")
        self._clear_errors()

    def value(self) -> SignedWork | None:
        """The work as it stands there; None where something cannot be, which is said under its field."""
        self._clear_errors()
        minutes = parse_minutes(self.hours.text(), _MOST_BARE_HOURS)
        currency = self._entry.currency if self._entry else self._bridge.settings.currency
        amount = parse_money(self.amount.text(), currency) if self.amount.text().strip() else None
        if not self._check(minutes, amount) or minutes is None:
            self.grown.emit()
            return None
        return SignedWork(
            self._entry.id if self._entry else SignedWorkId(0),
            self.title.text().strip(),
            self.signed.value(),
            self.first.value(),
            self.last.value(),
            minutes,
            amount[0] if amount else None,
            amount[1] if amount else currency,
            self.client.value(),
            self._entry.proposal_id if self._entry else None,
        )

    def _check(self, minutes: int | None, amount: tuple[int, str] | None) -> bool:
        """Say under each field what is wrong with it; whether nothing is."""
        wrong: list[tuple[TextField | DateField, str]] = []
        if not self.title.text().strip():
            wrong.append((self.title, self.tr("Write what the work is.")))
        if self.signed.value() > self._bridge.today:
            wrong.append((self.signed, self.tr("This day is still to come.")))
        if self.last.value() < self.first.value():
            wrong.append((self.last, self.tr("It must end on its first day or later.")))
        if minutes is None or not 0 < minutes <= MOST_MINUTES:
            wrong.append((self.hours, self.tr("For example 30 h.")))
        is_amount = amount is not None and 0 < amount[0] <= LARGEST_AMOUNT
        if self.amount.text().strip() and not is_amount:
            wrong.append((self.amount, self.tr("For example 4,800.")))
        for field, sentence in wrong:
            field.set_error(sentence)
        if wrong:
            wrong[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.client.is_settled():
            self._client_row.show_error(self.tr("Choose somebody from the list, or leave it empty."))
            return False
        return not wrong

    def _build(self) -> None:
        today = self._bridge.today
        self.title = TextField(self.tr("For example: heating of the school"))
        self.title.setMaxLength(LONGEST_TITLE)
        self.client = ClientField(self._bridge)
        self.client.field.setAccessibleName(self.tr("For whom"))
        self.signed, self.first, self.last = (DateField(today, SHORT_DAY) for _ in range(3))
        self.hours = TextField(self.tr("30 h"))
        self.amount = TextField(currency_symbol(self._bridge.settings.currency))
        self._client_row = FieldRow(self.tr("For whom"), self.client)
        what = hbox(FieldRow(self.tr("What"), self.title), self._client_row, spacing=12)
        days = hbox(
            FieldRow(self.tr("First day"), self.first),
            FieldRow(self.tr("Last day"), self.last),
            FieldRow(self.tr("Time it takes"), self.hours),
            spacing=12,
        )
        more = hbox(
            FieldRow(self.tr("Signed on"), self.signed),
            FieldRow(self.tr("Amount, if you like"), self.amount),
            spacing=12,
        )
        for row in (what, days, more):
            side_by_side(row)
        self.setLayout(vbox(what, days, more, spacing=12))

    def _connect(self) -> None:
        self.client.entered.connect(self.entered)
        self.client.grown.connect(self.grown)
        self.first.dateChanged.connect(self._on_first)
        for field in (self.title, self.hours, self.amount):
            field.textEdited.connect(self._clear_errors)
        for day in (self.signed, self.last):
            day.dateChanged.connect(self._clear_errors)

    def _on_first(self) -> None:
        """A first day behind the last one takes the last one along."""
        if self.last.value() < self.first.value():
            self.last.set_value(self.first.value())
        self._clear_errors()

    def _clear_errors(self) -> None:
        for field in (self.title, self.signed, self.first, self.last, self.hours, self.amount):
            field.set_error(None)
        self._client_row.show_error(None)
        self.grown.emit()
