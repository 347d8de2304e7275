"""Giving proposals an end date: those without one listed with 30 days filled in; Enter accepts all at once."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.actions.proposals import date_proposals
from planner.domain.proposals.proposal import Standing
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month
from ui.bridge.proposal_words import amount_words, time_words
from ui.kit import Button, CheckBox, DateField, Dialog, ElidedLabel, FieldRow, Separator, boxed, hbox, label, vbox
from ui.proposals.answers import RenegotiateDialog
from ui.proposals.items import Item, read_items

_WIDTH = 640


class EndDatesDialog(Dialog):
    """`renegotiate_wanted` carries an expired proposal that nobody decided about, after the dialog has closed."""

    renegotiate_wanted = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Give proposals an end date"))
        self._bridge = bridge
        items = read_items(bridge.store, bridge.today)
        endless = [item for item in items if item.standing is Standing.SENT and item.days_left is None]
        expired = [item for item in items if item.standing is Standing.EXPIRED]
        until = bridge.today + timedelta(days=bridge.settings.proposal_days)
        self.rows = [_EndRow(item, until) for item in endless]
        self.renegotiate_buttons: dict[int, Button] = {}
        self._explain(bool(endless), bool(expired))
        self._list(endless)
        if expired:
            self._list_expired(expired)
        self._add_footer()

    def save(self) -> None:
        """Keep every end date that is ticked, in one undo; without any the dialog only closes."""
        ends = {row.item.id: row.day.value() for row in self.rows if row.tick.isChecked()}
        wrong = [row for row in self.rows if row.tick.isChecked() and row.day.value() < self._bridge.today]
        for row in self.rows:
            row.day.set_error(self.tr("This day is over.") if row in wrong else None)
        if wrong:
            wrong[0].day.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not ends or self._bridge.perform(date_proposals, ends=ends) is not None:
            self.accept()

    def take_focus(self) -> None:
        """Everything is filled in: the button comes first."""
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _explain(self, has_endless: bool, has_expired: bool) -> None:
        if has_endless:
            text = self.tr("These wait without an end. A date helps them to decide, and you to plan.")
        elif has_expired:
            text = self.tr("Every open proposal has its end date. These have expired and wait for your decision.")
        else:
            text = self.tr("Every open proposal has its end date. Nothing to do.")
        self.body.addWidget(label(text, "body", "text2", wrap=True))

    def _list(self, items: Sequence[Item]) -> None:
        box = vbox(spacing=0)
        for place, row in enumerate(self.rows):
            if place:
                box.addWidget(Separator())
            box.addWidget(row)
        if items:
            self.body.addWidget(boxed(box))

    def _list_expired(self, items: Sequence[Item]) -> None:
        box = vbox(label(self.tr("Expired, not decided yet"), "body_medium"), 4, spacing=0)
        for place, item in enumerate(items):
            if place:
                box.addWidget(Separator())
            button = Button(self.tr("Renegotiate"), "secondary", "repeat", "small")
            button.clicked.connect(partial(self._on_renegotiate, item.id))
            self.renegotiate_buttons[item.id] = button
            words = label(time_words(item.proposal, self._bridge.today), "small", "text2")
            box.addLayout(_line(item, words, button))
        self.body.addWidget(boxed(box))

    def _add_footer(self) -> None:
        words = self.tr("Keep these dates") if self.rows else self.tr("Close")
        self.save_button = Button(words, "primary")
        self.save_button.setToolTip(self.tr("Enter"))
        self.save_button.clicked.connect(self.save)
        if self.rows:
            cancel = Button(self.tr("Cancel"), "quiet")
            cancel.clicked.connect(self.reject)
            self.add_footer_left(cancel)
        self.add_footer_right(self.save_button)

    def _on_renegotiate(self, proposal_id: int) -> None:
        self.accept()
        self.renegotiate_wanted.emit(proposal_id)


class _EndRow(QWidget):
    """One proposal with its end date."""

    def __init__(self, item: Item, until: date) -> None:
        super().__init__()
        self.item = item
        self.tick, self.day = CheckBox(), DateField(until)
        self.tick.setChecked(True)
        self.tick.setAccessibleName(self.tr("Give {name} an end date").format(name=item.name))
        self.day.setAccessibleName(self.tr("End date of {name}").format(name=item.name))
        sent = item.proposal.current.sent_on
        said = self.tr("Sent on {day}").format(day=day_month(sent)) if sent is not None else ""
        row = hbox(self.tick, spacing=10)
        self.day_row = FieldRow("", self.day)
        row.addLayout(_line(item, label(said, "small", "text2"), self.day_row), 1)
        self.setLayout(row)
        self.tick.toggled.connect(self.day.setEnabled)


def _line(item: Item, words: QWidget, control: QWidget) -> QHBoxLayout:
    second = hbox(ElidedLabel(amount_words(item.proposal), "small", "text2"), words, None, spacing=8)
    lines = vbox(None, ElidedLabel(item.name, "body_strong"), second, None, spacing=0)
    row = hbox(spacing=12, margins=(0, 8, 0, 8))
    row.addLayout(lines, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def open_end_dates(bridge: Bridge, window: QWidget) -> EndDatesDialog:
    """Ask for the end dates that are missing, and for what is to become of those that expired."""
    dialog = EndDatesDialog(bridge, window)
    dialog.renegotiate_wanted.connect(partial(_renegotiate, bridge, window))
    dialog.open()
    return dialog


def _renegotiate(bridge: Bridge, window: QWidget, proposal_id: int) -> None:
    RenegotiateDialog(bridge, window, proposal_id).open()
