"""Where the slowdown watch stands on Today: reads how it is, shows its card, and does what the card asks for."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.actions.momentum import answer_away, answer_rhythm, say_not_now
from planner.storage.queries.momentum import is_known, momentum
from planner.storage.queries.sizes import is_large
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.momentum_keeper import momentum_noted
from ui.bridge.navigation import Navigator
from ui.bridge.question import Question
from ui.kit import vbox
from ui.today.watch_card import WatchCard, is_urgent, shows_watch


class WatchPlace(QWidget):
    """Without a card while there is nothing to show; `is_urgent` says whether it belongs to the top of its column.

    Where there are many contacts the first reading takes long: it is done beside the window, and `was_read` then asks
    for the place to be made again.
    """

    was_read = Signal()

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._navigator = bridge, navigator
        self.is_urgent = False
        self.card: WatchCard | None = None
        if is_known(bridge.store) or not is_large(bridge.store):
            found = momentum_noted(bridge)
            self.is_urgent = is_urgent(found)
            if shows_watch(found):
                self._show(WatchCard(found))
        else:
            question = Question(bridge.store, self)
            question.answered.connect(self._on_read)
            question.ask(partial(_read, bridge.today))

    def _show(self, card: WatchCard) -> None:
        self.card = card
        card.momentum_wanted.connect(self._on_momentum)
        card.not_now_wanted.connect(self._on_not_now)
        card.away_answered.connect(self._on_away)
        card.rhythm_answered.connect(self._on_rhythm)
        self.setLayout(vbox(card, spacing=0))

    def _on_read(self, _found: object) -> None:
        self.was_read.emit()

    def _on_momentum(self) -> None:
        self._navigator.open_diagnosis()

    def _on_not_now(self, slowdown_id: int) -> None:
        self._bridge.perform(say_not_now, slowdown_id=slowdown_id)

    def _on_away(self, weeks: object, was_away: bool) -> None:
        self._bridge.perform(answer_away, weeks=weeks, was_away=was_away)

    def _on_rhythm(self, bursts: bool) -> None:
        self._bridge.perform(answer_rhythm, bursts=bursts)


def _read(today: date, store: Store) -> object:
    return momentum(store, today)
