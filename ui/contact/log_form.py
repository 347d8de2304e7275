"""The form of a contact with somebody: by which means, what came of it, a note, what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.actions.standing import Moment
from planner.actions.touches import is_late_entry, propose_next
from planner.domain.followup import proposing
from planner.domain.followup.guard import guard
from planner.domain.followup.maybes import Push, push
from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from ui.bridge.bridge import Bridge
from ui.contact.channel_row import ChannelRow
from ui.contact.details_fold import DetailsFold
from ui.contact.guard_box import GuardBox
from ui.contact.guard_words import agreed_sentence
from ui.contact.next_line import NextLine
from ui.contact.note_field import AltKeysPass, NoteField
from ui.contact.outcome_grid import OutcomeGrid
from ui.contact.when_line import WhenLine
from ui.contact.who_box import WhoBox
from ui.contact.words import exit_fact, exit_sentence, maybe_heading, maybe_sentence
from ui.kit import Button, Callout, announce, label, vbox

_ASK_FOR_DAY = (TouchOutcome.MAYBE_LATER, TouchOutcome.TIMING)


class LogForm(QWidget):
    """`outcome_chosen` follows the first or another outcome, `changed` whatever may change what saving does.

    `who` is not in its layout: it belongs where it stays in sight.
    """

    outcome_chosen = Signal()
    changed = Signal()

    def __init__(self, bridge: Bridge, prospect: Prospect, typed: str, *, may_change: bool) -> None:
        super().__init__()
        self._bridge, self.prospect = bridge, prospect
        self._moment = Moment(bridge.store)
        self.outcome: TouchOutcome | None = None
        self._build()
        self.who.show_prospect(prospect, typed, may_change=may_change)
        self.channels.set_channel(_likely_channel(prospect))
        self._connect()
        self._show_guard()
        self._show_after()

    def touch(self) -> Touch:
        """The touch as it stands; "no answer" until an outcome is chosen."""
        return Touch(
            TouchId(0),
            self.prospect.id,
            self.when.at(),
            self.channels.channel(),
            self.outcome or TouchOutcome.NO_ANSWER,
            person_id=self.who.person_id(),
            minutes=self.details.minutes.value(),
            note=self.note.text().strip(),
            incoming=self.channels.incoming.isChecked(),
            signals=self.details.signals_noticed(),
            overruled="" if self.guard.isHidden() else self.guard.reason(),
        )

    def next_step(self) -> NextStep | None:
        """What comes next; None when nothing does, or while its day is missing."""
        return None if self.next.isHidden() else self.next.step()

    def lacks_reason(self) -> bool:
        """Whether the guard still asks why."""
        return not self.guard.isHidden() and not self.guard.reason()

    def lacks_words(self) -> bool:
        """Whether the note is still to say why it is really the timing."""
        return self.outcome is TouchOutcome.TIMING and not self.note.text().strip()

    def ask_for_words(self) -> None:
        """Put the focus into the note and say what it is for."""
        sentence = self.tr("Write their reason first: it tells you how to begin next time.")
        self.note.setPlaceholderText(sentence)
        self.note.set_error(sentence)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, sentence)

    def lacks_day(self) -> bool:
        """Whether a day must be named before one can save."""
        return not self.next.isHidden() and self.next.step() is None

    def is_last_try(self) -> bool:
        """Whether the stop comes with this touch."""
        touch, pursuit = self.touch(), self.prospect.pursuit
        if self.outcome is None or touch.is_sign or touch.outcome.ends_contact or self.is_only_counted():
            return False
        step = self.next_step()
        waits = step is not None and step.agreed_on is not None and step.day > self._moment.today
        pursued = self.prospect.state in (State.TO_QUALIFY, State.ACTIVE)
        return pursued and not waits and pursuit.tally.attempts + 1 >= limits(self.prospect).attempts

    def is_only_counted(self) -> bool:
        """Whether a later contact is logged already: this one moves nobody, unless they want to be left alone."""
        return self.outcome is not TouchOutcome.DO_NOT_CONTACT and is_late_entry(self._bridge.store, self.touch())

    def choose(self, outcome: TouchOutcome) -> None:
        """Take an outcome; what is noted stays."""
        self.outcome = outcome
        self.grid.show_chosen(outcome)
        self._show_guard()
        self._show_advice()
        self._show_next()
        self._show_after()
        self._show_tries()
        self._focus_after(outcome)
        self.outcome_chosen.emit()

    def _build(self) -> None:
        self.who = WhoBox()
        self.when = WhenLine(self._bridge.store)
        self.channels = ChannelRow(self.when.button)
        self.counted = label(
            self.tr("A later contact is logged already: this one is only counted. The next step stays."),
            "small",
            "text2",
            wrap=True,
        )
        self.grid = OutcomeGrid()
        self.guard = GuardBox()
        self.no_button = Button(self.tr("Go for the no"), "link")
        self.advice = Callout("message", " ", " ", (self.no_button,), tone="warn", compact=True)
        self.parting = Callout("let-go", " ", " ", tone="mute", compact=True)
        self.note = NoteField(self.tr("A word to remember, if useful"))
        self.note.setMinimumHeight(40)
        self.note.setAccessibleName(self.tr("Note"))
        self.next = NextLine(self._moment)
        self.details = DetailsFold()
        above = (self.channels, self.when, self.counted, self.guard, self.grid)
        below = (self.advice, self.parting, self.note, self.next, self.details)
        passing = AltKeysPass(self)
        days = (self.next.day, self.when.day, self.when.time)
        for field in (*days, self.next.kind, self.details.minutes, self.who.persons):
            passing.watch(field)
        self.setLayout(vbox(*above, *below, spacing=11))

    def _connect(self) -> None:
        self.grid.chosen.connect(self.choose)
        self.channels.changed.connect(self._on_changed)
        self.when.changed.connect(self._on_changed)
        self.next.changed.connect(self.changed)
        self.note.textEdited.connect(self._on_noted)
        self.guard.own.textEdited.connect(self.changed)
        self.guard.chosen.connect(self.changed)

    def _on_noted(self) -> None:
        self.note.set_error(None)

    def _on_changed(self) -> None:
        self._show_guard()
        if self.outcome is not None:
            self._show_advice()
            self._show_next()
        self._show_tries()
        self.changed.emit()

    def _show_tries(self) -> None:
        touch, counts = self.touch(), not self.is_only_counted()
        self.who.show_tries(anew=counts and touch.is_sign, ended=counts and touch.outcome.ends_contact)

    def _show_guard(self) -> None:
        only_counted = self.is_only_counted()
        incoming = self.channels.incoming.isChecked() or only_counted
        notices = guard(self.prospect, self.channels.channel(), self.when.on(), incoming=incoming)
        self.counted.setVisible(only_counted)
        if notices:
            self.guard.show_agreed(agreed_sentence(notices, self.prospect, self._moment.today))
        self.guard.setVisible(bool(notices))

    def _show_advice(self) -> None:
        outcome, pursuit = self.outcome, self.prospect.pursuit
        if self.is_only_counted():
            self.advice.hide()
            self.parting.hide()
            return
        self.advice.setVisible(outcome is TouchOutcome.MAYBE_LATER)
        if outcome is TouchOutcome.MAYBE_LATER:
            pushed = push(pursuit.tally.maybes + 1)
            self.no_button.setVisible(pushed is not Push.NONE)
            self.advice.set_words(maybe_heading(pushed), maybe_sentence(pushed, self._first_name()))
        parts = outcome is not None and outcome.ends_contact
        self.parting.setVisible(parts)
        if outcome is not None and parts:
            self.parting.set_words(exit_fact(outcome), exit_sentence(outcome))

    def _show_next(self) -> None:
        touch = self.touch()
        proposal = None
        if not self.is_only_counted():
            proposal = propose_next(self._bridge.store, prospect=self.prospect, touch=touch)
        self.next.setVisible(proposal is not None)
        if proposal is not None:
            ask = touch.outcome in _ASK_FOR_DAY and proposal.why is not proposing.Why.LIGHT_TOUCH
            agreed = proposing.is_agreed(touch)
            waits = proposal.why is proposing.Why.MEETING
            self.next.show_proposal(proposal, self.prospect, agreed=agreed, ask=ask, waits=waits)

    def _show_after(self) -> None:
        """What stands below the outcomes has a meaning once there is one."""
        known = self.outcome is not None
        self.note.setVisible(known)
        self.details.setVisible(known)
        if not known:
            for part in (self.advice, self.parting, self.next):
                part.hide()

    def _focus_after(self, outcome: TouchOutcome) -> None:
        if outcome is TouchOutcome.MEETING_BOOKED and not self.next.isHidden():
            self.next.open_editor()
        else:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        hints = {
            TouchOutcome.GATEKEEPER: self.tr("The best time to reach them, if they told you"),
            TouchOutcome.TIMING: self.tr("Their reason, in a few words"),
        }
        self.note.set_error(None)
        self.note.setPlaceholderText(hints.get(outcome, self.tr("A word to remember, if useful")))

    def _first_name(self) -> str:
        person_id = self.who.person_id()
        return next((person.name for person in self.prospect.persons if person.id == person_id), "")


def _likely_channel(prospect: Prospect) -> Channel:
    """As agreed, else by the means of the next step, else by phone."""
    agreed = prospect.pursuit.agreement.channel
    if agreed is not None:
        return agreed
    step = prospect.next_step
    return proposing.CHANNEL_OF_KIND.get(step.kind, Channel.PHONE) if step is not None else Channel.PHONE
