"""The fields of an entry of client work: the day, how long, for whom, a note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.domain.work.checks import DAY_MINUTES, LONGEST_NOTE
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.domain.work.durations import parse_minutes
from planner.storage.queries.work import client_work_between
from ui.bridge.bridge import Bridge
from ui.bridge.formats import length
from ui.kit import DateField, FieldRow, TextField, hbox, vbox
from ui.work.client_field import ClientField, side_by_side
from ui.work.entry_dialog import EntryForm


class LogForm(EntryForm[ClientWork]):
    """Edits one entry of client work; a new one is of the day that stands there."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._build()
        self._connect()

    def first_field(self) -> TextField:
        return self.hours

    def show_entry(self, entry: ClientWork | None) -> None:
        super().show_entry(entry)
        if entry is not None:
            self.day.set_value(entry.day)
        self.hours.setText(length(entry.minutes) if entry else "")
        self.note.setText(entry.note if entry else "")
        self.client.show_client(entry.prospect_id if entry else None)
        self._clear_errors()

    def value(self) -> ClientWork | None:
        """The entry as it stands there; None where something cannot be, which is said under its field."""
        self._clear_errors()
        minutes = parse_minutes(self.hours.text())
        own = self._entry.id if self._entry else ClientWorkId(0)
        wrong: tuple[DateField | TextField, str] | None = None
        if self.day.value() > self._bridge.today:
            wrong = (self.day, self.tr("This day is still to come."))
        elif minutes is None:
            wrong = (self.hours, self.tr("For example 2h30, 2.5 or 150 min."))
        elif not 1 <= minutes <= DAY_MINUTES:
            wrong = (self.hours, self.tr("From one minute to 24 hours."))
        elif self._taken(own) + minutes > DAY_MINUTES:
            wrong = (self.hours, self.tr("This day would have more than 24 hours."))
        elif not self.client.is_settled():
            self._client_row.show_error(self.tr("Choose somebody from the list, or leave it empty."))
        else:
            return ClientWork(own, self.day.value(), minutes, self.note.text().strip(), self.client.value())
        if wrong is not None:
            wrong[0].set_error(wrong[1])
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()
        return None

    def _taken(self, own: int) -> int:
        day = self.day.value()
        entries = client_work_between(self._bridge.store, day, day)
        return sum(each.minutes for each in entries if each.is_by_hand and each.id != own)

    def _build(self) -> None:
        self.day = DateField(self._bridge.today)
        self.hours = TextField(self.tr("2h30, 2.5 or 150 min"))
        self.client = ClientField(self._bridge)
        self.note = TextField(self.tr("What it was, if you like"))
        self.note.setMaxLength(LONGEST_NOTE)
        self._day_row, self._hours_row = FieldRow(self.tr("Day"), self.day), FieldRow(self.tr("How long"), self.hours)
        self._client_row = FieldRow(self.tr("For whom"), self.client)
        self.client.field.setAccessibleName(self.tr("For whom"))
        when = hbox(self._day_row, self._hours_row, spacing=12)
        side_by_side(when)
        self.setLayout(vbox(when, self._client_row, FieldRow(self.tr("Note"), self.note), spacing=12))

    def _connect(self) -> None:
        self.day.dateChanged.connect(self._clear_errors)
        self.hours.textEdited.connect(self._clear_errors)
        self.client.entered.connect(self.entered)
        self.client.grown.connect(self.grown)

    def _clear_errors(self) -> None:
        for field in (self.day, self.hours):
            field.set_error(None)
        self._client_row.show_error(None)
        self.grown.emit()
