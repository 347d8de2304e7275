"""Opens the dialogs of being in touch for the window, and remembers between them what was said."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.followup.guard import guard
from planner.domain.followup.stop_rule import stop
from planner.domain.touches.touch import Channel
from planner.errors import NotFoundError
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.queries.prospects import prospects
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.contact.decision import open_decision
from ui.contact.go_for_no import open_go_for_no
from ui.contact.guard_dialog import GuardDialog
from ui.contact.guard_words import agreed_sentence
from ui.contact.log_dialog import LogDialog
from ui.kit import open_dialogs


class ContactDesk(QObject):
    """One for a window. A reason given to the guard holds for that prospect until the contact is logged that day."""

    def __init__(self, bridge: Bridge, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._navigator, self._window = bridge, navigator, window
        self._reasons: dict[int, tuple[date, str]] = {}
        self._waiting: list[int] = []
        self._asked_on = bridge.today
        self._asked = 0

    def log(self, prospect_id: int = 0) -> None:
        """Log a contact; with somebody 0 asks with whom."""
        if not any(isinstance(each, LogDialog) for each in open_dialogs(self._window)):
            dialog = LogDialog(self._bridge, self._window, prospect_id, self._reason_for)
            dialog.no_wanted.connect(self.go_for_no)
            dialog.open()

    def decide(self, prospect_id: int) -> None:
        """Open the forced choice about somebody."""
        open_decision(self._bridge, self._navigator, self._window, prospect_id)

    def go_for_no(self, prospect_id: int) -> None:
        """Open the two-answer form about somebody."""
        open_go_for_no(self._bridge, self._navigator, self._window, prospect_id)

    def guard_then(self, prospect_id: int, channel: Channel, then: Callable[[], object]) -> None:
        """Run `then`; where something else was agreed only after a reason, which is remembered for the log."""
        try:
            found = read_prospect(self._bridge.store, prospect_id)
        except NotFoundError as error:
            self._bridge.failed.emit(error)
            return
        notices = guard(found, channel, self._bridge.today)
        if not notices or self._reason_for(prospect_id):
            then()
            return
        question = _Question(self, prospect_id, then)
        dialog = GuardDialog(self._window, agreed_sentence(notices, found, self._bridge.today))
        question.setParent(dialog)
        dialog.overruled.connect(question.on_overruled)
        dialog.open()

    def remember(self, prospect_id: int, reason: str) -> None:
        """Keep why one goes against what was agreed."""
        self._reasons[prospect_id] = (self._bridge.today, reason)

    def after(self, change: ChangeSet) -> None:
        """Follow an action: a logged contact uses its reason up, and the stop that comes with it asks for a choice."""
        if change.action != ActionName.LOG_TOUCH:
            return
        ids = change.ids.get(Kind.PROSPECT, frozenset())
        for prospect_id in ids:
            self._reasons.pop(prospect_id, None)
        if change.facts.get("stop") and self._may_ask():
            self._waiting.extend(ids)
            QTimer.singleShot(0, self, self._ask_waiting)

    def _ask_waiting(self) -> None:
        """Ask once what one was doing is done; whoever was decided about meanwhile is left out."""
        opened = open_dialogs(self._window)
        if opened:
            opened[-1].accepted.connect(self._on_dialog_gone)
            opened[-1].rejected.connect(self._on_dialog_gone)
            return
        waiting, self._waiting = self._waiting, []
        for found in prospects(self._bridge.store, waiting[:1]):
            if stop(found, self._bridge.today) is not None:
                self._asked += 1
                self.decide(found.id)

    def _on_dialog_gone(self) -> None:
        QTimer.singleShot(0, self, self._ask_waiting)

    def _may_ask(self) -> bool:
        if self._asked_on != self._bridge.today:
            self._asked_on, self._asked = self._bridge.today, 0
        return self._asked < defaults.FORCED_CHOICES_A_DAY

    def _reason_for(self, prospect_id: int) -> str:
        given_on, reason = self._reasons.get(prospect_id, (None, ""))
        return reason if given_on == self._bridge.today else ""


class _Question(QObject):
    """What waits for the guard's answer."""

    def __init__(self, desk: ContactDesk, prospect_id: int, then: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._prospect_id, self._then = desk, prospect_id, then

    def on_overruled(self, reason: str) -> None:
        """Remember the reason, and go on."""
        self._desk.remember(self._prospect_id, reason)
        self._then()
