"""How the gallery shows a component: in a state, with the state's name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.focus_ring import RING_MARGIN, wants_outer_ring
from ui.kit.labels import label
from ui.kit.layout import Item, boxed, hbox, vbox
from ui.kit.paint import painting, rounded
from ui.kit.states import previewed, show_as


class Shown(QWidget):
    """A component in a state, the state's name under it, and the ring that only the keyboard shows elsewhere."""

    def __init__(self, widget: QWidget, caption: str, state: str = "") -> None:
        super().__init__()
        self._widget = widget
        if state == "disabled":
            widget.setEnabled(False)
        elif state:
            show_as(widget, state)
        name = label(caption, "micro_light", "text2")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(vbox(widget, name, spacing=4, margins=(RING_MARGIN, RING_MARGIN, RING_MARGIN, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if previewed(self._widget) != "focus" or not wants_outer_ring(self._widget):
            return
        with painting(self) as painter:
            _paint_ring(painter, self._widget)


def _paint_ring(painter: QPainter, widget: QWidget) -> None:
    around = QRectF(widget.geometry()).adjusted(-RING_MARGIN, -RING_MARGIN, RING_MARGIN, RING_MARGIN)
    corner = getattr(widget, "focus_radius", 7) + RING_MARGIN
    rounded(painter, around, corner, edge=getattr(widget, "focus_token", "focus"), width=2)


def section(title: str, *items: Item, spacing: int = 4) -> QWidget:
    """A caption and a row of components."""
    row = hbox(*items, None, spacing=spacing)
    row.setAlignment(Qt.AlignmentFlag.AlignTop)
    return boxed(vbox(label(title, "micro", "text2"), row, None, spacing=4))


class Well(QWidget):
    """The ground of the sidebar."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill="sidebar")
