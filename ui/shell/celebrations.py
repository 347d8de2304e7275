"""When a reached goal is celebrated: at the end of a session, never in the middle, and one after the other."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QWidget

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.goals.goal import Goal, GoalStatus
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.goals import goals
from ui.bridge.bridge import Bridge
from ui.kit import Dialog, open_dialogs

_KEY = "celebrations"
_LOOK_AGAIN_MS = 30_000
_DAY = timedelta(days=1)


class Celebrations(QObject):
    """Goals that were reached and wait to be celebrated; those left at the end of the program wait for the next start.

    They wait for the block that is going on (until it is marked or its time is over), and for the dialogs that are
    open. `show` opens the celebration of one goal.
    """

    def __init__(self, bridge: Bridge, state: QSettings, window: QWidget, show: Callable[[int], object]) -> None:
        super().__init__(window)
        self._bridge, self._state, self._window, self._show = bridge, state, window, show
        self._waiting = [int(part) for part in str(state.value(_KEY, "") or "").split()]
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.look)
        bridge.changed.connect(self._on_changed)
        bridge.taken_back.connect(self._on_taken_back)

    def add(self, change: ChangeSet) -> None:
        """Note the goals that a change has reached; they are celebrated as soon as it is time."""
        reached = change.facts.get("reached")
        if isinstance(reached, list) and reached:
            self._keep([*self._waiting, *(each for each in reached if each not in self._waiting)])
            self._soon.start()

    def waiting(self) -> list[int]:
        """The goals that wait."""
        return list(self._waiting)

    def look(self) -> None:
        """Celebrate the next one if it is time for it."""
        if not self._waiting:
            self._again.stop()
            return
        self._again.start()
        if not self._window.isVisible() or self._is_block_going_on():  # a closed window says nothing any more
            return
        dialogs = open_dialogs(self._window)
        if dialogs:  # what one is doing comes first
            self._wait_for(dialogs[-1])
            return
        # A goal that was taken back in the meantime is not reached, and a reward received asks for nothing.
        reached = {int(each.id) for each in goals(self._bridge.store) if _asks(each)}
        left = [goal_id for goal_id in self._waiting if goal_id in reached]
        self._keep(left[1:])
        if left:
            self._show(left[0])
            self._soon.start()  # for those that follow

    def _wait_for(self, dialog: Dialog) -> None:
        dialog.closed.connect(self._soon.start)

    def _on_changed(self, change: ChangeSet) -> None:
        if self._waiting and change.touches(Kind.OCCURRENCE, Kind.GOAL):
            self._soon.start()

    def _on_taken_back(self, change: ChangeSet) -> None:
        """A reward that is not received any more asks again, as it did before."""
        if change.action == ActionName.CLAIM_REWARD:
            self._keep([*self._waiting, *(each for each in change.ids[Kind.GOAL] if each not in self._waiting)])
            self._soon.start()

    def _keep(self, waiting: list[int]) -> None:
        self._waiting = waiting
        self._state.setValue(_KEY, " ".join(map(str, waiting)))

    def _is_block_going_on(self) -> bool:
        """Whether the time of a block runs that nobody has marked yet."""
        today, now, zone = self._bridge.today, self._bridge.now, self._bridge.settings.zone
        around = occurrences_between(self._bridge.store, today - _DAY, today + 2 * _DAY, self._bridge.holidays)
        here = (replace(each, start=to_zone(each.start, each.series.zone, zone)) for each in around)
        return any(each.state is OccurrenceState.PLANNED and each.start <= now < each.end for each in here)


def _asks(goal: Goal) -> bool:
    is_received = goal.reward is not None and goal.reward.claimed_on is not None
    return goal.status is GoalStatus.REACHED and not is_received
