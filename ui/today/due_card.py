"""Who is due: six rows, or what to do when there is nobody."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import ListName
from planner.storage.queries.prospects import DueStep
from ui.bridge.formats import clock, day_short
from ui.bridge.labels import STEP_ICONS, label_of
from ui.bridge.navigation import Command
from ui.kit import Button, Card, EmptyState, Label, ListRow
from ui.today.facts import TodayFacts


class DueCard(Card):
    """Follow-ups that are due; a row opens its prospect."""

    prospect_wanted = Signal(int)

    def __init__(self, facts: TodayFacts, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Due follow-ups"), facts.due_count, self.tr("See all in Prospects"), 0, parent)
        self.rows: list[ListRow] = []
        for index, step in enumerate(facts.due):
            if index:
                self.add_row_separator()
            self._add_row(step, facts)
        self.body.addStretch(1)

    def _add_row(self, step: DueStep, facts: TodayFacts) -> None:
        when = Label(self._when(step, facts), "small", "text2", tabular_digits=True)
        second = step.next_step.text or self._without_text(step)
        title, company = (step.person, step.company) if step.person else (step.company, "")
        row = ListRow(STEP_ICONS[step.next_step.kind], title, company, second, when)
        row.activated.connect(partial(self.prospect_wanted.emit, int(step.prospect_id)))
        self.rows.append(row)
        self.body.addWidget(row)

    def _without_text(self, step: DueStep) -> str:
        kind = label_of(step.next_step.kind)
        if step.next_step.agreed_on is None:
            return kind
        return self.tr("{kind}, agreed on {day}").format(kind=kind, day=day_short(step.next_step.agreed_on))

    def _when(self, step: DueStep, facts: TodayFacts) -> str:
        late = (facts.now.date() - step.next_step.day).days
        if late == 1:
            return self.tr("yesterday")
        if late:
            return self.tr("%n day(s) ago", "", late)
        if step.next_step.at is not None:
            return self.tr("today, {time}").format(time=clock(step.next_step.at))
        return self.tr("today")


class NobodyDueCard(Card):
    """Nobody is due, or nobody is there yet."""

    def __init__(
        self,
        facts: TodayFacts,
        run: Callable[[Command], None],
        see: Callable[[ListName], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setMinimumHeight(300)
        if facts.to_qualify_count:
            ask = Button(self.tr("Qualify them"), "secondary", "person-check")
            ask.clicked.connect(partial(see, ListName.TO_QUALIFY))
            heading = self.tr("%Ln new prospect(s) to qualify", "", facts.to_qualify_count)
            said = self.tr("Nobody is due yet. Six short questions say whom to pursue and whom to leave.")
            self.body.addWidget(EmptyState("person-check", heading, said, [ask], 64))
            return
        if facts.prospect_count:
            everyone = Button(self.tr("See all prospects"), "secondary", "prospects")
            everyone.clicked.connect(partial(see, ListName.ALL))
            heading = self.tr("Nobody is due, and that is fine")
            said = self.tr("Use the next block for new names, or for somebody you have not spoken to for a while.")
            self.body.addWidget(EmptyState("check", heading, said, [everyone], 64))
            return
        add = Button(self.tr("Add a prospect"), "secondary", "plus")
        add.clicked.connect(partial(run, Command.NEW_PROSPECT))
        bring_in = Button(self.tr("Import a file"), "secondary", "inbox")
        bring_in.clicked.connect(partial(run, Command.IMPORT_PROSPECTS))
        said = self.tr("Type names one by one, or bring in a spreadsheet. You can qualify them later.")
        self.body.addWidget(EmptyState("prospects", self.tr("No one to call yet"), said, [add, bring_in], 64))
