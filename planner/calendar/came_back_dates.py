"""The dates of one series, ours beside theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.calendar.came_back_reading import Found, UidEvents

_FEWEST_FOR_A_SERIES = 2


@dataclass(frozen=True, slots=True)
class DateDifference:
    """One day of the rule: how it stands here, and there (None: not at all); `by_rule` when the rule there says so."""

    day: date
    here: Found
    there: Found | None
    by_rule: bool


def date_differences(expected: dict[date, Found], own: UidEvents, theirs: UidEvents) -> list[DateDifference]:
    """The days that differ, in order."""
    standing = theirs.dates()
    found = []
    for day, here in sorted(expected.items()):
        there = standing.get(day)
        if there != here:
            by_rule = day not in theirs.overrides and day not in own.overrides
            found.append(DateDifference(day, here, there, by_rule))
    return found


def same_move(differences: Sequence[DateDifference], regular: Sequence[date]) -> list[DateDifference]:
    """Those that moved the series: all regular dates that still stand, to one new time within their day.

    A rule that was changed may have exceptions of its own beside; exceptions alone make a new rule only when no
    regular date is left out.
    """
    by_day = {each.day: each for each in differences}
    standing = [day for day in regular if day not in by_day or by_day[day].there is not None]
    changed = [by_day[day] for day in standing if day in by_day]
    by_rule = [each for each in changed if each.by_rule]
    kept_by_rule = [day for day in standing if day not in by_day]
    group = by_rule if by_rule and not kept_by_rule else changed if len(changed) == len(standing) else []
    moves = {_move(each) for each in group}
    return list(group) if len(group) >= _FEWEST_FOR_A_SERIES and len(moves) == 1 else []


def _move(each: DateDifference) -> tuple[timedelta, object, int] | None:
    if each.there is None:
        return None
    days = each.there.start.date() - each.day
    # A move to another day is a matter of each date: only a rule can move a series to other weekdays.
    return (days, each.there.start.time(), each.there.minutes) if not days else (days, each.day, each.there.minutes)
