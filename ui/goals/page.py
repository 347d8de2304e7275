"""The Goals page: what next, the goals under way, and the shelf of rewards."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from planner.actions.goals import (
    confirm_consequence,
    enjoy_reward,
    extend_goal,
    let_goal_go,
    postpone_next_goal,
    remove_goal,
)
from planner.changes import Kind
from planner.domain.goals.advice import Flag, flags
from planner.domain.goals.goal import GoalProgress, GoalStatus
from planner.storage.queries.goals import all_progress
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import shelf as read_shelf
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month
from ui.bridge.goal_words import promise
from ui.bridge.navigation import Navigator
from ui.bridge.page import Page
from ui.bridge.pictures import reward_picture
from ui.goals.goal_card import GoalCard
from ui.goals.goal_dialog import GoalDialog
from ui.goals.next_goal import ask_for_goal, last_goal
from ui.goals.pace_table import open_pace_table
from ui.goals.shelf import Shelf
from ui.kit import Button, Callout, Card, EmptyState, PageScroll, boxed, clear_layout, hbox, label, vbox
from ui.kit.goal_form import FieldName

_STACKED_BELOW = 1200  # width of the window
_THREE_FROM = 1600
_SHORT_BELOW = 640
_FIELDS: dict[str, FieldName] = {
    "target": "target",
    "ends_on": "ends_on",
    "reward": "reward",
    "consequence": "consequence",
}


class GoalsPage(Page):
    """Goals with their rewards."""

    cares_about = frozenset({Kind.GOAL, Kind.OCCURRENCE, Kind.SERIES, Kind.PROSPECT, Kind.SETTING})

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self.cards: list[GoalCard] = []
        self.callout: Callout | None = None
        self.empty: EmptyState | None = None
        self._columns = 0
        self._asked_for: int | None = None
        self._top: QVBoxLayout = vbox(spacing=12)
        self._grid = QGridLayout()
        self.shelf = Shelf()
        self._build()

    def reload(self) -> None:
        found = all_progress(self.bridge.store, self.bridge.today)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            # The widget may go: the page holds the focus, so that nothing scrolls and Enter still works.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill_top(found)
        self._fill_cards(found)
        earned = read_shelf(self.bridge.store, self.bridge.today).items
        self.shelf.show_items([(each, reward_picture(self.bridge, each.goal.reward)) for each in earned])
        self.shelf.setVisible(bool(earned))

    def new_goal(self) -> GoalDialog:
        """Ask for a goal, with what follows from the last one filled in."""
        return ask_for_goal(self.bridge, self.window())

    def edit_goal(self, goal_id: int, field: str = "target") -> GoalDialog:
        """Open a goal, with the cursor in a field."""
        dialog = GoalDialog(self.bridge, self.window(), base=read_goal(self.bridge.store, goal_id))
        dialog.open_at(_FIELDS[field])
        return dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self._accept_proposal():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.cards and self._wanted_columns() != self._columns:
            self.refresh()

    def _build(self) -> None:
        self.new_button = Button(self.tr("New goal"), "secondary", "plus")
        self.new_button.setToolTip(self.tr("New goal (N)"))
        self.new_button.clicked.connect(self.new_goal)
        key = QShortcut(QKeySequence("N"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.new_goal)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self.shelf.enjoyed.connect(self._on_enjoyed)
        heading = hbox(label(self.tr("Goals"), "title"), None, self.new_button)
        page = vbox(
            heading, 14, self._top, boxed(self._grid), 20, self.shelf, None, spacing=0, margins=(24, 22, 24, 24)
        )
        self.setLayout(vbox(PageScroll(boxed(page)), spacing=0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _fill_top(self, found: list[GoalProgress]) -> None:
        clear_layout(self._top)
        self.callout = self.empty = None
        if any(each.goal.status is GoalStatus.RUNNING for each in found):
            return
        last = last_goal(found)
        if last is not None and self._may_ask(last):
            self.callout = self._what_next(last)
            self._top.addWidget(self.callout)
        else:
            self._top.addWidget(self._empty_card())
        self._top.addSpacing(4)

    def _may_ask(self, last: GoalProgress) -> bool:
        return last.goal.asked_next_on is None or last.goal.asked_next_on <= self.bridge.today

    def _what_next(self, last: GoalProgress) -> Callout:
        self._asked_for = int(last.goal.id)
        not_now = Button(self.tr("Not now"), "quiet")
        not_now.setToolTip(self.tr("Ask again on Monday"))
        not_now.clicked.connect(self._on_not_now)
        set_next = Button(self.tr("Set the next goal"), "primary", "plus")
        set_next.clicked.connect(self.new_goal)
        text = self.tr("The road is easier with a next stop in view.")
        if last.goal.reached_on is not None:
            text = self.tr("You reached “{title}” on {day}. The road is easier with a next stop in view.").format(
                title=promise(last.goal), day=day_month(last.goal.reached_on)
            )
        return Callout("flag", self.tr("What next?"), text, [not_now, set_next])

    def _empty_card(self) -> Card:
        set_one = Button(self.tr("Set a goal"), "primary", "flag")
        set_one.clicked.connect(self.new_goal)
        self.empty = EmptyState(
            "goals",
            self.tr("What would make this quarter worth it?"),
            self.tr("Choose a goal and a treat for reaching it."),
            [set_one],
            64,
        )
        card = Card()
        card.body.addWidget(self.empty)
        card.setMinimumHeight(300)
        return card

    def _fill_cards(self, found: list[GoalProgress]) -> None:
        for old in self.cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        raised = flags(found, self.bridge.today)
        running = [each for each in found if each.goal.status is GoalStatus.RUNNING]
        running.sort(key=lambda each: not each.is_missed)
        self._columns = self._wanted_columns()
        self.cards = [self._card(each, raised) for each in running]
        self._arrange()

    def _card(self, progress: GoalProgress, raised: list[Flag]) -> GoalCard:
        own = [flag.kind for flag in raised if flag.goal_id == progress.goal.id]
        picture = reward_picture(self.bridge, progress.goal.reward)
        height = 96 if self.height() < _SHORT_BELOW else 172
        card = GoalCard(progress, picture, own, picture_height=height, wide=self._columns == 1)
        card.edit_wanted.connect(self.edit_goal)
        card.remove_wanted.connect(self._on_remove)
        card.let_go_wanted.connect(self._on_let_go)
        card.extend_wanted.connect(self._on_extend)
        card.consequence_answered.connect(self._on_consequence_answered)
        card.table_wanted.connect(self._on_table_wanted)
        return card

    def _wanted_columns(self) -> int:
        width = self.window().width()
        return 3 if width >= _THREE_FROM else 2 if width >= _STACKED_BELOW else 1

    def _arrange(self) -> None:
        columns = self._columns
        for index, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, index // columns, index % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _accept_proposal(self) -> bool:
        """Enter: two more weeks for a missed goal, or else the next goal when it is asked for."""
        missed = next((card for card in self.cards if card.extend_button is not None), None)
        if missed is not None:
            self._on_extend(missed.goal_id)
            return True
        if self.callout is not None or self.empty is not None:
            self.new_goal()
            return True
        return False

    def _on_not_now(self) -> None:
        if self._asked_for is not None:
            self.bridge.perform(postpone_next_goal, goal_id=self._asked_for)

    def _on_enjoyed(self, goal_id: int) -> None:
        self.bridge.perform(enjoy_reward, goal_id=goal_id)

    def _on_remove(self, goal_id: int) -> None:
        self.bridge.perform(remove_goal, goal_id=goal_id)

    def _on_let_go(self, goal_id: int) -> None:
        self.bridge.perform(let_goal_go, goal_id=goal_id)

    def _on_extend(self, goal_id: int) -> None:
        self.bridge.perform(extend_goal, goal_id=goal_id)

    def _on_consequence_answered(self, goal_id: int, done: bool) -> None:
        self.bridge.perform(confirm_consequence, goal_id=goal_id, done=done)

    def _on_table_wanted(self, goal_id: int) -> None:
        open_pace_table(self.bridge, self, goal_id)
