"""The pages of the sections, each imported when first shown: nobody waits at the start for what they do not see."""

from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator, Section
from ui.bridge.page import Page


def make_page(section: Section, bridge: Bridge, navigator: Navigator) -> Page:
    """The page of a section, new and still empty."""
    match section:
        case Section.TODAY:
            from ui.today.page import TodayPage

            return TodayPage(bridge, navigator)
        case Section.WEEK:
            from ui.week.page import WeekPage

            return WeekPage(bridge, navigator)
        case Section.PROSPECTS:
            from ui.prospects.page import ProspectsPage

            return ProspectsPage(bridge, navigator)
        case Section.PROPOSALS:
            from ui.proposals.page import ProposalsPage

            return ProposalsPage(bridge, navigator)
        case Section.MOMENTUM:
            from ui.momentum.page import MomentumPage

            return MomentumPage(bridge, navigator)
        case Section.GOALS:
            from ui.goals.page import GoalsPage

            return GoalsPage(bridge, navigator)
        case Section.SETTINGS:
            from ui.preferences.page import PreferencesPage

            return PreferencesPage(bridge, navigator)
