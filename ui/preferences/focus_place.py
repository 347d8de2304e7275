"""Which control has the focus before cards are made anew, and the one that stands in its place afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Name = tuple[str, str]  # kind of control, and what it is called


class FocusPlace:
    """Made before. During a Tab that changes a value it is the control that the Tab leads to."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        focused = QApplication.focusWidget()
        stops = _stops(cards)
        self._name: Name | None = None
        if focused is None or focused not in stops:
            return
        self._name = _name(focused)
        self._before = [_name(each) for each in stops[: stops.index(focused)]].count(self._name)
        by_keyboard = focused.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._reason = Qt.FocusReason.TabFocusReason if by_keyboard else Qt.FocusReason.OtherFocusReason

    def give_back(self, cards: Sequence[QWidget]) -> None:
        """Focus the same control among the new ones."""
        same = [each for each in _stops(cards) if _name(each) == self._name]
        if same:
            same[min(self._before, len(same) - 1)].setFocus(self._reason)


def _stops(cards: Sequence[QWidget]) -> list[QWidget]:
    found = (each for card in cards for each in card.findChildren(QWidget))
    return [each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None]


def _name(widget: QWidget) -> Name:
    return type(widget).__name__, widget.accessibleName()
