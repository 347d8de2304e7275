"""The Goals page: what next, the goals under way, the rhythm, and the shelf of rewards."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from planner.actions.goals import postpone_next_goal
from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.goals.advice import Flag, flags, last_ended
from planner.domain.goals.goal import GoalProgress, GoalStatus
from planner.domain.goals.rhythm import RhythmScore
from planner.storage.queries.goals import all_progress
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.measures import unanswered_days
from planner.storage.queries.rhythm import rhythm as read_rhythm
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.bridge.page import Page
from ui.bridge.pictures import reward_picture
from ui.goals.focus_memory import FocusMemory
from ui.goals.goal_acts import GoalActs
from ui.goals.goal_card import GoalCard
from ui.goals.goal_dialog import GoalDialog
from ui.goals.missed_question import ConsequenceAnswer
from ui.goals.next_goal import ask_for_goal
from ui.goals.rhythm_card import RhythmCard
from ui.goals.shelf import Shelf, shelf_items
from ui.goals.what_next import honest_word, no_goal_yet, what_next
from ui.kit import Button, Callout, EmptyState, PageScroll, boxed, clear_layout, hbox, label, vbox
from ui.kit.goal_form import FieldName

_STACKED_BELOW = 1200  # width of the window
_THREE_FROM = 1600
_SHORT_BELOW = 640
_GAP, _UNDER_TOP = 12, 16
_ASKED_FOR_DAYS = 31  # so long the honest word on a consequence is asked for
_MOVE_THE_RHYTHM = (Kind.OCCURRENCE, Kind.SERIES, Kind.PAUSE, Kind.SETTING)
_FIELDS: dict[str, FieldName] = {
    "target": "target",
    "ends_on": "ends_on",
    "reward": "reward",
    "consequence": "consequence",
    "milestones": "milestones",
}


class GoalsPage(Page):
    """Goals with their rewards."""

    cares_about = frozenset(
        {
            *(Kind.GOAL, Kind.OCCURRENCE, Kind.SERIES, Kind.PAUSE, Kind.SETTING),
            *(Kind.PROSPECT, Kind.TOUCH, Kind.PROPOSAL, Kind.SIGNED_WORK),
        }
    )

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self._acts = GoalActs(bridge, self)
        self.cards: list[GoalCard] = []
        self.callout: Callout | None = None
        self.empty: EmptyState | None = None
        self.rhythm_card: RhythmCard | None = None
        self._rhythm: tuple[date, RhythmScore] | None = None
        self._columns = 0
        self._asked_for: int | None = None
        self._asked: Button | None = None
        self._memory: FocusMemory | None = None
        self._wanted_goal = 0
        self._top: QVBoxLayout = vbox(spacing=_GAP)
        self._grid = QGridLayout()
        self._below: QVBoxLayout = vbox(spacing=0)
        self.shelf = Shelf()
        self._build()

    def reload(self) -> None:
        found = all_progress(self.bridge.store, self.bridge.today)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._memory = FocusMemory(focused, self.cards, self.shelf.items())
            # The widget may go: the page holds the focus for the moment, so that nothing scrolls.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill_top(found)
        self._fill_cards(found)
        self._fill_rhythm()
        earned = shelf_items(self.bridge) if self._has_rewards() else []
        self.shelf.show_items(earned, self.bridge.today)
        self.shelf.setVisible(bool(earned))
        self._note_consequences(found)
        QTimer.singleShot(0, self, self._settle_focus)

    def new_goal(self) -> GoalDialog:
        """Ask for a goal, with what follows from the last one filled in."""
        return ask_for_goal(self.bridge, self.window())

    def edit_goal(self, goal_id: int, field: str = "target") -> GoalDialog:
        """Open a goal, with the cursor in a field."""
        dialog = GoalDialog(self.bridge, self.window(), base=read_goal(self.bridge.store, goal_id))
        dialog.accepted.connect(partial(self.show_goal, goal_id))
        dialog.open_at(_FIELDS[field])
        return dialog

    def show_goal(self, goal_id: int) -> None:
        """Scroll to a goal and put the focus there: its card, or its reward on the shelf."""
        self._wanted_goal = goal_id
        if self.isVisible() and not self._stale:
            QTimer.singleShot(0, self, self._settle_focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self._accept_proposal():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.cards and self._wanted_columns(len(self.cards)) != self._columns:
            self.refresh()

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(*_MOVE_THE_RHYTHM):
            self._rhythm = None
        if change.action == ActionName.ADD_GOAL and change.created is not None and self.isVisible():
            self._wanted_goal = change.created
        if change.action != ActionName.SHOW_CONSEQUENCE:  # it stands there already
            super()._on_changed(change)

    def _build(self) -> None:
        self.new_button = Button(self.tr("New goal"), "secondary", "plus")
        self.new_button.setToolTip(self.tr("New goal (N)"))
        self.new_button.clicked.connect(self.new_goal)
        key = QShortcut(QKeySequence("N"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.new_goal)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.shelf.enjoyed.connect(self._acts.enjoy)
        self.shelf.treat_enjoyed.connect(self._acts.enjoy_treat)
        self.shelf.photo_wanted.connect(self._on_photo_wanted)
        self.shelf.all_wanted.connect(self._acts.show_all_rewards)
        heading = hbox(label(self.tr("Goals"), "title"), None, self.new_button)
        page = vbox(heading, 14, self._top, boxed(self._grid), spacing=0, margins=(24, 22, 24, 24))
        page.addLayout(self._below)
        page.addSpacing(20)
        page.addWidget(self.shelf)
        page.addStretch(1)
        self._scroll = PageScroll(boxed(page))
        self.setLayout(vbox(self._scroll, spacing=0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _has_rewards(self) -> bool:
        return self.bridge.settings.rewards_on

    def _fill_top(self, found: list[GoalProgress]) -> None:
        clear_layout(self._top)
        self.callout = self.empty = self._asked = None
        is_running = any(each.goal.status is GoalStatus.RUNNING for each in found)
        if not is_running:
            self._ask_what_next(found)
        for each in found:
            if self._waits_for_word(each):
                answer = ConsequenceAnswer()
                self._asked = self._asked or answer.first_button
                answer.answered.connect(self._acts.answerer(int(each.goal.id)))
                self._top.addWidget(honest_word(each, answer))
        if self._top.count():
            self._top.addSpacing(_UNDER_TOP if is_running else _UNDER_TOP - _GAP)

    def _ask_what_next(self, found: list[GoalProgress]) -> None:
        last = last_ended(found)
        if last is not None and self._may_ask(last):
            self._asked_for = int(last.goal.id)
            not_now = Button(self.tr("Not now"), "quiet")
            not_now.setToolTip(self.tr("Ask again on Monday"))
            not_now.clicked.connect(self._on_not_now)
            set_next = Button(self.tr("Set the next goal"), "primary", "plus")
            set_next.clicked.connect(self.new_goal)
            self._asked = set_next
            self.callout = what_next(last, not_now, set_next, rewards=self._has_rewards())
            self._top.addWidget(self.callout)
            return
        set_one = Button(self.tr("Set a goal"), "primary", "flag")
        set_one.clicked.connect(self.new_goal)
        self._asked = set_one
        card, self.empty = no_goal_yet(set_one, rewards=self._has_rewards())
        self._top.addWidget(card)

    def _may_ask(self, last: GoalProgress) -> bool:
        return last.goal.asked_next_on is None or last.goal.asked_next_on <= self.bridge.today

    def _waits_for_word(self, progress: GoalProgress) -> bool:
        goal = progress.goal
        if goal.status is not GoalStatus.LET_GO or not goal.asks_for_consequence or goal.let_go_on is None:
            return False
        return (self.bridge.today - goal.let_go_on).days < _ASKED_FOR_DAYS

    def _note_consequences(self, found: list[GoalProgress]) -> None:
        """What was written for a missed goal now stands on the screen: that happens once."""
        for each in found:
            if each.is_missed and each.goal.consequence and each.goal.consequence_shown_on is None:
                note = self._acts.noter(int(each.goal.id))
                QTimer.singleShot(0, self, note)

    def _fill_cards(self, found: list[GoalProgress]) -> None:
        for old in self.cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        raised = flags(found, self.bridge.today, rewards_on=self._has_rewards())
        running = [each for each in found if each.goal.status is GoalStatus.RUNNING]
        running.sort(key=lambda each: not each.is_missed)
        self._columns = self._wanted_columns(len(running))
        self.cards = [self._card(each, raised) for each in running]
        self._arrange()

    def _card(self, progress: GoalProgress, raised: list[Flag]) -> GoalCard:
        own = [flag.kind for flag in raised if flag.goal_id == progress.goal.id]
        picture = reward_picture(self.bridge, progress.goal.reward)
        height = 96 if self.height() < _SHORT_BELOW else 172
        wide, rewards = self._columns == 1, self._has_rewards()
        asked, goal = progress.is_missed and progress.goal.measure.is_of_blocks, progress.goal
        days = unanswered_days(self.bridge.store, goal.starts_on, goal.ends_on) if asked else ()
        card = GoalCard(progress, picture, own, picture_height=height, wide=wide, rewards=rewards, unanswered=days)
        card.week_wanted.connect(self._navigator.open_day)
        card.edit_wanted.connect(self.edit_goal)
        self._acts.serve(card)
        return card

    def _fill_rhythm(self) -> None:
        clear_layout(self._below)
        self.rhythm_card = None
        today = self.bridge.today
        if self._rhythm is None or self._rhythm[0] != today:  # it reads every block there ever was
            self._rhythm = (today, read_rhythm(self.bridge.store, today))
        if self._rhythm[1].score is not None:
            self.rhythm_card = RhythmCard(self._rhythm[1])
            self._below.addSpacing(_GAP)
            self._below.addWidget(self.rhythm_card)

    def _wanted_columns(self, cards: int) -> int:
        """As many as there is room for; a column without a card would be a hole."""
        width = self.window().width()
        return max(1, min(cards, 3 if width >= _THREE_FROM else 2 if width >= _STACKED_BELOW else 1))

    def _arrange(self) -> None:
        columns = self._columns
        for index, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, index // columns, index % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _settle_focus(self) -> None:
        """The focus goes to the goal that was asked for, or else to where it was before the page was filled anew."""
        memory, self._memory = self._memory, None
        if self._wanted_goal:
            self._reveal_wanted()
            QTimer.singleShot(0, self, self._show_focused)
        elif memory is not None and self.hasFocus():
            wanted = memory.wanted(self.cards, self.shelf.items(), self._asked, self.new_button)
            wanted.setFocus(memory.reason)
            QTimer.singleShot(0, self, self._show_focused)  # once everything has its new place

    def _show_focused(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, 12)

    def _reveal_wanted(self) -> None:
        wanted, self._wanted_goal = self._wanted_goal, 0
        for card in self.cards:
            if card.goal_id == wanted:
                card.more_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._scroll.ensureWidgetVisible(card, 0, 12)
        for item in self.shelf.items():
            if item.key == (wanted, 0) and item.isVisible():
                item.picture.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._scroll.ensureWidgetVisible(item, 0, 12)

    def _accept_proposal(self) -> bool:
        """Enter: two more weeks for a missed goal, or else the next goal when it is asked for."""
        missed = next((card for card in self.cards if card.extend_button is not None), None)
        if missed is not None:
            self._acts.extend(missed.goal_id)
            return True
        if self.callout is not None or self.empty is not None:
            self.new_goal()
            return True
        return False

    def _on_photo_wanted(self, goal_id: int) -> None:
        self._acts.ask_for_photo(goal_id).accepted.connect(partial(self.show_goal, goal_id))

    def _on_not_now(self) -> None:
        if self._asked_for is not None:
            self.bridge.perform(postpone_next_goal, goal_id=self._asked_for)
