"""Keeps a calendar on a server in step with the plan: some time after each change, and again when it was offline.

The store is only touched in this thread: a round is prepared here, runs elsewhere without it, and its result is kept
here. While publishing is off nothing is loaded and nothing is sent.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from planner.actions.names import ActionName
from planner.actions.publishing import Job, Report, ShownConflict, forget_event, keep_outcome, prepare
from planner.actions.taking_over import take_over
from planner.changes import ChangeSet, Kind
from planner.errors import BugError, KnownError
from ui.bridge.background import BackgroundTask, IsCancelled, Progress, run_in_background
from ui.bridge.bridge import Bridge

PAUSE_MS = 4000  # after the last change: whoever moves five blocks has them published together
AGAIN_MINUTES = (1, 2, 5, 15)  # between tries while the server cannot be reached; the last one for good
_KEPT_FROM = frozenset(
    {Kind.SERIES, Kind.OCCURRENCE, Kind.PAUSE, Kind.CALL_LIST, Kind.GOAL, Kind.PROSPECT, Kind.SETTING}
)
_BUSY, _UNREACHABLE = "busy", "publish_unreachable"
_ASK_AGAIN = frozenset({"publish_password_missing", "publish_wrong_password", "publish_keyring_locked"})


class PublishState(StrEnum):
    """What there is to say about publishing."""

    OFF = "off"
    WORKING = "working"
    UP_TO_DATE = "up_to_date"
    WAITING = "waiting"
    OFFLINE = "offline"
    PASSWORD = "password"
    PROBLEM = "problem"


class Choice(StrEnum):
    """How a conflict ends: ours is written, theirs is taken over, or the event is left to them."""

    OURS = "ours"
    THEIRS = "theirs"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class _Round:
    """What runs beside the window."""

    job: Job
    url: str
    user: str
    kept: frozenset[str]

    def __call__(self, _progress: Progress, is_cancelled: IsCancelled) -> Report:
        # The password is read here: a keyring may ask its owner first, and the window must not stand still.
        from planner.publishing.passwords import password_of
        from planner.publishing.server import Account

        password = password_of(self.url, self.user)
        if password is None:
            raise KnownError("publish_password_missing")
        return self.job.run(Account(self.url, self.user, password), kept=self.kept, is_stopped=is_cancelled)


def publisher_of(bridge: Bridge, widget: QWidget) -> "Publisher":
    """The one publisher of a window, made when there is none yet."""
    window = widget.window()
    return window.findChild(Publisher) or Publisher(bridge, window)


class Publisher(QObject):
    """`state_changed` follows whatever there is to say anew: state, number of waiting changes, conflicts."""

    state_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.state = PublishState.OFF
        self.waiting = 0
        self.offline_since: datetime | None = None
        self.error: KnownError | None = None
        self.conflicts: tuple[ShownConflict, ...] = ()
        self._kept: set[str] = set()
        self._tries = 0
        self._wants_round = True
        self._task: BackgroundTask | None = None
        self._job: Job | None = None
        self._unkept: Report | None = None
        self.timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.timer.timeout.connect(self._on_quiet)
        bridge.changed.connect(self._on_changed)
        if bridge.settings.publish_on:
            self.state = PublishState.WAITING
            self.timer.start()

    @property
    def is_working(self) -> bool:
        """Whether a round runs."""
        return self._task is not None

    def publish_now(self) -> None:
        """Look what stands on the server and bring it in step, without waiting."""
        self._wants_round = True
        self._tries = 0
        self.timer.stop()
        self._on_quiet()

    def end_conflict(self, shown: ShownConflict, choice: Choice) -> None:
        """Do what the owner chose, and publish."""
        uid = shown.conflict.uid
        if choice is Choice.THEIRS:
            if self._bridge.perform(take_over, differences=shown.differences) is None:
                return
        elif choice is Choice.LEAVE:
            forget_event(self._bridge.store, uid=uid)
        else:
            self._kept.add(uid)
        self.conflicts = tuple(each for each in self.conflicts if each.conflict.uid != uid)
        self.publish_now()

    def stop(self) -> None:
        """Publishing was turned off."""
        self.timer.stop()
        if self._task is not None:
            self._task.cancel()
        self.conflicts, self.error, self.offline_since, self.waiting = (), None, None, 0
        self._kept.clear()
        self._wants_round = True
        self._say(PublishState.OFF)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.action == ActionName.PUBLISH_CALENDAR or not change.touches(*_KEPT_FROM):
            return
        if self._bridge.settings.publish_on and self.state is not PublishState.PASSWORD:
            self.timer.start(PAUSE_MS)

    def _on_quiet(self) -> None:
        chosen = self._bridge.settings
        if not chosen.publish_on:
            self._say(PublishState.OFF)
            return
        if self._unkept is not None:
            self._keep(self._unkept)
            return
        if self._task is not None:
            self._wants_round = True  # when this one is over
            return
        job = prepare(self._bridge.store, language=self._bridge.language)
        self.waiting = job.waiting
        if not self.waiting and not self._wants_round:
            self._say(self._rest())
            return
        self._start(job, _Round(job, chosen.publish_url, chosen.publish_user, frozenset(self._kept)))

    def _start(self, job: Job, work: _Round) -> None:
        program = QCoreApplication.instance()
        if program is None:
            raise BugError("publishing needs a running program")
        self._job, self._wants_round = job, False
        # The round belongs to the program: the window may go while it runs.
        task = self._task = run_in_background(work, program)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_over)
        self._say(PublishState.WORKING)

    def _on_succeeded(self, report: Report) -> None:
        self._task = None
        self._keep(report)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, KnownError):
            raise error
        self._give_up(error)

    def _on_over(self) -> None:
        self._task = None

    def _keep(self, report: Report) -> None:
        """Store what was done, also before an error. While another action runs that has to wait a moment."""
        if self._job is None or not self._bridge.settings.publish_on:
            self._unkept = None
            return
        try:
            change = keep_outcome(self._bridge.store, job=self._job, report=report)
        except KnownError as error:
            if error.code != _BUSY:
                raise
            self._unkept = report
            self.timer.start(PAUSE_MS)
            return
        self._unkept = None
        self._bridge.changed.emit(change)
        done = {each.uid for each in report.outcome.done}
        self._kept -= done
        if report.outcome.error is not None:
            self._give_up(report.outcome.error)
            return
        self._tell_new(report.conflicts)
        self.conflicts = report.conflicts
        self.error, self.offline_since, self._tries = None, None, 0
        self.waiting = prepare(self._bridge.store, language=self._bridge.language).waiting
        self._say(self._rest())
        if self._wants_round:
            self.timer.start(PAUSE_MS)

    def _give_up(self, error: KnownError) -> None:
        """For now: a server that cannot be reached is tried again, anything else waits for the owner."""
        self.error = error
        if error.code == _UNREACHABLE:
            self.offline_since = self.offline_since or self._bridge.now
            minutes = AGAIN_MINUTES[min(self._tries, len(AGAIN_MINUTES) - 1)]
            self._tries += 1
            self._wants_round = True
            self.timer.start(minutes * 60_000)
            self._say(PublishState.OFFLINE)
        else:
            self._wants_round = True
            if error.code in _ASK_AGAIN:
                self._bridge.said.emit(self.tr("Publish to a calendar server (Ctrl+K) waits for your password."))
                self._say(PublishState.PASSWORD)
            else:
                self._bridge.said.emit(
                    self.tr("Publishing has stopped. Ctrl+K, Publish to a calendar server says why.")
                )
                self._say(PublishState.PROBLEM)

    def _tell_new(self, conflicts: tuple[ShownConflict, ...]) -> None:
        """Nobody looks into the dialog every day: what waits for a decision is said once."""
        known = {each.conflict.uid for each in self.conflicts}
        new = sum(each.conflict.uid not in known for each in conflicts)
        if new:
            words = self.tr("Publish to a calendar server (Ctrl+K): %n event(s) changed there, you decide.", "", new)
            self._bridge.said.emit(words)

    def _rest(self) -> PublishState:
        return PublishState.WAITING if self.waiting or self.conflicts else PublishState.UP_TO_DATE

    def _say(self, state: PublishState) -> None:
        self.state = state
        self.state_changed.emit()
