"""The shelf: rewards that were earned, newest first; as many as fit, and all of them in a dialog."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.changes import ChangeSet, Kind
from planner.domain.goals.earned import Earned
from planner.storage.queries.goals import shelf as read_shelf
from ui.bridge.bridge import Bridge
from ui.bridge.pictures import reward_picture
from ui.goals.shelf_item import ITEM_WIDTH, Item, ShelfItem
from ui.kit import Button, Dialog, Label, boxed, hbox, label, open_dialogs, vbox

_DIALOG_WIDTH, _DIALOG_COLUMNS = 880, 3
_GAP = 12


class Shelf(QWidget):
    """As many rewards as fit side by side."""

    enjoyed = Signal(int)
    treat_enjoyed = Signal(int)
    photo_wanted = Signal(int)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[ShelfItem] = []
        self._columns = 0
        self._count = Label("", "body", "text3", tabular_digits=True)
        self.all_button = Button(self.tr("See all"), "link")
        self.all_button.clicked.connect(self.all_wanted)
        self._grid = _new_grid()
        heading = hbox(label(self.tr("Rewards you gave yourself"), "heading"), self._count, None, self.all_button)
        self.setLayout(vbox(heading, boxed(self._grid), spacing=6))

    def show_items(self, items: Sequence[Item], today: date) -> None:
        """Fill the shelf."""
        _take_away(self._grid, self._items)
        self._items = [ShelfItem(earned, picture, today, self) for earned, picture in items]
        for item in self._items:
            _pass_on(item, self)
        self._count.setText(str(len(items)))
        self._columns = 0
        self._arrange()

    def items(self) -> list[ShelfItem]:
        """What stands on it, seen or not."""
        return self._items

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, (self.width() + _GAP) // (ITEM_WIDTH + 4))
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for index, item in enumerate(self._items):
            self._grid.removeWidget(item)
            if index < columns:
                self._grid.addWidget(item, 0, index, Qt.AlignmentFlag.AlignTop)
            item.setVisible(index < columns)
        for column in range(min(columns, max(2, len(self._items)))):
            self._grid.setColumnStretch(column, 1)
        self.all_button.setVisible(len(self._items) > columns)


class RewardsDialog(Dialog):
    """Every reward that was earned; it follows what changes while it is open."""

    enjoyed = Signal(int)
    treat_enjoyed = Signal(int)
    photo_wanted = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _DIALOG_WIDTH)
        self._bridge = bridge
        self.set_title(self.tr("Rewards you gave yourself"))
        self.items: list[ShelfItem] = []
        self._used = (0, 0)
        self._grid = _new_grid()
        for column in range(_DIALOG_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.body.addWidget(boxed(self._grid))
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(close)
        self._fill()
        bridge.changed.connect(self._on_changed)

    def _fill(self) -> None:
        _take_away(self._grid, self.items)
        found = shelf_items(self._bridge)
        self.items = [ShelfItem(earned, picture, self._bridge.today) for earned, picture in found]
        for index, item in enumerate(self.items):
            _pass_on(item, self)
            for signal in (item.enjoyed, item.treat_enjoyed, item.photo_wanted):
                signal.connect(self._on_used)
            self._grid.addWidget(item, *divmod(index, _DIALOG_COLUMNS), Qt.AlignmentFlag.AlignTop)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.GOAL) and self.isVisible():
            self._fill()
            QTimer.singleShot(0, self, self._focus_again)

    def _on_used(self) -> None:
        item = self.sender()
        if isinstance(item, ShelfItem):
            self._used = item.key

    def _focus_again(self) -> None:
        """Back to what was used last, once what it opened is closed."""
        if open_dialogs(self)[-1:] != [self]:
            return
        item = next((each for each in self.items if each.key == self._used), None)
        if item is None or not item.take_focus():
            self.take_focus()


def shelf_items(bridge: Bridge) -> list[Item]:
    """What was earned, each with its picture."""
    return [(each, picture_of(bridge, each)) for each in read_shelf(bridge.store)]


def picture_of(bridge: Bridge, earned: Earned) -> QPixmap | str | None:
    """The picture of a reward; a small treat has none."""
    return reward_picture(bridge, earned.goal.reward) if earned.milestone is None else None


def _pass_on(item: ShelfItem, shelf: "Shelf | RewardsDialog") -> None:
    item.enjoyed.connect(shelf.enjoyed)
    item.treat_enjoyed.connect(shelf.treat_enjoyed)
    item.photo_wanted.connect(shelf.photo_wanted)


def _new_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_GAP)
    grid.setVerticalSpacing(14)
    return grid


def _take_away(grid: QGridLayout, items: Sequence[ShelfItem]) -> None:
    for old in items:
        grid.removeWidget(old)
        old.hide()
        old.deleteLater()
