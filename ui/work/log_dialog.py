"""Log client work: the day, how long, for whom; below, what the last days hold already."""

import itertools
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.work import add_client_work, edit_client_work, remove_client_work
from planner.changes import ChangeSet, Kind
from planner.domain.work.client_work import ClientWork
from planner.storage.queries.busy import busy_calendars
from planner.storage.queries.work import client_work_between
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, length, relative_day
from ui.kit import Button, Dialog, boxed, hbox, label, vbox
from ui.work.client_field import name_of
from ui.work.entry_list import EntryList, EntryRow
from ui.work.log_form import LogForm
from ui.work.rules_dialog import open_client_rules

_WIDTH, _DAYS = 600, 7


def open_log_client_work(bridge: Bridge, window: QWidget) -> None:
    """Open the dialog over the window."""
    LogClientWorkDialog(bridge, window).open()


class LogClientWorkDialog(Dialog):
    """Enter logs and leaves room for the next entry; everything can be undone."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Log client work"))
        self._bridge = bridge
        self._entries: dict[int, ClientWork] = {}
        self._build_body()
        self._connect()
        self._edit(None)
        self._show_entries()

    def take_focus(self) -> None:
        self.form.hours.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_button.click()
        elif event.key() == Qt.Key.Key_Escape and self.form.entry() is not None:
            self._edit(None)
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def _build_body(self) -> None:
        sentence = self.tr("This time shows how your week is shared between clients and prospects.")
        self.form = LogForm(self._bridge)
        self.list = EntryList()
        self.heading = label(self.tr("The last 7 days"), "body_strong")
        self.total = label("", "body", "text2")
        self.nothing = label(self.tr("Nothing is logged for these days yet."), "body", "text2", wrap=True)
        self.back_button = Button(self.tr("New entry instead"), "quiet", size="small")
        self.body.addWidget(label(sentence, "body", "text2", wrap=True))
        self.body.addWidget(self.form)
        head = hbox(self.heading, self.total, None, self.back_button, spacing=10)
        self.body.addWidget(boxed(vbox(head, self.nothing, self.list, spacing=8, margins=(0, 8, 0, 0))))
        self.rules_button = Button(self.tr("From your calendars"), "quiet", "week")
        self.done_button = Button(self.tr("Close"), "secondary")
        self.save_button = Button(self.tr("Log"), "primary")
        self.add_footer_left(self.rules_button)
        self.add_footer_right(self.done_button)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        self.form.entered.connect(self.save_button.click)
        self.form.grown.connect(self._fit)
        self.list.edit_asked.connect(self._on_edit)
        self.list.remove_asked.connect(self._on_remove)
        self.back_button.clicked.connect(self._on_back)
        self.rules_button.clicked.connect(self._on_rules)
        self.done_button.clicked.connect(self.accept)
        self.save_button.clicked.connect(self._on_save)
        self._bridge.changed.connect(self._on_changed)

    def _show_entries(self) -> None:
        today = self._bridge.today
        found = client_work_between(self._bridge.store, today - timedelta(days=_DAYS - 1), today)
        there = {int(each.id) for each in busy_calendars(self._bridge.store)}
        self._entries = {int(each.id): each for each in found}
        self.list.show_rows([self._row(each, there) for each in reversed(found)])
        edited = self.form.entry()
        self.list.mark_edited(edited.id if edited else None)
        self.nothing.setVisible(not found)
        self.total.setText(length(sum(each.minutes for each in found)) if found else "")
        self._order_tabs()
        self._fit()

    def _row(self, entry: ClientWork, there: set[int]) -> EntryRow:
        day = capital(relative_day(entry.day, self._bridge.today))
        who = name_of(self._bridge, entry.prospect_id)
        return EntryRow(
            int(entry.id),
            "clock" if entry.is_by_hand else "week",
            (length(entry.minutes), who or entry.note, f"{day}, {entry.note}" if who and entry.note else day),
            pill="" if entry.is_by_hand else self.tr("From a calendar"),
            may_edit=entry.is_by_hand,
            may_remove=entry.calendar_id not in there,
        )

    def _edit(self, entry: ClientWork | None) -> None:
        self.form.show_entry(entry)
        self.list.mark_edited(entry.id if entry else None)
        self.save_button.set_words(self.tr("Log") if entry is None else self.tr("Save"))
        self.back_button.setVisible(entry is not None)

    def _order_tabs(self) -> None:
        """Rows are made anew: the keyboard meets them after the fields all the same."""
        stops: list[QWidget] = [self.form.day, self.form.hours, self.form.client.field, self.form.note]
        stops += [self.back_button, *self.list.stops(), self.rules_button, self.done_button, self.save_button]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        if self.isVisible():
            self.relayout()

    def _on_edit(self, entry_id: int) -> None:
        self._edit(self._entries[entry_id])
        self.take_focus()
        self.form.hours.selectAll()
        self.reveal(self.form)

    def _on_back(self) -> None:
        self._edit(None)
        self.take_focus()

    def _on_remove(self, entry_id: int) -> None:
        place = self.list.place_of(entry_id)
        self.take_focus()  # the row that has the focus goes
        if self._bridge.perform(remove_client_work, work_id=entry_id) is not None:
            self.list.focus_place(place)

    def _on_save(self) -> None:
        entry = self.form.value()
        if entry is None:
            return
        action = edit_client_work if self.form.entry() else add_client_work
        if self._bridge.perform(action, work=entry) is not None:
            self._edit(None)
            self.take_focus()

    def _on_rules(self) -> None:
        open_client_rules(self._bridge, self)

    def _on_changed(self, change: ChangeSet) -> None:
        """Also by Undo; an entry that is gone can no longer be changed."""
        if not change.touches(Kind.CLIENT_WORK, Kind.BUSY, Kind.PROSPECT):
            return
        self._show_entries()
        edited = self.form.entry()
        if edited is not None and int(edited.id) not in self._entries:
            self._edit(None)
