"""The owner's criteria, one line each, and a line to add one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.ideal_client import IdealCriterion
from ui.ideal.criterion_row import GAP, LONGEST, CriterionRow
from ui.kit import Label, Segmented, TextField, boxed, clear_layout, hbox, role_font, text_width, vbox

_SWITCH_WIDTH = 38
_BUTTON_WIDTH = 28


class CriteriaForm(QWidget):
    """Lines to edit. `changed` follows every edit, `resized` when a line came or went."""

    changed = Signal()
    resized = Signal()

    def __init__(self, criteria: Sequence[IdealCriterion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CriterionRow] = []
        weight, knock_out = self.tr("Weight"), self.tr("Knock-out")
        font = role_font("micro")
        widest = Segmented([(each, each) for each in "123"]).sizeHint().width()
        self._weight_width = max(widest, text_width(weight, font) + 2)
        self._switch_width = max(_SWITCH_WIDTH, text_width(knock_out, font) + 2)
        self._captions = self._caption_row(weight, knock_out)
        self._lines = vbox(spacing=4)
        self.add_field = TextField(self.tr("Add a criterion, then Enter"))
        self.add_field.setMaxLength(LONGEST)
        self.add_field.setAccessibleName(self.tr("New criterion"))
        right = 2 * GAP + self._weight_width + self._switch_width + _BUTTON_WIDTH
        self._margins = (_Gap(_BUTTON_WIDTH + 4), _Gap(right))
        add_row = hbox(self._margins[0], spacing=0)
        add_row.addWidget(self.add_field, 1)
        add_row.addWidget(self._margins[1])
        self.setLayout(vbox(self._captions, self._lines, add_row, spacing=4))
        self.add_field.returnPressed.connect(self.add_typed)
        self.set_criteria(criteria)

    def criteria(self) -> list[IdealCriterion]:
        """The criteria as they stand, without lines that are empty."""
        return [found for row in self.rows if (found := row.criterion()).text]

    def set_criteria(self, criteria: Sequence[IdealCriterion]) -> None:
        """Show other criteria."""
        clear_layout(self._lines)
        self.rows = []
        for each in criteria:
            self._add_row(each)
        self._show_margins()
        self._order_tabs()

    def add_typed(self) -> None:
        """Add what stands in the last line, and be ready for the next one."""
        text = " ".join(self.add_field.text().split())
        if not text:
            return
        self.add_field.clear()
        self._add_row(IdealCriterion(0, text))
        self._after_rows_changed()
        self.add_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_typed(self) -> None:
        """Add what was typed but not yet entered."""
        if self.add_field.text().strip():
            self.add_typed()

    def check(self) -> bool:
        """Whether every line can be kept; the first that cannot gets the focus."""
        wrong = [row for row in self.rows if not row.check()]
        if wrong:
            wrong[0].text.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def tab_order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [*(each for row in self.rows for each in row.tab_order()), self.add_field]

    def _caption_row(self, weight: str, knock_out: str) -> QWidget:
        words = Label(self.tr("What makes a client good for you"), "micro", "text2")
        heavy, out = Label(weight, "micro", "text2"), Label(knock_out, "micro", "text2")
        heavy.setFixedWidth(self._weight_width)
        out.setFixedWidth(self._switch_width)
        row = hbox(_BUTTON_WIDTH + 4, spacing=0)
        row.addWidget(words, 1)
        for each in (heavy, out):
            row.addSpacing(GAP)
            row.addWidget(each)
        row.addSpacing(_BUTTON_WIDTH)
        return boxed(row)

    def _add_row(self, criterion: IdealCriterion) -> None:
        row = CriterionRow(criterion, self._weight_width, self._switch_width)
        row.changed.connect(self.changed)
        row.moved.connect(self._on_moved)
        row.removed.connect(self._on_removed)
        row.finished.connect(self._on_finished)
        self.rows.append(row)
        self._lines.addWidget(row)

    def _after_rows_changed(self) -> None:
        self._show_margins()
        self._order_tabs()
        self.resized.emit()
        self.changed.emit()

    def _show_margins(self) -> None:
        """The line to add one stands under the texts of the others, or alone across the form."""
        for part in (self._captions, *self._margins):
            part.setVisible(bool(self.rows))

    def _order_tabs(self) -> None:
        stops = self.tab_order()
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _on_moved(self, step: int) -> None:
        row = self.sender()
        if not isinstance(row, CriterionRow):
            return
        place = self.rows.index(row)
        target = place + step
        if not 0 <= target < len(self.rows):
            return
        self.rows.insert(target, self.rows.pop(place))
        self._lines.insertWidget(target, row)
        self._after_rows_changed()
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        row = self.sender()
        if not isinstance(row, CriterionRow):
            return
        place = self.rows.index(row)
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._after_rows_changed()
        beside = self.rows[min(place, len(self.rows) - 1)].remove_button if self.rows else self.add_field
        beside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finished(self) -> None:
        row = self.sender()
        if not isinstance(row, CriterionRow):
            return
        place = self.rows.index(row) + 1
        following = self.rows[place].text if place < len(self.rows) else self.add_field
        following.setFocus(Qt.FocusReason.TabFocusReason)


class _Gap(QWidget):
    """Room as wide as what stands above it."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
