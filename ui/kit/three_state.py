"""Yes, not known yet, no: one criterion of a scorecard."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.kit.icons import draw_icon
from ui.kit.layout import hbox
from ui.kit.paint import CENTER, draw_role_text, painting, rounded
from ui.kit.segment import SEGMENT_HEIGHT, paint_segment
from ui.kit.states import state_of

STATES = ("yes", "unknown", "no")
_ICONS = {"yes": "check", "no": "x"}
_TONES = {"yes": "ok", "unknown": "warn", "no": "mute"}
_CHOSEN_GLYPH = {"yes": "ok_text", "unknown": "warn_text", "no": "text"}
_KEYS = {Qt.Key.Key_Y: "yes", Qt.Key.Key_Question: "unknown", Qt.Key.Key_N: "no"}


class ThreeState(QWidget):
    """Tick, question mark, cross. Keys Y, ? and N choose; `chosen` carries 'yes', 'unknown' or 'no'.

    `keyed` follows when it was by key, also when the state was the same before: a list goes on to its next question.
    """

    chosen = Signal(str)
    keyed = Signal()

    def __init__(self, name: str, state: str = "unknown", parent: QWidget | None = None) -> None:
        """`name` is the criterion, read aloud before the state."""
        super().__init__(parent)
        self.setAccessibleName(name)
        words = {"yes": self.tr("Yes"), "unknown": self.tr("Not known yet"), "no": self.tr("No")}
        hints = {"yes": "Y", "unknown": "?", "no": "N"}
        self._group = QButtonGroup(self)
        self._parts = {key: _Part(key, f"{name}: {words[key]}") for key in STATES}
        self.setLayout(hbox(*self._parts.values(), spacing=0))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for key, part in self._parts.items():
            part.setToolTip(f"{words[key]} ({hints[key]})")
            self._group.addButton(part)
        self._parts[state].setChecked(True)
        self._keep_one_stop()
        for part in self._parts.values():
            part.toggled.connect(self._on_toggled)

    def value(self) -> str:
        """'yes', 'unknown' or 'no'."""
        checked = self._group.checkedButton()
        return checked.key if isinstance(checked, _Part) else "unknown"

    def set_value(self, state: str) -> None:
        """Choose a state; `chosen` is emitted when it changes."""
        self._parts[state].setChecked(True)

    def show_value(self, state: str) -> None:
        """Show a state; nothing is told."""
        self.blockSignals(True)
        self.set_value(state)
        self.blockSignals(False)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen part, as the Tab key would."""
        self._parts[self.value()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        state = _KEYS.get(Qt.Key(event.key()))
        if state is None:
            super().keyPressEvent(event)
            return
        self.set_value(state)
        self._parts[state].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.keyed.emit()

    def _keep_one_stop(self) -> None:
        """The Tab key leads to the chosen part only; the arrows lead to the others."""
        for part in self._parts.values():
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if part.isChecked() else Qt.FocusPolicy.ClickFocus)

    def _on_toggled(self, checked: bool) -> None:
        sender = self.sender()
        if checked and isinstance(sender, _Part):
            self._keep_one_stop()
            self.chosen.emit(sender.key)


class _Part(QAbstractButton):
    paints_own_focus = True

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self.key = key
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(28, 28)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Up and down belong to the list of criteria around; a button would take them for left and right.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        shown = QRectF(0, (self.height() - SEGMENT_HEIGHT) / 2, self.width(), SEGMENT_HEIGHT)
        with painting(self) as painter:
            paint_segment(painter, shown, STATES.index(self.key), len(STATES), self._fill(state.hover))
            if state.focus:
                rounded(painter, shown, 6, edge="focus", width=2)
            self._paint_glyph(painter, shown)

    def _paint_glyph(self, painter: QPainter, shown: QRectF) -> None:
        token = _CHOSEN_GLYPH[self.key] if self.isChecked() else "text2"
        if self.key == "unknown":
            draw_role_text(painter, shown, "?", "micro", token, CENTER)
            return
        square = QRectF(0, 0, 14, 14)
        square.moveCenter(shown.center())
        draw_icon(painter, square, _ICONS[self.key], token)

    def _fill(self, hover: bool) -> str:
        if self.isChecked():
            return f"{_TONES[self.key]}_soft"
        return "hover_side" if hover else "sunken"
