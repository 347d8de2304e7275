"""What to do in each calendar program, as whole sentences (facts: the rules of the calendar file)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Program(StrEnum):
    """The calendar programs that most people have."""

    GOOGLE = "google"
    OUTLOOK = "outlook"
    APPLE = "apple"
    THUNDERBIRD = "thunderbird"
    EVOLUTION = "evolution"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class HowTo:
    """The first time in steps, then what to do after each later export; `needs_address` shows the file's address.

    `changes` says what a file with the changes alone is good for there.
    """

    steps: tuple[str, ...]
    later: str
    changes: str
    needs_address: bool = False


_PROGRAM_NAMES: dict[Program, Any] = {
    Program.GOOGLE: "Google",
    Program.OUTLOOK: "Outlook",
    Program.APPLE: "Apple",
    Program.THUNDERBIRD: "Thunderbird",
    Program.EVOLUTION: "Evolution",
    Program.OTHER: QT_TRANSLATE_NOOP("HowTo", "Another"),
}
_STEPS: dict[Program, tuple[Any, ...]] = {
    Program.GOOGLE: (
        QT_TRANSLATE_NOOP("HowTo", "On calendar.google.com, make a new calendar and call it Prospecting."),
        QT_TRANSLATE_NOOP("HowTo", "Open Settings, then Import & export, and choose the file."),
        QT_TRANSLATE_NOOP("HowTo", "Choose the calendar Prospecting and press Import."),
        QT_TRANSLATE_NOOP(
            "HowTo", "Reminders do not come along. Set one for the whole calendar in the settings of Prospecting."
        ),
    ),
    Program.OUTLOOK: (
        QT_TRANSLATE_NOOP("HowTo", "Choose File, Open & Export, then Open Calendar."),
        QT_TRANSLATE_NOOP(
            "HowTo", "Choose the file. It appears as a calendar of its own. Do not use Import: it makes copies."
        ),
    ),
    Program.APPLE: (
        QT_TRANSLATE_NOOP("HowTo", "Choose File, New Calendar, and call it Prospecting."),
        QT_TRANSLATE_NOOP("HowTo", "Choose File, Import, and choose the file."),
        QT_TRANSLATE_NOOP("HowTo", "Put it into the calendar Prospecting."),
    ),
    Program.THUNDERBIRD: (
        QT_TRANSLATE_NOOP("HowTo", "Choose New Calendar, then On the Network."),
        QT_TRANSLATE_NOOP("HowTo", "Paste the address below as the location, without a user name."),
        QT_TRANSLATE_NOOP("HowTo", "Call the calendar Prospecting."),
    ),
    Program.EVOLUTION: (
        QT_TRANSLATE_NOOP("HowTo", "Make a new calendar on this computer and call it Prospecting."),
        QT_TRANSLATE_NOOP("HowTo", "Choose File, Import, a single file, and choose the file."),
        QT_TRANSLATE_NOOP("HowTo", "Choose the calendar Prospecting and finish."),
    ),
    Program.OTHER: (
        QT_TRANSLATE_NOOP("HowTo", "Make a calendar of its own and call it Prospecting."),
        QT_TRANSLATE_NOOP("HowTo", "Import the file into that calendar, and into no other one."),
    ),
}
_LATER: dict[Program, Any] = {
    Program.GOOGLE: QT_TRANSLATE_NOOP(
        "HowTo",
        "Import the new file into the same calendar: the blocks are updated. A block that you deleted in Google stays "
        "deleted.",
    ),
    Program.OUTLOOK: QT_TRANSLATE_NOOP("HowTo", "Delete the old calendar and open the new file in the same way."),
    Program.APPLE: QT_TRANSLATE_NOOP(
        "HowTo", "Delete the calendar Prospecting and import the new file into a new one."
    ),
    Program.THUNDERBIRD: QT_TRANSLATE_NOOP(
        "HowTo", "Nothing to do: the calendar follows the file, deleted blocks too. Synchronise to see it at once."
    ),
    Program.EVOLUTION: QT_TRANSLATE_NOOP(
        "HowTo", "Import the new file into the same calendar: the blocks are updated, and nothing shows twice."
    ),
    Program.OTHER: QT_TRANSLATE_NOOP(
        "HowTo",
        "Delete the calendar Prospecting and import the new file into a new one. Importing it twice into the same "
        "calendar makes copies in KOrganizer and is refused by GNOME Calendar.",
    ),
}
_CHANGES: dict[Program, Any] = {
    Program.GOOGLE: QT_TRANSLATE_NOOP(
        "HowTo", "Import the file into the calendar Prospecting: new and changed blocks are brought up to date."
    ),
    Program.OUTLOOK: QT_TRANSLATE_NOOP(
        "HowTo",
        "Outlook makes a copy of each changed block and leaves the old one for you to delete. Opening the whole file "
        "as a calendar is safer.",
    ),
    Program.APPLE: QT_TRANSLATE_NOOP(
        "HowTo",
        "Import the file into the calendar Prospecting. If a block then shows twice, delete that calendar and import "
        "the whole file.",
    ),
    Program.THUNDERBIRD: QT_TRANSLATE_NOOP(
        "HowTo",
        "A calendar that follows the whole file needs no changes. Imported by hand, Thunderbird takes new blocks in "
        "and skips those that it knows, changed or not.",
    ),
    Program.EVOLUTION: QT_TRANSLATE_NOOP(
        "HowTo", "Import the file into the calendar Prospecting: new and changed blocks are brought up to date."
    ),
    Program.OTHER: QT_TRANSLATE_NOOP(
        "HowTo",
        "Made for calendars that update by import. In one that shows blocks twice, only the changed ones do: delete "
        "their old copy.",
    ),
}


def program_name(program: Program) -> str:
    """What a program is called."""
    return QCoreApplication.translate("HowTo", _PROGRAM_NAMES[program])


def how_to(program: Program) -> HowTo:
    """The instructions for a program, in the language of the screen."""
    return HowTo(
        steps=tuple(QCoreApplication.translate("HowTo", step) for step in _STEPS[program]),
        later=QCoreApplication.translate("HowTo", _LATER[program]),
        changes=QCoreApplication.translate("HowTo", _CHANGES[program]),
        needs_address=program is Program.THUNDERBIRD,
    )
