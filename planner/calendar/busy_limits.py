"""Which rules of foreign calendars can be followed: what one asks for in vain would be searched for without end."""

import re
from calendar import monthrange
from collections.abc import Mapping

_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_KNOWN = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_MOST_A_DAY = 24
_LONGEST_MONTHS = {month: monthrange(2000, month)[1] for month in range(1, 13)}  # 2000 was a leap year
# The largest number of each list (RFC 5545, 3.3.10), and whether it may be negative.
_LISTS = {
    "BYMONTH": (12, False),
    "BYMONTHDAY": (31, True),
    "BYYEARDAY": (366, True),
    "BYWEEKNO": (53, True),
    "BYSETPOS": (366, True),
}
_TIMES = {"BYHOUR": 23, "BYMINUTE": 59, "BYSECOND": 60}
_ONLY_YEARLY = ("BYYEARDAY", "BYWEEKNO")
_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)")
_MOST_WEEKDAYS = {"MONTHLY": 5, "YEARLY": 53}


def parts_of(rule: str) -> dict[str, str]:
    """The parts of a rule by name, in order."""
    given = (part.partition("=") for part in rule.upper().replace(" ", "").split(";"))
    return {name: value for name, _, value in given if value and not name.startswith("X-")}


def rule_problem(parts: Mapping[str, str]) -> str:
    """Why a rule cannot be followed: event_too_often, event_rule_unreadable, or nothing."""
    frequency = parts.get("FREQ", "")
    a_day = 1
    for name in _TIMES:
        a_day *= parts.get(name, "").count(",") + 1
    if frequency in _TOO_OFTEN or a_day > _MOST_A_DAY:
        return "event_too_often"
    is_good = frequency in _KNOWN and _has_good_numbers(parts) and _has_good_weekdays(frequency, parts)
    if not is_good or (frequency != "YEARLY" and any(name in parts for name in _ONLY_YEARLY)):
        return "event_rule_unreadable"
    return ""


def never_comes(parts: Mapping[str, str]) -> bool:
    """Whether a rule asks for a day that no month has, such as 30 February."""
    days = [abs(int(day)) for day in parts.get("BYMONTHDAY", "").split(",") if day]
    months = [int(month) for month in parts.get("BYMONTH", "").split(",") if month] or list(_LONGEST_MONTHS)
    return bool(days) and all(day > _LONGEST_MONTHS[month] for day in days for month in months)


def _has_good_numbers(parts: Mapping[str, str]) -> bool:
    interval = parts.get("INTERVAL", "1")
    if not (interval.isascii() and interval.isdigit() and int(interval)):  # one of nought never moves on
        return False
    for name, (most, may_be_negative) in _LISTS.items():
        if not all(_is_within(each, 1, most, may_be_negative) for each in _values(parts, name)):
            return False
    return all(_is_within(each, 0, most, False) for name, most in _TIMES.items() for each in _values(parts, name))


def _has_good_weekdays(frequency: str, parts: Mapping[str, str]) -> bool:
    most = _MOST_WEEKDAYS.get(frequency, 0)
    for each in _values(parts, "BYDAY"):
        match = _WEEKDAY.fullmatch(each)
        if match is None or (match[1] is not None and most and not 1 <= abs(int(match[1])) <= most):
            return False
    return True


def _values(parts: Mapping[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _is_within(text: str, least: int, most: int, may_be_negative: bool) -> bool:
    digits = text[1:] if text[:1] == "+" or (may_be_negative and text[:1] == "-") else text
    return digits.isascii() and digits.isdigit() and len(digits) <= 3 and least <= int(digits) <= most
