"""A new proposal, or one to correct: for whom, how much, how long it holds, and when the work can begin."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.proposals import add_proposal, edit_proposal
from planner.changes import ChangeSet
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.prospects.prospect import Prospect
from planner.domain.work.checks import LONGEST_TITLE, MOST_MINUTES
from planner.storage.queries.proposals import proposal as read_proposal
from planner.storage.queries.slots import free_week_for
from ui.bridge.bridge import Bridge
from ui.kit import Button, CheckBox, DateField, Dialog, FieldRow, NumberField, TextField, boxed, label, vbox
from ui.proposals.fields import AmountRow, ValidityField, WeekField, side_by_side
from ui.proposals.prospect_field import ProspectField
from ui.proposals.sentence_box import SentenceBox

_WIDTH = 700
_MOST_HOURS = MOST_MINUTES // 60


class ProposalDialog(Dialog):
    """Enter accepts what is filled in. Without `base` a new one is written, maybe for somebody who is known."""

    def __init__(self, bridge: Bridge, parent: QWidget, *, base: Proposal | None = None, prospect_id: int = 0) -> None:
        super().__init__(parent, "", _WIDTH)
        self._bridge, self._base = bridge, base
        self.set_title(self.tr("Edit this proposal") if base else self.tr("A new proposal"))
        currency = base.currency if base else bridge.settings.currency
        self.who = ProspectField(bridge, self)
        self.amount = AmountRow(self.tr("Amount"), currency)
        self.title = TextField(self.tr("For example: boiler room"))
        self.title.setMaxLength(LONGEST_TITLE)
        self.sent_on = DateField(bridge.today)
        self.draft = CheckBox(self.tr("Not sent yet: keep it as a draft"))
        self.validity = ValidityField(bridge.settings.proposal_days, may_be_endless=True)
        self.hours = NumberField(0, _MOST_HOURS, 0, self.tr("h"))
        self.hours.setSpecialValueText("\u00a0")
        self.week = WeekField()
        self.sentence = SentenceBox(bridge)
        self.save_button = Button(self.tr("Save") if base else self.tr("Add this proposal"), "primary")
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
        if not (self.validity.check() or not is_out) or prospect is None or not good:
            self._show_first_error(missing=missing, good_amount=good)
        elif self._perform(prospect) is not None:
            self.accept()

    def say_amount_missing(self) -> None:
        """What cannot go out without an amount waits for one."""
        self.amount.check(needed=True)
        self.amount.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _perform(self, prospect: Prospect) -> ChangeSet | None:
        """Whoever is new is added in the same undo."""
        proposal = self._proposal(int(prospect.id))
        if self._base is not None:
            return self._bridge.perform(edit_proposal, proposal=proposal)
        return self._bridge.perform(add_proposal, proposal=proposal, new=None if prospect.id else prospect)

    def _compose(self) -> None:
        who = vbox(label(self.tr("For whom"), "body_medium"), self.who, spacing=5)
        self._validity_box = boxed(vbox(label(self.tr("How long it holds"), "body_medium"), self.validity, spacing=5))
        week = vbox(label(self.tr("When the work can begin"), "body_medium"), self.week, spacing=5)
        self._sent_row = FieldRow(self.tr("Sent on"), self.sent_on)
        self._hours_row = FieldRow(self.tr("Hours of work"), self.hours)
        self.body.addLayout(who)
        self.body.addWidget(side_by_side(self.amount, FieldRow(self.tr("What it is about"), self.title)))
        self.body.addWidget(side_by_side(self._sent_row, self._hours_row))
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
        if base is None:
            self.who.begin(prospect_id)
            self._offer_week()
            return
        version = base.current
        self.who.begin(base.prospect_id)
        self.amount.show_amount(version.amount_cents, base.currency)
        self.title.setText(base.title)
        self.title.setCursorPosition(0)
        is_draft = base.state is ProposalState.DRAFT
        self.draft.setChecked(is_draft)
        self.draft.setVisible(False)
        if version.sent_on is not None:
            self.sent_on.set_value(version.sent_on)
            self.validity.count_from(version.sent_on)
            self.validity.show_end(version.valid_until)
        self.hours.setValue((version.minutes or 0) // 60)
        self._offer_week()
        self.week.show_week(version.start_on)
        self._on_draft_toggled(is_draft)

    def _connect(self) -> None:
        self.who.chosen.connect(self.amount.amount.setFocus)
        self.who.amount_written.connect(self.amount.show_amount)
        self.who.entered.connect(self.save)
        self.sent_on.dateChanged.connect(self._on_sent_changed)
        self.draft.toggled.connect(self._on_draft_toggled)
        self.hours.valueChanged.connect(self._offer_week)
        self.amount.amount.editingFinished.connect(self._offer_week)
        self.validity.changed.connect(self._refresh_sentence)
        self.week.changed.connect(self._refresh_sentence)
        self.save_button.clicked.connect(self.save)

    def _version(self) -> Version:
        cents, _ = self.amount.value()
        before = self._base.current if self._base is not None else Version()
        is_out = not self.draft.isChecked()
        hours = self.hours.value()
        kept = before.minutes is not None and hours == before.minutes // 60
        return replace(
            before,
            amount_cents=cents,
            sent_on=self.sent_on.value() if is_out else None,
            valid_until=self.validity.value() if is_out else None,
            start_on=self.week.value(),
            minutes=before.minutes if kept else hours * 60 or None,
        )

    def _proposal(self, prospect_id: int) -> Proposal:
        _, currency = self.amount.value()
        title = " ".join(self.title.text().split())
        if self._base is not None:
            versions = (*self._base.versions[:-1], self._version())
            return replace(self._base, title=title, currency=currency, versions=versions)
        state = ProposalState.DRAFT if self.draft.isChecked() else ProposalState.SENT
        return Proposal(ProposalId(0), prospect_id, title, state, currency, (self._version(),))

    def _offer_week(self) -> None:
        """The next free week depends on how much work it is."""
        prospect = self.who.prospect
        proposal = self._proposal(int(prospect.id) if prospect is not None else 0)
        self.week.offer(free_week_for(self._bridge.store, proposal, self._bridge.today))

    def _refresh_sentence(self) -> None:
        proposal = self._proposal(0)
        if proposal.state in (ProposalState.DRAFT, ProposalState.SENT):
            self.sentence.show_proposal(proposal)
        else:
            self.sentence.hide()

    def _show_first_error(self, *, missing: bool, good_amount: bool) -> None:
        field = self.who.field if missing else self.validity.day if good_amount else self.amount.amount
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(field)

    def _on_sent_changed(self) -> None:
        self.validity.count_from(self.sent_on.value())
        self._refresh_sentence()

    def _on_draft_toggled(self, checked: bool) -> None:
        self._sent_row.setVisible(not checked)
        self._validity_box.setVisible(not checked)
        self._refresh_sentence()


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
