"""Amounts of money in words, for the command line and the calendar file."""

_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "CAD": "$"}
_NARROW, _NO_BREAK = "\u202f", "\u00a0"


def money_text(cents: int, currency: str, language: str) -> str:
    """ "€18,400", "18 400 €", "CHF 18,400.50"; cents only when there are any."""
    whole, rest = divmod(abs(cents), 100)
    amount = f"{whole:,}" + (f".{rest:02}" if rest else "")
    minus, sign = "−" if cents < 0 else "", _SIGNS.get(currency, currency)
    if language == "fr":
        amount = amount.replace(".", ";").replace(",", _NARROW).replace(";", ",")
        return f"{minus}{amount}{_NO_BREAK}{sign}"
    return f"{minus}{sign}{amount}" if len(sign) == 1 else f"{minus}{sign}{_NO_BREAK}{amount}"
