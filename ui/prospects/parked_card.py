"""Somebody parked: why, until when, and the way back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.prospect import Prospect, State
from planner.domain.prospects.pursuit import LetGoReason
from ui.bridge.formats import day_month_year
from ui.bridge.labels import label_of
from ui.kit import Button, boxed, hbox, label, vbox
from ui.kit.menu import native_key
from ui.prospects.inline import FieldLine, InlineChoice
from ui.prospects.inline_day import InlineDay
from ui.prospects.section import SIDES, Section

_EDGE = 12  # between the edge of a field and its text
PARKED = (State.NURTURE, State.LET_GO, State.DO_NOT_CONTACT)


class ParkedCard(Section):
    """Stands there for those kept warm, let go, or to be left alone."""

    back_wanted = Signal()
    change_wanted = Signal()
    reason_committed = Signal(str)
    day_committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = Button("", "link")
        self._first = label("", "body", wrap=True)
        self.happened_button = Button(self.tr("It happened"), "tinted", "check", "small")
        self.change_button = Button(self.tr("Change…"), "link")
        reasons = [("", self.tr("Not said")), *((each.value, label_of(each)) for each in LetGoReason)]
        self.reason = InlineChoice(self.tr("Why"), reasons)
        self.requalify = InlineDay(self.tr("Look again on"))
        self._reason_line = FieldLine(self.tr("Why"), self.reason)
        self._day_line = FieldLine(self.tr("Look again on"), self.requalify)
        self._buttons = boxed(hbox(self.happened_button, self.change_button, None, spacing=12))
        body = self.begin("", self.back_button, outdent=_EDGE, spacing=4)
        words = vbox(self._first, self._buttons, spacing=4, margins=(_EDGE, 0, SIDES - _EDGE, 0))
        fields = vbox(self._reason_line, self._day_line, spacing=0, margins=(_EDGE, 0, 0, 0))
        body.addLayout(words)
        body.addLayout(fields)
        self._connect()

    def show_prospect(self, prospect: Prospect, today: date, *, is_offered: bool) -> None:
        """Show why and until when; nothing for those one pursues. `is_offered` is a way back that stands above."""
        state, pursuit = prospect.state, prospect.pursuit
        self.setVisible(state in PARKED and prospect.trashed_on is None)
        if state not in PARKED:
            return
        self.set_heading(label_of(state))
        back = self.tr("Wake up now") if state is State.NURTURE else self.tr("They called us")
        self.back_button.set_words(back)
        self.back_button.setToolTip(self.tr("{action} ({keys})").format(action=back, keys=native_key("R")))
        self.back_button.setVisible(state is not State.DO_NOT_CONTACT and not is_offered)
        self._first.setText(self._first_words(prospect, today))
        self._buttons.setVisible(state is State.NURTURE)
        self.happened_button.setVisible(bool(pursuit.wake_note))
        self._reason_line.setVisible(state is State.LET_GO)
        self.reason.show_value(pursuit.let_go_reason.value if pursuit.let_go_reason else "")
        self._day_line.setVisible(state is not State.DO_NOT_CONTACT)
        self.requalify.show_day(pursuit.requalify_on, today)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.happened_button.clicked.connect(self.back_wanted)
        self.change_button.clicked.connect(self.change_wanted)
        self.reason.committed.connect(self._on_reason_committed)
        self.requalify.committed.connect(self.day_committed)

    def _first_words(self, prospect: Prospect, today: date) -> str:
        pursuit = prospect.pursuit
        if prospect.state is State.LET_GO:
            return self.tr("You parted kindly. The newsletter goes on unless they said no.")
        if prospect.state is State.DO_NOT_CONTACT:
            return self.tr("They asked not to be contacted. No list, newsletter or import brings them back.")
        return self._wake_words(pursuit.wake_on, pursuit.wake_note, today)

    def _wake_words(self, wake_on: date | None, event: str, today: date) -> str:
        if wake_on is None:
            if event:
                return self.tr("Wakes up when this happens: “{event}”").format(event=event)
            return self.tr("No day named. A sign from them brings them back.")
        if wake_on <= today:
            sentence = self.tr("Their day was {day}: “{event}”") if event else self.tr("Their day was {day}.")
        else:
            sentence = self.tr("Wakes up on {day}, or before: “{event}”") if event else self.tr("Wakes up on {day}")
        return sentence.format(day=day_month_year(wake_on), event=event)

    def _on_reason_committed(self, key: str) -> None:
        if key:
            self.reason_committed.emit(key)
