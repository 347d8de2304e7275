"""The words for other appointments: in their box, beside a block they meet, and for a screen reader."""

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.busy import BusyTime
from ui.bridge.formats import NARROW, NO_BREAK, clock, clock_range, day_long, day_month
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
    times = f"{clock_range(span.start, span.end)}{OR}{clock(span.start)}".replace(NO_BREAK, NARROW)
    return WeekBlockSpec(busy_title(span.busy), (times,), BlockState.BUSY, soft=span.busy.is_soft)


def busy_sentence(busy: BusyTime) -> str:
    """ "Supplier, Tuesday 10 November, 11:00 – 12:30. Busy, from your calendar."."""
    kind = translate("BusyWords", "Busy, from your calendar.")
    if busy.is_soft:
        kind = translate("BusyWords", "Perhaps busy, from your calendar.")
    words = translate("BusyWords", "{title}, {day}, {times}. {kind}")
    return words.format(title=busy_title(busy), day=day_long(busy.start.date()), times=busy_times(busy), kind=kind)


def busy_times(busy: BusyTime) -> str:
    """When it is on its day: "11:00 – 12:30", "all day", or until which day."""
    if busy.is_all_day:
        return translate("BusyWords", "all day")
    if busy.end.date() > busy.start.date() and (busy.end - busy.start).total_seconds() > 24 * 3600:
        words = translate("BusyWords", "from {day}, {time}")
        return words.format(day=day_month(busy.start.date()), time=clock(busy.start))
    return clock_range(busy.start, busy.end)


def clash_words(busy: BusyTime) -> str:
    """ "Overlaps with Supplier, 11:00 – 12:30"; softer for an uncertain one."""
    if busy.is_soft:
        words = translate("BusyWords", "Perhaps at the same time: {title}, {times}")
    else:
        words = translate("BusyWords", "Overlaps with {title}, {times}")
    return words.format(title=busy_title(busy), times=busy_times(busy))


def busy_list(plan: WeekPlan) -> str:
    """Every appointment of the week, a sentence each."""
    return "\n".join(busy_sentence(each) for each in plan.busy)
