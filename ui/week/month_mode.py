"""The month in the place of the week's grid, and the way back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.bridge.bridge import Bridge
from ui.week.header import WeekHeader
from ui.week.month_view import MonthView


class MonthMode(QObject):
    """Swaps `body` for the month. `day_chosen` carries the day whose week is wanted: the month has then gone.

    While it is on, the keys of single blocks do nothing: no block is in sight.
    """

    day_chosen = Signal(object)

    def __init__(self, bridge: Bridge, header: WeekHeader, body: QWidget, layout: QBoxLayout) -> None:
        super().__init__(body)
        self._bridge, self._header, self._body, self._layout = bridge, header, body, layout
        self._view: MonthView | None = None
        self._keys: Sequence[QShortcut] = ()

    @property
    def is_on(self) -> bool:
        """Whether the month is shown."""
        return self._view is not None and not self._view.isHidden()

    def silence(self, keys: Sequence[QShortcut]) -> None:
        """Say which keys belong to single blocks."""
        self._keys = keys

    def view(self) -> MonthView:
        """The month, made when it is first looked at."""
        if self._view is None:
            self._view = MonthView(self._bridge)
            self._view.hide()
            self._view.day_chosen.connect(self._on_day_chosen)
            self._view.turned.connect(self._on_turned)
            self._layout.addWidget(self._view, 1)
        return self._view

    def show_day(self, day: date) -> None:
        """Show the month of a day in the place of the week."""
        view = self.view()
        view.show_day(day)
        self._body.hide()
        view.show()
        self._set_keys(enabled=False)
        self._on_turned()
        view.grid.focus_day(view.chosen())

    def leave(self) -> None:
        """Show the week again."""
        if self.is_on:
            self.view().hide()
            self._body.show()
            self._set_keys(enabled=True)

    def turn(self, months: int) -> None:
        """Show the month that lies so many months away."""
        self.view().turn(months)

    def reload(self) -> None:
        """Read the month anew, while it is shown."""
        if self.is_on:
            self.view().reload()
            self._on_turned()

    def _set_keys(self, *, enabled: bool) -> None:
        for key in self._keys:
            key.setEnabled(enabled)

    def _on_turned(self) -> None:
        if self.is_on:
            self._header.show_month(self.view().chosen())

    def _on_day_chosen(self, day: date) -> None:
        self.leave()
        self.day_chosen.emit(day)
