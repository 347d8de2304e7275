"""What another calendar program did with a block, in words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.differences import Difference, DifferenceKind, Doubt
from planner.domain.zones import to_zone
from ui.bridge.formats import capital, clock, clock_range, day_long, day_month_year, length, weekday_name

translate = QCoreApplication.translate


def heading(difference: Difference) -> str:
    """The block, and what was done to it there."""
    return f"{difference.title} \u00b7 {done(difference)}"


def change_line(difference: Difference, zone: str) -> str:
    """How it stands here, and there, on the clock of the owner's `zone`."""
    return capital(change_words(difference, zone))


def change_words(difference: Difference, zone: str) -> str:
    """The same for the middle of a line."""
    here = _at(difference, difference.start, zone)
    match difference.kind:
        case DifferenceKind.SERIES_MOVED if difference.to is not None:
            there = _at(difference, difference.to, zone)
            return _weekly(difference, here, there)
        case DifferenceKind.MOVED if difference.to is not None:
            there = _at(difference, difference.to, zone)
            new = _range(there, difference.to_minutes)
            if there.date() != here.date():
                new = _on(there, difference.to_minutes)
            return f"{_on(here, difference.minutes)} \u2192 {new}"
        case DifferenceKind.SERIES_ENDED:
            text = translate("CameBack", "From {day} on: %n date(s)", "", difference.count)
            return text.format(day=day_long(here.date()))
        case DifferenceKind.ABSENT if difference.count > 1:
            text = translate("CameBack", "%n date(s) to come, the next on {day}", "", difference.count)
            return text.format(day=day_long(here.date()))
    return _on(here, difference.minutes)


def explanation(difference: Difference) -> str:
    """What to know before it is taken over; empty when there is nothing."""
    match difference.doubt:
        case Doubt.ABSENT:
            text = translate("CameBack", "It was deleted there, or never imported. Tick it only if it was deleted.")
        case Doubt.CHANGED_HERE:
            text = translate(
                "CameBack", "It was also changed here since your last export. Tick it if the calendar is right."
            )
        case Doubt.CANNOT if difference.kind is DifferenceKind.UNCLEAR:
            text = translate("CameBack", "Blocks cannot repeat in this way. Change the series here.")
        case Doubt.CANNOT:
            text = translate("CameBack", "A block cannot be that long or that short. Change it here.")
        case _:
            text = ""
    return " ".join(part for part in (text, _about_stray(difference)) if part)


def _about_stray(difference: Difference) -> str:
    if difference.stray is None:
        return ""
    title, start = difference.stray
    text = translate(
        "CameBack", "“{title}”, from {day} at {time} there, is no block of Assidu. Plan it here if it goes on."
    )
    return text.format(title=title, day=day_month_year(start.date()), time=clock(start))


def done(difference: Difference) -> str:
    """What was done to it there, in a few words."""
    match difference.kind:
        case DifferenceKind.MOVED if difference.to == difference.start:
            return translate("CameBack", "another length")
        case DifferenceKind.MOVED:
            return translate("CameBack", "moved")
        case DifferenceKind.DELETED:
            return translate("CameBack", "deleted")
        case DifferenceKind.SERIES_MOVED:
            return translate("CameBack", "whole series moved")
        case DifferenceKind.SERIES_ENDED:
            return translate("CameBack", "series ended")
        case DifferenceKind.ABSENT:
            return translate("CameBack", "not in this calendar")
    return translate("CameBack", "another repetition")


def _weekly(difference: Difference, here: datetime, there: datetime) -> str:
    """ "Tuesday, Thursday, 09:00 → 10:00", or all of both where the weekdays differ."""
    old, new = clock(here), clock(there)
    if difference.to_minutes != difference.minutes:
        old, new = f"{old}, {length(difference.minutes)}", f"{new}, {length(difference.to_minutes)}"
    days = _weekdays(difference.weekdays)
    if difference.every_n > 1:
        days = translate("CameBack", "{days}, every %n week(s)", "", difference.every_n).format(days=days)
    if difference.weekdays == difference.weekdays_here:
        return f"{days}, {old} \u2192 {new}"
    return f"{_weekdays(difference.weekdays_here)}, {old} \u2192 {days}, {new}"


def _weekdays(days: frozenset[int]) -> str:
    return ", ".join(weekday_name(day) for day in sorted(days))


def _on(moment: datetime, minutes: int) -> str:
    return f"{day_long(moment.date())}, {_range(moment, minutes)}"


def _range(moment: datetime, minutes: int) -> str:
    return clock_range(moment, moment + timedelta(minutes=minutes))


def _at(difference: Difference, moment: datetime, zone: str) -> datetime:
    return to_zone(moment, difference.zone, zone)
