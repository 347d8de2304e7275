"""Layouts by hand, with less to write."""

from typing import TypeVar

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Item = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int] | int
Box = TypeVar("Box", bound=QBoxLayout)


def hbox(*items: Item, spacing: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Items side by side. A number is a fixed gap in pixels; None takes the room that is left."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def vbox(*items: Item, spacing: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Items one under the other. A number is a fixed gap in pixels; None takes the room that is left."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def boxed(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A plain widget around a layout."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets; for lists that are rebuilt."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


def _filled(box: Box, items: tuple[Item, ...], spacing: int, margins: Margins) -> Box:
    box.setSpacing(spacing)
    left, top, right, bottom = (margins,) * 4 if isinstance(margins, int) else margins
    box.setContentsMargins(QMargins(left, top, right, bottom))
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)
    return box
