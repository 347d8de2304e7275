"""Every page and every dialog, each as a stage that a window can be set to; False when the data does not allow it."""

from collections.abc import Callable, Mapping

from planner.domain.goals.goal import GoalStatus
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.storage.queries.goals import goals
from tests.ui.contact_stages import (
    decide,
    go_for_no,
    guard_before_call,
    log_earlier,
    log_guarded,
    log_to_come,
    log_with,
)
from tests.ui.desk import Desk
from tests.ui.detail_stages import change_contact, forms_of, keep_warm, leave_alone, put_off
from tests.ui.goal_stages import GOAL_STAGES
from tests.ui.momentum_stages import MOMENTUM_STAGES
from tests.ui.nurture_stages import choose_cadence, copy_cadence, log_newsletter, newsletter_people
from tests.ui.proposal_stages import PROPOSAL_STAGES
from tests.ui.review_stages import REVIEW_STAGES
from tests.ui.week_stages import WEEK_STAGES, back_to_week
from ui.bridge.navigation import Command, Section
from ui.exporting.problem_dialog import ProblemDialog
from ui.goals import GoalDialog, celebrate
from ui.ideal import IdealClientDialog, ReferralsDialog
from ui.preferences.page import PreferencesPage
from ui.prospects.page import ProspectsPage
from ui.week.page import WeekPage

Stage = Callable[[Desk], bool]


def section(name: Section) -> Stage:
    """One section."""

    def stage(desk: Desk) -> bool:
        desk.go_to(name)
        return True

    return stage


def command(name: Command, behind: Section) -> Stage:
    """A dialog over a section."""

    def stage(desk: Desk) -> bool:
        desk.go_to(behind)
        desk.window.navigator.run(name)
        assert desk.dialogs()
        return True

    return stage


def list_of(name: ListName) -> Stage:
    """One list of prospects."""

    def stage(desk: Desk) -> bool:
        desk.window.navigator.open_list(ListFilter(name))
        return True

    return stage


def palette(text: str) -> Stage:
    """Ctrl+K with some letters."""

    def stage(desk: Desk) -> bool:
        desk.go_to(Section.TODAY)
        assert desk.window.palette_panel is not None
        desk.window.palette_panel.open(text)
        return True

    return stage


def of_block(signal: str) -> Stage:
    """A dialog about the selected block of this week."""

    def stage(desk: Desk) -> bool:
        page = desk.go_to(Section.WEEK)
        assert isinstance(page, WeekPage)
        desk.settle()
        movable = [each.block for each in page.body.grid.block_widgets() if each.block.is_movable]
        if not movable:
            return False
        page.body.grid.opened.emit(movable[-1])
        getattr(page.body.panel, signal).emit()
        assert desk.dialogs()
        return True

    return stage


def celebration(desk: Desk) -> bool:
    """A goal that was reached."""
    desk.go_to(Section.GOALS)
    reached = [each for each in goals(desk.store) if each.status is GoalStatus.REACHED]
    if not reached:
        return False
    celebrate(desk.bridge, desk.window.navigator, desk.window, reached[-1].id)
    return True


def edit_goal(desk: Desk) -> bool:
    """The goal that runs, in its form."""
    desk.go_to(Section.GOALS)
    running = [each for each in goals(desk.store) if each.status is GoalStatus.RUNNING]
    if not running:
        return False
    GoalDialog(desk.bridge, desk.window, base=running[0]).open()
    return True


def many(desk: Desk) -> bool:
    """Everyone chosen."""
    page = prospects_page(desk)
    page.list.table.setFocus()
    page.list.table.selectAll()
    desk.settle()
    return page.list.selection.count() > 1


def tag(desk: Desk) -> bool:
    """A tag for everyone."""
    if not many(desk):
        return False
    prospects_page(desk).list.bulk_bar.tag_button.click()
    return True


def save_list(desk: Desk) -> bool:
    """A filtered list gets a name."""
    page = prospects_page(desk)
    page.set_search("a")
    page.ask_to_save_list()
    return True


def nobody_found(desk: Desk) -> bool:
    """A filter that fits nobody."""
    prospects_page(desk).set_search("xyzxyz")
    return True


def figures(desk: Desk) -> bool:
    """Every figure the program works with."""
    desk.go_to(Section.SETTINGS)
    desk.settle()
    desk.page(PreferencesPage).figures_button.click()
    return True


