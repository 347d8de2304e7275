"""A choice between a few words that are always in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.paint import CENTER, draw_text, painting, rounded
from ui.kit.states import state_of

_GAP, _AROUND = 2, 3


class Segmented(QWidget):
    """A sunken well with one raised segment. Tab goes to the chosen one, arrow keys move on; `chosen` has its key."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        chosen: str | None = None,
        parent: QWidget | None = None,
        *,
        widest: int = 0,
    ) -> None:
        """With `widest` the segments stand in as many lines as that width in pixels asks for."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments = {key: _Segment(key, text) for key, text in options}
        self._lay_out(widest)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for segment in self._segments.values():
            self._group.addButton(segment)
            segment.toggled.connect(self._on_toggled)
        self.blockSignals(True)
        self.set_chosen(chosen if chosen is not None else next(iter(self._segments)))
        self.blockSignals(False)

    def value(self) -> str:
        """The key of the chosen segment."""
        checked = self._group.checkedButton()
        return checked.key if isinstance(checked, _Segment) else ""

    def set_chosen(self, key: str) -> None:
        """Choose a segment; `chosen` is emitted when it changes."""
        self._segments[key].setChecked(True)

    def segment(self, key: str) -> QAbstractButton:
        """The button of a key, for tooltips and accessible descriptions."""
        return self._segments[key]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill="sunken", edge="hairline")

    def _lay_out(self, widest: int) -> None:
        grid = QGridLayout(self)
        grid.setSpacing(_GAP)
        grid.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        columns = self._columns(widest)
        for place, segment in enumerate(self._segments.values()):
            grid.addWidget(segment, *divmod(place, columns))

    def _columns(self, widest: int) -> int:
        """As many as fit, all lines but the last being full."""
        widths = [segment.sizeHint().width() for segment in self._segments.values()]
        for lines in range(1, len(widths) + 1):
            columns = -(-len(widths) // lines)
            needed = sum(max(widths[place::columns]) + _GAP for place in range(columns)) - _GAP + 2 * _AROUND
            if not widest or needed <= widest:
                return columns
        return 1

    def _on_toggled(self, checked: bool) -> None:
        sender = self.sender()
        if checked and isinstance(sender, _Segment):
            for segment in self._segments.values():  # one stop of the Tab key: the chosen one
                is_stop = segment is sender
                segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
            self.chosen.emit(sender.key)


class _Segment(QAbstractButton):
    paints_own_focus = True

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self.key = key
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = text_width(self._words, role_font("small_strong")) + 24
        return QSize(max(width, 28), at_least(28, "small", padding=12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if self.isChecked():
                rounded(painter, rect, 6, fill="surface", edge="strong")
            if state.focus:
                rounded(painter, rect, 6, edge="focus", width=2)
            lit = self.isChecked() or state.hover
            token = "disabled" if not state.enabled else "text" if lit else "text2"
            font = role_font("small_strong" if self.isChecked() else "small_medium")
            draw_text(painter, rect, self._words, font, token, CENTER)
