"""What the pictures show: a stage sets the window to one screen of the example business."""

from collections.abc import Callable
from datetime import time, timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from planner.actions.blocks import add_series
from planner.actions.goals import add_goal
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure
from planner.domain.proposals.proposal import Standing
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.storage.queries import goals
from planner.storage.queries import prospects as prospect_queries
from planner.storage.queries.proposals import all_proposals
from ui.bridge.formats import is_french
from ui.bridge.navigation import Command, Section
from ui.goals.celebration import celebrate
from ui.goals.enjoyed_dialog import EnjoyedDialog
from ui.goals.shelf import RewardsDialog
from ui.momentum import MomentumPage, open_journal, open_self_diagnosis
from ui.proposals import ProposalsPage
from ui.proposals.acts import Act
from ui.shell.window import MainWindow
from ui.week.adherence_dialog import AdherenceDialog
from ui.week.page import WeekPage
from ui.week.print_dialog import print_week
from ui.work.rules_dialog import ClientRulesDialog

Stage = Callable[[MainWindow], object]


def section(name: Section) -> Stage:
    """A stage: one section."""
    return lambda window: window.navigator.go_to(name)


def week(window: MainWindow) -> WeekPage:
    """The week of today, also after the month was shown."""
    window.navigator.go_to(Section.WEEK)
    page = window.content.page(Section.WEEK) if window.content is not None else None
    assert isinstance(page, WeekPage)
    page.show_day(window.bridge.today)
    return page


def month(window: MainWindow) -> None:
    """The month in its place."""
    week(window).header.month_asked.emit()


def adherence(window: MainWindow) -> None:
    """What became of the blocks of three months."""
    dialog = AdherenceDialog(window.bridge, week(window))
    dialog.days.choice.set_chosen("quarter")
    dialog.open()


def paper(window: MainWindow) -> None:
    """The week before it is printed."""
    page = week(window)
    print_week(window.bridge, page.monday(), page)


def prospects(window: MainWindow) -> None:
    """The active ones, the third chosen."""
    window.navigator.open_list(ListFilter(ListName.ACTIVE))
    ids = prospect_queries.prospect_ids(window.bridge.store, ListFilter(ListName.ACTIVE), Sort(), window.bridge.today)
    if len(ids) > 2:
        window.navigator.open_prospect(ids[2])


def command(name: Command, behind: Section) -> Stage:
    """A stage: a dialog over a section."""

    def stage(window: MainWindow) -> None:
        window.navigator.go_to(behind)
        window.navigator.run(name)

    return stage


def about(name: str, behind: Section, act: str) -> Stage:
    """A stage: what is asked about one company of the example."""

    def stage(window: MainWindow) -> None:
        window.navigator.go_to(behind)
        wanted = ListFilter(search=name)
        ids = prospect_queries.prospect_ids(window.bridge.store, wanted, Sort(), window.bridge.today)
        getattr(window.navigator, act)(ids[0])

    return stage


def proposals(view: str) -> Stage:
    """The board or the table of proposals."""

    def stage(window: MainWindow) -> None:
        proposals_page(window).view.set_chosen(view)

    return stage


def proposals_page(window: MainWindow) -> ProposalsPage:
    """The page, on screen."""
    window.navigator.go_to(Section.PROPOSALS)
    page = window.content.page(Section.PROPOSALS) if window.content is not None else None
    assert isinstance(page, ProposalsPage)
    return page


def proposal(act: Act, *standings: Standing) -> Stage:
    """A dialog about the first proposal that stands so."""

    def stage(window: MainWindow) -> None:
        page, today = proposals_page(window), window.bridge.today
        page.view.set_chosen("board")
        found = [each for each in all_proposals(window.bridge.store) if each.standing(today) in standings]
        page.moves.run(act, int(found[0].id))

    return stage


def momentum(window: MainWindow) -> MomentumPage:
    """The Momentum page, from its top."""
    window.navigator.go_to(Section.MOMENTUM)
    page = window.content.page(Section.MOMENTUM) if window.content is not None else None
    assert isinstance(page, MomentumPage)
    page.findChildren(QScrollArea)[0].verticalScrollBar().setValue(0)
    return page


