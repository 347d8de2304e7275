"""One criterion of the ideal client, to edit in its line."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.ideal_client import HEAVIEST, LIGHTEST, IdealCriterion
from ui.bridge.formats import number
from ui.kit import IconButton, Menu, Segmented, Switch, TextField, boxed, hbox
from ui.kit.keys import local_key

LONGEST = 120
_WEIGHTS = tuple(range(LIGHTEST, HEAVIEST + 1))
GAP = 12


class CriterionRow(QWidget):
    """Text, weight, knock-out. `moved` carries -1 for up and 1 for down; `finished` follows Enter in the text."""

    changed = Signal()
    moved = Signal(int)
    removed = Signal()
    finished = Signal()

    def __init__(self, criterion: IdealCriterion, weight_width: int, switch_width: int) -> None:
        super().__init__()
        self._id = criterion.id
        self.move_button = IconButton("drag", self.tr("Move"), self.tr("Alt+Up, Alt+Down"), icon_size=16)
        self.text = TextField(text=criterion.text)
        self.text.setMaxLength(LONGEST)
        self.text.setAccessibleName(self.tr("Criterion"))
        self.weight = Segmented([(str(each), number(each)) for each in _WEIGHTS], str(criterion.weight))
        self.weight.setAccessibleName(self.tr("Weight, from 1 to 3"))
        self.knock_out = Switch(self.tr("Knock-out: whoever lacks this is not for us"), criterion.is_knock_out)
        self.remove_button = IconButton("x", self.tr("Remove this criterion"), icon_size=16)
        self._build(weight_width, switch_width)
        self._connect()

    def criterion(self) -> IdealCriterion:
        """The criterion as it stands in the line."""
        text = " ".join(self.text.text().split())
        return IdealCriterion(self._id, text, int(self.weight.value()), self.knock_out.isChecked())

    def check(self) -> bool:
        """Whether it can be kept; a line without words is marked."""
        is_empty = not self.criterion().text
        self.text.set_error(self.tr("Write the criterion, or remove the line.") if is_empty else None)
        return not is_empty

    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, from left to right."""
        segments = [self.weight.segment(str(each)) for each in _WEIGHTS]
        return [self.move_button, self.text, *segments, self.knock_out, self.remove_button]

    def _build(self, weight_width: int, switch_width: int) -> None:
        weight = boxed(hbox(self.weight, None))
        weight.setFixedWidth(weight_width)
        switch = boxed(hbox(self.knock_out, None))
        switch.setFixedWidth(switch_width)
        row = hbox(self.move_button, 4, spacing=0)
        row.addWidget(self.text, 1)
        for part in (weight, switch):
            row.addSpacing(GAP)
            row.addWidget(part)
        row.addWidget(self.remove_button)
        self.setLayout(row)

    def _connect(self) -> None:
        self.text.textEdited.connect(self._on_edited)
        self.text.returnPressed.connect(self.finished)
        self.weight.chosen.connect(self.changed)
        self.knock_out.toggled.connect(self.changed)
        self.remove_button.clicked.connect(self.removed)
        self.move_button.clicked.connect(self._on_move_menu)
        local_key("Alt+Up", self, self._on_up)
        local_key("Alt+Down", self, self._on_down)

    def _on_edited(self) -> None:
        self.text.set_error(None)
        self.changed.emit()

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)

    def _on_move_menu(self) -> None:
        menu = Menu(self)
        menu.add_entry(self.tr("Move up"), -1, key_hint="Alt+Up")
        menu.add_entry(self.tr("Move down"), 1, key_hint="Alt+Down")
        menu.triggered.connect(self._on_menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_under(self.move_button)

    def _on_menu(self, action: QAction) -> None:
        self.moved.emit(action.data())
