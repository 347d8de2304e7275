"""The forms of the values that commands take: days, times, weekdays, whole numbers, words from a list."""

import re
from collections.abc import Iterable
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import click

from planner.cli.command import BadValue
from planner.domain.defaults import EARLIEST_DAY, LATEST_DAY
from planner.domain.prospects.folding import fold
from planner.domain.work.durations import parse_minutes

MOST_WEEKS = 520  # ten years; commands that look ahead go no further
E = TypeVar("E", bound=StrEnum)
_TIME = re.compile(r"(\d{1,2})(?:[:hH](\d{2})?)?")
_WEEKDAYS = (
    ("mon", "monday", "lun", "lundi"),
    ("tue", "tuesday", "mar", "mardi"),
    ("wed", "wednesday", "mer", "mercredi"),
    ("thu", "thursday", "jeu", "jeudi"),
    ("fri", "friday", "ven", "vendredi"),
    ("sat", "saturday", "sam", "samedi"),
    ("sun", "sunday", "dim", "dimanche"),
)
_WEEKDAY_BY_NAME = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        text = str(value).strip()
        try:
            day = date.fromisoformat(text) if len(text) == 10 else None
        except ValueError:
            day = None
        if day is None:
            raise BadValue("bad_day", text, param, ctx)
        if not EARLIEST_DAY <= day <= LATEST_DAY:
            raise BadValue("day_out_of_range", text, param, ctx)
        return day


class TimeOfDay(click.ParamType[time]):
    """A time of day as 09:00, 9h30 or 14h."""

    name = "HH:MM"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> time:
        if isinstance(value, time):
            return value
        match = _TIME.fullmatch(str(value).strip())
        if match and int(match[1]) < 24 and int(match[2] or 0) < 60:
            return time(int(match[1]), int(match[2] or 0))
        raise BadValue("bad_time", value, param, ctx)


class Length(click.ParamType[int]):
    """A length as 2h30, 2.5 or 150min, in minutes; a number alone is hours, above `most_hours` minutes."""

    name = "LENGTH"

    def __init__(self, most_hours: int = 24) -> None:
        self._most_hours = most_hours

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        minutes = value if isinstance(value, int) else parse_minutes(str(value), self._most_hours)
        if minutes is None:
            raise BadValue("bad_length", value, param, ctx)
        return minutes


class Weekdays(click.ParamType[frozenset[int]]):
    """Weekdays with commas between them, by their English or French names: tue,thu or mar,jeu."""

    name = "DAYS"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> "frozenset[int]":
        if isinstance(value, frozenset):
            return value
        names = [fold(name).strip(" .") for name in str(value).split(",")]
        unknown = [name for name in names if name not in _WEEKDAY_BY_NAME]
        if unknown:
            raise BadValue("bad_weekday", ", ".join(unknown) or value, param, ctx)
        return frozenset(_WEEKDAY_BY_NAME[name] for name in names)


class Whole(click.ParamType[int]):
    """A whole number of one or more, or of nought where `or_zero`, and at most `most`."""

    name = "N"

    def __init__(self, most: int = 99_999_999, *, or_zero: bool = False) -> None:
        self._most, self._or_zero = most, or_zero

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        text = str(value).strip()
        if not (text.isascii() and text.isdigit() and (self._or_zero or text.strip("0"))):
            raise BadValue("bad_whole_or_zero" if self._or_zero else "bad_whole", value, param, ctx)
        if len(text.lstrip("0")) > len(str(self._most)) or int(text) > self._most:
            raise BadValue("whole_too_large", value, param, ctx, most=self._most)
        return int(text)


class Word(click.ParamType[str]):
    """One word of a list, in any case, with - or _."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = [word.replace("_", "-") for word in words]
        self.name = "|".join(self._words)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 - click's signature
        return f"[{self.name}]" if isinstance(param, click.Option) else f"{{{self.name}}}"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        word = _hyphenated(str(value))
        if word not in self._words:
            raise BadValue("bad_word", value, param, ctx, words=", ".join(self._words))
        return word.replace("-", "_")


class Member(click.ParamType[E]):
    """A member of one of the planner's enums by its word, in any case, with - or _."""

    def __init__(self, members: Iterable[E]) -> None:
        self._members = {_hyphenated(each.value): each for each in members}
        self.name = "|".join(self._members)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 - click's signature
        return f"[{self.name}]"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> E:
        member = self._members.get(_hyphenated(str(value)))
        if member is None:
            raise BadValue("bad_word", value, param, ctx, words=", ".join(self._members))
        return member


class FilePath(click.ParamType[Path]):
    """The path of a file, whether it exists or not; `~` is the home folder."""

    name = "FILE"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        text = str(value)
        if not text.strip() or "\0" in text:
            raise BadValue("bad_path", value, param, ctx)
        return Path(text).expanduser().absolute()


def _hyphenated(word: str) -> str:
    return word.strip().casefold().replace("_", "-")
