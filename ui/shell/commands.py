"""The commands of the window as a table, with their words, icons and keys; the palette and the menus read it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.bridge.navigation import Command, Section


@dataclass(frozen=True, slots=True)
class Entry:
    """One command or section; `text` is a source text of the context "Commands"."""

    target: Command | Section
    text: Any
    icon: str
    key: str = ""

    @property
    def words(self) -> str:
        """The text in the language of the screen."""
        return QCoreApplication.translate("Commands", self.text)


SECTIONS = (
    Entry(Section.TODAY, QT_TRANSLATE_NOOP("Commands", "Today"), "today", "Ctrl+1"),
    Entry(Section.WEEK, QT_TRANSLATE_NOOP("Commands", "Week"), "week", "Ctrl+2"),
    Entry(Section.PROSPECTS, QT_TRANSLATE_NOOP("Commands", "Prospects"), "prospects", "Ctrl+3"),
    Entry(Section.PROPOSALS, QT_TRANSLATE_NOOP("Commands", "Proposals"), "proposals", "Ctrl+4"),
    Entry(Section.GOALS, QT_TRANSLATE_NOOP("Commands", "Goals"), "goals", "Ctrl+5"),
    Entry(Section.MOMENTUM, QT_TRANSLATE_NOOP("Commands", "Momentum"), "momentum", "Ctrl+6"),
    Entry(Section.SETTINGS, QT_TRANSLATE_NOOP("Commands", "Settings"), "settings", "Ctrl+,"),
)

COMMANDS = (
    Entry(Command.NEW_PROSPECT, QT_TRANSLATE_NOOP("Commands", "Add a prospect"), "person-plus", "Ctrl+N"),
    Entry(Command.LOG_CONTACT, QT_TRANSLATE_NOOP("Commands", "Log a contact"), "log", "Ctrl+L"),
    Entry(Command.NEW_PROPOSAL, QT_TRANSLATE_NOOP("Commands", "New proposal"), "proposals", "Ctrl+Shift+N"),
    Entry(Command.IMPORT_PROSPECTS, QT_TRANSLATE_NOOP("Commands", "Import a file of prospects"), "inbox", "Ctrl+I"),
    Entry(Command.EXPORT_PROSPECTS, QT_TRANSLATE_NOOP("Commands", "Export the list as a file"), "export"),
    Entry(Command.NEW_SERIES, QT_TRANSLATE_NOOP("Commands", "New block series"), "calendar-plus", "Ctrl+B"),
    Entry(Command.EXPORT_CALENDAR, QT_TRANSLATE_NOOP("Commands", "Export to calendar"), "export", "Ctrl+E"),
    Entry(Command.WEEKLY_REVIEW, QT_TRANSLATE_NOOP("Commands", "Weekly review"), "calendar-check", "Ctrl+R"),
    Entry(Command.PLAN_WIZARD, QT_TRANSLATE_NOOP("Commands", "Plan wizard"), "compass"),
    Entry(Command.EXPORT_OPTIONS, QT_TRANSLATE_NOOP("Commands", "What goes into your calendar file"), "settings"),
    Entry(Command.PUBLISH, QT_TRANSLATE_NOOP("Commands", "Publish to a calendar server"), "share"),
    Entry(Command.PAUSES, QT_TRANSLATE_NOOP("Commands", "Pauses"), "pause"),
    Entry(Command.CALENDARS, QT_TRANSLATE_NOOP("Commands", "Other calendars"), "week"),
    Entry(Command.CAME_BACK, QT_TRANSLATE_NOOP("Commands", "What changed in your calendar"), "undo"),
    Entry(Command.NEW_GOAL, QT_TRANSLATE_NOOP("Commands", "New goal"), "flag", "Ctrl+G"),
    Entry(Command.BOOK_WEEKS, QT_TRANSLATE_NOOP("Commands", "Book the next four weeks"), "calendar-plus"),
    Entry(Command.LOG_CLIENT_WORK, QT_TRANSLATE_NOOP("Commands", "Log client work"), "clock"),
    Entry(Command.SIGNED_WORK, QT_TRANSLATE_NOOP("Commands", "Signed work"), "calendar-check"),
    Entry(Command.CLIENT_RULES, QT_TRANSLATE_NOOP("Commands", "Client work from your calendars"), "week"),
    Entry(Command.DATE_PROPOSALS, QT_TRANSLATE_NOOP("Commands", "Give proposals an end date"), "hourglass"),
    Entry(Command.JOURNAL, QT_TRANSLATE_NOOP("Commands", "Journal of slowdowns"), "playbook"),
    Entry(Command.SELF_DIAGNOSIS, QT_TRANSLATE_NOOP("Commands", "How do you slow down?"), "question"),
    Entry(Command.IDEAL_CLIENT, QT_TRANSLATE_NOOP("Commands", "Your ideal client"), "person-check"),
    Entry(Command.REFERRALS, QT_TRANSLATE_NOOP("Commands", "Who recommends you"), "share"),
    Entry(Command.NEWSLETTER, QT_TRANSLATE_NOOP("Commands", "Newsletter"), "mail"),
    Entry(Command.CADENCES, QT_TRANSLATE_NOOP("Commands", "Cadences"), "repeat"),
    Entry(Command.SINS, QT_TRANSLATE_NOOP("Commands", "Seven habits to look at"), "compass"),
    Entry(Command.LEDGER, QT_TRANSLATE_NOOP("Commands", "Where the time goes"), "clock"),
    Entry(Command.SELF_CHECK, QT_TRANSLATE_NOOP("Commands", "Self-check"), "balance"),
    Entry(Command.BACK_UP, QT_TRANSLATE_NOOP("Commands", "Back up now"), "copy"),
    Entry(Command.SHOW_SHORTCUTS, QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), "question", "F1"),
)
