"""Signs that have no place in a name: they turn the text around them, or are not seen at all."""

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def without_controls(text: str) -> str:
    """The text without control signs and without those that change the direction of writing; line breaks stay."""
    return text if text.isprintable() else _CONTROLS.sub("", text)
