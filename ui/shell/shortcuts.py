"""F1: the keys of the program, all on one page."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit import Dialog, KeyCap, boxed, hbox, key_cap_size, label, vbox
from ui.kit.menu import native_key
from ui.shell.commands import COMMANDS, SECTIONS

_GENERAL: tuple[tuple[str, Any], ...] = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("Shortcuts", "Find people and commands")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Undo")),
    ("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Shortcuts", "Redo")),
    ("F6", QT_TRANSLATE_NOOP("Shortcuts", "Next part of the window")),
    ("F10", QT_TRANSLATE_NOOP("Shortcuts", "Menu")),
    ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close, or back")),
)
_WEEK: tuple[tuple[str, Any], ...] = (
    ("← ↑ → ↓", QT_TRANSLATE_NOOP("Shortcuts", "From block to block")),
    ("Alt+← ↑ → ↓", QT_TRANSLATE_NOOP("Shortcuts", "Move the block by a day or 30 minutes")),
    ("Shift+Alt+↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "Shorter or longer by 15 minutes")),
    ("K", QT_TRANSLATE_NOOP("Shortcuts", "Kept")),
    ("H", QT_TRANSLATE_NOOP("Shortcuts", "Shortened")),
    ("M", QT_TRANSLATE_NOOP("Shortcuts", "Missed")),
    ("S", QT_TRANSLATE_NOOP("Shortcuts", "Skip this one")),
    ("E", QT_TRANSLATE_NOOP("Shortcuts", "Edit series")),
    ("F  G", QT_TRANSLATE_NOOP("Shortcuts", "To the free place, or a short one")),
    ("A  L", QT_TRANSLATE_NOOP("Shortcuts", "Add to the call list, fill it")),
    ("T  D", QT_TRANSLATE_NOOP("Shortcuts", "This week, another day")),
    ("V", QT_TRANSLATE_NOOP("Shortcuts", "Month")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "Print the week")),
    ("N", QT_TRANSLATE_NOOP("Shortcuts", "New block series")),
    ("W", QT_TRANSLATE_NOOP("Shortcuts", "What became of the blocks")),
)
_PROSPECTS: tuple[tuple[str, Any], ...] = (
    ("Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Filter this list")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("Shortcuts", "Choose everyone on the list")),
    ("T", QT_TRANSLATE_NOOP("Shortcuts", "Tag")),
    ("Y  ?  N", QT_TRANSLATE_NOOP("Shortcuts", "Answer the qualification")),
    ("B", QT_TRANSLATE_NOOP("Shortcuts", "Big fish")),
    ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Let go; then 1 to 5 say why")),
    ("R", QT_TRANSLATE_NOOP("Shortcuts", "Bring back")),
    ("Shift+Del", QT_TRANSLATE_NOOP("Shortcuts", "Move to the trash")),
)

_CONTACT: tuple[tuple[str, Any], ...] = (
    ("1 … 0", QT_TRANSLATE_NOOP("Shortcuts", "What came of it (Alt with it while you write)")),
    ("P  M  V  S", QT_TRANSLATE_NOOP("Shortcuts", "Phone, e-mail, visit, message")),
    ("I", QT_TRANSLATE_NOOP("Shortcuts", "They made contact")),
    ("Alt+D", QT_TRANSLATE_NOOP("Shortcuts", "Another day for the next step")),
)

_PROPOSALS: tuple[tuple[str, Any], ...] = (
    ("← ↑ → ↓", QT_TRANSLATE_NOOP("Shortcuts", "From card to card")),
    ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "Open the proposal")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Shortcuts", "Call")),
    ("S  D  E  R", QT_TRANSLATE_NOOP("Shortcuts", "Signed, declined, extend, renegotiate")),
    ("Shift+F10", QT_TRANSLATE_NOOP("Shortcuts", "All that can be done with it")),
)
_GOALS: tuple[tuple[str, Any], ...] = (
    ("N", QT_TRANSLATE_NOOP("Shortcuts", "New goal")),
    ("1  2  3", QT_TRANSLATE_NOOP("Shortcuts", "One of those proposed (Alt with it while you write)")),
    ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "Two more weeks, or the next goal, when asked")),
)
_CHARTS: tuple[tuple[str, Any], ...] = (
    ("← →", QT_TRANSLATE_NOOP("Shortcuts", "Through a chart (↑ ↓ in the year of blocks)")),
    ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "What is behind the week or the day")),
    ("T", QT_TRANSLATE_NOOP("Shortcuts", "The chart as a table")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy the picture")),
    ("1 … 4", QT_TRANSLATE_NOOP("Shortcuts", "“How do you slow down?”: your answer")),
)


class ShortcutsDialog(Dialog):
    """The list of shortcuts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"), 840)
        everywhere = [*((e.key, e.words) for e in (*COMMANDS, *SECTIONS) if e.key), *_translated(_GENERAL)]
        left = {
            self.tr("Everywhere"): everywhere,
            self.tr("Log a contact"): _translated(_CONTACT),
            self.tr("Proposals"): _translated(_PROPOSALS),
        }
        right = {
            self.tr("Week"): _translated(_WEEK),
            self.tr("Prospects"): _translated(_PROSPECTS),
            self.tr("Goals"): _translated(_GOALS),
            self.tr("Momentum"): _translated(_CHARTS),
        }
        self.body.addLayout(hbox(_column(left), _column(right), spacing=40))


def _translated(pairs: tuple[tuple[str, Any], ...]) -> list[tuple[str, str]]:
    return [(key, QCoreApplication.translate("Shortcuts", text)) for key, text in pairs]


def _as_written(key: str) -> str:
    """The key as this system writes it; arrows stay arrows, also after a key that is held with them."""
    held, _, last = key.rpartition("+")
    if held and not native_key(key):
        return native_key(f"{held}+A").removesuffix("A").replace("+", " ") + last
    return (native_key(key) or key).replace("+", " ")


def _column(groups: dict[str, list[tuple[str, str]]]) -> QWidget:
    """Groups under each other, their words in one line."""
    keys = [_as_written(key) for pairs in groups.values() for key, _ in pairs]
    widest = max(key_cap_size(each).width() for each in keys)
    return boxed(vbox(*(_group(title, pairs, widest) for title, pairs in groups.items()), None, spacing=20))


def _group(title: str, pairs: list[tuple[str, str]], width: int) -> QWidget:
    """Keys, in so many pixels, and their words."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, width)
    for row, (key, words) in enumerate(pairs):
        grid.addLayout(hbox(KeyCap(_as_written(key)), None), row, 0)
        grid.addWidget(label(words, wrap=True), row, 1)
    return boxed(vbox(label(title, "heading"), grid, None, spacing=10))
