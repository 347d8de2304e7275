"""A card around a chart: its name, its legend, the chart, and a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.kit import Card, Chart, EmptyState, FiguresDialog, Legend, LegendKey, hbox, label, legend_width
from ui.kit.button import MIN_TARGET

_GAP = 16
_LINES_APART = 8  # between heading, legend and chart, wherever the legend stands
_BESIDE, _UNDER = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ChartHead(QWidget):
    """The heading with a fact after it; the legend at the right, or under it where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend()
        self.legend.hide()
        self._title = label("", "heading")
        self._beside = hbox(self._title, spacing=9)
        self._beside.addStretch(1)
        self._beside.addStrut(MIN_TARGET)
        self._box = QBoxLayout(_BESIDE)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_LINES_APART)
        self._box.addLayout(self._beside)
        self._box.addWidget(self.legend)
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add_fact(self, widget: QWidget, *, at_right: bool = False) -> None:
        """A fact right after the heading, or at the right edge."""
        if at_right:
            self._beside.addWidget(widget)
        else:
            self._beside.insertWidget(1, widget)

    def set_heading(self, heading: str) -> None:
        """Change the heading."""
        self._title.setText(heading)

    def set_keys(self, keys: Sequence[LegendKey]) -> None:
        """Another legend."""
        self.legend.set_keys(keys)
        self.legend.setVisible(bool(keys))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        wanted = self._beside.sizeHint().width() + _GAP + legend_width(self.legend.keys)
        way = _BESIDE if wanted <= self.width() else _UNDER
        if self._box.direction() != way:
            self._box.setDirection(way)


class ChartCard(Card):
    """A card with a chart; the chart tells its figures in a table, and its picture to `told`."""

    told = Signal(str)

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.chart, self.heading = chart, ""
        self.head = ChartHead()
        self.empty: EmptyState | None = None
        self.body.setContentsMargins(16, 8, 16, 12)
        self.body.setSpacing(_LINES_APART)
        self.body.addWidget(self.head)
        self.body.addWidget(chart)
        chart.table_wanted.connect(self.show_table)
        chart.told.connect(self.told)

    def rename(self, heading: str) -> None:
        """Give the card and its chart a name."""
        self.heading = heading
        self.head.set_heading(heading)
        self.chart.setAccessibleName(heading)

    def show_legend(self, keys: Sequence[LegendKey]) -> None:
        """Say what colours and lines stand for, beside the heading and in pictures."""
        self.head.set_keys(keys)
        self.chart.set_legend(keys)

    def columns(self) -> list[str]:
        """The columns of the table twin."""
        raise NotImplementedError(type(self).__name__)

    def rows(self) -> list[list[str]]:
        """The rows of the table twin."""
        raise NotImplementedError(type(self).__name__)

    def sentence(self) -> str:
        """The chart in one sentence."""
        return self.chart.fact_value()

    def show_table(self) -> FiguresDialog:
        """Open the figures over the window."""
        dialog = FiguresDialog(self.window(), self.heading, self.sentence(), self.columns(), self.rows())
        dialog.open()
        return dialog

    def show_empty(self, empty: EmptyState | None) -> None:
        """Show words in place of the chart, or the chart with None."""
        if self.empty is not None:
            self.body.removeWidget(self.empty)
            self.empty.hide()
            self.empty.deleteLater()
        self.empty = empty
        self.chart.setVisible(empty is None)
        if empty is not None:
            self.head.set_keys(())
            self.body.insertWidget(1, empty, 1)

    def say(self, sentence: str) -> None:
        """Change the sentence of the chart."""
        self.chart.setAccessibleDescription(sentence)
        self.chart.setToolTip("")
