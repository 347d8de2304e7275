"""A yes: what was sold, when the work begins and ends, and how long it takes, all filled in."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.actions.proposals import sign_proposal
from planner.changes import ChangeSet
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.proposals.slots import StartWeek, last_day_of_work
from planner.domain.work.signed import SignedWork
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.slots import start_week, work_of
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month
from ui.kit import Callout, DateField, FieldRow
from ui.proposals.answer_dialog import AnswerDialog
from ui.proposals.answers import Answer
from ui.proposals.fields import AmountRow, HoursField, side_by_side

_LOOK_AHEAD = timedelta(days=28)


class SignDialog(AnswerDialog):
    """Enter accepts; a late yes is shown the next free week."""

    def __init__(self, bridge: Bridge, parent: QWidget, proposal_id: int) -> None:
        super().__init__(bridge, parent, proposal_id, "", "")
        self.set_title(self.tr("Signed"))
        self.save_button.set_words(self.tr("It is signed"))
        work = work_of(bridge.store, self._proposal, bridge.today)
        self._work: SignedWork = work
        self.amount = AmountRow(self.tr("Signed amount"), self._proposal.currency)
        self.amount.show_amount(work.amount_cents, work.currency)
        self.hours = HoursField(work.minutes)
        self.starts_on, self.ends_on = DateField(work.starts_on), DateField(work.ends_on)
        self.ends_row = FieldRow(self.tr("It ends on"), self.ends_on)
        slot = start_week(bridge.store, self._proposal, bridge.today)
        self.late: Callout | None = self._late(slot)
        if self.late is not None:
            self.body.addWidget(self.late)
        hint = self.tr("From the amount and the price of an hour.") if self._is_estimate() else None
        self.body.addWidget(side_by_side(self.amount, FieldRow(self.tr("Hours of work"), self.hours, hint)))
        self.body.addWidget(side_by_side(FieldRow(self.tr("The work begins on"), self.starts_on), self.ends_row))
        self._ends_by_hand = False
        self.starts_on.dateChanged.connect(self._on_start_changed)
        self.hours.valueChanged.connect(self._on_start_changed)
        self.ends_on.dateChanged.connect(self._on_end_edited)

    def take_focus(self) -> None:
        """Everything is filled in: the button comes first."""
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_estimate(self) -> bool:
        return self._proposal.current.minutes is None and self._work.minutes > 0

    def _late(self, slot: StartWeek) -> Callout | None:
        """The promise has lapsed, or its week is taken: say so, and which week is free."""
        if slot.promised is None or slot.is_kept:
            return None
        heading = self.tr("The week of {day} is no longer promised").format(day=day_month(slot.promised))
        said = self.tr("The next free one is the week of {day}.").format(day=day_month(slot.day))
        return Callout("week", heading, said, tone="warn", compact=True)

    def _check(self) -> bool:
        good = self.amount.check(needed=True)
        wrong = self.ends_on.value() < self.starts_on.value()
        self.ends_on.set_error(self.tr("The end comes before the start.") if wrong else None)
        return self.hours.check() and good and not wrong

    def _answer(self) -> Answer:
        cents, currency = self.amount.value()
        work = replace(
            self._work,
            amount_cents=cents,
            currency=currency,
            minutes=self.hours.value(),
            starts_on=self.starts_on.value(),
            ends_on=self.ends_on.value(),
        )
        return partial(_sign, self._bridge), {"on": self._bridge.today, "work": work}

    def _on_start_changed(self) -> None:
        """The end follows, until it was said by hand."""
        if not self._ends_by_hand:
            week = self._bridge.settings.client_hours_a_week
            self.ends_on.set_value(last_day_of_work(self.starts_on.value(), self.hours.value(), week))
            self._ends_by_hand = False

    def _on_end_edited(self) -> None:
        self._ends_by_hand = True


def _sign(bridge: Bridge, store: Store, **arguments: Any) -> ChangeSet:
    """Sign, and tell that the blocks stay: fact `next_block`, on the owner's clock, where there is one."""
    change = sign_proposal(store, **arguments)
    block = _next_block(bridge)
    return change if block is None else replace(change, facts={**change.facts, "next_block": block})


def _next_block(bridge: Bridge) -> datetime | None:
    today, zone = bridge.today, bridge.settings.zone
    found = occurrences_between(bridge.store, today, today + _LOOK_AHEAD, bridge.holidays)
    starts = (to_zone(each.start, each.series.zone, zone) for each in found if each.state is OccurrenceState.PLANNED)
    return min((start for start in starts if start > bridge.now), default=None)
