"""Everything about a series that the owner can choose, with a sentence that says what it comes to."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.series import BlockSeries
from planner.domain.blocks.validation import LONGEST_INTERVAL_WEEKS, LONGEST_MINUTES, SHORTEST_MINUTES, validate
from planner.domain.zones import zone_names
from planner.errors import InvalidInputError
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.formats import length
from ui.bridge.labels import label_of
from ui.kit import Callout, ComboBox, DateField, FieldRow, NumberField, TextField, TimeField, hbox, label, vbox
from ui.week.ends_field import EndsField
from ui.week.holiday_field import HolidayField
from ui.week.outlook import FreeTime, look_ahead
from ui.week.outlook_box import OutlookBox
from ui.week.preview import draft_series, preview, preview_words
from ui.week.weekdays_field import WeekdaysField
from ui.week.working_hours import WorkingHours
from ui.week.zone_field import ZoneField

_ALARMS = (0, 5, 10, 15, 30, 60)
_NO_ALARM = "none"
_SUGGESTED_WEEKS = 12


class SeriesForm(QWidget):
    """Edits SeriesFields; `changed` after every change."""

    changed = Signal()

    def __init__(
        self, bridge: Bridge, fields: SeriesFields, known: BlockSeries | None = None, parent: QWidget | None = None
    ) -> None:
        """`known` is the series that is edited, None for a new one."""
        super().__init__(parent)
        self._bridge, self._before, self._known = bridge, fields, known
        self._hours = WorkingHours.of(bridge.settings)
        self._now = bridge.store.clock.now_utc()
        self._looked_at: BlockSeries | None = None
        self._build(fields, bridge.settings.holiday_calendar)
        self._connect()
        self._show_hint()
        self._show_preview()

    def fields(self) -> SeriesFields:
        """What was chosen."""
        alarm = self.alarm.value()
        return replace(
            self._before,
            purpose=Purpose(self.purpose.value()),
            title=self.title.text().strip(),
            weekdays=self.weekdays.value(),
            start=self.time.value(),
            minutes=self.minutes.value(),
            every_n=self.every_n.value(),
            first_day=self.first_day.value(),
            until=self.ends.until(),
            count=self.ends.count(),
            zone=self.zone.value(),
            alarm_minutes=None if alarm == _NO_ALARM else int(alarm),
            holiday_calendar=self.holidays.value(),
            if_then=self.if_then.text().strip(),
        )

    def set_first_day(self, day: date) -> None:
        """Begin on another day."""
        self._before = replace(self._before, first_day=day)
        self.first_day.set_value(day)

    def is_change(self) -> bool:
        """Whether anything differs from what it was given."""
        return self.fields() != self._before

    def check(self) -> bool:
        """Whether it can be used; otherwise the field that cannot says why and gets the focus."""
        self._clear_errors()
        try:
            validate(draft_series(self.fields(), self._now))
        except InvalidInputError as error:
            field = self._rows.get(str(error.facts.get("field")), self.weekdays)
            field.set_error(error_sentence(error))
            field.setFocus()
            return False
        return True

    def _build(self, fields: SeriesFields, suggested_calendar: str) -> None:
        self.purpose = ComboBox([(it.value, label_of(it, long=True)) for it in Purpose], fields.purpose.value)
        self.title = TextField(self.tr("For example: calls to architects"), fields.title)
        self.weekdays = WeekdaysField(fields.weekdays)
        self.time = TimeField(fields.start)
        self.minutes = NumberField(SHORTEST_MINUTES, LONGEST_MINUTES, fields.minutes, unit=self.tr("min"))
        self.minutes.setSingleStep(5)
        self.every_n = NumberField(1, LONGEST_INTERVAL_WEEKS, fields.every_n)
        self.first_day = DateField(fields.first_day)
        suggested_end = fields.first_day + timedelta(weeks=_SUGGESTED_WEEKS)
        self.ends = EndsField(fields.until, fields.count, suggested_end)
        self.alarm = self._alarm_box(fields.alarm_minutes)
        self.zone = ZoneField(fields.zone)
        self.holidays = HolidayField(fields.holiday_calendar, suggested_calendar)
        self.if_then = TextField(self.tr("If I would rather put it off, then I call just one person."), fields.if_then)
        self.outlook = OutlookBox()
        self.hours_hint = label("", "small", "text2", wrap=True)
        self.sentence = Callout("repeat", "", " ", compact=True)
        self._rows: dict[str, WeekdaysField | TimeField | NumberField | EndsField | TextField] = {
            "weekdays": self.weekdays,
            "start": self.time,
            "minutes": self.minutes,
            "every_n": self.every_n,
            "until": self.ends,
            "count": self.ends,
            "title": self.title,
            "zone": self.zone,
            "if_then": self.if_then,
        }
        row = FieldRow
        self.setLayout(
            vbox(
                self.sentence,
                _side_by_side(
                    row(self.tr("What for"), self.purpose), row(self.tr("Own title, if you like"), self.title)
                ),
                row(self.tr("Days"), self.weekdays),
                _side_by_side(
                    row(self.tr("Time"), self.time),
                    row(self.tr("Length"), self.minutes),
                    row(self.tr("Every"), self.every_n),
                ),
                self.hours_hint,
                self.outlook,
                _side_by_side(row(self.tr("From"), self.first_day), row(self.tr("Reminder"), self.alarm)),
                _side_by_side(row(self.tr("Ends"), self.ends), row(self.tr("Time zone"), self.zone), shares=(3, 2)),
                row(self.tr("If … then, if you like"), self.if_then),
                self.holidays,
                spacing=14,
            )
        )

    def _alarm_box(self, chosen: int | None) -> ComboBox:
        options = [(_NO_ALARM, self.tr("None"))]
        for minutes in sorted({*_ALARMS, chosen or 0}):
            before = self.tr("{length} before").format(length=length(minutes))
            options.append((str(minutes), before if minutes else self.tr("When it begins")))
        return ComboBox(options, _NO_ALARM if chosen is None else str(chosen))

    def _connect(self) -> None:
        for signal in (
            self.purpose.currentIndexChanged,
            self.title.textChanged,
            self.weekdays.changed,
            self.time.timeChanged,
            self.minutes.valueChanged,
            self.every_n.valueChanged,
            self.first_day.dateChanged,
            self.ends.changed,
            self.alarm.currentIndexChanged,
            self.zone.textChanged,
            self.holidays.changed,
            self.if_then.textChanged,
        ):
            signal.connect(self._on_changed)
        self.outlook.taken.connect(self._on_taken)

    def _on_changed(self) -> None:
        self._clear_errors()
        self._show_hint()
        self._show_preview()
        self.changed.emit()

    def _show_preview(self) -> None:
        fields = self.fields()
        self.every_n.set_unit(self.tr("week(s)", "", fields.every_n))
        if not fields.weekdays:
            self.sentence.set_words(self.tr("Choose at least one day."))
            self.outlook.hide()
            return
        draft = draft_series(fields, self._now)
        self.sentence.set_words(*preview_words(fields, preview(draft, self._bridge.today, self._bridge.holidays)))
        self._show_outlook(replace(draft, title="", if_then="", alarm_minutes=None))

    def _show_outlook(self, draft: BlockSeries) -> None:
        """Look ahead again only when the rule has changed, and only once it can be used."""
        if draft == self._looked_at:
            return
        self._looked_at = draft
        try:
            validate(draft)
        except InvalidInputError:
            return  # what is said stays until the rule can be used again: fields keep their places while one types
        self.outlook.show_outlook(look_ahead(self._bridge, draft, self._known))

    def _on_taken(self, choice: FreeTime) -> None:
        for day, chip in enumerate(self.weekdays.chips):
            chip.setChecked(day in choice.weekdays)
        self.time.set_value(choice.start)

    def _show_hint(self) -> None:
        """A word on the hours; none while the zone is being written."""
        fields = self.fields()
        known = fields.zone in zone_names()
        start = datetime.combine(fields.first_day, fields.start)
        hint = self._hours.hint(start, fields.minutes, fields.zone) if known else ""
        self.hours_hint.setText(hint)
        self.hours_hint.setVisible(bool(hint))

    def _clear_errors(self) -> None:
        for field in self._rows.values():
            field.set_error(None)


def _side_by_side(*rows: QWidget, shares: tuple[int, ...] = ()) -> QHBoxLayout:
    box = hbox(*rows, spacing=12)
    for index, row in enumerate(rows):
        box.setStretch(index, shares[index] if shares else 1)
        box.setAlignment(row, Qt.AlignmentFlag.AlignTop)
    return box
