"""Going for the no: what to say, and the two answers that end the maybes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.standing import Moment
from planner.actions.touches import log_touch
from planner.domain.followup.proposing import kind_for
from planner.domain.followup.working_days import working_day
from planner.domain.prospects.lifecycle import months_later
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import NotFoundError
from planner.storage.queries.prospects import prospect as read_prospect
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.contact.day_chips import DayChips
from ui.contact.note_field import NoteField
from ui.contact.words import exit_sentence, no_sentence
from ui.kit import Button, Callout, DateField, Dialog, FieldRow, KeyedChoice, boxed, vbox
from ui.kit.keys import digit_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO, _TIMING = "1", "2"


class GoForNoDialog(Dialog):
    """1 is a no: let go or keep warm. 2 is the timing: their reason and a day, and they stay active."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget, prospect: Prospect) -> None:
        super().__init__(parent, self.tr("Go for the no: {name}").format(name=prospect.display_name), 540)
        self._bridge, self._navigator, self._prospect = bridge, navigator, prospect
        self._moment = Moment(bridge.store)
        self._answer = ""
        self._person = next((each.name for each in prospect.persons if each.name), "")
        self._fill_body()
        self._connect()
        self._show_answer()

    def spoken(self) -> str:
        """The sentence on offer."""
        return no_sentence(self._person)

    def choose(self, key: str) -> None:
        """Take one of the two answers."""
        self._answer = key
        self._show_answer()
        if key == _NO:
            self.let_go_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            other = self.timing if self.no.hasFocus() else self.no
            other.setFocus(Qt.FocusReason.TabFocusReason)
        elif digit in (_NO, _TIMING) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(digit)
        elif event.key() in _ENTER and self._answer == _NO:
            self._on_let_go()
        elif event.key() in _ENTER and self._answer == _TIMING:
            self._on_save()
        else:
            super().keyPressEvent(event)

    def _fill_body(self) -> None:
        self.sentence = Callout("message", self.tr("Say it in your own way, for example:"), self.spoken())
        self.body.addWidget(self.sentence)
        self.no = KeyedChoice(_NO, self.tr("It is a no"), self.tr("A clear answer, and the hours are yours again."))
        self.timing = KeyedChoice(
            _TIMING, self.tr("It is the timing"), self.tr("With a reason and a day. They stay active.")
        )
        self.body.addLayout(vbox(self.no, self.timing, spacing=7))
        self._exit = Callout("let-go", self.tr("Part well:"), exit_sentence(TouchOutcome.NOT_INTERESTED), tone="mute")
        self.body.addWidget(self._exit)
        self.reason = NoteField(self.tr("For example: the lease ends in June"))
        self._reason_row = FieldRow(self.tr("Their reason"), self.reason)
        self.chips = DayChips()
        self.day = DateField(self._in_months(1))
        self.day.set_range(self._moment.today)
        days = boxed(vbox(self.chips, self.day, spacing=7))
        self._day_row = FieldRow(self.tr("The day they named"), days)
        self.body.addWidget(self._reason_row)
        self.body.addWidget(self._day_row)
        self.cancel_button = Button(self.tr("Not now"), "quiet", key_hint=self.tr("Esc"))
        self.nurture_button = Button(self.tr("Keep warm"), "secondary", "leaf")
        self.let_go_button = Button(self.tr("Let go"), "primary", key_hint=self.tr("Enter"))
        self.save_button = Button(self.tr("Save"), "primary", key_hint=self.tr("Enter"))
        for button in (self.cancel_button, self.nurture_button, self.let_go_button, self.save_button):
            self.add_footer_right(button)

    def _connect(self) -> None:
        self.no.clicked.connect(self._on_no)
        self.timing.clicked.connect(self._on_timing)
        self.chips.chosen.connect(self._on_months)
        self.reason.textEdited.connect(self._on_typed)
        self.cancel_button.clicked.connect(self.reject)
        self.nurture_button.clicked.connect(self._on_nurture)
        self.let_go_button.clicked.connect(self._on_let_go)
        self.save_button.clicked.connect(self._on_save)

    def _show_answer(self) -> None:
        is_no, is_timing = self._answer == _NO, self._answer == _TIMING
        self.no.setChecked(is_no)
        self.timing.setChecked(is_timing)
        after_no: tuple[QWidget, ...] = (self._exit, self.nurture_button, self.let_go_button)
        after_timing: tuple[QWidget, ...] = (self._reason_row, self._day_row, self.save_button)
        for part in after_no:
            part.setVisible(is_no)
        for part in after_timing:
            part.setVisible(is_timing)
        self.relayout()

    def _on_no(self) -> None:
        self.choose(_NO)

    def _on_timing(self) -> None:
        self.choose(_TIMING)

    def _on_months(self, months: int) -> None:
        self.day.set_value(self._in_months(months))
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _in_months(self, months: int) -> date:
        return working_day(months_later(self._moment.today, months), self._moment.is_holiday)

    def _on_typed(self) -> None:
        self.reason.set_error(None)

    def _on_nurture(self) -> None:
        self._log(TouchOutcome.NOT_INTERESTED, into=State.NURTURE)

    def _on_let_go(self) -> None:
        self._log(TouchOutcome.NOT_INTERESTED)

    def _on_save(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason.set_error(self.tr("Write down what they said: it tells you how to begin next time."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            step = NextStep(kind_for(self._prospect), reason, self.day.value(), agreed_on=self._moment.today)
            self._log(TouchOutcome.TIMING, reason, step)
        self.relayout()

    def _log(
        self, outcome: TouchOutcome, note: str = "", step: NextStep | None = None, into: State | None = None
    ) -> None:
        channel = self._prospect.pursuit.agreement.channel or Channel.PHONE
        touch = Touch(TouchId(0), self._prospect.id, self._moment.now, channel, outcome, note=note)
        if self._bridge.perform(log_touch, touch=touch, next_step=step, into=into) is not None:
            self.accept()


def open_go_for_no(bridge: Bridge, navigator: Navigator, window: QWidget, prospect_id: int) -> GoForNoDialog | None:
    """Open the two-answer form about somebody; None when they are gone, which `failed` has then told."""
    try:
        found = read_prospect(bridge.store, prospect_id)
    except NotFoundError as error:
        bridge.failed.emit(error)
        return None
    dialog = GoForNoDialog(bridge, navigator, window, found)
    dialog.open()
    return dialog
