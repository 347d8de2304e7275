"""The pages of the sections, each imported when it is made: nobody waits at the start for what they do not see."""

from collections.abc import Callable

from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator, Section
from ui.bridge.page import Page

PageMaker = Callable[[Bridge, Navigator], Page]


def page_maker(section: Section) -> PageMaker:
    """What makes the page of a section, new and still empty; its modules are imported now."""
    match section:
        case Section.TODAY:
            from ui.today.page import TodayPage

            return TodayPage
        case Section.WEEK:
            from ui.week.page import WeekPage

            return WeekPage
        case Section.PROSPECTS:
            from ui.prospects.page import ProspectsPage

            return ProspectsPage
        case Section.PROPOSALS:
            from ui.proposals.page import ProposalsPage

            return ProposalsPage
        case Section.MOMENTUM:
            from ui.momentum.page import MomentumPage

            return MomentumPage
        case Section.GOALS:
            from ui.goals.page import GoalsPage

            return GoalsPage
        case Section.SETTINGS:
            from ui.preferences.page import PreferencesPage

            return PreferencesPage
