"""The words for other appointments: in their box, beside a block they meet, and for a screen reader."""

from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.busy import BusyTime
from ui.bridge.formats import NARROW, NO_BREAK, clock, clock_range, day_long, day_month, is_french
from ui.kit import BlockState, WeekBlockSpec
from ui.kit.week_block import OR
from ui.week.arrangement import BusySpan
from ui.week.plan import WeekPlan

translate = QCoreApplication.translate


def busy_title(busy: BusyTime) -> str:
    """What the appointment is called."""
    return busy.title.strip() or translate("BusyWords", "Busy")


def busy_spec(span: BusySpan) -> WeekBlockSpec:
    """What to paint for the part of an appointment that lies within a day."""
    times = _short_range(span.start.time(), span.end.time(), is_french())
    return WeekBlockSpec(busy_title(span.busy), (times,), BlockState.BUSY, soft=span.busy.is_soft)


@lru_cache(maxsize=2048)  # the same hours come again and again, and a week may hold a hundred of them
def _range(start: time, end: time, french: bool) -> str:  # noqa: ARG001 - the words differ
    first, last = (datetime.combine(date.min, moment) for moment in (start, end))
    return clock_range(first, last)


@lru_cache(maxsize=2048)
def _short_range(start: time, end: time, french: bool) -> str:
    words = f"{_range(start, end, french)}{OR}{clock(start)}"
    return words.replace(NO_BREAK, NARROW)


def busy_sentence(busy: BusyTime, day: str = "") -> str:
    """ "Supplier, Tuesday 10 November, 11:00 – 12:30. Busy, from your calendar."; `day` is its day in words."""
    kind = translate("BusyWords", "Busy, from your calendar.")
    if busy.is_soft:
        kind = translate("BusyWords", "Perhaps busy, from your calendar.")
    words = translate("BusyWords", "{title}, {day}, {times}. {kind}")
    day = day or day_long(busy.start.date())
    return words.format(title=busy_title(busy), day=day, times=busy_times(busy), kind=kind)


def busy_times(busy: BusyTime) -> str:
    """When it is on its day: "11:00 – 12:30", "all day", or until which day."""
    if busy.is_all_day:
        return translate("BusyWords", "all day")
    if busy.end.date() > busy.start.date() and (busy.end - busy.start).total_seconds() > 24 * 3600:
        words = translate("BusyWords", "from {day}, {time}")
        return words.format(day=day_month(busy.start.date()), time=clock(busy.start))
    return _range(busy.start.time(), busy.end.time(), is_french())


def clash_words(busy: BusyTime) -> str:
    """ "Overlaps with Supplier, 11:00 – 12:30"; softer for an uncertain one."""
    if busy.is_soft:
        words = translate("BusyWords", "Perhaps at the same time: {title}, {times}")
    else:
        words = translate("BusyWords", "Overlaps with {title}, {times}")
    return words.format(title=busy_title(busy), times=busy_times(busy))


def busy_list(plan: WeekPlan) -> str:
    """Every appointment of the week, a sentence each."""
    days = {day: day_long(day) for day in plan.days}
    return "\n".join(busy_sentence(each, days.get(each.start.date(), "")) for each in plan.busy)