def momentum_below(window: MainWindow) -> None:
    """The Momentum page, from its end."""
    to_end(momentum(window))


def to_end(page: QWidget) -> None:
    """Scroll a page to its end."""
    QTest.qWait(200)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())


def week_rows(window: MainWindow) -> None:
    """What lies behind the bar of this week."""
    page = momentum(window)
    if page.effort.momentum is not None:
        page.effort.week_opened.emit(page.effort.momentum.current.monday)


def ahead_table(window: MainWindow) -> None:
    """The forecast as a table."""
    momentum(window).ahead.show_table()


def basis(window: MainWindow) -> None:
    """What the forecast rests on."""
    momentum(window).ahead.basis_wanted.emit()


def journal(window: MainWindow) -> None:
    """The journal of slowdowns."""
    momentum(window)
    open_journal(window.bridge, window)


def self_diagnosis(window: MainWindow) -> None:
    """The self-diagnosis, answered."""
    momentum(window)
    next(iter(open_self_diagnosis(window.bridge, window).chips.values())).setChecked(True)


def on_purpose(window: MainWindow) -> None:
    """It is on purpose: until when."""
    momentum(window).diagnosis.purpose_wanted.emit()


def unmarked(window: MainWindow) -> None:
    """Blocks of last week without an answer, in a store that was empty."""
    first = window.bridge.today - timedelta(days=10)
    fields = SeriesFields(Purpose.CALLS, frozenset({first.weekday()}), time(9), 60, first, "Europe/Paris")
    window.bridge.perform(add_series, fields=fields)
    window.toasts.dismiss()
    momentum(window)


def client_rules(window: MainWindow) -> None:
    """What counts as client work, with a word."""
    momentum(window)
    dialog = ClientRulesDialog(window.bridge, window)
    dialog.open()
    dialog.word.setText("chantier")
    dialog.add_button.click()


def palette(window: MainWindow) -> None:
    """Ctrl+K with some letters."""
    window.navigator.go_to(Section.TODAY)
    if window.palette_panel is not None:
        window.palette_panel.open("cab")


def shelf(window: MainWindow) -> None:
    """The rewards that were earned, under the goals."""
    window.navigator.go_to(Section.GOALS)
    page = window.content.page(Section.GOALS) if window.content is not None else None
    assert page is not None
    to_end(page)


def all_rewards(window: MainWindow) -> None:
    """The whole shelf."""
    window.navigator.go_to(Section.GOALS)
    RewardsDialog(window.bridge, window).open()


def photo_of_reward(window: MainWindow) -> None:
    """A reward that was earned gets its day and its photo."""
    window.navigator.go_to(Section.GOALS)
    EnjoyedDialog(window.bridge, window, goals.shelf(window.bridge.store)[0].goal.id).open()


def missed_goal(window: MainWindow) -> None:
    """A goal whose date has passed, in a store that was empty."""
    today, day = window.bridge.today, timedelta(days=1)
    words = "Ranger le camion" if is_french() else "Tidy the van"
    goal = Goal(GoalId(0), Measure.BLOCKS_KEPT, 13, today - 30 * day, today - day, consequence=words)
    window.bridge.perform(add_goal, goal=goal)
    window.toasts.dismiss()
    window.navigator.go_to(Section.GOALS)


def celebration(window: MainWindow) -> None:
    """A goal that has just been reached."""
    window.navigator.go_to(Section.GOALS)
    reached = [each for each in goals.goals(window.bridge.store) if each.status is GoalStatus.REACHED]
    if reached:
        celebrate(window.bridge, window.navigator, window, reached[-1].id)


