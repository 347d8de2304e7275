"""The words for the planner's enums, in one place."""

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.blocks.attendance import Reason
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Measure
from planner.domain.prospects.list_query import DueSpan, ListName
from planner.domain.prospects.prospect import NextStepKind, ProspectClass, Role, State
from planner.domain.touches.touch import TouchOutcome
from ui.bridge.pursuit_labels import CONTEXTS, PURSUIT_WORDS

_PURPOSES: dict[Any, Any] = {
    Purpose.CALLS: QT_TRANSLATE_NOOP("Labels", "Phone"),
    Purpose.EMAILS: QT_TRANSLATE_NOOP("Labels", "E-mails"),
    Purpose.VISITS: QT_TRANSLATE_NOOP("Labels", "Visits"),
    Purpose.FOLLOW_UPS: QT_TRANSLATE_NOOP("Labels", "Follow-ups"),
    Purpose.LIST_BUILDING: QT_TRANSLATE_NOOP("Labels", "List building"),
    Purpose.REFERRALS: QT_TRANSLATE_NOOP("Labels", "Referrals"),
    Purpose.NURTURE: QT_TRANSLATE_NOOP("Labels", "Keeping in touch"),
    Purpose.PROPOSALS: QT_TRANSLATE_NOOP("Labels", "Proposals"),
    Purpose.PRACTICE: QT_TRANSLATE_NOOP("Labels", "Practice"),
    Purpose.WEEKLY_REVIEW: QT_TRANSLATE_NOOP("Labels", "Weekly review"),
}
_LONG_PURPOSES: dict[Any, Any] = {
    Purpose.CALLS: QT_TRANSLATE_NOOP("Labels", "Phone prospecting"),
    Purpose.EMAILS: QT_TRANSLATE_NOOP("Labels", "E-mails to prospects"),
    Purpose.VISITS: QT_TRANSLATE_NOOP("Labels", "Visits to prospects"),
    Purpose.FOLLOW_UPS: QT_TRANSLATE_NOOP("Labels", "Follow-ups"),
    Purpose.LIST_BUILDING: QT_TRANSLATE_NOOP("Labels", "List building"),
    Purpose.REFERRALS: QT_TRANSLATE_NOOP("Labels", "Asking for referrals"),
    Purpose.NURTURE: QT_TRANSLATE_NOOP("Labels", "Keeping in touch"),
    Purpose.PROPOSALS: QT_TRANSLATE_NOOP("Labels", "Work on proposals"),
    Purpose.PRACTICE: QT_TRANSLATE_NOOP("Labels", "Practice"),
    Purpose.WEEKLY_REVIEW: QT_TRANSLATE_NOOP("Labels", "Weekly review"),
}
_STATES: dict[Any, Any] = {
    State.TO_QUALIFY: QT_TRANSLATE_NOOP("States", "New to qualify"),
    State.ACTIVE: QT_TRANSLATE_NOOP("States", "Active"),
    State.NURTURE: QT_TRANSLATE_NOOP("States", "Nurture"),
    State.CLIENT: QT_TRANSLATE_NOOP("States", "Client"),
    State.LET_GO: QT_TRANSLATE_NOOP("States", "Let go"),
    State.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("States", "Do not contact"),
}
_LISTS: dict[Any, Any] = {
    ListName.ALL: QT_TRANSLATE_NOOP("Labels", "All prospects"),
    ListName.DUE: QT_TRANSLATE_NOOP("Labels", "Due now"),
    ListName.TO_QUALIFY: QT_TRANSLATE_NOOP("Labels", "New to qualify"),
    ListName.ACTIVE: QT_TRANSLATE_NOOP("Labels", "Active"),
    ListName.NURTURE: QT_TRANSLATE_NOOP("Labels", "Nurture"),
    ListName.WAITING: QT_TRANSLATE_NOOP("Labels", "Waiting for their date"),
    ListName.TO_DECIDE: QT_TRANSLATE_NOOP("Labels", "Time to decide"),
    ListName.NO_STEP: QT_TRANSLATE_NOOP("Labels", "Without a next step"),
    ListName.CLIENTS: QT_TRANSLATE_NOOP("Labels", "Clients"),
    ListName.LET_GO: QT_TRANSLATE_NOOP("Labels", "Let go"),
    ListName.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("Labels", "Do not contact"),
    ListName.TRASH: QT_TRANSLATE_NOOP("Labels", "Trash"),
}
_DUE_SPANS: dict[Any, Any] = {
    DueSpan.OVERDUE: QT_TRANSLATE_NOOP("Labels", "Overdue"),
    DueSpan.TODAY: QT_TRANSLATE_NOOP("Labels", "Due today"),
    DueSpan.THIS_WEEK: QT_TRANSLATE_NOOP("Labels", "Due this week"),
}
_ROLES: dict[Any, Any] = {
    Role.UNKNOWN: QT_TRANSLATE_NOOP("Labels", "Role not known"),
    Role.DECISION_MAKER: QT_TRANSLATE_NOOP("Labels", "Decision maker"),
    Role.INFLUENCER: QT_TRANSLATE_NOOP("Labels", "Influencer"),
    Role.GATEKEEPER: QT_TRANSLATE_NOOP("Labels", "Gatekeeper"),
}
_CLASSES: dict[Any, Any] = {
    ProspectClass.NONE: QT_TRANSLATE_NOOP("Labels", "No class yet"),
    ProspectClass.A: QT_TRANSLATE_NOOP("Labels", "Class A"),
    ProspectClass.B: QT_TRANSLATE_NOOP("Labels", "Class B"),
    ProspectClass.C: QT_TRANSLATE_NOOP("Labels", "Class C"),
    ProspectClass.OUT: QT_TRANSLATE_NOOP("Labels", "Out"),
}
_STEPS: dict[Any, Any] = {
    NextStepKind.CALL: QT_TRANSLATE_NOOP("Labels", "Call"),
    NextStepKind.EMAIL: QT_TRANSLATE_NOOP("Labels", "E-mail"),
    NextStepKind.VISIT: QT_TRANSLATE_NOOP("Labels", "Visit"),
    NextStepKind.MESSAGE: QT_TRANSLATE_NOOP("Labels", "Message"),
    NextStepKind.MEETING: QT_TRANSLATE_NOOP("Labels", "Meeting"),
    NextStepKind.PROPOSAL: QT_TRANSLATE_NOOP("Labels", "Send the proposal"),
    NextStepKind.DECIDE: QT_TRANSLATE_NOOP("Labels", "Ask for a decision"),
    NextStepKind.OTHER: QT_TRANSLATE_NOOP("Labels", "Other"),
}
_OUTCOMES: dict[Any, Any] = {
    OccurrenceState.PLANNED: QT_TRANSLATE_NOOP("Labels", "Planned"),
    OccurrenceState.KEPT: QT_TRANSLATE_NOOP("Labels", "Kept"),
    OccurrenceState.SHORTENED: QT_TRANSLATE_NOOP("Labels", "Shortened"),
    OccurrenceState.MISSED: QT_TRANSLATE_NOOP("Labels", "Missed"),
    OccurrenceState.PAUSED: QT_TRANSLATE_NOOP("Labels", "Paused"),
    OccurrenceState.SKIPPED: QT_TRANSLATE_NOOP("Labels", "Skipped"),
    OccurrenceState.HOLIDAY: QT_TRANSLATE_NOOP("Labels", "Holiday"),
    OccurrenceState.MOVED_AWAY: QT_TRANSLATE_NOOP("Labels", "Moved"),
}
_REASONS: dict[Any, Any] = {
    Reason.NO_TIME: QT_TRANSLATE_NOOP("Labels", "No time"),
    Reason.URGENT_JOB: QT_TRANSLATE_NOOP("Labels", "Urgent job"),
    Reason.DID_NOT_FEEL_LIKE_IT: QT_TRANSLATE_NOOP("Labels", "Did not feel like it"),
    Reason.HOLIDAY: QT_TRANSLATE_NOOP("Labels", "Holiday"),
    Reason.OTHER: QT_TRANSLATE_NOOP("Labels", "Something else"),
}
_MEASURES: dict[Any, Any] = {
    Measure.BLOCKS_KEPT: QT_TRANSLATE_NOOP("Labels", "Blocks kept"),
    Measure.MINUTES_KEPT: QT_TRANSLATE_NOOP("Labels", "Minutes kept"),
    Measure.ATTEMPTS: QT_TRANSLATE_NOOP("Labels", "Attempts"),
    Measure.CONVERSATIONS: QT_TRANSLATE_NOOP("Labels", "Conversations"),
    Measure.PROSPECTS_ADDED: QT_TRANSLATE_NOOP("Labels", "Prospects added"),
    Measure.NOES: QT_TRANSLATE_NOOP("Labels", "Clear noes received"),
    Measure.PARTED: QT_TRANSLATE_NOOP("Labels", "Prospects parted with"),
    Measure.MEETINGS: QT_TRANSLATE_NOOP("Labels", "Meetings booked"),
    Measure.PROPOSALS_SENT: QT_TRANSLATE_NOOP("Labels", "Proposals sent"),
    Measure.SIGNED_AMOUNT: QT_TRANSLATE_NOOP("Labels", "Signed amount"),
    Measure.NEW_CLIENTS: QT_TRANSLATE_NOOP("Labels", "New clients"),
}
STEP_ICONS = {
    NextStepKind.CALL: "phone",
    NextStepKind.EMAIL: "mail",
    NextStepKind.VISIT: "visit",
    NextStepKind.MESSAGE: "message",
    NextStepKind.MEETING: "person-check",
    NextStepKind.PROPOSAL: "proposals",
    NextStepKind.DECIDE: "hand",
    NextStepKind.OTHER: "clock",
}


def label_of(value: StrEnum, *, long: bool = False) -> str:
    """The word for a member of one of the planner's enums; `long` for the headline form of a purpose."""
    if long and isinstance(value, Purpose):
        return QCoreApplication.translate("Labels", _LONG_PURPOSES[value])
    return QCoreApplication.translate(_context_of(value), _WORDS[type(value)][value])


def _context_of(value: StrEnum) -> str:
    """The context of a word: the same English word stands for a state, a verdict or a turn."""
    if value is TouchOutcome.GATEKEEPER:  # the outcome, not the person
        return "Touches"
    return "States" if isinstance(value, State) else CONTEXTS.get(type(value), "Labels")


_WORDS: dict[type[StrEnum], dict[Any, Any]] = {
    Purpose: _PURPOSES,
    State: _STATES,
    ListName: _LISTS,
    DueSpan: _DUE_SPANS,
    Role: _ROLES,
    ProspectClass: _CLASSES,
    NextStepKind: _STEPS,
    OccurrenceState: _OUTCOMES,
    Reason: _REASONS,
    Measure: _MEASURES,
    **PURSUIT_WORDS,
}
