"""The Tab key goes through a widget in the order of its layout, also after parts of it were made anew."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from ui.kit.chart import Chart


def follow_layout(root: QWidget) -> None:
    """Chain everything in `root` that takes the Tab key as it is laid out."""
    layout = root.layout()
    if layout is None:
        return
    stops = list(_stops(layout))
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _stops(inner)
        elif widget is not None:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                yield widget
            own = widget.layout()
            if own is not None:
                yield from _stops(own)
            elif isinstance(widget, Chart):  # what stands in a chart is placed by hand
                yield from widget.findChildren(QPushButton)
