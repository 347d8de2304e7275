"""Months, hours and money as they stand at the side of a chart: short, and never more exact than they are."""

from datetime import date
from math import floor, log10

from PySide6.QtCore import QLocale

from ui.bridge.formats import NARROW, NO_BREAK, currency_symbol, is_french, length, money, number

HOUR_STEPS = (15.0, 30.0, 60.0, 120.0, 180.0, 240.0, 360.0, 480.0, 600.0, 900.0, 1200.0)
_THOUSAND = 100_000  # in cents


def month_short(day: date) -> str:
    """ "Mar", "mars"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def month_name(day: date) -> str:
    """ "March", "mars"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)


def month_year(day: date) -> str:
    """ "March 2026", "mars 2026"."""
    return f"{month_name(day)} {day.year}"


def hours(minutes: float) -> str:
    """ "2 h", "30 min", and "0 h" for nothing."""
    return length(round(minutes)) if round(minutes) else f"0{NO_BREAK}h"


def to_five(minutes: float) -> int:
    """As the watch says minutes: nobody keeps a rhythm more exactly than that."""
    return round(minutes / 5) * 5


def fine_percent(part: float) -> str:
    """ "6.1%", "6,1 %"."""
    digits = QLocale().toString(100 * part, "f", 1)
    return f"{digits}{NARROW}%" if is_french() else f"{digits}%"


def money_short(cents: float, currency: str) -> str:
    """ "€20k", "20 k€"; below a thousand the whole amount."""
    if abs(cents) < _THOUSAND:
        return money(round(cents / 100) * 100, currency)
    value = cents / _THOUSAND
    digits = QLocale().toString(value, "f", 0 if value >= 10 or value == int(value) else 1)
    symbol = currency_symbol(currency)
    return f"{digits}{NO_BREAK}k{symbol}" if is_french() else f"{symbol}{digits}k"


def two_figures(value: float) -> int:
    """Rounded to two figures that count: 18 437 becomes 18 000."""
    if value <= 0:
        return 0
    size: int = 10 ** max(0, floor(log10(value)) - 1)
    return round(value / size) * size


def weeks_about(weeks: float) -> str:
    """Weeks by halves below three: "1.5", then whole: "7"."""
    if weeks < 3:
        return QLocale().toString(round(weeks * 2) / 2, "g", 2)
    return number(round(weeks))


def per_week(value: float) -> str:
    """A mean number: "0.5", "4"; whole from five on."""
    return number(round(value)) if value >= 5 or round(value, 1) == int(value) else QLocale().toString(value, "f", 1)
