"""Grid and panel: side by side in a wide window, the panel as a drawer over the grid in a narrow one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.bridge.bridge import Bridge
from ui.kit import Button, Card, EmptyState, PageScroll, boxed, vbox
from ui.week.day_header import DayHeader
from ui.week.grid import WeekGrid
from ui.week.legend import Legend
from ui.week.panel import BlockPanel
from ui.week.plan import BlockKey

DRAWER_BELOW = 1200
_WIDE_FROM = 1600
_PANEL, _WIDE_PANEL = 300, 360
_LATE_DAY = 4


class WeekBody(QWidget):
    """Places its parts by the width of the window, which decides on the size class."""

    new_series_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = self._at_left = False
        self.grid = WeekGrid()
        self.days = DayHeader(self.grid)
        self.legend = Legend()
        self._scroll = PageScroll(self.grid)
        self._main = boxed(vbox(self.days, self._scroll, self.legend, spacing=0), self)
        self.empty = self._build_empty()
        self.panel = BlockPanel(bridge, self)
        self.panel.hide()
        self.setMinimumHeight(300)
        # The columns of the header follow those of the grid, which a scroll bar makes narrower.
        self.grid.size_changed.connect(self.days.update)

    def is_drawer(self) -> bool:
        """Whether the panel lies over the grid."""
        return self.window().width() < DRAWER_BELOW

    def set_panel_open(self, is_open: bool, *, beside_day: int = 0) -> None:
        """Show or hide the panel; a drawer opens on the side that leaves `beside_day` (0 to 6) in sight."""
        self._is_open = is_open
        self._at_left = beside_day >= _LATE_DAY
        self.panel.setVisible(is_open)
        self._place()

    def set_empty(self, is_empty: bool) -> None:
        """Say that the week has no blocks."""
        self.empty.setVisible(is_empty)
        self._place()

    def scroll_to(self, minutes: int) -> None:
        """Bring a time of day to the top, where the grid is higher than its room."""
        self._scroll.verticalScrollBar().setValue(round(self.grid.frame().y_of(minutes)))

    def reveal(self, key: BlockKey) -> None:
        """Scroll until a block can be seen."""
        widget = self.grid.widget_of(key)
        if widget is not None:
            self._scroll.ensureWidgetVisible(widget, 0, 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        panel = _WIDE_PANEL if self.window().width() >= _WIDE_FROM else _PANEL
        beside = self._is_open and not self.is_drawer()
        width = self.width() - (panel if beside else 0)
        self._main.setGeometry(0, 0, width, self.height())
        at_left = self._at_left and not beside
        self.panel.set_drawer(not beside, at_left=at_left)
        self.panel.setGeometry(0 if at_left else self.width() - panel, 0, panel, self.height())
        self.panel.raise_()
        size = self.empty.sizeHint()
        left = self.grid.frame().gutter
        self.empty.setGeometry(
            (width + left - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple()
        )

    def _build_empty(self) -> QWidget:
        button = Button(self.tr("New block series"), icon="plus")
        button.clicked.connect(self.new_series_asked)
        sentence = self.tr("Two short ones are enough to keep going.")
        state = EmptyState("week", self.tr("No blocks this week"), sentence, [button])
        card = Card(padding=8, parent=self._main)
        card.body.addWidget(state)
        card.hide()
        return card
