"""A series in words: how it repeats, when it ends, what comes next, which dates a holiday takes."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.series import BlockSeries
from ui.bridge.formats import clock_range, day_month_year, day_short, weekday_name, weekday_short

translate = QCoreApplication.translate
NAMED_DATES = 4


def repeat_sentence(series: BlockSeries) -> str:
    """ "Repeats every Tue, Thu"."""
    if series.count == 1:
        return translate("SeriesWords", "Takes place once")
    days = ", ".join(weekday_short(day) for day in sorted(series.weekdays))
    if series.every_n == 1:
        return translate("SeriesWords", "Repeats every {days}").format(days=days)
    return translate("SeriesWords", "Repeats every {n} weeks: {days}").format(n=series.every_n, days=days)


def ends_sentence(series: BlockSeries) -> str:
    """ "Until 30 June 2027", empty for an endless one."""
    if series.until is not None:
        return translate("SeriesWords", "Until {day}").format(day=day_month_year(series.until))
    if series.count is not None and series.count > 1:
        return translate("SeriesWords", "%n times in all", "", series.count)
    return ""


def rule_sentence(fields: SeriesFields) -> str:
    """ "Every Tuesday and Thursday, 09:00 – 10:30."."""
    days = QLocale().createSeparatedList([weekday_name(day) for day in sorted(fields.weekdays)])
    start = datetime.combine(fields.first_day, fields.start)
    times = clock_range(start, start + timedelta(minutes=fields.minutes))
    if fields.every_n == 1:
        return translate("SeriesWords", "Every {days}, {times}.").format(days=days, times=times)
    return translate("SeriesWords", "Every {n} weeks on {days}, {times}.").format(
        n=fields.every_n, days=days, times=times
    )


def left_out_sentence(left_out: list[tuple[date, str]]) -> str:
    """How many dates of the coming year a holiday takes, and the names of the first."""
    if not left_out:
        return ""
    named = [
        translate("SeriesWords", "{day} ({holiday})").format(day=day_short(day), holiday=name)
        for day, name in left_out[:NAMED_DATES]
    ]
    rest = len(left_out) - len(named)
    if rest:
        named.append(translate("SeriesWords", "%n more", "", rest))
    counted = translate(
        "SeriesWords", "%n date(s) of the coming year fall on a holiday and are left out", "", len(left_out)
    )
    return translate("SeriesWords", "{counted}: {names}.").format(counted=counted, names=", ".join(named))


def next_sentence(following: str | None) -> str:
    """ "Next: Tue 17 Nov."."""
    if following is None:
        return translate("SeriesWords", "No date is left.")
    return translate("SeriesWords", "Next: {day}.").format(day=following.rstrip("."))
