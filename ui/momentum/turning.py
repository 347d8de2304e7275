"""A row that becomes a column where it is too narrow."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.kit import text_scale

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TurningRow(QWidget):
    """Widgets side by side from `least_width` pixels (at 100 %) on, else one under the other.

    Without a `least_width` they stand side by side as long as all of them have the width that they wish for, and each
    gets its part of the room by that.

    Until it has its width they stand side by side: one made anew would else push down what is under it for a moment.
    """

    def __init__(
        self,
        items: Sequence[QWidget],
        least_width: int | None = None,
        stretches: Sequence[int] = (),
        spacing: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        wishes = [item.sizeHint().width() for item in items]
        wished = round((sum(wishes) + spacing * (len(items) - 1)) / max(1.0, text_scale()))
        self._least = wished if least_width is None else least_width
        self._stretches = tuple(stretches) or (tuple(wishes) if least_width is None else (1,) * len(items))
        self._has_width = False
        self._box = QBoxLayout(_ACROSS)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for item, stretch in zip(items, self._stretches, strict=True):
            self._box.addWidget(item, stretch)
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def is_across(self) -> bool:
        """Whether they stand side by side now."""
        return self._box.direction() == _ACROSS

    def set_least_width(self, width: int) -> None:
        """Another width from which on they stand side by side."""
        self._least = width
        if self._has_width:
            self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_width = True
        self._turn()

    def _turn(self) -> None:
        way = _ACROSS if self.width() >= self._least * max(1.0, text_scale()) else _DOWN
        if self._box.direction() != way:
            self._box.setDirection(way)
            for place, stretch in enumerate(self._stretches):
                self._box.setStretch(place, stretch if way == _ACROSS else 0)
