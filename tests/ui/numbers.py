"""What a page says in numbers, and what opens the rows behind each of them."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.kit import Chart, Legend, Pill
from ui.momentum import MomentumPage

SPANS = ("Work ahead, 26 weeks", "Blocks kept, 52 weeks", "last 12 weeks")  # how far a card looks
COMMANDS = ("Book next 4 weeks",)


def numbers(page: MomentumPage) -> dict[str, QWidget | None]:
    """Everything in sight that says a number, with the control that leads to its rows; None where none does.

    A control says it itself, a line has it as its buddy. Charts are opened step by step.
    """
    said = ((_words(each), each) for each in page.findChildren(QWidget) if each.isVisible())
    told = [(words, each) for words, each in said if re.search(r"\d", words) and words not in (*SPANS, *COMMANDS)]
    return {words: _opener(each) for words, each in told}


def _words(part: QWidget) -> str:
    if isinstance(part, QLabel | Pill):
        return part.text()
    if isinstance(part, Legend):
        return ", ".join(key.words for key in part.keys)
    return part.accessibleName() if _is_stop(part) else ""


def _opener(part: QWidget) -> QWidget | None:
    opener = part.buddy() if isinstance(part, QLabel) else part
    return opener if opener is not None and opener.isVisible() and _is_stop(opener) else None


def _is_stop(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(part, Chart)
