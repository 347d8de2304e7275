"""Planning a block series, and editing one from any of its dates."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.blocks import add_series, edit_following, edit_series
from planner.domain.blocks.editing import SeriesFields, fields_of
from planner.domain.blocks.purpose import Purpose
from ui.bridge.bridge import Bridge
from ui.kit import Button, Dialog
from ui.kit.keys import digit_of
from ui.week.move_dialog import move_by_form
from ui.week.move_form import MoveForm
from ui.week.outlook import look_ahead
from ui.week.plan import WeekBlock
from ui.week.preview import draft_series
from ui.week.scope import Scope, scope_choice
from ui.week.series_form import SeriesForm
from ui.week.working_hours import WorkingHours

_WIDTH = 660
_SUGGESTED_DAYS = frozenset({1, 3})


class SeriesDialog(Dialog):
    """Without a block it adds a series; with one it edits that date, it and the following, or the whole series."""

    def __init__(self, bridge: Bridge, parent: QWidget, block: WeekBlock | None = None) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Edit block series") if block else self.tr("New block series"))
        self._bridge = bridge
        self._block = block
        fields = fields_of(block.occurrence.series) if block else _suggestion(bridge)
        self.form = SeriesForm(bridge, fields, block.occurrence.series if block else None)
        self.form.outlook.add_keys(self)
        self.scope = scope_choice(block, Scope.FOLLOWING) if block else None
        self.move_form = MoveForm(block, WorkingHours.of(bridge.settings)) if block else None
        self._fill_body()
        self._connect()
        self._on_scope()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.chosen_scope() is Scope.ONE and self.move_form and self.move_form.press_digit(digit_of(event)):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_button.click()
        else:
            super().keyPressEvent(event)

    def chosen_scope(self) -> Scope:
        """What the change is for; a new series is always whole."""
        return Scope(self.scope.value()) if self.scope is not None else Scope.ALL

    def _fill_body(self) -> None:
        if self.scope is not None:
            self.body.addWidget(self.scope)
        if self.move_form is not None:
            self.body.addWidget(self.move_form)
        self.body.addWidget(self.form)
        words = self.tr("Save") if self._block else self.tr("Add series")
        self.save_button = Button(words, "primary")
        self._cancel = Button(self.tr("Cancel"), "quiet")
        self.add_footer_left(self._cancel)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.form.changed.connect(self._on_changed)
        if self.scope is not None:
            self.scope.chosen.connect(self._on_scope)
        if self.move_form is not None:
            self.move_form.changed.connect(self._on_changed)

    def _on_scope(self) -> None:
        scope = self.chosen_scope()
        self.form.setVisible(scope is not Scope.ONE)
        if self.move_form is not None:
            self.move_form.setVisible(scope is Scope.ONE)
        if self._block is not None and scope is not Scope.ONE:
            occurrence = self._block.occurrence
            following = scope is Scope.FOLLOWING
            self.form.set_first_day(occurrence.slot.date() if following else occurrence.series.first_day)
        self._on_changed()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.relayout()

    def _on_save(self) -> None:
        if self._save():
            self.accept()
        else:
            self.relayout()

    def _save(self) -> bool:
        scope, block = self.chosen_scope(), self._block
        if scope is Scope.ONE and block is not None and self.move_form is not None:
            return not self.move_form.is_change() or move_by_form(self._bridge, block, self.move_form)
        if not self.form.check():
            return False
        fields = self.form.fields()
        if block is None:
            return self._bridge.perform(add_series, fields=fields) is not None
        if not self.form.is_change():
            return True
        series_id, slot = block.occurrence.series.id, block.occurrence.slot
        if scope is Scope.FOLLOWING:
            return self._bridge.perform(edit_following, series_id=series_id, slot=slot, fields=fields) is not None
        return self._bridge.perform(edit_series, series_id=series_id, fields=fields) is not None


def _suggestion(bridge: Bridge) -> SeriesFields:
    """A new series, filled in with what suits most: at a time that is free in the next weeks."""
    settings = bridge.settings
    usual = SeriesFields(
        purpose=Purpose.CALLS,
        weekdays=_SUGGESTED_DAYS,
        start=WorkingHours.of(settings).proposed_start(settings.block_minutes),
        minutes=settings.block_minutes,
        first_day=bridge.today,
        zone=settings.zone,
        alarm_minutes=settings.alarm_minutes,
        holiday_calendar=settings.holiday_calendar,
    )
    ahead = look_ahead(bridge, draft_series(usual, bridge.store.clock.now_utc()), None)
    is_free = not any(each.clash or each.meets_own for each in ahead.dates)
    if is_free or not ahead.proposals:
        return usual
    return replace(usual, weekdays=ahead.proposals[0].weekdays, start=ahead.proposals[0].start)