STAGES: dict[str, Stage] = {
    "01-today": section(Section.TODAY),
    "02-week": week,
    "02-series": command(Command.NEW_SERIES, Section.WEEK),
    "02-pauses": command(Command.PAUSES, Section.WEEK),
    "02-adherence": adherence,
    "02-print": paper,
    "02-month": month,
    "02-calendars": command(Command.CALENDARS, Section.WEEK),
    "02-came-back": command(Command.CAME_BACK, Section.WEEK),
    "02-calendar-file": command(Command.EXPORT_OPTIONS, Section.WEEK),
    "02-plan": command(Command.PLAN_WIZARD, Section.WEEK),
    "03-prospects": prospects,
    "03-add": command(Command.NEW_PROSPECT, Section.PROSPECTS),
    "03-import": command(Command.IMPORT_PROSPECTS, Section.PROSPECTS),
    "03-let-go": about("Castelverne", Section.PROSPECTS, "open_prospect"),
    "03-nurture": about("Maison de sante des Ponts", Section.PROSPECTS, "open_prospect"),
    "03-ideal-client": command(Command.IDEAL_CLIENT, Section.PROSPECTS),
    "03-referrals": command(Command.REFERRALS, Section.PROSPECTS),
    "03-newsletter": command(Command.NEWSLETTER, Section.PROSPECTS),
    "03-cadences": command(Command.CADENCES, Section.PROSPECTS),
    "03-habits": command(Command.SINS, Section.PROSPECTS),
    "03-time": command(Command.LEDGER, Section.PROSPECTS),
    "03-self-check": command(Command.SELF_CHECK, Section.PROSPECTS),
    "05-proposals": proposals("board"),
    "05-table": proposals("table"),
    "05-new": command(Command.NEW_PROPOSAL, Section.PROPOSALS),
    "05-open": proposal(Act.OPEN, Standing.EXPIRING),
    "05-sign": proposal(Act.SIGN, Standing.EXPIRING),
    "05-sign-late": proposal(Act.SIGN, Standing.EXPIRED),
    "05-extend": proposal(Act.EXTEND, Standing.EXPIRING),
    "05-decline": proposal(Act.DECLINE, Standing.EXPIRING),
    "05-renegotiate": proposal(Act.RENEGOTIATE, Standing.EXPIRED),
    "05-end-dates": command(Command.DATE_PROPOSALS, Section.PROPOSALS),
    "06-goals": section(Section.GOALS),
    "06-goal": command(Command.NEW_GOAL, Section.GOALS),
    "06-shelf": shelf,
    "06-rewards": all_rewards,
    "06-photo": photo_of_reward,
    "07-momentum": momentum,
    "07-below": momentum_below,
    "07-week": week_rows,
    "07-table": ahead_table,
    "07-basis": basis,
    "07-self-diagnosis": self_diagnosis,
    "07-client-work": command(Command.LOG_CLIENT_WORK, Section.MOMENTUM),
    "07-rules": client_rules,
    "07-signed-work": command(Command.SIGNED_WORK, Section.MOMENTUM),
    "09-review": command(Command.WEEKLY_REVIEW, Section.WEEK),
    "11-log": about("Sorlane", Section.TODAY, "log_contact"),
    "11-log-nobody": command(Command.LOG_CONTACT, Section.TODAY),
    "11-go-for-the-no": about("Castelverne", Section.PROSPECTS, "go_for_no"),
    "11-decide": about("Berenelle", Section.TODAY, "decide"),
    "12-palette": palette,
    "15-reached": celebration,
    "17-settings": section(Section.SETTINGS),
    "18-shortcuts": command(Command.SHOW_SHORTCUTS, Section.TODAY),
}
SLOW_STAGES: dict[str, Stage] = {
    "01-today": section(Section.TODAY),
    "07-momentum": momentum,
    "07-below": momentum_below,
    "07-journal": journal,
    "07-purpose": on_purpose,
    "07-booking": command(Command.BOOK_WEEKS, Section.MOMENTUM),
    "07-end-dates": command(Command.DATE_PROPOSALS, Section.MOMENTUM),
}
EMPTY_STAGES: dict[str, Stage] = {
    "14-empty-today": section(Section.TODAY),
    "14-empty-week": section(Section.WEEK),
    "14-empty-prospects": section(Section.PROSPECTS),
    "14-empty-proposals": section(Section.PROPOSALS),
    "14-empty-goals": section(Section.GOALS),
    "14-empty-momentum": momentum,
    "14-unmarked": unmarked,
    "14-missed-goal": missed_goal,
}
