"""How pages ask for what lies outside them, without knowing each other or the window."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from planner.domain.prospects.list_query import ListFilter
from planner.domain.touches.touch import Channel


class Section(StrEnum):
    """The sections of the sidebar."""

    TODAY = "today"
    WEEK = "week"
    PROSPECTS = "prospects"
    PROPOSALS = "proposals"
    GOALS = "goals"
    MOMENTUM = "momentum"
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
    LOG_CONTACT = "log_contact"
    SINS = "sins"
    LEDGER = "ledger"
    SELF_CHECK = "self_check"
    NEWSLETTER = "newsletter"
    CADENCES = "cadences"
    IDEAL_CLIENT = "ideal_client"
    REFERRALS = "referrals"
    BACK_UP = "back_up"
    WEEKLY_REVIEW = "weekly_review"
    PLAN_WIZARD = "plan_wizard"
    PAUSES = "pauses"
    CALENDARS = "calendars"
    CAME_BACK = "came_back"
    PUBLISH = "publish"
    EXPORT_OPTIONS = "export_options"
    NEW_PROPOSAL = "new_proposal"
    DATE_PROPOSALS = "date_proposals"
    SIGNED_WORK = "signed_work"
    LOG_CLIENT_WORK = "log_client_work"
    CLIENT_RULES = "client_rules"
    BOOK_WEEKS = "book_weeks"
    JOURNAL = "journal"
    SELF_DIAGNOSIS = "self_diagnosis"
    SHOW_SHORTCUTS = "show_shortcuts"


class Navigator(QObject):
    """Requests of the pages, answered by the shell."""

    section_requested = Signal(object)
    prospect_requested = Signal(int)
    list_requested = Signal(object)
    day_requested = Signal(object)
    command_requested = Signal(object)
    contact_requested = Signal(int)
    decision_requested = Signal(int)
    no_requested = Signal(int)
    cadence_requested = Signal(int)
    guard_requested = Signal(int, object, object)
    block_export_requested = Signal(int, object)
    proposal_requested = Signal(int)
    new_proposal_requested = Signal(int)
    renegotiation_requested = Signal(int)
    goal_requested = Signal(int)
    diagnosis_requested = Signal()

    def go_to(self, section: Section) -> None:
        """Show a section."""
        self.section_requested.emit(section)

    def open_prospect(self, prospect_id: int) -> None:
        """Show one prospect in its list."""
        self.prospect_requested.emit(prospect_id)

    def open_day(self, day: date) -> None:
        """Show the week of a day."""
        self.day_requested.emit(day)

    def open_list(self, wanted: ListFilter) -> None:
        """Show a list of prospects."""
        self.list_requested.emit(wanted)

    def run(self, command: Command) -> None:
        """Start something."""
        self.command_requested.emit(command)

    def log_contact(self, prospect_id: int = 0) -> None:
        """Log a contact with somebody; 0 lets the owner say with whom."""
        self.contact_requested.emit(prospect_id)

    def decide(self, prospect_id: int) -> None:
        """Decide about somebody for whom the stop has come."""
        self.decision_requested.emit(prospect_id)

    def go_for_no(self, prospect_id: int) -> None:
        """Ask somebody who keeps saying maybe for a clear answer."""
        self.no_requested.emit(prospect_id)

    def guard_then(self, prospect_id: int, channel: Channel, then: Callable[[], object]) -> None:
        """Run `then` (open the phone or mail program); where something else was agreed, only after asking for why."""
        self.guard_requested.emit(prospect_id, channel, then)

    def export_block(self, series_id: int, slot: datetime) -> None:
        """Write one block alone to a calendar file."""
        self.block_export_requested.emit(series_id, slot)

    def choose_cadence(self, prospect_id: int) -> None:
        """Choose a cadence to run with somebody."""
        self.cadence_requested.emit(prospect_id)

    def open_proposal(self, proposal_id: int) -> None:
        """Show one proposal on its page."""
        self.proposal_requested.emit(proposal_id)

    def new_proposal(self, prospect_id: int) -> None:
        """Write a proposal for somebody."""
        self.new_proposal_requested.emit(prospect_id)

    def renegotiate(self, proposal_id: int) -> None:
        """Offer a proposal anew."""
        self.renegotiation_requested.emit(proposal_id)

    def open_goal(self, goal_id: int) -> None:
        """Show one goal on its page."""
        self.goal_requested.emit(goal_id)

    def open_diagnosis(self) -> None:
        """Show what is said of a slowdown, and what helps."""
        self.diagnosis_requested.emit()
