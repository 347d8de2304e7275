"""All that happened with a prospect: contacts and decisions in one timeline, the newest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.prospects.prospect import Prospect
from planner.domain.touches.touch import Touch
from planner.domain.touches.turn import Turn
from ui.bridge.formats import length
from ui.kit import Button, ElidedLabel, boxed, hbox, label, vbox
from ui.prospects.history_row import HistoryRow
from ui.prospects.history_words import entry, newest_first
from ui.prospects.section import Section

AT_ONCE = 20


class History(Section):
    """`edit_wanted` and `remove_wanted` carry a Touch. Rows are made when they are first needed, and used again."""

    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[HistoryRow] = []
        self._events: list[Touch | Turn] = []
        self._names: dict[int, str] = {}
        self._shown, self._prospect_id = AT_ONCE, 0
        self._zone, self._today = "UTC", date.min
        self._spent = ElidedLabel("", "small", "text2")
        self._nothing = label(self.tr("Nothing yet. The first contact will stand here."), "small", "text2", wrap=True)
        self._list: QVBoxLayout = vbox(spacing=0)
        self._box = boxed(self._list)
        self.earlier_button = Button(self.tr("Show earlier"), "quiet", "chevron-down", "small")
        self.earlier_button.clicked.connect(self._on_earlier_clicked)
        body = self.begin(self.tr("History"), self._spent)
        body.addWidget(self._nothing)
        body.addWidget(self._box)
        body.addLayout(hbox(self.earlier_button, None))

    def show_events(
        self, prospect: Prospect, touches: Sequence[Touch], turns: Sequence[Turn], zone: str, today: date
    ) -> None:
        """Show the story of a prospect; of another one, only its newest part."""
        if prospect.id != self._prospect_id:
            self._prospect_id, self._shown = prospect.id, AT_ONCE
        self._events = newest_first(touches, turns)
        several = len(prospect.persons) > 1
        self._names = {person.id: person.name for person in prospect.persons} if several else {}
        self._zone, self._today = zone, today
        counts = prospect.pursuit.tally
        self._spent.setText(
            self.tr("{time} in {contacts}").format(
                time=length(counts.minutes), contacts=self.tr("%n contacts", "", counts.touches)
            )
        )
        self._spent.setVisible(counts.minutes > 0)
        self._fill()

    def _fill(self) -> None:
        shown = self._events[: self._shown]
        grows = len(shown) > sum(not row.isHidden() for row in self.rows)
        if grows and not self._box.isAncestorOf(self.window().focusWidget() or self):
            self._box.hide()  # or every row that appears would lay out the whole page
        while len(self.rows) < len(shown):
            self._add_row()
        for row, event in zip(self.rows, shown, strict=False):
            row.show_entry(entry(event, self._names, self._zone, self._today))
            row.show()
        for row in self.rows[len(shown) :]:
            row.hide()
        self._box.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self.earlier_button.setVisible(len(self._events) > self._shown)

    def _add_row(self) -> None:
        row = HistoryRow()
        row.edit_wanted.connect(self.edit_wanted)
        row.remove_wanted.connect(self.remove_wanted)
        self.rows.append(row)
        self._list.addWidget(row)

    def _on_earlier_clicked(self) -> None:
        before = self._shown
        self._shown += AT_ONCE
        self._fill()
        if len(self.rows) > before:
            self.rows[before].setFocus()
