"""When it was: just now, unless one says a day and an hour."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from planner.actions.standing import Moment
from planner.storage.store import Store
from ui.bridge.formats import clock, relative_day
from ui.kit import Button, DateField, IconChip, TimeField, announce, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout


class WhenLine(QWidget):
    """`button` says when and stands elsewhere; the line itself is what it opens. `changed` follows another moment."""

    changed = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._edited = False
        self._build()
        self._connect()
        self.hide()

    def at(self) -> datetime:
        """The instant of the contact, in UTC: now until a day or an hour is chosen."""
        moment = Moment(self._store)
        if not self._edited:
            return moment.now
        local = datetime.combine(self.day.value(), self.time.value(), tzinfo=ZoneInfo(moment.zone))
        return local.astimezone(UTC)

    def on(self) -> date:
        """The day of the contact, where the owner works."""
        return self.day.value() if self._edited else Moment(self._store).today

    def is_to_come(self) -> bool:
        """Whether the chosen moment lies ahead: nothing can be logged of it yet."""
        return self._edited and self.at() > Moment(self._store).now

    def ask(self) -> None:
        """Say that the moment lies ahead, with the focus on the hour."""
        sentence = self.tr("That moment is still to come. Choose one up to now.")
        self.time.set_error(sentence)
        self._wrong.setText(sentence)
        self._wrong.show()
        self._begin_hour()
        announce(self, sentence)

    def open_editor(self) -> None:
        """Show the fields, with the focus on the likeliest other day."""
        moment = Moment(self._store)
        self.day.set_range(last=moment.today)
        if not self._edited:
            self._fill(moment.today, moment.now.astimezone(ZoneInfo(moment.zone)))
        self.show()
        self.yesterday.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chips = [chip for chip in (self.today, self.yesterday) if chip.hasFocus()]
        if chips and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chips[0].click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.button = Button(self.tr("just now"), "link")
        self.button.setToolTip(self.tr("Another day or hour (Alt+T)"))
        self.today = IconChip(self.tr("Today"))
        self.yesterday = IconChip(self.tr("Yesterday"))
        self.day = DateField()
        self.day.setAccessibleName(self.tr("Day of the contact"))
        self.time = TimeField()
        self.time.setAccessibleName(self.tr("Hour of the contact"))
        self._wrong = label("", "small", "bad_text", wrap=True)
        self._wrong.hide()
        chips = FlowLayout(spacing=6)
        chips.addWidget(self.today)
        chips.addWidget(self.yesterday)
        row = hbox(spacing=6)
        row.addWidget(boxed(chips), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.day)
        row.addWidget(self.time)
        self.setLayout(vbox(boxed(row), self._wrong, spacing=4))

    def _connect(self) -> None:
        self.button.clicked.connect(self._on_button)
        self.today.clicked.connect(self._on_today)
        self.yesterday.clicked.connect(self._on_yesterday)
        self.day.dateChanged.connect(self._on_edited)
        self.time.timeChanged.connect(self._on_edited)

    def _fill(self, day: date, hour: datetime) -> None:
        for field in (self.day, self.time):
            field.blockSignals(True)
        self.day.set_value(day)
        self.time.setTime(QTime(hour.hour, hour.minute))
        for field in (self.day, self.time):
            field.blockSignals(False)
        self._show_chosen()

    def _begin_hour(self) -> None:
        self.time.setFocus(Qt.FocusReason.OtherFocusReason)
        self.time.setSelectedSection(QDateTimeEdit.Section.HourSection)

    def _show_chosen(self) -> None:
        today, day = Moment(self._store).today, self.day.value()
        self.today.setChecked(day == today)
        self.yesterday.setChecked(day == today - timedelta(days=1))
        if self._edited:
            words = self.tr("{day}, {time}").format(day=relative_day(day, today), time=clock(self.time.value()))
            self.button.set_words(words)

    def _on_button(self) -> None:
        if self.isHidden():
            self.open_editor()
        else:
            self.hide()

    def _on_today(self) -> None:
        self._choose(Moment(self._store).today)

    def _on_yesterday(self) -> None:
        self._choose(Moment(self._store).today - timedelta(days=1))

    def _choose(self, day: date) -> None:
        self.day.set_value(day)
        self._show_chosen()  # a click unchecks the chip of the day that is chosen already
        self._begin_hour()

    def _on_edited(self) -> None:
        self._edited = True
        self.time.set_error(None)
        self._wrong.hide()
        self._show_chosen()
        self.changed.emit()
