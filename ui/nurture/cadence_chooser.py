"""Choosing a cadence for somebody, and the day that it is counted from."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.cadences import start_cadence, stop_cadence
from planner.domain.followup.cadence import BUILT_IN, BuiltIn, Cadence, Direction, planned
from planner.domain.prospects.prospect import Prospect, State
from planner.domain.touches.touch import TouchOutcome
from planner.errors import InvalidInputError, KnownError
from planner.storage.queries.cadences import own_cadences, running_with
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.queries.touches import touches_of
from ui.bridge.bridge import Bridge
from ui.bridge.cadence_names import cadence_name
from ui.bridge.errors import error_sentence
from ui.bridge.formats import day_month_year, relative_day
from ui.bridge.labels import label_of
from ui.kit import Button, Callout, ComboBox, DateField, Dialog, FieldRow, Label, hbox, label
from ui.nurture.cadence_preview import CadencePreview
from ui.nurture.cadence_words import worded

_NEVER = frozenset({State.CLIENT, State.DO_NOT_CONTACT})


def choose_cadence(bridge: Bridge, window: QWidget, prospect_id: int) -> None:
    """Open the choice for a prospect; one with whom none can run is told by `failed`."""
    try:
        found = read_prospect(bridge.store, prospect_id)
        if found.state in _NEVER:
            raise InvalidInputError("cadence_not_for_state", name=found.display_name)
    except KnownError as error:
        bridge.failed.emit(error)
    else:
        CadenceChooser(bridge, window, found).open()


class CadenceChooser(Dialog):
    """A template, an anchor day and the days that follow from both; Enter starts."""

    def __init__(self, bridge: Bridge, parent: QWidget, prospect: Prospect) -> None:
        super().__init__(parent, "", 640)
        self.set_title(self.tr("A cadence for {name}").format(name=prospect.display_name))
        self._bridge, self._prospect = bridge, prospect
        self._cadences = [*map(worded, BUILT_IN), *own_cadences(bridge.store)]
        self._suggested = bridge.today
        self._build_body()
        self._connect()
        self._propose()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_button.click()
        else:
            super().keyPressEvent(event)

    def cadence(self) -> Cadence:
        """The chosen template, with its words."""
        return self._cadences[int(self.choice.value())]

    def _build_body(self) -> None:
        self.choice = ComboBox([(str(place), cadence_name(each)) for place, each in enumerate(self._cadences)])
        self.anchor = DateField(self._bridge.today)
        self.anchor_row = FieldRow(self.tr("Counted from"), self.anchor)
        self.preview = CadencePreview()
        self.note = label("", "small", "text2", wrap=True)
        self.start_button = Button(self.tr("Start"), "primary", key_hint=self.tr("Enter"))
        self._cancel = Button(self.tr("Cancel"), "quiet")
        running = running_with(self._bridge.store, self._prospect)
        self.stop_button = Button(self.tr("End it"), "secondary", size="small", parent=self)
        self.stop_button.hide()
        if running is not None:
            words = self.tr("“{name}” is running. Starting another one ends it.").format(name=cadence_name(running))
            self.stop_button.show()
            self.body.addWidget(Callout("repeat", words, buttons=[self.stop_button], compact=True))
        self.replaces = label(self._replaced() if running is None else "", "body", "text2", wrap=True)
        self.replaces.setVisible(bool(self.replaces.text()))
        row = hbox(spacing=12)
        for field in (FieldRow(self.tr("Cadence"), self.choice), self.anchor_row):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self._heading = Label(self.tr("What comes when"), "body_strong")
        for part in (self.replaces, self._heading, self.preview, self.note):
            self.body.addWidget(part)
        self.add_footer_left(self._cancel)
        self.add_footer_right(self.start_button)

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.anchor.dateChanged.connect(self._show)
        self._cancel.clicked.connect(self.reject)
        self.start_button.clicked.connect(self._on_start)
        self.stop_button.clicked.connect(self._on_stop)

    def _replaced(self) -> str:
        """Which next step gives way; empty where there is none."""
        step = self._prospect.next_step
        if step is None:
            return ""
        day = relative_day(step.day, self._bridge.today)
        return self.tr("Replaces: {step}, {day}").format(step=step.text or label_of(step.kind), day=day)

    def _propose(self) -> None:
        """After a proposal was asked for, the cadence that recalls it comes first to mind."""
        touches = touches_of(self._bridge.store, self._prospect.id)
        if touches and touches[-1].outcome is TouchOutcome.PROPOSAL_ASKED:
            wanted = next(place for place, each in enumerate(BUILT_IN) if each.built_in is BuiltIn.AFTER_PROPOSAL)
            self.choice.set_chosen(str(wanted))

    def _on_chosen(self) -> None:
        """A day that nobody has chosen follows the cadence: today, or so late that all its steps are to come."""
        suggested, is_back = self._suggested, self._counts_back()
        self._suggested = self._bridge.today
        if is_back:
            self._suggested += timedelta(days=self.cadence().steps[0].offset_days)
        self.anchor_row.set_label(self.tr("Counted back from") if is_back else self.tr("Counted from"))
        if self.anchor.value() == suggested:
            self.anchor.set_value(self._suggested)
        self._show()

    def _counts_back(self) -> bool:
        return self.cadence().direction is Direction.BACKWARD

    def _show(self) -> None:
        cadence, today = self.cadence(), self._bridge.today
        steps = planned(cadence, self.anchor.value(), today, self._is_holiday)
        self.preview.show_steps(steps)
        self._heading.setVisible(bool(steps))
        self.start_button.setEnabled(bool(steps))
        past = InvalidInputError("cadence_days_past", day=day_month_year(self.anchor.value()))
        self.anchor.set_error(None if steps else error_sentence(past))
        words = self._note(steps[0].place if steps else 0)
        self.note.setText(words)
        self.note.setVisible(bool(words) and bool(steps))
        if self.isVisible():
            self.relayout()

    def _note(self, skipped: int) -> str:
        if skipped:
            return self.tr("%n step(s) would lie in the past and are left out.", "", skipped)
        return self.tr("Each contact that you log leads to the next step. A meeting, a proposal or a date ends it.")

    def _is_holiday(self, day: date) -> bool:
        return self._bridge.holidays(self._bridge.settings.holiday_calendar, day) is not None

    def _on_start(self) -> None:
        cadence, anchor = self.cadence(), self.anchor.value()
        done = self._bridge.perform(start_cadence, prospect_id=self._prospect.id, cadence=cadence, anchor=anchor)
        if done is not None:
            self.accept()

    def _on_stop(self) -> None:
        if self._bridge.perform(stop_cadence, prospect_id=self._prospect.id) is not None:
            self.accept()
