"""Where the focus stood before the page is filled anew, and the sensible control for it afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ui.goals.goal_card import GoalCard
from ui.goals.shelf_item import ShelfItem
from ui.kit import Button
from ui.kit.focus_ring import has_keyboard_focus

Name = tuple[str, str]  # kind of control, and what it says


class FocusMemory:
    """Made before: on which card, shelf item or elsewhere the focus is. `wanted` finds the control for it afterwards.

    `reason` shows the ring again to whoever moves by keyboard.

    The same control, or the next one of its card that is still there; a missed goal still asks its question. What is
    gone altogether passes the focus to the question on top, to the card in its place, or to the button for a new goal.
    """

    def __init__(self, focused: QWidget, cards: Sequence[GoalCard], items: Sequence[ShelfItem]) -> None:
        by_keyboard = has_keyboard_focus(focused)
        self.reason = Qt.FocusReason.ShortcutFocusReason if by_keyboard else Qt.FocusReason.OtherFocusReason
        self._card = next(((at, each.goal_id) for at, each in enumerate(cards) if each.isAncestorOf(focused)), None)
        self._item = next(((at, each.key) for at, each in enumerate(items) if each.isAncestorOf(focused)), None)
        card = cards[self._card[0]] if self._card is not None else None
        names = [_name(each) for each in _stops(card)] if card is not None else []
        here = _name(focused)
        self._names = names[names.index(here) :] if here in names else []

    def wanted(
        self, cards: Sequence[GoalCard], items: Sequence[ShelfItem], asked: QWidget | None, otherwise: QWidget
    ) -> QWidget:
        """The control to focus; `asked` is the button of the question on top."""
        if self._item is not None:
            return self._on_shelf(items) or otherwise
        place, goal_id = self._card if self._card is not None else (0, 0)
        card = next((each for each in cards if each.goal_id == goal_id), None)
        if card is not None:
            return self._on_card(card)
        if asked is not None or not cards:
            return asked or otherwise
        return _first_of(cards[min(place, len(cards) - 1)])

    def _on_card(self, card: GoalCard) -> QWidget:
        there = {_name(each): each for each in reversed(_stops(card))}
        if self._names[:1] and self._names[0] in there:
            return there[self._names[0]]
        if card.extend_button is not None:
            return card.extend_button
        return next((there[name] for name in self._names if name in there), card.more_button)

    def _on_shelf(self, items: Sequence[ShelfItem]) -> QWidget | None:
        place, key = self._item if self._item is not None else (0, (0, 0))
        seen = [each for each in items if each.picture.isEnabled()]
        same = next((each for each in seen if each.key == key), None)
        beside = seen[min(place, len(seen) - 1)] if seen else None
        item = same or beside
        return item.picture if item is not None else None


def _first_of(card: GoalCard) -> QWidget:
    return card.extend_button or card.more_button


def _stops(card: GoalCard) -> list[QWidget]:
    """What takes the focus on a card, from the top to the bottom."""
    found = [each for each in card.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    places = {each: each.mapTo(card, QPoint()) for each in found}
    return sorted(found, key=lambda each: (places[each].y(), places[each].x()))


def _name(widget: QWidget) -> Name:
    if isinstance(widget, Button):
        return type(widget).__name__, f"{widget.words()} {widget.accessibleDescription()}"
    return type(widget).__name__, widget.accessibleName()
