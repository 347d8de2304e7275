"""What becomes of a proposal: sent, extended, declined, renegotiated."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.actions.proposals import decline_proposal, extend_proposal, renegotiate_proposal, send_proposal
from planner.changes import ChangeSet
from planner.domain import defaults
from planner.domain.proposals.proposal import Proposal, Version
from planner.domain.proposals.rules import with_current
from planner.domain.proposals.slots import OfferedWeek
from planner.domain.prospects.prospect import State
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.queries.slots import offered_week
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_long
from ui.kit import CheckBox, DateField, FieldRow, TextField, label, vbox
from ui.proposals.answer_dialog import AnswerDialog
from ui.proposals.fields import AmountRow, HoursField, ValidityField, side_by_side
from ui.proposals.week_field import PromiseAgain, WeekField

_LONGEST_LINE = 500
Answer = tuple[Callable[..., ChangeSet], dict[str, object]]


class SendDialog(AnswerDialog):
    """A draft has gone out: when, how long it holds, when the work begins, and what it costs where nobody has said."""

    def __init__(self, bridge: Bridge, parent: QWidget, proposal_id: int) -> None:
        super().__init__(bridge, parent, proposal_id, "", "")
        self.set_title(self.tr("Sent"))
        self.save_button.set_words(self.tr("It is sent"))
        self.amount = AmountRow(self.tr("Amount"), self._proposal.currency)
        self.amount.show_amount(self._proposal.current.amount_cents, self._proposal.currency)
        if self._proposal.current.amount_cents is not None:
            self.amount.hide()
        self.sent_on = DateField(bridge.today)
        self.sent_row = FieldRow(self.tr("Sent on"), self.sent_on)
        self.validity = ValidityField(bridge.settings.proposal_days)
        self.validity.count_from(bridge.today)
        self.week = WeekField()
        self.body.addWidget(side_by_side(self.amount, self.sent_row))
        self.body.addLayout(vbox(label(self.tr("How long it holds"), "body_medium"), self.validity, spacing=5))
        self.body.addLayout(vbox(label(self.tr("When the work can begin"), "body_medium"), self.week, spacing=5))
        self.sent_on.dateChanged.connect(self._on_sent_changed)
        self.validity.changed.connect(self._offer_week)
        self.amount.amount.textChanged.connect(self._offer_week)
        self._offer_week()
        if self._proposal.current.start_on is not None and self._written().current.promised_week is not None:
            self.week.show_week(self._proposal.current.start_on)

    def _check(self) -> bool:
        is_to_come = self.sent_on.value() > self._bridge.today
        self.sent_on.set_error(self.tr("This day is still to come.") if is_to_come else None)
        good = self.amount.check(needed=True) and not is_to_come
        good = self.validity.check() and good
        self._offer_week()  # of what is kept now, whatever was still being typed
        return good

    def _answer(self) -> Answer:
        written = self._written()
        kept = replace(written.current, start_on=self.week.value())
        on, until = self.sent_on.value(), self.validity.value()
        return send_proposal, {"on": on, "valid_until": until, "written": with_current(written, kept)}

    def _written(self) -> Proposal:
        """With the amount and the end date that stand there."""
        cents, currency = self.amount.value()
        version = replace(self._proposal.current, amount_cents=cents, valid_until=self.validity.value())
        return with_current(replace(self._proposal, currency=currency), version)

    def _on_sent_changed(self) -> None:
        self.sent_on.set_error(None)
        self.validity.count_from(self.sent_on.value())
        self._offer_week()

    def _offer_week(self) -> None:
        """The next free week; it stands in for the one of the draft where the end date reaches that."""
        written = self._written()
        self.week.offer(offered_week(self._bridge.store, written, self._bridge.today))
        version = written.current
        if version.promised_week is None and self.week.value() == version.start_on:
            self.week.show_offered()


class ExtendDialog(AnswerDialog):
    """A new end date, 15 days on, and maybe why."""

    def __init__(self, bridge: Bridge, parent: QWidget, proposal_id: int) -> None:
        super().__init__(bridge, parent, proposal_id, "", "")
        self.set_title(self.tr("Extend"))
        self.save_button.set_words(self.tr("Extend"))
        end = self._proposal.current.valid_until
        start = max(end or bridge.today, bridge.today)
        self.until = DateField(start + timedelta(days=defaults.PROPOSAL_EXTENSION_DAYS))
        self.reason = TextField(self.tr("For example: the owners meet in December"))
        self.reason.setMaxLength(_LONGEST_LINE)
        hint = None if end is None else self.tr("Until now it was {day}.").format(day=day_long(end))
        self.promise = PromiseAgain(bridge)
        self.body.addWidget(FieldRow(self.tr("It holds through"), self.until, hint))
        self.body.addWidget(self.promise)
        self.body.addWidget(FieldRow(self.tr("Why, if useful"), self.reason))
        self.until.dateChanged.connect(self._on_until_changed)
        self._on_until_changed()

    def _check(self) -> bool:
        end, until = self._proposal.current.valid_until, self.until.value()
        if until < self._bridge.today:
            wrong: str | None = self.tr("This day is over.")
        elif end is not None and until <= end:
            wrong = self.tr("It holds until {day} already.").format(day=day_long(end))
        else:
            wrong = None
        self.until.set_error(wrong)
        return wrong is None

    def _answer(self) -> Answer:
        promised = self.promise.value(self._proposal.current.start_on)
        return extend_proposal, {"until": self.until.value(), "reason": self.reason.text(), "start_on": promised}

    def _on_until_changed(self) -> None:
        self.until.set_error(None)
        longer = replace(self._proposal.current, valid_until=self.until.value())
        self.promise.follow(with_current(self._proposal, longer))


class DeclineDialog(AnswerDialog):
    """A no, and in one line what it teaches; the prospect can be kept warm."""

    def __init__(self, bridge: Bridge, parent: QWidget, proposal_id: int) -> None:
        super().__init__(bridge, parent, proposal_id, "", "")
        self.set_title(self.tr("Declined"))
        self.save_button.set_words(self.tr("It is a no"))
        self.lesson = TextField(self.tr("For example: ask who decides"), self._proposal.lesson)
        self.lesson.setMaxLength(_LONGEST_LINE)
        self.warm = CheckBox(self.tr("Keep them warm: light contact only"))
        state = read_prospect(bridge.store, self._proposal.prospect_id).state
        self.warm.setVisible(state in (State.TO_QUALIFY, State.ACTIVE))
        self.body.addWidget(FieldRow(self.tr("What you take from it, if useful"), self.lesson))
        self.body.addWidget(self.warm)

    def _answer(self) -> Answer:
        return decline_proposal, {"lesson": self.lesson.text(), "nurture": self.warm.isChecked()}


class RenegotiateDialog(AnswerDialog):
    """The next version: price and start in focus, 30 more days; the one before stays in its history."""

    def __init__(self, bridge: Bridge, parent: QWidget, proposal_id: int) -> None:
        super().__init__(bridge, parent, proposal_id, "", "")
        before = self._proposal.current
        self.set_title(self.tr("Renegotiate: version {number}").format(number=before.number + 1))
        self.save_button.set_words(self.tr("Add this version"))
        self.amount = AmountRow(self.tr("New price"), self._proposal.currency)
        self.amount.show_amount(before.amount_cents, self._proposal.currency)
        self.hours = HoursField(before.minutes or 0)
        self.week = WeekField()
        self.note = TextField(self.tr("For example: without the showers"))
        self.note.setMaxLength(_LONGEST_LINE)
        self.validity = ValidityField(bridge.settings.proposal_days)
        self.validity.count_from(bridge.today)
        monday = self._offer_week().monday
        self.week.show_week(None if before.start_on is None else max(before.start_on, monday))
        self.body.addWidget(side_by_side(self.amount, FieldRow(self.tr("Hours of work"), self.hours)))
        self.body.addLayout(vbox(label(self.tr("When the work can begin"), "body_medium"), self.week, spacing=5))
        self.body.addLayout(vbox(label(self.tr("How long it holds"), "body_medium"), self.validity, spacing=5))
        self.body.addWidget(FieldRow(self.tr("What has changed, if useful"), self.note))
        self.validity.changed.connect(self._offer_week)
        self.hours.valueChanged.connect(self._offer_week)
        self.amount.amount.textChanged.connect(self._offer_week)

    def take_focus(self) -> None:
        """The price comes first, ready to be typed over."""
        self.amount.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.amount.selectAll()

    def _check(self) -> bool:
        good = self.amount.check(needed=True)
        good = self.validity.check() and self.hours.check() and good
        self._offer_week()  # of what is kept now, whatever was still being typed
        return good

    def _answer(self) -> Answer:
        return renegotiate_proposal, {"version": self._version()}

    def _offer_week(self) -> OfferedWeek:
        """The next free week depends on the end and on how much work it is."""
        newer = with_current(self._proposal, self._version())
        offered = offered_week(self._bridge.store, newer, self._bridge.today)
        self.week.offer(offered)
        return offered

    def _version(self) -> Version:
        cents, _ = self.amount.value()
        return Version(
            amount_cents=cents,
            sent_on=self._bridge.today,
            valid_until=self.validity.value(),
            start_on=self.week.value(),
            minutes=self.hours.value() or None,
            note=" ".join(self.note.text().split()),
        )
