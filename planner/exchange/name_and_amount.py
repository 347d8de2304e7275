"""One typed line read as a name with an amount behind it: "Vaubert 9 800 €"."""

import re

from planner.exchange.values import parse_money

_LONGEST = 200
_BLANK = "[ \u00a0\u202f]"
_AMOUNT_BEHIND = re.compile(
    r"(?P<name>.*[^\W\d_][^\s\d]*)\s+"  # ends in a word
    rf"(?P<amount>[€$£]?{_BLANK}?[1-9](?:\d{{0,2}}(?:{_BLANK}\d{{3}})+|\d*)(?:[.,'’]\d+)*"
    rf"{_BLANK}?k?{_BLANK}?(?:[€$£]|[^\W\d_]{{0,3}}))",
    re.IGNORECASE,
)


def split_amount(line: str, currency: str) -> tuple[str, tuple[int, str]] | None:
    """The name, and cents with their currency; None where no amount stands behind a name.

    A word stands before the amount: the last figures of a phone number are none. `currency` is meant where none is
    written.
    """
    found = _AMOUNT_BEHIND.fullmatch(line.strip()) if len(line) <= _LONGEST else None
    money = parse_money(found["amount"], currency) if found else None
    return (found["name"].strip(), money) if found and money and money[0] > 0 else None
