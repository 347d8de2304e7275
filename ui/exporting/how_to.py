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


@dataclass(frozen=True, slots=True)
class HowTo:
    """The first time in steps, then what to do after each later export; `needs_address` shows the file's address."""

    steps: tuple[str, ...]
    later: str
    needs_address: bool = False


PROGRAM_NAMES = {
    Program.GOOGLE: "Google",
    Program.OUTLOOK: "Outlook",
    Program.APPLE: "Apple",
    Program.THUNDERBIRD: "Thunderbird",
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
}


def how_to(program: Program) -> HowTo:
    """The instructions for a program, in the language of the screen."""
    return HowTo(
        steps=tuple(QCoreApplication.translate("HowTo", step) for step in _STEPS[program]),
        later=QCoreApplication.translate("HowTo", _LATER[program]),
        needs_address=program is Program.THUNDERBIRD,
    )
