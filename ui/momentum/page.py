"""The Momentum page: how it stands in words, then effort, what is ahead, the year of blocks, and where time goes."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.actions.momentum import answer_away, answer_rhythm, say_not_now
from planner.changes import Kind
from planner.domain.momentum.journal import Cure
from planner.domain.momentum.reading import Evidence
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.pursuit import Verdict
from planner.storage.queries.sizes import is_large
from ui.bridge.bridge import Bridge
from ui.bridge.momentum_words import CURE_COMMANDS, slowdown_of
from ui.bridge.navigation import Command, Navigator
from ui.bridge.page import Page
from ui.bridge.question import Question
from ui.kit import Button, PageScroll, boxed, hbox, vbox
from ui.kit.tab_order import follow_layout
from ui.momentum.ahead_card import AheadCard
from ui.momentum.ahead_words import unit_of
from ui.momentum.balance_card import BalanceCard, TimeFacts
from ui.momentum.basis_dialog import BasisDialog
from ui.momentum.blocks_card import BlocksCard
from ui.momentum.diagnosis import DiagnosisCard
from ui.momentum.effort_card import EffortCard
from ui.momentum.journal_dialog import open_journal
from ui.momentum.page_facts import PageFacts, WorkFacts, read_facts, read_time, read_work
from ui.momentum.purpose_dialog import PurposeDialog
from ui.momentum.rows_opener import RowsOpener
from ui.momentum.self_dialog import open_self_diagnosis
from ui.momentum.unmarked import UnmarkedBand

_STACKED_BELOW, _THREE_FROM = 1060, 1360  # width of the page
_WIDEST = 1440
_FOOT = 84  # room for a toast below the last buttons
_SOON_MS = 250  # where there are many contacts, what follows slowly is read once they have been logged


class MomentumPage(Page):
    """Each number opens the rows behind it, each chart its table and its picture."""

    cares_about = frozenset(
        {
            *(Kind.PROSPECT, Kind.TOUCH, Kind.SERIES, Kind.OCCURRENCE, Kind.PAUSE, Kind.GOAL, Kind.SETTING),
            *(Kind.PROPOSAL, Kind.SIGNED_WORK, Kind.CLIENT_WORK, Kind.SLOWDOWN),
        }
    )
    is_filled_ahead = True

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self._opener = RowsOpener(bridge, navigator, self)
        self._time = Question(bridge.store, self)
        self.facts: PageFacts | None = None
        self.work: WorkFacts | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self.diagnosis = DiagnosisCard()
        self.unmarked = UnmarkedBand()
        self.effort = EffortCard(self)  # the cards get their places with the first width
        self.ahead = AheadCard(self)
        self.blocks = BlocksCard(self)
        self.balance = BalanceCard(self)
        self.journal_button = Button(self.tr("Journal of slowdowns"), "quiet", "playbook", "small")
        self.self_button = Button(self.tr("How do you slow down?"), "quiet", "question", "small")
        self._rows = vbox(spacing=14)
        self._columns = 0
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read, and show what has changed: the parts compare what they are given with what they show."""
        facts = read_facts(self.bridge)
        before, self.facts = self.facts, facts
        if before is None or (facts.momentum, facts.goal_name) != (before.momentum, before.goal_name):
            self._show_momentum(before, facts)
        self.blocks.show_days(facts.days, self._holiday_on, facts.momentum.today, facts.next_on)
        if self.work is None:
            self._show_work(read_work(self.bridge.store, self.bridge.today))
        if before is None or not is_large(self.bridge.store):
            self._read_time()
        else:
            self._soon.start()

    def show_diagnosis(self) -> None:
        """Go to the top, with the focus on what helps."""
        self._scroll.verticalScrollBar().setValue(0)
        wanted = self.diagnosis.first_stop()
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_momentum(self, before: PageFacts | None, facts: PageFacts) -> None:
        self.effort.show_momentum(facts.momentum)
        self.unmarked.show_momentum(facts.momentum)
        shown = _said_of(facts)
        if before is None or shown != _said_of(before):
            had_focus = self.diagnosis.isAncestorOf(self.window().focusWidget() or self)
            self.diagnosis.show_momentum(facts.momentum, facts.goal_name)
            follow_layout(self._content)
            if had_focus:
                self.effort.bars.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_work(self, work: WorkFacts) -> None:
        self.work = work
        self.ahead.show_forecast(work.forecast, unit_of(self.bridge.settings, work.works), work.hoped_cents)

    def _read_time(self) -> None:
        wanted = self.bridge.settings.well_qualified_wanted
        self._time.ask(partial(read_time, today=self.bridge.today, wanted=wanted))

    def _on_time(self, found: tuple[WorkFacts, TimeFacts]) -> None:
        work, time = found
        self._show_work(work)
        self.balance.show_facts(time)
        follow_layout(self._content)

    def _build(self) -> None:
        foot = hbox(self.journal_button, self.self_button, None, spacing=4)
        body = vbox(self.diagnosis, self.unmarked, self._rows, foot, None, spacing=14, margins=(24, 22, 24, _FOOT))
        self._content = content = boxed(body)
        content.setMaximumWidth(_WIDEST)
        self._scroll = PageScroll(content)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(vbox(self._scroll, spacing=0))

    def _connect(self) -> None:
        self.diagnosis.fact_opened.connect(self._on_fact)
        self.diagnosis.cure_wanted.connect(self._on_cure)
        self.diagnosis.purpose_wanted.connect(self._on_purpose)
        self.diagnosis.not_now_wanted.connect(self._on_not_now)
        self.diagnosis.usual_opened.connect(self._opener.open_usual)
        self.diagnosis.counted_opened.connect(self._opener.open_counted_weeks)
        self.diagnosis.day_wanted.connect(self._navigator.open_day)
        self.diagnosis.journal_wanted.connect(self._on_journal)
        self.unmarked.week_wanted.connect(self._navigator.open_day)
        self.diagnosis.away_answered.connect(self._on_away)
        self.diagnosis.rhythm_answered.connect(self._on_rhythm)
        self._soon.timeout.connect(self._read_time)
        self._time.answered.connect(self._on_time)
        self.effort.week_opened.connect(self._opener.open_week)
        self.ahead.basis_wanted.connect(self._on_basis)
        self.ahead.works_wanted.connect(self._opener.open_signed_work)
        self.ahead.hoped_wanted.connect(self._opener.open_hoped)
        self.ahead.entry_wanted.connect(self._on_signed_work)
        self.blocks.day_opened.connect(self._navigator.open_day)
        self.blocks.count_opened.connect(self._on_blocks)
        self.blocks.run_opened.connect(self._opener.open_run)
        self.blocks.series_wanted.connect(self._on_series)
        self.balance.clients_opened.connect(self._opener.open_client_time)
        self.balance.prospects_opened.connect(self._opener.open_prospect_time)
        self.balance.verdict_opened.connect(self._opener.open_verdict)
        self.balance.gauge_opened.connect(self._on_gauge)
        self.balance.log_wanted.connect(self._on_log)
        self.balance.calendars_wanted.connect(self._on_rules)
        self.journal_button.clicked.connect(self._on_journal)
        self.self_button.clicked.connect(self._on_self)
        for chart_card in (self.effort, self.ahead, self.blocks):
            chart_card.told.connect(self.bridge.said)

    def _arrange(self) -> None:
        """Two charts in a row; one under the other where it is narrow, three in a row where it is wide."""
        width = min(self.width(), _WIDEST)
        columns = 1 if width < _STACKED_BELOW else 3 if width >= _THREE_FROM else 2
        if columns == self._columns:
            return
        self._columns = columns
        while (item := self._rows.takeAt(0)) is not None:
            row = item.layout()
            if row is not None:
                while row.takeAt(0) is not None:
                    pass
                row.deleteLater()
        for parts in self._rows_for(columns):
            line = hbox(spacing=15)
            for card, stretch in parts:
                line.addWidget(card, stretch)
            self._rows.addLayout(line)
        follow_layout(self._content)

    def _rows_for(self, columns: int) -> list[list[tuple[QWidget, int]]]:
        """The cards by rows, each with its part of the width."""
        effort, ahead, blocks, balance = self.effort, self.ahead, self.blocks, self.balance
        if columns == 1:
            return [[(card, 1)] for card in (effort, ahead, blocks, balance)]
        if columns == 2:
            return [[(effort, 1), (ahead, 1)], [(blocks, 15), (balance, 9)]]
        return [[(effort, 1), (ahead, 1), (balance, 1)], [(blocks, 1)]]

    def _holiday_on(self, day: date) -> str:
        return self.bridge.holidays(self.bridge.settings.holiday_calendar, day) or ""

    def _on_fact(self, evidence: Evidence) -> None:
        self._opener.open_evidence(evidence)

    def _on_cure(self, cure: Cure) -> None:
        self._navigator.run(CURE_COMMANDS[cure])

    def _on_purpose(self) -> None:
        found = slowdown_of(self.facts.momentum) if self.facts is not None else None
        if found is not None:
            PurposeDialog(self.bridge, found.id, self).open()

    def _on_not_now(self) -> None:
        alert = self.facts.momentum.alert if self.facts is not None else None
        if alert is not None:
            self.bridge.perform(say_not_now, slowdown_id=alert.slowdown.id)

    def _on_away(self, weeks: list[date], was_away: bool) -> None:
        self.bridge.perform(answer_away, weeks=weeks, was_away=was_away)

    def _on_rhythm(self, bursts: bool) -> None:
        self.bridge.perform(answer_rhythm, bursts=bursts)

    def _on_basis(self) -> None:
        if self.work is not None:
            dialog = BasisDialog(self.work.forecast, self)
            dialog.works_wanted.connect(self._opener.open_own_cases)
            dialog.open()

    def _on_blocks(self) -> None:
        if self.facts is not None:
            self._opener.open_blocks(self.facts.days)

    def _on_series(self) -> None:
        self._navigator.run(Command.NEW_SERIES)

    def _on_signed_work(self) -> None:
        self._navigator.run(Command.SIGNED_WORK)

    def _on_log(self) -> None:
        self._navigator.run(Command.LOG_CLIENT_WORK)

    def _on_rules(self) -> None:
        self._navigator.run(Command.CLIENT_RULES)

    def _on_gauge(self) -> None:
        self._navigator.open_list(ListFilter(ListName.ACTIVE, verdicts=(Verdict.PURSUE,)))

    def _on_journal(self) -> None:
        open_journal(self.bridge, self.window())

    def _on_self(self) -> None:
        open_self_diagnosis(self.bridge, self.window())


def _said_of(facts: PageFacts) -> tuple[object, ...]:
    """What the diagnosis is made of: not the present week, which changes with every contact."""
    now = facts.momentum
    told = (now.alert, now.question, now.is_paused, now.on_purpose_until, now.steady_again, now.expired, now.booked_on)
    counted = (now.counted_weeks, now.is_last_week_awaited)
    return (now.reading, now.usual, told, now.open_slowdowns, counted, facts.goal_name)
