"""How pages ask for what lies outside them, without knowing each other or the window."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from planner.domain.prospects.list_query import ListFilter


class Section(StrEnum):
    """The sections of the sidebar."""

    TODAY = "today"
    WEEK = "week"
    PROSPECTS = "prospects"
    GOALS = "goals"
    SETTINGS = "settings"


class Command(StrEnum):
    """Things the window can start from anywhere."""

    NEW_PROSPECT = "new_prospect"
    IMPORT_PROSPECTS = "import_prospects"
    EXPORT_PROSPECTS = "export_prospects"
    NEW_SERIES = "new_series"
    EXPORT_CALENDAR = "export_calendar"
    EXPORT_CALENDAR_AS = "export_calendar_as"
    CALENDAR_HOW_TO = "calendar_how_to"
    NEW_GOAL = "new_goal"
    BACK_UP = "back_up"
    SHOW_SHORTCUTS = "show_shortcuts"


class Navigator(QObject):
    """Requests of the pages, answered by the shell."""

    section_requested = Signal(object)
    prospect_requested = Signal(int)
    list_requested = Signal(object)
    day_requested = Signal(object)
    command_requested = Signal(object)

    def go_to(self, section: Section) -> None:
        """Show a section."""
        self.section_requested.emit(section)

    def open_prospect(self, prospect_id: int) -> None:
        """Show one prospect in its list."""
        self.prospect_requested.emit(prospect_id)

    def open_list(self, wanted: ListFilter) -> None:
        """Show a list of prospects."""
        self.list_requested.emit(wanted)

    def run(self, command: Command) -> None:
        """Start something."""
        self.command_requested.emit(command)
