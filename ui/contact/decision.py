"""The stop has come: why, a kind word on what makes it hard, and four ways to go on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.pursuit import extend_pursuit, let_go, nurture
from planner.changes import ChangeSet
from planner.domain import defaults
from planner.domain.followup.stop_rule import stop
from planner.domain.prospects.prospect import Prospect
from planner.errors import NotFoundError
from planner.storage.queries.prospects import prospect as read_prospect
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.contact.note_field import NoteField
from ui.contact.words import stop_words
from ui.kit import Button, Dialog, FieldRow, KeyedChoice, label, vbox
from ui.kit.keys import digit_of

_ASK, _NURTURE, _LET_GO, _EXTEND = "1", "2", "3", "4"
_MOVES: dict[str, Callable[..., ChangeSet]] = {_NURTURE: nurture, _LET_GO: let_go}


class DecisionDialog(Dialog):
    """Keys 1 to 4 choose; Esc decides later, and nothing is written."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget, prospect: Prospect) -> None:
        super().__init__(parent, self.tr("Time to decide: {name}").format(name=prospect.display_name), 540)
        self._bridge, self._navigator, self._prospect = bridge, navigator, prospect
        self._stop = stop(prospect, bridge.today)
        self.choices: dict[str, KeyedChoice] = {}
        self._fill_body()
        self._connect()

    def choose(self, key: str) -> None:
        """Take one of the ways on; extending asks for a reason first."""
        if key not in self.choices:
            return
        for each, button in self.choices.items():
            button.setChecked(each == key)
        self._reason_row.setVisible(key == _EXTEND)
        self.extend_button.setVisible(key == _EXTEND)
        self.relayout()
        ids = [self._prospect.id]
        if key == _ASK:
            self.accept()
            self._navigator.go_for_no(self._prospect.id)
        elif key in _MOVES and self._bridge.perform(_MOVES[key], prospect_ids=ids) is not None:
            self.accept()
        elif key == _EXTEND:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif digit in self.choices and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(digit)
        else:
            super().keyPressEvent(event)

    def _fill_body(self) -> None:
        if self._stop is not None:
            self.body.addWidget(label(stop_words(self._stop), "body_strong", wrap=True))
        kind = self.tr(
            "Letting go can feel like losing the sale, or losing your hold on it. A clear end gives you back the hours"
            " for people who want what you do, and leaves a good memory with this one."
        )
        self.body.addWidget(label(kind, "body", "text2", wrap=True))
        self._add(_ASK, self.tr("Ask for the no"), self.tr("One last, clear question. It often brings a real answer."))
        self._add(_NURTURE, self.tr("Keep warm"), self.tr("A light word every three months, no pressure."))
        self._add(_LET_GO, self.tr("Let go"), self.tr("They stay on file, and can come back."))
        if self._stop is not None and self._stop.may_extend:
            tries, days = defaults.EXTENSION_ATTEMPTS, defaults.EXTENSION_DAYS
            gain = self.tr("{tries} more tries within {days} days, for a reason.").format(tries=tries, days=days)
            self._add(_EXTEND, self.tr("Go on once more"), gain)
        self.body.addLayout(vbox(*self.choices.values(), spacing=7))
        self.reason = NoteField(self.tr("For example: the budget is voted on 3 March"))
        self._reason_row = FieldRow(self.tr("What speaks for going on?"), self.reason)
        self._reason_row.hide()
        self.body.addWidget(self._reason_row)
        self.later_button = Button(self.tr("Decide later"), "quiet", key_hint=self.tr("Esc"))
        self.extend_button = Button(self.tr("Go on once more"), "primary", key_hint=self.tr("Enter"))
        self.extend_button.hide()
        self.add_footer_right(self.later_button)
        self.add_footer_right(self.extend_button)

    def _add(self, key: str, text: str, second_line: str) -> None:
        button = KeyedChoice(key, text, second_line)
        button.clicked.connect(self._on_clicked)
        self.choices[key] = button

    def _connect(self) -> None:
        self.later_button.clicked.connect(self.reject)
        self.extend_button.clicked.connect(self._extend)
        self.reason.returnPressed.connect(self._extend)
        self.reason.textEdited.connect(self._on_typed)

    def _step(self, by: int) -> None:
        buttons = list(self.choices.values())
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(at + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        for key, button in self.choices.items():
            if button is self.sender():
                self.choose(key)

    def _on_typed(self) -> None:
        self.reason.set_error(None)

    def _extend(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason.set_error(self.tr("Write the reason in a few words."))
            self.relayout()
        elif self._bridge.perform(extend_pursuit, prospect_id=self._prospect.id, reason=reason) is not None:
            self.accept()


def open_decision(bridge: Bridge, navigator: Navigator, window: QWidget, prospect_id: int) -> DecisionDialog | None:
    """Open the forced choice about somebody; None when they are gone, which `failed` has then told."""
    try:
        found = read_prospect(bridge.store, prospect_id)
    except NotFoundError as error:
        bridge.failed.emit(error)
        return None
    dialog = DecisionDialog(bridge, navigator, window, found)
    dialog.open()
    return dialog
