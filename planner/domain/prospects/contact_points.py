"""Phone numbers and e-mail addresses: made comparable, made readable, made findable."""

import re
from functools import lru_cache

from planner.domain.prospects.prospect import ContactKind, ContactPoint

_SEPARATORS = str.maketrans("", "", " .-/()\u00a0\u202f\u2009\u2010\u2011\u2013\t")
NUMBER_IN_TEXT = re.compile(r"\+?\(?\d[\d\s.\-/()\u2010-\u2013]{4,}\d")
_WITH_PAIRS = re.compile(
    r"(?<![\d+])(?:(?:\+|00)(?:33|32|41)[\s.-]*(?:\(0\)[\s.-]*)?|0)[1-9](?:[\s./-]{0,3}\d{2}){4}(?!\d)"
)
_TEN_DIGITS = re.compile(r"(?<!\d)(?:\+?1[\s.-]*)?\(?[2-9]\d{2}\)?[\s.-]*[2-9]\d{2}[\s.-]*\d{4}(?!\d)")
_BEGINS_LIKE_A_PHONE = re.compile(r"(?<![\d+])(?:\+\(?\d|\(?0)[\d\s.\-/()]{5,}\d(?!\d)")
EMAIL_IN_TEXT = re.compile(r"[^\s@<>()\[\],;:\"\\]+@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]")
_PLAIN_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9]+-)*[A-Za-z0-9]+\.[A-Za-z]{2,24}")
_EMAIL_WRAPPING = re.compile(r"^(?:.*<)?(?:mailto:)?([^<>]*)>?$", re.IGNORECASE | re.DOTALL)
_LONGEST_PHONE = 60
_LONGEST_EMAIL = 254

# Region: country code, lengths of a national number with its leading 0, or of a North American one.
_PLAN_WITH_ZERO = {"FR": ("+33", (10,)), "BE": ("+32", (9, 10)), "CH": ("+41", (10,))}
# Country codes whose national numbers are dialled with a leading 0.
_WITH_TRUNK_ZERO = frozenset(
    (
        "31",
        "32",
        "33",
        "41",
        "43",
        "44",
        "46",
        "49",
        "61",
        "64",
        "212",
        "213",
        "262",
        "353",
        "358",
        "590",
        "594",
        "596",
    )
)
_NORTH_AMERICAN = frozenset(("CA", "US"))
_AREA_AND_EXCHANGE = frozenset("23456789")


def normalise_phone(text: str, region: str = "FR") -> str:
    """The number in E.164, read as one dials it in `region` (ISO 3166); empty when it is no phone."""
    digits = text.replace(" ", "")
    if not digits.isdigit():
        digits = text.translate(_SEPARATORS)
    if digits.isascii() and digits.isdigit():
        plan = _PLAN_WITH_ZERO.get(region)
        if plan is not None:
            if len(digits) in plan[1] and digits[0] == "0" and digits[1] != "0":
                return plan[0] + digits[1:]
        elif (
            region in _NORTH_AMERICAN
            and len(digits) == 10
            and digits[0] in _AREA_AND_EXCHANGE
            and digits[3] in _AREA_AND_EXCHANGE
        ):
            return "+1" + digits
    elif not digits:
        return ""
    elif digits.startswith("+33") and len(digits) == 12 and digits[3] != "0" and _is_number(digits[1:]):
        return digits
    return _normalise_odd(text, region)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


@lru_cache(maxsize=2048)
def _normalise_odd(text: str, region: str) -> str:
    """Everything that is not a plain national number of a common region."""
    if len(text) > _LONGEST_PHONE:
        return ""
    found = _parse_phone(text, region)
    if not found and (inner := NUMBER_IN_TEXT.search(text)) and inner.group() != text:
        found = _parse_phone(inner.group(), region)
    return found


def _parse_phone(text: str, region: str) -> str:
    import phonenumbers  # takes 60 ms, and most numbers do without

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    number.extension = None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def find_phones(text: str, region: str = "FR") -> list[tuple[int, int]]:
    """Where phone numbers stand in a text, from left to right, as (start, end)."""
    shapes = [_WITH_PAIRS] if region in _PLAN_WITH_ZERO else []
    shapes += [_TEN_DIGITS] if region in _NORTH_AMERICAN else []
    spans: list[tuple[int, int]] = []
    for shape in (*shapes, _BEGINS_LIKE_A_PHONE):
        for match in shape.finditer(text):
            start, end = match.span()
            if all(end <= left or right <= start for left, right in spans) and normalise_phone(match.group(), region):
                spans.append((start, end))
    return sorted(spans)


def normalise_email(text: str) -> str:
    """The address in lower case without "mailto:" and brackets; empty when it is no address."""
    address = text.strip()
    if _PLAIN_EMAIL.fullmatch(address):
        return address.lower() if len(address) <= _LONGEST_EMAIL else ""
    if "<" in address or ":" in address:
        wrapped = _EMAIL_WRAPPING.match(address)
        address = wrapped.group(1).strip() if wrapped else address
    if len(address) > _LONGEST_EMAIL or not EMAIL_IN_TEXT.fullmatch(address):
        return ""
    return address.lower()


def phone(text: str, region: str, label: str = "") -> ContactPoint:
    """A phone as typed."""
    return ContactPoint(ContactKind.PHONE, text, label, normalise_phone(text, region))


def email(text: str, label: str = "") -> ContactPoint:
    """An e-mail address as typed."""
    return ContactPoint(ContactKind.EMAIL, text, label, normalise_email(text))


def format_phone(e164: str, region: str = "FR") -> str:
    """The number for the screen: "04 65 71 20 38" at home, "+32 2 123 45 67" from elsewhere."""
    if region == "FR" and len(e164) == 12 and e164.startswith("+33"):
        national = "0" + e164[3:]
        return " ".join(national[start : start + 2] for start in range(0, 10, 2))
    return _format_odd(e164, region)


@lru_cache(maxsize=4096)
def _format_odd(e164: str, region: str) -> str:
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    at_home = number.country_code == phonenumbers.country_code_for_region(region)
    shape = phonenumbers.PhoneNumberFormat.NATIONAL if at_home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return str(phonenumbers.format_number(number, shape))


def phone_search_forms(e164: str) -> tuple[str, ...]:
    """What to index so that typed digits find the number: ("0465712038", "33465712038")."""
    if not e164.startswith("+"):
        return ()
    digits = e164[1:]
    if digits.startswith("1"):
        return digits[1:], digits
    length = next((size for size in (2, 3) if digits[:size] in _WITH_TRUNK_ZERO), 0)
    return ("0" + digits[length:], digits) if length else (digits,)
