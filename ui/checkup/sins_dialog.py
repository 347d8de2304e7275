"""Seven habits to look at, once a month: each computed from the log, with the people behind it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from planner.actions.checks import keep_sins
from planner.domain import defaults
from planner.domain.checks.kinds import CheckKind
from planner.domain.followup.sins import Sin, SinsReport
from planner.storage.queries.checks import check_due, kept_sins
from planner.storage.queries.prospects import prospect_rows
from planner.storage.queries.sins import monthly_sins
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month, day_month_year
from ui.bridge.navigation import Command, Navigator
from ui.bridge.question import Question
from ui.checkup.sin_row import MOST_PEOPLE, SinRow
from ui.kit import Button, Dialog, EmptyState, Separator, label

_WIDTH = 660


class SinsDialog(Dialog):
    """Habits that show come first; "Mark as seen" keeps that one has looked, for the month."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Seven habits to look at"))
        self._bridge, self._navigator = bridge, navigator
        self.report: SinsReport | None = None
        self.rows: list[SinRow] = []
        self.waiting = label(self.tr("Counting…"), "body", "text2")
        self.body.addWidget(self.waiting)
        question = Question(bridge.store, self)
        question.answered.connect(self._on_counted)
        question.ask(partial(monthly_sins, today=bridge.today, zone=bridge.settings.zone))

    def _on_counted(self, report: SinsReport) -> None:
        self.report = report
        self.waiting.hide()
        if report.is_enough:
            self._fill(report)
        else:
            self._say_too_little(report)
        self._add_footer(report)
        if self.isVisible():
            self.relayout()

    def _fill(self, report: SinsReport) -> None:
        span = self.tr("From {first} to {last}: %n contact(s).", "", report.touches)
        self.body.addWidget(label(span.format(**_days(report)), "body", "text2", wrap=True))
        self.body.addWidget(label(self._summary(report), "body_strong", wrap=True))
        before = next((each for each in kept_sins(self._bridge.store) if each.taken_on < self._bridge.today), None)
        names = self._names(report)
        for sin in sorted(report.sins, key=_calm_last):
            was_found = before.found.get(sin.code) if before else None
            row = SinRow(sin, names, was_found)
            row.person_chosen.connect(self._on_person)
            row.grown.connect(self.relayout)
            self.rows.append(row)
            self.body.addWidget(Separator())
            self.body.addWidget(row)

    def _say_too_little(self, report: SinsReport) -> None:
        few = self.tr("From {first} to {last}: %n contact(s).", "", report.touches).format(**_days(report))
        needed = self.tr("Habits can be seen from %n contact(s) a month on.", "", defaults.CHECKS_FROM_TOUCHES)
        self.body.addWidget(label(few, "body", "text2", wrap=True))
        self.body.addWidget(EmptyState("compass", self.tr("Too early to say"), needed))

    def _add_footer(self, report: SinsReport) -> None:
        self.ledger_button = Button(self.tr("Where the time goes"), "quiet", icon="clock")
        self.ledger_button.clicked.connect(self._on_ledger)
        self.add_footer_left(self.ledger_button)
        close = Button(self.tr("Close"), "secondary" if report.is_enough else "primary")
        close.clicked.connect(self.reject)
        self.add_footer_right(close)
        self.keep_button = Button(self.tr("Mark as seen this month"), "primary")
        self.keep_button.clicked.connect(self._on_keep)
        if not report.is_enough:
            return
        self.add_footer_right(self.keep_button)
        due = check_due(self._bridge.store, CheckKind.SINS, self._bridge.today)
        if due.last_on is not None:
            words = self.tr("Last looked at on {day}").format(day=day_month_year(due.last_on))
            self.body.addWidget(label(words, "small", "text3"))

    def _summary(self, report: SinsReport) -> str:
        found = len(report.found)
        if not found:
            return self.tr("None of the seven shows. Well looked after.")
        return self.tr("%n of the seven show(s). One at a time is enough.", "", found)

    def _names(self, report: SinsReport) -> dict[int, str]:
        ids = {each for sin in report.found for each in sin.prospect_ids[:MOST_PEOPLE]}
        return {row.id: row.display_name for row in prospect_rows(self._bridge.store, sorted(ids))}

    def _on_person(self, prospect_id: int) -> None:
        self.reject()
        self._navigator.open_prospect(prospect_id)

    def _on_ledger(self) -> None:
        self.reject()
        self._navigator.run(Command.LEDGER)

    def _on_keep(self) -> None:
        if self._bridge.perform(keep_sins, report=self.report) is not None:
            self.accept()


def _days(report: SinsReport) -> dict[str, str]:
    return {"first": day_month(report.first), "last": day_month(report.last)}


def _calm_last(sin: Sin) -> bool:
    return not sin.found
