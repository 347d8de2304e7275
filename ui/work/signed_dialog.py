"""Signed work: for how many weeks it lasts, each piece of it, and a new one."""

import itertools

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.work import add_signed_work, edit_signed_work, remove_signed_work
from planner.changes import ChangeSet, Kind
from planner.domain.work.signed import SignedWork
from planner.storage.queries.work import all_signed_work
from planner.storage.queries.work_ahead import WorkAhead, work_ahead
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month, day_month_year, length, money, number
from ui.kit import Button, Callout, Dialog, boxed, hbox, label, vbox
from ui.work.client_field import name_of
from ui.work.entry_list import EntryList, EntryRow
from ui.work.signed_form import SignedForm

_WIDTH = 720
_KINDS = (Kind.SIGNED_WORK, Kind.PROPOSAL, Kind.PROSPECT, Kind.SETTING, Kind.PAUSE)


def open_signed_work(bridge: Bridge, window: QWidget) -> None:
    """Open the dialog over the window."""
    SignedWorkDialog(bridge, window).open()


class SignedWorkDialog(Dialog):
    """Add, change and remove signed work; everything can be undone. Finished work waits behind a button."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Signed work"))
        self._bridge = bridge
        self._works: dict[int, SignedWork] = {}
        self._shows_finished = False
        self._build_body()
        self._connect()
        self._edit(None)
        self._show_works()

    def take_focus(self) -> None:
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_button.click()
        elif event.key() == Qt.Key.Key_Escape and self.form.work() is not None:
            self._edit(None)
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def _build_body(self) -> None:
        self.ahead = Callout("hourglass", " ", " ", (), "accent", compact=True)
        self.list = EntryList()
        self.finished_button = Button("", "quiet", size="small")
        self.heading = label("", "body_strong")
        self.back_button = Button(self.tr("New work instead"), "quiet", size="small")
        self.form = SignedForm(self._bridge)
        self.body.addWidget(self.ahead)
        self.body.addWidget(self.list)
        self._more = boxed(hbox(self.finished_button, None))
        self.body.addWidget(self._more)
        self.body.addWidget(boxed(vbox(hbox(self.heading, None, self.back_button), self.form, spacing=10)))
        self.done_button = Button(self.tr("Close"), "secondary")
        self.save_button = Button(self.tr("Add the work"), "primary")
        self.add_footer_right(self.done_button)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        self.form.entered.connect(self.save_button.click)
        self.form.grown.connect(self._fit)
        self.list.edit_asked.connect(self._on_edit)
        self.list.remove_asked.connect(self._on_remove)
        self.finished_button.clicked.connect(self._on_finished)
        self.back_button.clicked.connect(self._on_back)
        self.done_button.clicked.connect(self.accept)
        self.save_button.clicked.connect(self._on_save)
        self._bridge.changed.connect(self._on_changed)

    def _show_works(self) -> None:
        today = self._bridge.today
        found = all_signed_work(self._bridge.store)
        ahead = work_ahead(self._bridge.store, today)
        self._works = {int(each.id): each for each in found}
        finished = [each for each in reversed(found) if each.ends_on < today]
        shown = [each for each in found if each.ends_on >= today] + (finished if self._shows_finished else [])
        self.list.show_rows([self._row(each, ahead) for each in shown])
        edited = self.form.work()
        self.list.mark_edited(edited.id if edited else None)
        hide = self.tr("Hide the finished work")
        self.finished_button.set_words(
            hide if self._shows_finished else self.tr("Show the finished work (%n)", "", len(finished))
        )
        self._more.setVisible(bool(finished))
        self._show_ahead(ahead)
        self._order_tabs()
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
        return EntryRow(
            int(work.id),
            "check" if work.ends_on < self._bridge.today else "calendar-check",
            (work.title, name_of(self._bridge, work.prospect_id), second),
            fact=money(work.amount_cents, work.currency) if work.amount_cents is not None else "",
        )

    def _edit(self, work: SignedWork | None) -> None:
        self.form.show_work(work)
        self.list.mark_edited(work.id if work else None)
        self.heading.setText(self.tr("New work") if work is None else self.tr("Change this work"))
        self.save_button.set_words(self.tr("Add the work") if work is None else self.tr("Save"))
        self.back_button.setVisible(work is not None)

    def _order_tabs(self) -> None:
        """Rows are made anew: the keyboard meets them first all the same."""
        form = self.form
        stops: list[QWidget] = [*self.list.stops(), self.finished_button, self.back_button, form.title]
        stops += [form.client.field, form.first, form.last, form.hours, form.signed, form.amount]
        stops += [self.done_button, self.save_button]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        if self.isVisible():
            self.relayout()

    def _on_edit(self, work_id: int) -> None:
        self._edit(self._works[work_id])
        self.take_focus()
        self.reveal(self.form)

    def _on_back(self) -> None:
        self._edit(None)
        self.take_focus()

    def _on_finished(self) -> None:
        self._shows_finished = not self._shows_finished
        self._show_works()
        self.finished_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self, work_id: int) -> None:
        place = self.list.place_of(work_id)
        self.take_focus()  # the row that has the focus goes
        if self._bridge.perform(remove_signed_work, work_id=work_id) is not None:
            self.list.focus_place(place)

    def _on_save(self) -> None:
        work = self.form.value()
        if work is None:
            return
        action = edit_signed_work if self.form.work() else add_signed_work
        if self._bridge.perform(action, work=work) is not None:
            self._edit(None)
            self.take_focus()

    def _on_changed(self, change: ChangeSet) -> None:
        """Also by Undo; work that is gone can no longer be changed."""
        if not change.touches(*_KINDS):
            return
        self._show_works()
        edited = self.form.work()
        if edited is not None and int(edited.id) not in self._works:
            self._edit(None)


def _about(minutes: int) -> str:
    """Time that is still needed: days are cut evenly out of a job, so the hour is as exact as it gets."""
    return length(round(minutes / 60) * 60 if minutes >= 60 else minutes)
