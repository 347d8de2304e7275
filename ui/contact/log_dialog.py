"""Log a contact: with whom, what came of it, Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.first_touch import log_first_touch
from planner.actions.touches import log_touch
from planner.domain.prospects.one_line import parse_line
from planner.domain.prospects.prospect import Prospect, State
from planner.errors import NotFoundError
from planner.storage.queries.prospects import prospect as read_prospect
from ui.bridge.bridge import Bridge
from ui.contact.channel_row import KEYS
from ui.contact.log_form import LogForm
from ui.contact.outcome_grid import OUTCOMES
from ui.contact.person_picker import PersonPicker
from ui.contact.words import count_anew, tries_left
from ui.kit import Button, Dialog, ElidedLabel
from ui.kit.keys import digit_of, letter_of

WIDTH = 540
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _no_reason(prospect_id: int) -> str:  # noqa: ARG001 - the shape that a remembered reason has
    return ""


class LogDialog(Dialog):
    """Keys before an outcome: 1 to 0, I, P, M, V, S, T; after it letters are the note's, and the same keys go with Alt.

    `prospect_id` 0 asks with whom first. `reason_for` gives why one goes against what was agreed, where
    that was said already. `no_wanted` carries a prospect id: the two-answer form is to be opened instead.
    """

    no_wanted = Signal(int)

    def __init__(
        self, bridge: Bridge, parent: QWidget, prospect_id: int = 0, reason_for: Callable[[int], str] = _no_reason
    ) -> None:
        super().__init__(parent, self.tr("Log a contact"), WIDTH, body_padding=18, corner_key=self.tr("Ctrl L"))
        self._bridge = bridge
        self._reason_for = reason_for
        self.form: LogForm | None = None
        self.picker = PersonPicker(bridge)
        self.body.addWidget(self.picker)
        self._build_footer()
        self._connect()
        if prospect_id:
            self._show_stored(prospect_id, "")
        self._refresh_footer()

    def open(self) -> None:
        """Show it, with the focus where the next key counts."""
        super().open()
        if self.form is not None:
            self.form.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Log it; first ask for what is missing."""
        self._save(part=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.form is None or event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self._on_enter(self.form)
        elif not self._take_key(self.form, event):
            super().keyPressEvent(event)

    def _build_footer(self) -> None:
        self._left = ElidedLabel("", "small", "text2")
        self._left.setObjectName("tries")
        self.cancel_button = Button(self.tr("Cancel"), "quiet", key_hint=self.tr("Esc"))
        self.part_button = Button(self.tr("Let go"), "quiet")
        self.part_button.setToolTip(self.tr("Save and let go"))
        self.save_button = Button(self.tr("Save"), "primary", key_hint=self.tr("Enter"))
        self.add_footer_left(self._left)
        for button in (self.cancel_button, self.part_button, self.save_button):
            self.add_footer_right(button)

    def _connect(self) -> None:
        self.picker.chosen.connect(self._on_chosen)
        self.picker.new_wanted.connect(self._on_new_wanted)
        self.cancel_button.clicked.connect(self.reject)
        self.part_button.clicked.connect(self._on_part)
        self.save_button.clicked.connect(self.save)

    def _on_enter(self, form: LogForm) -> None:
        if form.outcome is None:  # from the day or the hour it goes on to what came of it
            form.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.save()

    def _take_key(self, form: LogForm, event: QKeyEvent) -> bool:
        """Whether the key chose something: alone before an outcome, with Alt also after it."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        digit, letter = digit_of(event), letter_of(event)
        if digit:
            form.choose(OUTCOMES[digit])
        elif letter in KEYS:
            form.channels.set_channel(KEYS[letter])
        elif letter == "I":
            form.channels.incoming.toggle()
        elif letter == "T":
            form.when.open_editor()
        elif letter == "D" and alt and not form.next.isHidden():
            form.next.open_editor()
        elif form.guard.isHidden() or not form.guard.take(letter):
            return False
        return True

    def _on_chosen(self, prospect_id: int) -> None:
        self._show_stored(prospect_id, self.picker.field.text())

    def _on_new_wanted(self, typed: str) -> None:
        parsed = parse_line(typed, self._bridge.settings.phone_region)
        if not parsed.has_name:
            self.picker.field.set_error(self.tr("Write a name or a company too."))
            return
        self._show_form(parsed.draft.to_prospect(self._bridge.today), typed)

    def _show_stored(self, prospect_id: int, typed: str) -> None:
        try:
            self._show_form(read_prospect(self._bridge.store, prospect_id), typed)
        except NotFoundError as error:
            self._bridge.failed.emit(error)

    def _show_form(self, prospect: Prospect, typed: str) -> None:
        """Ask about somebody; whoever has no id yet is added with the contact."""
        form = LogForm(self._bridge, prospect, typed, may_change=bool(typed))
        form.guard.set_reason(self._reason_for(prospect.id))
        form.outcome_chosen.connect(self._on_outcome_chosen)
        form.changed.connect(self._refresh_footer)
        form.guard.chosen.connect(self._on_reason_chosen)
        form.next.named.connect(self.save_button.setFocus)
        form.no_button.clicked.connect(self._on_no_wanted)
        form.who.other_wanted.connect(self._on_other_wanted)
        self.form = form
        self.picker.hide()
        self.keep_above(form.who)
        self.body.addWidget(form)
        self._refresh_footer()
        form.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_other_wanted(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.clear_above()
        self.form = None
        self.picker.show()
        self.picker.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picker.field.selectAll()
        self._refresh_footer()

    def _on_no_wanted(self) -> None:
        if self.form is not None:
            prospect_id = self.form.prospect.id
            self.reject()
            self.no_wanted.emit(prospect_id)

    def _on_reason_chosen(self) -> None:
        if self.form is not None and self.form.outcome is None:
            self.form.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_outcome_chosen(self) -> None:
        self._refresh_footer()
        if self.form is not None:  # in a low window the outcomes make way for what comes after them
            self.reveal(self.form.details if self.form.next.isHidden() else self.form.next)

    def _on_part(self) -> None:
        self._save(part=True)

    def _save(self, *, part: bool) -> None:
        form = self.form
        if form is None or form.outcome is None:
            return
        if form.when.is_to_come():
            form.when.ask()
            self.reveal(form.when)
        elif form.lacks_reason():
            form.guard.ask()
            self.reveal(form.guard)
        elif form.lacks_words():
            form.ask_for_words()
        elif form.lacks_day() and not form.next.take_asked():
            form.next.ask()
            self.reveal(form.next)
        else:
            self._log(form, State.LET_GO if part else None)

    def _log(self, form: LogForm, into: State | None) -> None:
        touch, step = form.touch(), form.next_step()
        if form.prospect.id:
            done = self._bridge.perform(log_touch, touch=touch, next_step=step, into=into)
        else:
            done = self._bridge.perform(log_first_touch, prospect=form.prospect, touch=touch, next_step=step, into=into)
        if done is not None:
            self.accept()

    def _refresh_footer(self) -> None:
        form = self.form
        known = form is not None and form.outcome is not None
        last = form is not None and form.is_last_try()
        self.save_button.setVisible(form is not None)
        self.save_button.setEnabled(known)
        self.part_button.setVisible(last)
        self._left.setText(
            "" if form is None else self.tr("The last try, then you decide.") if last else _left_words(form)
        )
        self.relayout()


def _left_words(form: LogForm) -> str:
    if form.prospect.state not in (State.TO_QUALIFY, State.ACTIVE):
        return ""
    touch = form.touch()
    if touch.outcome.ends_contact or (touch.is_sign and form.is_only_counted()):
        return ""
    return count_anew(form.prospect) if touch.is_sign else tries_left(form.prospect)
