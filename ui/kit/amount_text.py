"""Numbers as people write them: "12 000", "12,000", "80,50"."""

import re

_BLANKS = re.compile(r"[\s\u00a0\u202f]+")
_GROUPED = re.compile(r"(\d{1,3}([.,'’])\d{3}(?:\2\d{3})*)(?:[.,](\d{1,2}))?", re.ASCII)
_PLAIN = re.compile(r"(\d+)(?:[.,](\d{1,2}))?", re.ASCII)
_MOST_WRITTEN = 18


def read_cents(text: str) -> int | None:
    """The hundredths of a number; None when it is none. A single sign before three digits groups thousands."""
    written = _BLANKS.sub("", text)
    if len(written) > _MOST_WRITTEN:
        return None
    if grouped := _GROUPED.fullmatch(written):
        whole, part = re.sub(r"\D", "", grouped[1]), grouped[3]
    elif plain := _PLAIN.fullmatch(written):
        whole, part = plain[1], plain[2]
    else:
        return None
    return int(whole) * 100 + int((part or "").ljust(2, "0"))


def read_whole(text: str) -> int | None:
    """A whole number, its thousands grouped or not; None for a part of one, or no number."""
    written = _BLANKS.sub("", text)
    grouped = _GROUPED.fullmatch(written)
    if len(written) > _MOST_WRITTEN or not (written.isdigit() or (grouped and not grouped[3])):
        return None
    return int(re.sub(r"\D", "", written))
