"""Moving one block to any day and time."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.blocks import move_block
from planner.domain.zones import is_in_gap
from planner.errors import InvalidInputError
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.kit import Button, Dialog, label
from ui.kit.keys import digit_of
from ui.week.move_form import MoveForm
from ui.week.plan import WeekBlock
from ui.week.words import block_title
from ui.week.working_hours import WorkingHours


class MoveDialog(Dialog):
    """Asks for day, time and length, and moves only that date; `to` proposes a start on the clock of the screen."""

    def __init__(self, bridge: Bridge, block: WeekBlock, parent: QWidget, *, to: datetime | None = None) -> None:
        super().__init__(parent, self.tr("Move {title}").format(title=block_title(block)))
        self._bridge = bridge
        self._block = block
        self.form = MoveForm(block, WorkingHours.of(bridge.settings), to=to)
        self.move_button = Button(self.tr("Move"), "primary")
        cancel = Button(self.tr("Cancel"), "quiet")
        self.body.addWidget(
            label(self.tr("Only this one moves. The series stays as it is."), "body", "text2", wrap=True)
        )
        self.body.addWidget(self.form)
        self.add_footer_left(cancel)
        self.add_footer_right(self.move_button)
        cancel.clicked.connect(self.reject)
        self.move_button.clicked.connect(self._on_move)
        self.form.changed.connect(self._on_changed)
        self._on_changed()
        self._is_proposed = to is not None

    def open(self) -> None:
        super().open()
        if self._is_proposed:  # Enter accepts, and the digits say why
            self.move_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.form.press_digit(digit_of(event)):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.move_button.click()
        else:
            super().keyPressEvent(event)

    def _on_changed(self) -> None:
        self.move_button.setEnabled(self.form.is_change())
        if self.isVisible():
            self.relayout()

    def _on_move(self) -> None:
        if move_by_form(self._bridge, self._block, self.form):
            self.accept()


def move_by_form(bridge: Bridge, block: WeekBlock, form: MoveForm) -> bool:
    """Do what the form says; False when it said under the field why it cannot be."""
    to = block.in_series_zone(form.start())
    zone = block.occurrence.series.zone
    if is_in_gap(to, zone) or is_in_gap(form.start(), block.zone):
        error = InvalidInputError("start_in_clock_gap", field="moved_to", value=to.time(), day=to.date())
        form.set_error(error_sentence(error))
        return False
    series = block.occurrence.series
    slot, reason = block.occurrence.slot, form.reason()
    done = bridge.perform(move_block, series_id=series.id, slot=slot, to=to, minutes=form.length(), reason=reason)
    return done is not None
