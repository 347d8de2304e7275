"""What the owner decides about one prospect from the details, carried out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.actions import prospects, pursuit, referrals, touches
from planner.actions.cadences import stop_cadence
from planner.actions.ideal_client import answer_ideal
from planner.changes import ChangeSet
from planner.domain import defaults
from planner.domain.followup.advice import AdviceCode
from planner.domain.prospects.folding import fold
from planner.domain.prospects.lifecycle import months_later
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter
from planner.domain.prospects.qualification import Answer, Sheet
from planner.domain.referrals.source import Source
from planner.domain.touches.touch import Touch
from planner.storage.queries.referrals import source_offers
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.prospects.leave_alone_dialog import LeaveAloneDialog
from ui.prospects.nurture_dialog import NurtureDialog
from ui.prospects.touch_dialog import TouchDialog

_OFFERED = 20


class Moves(QObject):
    """Acts on the prospect it was told of last; every change is one action of the bridge."""

    def __init__(self, bridge: Bridge, navigator: Navigator, over: QWidget) -> None:
        super().__init__(over)
        self._bridge, self._navigator, self._over = bridge, navigator, over
        self._prospect: Prospect | None = None
        self._commands: dict[str, Callable[[], None]] = {
            "go_for_no": self.go_for_no,
            "let_go": self.let_go,
            "nurture": self.ask_nurture,
            "win": self.win,
            "pursue": self.pursue,
            "leave_alone": self.ask_leave_alone,
            "big_fish": self.toggle_big_fish,
            "cadence": self.choose_cadence,
            "trash": self.trash,
            "restore": self.restore,
        }

    def about(self, prospect: Prospect | None) -> None:
        """Whom the next decisions are about."""
        self._prospect = prospect

    def run(self, command: str) -> None:
        """Carry out an entry of the menu."""
        if self._prospect is not None:
            self._commands[command]()

    def follow(self, code: AdviceCode) -> None:
        """Do what a piece of advice says."""
        match code:
            case AdviceCode.STOP_RULE:
                self._navigator.decide(self._id())
            case AdviceCode.GO_FOR_THE_NO:
                self.go_for_no()
            case AdviceCode.LET_GO:
                self.let_go()
            case AdviceCode.WAKE_UP | AdviceCode.REQUALIFY:
                self.pursue()
            case _:
                pass

    def log(self) -> None:
        """Log a contact with them."""
        self._navigator.log_contact(self._id())

    def go_for_no(self) -> None:
        """Ask for a clear answer."""
        self._navigator.go_for_no(self._id())

    def let_go(self) -> None:
        self._each(pursuit.let_go)

    def win(self) -> None:
        self._each(pursuit.win)

    def pursue(self) -> None:
        self._each(pursuit.pursue)

    def trash(self) -> None:
        self._each(prospects.trash_prospects)

    def restore(self) -> None:
        self._each(prospects.restore_prospects)

    def choose_cadence(self) -> None:
        self._navigator.choose_cadence(self._id())

    def toggle_big_fish(self) -> None:
        if self._prospect is not None:
            self.mark_big_fish(not self._prospect.pursuit.is_big_fish)

    def ask_nurture(self) -> None:
        """Ask until when to keep them warm."""
        if self._prospect is None:
            return
        parked, is_there = self._prospect.pursuit, self._prospect.state is State.NURTURE
        wake_on, note = (parked.wake_on, parked.wake_note) if is_there else (None, "")
        dialog = NurtureDialog(self._over, self._prospect.display_name, self._bridge.today, wake_on, note)
        dialog.chosen.connect(self._on_nurture_chosen)
        dialog.open()

    def ask_leave_alone(self) -> None:
        """Ask once before they are left alone."""
        if self._prospect is not None:
            dialog = LeaveAloneDialog(self._over, self._prospect.display_name)
            dialog.confirmed.connect(self._on_leave_alone_confirmed)
            dialog.open()

    def ask_touch(self, touch: Touch) -> None:
        """Correct a touch of the log."""
        if self._prospect is None:
            return
        zone, now = self._bridge.settings.zone, self._bridge.now
        dialog = TouchDialog(self._over, touch, self._prospect.persons, zone, now.replace(tzinfo=None))
        dialog.saved.connect(self._on_touch_saved)
        dialog.removed.connect(self.remove_touch)
        dialog.open()

    def remove_touch(self, touch: Touch) -> None:
        self._bridge.perform(touches.remove_touch, touch_id=touch.id)

    def qualify(self, sheet: Sheet) -> None:
        self._one(pursuit.qualify, sheet=sheet)

    def answer_ideal(self, criterion_id: int, answer: Answer) -> None:
        self._one(answer_ideal, answers={criterion_id: answer})

    def agree(self, agreement: Agreement) -> None:
        self._one(pursuit.agree, agreement=agreement)

    def set_step(self, step: NextStep | None) -> None:
        self._one(prospects.set_next_step, step=step)

    def snooze(self, until: date, reason: str) -> None:
        self._one(pursuit.snooze, until=until, reason=reason)

    def set_state(self, key: str) -> None:
        """Move to another state; never to be contacted again is asked first."""
        if key == State.DO_NOT_CONTACT.value:
            self.ask_leave_alone()
        elif self._prospect is not None and key != self._prospect.state.value:
            self._each(prospects.set_state, state=State(key))

    def give_reason(self, key: str) -> None:
        self._each(pursuit.give_reason, reason=LetGoReason(key))

    def set_requalify_day(self, day: date | None) -> None:
        self._each(pursuit.set_requalify_day, day=day)

    def look_later(self) -> None:
        """Look at somebody parked again after the usual months."""
        if self._prospect is not None:
            is_kept = self._prospect.state is State.NURTURE
            months = defaults.REQUALIFY_MONTHS if is_kept else defaults.LET_GO_REQUALIFY_MONTHS
            self.set_requalify_day(months_later(self._bridge.today, months))

    def mark_big_fish(self, is_big_fish: bool) -> None:
        self._each(pursuit.mark_big_fish, is_big_fish=is_big_fish)

    def set_newsletter(self, key: str) -> None:
        self._each(pursuit.set_newsletter, newsletter=Newsletter(key))

    def stop_cadence(self) -> None:
        self._one(stop_cadence)

    def set_source(self, name: str) -> None:
        """Say who sent them: a source there already, a client who becomes one, or somebody new."""
        if not name:
            self._each(referrals.set_source, source_id=None)
            return
        offers = source_offers(self._bridge.store, name, _OFFERED)
        known = next((each for each in offers if fold(each.name) == fold(name)), None)
        if known is not None and known.source_id is not None:
            self._each(referrals.set_source, source_id=known.source_id)
            return
        new = Source(0, name, known.prospect_id if known else None)
        self._each(referrals.set_source, source_id=None, new_source=new)

    def save(self, edited: Prospect) -> None:
        """Keep edited facts."""
        if edited != self._prospect:
            self._bridge.perform(prospects.edit_prospect, prospect=edited)

    def save_with(self, **fields: Any) -> None:
        """Keep edited fields."""
        if self._prospect is not None:
            self.save(replace(self._prospect, **fields))

    def _id(self) -> int:
        return self._prospect.id if self._prospect else 0

    def _one(self, action: Callable[..., ChangeSet], **arguments: object) -> None:
        if self._prospect is not None:
            self._bridge.perform(action, prospect_id=self._prospect.id, **arguments)

    def _each(self, action: Callable[..., ChangeSet], **arguments: object) -> None:
        if self._prospect is not None:
            self._bridge.perform(action, prospect_ids=[self._prospect.id], **arguments)

    def _on_nurture_chosen(self, wake_on: date | None, wake_note: str) -> None:
        self._each(pursuit.nurture, wake_on=wake_on, wake_note=wake_note)

    def _on_leave_alone_confirmed(self, note: str) -> None:
        self._each(pursuit.leave_alone, note=note)

    def _on_touch_saved(self, touch: Touch) -> None:
        self._bridge.perform(touches.edit_touch, touch=touch)
