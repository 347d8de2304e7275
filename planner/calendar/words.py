"""The words of the calendar file, in the owner's language: data, since the window and the command line share them."""

from planner.calendar.plan import CalendarWords
from planner.domain.blocks.purpose import Purpose
from planner.words import words


def calendar_words(language: str) -> CalendarWords:
    """The words in "fr" or "en"."""
    chosen = words(language)["calendar"]
    return CalendarWords(
        titles={purpose: chosen["titles"][purpose.value] for purpose in Purpose},
        description=chosen["description"],
        alarm=chosen["alarm"],
        category=chosen["category"],
    )


def calendar_name(language: str) -> str:
    """What the exported calendar is called."""
    return str(words(language)["calendar"]["calendar"])
