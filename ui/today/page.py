"""The Today page: the next action first, then who is due, the goal, and the first week."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from planner.actions.blocks import mark_block
from planner.actions.proposals import close_proposal
from planner.actions.settings import change_settings
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import Occurrence
from planner.domain.prospects.list_query import ListFilter, ListName
from ui.bridge.bridge import Bridge
from ui.bridge.calling import call_prospect
from ui.bridge.navigation import Command, Navigator, Section
from ui.bridge.page import Page
from ui.bridge.pictures import reward_picture
from ui.kit import Card, PageScroll, boxed, clear_layout, vbox
from ui.today.checklist import Checklist, FirstStep
from ui.today.decide_card import DecideCard, LookAgainCard
from ui.today.due_card import DueCard, NobodyDueCard
from ui.today.facts import CARES_ABOUT, TodayFacts, read_facts
from ui.today.goal_today import NextGoalCard, RunningGoalCard
from ui.today.hero import Hero, HeroAction
from ui.today.now_and_then import NowAndThenCard
from ui.today.past_blocks import PastBlocksCard
from ui.today.proposals_card import ProposalsCard
from ui.today.review_line import ReviewLine
from ui.today.watch_place import WatchPlace

_COMPACT_BELOW = 1200  # width of the window
_WIDEST = 1440


class TodayPage(Page):
    """What to do now. The words count the minutes while the page can be seen."""

    cares_about = CARES_ABOUT

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self.facts: TodayFacts | None = None
        self.hero = Hero()
        self.due_card: Card | None = None
        self.goal_card: Card | None = None
        self.checklist: Checklist | None = None
        self.decide_card: DecideCard | None = None
        self.look_again_card: LookAgainCard | None = None
        self.past_card: PastBlocksCard | None = None
        self.review_line: ReviewLine | None = None
        self.proposals_card: ProposalsCard | None = None
        self.watch: WatchPlace | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left = vbox(spacing=16)
        self._right = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._built_compact = False
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.minute_passed)
        self._build()

    def reload(self) -> None:
        facts = self.facts = read_facts(self.bridge)
        wanted = self._let_go_of_focus()
        self.hero.show_facts(facts)
        clear_layout(self._left)
        clear_layout(self._right)
        self._fill_left(facts)
        self._fill_right(facts)
        self._arrange()
        self._give_focus(wanted)

    def is_watching(self) -> bool:
        """Whether it waits for the next minute."""
        return self._minute.isActive()

    def minute_passed(self) -> None:
        """Count the minutes; fill the page again only when a block has begun or ended, or a day."""
        old, new = self.facts, read_facts(self.bridge)
        if old is not None and replace(new, now=old.now) == old and new.now.date() == old.now.date():
            self.facts = new
            self.hero.say(new)
        else:
            self.refresh()
        self._wait_for_minute()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.facts is not None and _minute_of(self.facts.now) != _minute_of(self.bridge.now):
            self.minute_passed()
        self._wait_for_minute()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.facts is None:
            return
        if self._built_compact != self._is_compact():
            self.refresh()
        else:
            self.hero.say(self.facts)

    def _build(self) -> None:
        self.hero.wanted.connect(self._on_hero_action)
        self.hero.marked.connect(self._on_marked)
        self._columns.setSpacing(16)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(16)
        self._columns.addLayout(self._left, 9)
        self._columns.addLayout(self._right, 5)
        page = vbox(self.hero, 20, self._columns, None, spacing=0, margins=(24, 24, 24, 24))
        content = boxed(page)
        content.setMaximumWidth(_WIDEST)
        self.setLayout(vbox(PageScroll(content), spacing=0))

    def _fill_left(self, facts: TodayFacts) -> None:
        self.review_line = None
        if facts.review_step is not None:
            self.review_line = ReviewLine(facts.review_step)
            self.review_line.wanted.connect(self._on_review)
            self._left.addWidget(self.review_line)
        if facts.due:
            due = DueCard(facts)
            due.link_clicked.connect(self._on_all_due)
            due.prospect_wanted.connect(self._navigator.open_prospect)
            self.due_card = due
        else:
            self.due_card = NobodyDueCard(facts, self._navigator.run, self._see_list)
        self._left.addWidget(self.due_card)
        self._fill_proposals(facts)
        self._fill_decisions(facts)
        self.past_card = None
        if facts.unmarked:
            self.past_card = PastBlocksCard(facts.unmarked)
            self.past_card.marked.connect(self._on_marked)
            self._left.addWidget(self.past_card)
        self._left.addStretch(1)

    def _fill_proposals(self, facts: TodayFacts) -> None:
        self.proposals_card = None
        if facts.proposals.expiring or facts.proposals.expired:
            card = self.proposals_card = ProposalsCard(facts.proposals, facts.now.date())
            card.proposal_wanted.connect(self._navigator.open_proposal)
            card.renegotiate_wanted.connect(self._navigator.renegotiate)
            card.close_wanted.connect(self._on_close_proposal)
            card.call_wanted.connect(self._on_call)
            card.link_clicked.connect(self._on_all_proposals)
            self._left.addWidget(card)

    def _fill_decisions(self, facts: TodayFacts) -> None:
        self.decide_card = self.look_again_card = None
        if facts.decisions:
            self.decide_card = DecideCard(facts.decisions, facts.decision_count)
            self.decide_card.decision_wanted.connect(self._navigator.decide)
            self.decide_card.link_clicked.connect(self._on_all_decisions)
            self._left.addWidget(self.decide_card)
        if facts.look_again:
            self.look_again_card = LookAgainCard(facts.look_again, facts.look_again_count, facts.now.date())
            self.look_again_card.prospect_wanted.connect(self._navigator.open_prospect)
            self._left.addWidget(self.look_again_card)

    def _fill_right(self, facts: TodayFacts) -> None:
        self.checklist = None
        if not all(facts.first_steps):
            self.checklist = Checklist(facts.first_steps, rewards=facts.settings.rewards_on)
            self.checklist.wanted.connect(self._on_first_step)
            self._right.addWidget(self.checklist)
        self.goal_card = self._goal_card(facts)
        self._right.addWidget(self.goal_card)
        self._add_watch()
        if facts.now_and_then:
            self._right.addWidget(NowAndThenCard(facts.now_and_then, self._navigator.run))
        self._right.addStretch(1)

    def _add_watch(self) -> None:
        """A warning and a question go to the top, what is steady under the goal; in a compact window across it."""
        self.watch = WatchPlace(self.bridge, self._navigator)
        self.watch.was_read.connect(self.refresh)
        if self.watch.card is None:
            self.watch.hide()
        column = self._left if self._is_compact() else self._right
        column.insertWidget(0 if self.watch.is_urgent else column.count() - int(column is self._left), self.watch)

    def _goal_card(self, facts: TodayFacts) -> Card:
        wide = self._is_compact()
        if facts.goal is not None:
            picture = reward_picture(self.bridge, facts.goal.goal.reward)
            running = RunningGoalCard(facts.goal, picture, wide=wide, rewards=facts.settings.rewards_on)
            running.opened.connect(self._on_goal_opened)
            return running
        last = facts.last_goal
        asked_on = last.goal.asked_next_on if last is not None else None
        asks = asked_on is None or asked_on <= facts.now.date()
        picture = reward_picture(self.bridge, last.goal.reward) if last is not None else None
        card = NextGoalCard(last, picture, asks=asks, wide=wide, rewards=facts.settings.rewards_on)
        card.next_wanted.connect(self._on_next_goal)
        return card

    def _let_go_of_focus(self) -> str:
        """Hold the focus while the widget that has it goes, so that nothing scrolls; says where it was."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return ""
        in_past = self.past_card is not None and self.past_card.isAncestorOf(focused)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return "past" if in_past else "hero"

    def _give_focus(self, wanted: str) -> None:
        if wanted == "past" and self.past_card is not None:
            self.past_card.buttons[0, Outcome.KEPT].setFocus(Qt.FocusReason.OtherFocusReason)
        elif wanted and self.hero.primary is not None:
            self.hero.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_compact(self) -> bool:
        return self.window().width() < _COMPACT_BELOW

    def _arrange(self) -> None:
        """Two columns; in a compact window the right one goes under the left one, its cards side by side."""
        compact = self._built_compact = self._is_compact()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        outer, inner = (down, across) if compact else (across, down)
        if self._columns.direction() != outer:
            self._columns.setDirection(outer)
            self._right.setDirection(inner)
        last = self._right.count() - 1
        for index in range(last + 1):
            self._right.setStretch(index, int(compact == (index < last)))

    def _wait_for_minute(self) -> None:
        self._minute.start((60 - self.bridge.now.second) * 1000)

    def _on_marked(self, block: Occurrence, outcome: Outcome) -> None:
        self.bridge.perform(mark_block, series_id=block.series.id, slot=block.slot, outcome=outcome)

    def _on_hero_action(self, action: HeroAction) -> None:
        if action is HeroAction.ADD_PEOPLE:
            self._navigator.run(Command.NEW_PROSPECT)
        elif action is HeroAction.NEW_SERIES:
            self._navigator.run(Command.NEW_SERIES)
        else:
            self._navigator.go_to(Section.WEEK)

    def _on_first_step(self, step: FirstStep) -> None:
        if step is FirstStep.RHYTHM:
            self._open_skipped("rhythm_skipped", Section.WEEK)
        elif step is FirstStep.GOAL:
            self._open_skipped("goal_skipped", Section.GOALS)
        elif step is FirstStep.PEOPLE:
            self._navigator.run(Command.NEW_PROSPECT)
        elif step is FirstStep.EXPORT:
            self._navigator.run(Command.EXPORT_CALENDAR)
        else:
            self._navigator.go_to(Section.WEEK)

    def _open_skipped(self, name: str, section: Section) -> None:
        """Who looks at what was proposed has chosen it; the step is then done when there is something to see."""
        if getattr(self.bridge.settings, name):
            self.bridge.perform(change_settings, **{name: False})
        self._navigator.go_to(section)

    def _on_all_due(self) -> None:
        self._navigator.open_list(ListFilter(ListName.DUE))

    def _on_call(self, prospect_id: int) -> None:
        call_prospect(self.bridge, self._navigator, prospect_id)

    def _on_close_proposal(self, proposal_id: int) -> None:
        self.bridge.perform(close_proposal, proposal_id=proposal_id)

    def _on_all_proposals(self) -> None:
        self._navigator.go_to(Section.PROPOSALS)

    def _on_all_decisions(self) -> None:
        self._navigator.open_list(ListFilter(ListName.TO_DECIDE))

    def _see_list(self, name: ListName) -> None:
        self._navigator.open_list(ListFilter(name))

    def _on_review(self) -> None:
        self._navigator.run(Command.WEEKLY_REVIEW)

    def _on_goal_opened(self) -> None:
        self._navigator.go_to(Section.GOALS)

    def _on_next_goal(self) -> None:
        self._navigator.run(Command.NEW_GOAL)


def _minute_of(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)
