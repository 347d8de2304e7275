"""Reads the rows behind each number of the page, and leads from a row to where it lives."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from planner.clock import monday_of
from planner.domain import defaults
from planner.domain.goals.rhythm import Run
from planner.domain.momentum.heat_map import HeatMap
from planner.domain.momentum.reading import Evidence, EvidenceKind, RowKind
from planner.domain.momentum.tracing import TracedRow, TracedRows
from planner.domain.prospects.pursuit import Verdict
from planner.storage.queries.balance import BALANCE_WEEKS
from planner.storage.queries.momentum import momentum
from planner.storage.queries.momentum_rows import (
    expired_rows,
    pipeline_rows,
    prospect_time_rows,
    rows_between,
    rows_of,
    signed_rows,
    verdict_rows,
)
from planner.storage.queries.momentum_week_rows import counted_rows, run_rows, usual_rows
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month, day_until, length
from ui.bridge.labels import label_of
from ui.bridge.navigation import Command, Navigator
from ui.momentum.facts import is_a_week
from ui.momentum.page_facts import verdict_days
from ui.momentum.row_words import kind_word
from ui.momentum.rows_dialog import Group, RowsDialog


class RowsOpener(QObject):
    """Reads the rows of a number and shows them over the window; opens the one that is chosen."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._navigator, self._over = bridge, navigator, parent

    def open_evidence(self, evidence: Evidence) -> None:
        """The rows of a figure of evidence."""
        found = rows_of(self._bridge.store, evidence, self._bridge.today)
        kind = RowKind.BLOCKS if evidence.kind is EvidenceKind.NOTHING_AHEAD else evidence.rows
        first, last = day_until(evidence.first, evidence.last), day_month(evidence.last)
        title = self.tr("{first} to {last}").format(first=first, last=last)
        if evidence.kind is EvidenceKind.NOTHING_AHEAD:
            title = self.tr("The four weeks after {day}").format(day=day_month(evidence.last))
        if evidence.kind is EvidenceKind.WAITING_PROPOSALS:
            self._show_proposals(found)
        else:
            self._show(title, [(kind, found)], self._weeks_in_part(evidence))

    def _weeks_in_part(self, evidence: Evidence) -> str:
        """Beside a mean of weeks: how many there were, where holidays or pauses were taken out of them."""
        if not is_a_week(evidence):
            return ""
        now = momentum(self._bridge.store, self._bridge.today)
        weeks = [week for week in now.weeks if evidence.first <= week.monday <= evidence.last]
        exposure = sum(week.exposure for week in weeks if week.monday in now.counted)
        if round(exposure, 1) >= len(weeks):
            return ""
        words = self.tr("A week with a holiday or a pause counts in part: together, these make {count}.")
        return words.format(count=QLocale().toString(exposure, "f", 1))

    def open_hoped(self) -> None:
        """The proposals that are hoped for today."""
        store, today = self._bridge.store, self._bridge.today
        self._show_proposals(pipeline_rows(store, today, momentum(store, today).currency))

    def open_usual(self) -> None:
        """The weeks that make the usual one."""
        store, today = self._bridge.store, self._bridge.today
        found, minutes = usual_rows(store, today), momentum(store, today).usual.minutes
        words = self.tr(
            "%n week(s): the newer one is, the more it weighs. Together they make {length} a week.", "", found.total
        )
        self._show_words(self.tr("Your usual week"), [(words.format(length=length(round(minutes))), found)])

    def open_counted_weeks(self) -> None:
        """The weeks that count so far."""
        self._show(self.tr("Counted weeks"), [(RowKind.WEEKS, counted_rows(self._bridge.store, self._bridge.today))])

    def open_run(self, run: Run) -> None:
        """The weeks of the longest run."""
        found = run_rows(self._bridge.store, run, self._bridge.today)
        words = self.tr("%n week(s) in a row in which at least half of the blocks were kept", "", found.total)
        self._show_words(self.tr("Your longest run"), [(words, found)])

    def open_week(self, monday: date) -> None:
        """Everything of a week."""
        store, today, sunday = self._bridge.store, self._bridge.today, monday + timedelta(days=6)
        kinds = (RowKind.BLOCKS, RowKind.TOUCHES, RowKind.PROSPECTS, RowKind.CLIENT_WORK)
        groups = [(kind, rows_between(store, kind, monday, sunday, today)) for kind in kinds]
        currency = momentum(store, today).currency
        groups.append((RowKind.PROPOSALS, pipeline_rows(store, min(sunday, today), currency)))
        self._show(self.tr("Week of {day}").format(day=day_month(monday)), groups)

    def open_blocks(self, year: HeatMap) -> None:
        """The blocks that a year counts: today's, for one, are still to come."""
        due = {cell.day for week in year.weeks for cell in week if cell.is_due}
        first, today = year.weeks[0][0].day, self._bridge.today
        rows = rows_between(self._bridge.store, RowKind.BLOCKS, first, today, today).rows
        found = TracedRows(tuple(row for row in rows if row.day in due), year.planned)
        self._show(self.tr("Blocks, 52 weeks"), [(RowKind.BLOCKS, found)])

    def open_signed_work(self) -> None:
        """The signed work that is not over."""
        found = signed_rows(self._bridge.store, self._bridge.today)
        self._show(self.tr("Signed work ahead"), [(RowKind.SIGNED_WORK, found)])

    def open_own_cases(self) -> None:
        """The signed work of all years: what the forecast has learned from."""
        today = self._bridge.today
        found = rows_between(self._bridge.store, RowKind.SIGNED_WORK, defaults.EARLIEST_DAY, today, today)
        self._show(self.tr("Signed work"), [(RowKind.SIGNED_WORK, found)])

    def open_client_time(self) -> None:
        """The time for clients in the weeks of the balance."""
        first, today = self._balance_days()
        found = rows_between(self._bridge.store, RowKind.CLIENT_WORK, first, today, today)
        self._show(self.tr("Time for clients, last 4 weeks"), [(RowKind.CLIENT_WORK, found)])

    def open_prospect_time(self) -> None:
        """The time for prospects in the weeks of the balance: kept blocks, and contacts outside of them."""
        first, today = self._balance_days()
        found = prospect_time_rows(self._bridge.store, first, today, today)
        words = self.tr("%n block(s) and contact(s)", "", found.total)
        self._show_words(self.tr("Time for prospects, last 4 weeks"), [(words, found)])

    def open_verdict(self, verdict: Verdict) -> None:
        """The contacts behind the time that went to a verdict."""
        found = verdict_rows(self._bridge.store, verdict, *verdict_days(self._bridge.today))
        title = self.tr("{verdict}, last 12 weeks").format(verdict=label_of(verdict))
        self._show(title, [(RowKind.TOUCHES, found)])

    def open_row(self, row: TracedRow) -> None:
        """Go to where a row lives."""
        if row.kind is RowKind.WEEKS:
            self.open_week(row.day)
        elif row.kind is RowKind.BLOCKS:
            self._navigator.open_day(row.day)
        elif row.proposal_id is not None:
            self._navigator.open_proposal(row.proposal_id)
        elif row.goal_id is not None:
            self._navigator.open_goal(row.goal_id)
        elif row.prospect_id is not None:
            self._navigator.open_prospect(row.prospect_id)
        elif row.kind is RowKind.SIGNED_WORK:
            self._navigator.run(Command.SIGNED_WORK)
        else:
            self._navigator.open_day(row.day)

    def _balance_days(self) -> tuple[date, date]:
        today = self._bridge.today
        return monday_of(today) - timedelta(weeks=BALANCE_WEEKS - 1), today

    def _show_proposals(self, waiting: TracedRows) -> None:
        """The proposals that wait; those that have expired since stand apart."""
        expired = expired_rows(self._bridge.store, self._bridge.today)
        groups = [
            (self.tr("%n proposal(s) waiting", "", waiting.total), waiting),
            (self.tr("%n expired", "", expired.total), expired),
        ]
        self._show_words(self.tr("Proposals without an answer"), groups)

    def _show(self, title: str, found: Sequence[tuple[RowKind, TracedRows]], note: str = "") -> None:
        self._show_words(title, [(kind_word(kind, rows.total), rows) for kind, rows in found], note)

    def _show_words(self, title: str, found: Sequence[tuple[str, TracedRows]], note: str = "") -> None:
        groups = [Group(words, rows) for words, rows in found]
        RowsDialog(self._over, title, groups, self.open_row, note).open()
