"""A new proposal, or one to correct: for whom, how much, how long it holds, and when the work can begin.

Who has a draft waiting is shown that draft instead of a second one, unless another is wanted.
"""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.proposals import add_proposal, edit_proposal, send_proposal
from planner.changes import ChangeSet
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.proposals.rules import with_current
from planner.domain.prospects.prospect import Prospect
from planner.domain.work.checks import LONGEST_TITLE
from planner.storage.queries.proposals import proposal as read_proposal
from planner.storage.queries.proposals import waiting_draft
from planner.storage.queries.slots import offered_week
from ui.bridge.bridge import Bridge
from ui.kit import Button, CheckBox, DateField, Dialog, FieldRow, TextField, boxed, hbox, label, vbox
from ui.proposals.fields import AmountRow, HoursField, ValidityField, side_by_side
from ui.proposals.prospect_field import ProspectField
from ui.proposals.sentence_box import SentenceBox
from ui.proposals.week_field import WeekField

_WIDTH = 700


class ProposalDialog(Dialog):
    """Enter accepts what is filled in. Without `base` a new one is written, maybe for somebody who is known."""

    def __init__(self, bridge: Bridge, parent: QWidget, *, base: Proposal | None = None, prospect_id: int = 0) -> None:
        super().__init__(parent, "", _WIDTH)
        self._bridge, self._base = bridge, base
        self._draft: Proposal | None = None
        self.set_title(self.tr("Edit this proposal") if base else self.tr("A new proposal"))
        currency = base.currency if base else bridge.settings.currency
        self.who = ProspectField(bridge, self)
        self.another_button = Button(self.tr("Make another"), "link")
        self.amount = AmountRow(self.tr("Amount"), currency)
        self.title = TextField(self.tr("For example: boiler room"))
        self.title.setMaxLength(LONGEST_TITLE)
        self.sent_on = DateField(bridge.today)
        self.draft = CheckBox(self.tr("Not sent yet: keep it as a draft"))
        self.validity = ValidityField(bridge.settings.proposal_days, may_be_endless=True)
        self.hours = HoursField(0)
        self.week = WeekField()
        self.sentence = SentenceBox(bridge)
        self.save_button = Button(self._save_words(), "primary")
        self._compose()
        self._fill(base, prospect_id)
        self._connect()
        self._refresh_sentence()

    def save(self) -> None:
        """Keep it, and close; what is wrong is said in place."""
        is_out = not self.draft.isChecked()
        prospect = self.who.prospect
        missing = prospect is None
        self.who.say_missing(self.tr("Choose for whom it is.") if missing else "")
        good = self.amount.check(needed=is_out)
        good_day = not is_out or self._check_sent()
        if not (self.validity.check() or not is_out) or prospect is None or not good or not good_day:
            self._show_first_error(missing=missing, good_amount=good, good_day=good_day)
            return
        if not self.hours.check():
            return
        self._offer_week()  # of what is kept now, whatever was still being typed
        if self._perform(prospect) is not None:
            self.accept()

    def _check_sent(self) -> bool:
        """Whether the day it went out has come; what is wrong is said under it."""
        if not self.sent_on.take_typed():
            return False
        is_to_come = self.sent_on.value() > self._bridge.today
        self.sent_on.set_error(self.tr("This day is still to come.") if is_to_come else None)
        return not is_to_come

    @property
    def draft_shown(self) -> Proposal | None:
        """The draft that waited for whoever was chosen, and is written on here."""
        return self._draft

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _perform(self, prospect: Prospect) -> ChangeSet | None:
        """Whoever is new is added in the same undo."""
        proposal = self._proposal(int(prospect.id))
        if self._draft is not None and proposal.state is ProposalState.SENT:
            on, until = self.sent_on.value(), self.validity.value()
            facts = {"on": on, "valid_until": until, "written": proposal, "is_endless": until is None}
            return self._bridge.perform(send_proposal, proposal_id=int(self._draft.id), **facts)
        if self._base is not None or self._draft is not None:
            return self._bridge.perform(edit_proposal, proposal=proposal)
        return self._bridge.perform(add_proposal, proposal=proposal, new=None if prospect.id else prospect)

    def _compose(self) -> None:
        waits = label(self.tr("A draft for them is waiting. It is open here."), "small", "text2")
        self._waits_row = boxed(hbox(waits, self.another_button, None, spacing=8))
        self._waits_row.hide()
        who = vbox(label(self.tr("For whom"), "body_medium"), self.who, self._waits_row, spacing=5)
        self._validity_box = boxed(vbox(label(self.tr("How long it holds"), "body_medium"), self.validity, spacing=5))
        week = vbox(label(self.tr("When the work can begin"), "body_medium"), self.week, spacing=5)
        self.sent_row = FieldRow(self.tr("Sent on"), self.sent_on)
        self._hours_row = FieldRow(self.tr("Hours of work"), self.hours)
        self.body.addLayout(who)
        self.body.addWidget(side_by_side(self.amount, FieldRow(self.tr("What it is about"), self.title)))
        self.body.addWidget(side_by_side(self.sent_row, self._hours_row))
        self.body.addWidget(self.draft)
        self.body.addWidget(self._validity_box)
        self.body.addLayout(week)
        self.body.addWidget(self.sentence)
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_footer_left(cancel)
        self.save_button.setToolTip(self.tr("Enter"))
        self.add_footer_right(self.save_button)

    def _fill(self, base: Proposal | None, prospect_id: int) -> None:
        self.validity.count_from(self.sent_on.value())
        self.who.begin(prospect_id if base is None else base.prospect_id)
        if base is None:
            self._offer_week()
            self._look_for_draft()
            return
        version = base.current
        self._fill_offer(base)
        is_draft = base.state is ProposalState.DRAFT
        self.draft.setChecked(is_draft)
        self.draft.setVisible(False)
        if version.sent_on is not None:
            self.sent_on.set_value(version.sent_on)
            self.validity.count_from(version.sent_on)
            self.validity.show_end(version.valid_until)
        self._on_draft_toggled(is_draft)
        self.week.show_week(version.start_on)

    def _fill_offer(self, proposal: Proposal) -> None:
        """What a proposal is about, how much it is and how long it takes."""
        self.amount.show_amount(proposal.current.amount_cents, proposal.currency)
        self.title.setText(proposal.title)
        self.title.setCursorPosition(0)
        self.hours.setValue(proposal.current.minutes or 0)

    def _look_for_draft(self) -> None:
        """Write on the draft that waits for whoever was chosen; an amount that was typed with the name stays."""
        prospect = self.who.prospect
        found = waiting_draft(self._bridge.store, int(prospect.id)) if prospect is not None and prospect.id else None
        if found is not None:
            cents, currency = self.amount.value()
            if cents is not None:
                priced = replace(found.current, amount_cents=cents)
                found = with_current(replace(found, currency=currency), priced)
            self._fill_offer(found)
            if found.current.start_on is not None:
                self.week.show_week(found.current.start_on)
        self._show_draft(found)

    def _show_draft(self, draft: Proposal | None) -> None:
        self._draft = draft
        self._waits_row.setVisible(draft is not None)
        self.save_button.set_words(self._save_words())

    def _save_words(self) -> str:
        is_there = self._base is not None or self._draft is not None
        return self.tr("Save") if is_there else self.tr("Add this proposal")

    def _connect(self) -> None:
        self.who.chosen.connect(self._on_who_chosen)
        self.who.asked_anew.connect(self._leave_draft)
        self.who.amount_written.connect(self.amount.show_amount)
        self.who.entered.connect(self._on_entered)
        self.another_button.clicked.connect(self._on_another)
        self.sent_on.dateChanged.connect(self._on_sent_changed)
        self.draft.toggled.connect(self._on_draft_toggled)
        self.hours.valueChanged.connect(self._offer_week)
        self.amount.amount.textChanged.connect(self._offer_week)
        self.validity.changed.connect(self._on_end_changed)
        self.week.changed.connect(self._refresh_sentence)
        self.save_button.clicked.connect(self.save)

    def _version(self) -> Version:
        cents, _ = self.amount.value()
        stored = self._base or self._draft
        before = stored.current if stored is not None else Version()
        is_out = not self.draft.isChecked()
        return replace(
            before,
            amount_cents=cents,
            sent_on=self.sent_on.value() if is_out else None,
            valid_until=self.validity.value() if is_out else None,
            start_on=self.week.value(),
            minutes=self.hours.value() or None,
        )

    def _proposal(self, prospect_id: int) -> Proposal:
        _, currency = self.amount.value()
        title = " ".join(self.title.text().split())
        if self._base is not None:
            versions = (*self._base.versions[:-1], self._version())
            return replace(self._base, title=title, currency=currency, versions=versions)
        state = ProposalState.DRAFT if self.draft.isChecked() else ProposalState.SENT
        number = self._draft.id if self._draft is not None else ProposalId(0)
        return Proposal(number, prospect_id, title, state, currency, (self._version(),))

    def _offer_week(self) -> None:
        """The next free week depends on how much work it is, and on the end."""
        prospect = self.who.prospect
        proposal = self._proposal(int(prospect.id) if prospect is not None else 0)
        self.week.offer(offered_week(self._bridge.store, proposal, self._bridge.today))

    def _refresh_sentence(self) -> None:
        proposal = self._proposal(0)
        if proposal.state in (ProposalState.DRAFT, ProposalState.SENT):
            self.sentence.show_proposal(proposal)
        else:
            self.sentence.hide()

    def _show_first_error(self, *, missing: bool, good_amount: bool, good_day: bool) -> None:
        after = self.validity.day if good_day else self.sent_on
        field = self.who.field if missing else after if good_amount else self.amount.amount
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(field)

    def _on_who_chosen(self) -> None:
        self._look_for_draft()
        self.amount.amount.setFocus()

    def _on_entered(self) -> None:
        """Name and amount were all there was to say, unless a draft came to light by them."""
        if self._draft is None:
            self.save()

    def _leave_draft(self) -> None:
        """What was filled in from a draft goes with it."""
        if self._draft is not None:
            self._fill_offer(Proposal(ProposalId(0), 0, currency=self._bridge.settings.currency))
            self.week.show_offered()
            self._show_draft(None)

    def _on_another(self) -> None:
        self._leave_draft()
        self.amount.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sent_changed(self) -> None:
        self.sent_on.set_error(None)
        self.validity.count_from(self.sent_on.value())
        self._on_end_changed()

    def _on_end_changed(self) -> None:
        self._offer_week()
        self._refresh_sentence()

    def _on_draft_toggled(self, checked: bool) -> None:
        self.sent_row.setVisible(not checked)
        self._validity_box.setVisible(not checked)
        self._on_end_changed()


def open_new_proposal(bridge: Bridge, window: QWidget, prospect_id: int = 0) -> ProposalDialog:
    """Ask for a proposal, for somebody or for whom one chooses."""
    dialog = ProposalDialog(bridge, window, prospect_id=prospect_id)
    dialog.open()
    if prospect_id:
        dialog.amount.amount.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def open_edit(bridge: Bridge, window: QWidget, proposal_id: int) -> ProposalDialog:
    """Correct a proposal."""
    dialog = ProposalDialog(bridge, window, base=read_proposal(bridge.store, proposal_id))
    dialog.open()
    return dialog
