"""Words that several steps share."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.busy import BusyTime
from planner.domain.blocks.occurrences import Occurrence
from ui.bridge.formats import NO_BREAK, clock, day_month, weekday_short
from ui.bridge.labels import label_of

translate = QCoreApplication.translate
WEEK = timedelta(days=7)


def days_from_to(first: date, last: date) -> str:
    """ "16 – 22 November", "30 November – 6 December"."""
    begin = day_month(first).split()[0] if first.month == last.month else day_month(first)
    return f"{begin}{NO_BREAK}– {day_month(last)}"


def week_days(monday: date) -> str:
    """The days of a week."""
    return days_from_to(monday, monday + timedelta(days=6))


def short_day(day: date) -> str:
    """ "Tue 17", "mar. 17"."""
    return f"{weekday_short(day.weekday())}{NO_BREAK}{day.day}"


def short_moment(moment: datetime) -> str:
    """ "Tue 17, 09:00"."""
    return translate("ReviewWords", "{day}, {time}").format(day=short_day(moment.date()), time=clock(moment))


def block_name(block: Occurrence) -> str:
    """The owner's title for a block, or the word for its purpose."""
    return block.series.title or label_of(block.series.purpose)


def because(busy: BusyTime) -> str:
    """What a block makes way for: "Supplier, 11:00"."""
    title = busy.title or translate("ReviewWords", "an appointment")
    if busy.is_all_day:
        return translate("ReviewWords", "{title}, all day").format(title=title)
    return translate("ReviewWords", "{title}, {time}").format(title=title, time=clock(busy.start))
