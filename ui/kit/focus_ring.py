"""The focus ring: 2 px, 2 px away, and only for people who move by keyboard."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from ui.kit.paint import rounded
from ui.kit.tokens import radius

RING_MARGIN = 4
# These show focus by their own edge, or row by row.
_SELF_PAINTED = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QComboBox, QAbstractItemView)


@dataclass
class _Focus:
    keyboard_widget: QWidget | None = None


_focus = _Focus()


def has_keyboard_focus(widget: QWidget) -> bool:
    """True when the widget has the focus and got it by Tab, Backtab or a shortcut (F6 counts as one)."""
    return widget is _focus.keyboard_widget and widget.hasFocus()


def install_focus_ring(app: QApplication) -> "FocusRingKeeper":
    """Show the ring in the whole application. The keeper lives as long as the app."""
    return FocusRingKeeper(app)


class FocusRingKeeper(QObject):
    """Moves one ring to the widget that got the focus by keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._app = app
        app.focusChanged.connect(self._on_focus_changed)

    def uninstall(self) -> None:
        """Take the ring away for good."""
        self._app.focusChanged.disconnect(self._on_focus_changed)
        self._drop_ring()
        _focus.keyboard_widget = None

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        by_keyboard = now is not None and _came_by_keyboard(now)
        _focus.keyboard_widget = now if by_keyboard else None
        self._drop_ring()
        if now is not None and by_keyboard and wants_outer_ring(now):
            self._ring = FocusRing(now)
        for widget in (old, now):
            if widget is not None:
                widget.update()

    def _drop_ring(self) -> None:
        ring, self._ring = self._ring, None
        if ring is None:
            return
        try:
            ring.setWidget(None)  # type: ignore[arg-type]
            ring.deleteLater()
        except RuntimeError:
            # The page that held the ring was destroyed, and the ring with it.
            return


def wants_outer_ring(widget: QWidget) -> bool:
    """Whether the ring is drawn around the widget; others paint their focus themselves."""
    return not isinstance(widget, _SELF_PAINTED) and not getattr(widget, "paints_own_focus", False)


def _came_by_keyboard(widget: QWidget) -> bool:
    """Qt marks the window when Tab or a shortcut moved the focus, and never unmarks it; so read and unmark."""
    window = widget.window()
    marked = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    return marked


class _RingStyle(QProxyStyle):
    """Wider margins, and no mask that would clip the ring."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return RING_MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # a child of what scrolls, or of the window: a box as small as its button would cut the ring
        return super().styleHint(hint, option, widget, returned)


class FocusRing(QFocusFrame):
    """A ring around one widget; follows it and disappears with it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget.parentWidget())
        self._radius = getattr(widget, "focus_radius", radius("control"))
        self._token = getattr(widget, "focus_token", "focus")
        self._style = _RingStyle("Fusion")
        self._style.setParent(self)
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWidget(widget)
        self.setVisible(widget.isVisible())  # Qt leaves it hidden where the page has yet to scroll to the widget

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), self._radius + RING_MARGIN, edge=self._token, width=2)
        painter.end()
