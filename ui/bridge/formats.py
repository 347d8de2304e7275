"""Days, times, lengths, money and counts as the person's language writes them.

All functions read the default locale, which `ui.bridge.language` sets.
"""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale

NARROW = "\u202f"  # narrow no-break space: before French punctuation and inside numbers and units
NO_BREAK = "\u00a0"
_SYMBOLS = {"EUR": "€", "USD": "$", "CAD": "$", "GBP": "£", "CHF": "CHF"}


def is_french() -> bool:
    """Whether the screen is in French."""
    return QLocale().language() == QLocale.Language.French


def day_long(day: date) -> str:
    """ "Thursday 12 November", "jeudi 12 novembre"."""
    return _first(day, QLocale().toString(_qdate(day), "dddd d MMMM"))


def day_full(day: date) -> str:
    """ "Thursday 12 November 2026"."""
    return _first(day, QLocale().toString(_qdate(day), "dddd d MMMM yyyy"))


def day_month(day: date) -> str:
    """ "12 November"."""
    return _first(day, QLocale().toString(_qdate(day), "d MMMM"))


def day_month_year(day: date) -> str:
    """ "12 November 2026"."""
    return _first(day, QLocale().toString(_qdate(day), "d MMMM yyyy"))


def day_until(first: date, last: date) -> str:
    """The first day of a stretch: "9" before "15 November", "30 November" before "6 December"."""
    if (first.year, first.month) != (last.year, last.month):
        return day_month(first)
    return "1er" if first.day == 1 and is_french() else str(first.day)


def day_short(day: date) -> str:
    """ "12 Nov", "12 nov."."""
    return _first(day, QLocale().toString(_qdate(day), "d MMM"))


def day_short_near(day: date, today: date) -> str:
    """ "12 Nov"; "12 Nov 2025" where the year is not that of today."""
    return day_short(day) if day.year == today.year else _first(day, QLocale().toString(_qdate(day), "d MMM yyyy"))


def day_month_near(day: date, today: date) -> str:
    """ "12 November"; "12 November 2025" where the year is an earlier one than that of today."""
    return day_month_year(day) if day.year < today.year else day_month(day)


def weekday_day_short(day: date) -> str:
    """ "Tue 17 Nov", "mar. 17 nov."."""
    return _first(day, QLocale().toString(_qdate(day), "ddd d MMM"))


def weekday_name(weekday: int) -> str:
    """The name of a weekday, 0 for Monday."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)


def weekday_short(weekday: int) -> str:
    """ "Tue", "mar." for 0 = Monday."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def capital(text: str) -> str:
    """With a capital first letter: French writes days small, a sentence does not start so."""
    return text[:1].upper() + text[1:]


def relative_day(day: date, today: date) -> str:
    """ "today", "tomorrow", "yesterday", else "Tue 17 Nov" (with the year when it is another one)."""
    days = (day - today).days
    if days == 0:
        return QCoreApplication.translate("Formats", "today")
    if days == 1:
        return QCoreApplication.translate("Formats", "tomorrow")
    if days == -1:
        return QCoreApplication.translate("Formats", "yesterday")
    if day.year != today.year and abs(days) > 180:
        return _first(day, QLocale().toString(_qdate(day), "d MMM yyyy"))
    return weekday_day_short(day)


def clock(moment: time | datetime) -> str:
    """ "09:00"; in French "9 h 00" with no-break spaces."""
    if is_french():
        return f"{moment.hour}{NO_BREAK}h{NO_BREAK}{moment.minute:02d}"
    return f"{moment.hour:02d}:{moment.minute:02d}"


def clock_range(start: datetime, end: datetime) -> str:
    """ "09:00 – 10:30"."""
    return f"{clock(start)}{NO_BREAK}–{NO_BREAK}{clock(end)}"


def length(minutes: int) -> str:
    """ "45 min", "1 h", "1 h 30"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}{NO_BREAK}min"
    return f"{number(hours)}{NO_BREAK}h" if not rest else f"{number(hours)}{NO_BREAK}h{NO_BREAK}{rest:02d}"


def number(value: int) -> str:
    """ "18,400", "18 400"."""
    return QLocale().toString(value)


def percent(fraction: float) -> str:
    """ "62%", "62 %", rounded down so that 100 % means done."""
    return whole_percent(int(fraction * 100))


def whole_percent(whole: int) -> str:
    """ "115%", "115 %"."""
    return f"{whole}{NARROW}%" if is_french() else f"{whole}%"


def money(cents: int, currency: str) -> str:
    """ "€18,400", "18 400 €"; cents only when there are any."""
    symbol = currency_symbol(currency)
    whole, rest = divmod(abs(cents), 100)
    amount = QLocale().toString(whole) if not rest else QLocale().toString(abs(cents) / 100, "f", 2)
    sign = "−" if cents < 0 else ""
    if is_french():
        return f"{sign}{amount}{NO_BREAK}{symbol}"
    return f"{sign}{symbol}{amount}" if len(symbol) == 1 else f"{sign}{symbol}{NO_BREAK}{amount}"


def currency_symbol(currency: str) -> str:
    """ "€" for "EUR"; the code itself when it has no sign of its own."""
    return _SYMBOLS.get(currency, currency)


def _first(day: date, text: str) -> str:
    """French says "1er novembre"."""
    if day.day == 1 and is_french():
        return text.replace(" 1 ", " 1er ", 1) if " 1 " in text else text.replace("1 ", "1er ", 1)
    return text


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
