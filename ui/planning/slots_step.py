"""The places found for the blocks of a plan: each can be left out."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.purpose import Purpose
from planner.domain.planning.weekly_slots import WeeklySlot
from ui.bridge.formats import capital, clock_range, weekday_name
from ui.bridge.labels import label_of
from ui.kit import Callout, Card, CheckBox, ComboBox, FieldRow, boxed, clear_layout, hbox, label, vbox

_PURPOSES = (
    Purpose.CALLS,
    Purpose.FOLLOW_UPS,
    Purpose.EMAILS,
    Purpose.VISITS,
    Purpose.LIST_BUILDING,
    Purpose.REFERRALS,
)


class SlotsStep(QWidget):
    """A line for each place, ticked; `changed` when one is taken out or put back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots: tuple[WeeklySlot, ...] = ()
        self.boxes: list[CheckBox] = []
        self._few = Callout("info", "", "", tone="warn", compact=True)
        self.purpose = ComboBox([(it.value, label_of(it, long=True)) for it in _PURPOSES], Purpose.CALLS.value)
        self._card = Card(padding=6)
        self._heading = label("", "heading", wrap=True)
        self._hint = label("", "body", "text2", wrap=True)
        self.setLayout(
            vbox(
                self._heading,
                self._hint,
                self._few,
                self._card,
                FieldRow(self.tr("What for"), self.purpose),
                None,
                spacing=12,
            )
        )

    def show_slots(self, slots: Sequence[WeeklySlot], wanted: int) -> None:
        """Show what was found for so many blocks."""
        self._slots = tuple(slots)
        self._heading.setText(self.tr("Here %n block(s) fit into your week.", "", len(slots)))
        self._heading.setVisible(bool(slots))
        weeks = slots[0].weeks if slots else 0
        words = self.tr(
            "Looked at the next %n week(s): working hours, holidays, your other calendars and blocks.", "", weeks
        )
        self._hint.setText(words)
        self._hint.setVisible(bool(slots))
        missing = wanted - len(slots)
        self._few.setVisible(missing > 0)
        if missing > 0:
            self._few.set_words(
                self.tr("There is no room for %n more block(s) in your working hours.", "", missing),
                self.tr("Choose shorter blocks or a later day, or make room in the week."),
            )
        clear_layout(self._card.body)
        self.boxes = [self._box(slot) for slot in slots]
        for slot, box in zip(slots, self.boxes, strict=True):
            how_often = label(self._how_often(slot), "small", "ok_text" if slot.is_always_free else "text2")
            self._card.body.addWidget(boxed(hbox(box, None, how_often, margins=(8, 5, 8, 5))))
        self._card.setVisible(bool(slots))

    def chosen(self) -> list[WeeklySlot]:
        """The places that are ticked."""
        return [slot for slot, box in zip(self._slots, self.boxes, strict=True) if box.isChecked()]

    def _box(self, slot: WeeklySlot) -> CheckBox:
        start = datetime.combine(date.min, slot.start)
        hours = clock_range(start, start + timedelta(minutes=slot.minutes))
        words = self.tr("{weekday}, {hours}").format(weekday=capital(weekday_name(slot.weekday)), hours=hours)
        box = CheckBox(words)
        box.setChecked(True)
        box.toggled.connect(self._on_toggled)
        return box

    def _how_often(self, slot: WeeklySlot) -> str:
        if slot.is_always_free:
            return self.tr("free every week")
        return self.tr("free in {free} of %n week(s)", "", slot.weeks).format(free=slot.free_weeks)

    def _on_toggled(self) -> None:
        self.changed.emit()
