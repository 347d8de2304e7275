"""The French business number: nine digits (SIREN), or fourteen with the establishment (SIRET)."""

import re

SIREN_IN_TEXT = re.compile(
    r"(?P<word>\bsire[nt]\b\s*(?:n°)?\s*:?\s*)?(?<![\d+])"
    r"(?P<siren>\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{3})"
    r"(?:[ \u00a0\u202f]?\d{5})?(?!\d)",
    re.IGNORECASE,
)


def siren_of(match: re.Match[str]) -> str:
    """The SIREN in a match of `SIREN_IN_TEXT`; empty when the digits are rather something else."""
    digits = re.sub(r"\D", "", match["siren"])
    before = match.string[: match.start()].rstrip()[-1:]
    return digits if match["word"] or (luhn_holds(digits) and not before.isdigit()) else ""


def normalise_siren(text: str) -> str:
    """The nine digits of a SIREN or SIRET with a right check digit; empty otherwise."""
    digits = re.sub(r"[\s.-]", "", text)
    if not (digits.isascii() and digits.isdigit() and len(digits) in (9, 14)):
        return ""
    return digits[:9] if luhn_holds(digits[:9]) else ""


def luhn_holds(digits: str) -> bool:
    """Whether the last digit is the right check digit for those before it."""
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
