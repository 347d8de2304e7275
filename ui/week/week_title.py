"""The title of a week and the words of its export button."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from ui.bridge.formats import day_month, day_month_year

translate = QCoreApplication.translate


def week_title(monday: date) -> str:
    """ "9 – 15 November 2026", "30 November – 6 December 2026", with both years over New Year."""
    sunday = monday + timedelta(days=6)
    if monday.year != sunday.year:
        first = day_month_year(monday)
    elif monday.month != sunday.month:
        first = day_month(monday)
    else:
        first = day_month(monday).split()[0]
    return translate("WeekTitle", "{first} – {last}").format(first=first, last=day_month_year(sunday))
