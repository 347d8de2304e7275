"""The words of the calendar file, in the owner's language: data, since the window and the command line share them."""

from datetime import date, time
from typing import Any

from planner.calendar.export import FilePart
from planner.calendar.plan import CalendarWords
from planner.domain.blocks.purpose import Purpose
from planner.money import money_text
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


def calendar_name(language: str, part: FilePart = FilePart.BLOCKS) -> str:
    """What the exported calendar is called, or that of one part of it."""
    chosen = words(language)["calendar"]
    return str(chosen["calendar"] if part is FilePart.BLOCKS else chosen["calendars"][part.value])


class ContentWords:
    """Says what stands in the calendar file about people, pauses and goals; `region` is how phones are written."""

    def __init__(self, language: str, region: str) -> None:
        self.region = region
        self._language = language
        self._is_french = language == "fr"
        self._words: Any = words(language)["calendar"]

    def say(self, key: str, **facts: object) -> str:
        """The text behind a dotted key such as "list.title"."""
        found = self._words
        for part in key.split("."):
            found = found[part]
        return str(found).format(**facts)

    def count(self, key: str, number: int, **facts: object) -> str:
        """A text about a number of things: that of `key_one` or `key_many`."""
        is_one = number <= 1 if self._is_french else number == 1
        return self.say(f"{key}_{'one' if is_one else 'many'}", count=number, **facts)

    def money(self, cents: int, currency: str) -> str:
        """An amount of money."""
        return money_text(cents, currency, self._language)

    def day(self, day: date) -> str:
        """A day without its year: "12 November"."""
        number = "1er" if self._is_french and day.day == 1 else str(day.day)
        return f"{number} {self._words['months'][str(day.month)]}"

    def clock(self, at: time) -> str:
        """A time of day."""
        return self.say("time", hour=at.hour, minute=f"{at.minute:02}")
