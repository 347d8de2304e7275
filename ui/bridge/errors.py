"""Errors in the person's words."""

from planner.errors import KnownError
from planner.words import error_sentence as _sentence
from ui.bridge.formats import is_french


def error_sentence(error: KnownError) -> str:
    """What went wrong, where, and what to do; the texts stand in resources/words, shared with the command line."""
    return _sentence(error, "fr" if is_french() else "en")
