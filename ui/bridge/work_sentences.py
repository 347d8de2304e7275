"""What is said after actions on proposals, work, milestones and slowdowns, and the names that Undo carries."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.actions.names import ActionName

WORK_NAMES: dict[Any, Any] = {
    ActionName.ADD_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "add proposal"),
    ActionName.EDIT_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "edit proposal"),
    ActionName.SEND_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "send proposal"),
    ActionName.EXTEND_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "extend proposal"),
    ActionName.RENEGOTIATE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "renegotiate proposal"),
    ActionName.DATE_PROPOSALS: QT_TRANSLATE_NOOP("Sentences", "end dates of proposals"),
    ActionName.SIGN_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "proposal signed"),
    ActionName.DECLINE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "proposal declined"),
    ActionName.CLOSE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "close proposal"),
    ActionName.REOPEN_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "reopen proposal"),
    ActionName.REMOVE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "remove proposal"),
    ActionName.ADD_SIGNED_WORK: QT_TRANSLATE_NOOP("Sentences", "add signed work"),
    ActionName.EDIT_SIGNED_WORK: QT_TRANSLATE_NOOP("Sentences", "edit signed work"),
    ActionName.REMOVE_SIGNED_WORK: QT_TRANSLATE_NOOP("Sentences", "remove signed work"),
    ActionName.ADD_CLIENT_WORK: QT_TRANSLATE_NOOP("Sentences", "log client work"),
    ActionName.EDIT_CLIENT_WORK: QT_TRANSLATE_NOOP("Sentences", "edit client work"),
    ActionName.REMOVE_CLIENT_WORK: QT_TRANSLATE_NOOP("Sentences", "remove client work"),
    ActionName.SAVE_CLIENT_RULES: QT_TRANSLATE_NOOP("Sentences", "what counts as client work"),
    ActionName.ENJOY_MILESTONE: QT_TRANSLATE_NOOP("Sentences", "enjoy small reward"),
    ActionName.SET_ASIDE: QT_TRANSLATE_NOOP("Sentences", "set aside for reward"),
    ActionName.SAY_ON_PURPOSE: QT_TRANSLATE_NOOP("Sentences", "on purpose"),
    ActionName.SAY_NOT_NOW: QT_TRANSLATE_NOOP("Sentences", "not now"),
    ActionName.EDIT_JOURNAL: QT_TRANSLATE_NOOP("Sentences", "note in the journal"),
    ActionName.ANSWER_WEEK: QT_TRANSLATE_NOOP("Sentences", "answer about a week"),
    ActionName.BOOK_WEEKS: QT_TRANSLATE_NOOP("Sentences", "book next weeks"),
}
SIGNED_WITH_BLOCK: Any = QT_TRANSLATE_NOOP("Sentences", "Signed: {name}. Next block is still {day}, {time}.")
WORK_TOASTS: dict[Any, Any] = {
    ActionName.ADD_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Proposal added: {name}."),
    ActionName.EDIT_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Proposal saved: {name}."),
    ActionName.SEND_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Sent: {name}. It holds until {day}."),
    ActionName.EXTEND_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "{name}: the proposal now holds until {day}."),
    ActionName.RENEGOTIATE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "A new version for {name}. It holds until {day}."),
    ActionName.SIGN_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Signed: {name}."),
    ActionName.DECLINE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Declined: {name}."),
    ActionName.CLOSE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Closed: {name}."),
    ActionName.REOPEN_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Open again: {name}."),
    ActionName.REMOVE_PROPOSAL: QT_TRANSLATE_NOOP("Sentences", "Proposal removed: {name}."),
    ActionName.ADD_SIGNED_WORK: QT_TRANSLATE_NOOP("Sentences", "Signed work added: {title}."),
    ActionName.EDIT_SIGNED_WORK: QT_TRANSLATE_NOOP("Sentences", "Signed work saved: {title}."),
    ActionName.REMOVE_SIGNED_WORK: QT_TRANSLATE_NOOP("Sentences", "Signed work removed: {title}."),
    ActionName.ADD_CLIENT_WORK: QT_TRANSLATE_NOOP("Sentences", "Client work logged: {length}."),
    ActionName.EDIT_CLIENT_WORK: QT_TRANSLATE_NOOP("Sentences", "Client work saved: {length}."),
    ActionName.REMOVE_CLIENT_WORK: QT_TRANSLATE_NOOP("Sentences", "Client work removed: {length}."),
    ActionName.SAVE_CLIENT_RULES: QT_TRANSLATE_NOOP("Sentences", "What counts as client work is saved."),
    ActionName.ENJOY_MILESTONE: QT_TRANSLATE_NOOP("Sentences", "Enjoyed: {title}."),
    ActionName.SET_ASIDE: QT_TRANSLATE_NOOP("Sentences", "Set aside for your reward: {title}."),
    ActionName.SAY_ON_PURPOSE: QT_TRANSLATE_NOOP("Sentences", "Noted. The question comes back on {day}."),
    ActionName.SAY_NOT_NOW: QT_TRANSLATE_NOOP("Sentences", "Not now. It comes back on Monday."),
    ActionName.EDIT_JOURNAL: QT_TRANSLATE_NOOP("Sentences", "Kept in the journal."),
    ActionName.ANSWER_WEEK: QT_TRANSLATE_NOOP("Sentences", "Thank you. The figures are worked out again."),
}
