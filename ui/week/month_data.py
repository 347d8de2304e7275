"""What the month shows, read from the store, and the words about it."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from planner.domain.blocks.month import DayBlock, Month, MonthDay, days_shown, month
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.summary import KEPT_STATES, WeekSummary
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.busy import busy_between
from planner.storage.queries.pauses import pauses_between
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, clock, day_full, length, number, percent
from ui.bridge.labels import label_of

translate = QCoreApplication.translate


def load_month(bridge: Bridge, first: date) -> Month:
    """Read the six weeks that show the month of a day."""
    start, end = days_shown(first)
    settings, store = bridge.settings, bridge.store
    # A series of another zone may stand on the day beside.
    around = occurrences_between(store, start - timedelta(days=1), end + timedelta(days=1), bridge.holidays)
    blocks = [DayBlock(each, to_zone(each.start, each.series.zone, settings.zone)) for each in around]
    days = (start + timedelta(days=offset) for offset in range((end - start).days))
    holidays = {day: name for day in days if (name := bridge.holidays(settings.holiday_calendar, day))}
    busy = busy_between(store, start, end, settings.zone)
    hours = (settings.work_from_hour, settings.work_to_hour)
    return month(first, blocks, busy, holidays, pauses_between(store, start, end), hours)


def month_title(first: date) -> str:
    """ "November 2026"."""
    name = QLocale().standaloneMonthName(first.month, QLocale.FormatType.LongFormat)
    return capital(f"{name} {first.year}")


def block_words(block: DayBlock) -> str:
    """The owner's title, or the word for the purpose."""
    series = block.occurrence.series
    return series.title or label_of(series.purpose)


def was_moved(block: DayBlock) -> bool:
    """Whether it stands elsewhere than its series has it."""
    return block.occurrence.start != block.occurrence.slot


def kept_words(summary: WeekSummary) -> str:
    """ "3 of 4 kept"; how many are planned while nothing was said about any; empty without blocks."""
    if not summary.total:
        return translate("MonthView", "paused") if summary.states else ""
    if all(state is OccurrenceState.PLANNED for state in summary.states):
        return translate("MonthView", "%n planned", "", summary.total)
    words = translate("MonthView", "{kept} of {total} kept")
    return words.format(kept=number(summary.kept), total=number(summary.total))


def total_words(found: Month) -> str:
    """The month in one sentence."""
    summary, name = found.summary, month_title(found.first)
    if not summary.total:
        if summary.states:
            return translate("MonthView", "{month}: every block is paused.").format(month=name)
        return translate("MonthView", "{month}: no block.").format(month=name)
    words = translate("MonthView", "{month}: {kept} of %n block(s) kept, {time} of work.", "", summary.total)
    return words.format(month=name, kept=number(summary.kept), time=length(summary.minutes_kept))


def day_sentence(day: MonthDay) -> str:
    """Everything about a day, for a screen reader and the tooltip."""
    facts = [capital(day_full(day.day))]
    if day.holiday:
        facts.append(day.holiday)
    if day.pause is not None:
        facts.append(day.pause.why or translate("MonthView", "Pause"))
    facts.extend(_block_sentence(block) for block in day.blocks)
    if not day.blocks:
        facts.append(translate("MonthView", "no block"))
    if day.busy_share:
        words = translate("MonthView", "{share} of the working hours taken")
        facts.append(words.format(share=percent(day.busy_share)))
    return ", ".join(facts)


def _block_sentence(block: DayBlock) -> str:
    moved = was_moved(block) and block.occurrence.state not in KEPT_STATES
    words = (
        translate("MonthView", "{time} {title}: {state}, moved")
        if moved
        else translate("MonthView", "{time} {title}: {state}")
    )
    state = label_of(block.occurrence.state).lower()
    return words.format(time=clock(block.start), title=block_words(block), state=state)
