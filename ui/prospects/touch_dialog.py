"""A touch of the log, to be corrected or removed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.prospect import Person
from planner.domain.touches.touch import Channel, Touch, TouchOutcome
from planner.domain.touches.touch import Signal as Sign
from ui.bridge.formats import clock
from ui.bridge.labels import label_of
from ui.kit import (
    MEDIUM_DAY,
    Button,
    CheckBox,
    ComboBox,
    DateField,
    Dialog,
    FieldRow,
    IconChip,
    NumberField,
    TextArea,
    TextField,
    boxed,
    hbox,
    label,
    vbox,
)
from ui.kit.flow import FlowLayout
from ui.kit.keys import local_key
from ui.prospects.hours import parse_hour

_LONGEST_MINUTES = 24 * 60


class TouchDialog(Dialog):
    """`saved` carries the corrected Touch, `removed` the one to remove."""

    saved = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget, touch: Touch, persons: Sequence[Person], zone: str, now: datetime) -> None:
        """`now` is the owner's wall time, naive."""
        super().__init__(parent, self.tr("Change this contact"), 480)
        self._touch, self._zone, self._now = touch, ZoneInfo(zone), now
        self._build_form(persons)
        self._fill()

    def save(self) -> None:
        """Tell the touch as it stands now, unless its day or its hour cannot be."""
        if not self.day.take_typed():  # Ctrl+Enter leaves no field
            return
        hour = parse_hour(self.hour.text())
        if hour is None:
            self.hour.set_error(self.tr("Write an hour, for example 9:30."))
            return
        local = datetime.combine(self.day.value(), hour)
        if local > self._now and local != self._local():
            self.hour.set_error(self.tr("This lies in the future."))
            return
        # Seconds are not shown: what was not changed stays as it was.
        at = self._touch.at if local == self._local() else local.replace(tzinfo=self._zone).astimezone(UTC)
        touch = replace(
            self._touch,
            at=at,
            outcome=TouchOutcome(self.outcome.value()),
            channel=Channel(self.channel.value()),
            minutes=self.minutes.value(),
            note=self.note.toPlainText().strip(),
            incoming=self.incoming.isChecked(),
            person_id=int(self.person.value()) if self.person.value() else None,
            signals=frozenset(signal for signal, chip in self.chips.items() if chip.isChecked()),
        )
        if touch != self._touch:
            self.saved.emit(touch)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _build_form(self, persons: Sequence[Person]) -> None:
        self.outcome = ComboBox([(each.value, label_of(each)) for each in TouchOutcome])
        self.channel = ComboBox([(each.value, label_of(each)) for each in Channel])
        self.person = ComboBox(
            [("", self.tr("Nobody in particular")), *((str(each.id), each.name) for each in persons if each.name)]
        )
        self.day = DateField(form=MEDIUM_DAY)
        self.hour = TextField()
        self.minutes = NumberField(0, _LONGEST_MINUTES)
        self.note = TextArea(self.tr("What is worth remembering"), lines=3)
        self.incoming = CheckBox(self.tr("It came from them"))
        first, second = hbox(spacing=10), hbox(spacing=10)
        self.incoming.setToolTip(self.tr("A sign, no try of yours"))
        third = hbox(spacing=10)
        first.addWidget(FieldRow(self.tr("Outcome"), self.outcome), 3)
        first.addWidget(FieldRow(self.tr("Channel"), self.channel), 2)
        second.addWidget(FieldRow(self.tr("Day"), self.day), 3)
        second.addWidget(FieldRow(self.tr("Hour"), self.hour), 2)
        third.addWidget(FieldRow(self.tr("With"), self.person), 3)
        third.addWidget(FieldRow(self.tr("Minutes"), self.minutes), 2)
        for row in (first, second, third):
            self.body.addLayout(row)
        self.body.addWidget(FieldRow(self.tr("Note"), self.note))
        self.body.addWidget(self.incoming)
        self._add_signals()
        self._add_buttons()
        local_key("Ctrl+Return", self, self.save)

    def _add_signals(self) -> None:
        """The signs that were noticed: they stay as they were until they are ticked or not."""
        self.chips: dict[Sign, IconChip] = {sign: IconChip(label_of(sign)) for sign in Sign}
        towards, away = FlowLayout(spacing=6), FlowLayout(spacing=6)
        for sign, chip in self.chips.items():
            (towards if sign.is_buying else away).addWidget(chip)
        for words, group in ((self.tr("Towards a deal"), towards), (self.tr("Away from it"), away)):
            self.body.addLayout(vbox(label(words, "small", "text3"), boxed(group), spacing=5))

    def _add_buttons(self) -> None:
        self.remove_button = Button(self.tr("Remove"), "quiet", "x")
        self.remove_button.clicked.connect(self._on_remove_clicked)
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.save_button = Button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)
        self.add_footer_left(self.remove_button)
        self.add_footer_right(cancel)
        self.add_footer_right(self.save_button)

    def _fill(self) -> None:
        touch, local = self._touch, self._local()
        self.outcome.set_chosen(touch.outcome.value)
        self.channel.set_chosen(touch.channel.value)
        self.person.set_chosen(str(touch.person_id or ""))
        self.day.set_value(local.date())
        self.hour.setText(clock(local))
        self.minutes.setValue(touch.minutes)
        self.note.setPlainText(touch.note)
        self.incoming.setChecked(touch.incoming)
        for sign, chip in self.chips.items():
            chip.setChecked(sign in touch.signals)

    def _local(self) -> datetime:
        """When it happened on the owner's clock, to the minute."""
        return self._touch.at.astimezone(self._zone).replace(tzinfo=None, second=0, microsecond=0)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._touch)
        self.accept()
