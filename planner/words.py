"""Sentences that the window and the command line share, by language: errors, the calendar file, the command line.

They live in `resources/words/<language>.json` and not in Qt's files, because the command line works without Qt.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from planner.errors import KnownError

_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "words"
LANGUAGES = ("en", "fr")


@cache
def words(language: str) -> Mapping[str, Any]:
    """The whole catalogue of "en" or "fr": sections `errors`, `calendar`, `cli`."""
    catalogue: dict[str, Any] = json.loads((_FOLDER / f"{language}.json").read_text("utf-8"))
    return catalogue


def error_sentence(error: KnownError, language: str) -> str:
    """What went wrong, where, and what to do, in one or two plain sentences."""
    template = words(language)["errors"].get(error.code)
    if template is None:
        template = words(language)["errors"]["unknown"]
    facts = _Spoken({name: _spoken(fact, language) for name, fact in error.facts.items()})
    return str(template.format_map(facts)) if template else ""


def is_about_event(code: str) -> bool:
    """Whether a problem with another calendar is about something in its file, and not about the file as a whole."""
    return code in words("en")["busy_problems"]


def busy_problem_sentence(code: str, what: str, language: str) -> str:
    """What was left out of another calendar (`busy_problems`), or why its file could not be read again (an error)."""
    problems = words(language)["busy_problems"]
    if code not in problems:
        return error_sentence(KnownError(code, path=what), language)
    if what.isdecimal():
        what = f"{int(what):,}".replace(",", "\u202f" if language == "fr" else ",")
    return str(problems[code].format(what=what or problems["untitled"]))


def _spoken(fact: object, language: str) -> object:
    """Days as one writes them in the language, and times without the seconds that nobody typed."""
    if isinstance(fact, datetime):
        return f"{_day(fact, language)}, {fact:%H:%M}"
    if isinstance(fact, date):
        return _day(fact, language)
    return f"{fact:%H:%M}" if isinstance(fact, time) else fact


def _day(day: date, language: str) -> str:
    number = "1er" if day.day == 1 and language == "fr" else day.day
    return f"{number} {words(language)['calendar']['months'][str(day.month)]} {day.year}"


class _Spoken(dict[str, object]):
    """Facts for a template; one that the error does not carry shows as nothing."""

    def __missing__(self, _key: str) -> str:
        return ""