def problem(desk: Desk) -> bool:
    """A place that cannot be written."""
    sentence = desk.window.tr("Assidu")
    ProblemDialog(sentence, sentence, sentence, desk.window).open()
    return True


def ideal_examples(desk: Desk) -> bool:
    """The ideal client with the examples to begin with, where there are no criteria yet."""
    desk.window.navigator.run(Command.IDEAL_CLIENT)
    dialog = desk.dialog(IdealClientDialog)
    if dialog.form.rows:
        return False
    dialog.examples_button.click()
    return True


def add_source(desk: Desk) -> bool:
    """Somebody who recommends the owner is added."""
    desk.window.navigator.run(Command.REFERRALS)
    desk.dialog(ReferralsDialog).add_source()
    return True


def prospects_page(desk: Desk) -> ProspectsPage:
    """Everyone, without a filter."""
    desk.window.navigator.open_list(ListFilter(ListName.ALL))
    page = desk.content.page(Section.PROSPECTS)
    assert isinstance(page, ProspectsPage)
    return page


STAGES: Mapping[str, Stage] = {
    **{f"page {each.value}": section(each) for each in Section},
    **{f"list {each.value}": list_of(each) for each in ListName},
    "nobody found": nobody_found,
    "many": many,
    "tag": tag,
    "save list": save_list,
    "add prospect": command(Command.NEW_PROSPECT, Section.PROSPECTS),
    "import": command(Command.IMPORT_PROSPECTS, Section.PROSPECTS),
    "forms of somebody active": forms_of(ListName.ACTIVE),
    "forms of somebody kept warm": forms_of(ListName.NURTURE),
    "forms of somebody let go": forms_of(ListName.LET_GO),
    "put off": put_off,
    "keep warm": keep_warm,
    "leave alone": leave_alone,
    "change a contact": change_contact,
    "series": command(Command.NEW_SERIES, Section.WEEK),
    "edit series": of_block("edit_asked"),
    "move": of_block("move_asked"),
    "remove": of_block("remove_asked"),
    "how-to": command(Command.CALENDAR_HOW_TO, Section.WEEK),
    "goal": command(Command.NEW_GOAL, Section.GOALS),
    "edit goal": edit_goal,
    "celebration": celebration,
    **GOAL_STAGES,
    "ideal client": command(Command.IDEAL_CLIENT, Section.TODAY),
    "ideal client examples": ideal_examples,
    "referrals": command(Command.REFERRALS, Section.TODAY),
    "add source": add_source,
    "newsletter": command(Command.NEWSLETTER, Section.TODAY),
    "log newsletter": log_newsletter,
    "newsletter people": newsletter_people,
    "cadences": command(Command.CADENCES, Section.TODAY),
    "copy cadence": copy_cadence,
    "choose cadence": choose_cadence,
    "seven habits": command(Command.SINS, Section.TODAY),
    "ledger": command(Command.LEDGER, Section.TODAY),
    "self-check": command(Command.SELF_CHECK, Section.TODAY),
    "log a contact": command(Command.LOG_CONTACT, Section.TODAY),
    "log with somebody": log_with(),
    "log a talk": log_with("3"),
    "log a meeting": log_with("4"),
    "log a maybe": log_with("6"),
    "log against what was agreed": log_guarded,
    "log an earlier one": log_earlier,
    "log one to come": log_to_come,
    "guard before a call": guard_before_call,
    "decide": decide,
    "go for the no": go_for_no(),
    "a no": go_for_no("1"),
    "real timing": go_for_no("2", "Return"),
    **MOMENTUM_STAGES,
    **PROPOSAL_STAGES,
    **REVIEW_STAGES,
    **WEEK_STAGES,
    "shortcuts": command(Command.SHOW_SHORTCUTS, Section.TODAY),
    "figures": figures,
    "problem": problem,
    "palette": palette(""),
    "palette with letters": palette("a"),
    "palette with nothing": palette("xyzxyz"),
}


def strike(desk: Desk) -> None:
    """Clear the stage."""
    for dialog in desk.dialogs():
        dialog.reject()
    desk.window.toasts.dismiss()
    if desk.window.palette_panel is not None and desk.window.palette_panel.isVisible():
        desk.window.palette_panel.close_palette()
    back_to_week(desk)
    desk.settle()
