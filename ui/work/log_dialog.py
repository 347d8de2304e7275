"""Log client work: the day, how long, for whom; below, what the last days hold already."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from planner.actions.work import add_client_work, edit_client_work, remove_client_work
from planner.changes import Kind
from planner.domain.work.client_work import ClientWork
from planner.storage.queries.busy import busy_calendars
from planner.storage.queries.work import client_work_between
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, length, relative_day
from ui.kit import Button, boxed, hbox, label, vbox
from ui.work.client_field import name_of
from ui.work.entry_dialog import Action, EntryDialog
from ui.work.entry_list import EntryRow
from ui.work.log_form import LogForm
from ui.work.rules_dialog import open_client_rules

_WIDTH, _DAYS = 600, 7
_KINDS = (Kind.CLIENT_WORK, Kind.BUSY, Kind.PROSPECT)


def open_log_client_work(bridge: Bridge, window: QWidget) -> None:
    """Open the dialog over the window."""
    LogClientWorkDialog(bridge, window).open()


class LogClientWorkDialog(EntryDialog[ClientWork]):
    """Enter logs and leaves room for the next entry."""

    form: LogForm

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent, _WIDTH, _KINDS)
        self.set_title(self.tr("Log client work"))

    def _build_body(self) -> None:
        sentence = self.tr("This time shows how your week is shared between clients and prospects.")
        self.form = LogForm(self._bridge)
        self.heading = label(self.tr("The last 7 days"), "body_strong")
        self.total = label("", "body", "text2")
        self.nothing = label(self.tr("Nothing is logged for these days yet."), "body", "text2", wrap=True)
        self.back_button.set_words(self.tr("New entry instead"))
        self.body.addWidget(label(sentence, "body", "text2", wrap=True))
        self.body.addWidget(self.form)
        head = hbox(self.heading, self.total, None, self.back_button, spacing=10)
        self.body.addWidget(boxed(vbox(head, self.nothing, self.list, spacing=8, margins=(0, 8, 0, 0))))
        self.rules_button = Button(self.tr("From your calendars"), "quiet", "week")
        self.add_footer_left(self.rules_button)
        self.add_footer_right(self.done_button)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        super()._connect()
        self.rules_button.clicked.connect(self._on_rules)

    def _actions(self) -> tuple[Action, Action, Action]:
        return add_client_work, edit_client_work, remove_client_work

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
        form = self.form
        fields = (form.day, form.hours, form.client.field, form.note)
        self._order_tabs([*fields, self.back_button, *self.list.stops(), self.rules_button])
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
        super()._edit(entry)
        self.save_button.set_words(self.tr("Log") if entry is None else self.tr("Save"))

    def _on_edit(self, entry_id: int) -> None:
        super()._on_edit(entry_id)
        self.form.hours.selectAll()

    def _on_rules(self) -> None:
        open_client_rules(self._bridge, self)
