"""What can be wrong with words on the screen: not translated, cut off, wider than the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ui.kit import Button, ElidedLabel, Label

FRENCH = Path(__file__).resolve().parents[2] / "resources" / "translations" / "fr"
_HOLE = re.compile(r"\\\{\w+\\\}|%n|%\d")
_LEFTOVER = re.compile(r"\{\w+\}|%n|%\d\b|\(s\)")
_FEW_LETTERS = 4
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def visible(root: QWidget) -> Iterator[QWidget]:
    """The window and every widget of it that is in sight; most are on pages behind, and nobody looks into these."""
    yield root
    for widget in root.findChildren(QWidget, options=_DIRECT):
        if widget.isVisible():
            yield from visible(widget)


def texts(root: QWidget) -> set[str]:
    """Every text of the visible widgets, their tooltips and names for screen readers included."""
    found: set[str] = set()
    for widget in visible(root):
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel):
            found.add(widget.text())
        elif isinstance(widget, QAbstractButton):
            found.add(widget.text().replace("&&", "&"))
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(row) for row in range(widget.count())}
    found |= {action.text() for action in root.findChildren(QAction)}
    return {text for text in found if text.strip()}


@dataclass(frozen=True)
class Catalogue:
    """English texts that must not be seen in French, and the French ones; patterns for those with holes."""

    english: frozenset[str]
    french: frozenset[str]
    english_patterns: tuple[re.Pattern[str], ...]
    french_patterns: tuple[re.Pattern[str], ...]

    def is_english(self, text: str) -> bool:
        """Whether a text is one that French has other words for."""
        if text in self.french or any(each.fullmatch(text) for each in self.french_patterns):
            return False
        return text in self.english or any(each.fullmatch(text) for each in self.english_patterns)


@cache
def is_english(text: str) -> bool:
    """Whether French has other words for a text; the same texts stand on many pages."""
    return catalogue().is_english(text)


@cache
def catalogue() -> Catalogue:
    """What the French files of translations hold."""
    english: set[str] = set()
    french: set[str] = set()
    for file in FRENCH.glob("*.ts"):
        for message in ET.parse(file).getroot().iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            french |= {form.text or "" for form in forms}
            english.add(message.findtext("source", ""))
    english -= french
    return Catalogue(frozenset(english), frozenset(french), _patterns(english), _patterns(french))


def untranslated(root: QWidget) -> list[str]:
    """English texts on a French screen."""
    return sorted(text for text in texts(root) if is_english(text))


def unfilled(root: QWidget) -> list[str]:
    """Texts with a place that nobody filled in, or a plural that was not decided."""
    return sorted(text for text in texts(root) if _LEFTOVER.search(text))


def clipped(root: QWidget) -> list[str]:
    """Words of buttons and of labels on one line that have less room than they need."""
    found = []
    for widget in visible(root):
        is_line = isinstance(widget, Label) and not isinstance(widget, ElidedLabel) and not widget.wordWrap()
        is_short = widget.sizeHint().width() > widget.width()
        if is_short and (is_line or isinstance(widget, Button)):
            found.append(f"{widget.property('text')!r} of {type(widget.parentWidget()).__name__}: {_room(widget)}")
    return found


def too_wide(root: QWidget) -> list[str]:
    """Pages, dialogs and tables whose content is wider than what shows it."""
    found = []
    for widget in visible(root):
        if isinstance(widget, QScrollArea):
            content, room = widget.widget(), widget.viewport().width()
            if content is not None and content.width() > room:
                found.append(f"{_path(widget)} holds {content.width()} in {room}: {_widest(content)}")
        elif isinstance(widget, QAbstractItemView) and widget.horizontalScrollBar().maximum() > 0:
            found.append(f"{_path(widget)} scrolls sideways")
    return found


class Stretcher(QTranslator):
    """Every text half as long again, as some languages are."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text with padding in words that can wrap."""
        more = (len(text) + 1) // 2
        padding = "".join(" " if place % 7 == 0 else "~" for place in range(more))
        return f"{text}{padding}"

    def isEmpty(self) -> bool:
        return False


def _patterns(sources: set[str]) -> tuple[re.Pattern[str], ...]:
    holes = [text for text in sources if _HOLE.search(re.escape(text)) and _letters(text) >= _FEW_LETTERS]
    return tuple(re.compile(_HOLE.sub(".+", re.escape(text)).replace(r"\(s\)", "s?")) for text in holes)


def _letters(text: str) -> int:
    return sum(sign.isalpha() for sign in _HOLE.sub("", re.escape(text)))


def _room(widget: QWidget) -> str:
    return f"needs {widget.sizeHint().width()}, has {widget.width()}"


def _path(widget: QWidget) -> str:
    names: list[str] = []
    here: QWidget | None = widget
    while here is not None and len(names) < 4:
        names.append(type(here).__name__)
        here = here.parentWidget()
    return " < ".join(names)


def _widest(content: QWidget) -> str:
    """The way down to the part that asks for most."""
    way = []
    here = content
    for _ in range(12):
        parts = [each for each in here.children() if isinstance(each, QWidget) and each.isVisible()]
        if not parts:
            break
        here = max(parts, key=lambda each: each.minimumSizeHint().width())
        way.append(f"{type(here).__name__} {here.minimumSizeHint().width()}")
    return " > ".join(way)
