"""Signed work: for how many weeks it lasts, each piece of it, and a new one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.actions.work import add_signed_work, edit_signed_work, remove_signed_work
from planner.changes import Kind
from planner.domain.work.signed import SignedWork
from planner.storage.queries.work import all_signed_work
from planner.storage.queries.work_ahead import WorkAhead, work_ahead
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month, day_month_year, length, money, number
from ui.kit import Button, Callout, boxed, hbox, label, vbox
from ui.work.client_field import name_of
from ui.work.entry_dialog import Action, EntryDialog
from ui.work.entry_list import EntryRow
from ui.work.signed_form import SignedForm

_WIDTH = 720
_KINDS = (Kind.SIGNED_WORK, Kind.PROPOSAL, Kind.PROSPECT, Kind.SETTING, Kind.PAUSE)


def open_signed_work(bridge: Bridge, window: QWidget) -> None:
    """Open the dialog over the window."""
    SignedWorkDialog(bridge, window).open()


class SignedWorkDialog(EntryDialog[SignedWork]):
    """Add, change and remove signed work. Finished work waits behind a button."""

    form: SignedForm

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        self._shows_finished = False
        super().__init__(bridge, parent, _WIDTH, _KINDS)
        self.set_title(self.tr("Signed work"))

    def _build_body(self) -> None:
        self.ahead = Callout("hourglass", " ", " ", (), "accent", compact=True)
        self.finished_button = Button("", "quiet", size="small")
        self.heading = label("", "body_strong")
        self.back_button.set_words(self.tr("New work instead"))
        self.form = SignedForm(self._bridge)
        self.body.addWidget(self.ahead)
        self.body.addWidget(self.list)
        self._more = boxed(hbox(self.finished_button, None))
        self.body.addWidget(self._more)
        self.body.addWidget(boxed(vbox(hbox(self.heading, None, self.back_button), self.form, spacing=10)))
        self.add_footer_right(self.done_button)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        super()._connect()
        self.finished_button.clicked.connect(self._on_finished)

    def _actions(self) -> tuple[Action, Action, Action]:
        return add_signed_work, edit_signed_work, remove_signed_work

    def _show_entries(self) -> None:
        today = self._bridge.today
        found = all_signed_work(self._bridge.store)
        ahead = work_ahead(self._bridge.store, today)
        self._entries = {int(each.id): each for each in found}
        finished = [each for each in reversed(found) if each.ends_on < today]
        shown = [each for each in found if each.ends_on >= today] + (finished if self._shows_finished else [])
        self.list.show_rows([self._row(each, ahead) for each in shown])
        edited = self.form.entry()
        self.list.mark_edited(edited.id if edited else None)
        hide = self.tr("Hide the finished work")
        self.finished_button.set_words(
            hide if self._shows_finished else self.tr("Show the finished work (%n)", "", len(finished))
        )
        self._more.setVisible(bool(finished))
        self._show_ahead(ahead)
        self._order_tabs(self._stops())
        self._fit()

    def _show_ahead(self, ahead: WorkAhead) -> None:
        hours = self._bridge.settings.client_hours_a_week
        if not ahead.minutes:
            heading = self.tr("No signed work ahead")
            text = self.tr("Write down what is sold and when it will be done, to see how long it lasts.")
        elif not hours:
            heading = self.tr("{length} of signed work ahead").format(length=_about(ahead.minutes))
            text = self.tr("Public holidays and pauses are left out.")
        else:
            # Half weeks are as exact as such a figure gets.
            weeks = round(ahead.weeks * 2) / 2
            if weeks < 1:
                heading = (
                    self.tr("Less than a week of work ahead") if weeks < 0.5 else self.tr("Half a week of work ahead")
                )
            elif weeks == int(weeks):
                heading = self.tr("About %n week(s) of work ahead", "", int(weeks))
            else:
                heading = self.tr("About {weeks} and a half weeks of work ahead").format(weeks=number(int(weeks)))
            words = self.tr("{left} of signed work are still to do; you have {hours}\u00a0h a week for clients.")
            text = words.format(left=_about(ahead.minutes), hours=number(hours))
        self.ahead.set_words(heading, text)

    def _row(self, work: SignedWork, ahead: WorkAhead) -> EntryRow:
        left = ahead.left.get(int(work.id), 0)
        first = (
            day_month(work.starts_on) if work.starts_on.year == work.ends_on.year else day_month_year(work.starts_on)
        )
        words = (
            self.tr("{first} to {last}, {length}")
            if left in (0, work.minutes)
            else self.tr("{first} to {last}, {left} of {length} left")
        )
        second = words.format(
            first=first, last=day_month_year(work.ends_on), length=length(work.minutes), left=_about(left)
        )
        who = name_of(self._bridge, work.prospect_id)
        return EntryRow(
            int(work.id),
            "check" if work.ends_on < self._bridge.today else "calendar-check",
            (work.title, who if who != work.title else "", second),
            fact=money(work.amount_cents, work.currency) if work.amount_cents is not None else "",
        )

    def _edit(self, entry: SignedWork | None) -> None:
        super()._edit(entry)
        self.heading.setText(self.tr("New work") if entry is None else self.tr("Change this work"))
        self.save_button.set_words(self.tr("Add the work") if entry is None else self.tr("Save"))

    def _stops(self) -> list[QWidget]:
        form = self.form
        fields = (form.title, form.client.field, form.first, form.last, form.hours, form.signed, form.amount)
        return [*self.list.stops(), self.finished_button, self.back_button, *fields]

    def _on_finished(self) -> None:
        self._shows_finished = not self._shows_finished
        self._show_entries()
        self.finished_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _about(minutes: int) -> str:
    """Time that is still needed: days are cut evenly out of a job, so the hour is as exact as it gets."""
    return length(round(minutes / 60) * 60 if minutes >= 60 else minutes)
