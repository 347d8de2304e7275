"""Text and times as a calendar file writes them."""

import re
import unicodedata
from datetime import datetime

SUMMARY_LIMIT = 255

# C0 and C1 controls but newline and tab, lone surrogates, and the marks that turn the reading direction.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile("[^\\S\u00a0\u202f]+")  # but not those that keep words together, as French sets them
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def clean(text: str) -> str:
    """The text in one Unicode form, newlines as one character, without control characters."""
    newlines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return unicodedata.normalize("NFC", _UNWANTED.sub("", newlines))


def one_line(text: str) -> str:
    """Cleaned text with every run of white space as one space; spaces that do not break stay."""
    return _SPACES.sub(" ", clean(text)).strip()


def escape(text: str) -> str:
    """A TEXT value. icalendar's own escaping takes the \\N in a path such as C:\\Nord for a newline."""
    return clean(text).translate(_ESCAPES)


def local_stamp(moment: datetime) -> str:
    """A naive wall-clock time as 20261112T090000."""
    return moment.isoformat(timespec="seconds").replace("-", "").replace(":", "")


def utc_stamp(instant: datetime) -> str:
    """An aware UTC instant as 20261112T080000Z."""
    return f"{instant:%Y%m%dT%H%M%SZ}"
