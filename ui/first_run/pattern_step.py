"""Step 1: which of three patterns sounds like the owner."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QWidget

from planner.domain.settings import Pattern
from ui.kit import Button, ChoiceCard, vbox

_STACKED_BELOW = 1000
_WIDEST = 988


class PatternStep(QWidget):
    """Three cards and "not sure"; keys 1, 2, 3 and 0 choose."""

    chosen = Signal(object)

    def __init__(self, pattern: Pattern, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[Pattern, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.show_pattern(pattern)

    def show_pattern(self, pattern: Pattern) -> None:
        """Mark the card of a pattern, and no other."""
        for name, card in self._cards.items():
            card.setChecked(name is pattern)
        self._unsure.set_kind("tinted" if pattern is Pattern.UNSURE else "link")

    def focus_first(self) -> None:
        """Put the focus where the keys 1, 2, 3 work."""
        chosen = next((card for card in self._cards.values() if card.isChecked()), None)
        (chosen or self._cards[Pattern.NO_SYSTEM]).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.window().width() < _STACKED_BELOW
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)

    def _build(self) -> None:
        self._add_card(
            Pattern.NO_SYSTEM,
            "pattern-nosystem",
            self.tr("No system"),
            self.tr("I prospect when I think of it. Then weeks go by and I have not."),
            self.tr("You will get: fixed blocks on your calendar, treated like client appointments."),
        )
        self._add_card(
            Pattern.WAITING,
            "pattern-waiting",
            self.tr("Waiting on the pipeline"),
            self.tr("I have proposals out. I would rather wait and see what comes in."),
            self.tr("You will get: blocks that go on while you wait, and new names to call."),
        )
        self._add_card(
            Pattern.COMFORTABLE,
            "pattern-comfort",
            self.tr("Comfortable"),
            self.tr("Business is good. Prospecting can wait, it always has."),
            self.tr("You will get: a goal worth it, and a reward you choose yourself."),
        )
        self._row.setSpacing(20)
        self._unsure = Button(self.tr("Not sure? Start anyway, with short blocks"), "link")
        self._unsure.setToolTip(self.tr("Key 0"))
        self._unsure.clicked.connect(partial(self._on_key, Pattern.UNSURE))
        self._add_key(0, Pattern.UNSURE)
        cards = QWidget()
        cards.setMaximumWidth(_WIDEST)
        self._row.setContentsMargins(0, 0, 0, 0)
        cards.setLayout(self._row)
        box = vbox(spacing=0)
        box.addWidget(cards)
        box.addSpacing(22)
        box.addWidget(self._unsure, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(box)
        self.setMaximumWidth(_WIDEST)

    def _add_card(self, pattern: Pattern, art: str, heading: str, body: str, note: str) -> None:
        card = ChoiceCard(art, heading, body, note)
        self._cards[pattern] = card
        number = len(self._cards)
        card.setToolTip(self.tr("Key {number}").format(number=number))
        self._group.addButton(card)
        card.clicked.connect(partial(self._on_card_clicked, pattern))
        self._add_key(number, pattern)
        self._row.addWidget(card, 1)

    def _add_key(self, number: int, pattern: Pattern) -> None:
        shortcut = QShortcut(QKeySequence(str(number)), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(partial(self._on_key, pattern))

    def _on_card_clicked(self, pattern: Pattern) -> None:
        self._choose(pattern)

    def _on_key(self, pattern: Pattern) -> None:
        self._choose(pattern)
        card: QAbstractButton = self._cards.get(pattern, self._unsure)
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, pattern: Pattern) -> None:
        self.show_pattern(pattern)
        self.chosen.emit(pattern)
