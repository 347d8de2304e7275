"""Tooltips that are only ever text: Qt would take a name with tags in it for HTML."""

from html import escape

_LONGEST = 500


def plain_tooltip(text: str) -> str:
    """The text for setToolTip or the tooltip role, shown as it is written."""
    shown = text[:_LONGEST]
    return f"<span>{escape(shown)}</span>" if "<" in shown or "&" in shown else shown
