"""The sentences of the command line in the person's language, and how that language is found."""

import locale
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from planner.errors import KnownError
from planner.money import money_text
from planner.words import LANGUAGES, error_sentence, words


class Speech:
    """Says things in one language; the texts stand in `resources/words`, section "cli"."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, key: str, **facts: object) -> str:
        """The sentence behind a dotted key such as "said.skipped", with its placeholders filled in."""
        return self._text(key).format(**facts)

    def count(self, key: str, number: float, **facts: object) -> str:
        """A sentence about a number of things: the text of `key_one` or `key_many`, with `{count}`."""
        is_one = number < 2 if self.language == "fr" else number == 1
        return self.say(f"{key}_{'one' if is_one else 'many'}", count=self.number(number), **facts)

    def number(self, number: float) -> str:
        """A number with its thousands apart: "1,150", "13.2", "2"; in French "1 150", "13,2"."""
        text = f"{number:,}".removesuffix(".0")
        return text.replace(",", "\u202f").replace(".", ",") if self.language == "fr" else text

    def money(self, cents: int, currency: str) -> str:
        """An amount of money."""
        return money_text(cents, currency, self.language)

    def words_for(self, key: str) -> Mapping[str, str]:
        """A whole group of words, such as the states of a block."""
        group: Mapping[str, str] = self._find(key)
        return group

    def purpose(self, purpose: str) -> str:
        """What a block of a purpose is called, as in the calendar file."""
        return str(words(self.language)["calendar"]["titles"][purpose])

    def problem(self, error: KnownError) -> str:
        """What went wrong, in one or two sentences."""
        return error_sentence(error, self.language)

    def day(self, day: date) -> str:
        """A day with its weekday: "Thu 2026-11-12", which can be typed again, and "jeu. 12 novembre 2026"."""
        weekday = self._text(f"weekdays.{day.weekday()}")
        if self.language != "fr":
            return f"{weekday} {day.isoformat()}"
        month = words(self.language)["calendar"]["months"][str(day.month)]
        return f"{weekday} {'1er' if day.day == 1 else day.day} {month} {day.year}"

    def moment(self, moment: datetime) -> str:
        """A day and a time of day."""
        return f"{self.day(moment.date())} {moment:%H:%M}"

    def _text(self, key: str) -> str:
        return str(self._find(key))

    def _find(self, key: str) -> "Mapping[str, str]":
        found = words(self.language)["cli"]
        for part in key.split("."):
            found = found[part]
        return found  # type: ignore[no-any-return]


def language_of_arguments(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language before anything is opened: that of --language, else the computer's; "en" unless it is French."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--language":
            wanted = value or "".join(arguments[place + 1 : place + 2])
            if wanted in LANGUAGES:
                return wanted
    return language_of_computer(environment)


def language_of_computer(environment: Mapping[str, str]) -> str:
    """ "fr" or "en", by the usual variables, else by what the system says."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "fr" if environment[name].lower().startswith("fr") else "en"
    return "fr" if (locale.getlocale()[0] or "").lower().startswith("fr") else "en"
