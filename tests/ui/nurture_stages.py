"""The stages of the newsletter and of the cadences."""

from planner.domain.followup.cadence import BUILT_IN
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.storage.queries.prospects import prospect_ids
from tests.ui.desk import Desk
from ui.bridge.navigation import Command
from ui.nurture import CadenceChooser, CadenceList, NewsletterDialog
from ui.nurture.cadence_list import CadenceRow


def log_newsletter(desk: Desk) -> bool:
    """The form for an issue that went out."""
    desk.window.navigator.run(Command.NEWSLETTER)
    dialog = desk.dialog(NewsletterDialog)
    if not dialog.log_button.isEnabled():
        return False
    dialog.log_button.click()
    return True


def newsletter_people(desk: Desk) -> bool:
    """Those who do not receive it for the first reason that there is."""
    desk.window.navigator.run(Command.NEWSLETTER)
    rows = desk.dialog(NewsletterDialog).refused_rows()
    if not rows:
        return False
    rows[0].click()
    return True


def copy_cadence(desk: Desk) -> bool:
    """The form of a built-in cadence that is copied."""
    desk.window.navigator.run(Command.CADENCES)
    desk.dialog(CadenceList).findChildren(CadenceRow)[-1].copy_button.click()
    return True


def choose_cadence(desk: Desk) -> bool:
    """A cadence for somebody active, back from a day that leaves no time."""
    active = prospect_ids(desk.store, ListFilter(ListName.ACTIVE), Sort(), desk.bridge.today)
    if not active:
        return False
    desk.window.navigator.choose_cadence(active[0])
    dialog = desk.dialog(CadenceChooser)
    dialog.choice.set_chosen(str(len(BUILT_IN) - 1))
    dialog.anchor.set_value(desk.bridge.today)
    return True
