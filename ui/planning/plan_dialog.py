"""The plan wizard: from the work one wants back to the blocks of a week, and from there onto the week."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.planning import put_plan_on_week
from planner.actions.settings import change_settings
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.planning.funnel import Counted, Rates, rates_from
from planner.domain.planning.weekly_slots import by_start
from planner.domain.planning.wishes import Plan, PlanKind, plan_for, wishes_from_text
from planner.errors import InvalidInputError
from planner.storage.queries.own_rates import counted_results
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.question import Question
from ui.kit import Button, Dialog, boxed, hbox, label, vbox
from ui.planning.funnel_view import FunnelView
from ui.planning.plan_words import plan_sentence, rates_sentence, remarks
from ui.planning.remarks_view import RemarksView
from ui.planning.room import Room, room_from
from ui.planning.slots_step import SlotsStep
from ui.planning.wish_form import FORM_WIDTH, WishForm, first_wishes

_WIDTH = 880
_MOST_PEOPLE = 999


class PlanDialog(Dialog):
    """Two steps: what it takes, and where it fits. Nothing is written before the last button."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("What does your goal take?"))
        self._bridge = bridge
        self._rates: Rates = rates_from(Counted())
        self._plan: Plan | None = None
        self._room: Room | None = None
        wishes = wishes_from_text(bridge.settings.plan_wishes)
        if wishes is None or wishes.day <= bridge.today:
            wishes = first_wishes(bridge.today, bridge.settings.block_minutes)
        self.form = WishForm(wishes, bridge.settings.currency)
        self._lay_out()
        self._connect()
        self._show_step(first=True)
        self._show_plan()
        question = Question(bridge.store, self)
        question.answered.connect(self._on_counted)
        question.ask(partial(counted_results, today=bridge.today))

    @property
    def wanted_blocks(self) -> int:
        """How many blocks a week the plan needs beside those that are planned already."""
        if self._plan is None or self._room is None:
            return 0
        work = self._plan.workload
        missing = work.minutes_a_week - self._room.planned_minutes
        return max(0, -(-missing // work.block_minutes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.find_button if self.find_button.isVisible() else self.put_button
            button.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.funnel = FunnelView()
        self.sentence = label("", "heading", wrap=True)
        self.remarks = RemarksView()
        self.problem = label("", "body", "bad_text", wrap=True)
        self._rates_words = label("", "small", "text2", wrap=True)
        self.form.setFixedWidth(FORM_WIDTH)
        answer = vbox(self.funnel, self.sentence, self.remarks, self.problem, None, spacing=14)
        both = hbox(self.form, spacing=26)
        both.addLayout(answer, 1)
        self._first = boxed(vbox(both, self._rates_words, spacing=16))
        self.slots = SlotsStep()
        self.body.addWidget(self._first)
        self.body.addWidget(self.slots)
        self._cancel = Button(self.tr("Cancel"), "quiet")
        self.back_button = Button(self.tr("Back"), "quiet", "chevron-left")
        self.find_button = Button(self.tr("Find room in the week"), "primary")
        self.put_button = Button("", "primary")
        self.add_footer_left(self.back_button)
        self.add_footer_left(self._cancel)
        self.add_footer_right(self.find_button)
        self.add_footer_right(self.put_button)

    def _connect(self) -> None:
        self.form.changed.connect(self._show_plan)
        self.slots.changed.connect(self._show_put)
        self._cancel.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._on_back)
        self.find_button.clicked.connect(self._on_find)
        self.put_button.clicked.connect(self._on_put)

    def _on_counted(self, counted: Counted) -> None:
        self._rates = rates_from(counted)
        self._show_plan()

    def _show_plan(self) -> None:
        """What the answers come to, at once."""
        try:
            self._plan = plan_for(self.form.wishes(), self._rates, self._bridge.today)
        except InvalidInputError as error:
            self._plan = None
            self.problem.setText(error_sentence(error))
        has_plan = self._plan is not None
        for part in (self.funnel, self.sentence, self.remarks):
            part.setVisible(has_plan)
        self.problem.setVisible(not has_plan)
        self.find_button.setEnabled(self._plan is not None and not self._plan.workload.is_too_much)
        self._rates_words.setText(rates_sentence(self._rates))
        if self._plan is not None:
            self._fill(self._plan)
        if self.isVisible():
            self.relayout()

    def _fill(self, plan: Plan) -> None:
        monday = plan.workload.first
        if self._room is None or self._room.monday != monday:
            self._room = room_from(self._bridge, monday)
        self.funnel.show_funnel(plan.funnel, self._rates)
        self.sentence.setText(plan_sentence(plan.workload))
        self.remarks.show_remarks(remarks(plan, self.form.wishes(), self._room.planned_minutes, self.wanted_blocks))
        enough = not self.wanted_blocks
        self.find_button.set_words(self.tr("Keep this plan") if enough else self.tr("Find room in the week"))

    def _show_step(self, *, first: bool) -> None:
        self._first.setVisible(first)
        self.slots.setVisible(not first)
        self._cancel.setVisible(first)
        self.back_button.setVisible(not first)
        self.find_button.setVisible(first)
        self.put_button.setVisible(not first)
        if self.isVisible():
            self.relayout()

    def _on_back(self) -> None:
        self._show_step(first=True)
        self.find_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_find(self) -> None:
        if self._plan is None or self._room is None:
            return
        if not self.wanted_blocks:
            self._keep_plan()
            return
        wanted = self.wanted_blocks
        self.slots.show_slots(self._room.slots(self._plan.workload.block_minutes, wanted), wanted)
        self._show_put()
        self._show_step(first=False)
        self.put_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_put(self) -> None:
        count = len(self.slots.chosen())
        self.put_button.set_words(self.tr("Put %n block(s) on my week", "", count))
        self.put_button.setEnabled(bool(count))

    def _on_put(self) -> None:
        if self._plan is None:
            return
        values = {"wishes": self.form.wishes(), "series": self._series(self._plan), "people": self._people(self._plan)}
        if self._bridge.perform(put_plan_on_week, **values) is not None:
            self.accept()

    def _keep_plan(self) -> None:
        """The blocks that are planned are enough: only what was wished is remembered."""
        if self._plan is None:
            return
        kept = {"plan_wishes": self.form.wishes().to_text(), "well_qualified_wanted": self._people(self._plan)}
        if self._bridge.perform(change_settings, **kept) is not None:
            self.accept()

    def _series(self, plan: Plan) -> list[SeriesFields]:
        chosen = self._bridge.settings
        until: date | None = plan.workload.last_day if self.form.wishes().kind is PlanKind.BURST else None
        return [
            SeriesFields(
                purpose=Purpose(self.slots.purpose.value()),
                weekdays=weekdays,
                start=start,
                minutes=plan.workload.block_minutes,
                first_day=max(plan.workload.first, self._bridge.today),
                zone=chosen.zone,
                until=until,
                alarm_minutes=chosen.alarm_minutes,
                holiday_calendar=chosen.holiday_calendar,
            )
            for start, weekdays in by_start(self.slots.chosen()).items()
        ]

    def _people(self, plan: Plan) -> int:
        return max(1, min(_MOST_PEOPLE, plan.workload.people_at_a_time))
