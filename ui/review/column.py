"""One block of step 4: when it is, how full it is, who is in it."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.bridge.formats import clock, clock_range, day_long
from ui.kit import ElidedLabel, KeyCap, Label, clear_layout, hbox, label, painting, rounded, vbox
from ui.review.people_state import Slot
from ui.review.person_card import PersonCard
from ui.review.words import block_name, short_day


class BlockColumn(QWidget):
    """A well with the cards of a block. `number` is the key that sends somebody here, 0 for none."""

    def __init__(self, slot: Slot, number: int, *, narrow: bool) -> None:
        """A narrow one only says when its block begins."""
        super().__init__()
        self.slot = slot
        self.cards: list[PersonCard] = []
        self._count = Label("", "small", "text2", tabular_digits=True)
        self._cards = vbox(spacing=6)
        self._gap = _Gap(self)
        self._build(number, narrow=narrow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_cards(self, cards: list[PersonCard]) -> None:
        """Show these instead of those before."""
        self._cards.removeWidget(self._gap)
        clear_layout(self._cards)
        self.cards = cards
        for card in cards:
            self._cards.addWidget(card)
        words = self.tr("{count} of {room}").format(count=len(cards), room=self.slot.room)
        self._count.setText(words)
        self._count.set_color("warn_text" if len(cards) > self.slot.room else "text2")
        title = day_long(self.slot.start.date())
        self.setAccessibleName(self.tr("{day}, {count}").format(day=title, count=words))

    def show_gap(self, position: int | None) -> None:
        """Show where a card would go; None for nowhere."""
        self._cards.removeWidget(self._gap)
        if position is not None:
            self._cards.insertWidget(position, self._gap)
        self._gap.setVisible(position is not None)

    def position_at(self, point: QPoint) -> int:
        """The position among its cards for a point of the column."""
        return sum(card.isVisible() and card.geometry().center().y() < point.y() for card in self.cards)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 10, fill="sunken")

    def _build(self, number: int, *, narrow: bool) -> None:
        slot = self.slot
        head = hbox(label(short_day(slot.start.date()), "body_strong"), spacing=8)
        when = clock(slot.start) if narrow else clock_range(slot.start, slot.end)
        head.addWidget(ElidedLabel(when, "small", "text2"), 1)
        if number:
            head.addWidget(KeyCap(str(number)), 0, Qt.AlignmentFlag.AlignVCenter)
        under = hbox(ElidedLabel(block_name(slot.block), "small", "text2"), spacing=8)
        under.setStretch(0, 1)
        under.addWidget(self._count)
        words = vbox(head, under, spacing=1, margins=(4, 0, 4, 4))
        self.setLayout(vbox(words, self._cards, None, spacing=4, margins=(10, 10, 10, 12)))
        self._gap.hide()


class _Gap(QWidget):
    """Where a dragged card would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(44)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 7, fill="accent_soft", edge="accent_graphic", dashed=True)
