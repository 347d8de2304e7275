"""The owner's other calendars: add one, see how it was read, show or hide it, read it again, let it go."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.actions.busy_calendars import (
    Found,
    add_busy_calendar,
    edit_busy_calendar,
    order_for,
    read_busy_calendar,
    remove_busy_calendar,
)
from planner.changes import ChangeSet, Kind
from planner.errors import FileError, KnownError
from planner.storage.queries.busy import BusyCalendar, busy_calendars
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.navigation import Navigator, Section
from ui.calendars.calendar_row import CalendarRow
from ui.calendars.reader import CalendarReader
from ui.calendars.rename_dialog import RenameDialog
from ui.calendars.sources import sources_list
from ui.kit import Bar, Button, Callout, Card, Dialog, DropArea, boxed, clear_layout, hbox, label, vbox


def open_calendars(bridge: Bridge, navigator: Navigator, window: QWidget) -> None:
    """Open the list of other calendars."""
    CalendarsDialog(bridge, navigator, window).open()


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """The file to read, None when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


class CalendarsDialog(Dialog):
    """A row for each calendar. A file can be dropped anywhere on it; reading it never holds the window up."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", 640)
        self.set_title(self.tr("Other calendars"))
        self._bridge, self._navigator = bridge, navigator
        self._reader = CalendarReader(self)
        self._again: BusyCalendar | None = None
        self.rows: dict[int, CalendarRow] = {}
        self.setAcceptDrops(True)
        self._build_parts()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Fill the list from the store."""
        found = busy_calendars(self._bridge.store)
        if [each.id for each in found] == list(self.rows):
            for calendar in found:
                self.rows[calendar.id].show_calendar(calendar)
        else:
            self._rebuild(found)
        self._empty.setVisible(not found)
        self._list.setVisible(bool(found))
        self.add_button.setVisible(bool(found))
        self.week_button.setVisible(bool(found))
        self.close_button.set_kind("primary" if found else "secondary")
        self._fit()

    def read_file(self, path: Path) -> None:
        """Read a file, and show it as a calendar when it can be read."""
        self._start(path, None)

    def _build_parts(self) -> None:
        words = self.tr(
            "Assidu shows their appointments hatched on your week and plans around them. It never changes their files."
        )
        self.choose_button = Button(self.tr("Choose a file"), "primary", "inbox")
        self.drop_area = DropArea(self.tr("Drop the .ics file of a calendar here, or choose one."), self.choose_button)
        self.problem = Callout("alert", " ", " ", (), "bad", compact=True)
        self.problem.hide()
        self._build_progress()
        self._list = Card(padding=0)
        where = label(self.tr("Where your calendar program gives you such a file"), "small_strong")
        self._empty = boxed(vbox(self.drop_area, 6, where, sources_list(), spacing=10))
        for widget in (
            label(words, "body", "text2", wrap=True),
            self.problem,
            self._reading,
            self._list,
            self._empty,
        ):
            self.body.addWidget(widget)
        self.add_button = Button(self.tr("Add a calendar"), "tinted", "plus")
        self.week_button = Button(self.tr("Show the week"), "quiet")
        self.close_button = Button(self.tr("Close"), "primary")
        self.add_footer_left(self.add_button)
        self.add_footer_left(self.week_button)
        self.add_footer_right(self.close_button)

    def _build_progress(self) -> None:
        self._what = label("", "small", "text2")
        self._bar = Bar()
        self.stop_button = Button(self.tr("Stop"), "quiet", size="small")
        row = hbox(self._bar, self.stop_button, spacing=12)
        row.setStretch(0, 1)
        self._reading = boxed(vbox(self._what, row, spacing=4))
        self._reading.hide()

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._on_choose)
        self.add_button.clicked.connect(self._on_choose)
        self.week_button.clicked.connect(self._on_week)
        self.close_button.clicked.connect(self.accept)
        self.stop_button.clicked.connect(self._on_stop)
        self.drop_area.dropped.connect(self.read_file)
        self._reader.found.connect(self._on_found)
        self._reader.progressed.connect(self._on_progressed)
        self._bridge.changed.connect(self._on_changed)
        self.accepted.connect(self._reader.cancel)
        self.rejected.connect(self._reader.cancel)

    def _rebuild(self, found: list[BusyCalendar]) -> None:
        clear_layout(self._list.body)
        self.rows = {}
        for place, calendar in enumerate(found):
            if place:
                self._list.add_row_separator(16)
            row = self.rows[calendar.id] = CalendarRow(self._bridge, calendar)
            row.show_wanted.connect(self._on_show_wanted)
            row.read_wanted.connect(self._on_read_wanted)
            row.rename_wanted.connect(self._on_rename_wanted)
            row.remove_wanted.connect(self._on_remove_wanted)
            row.grown.connect(self._fit)
            self._list.body.addWidget(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
        if path is not None:
            event.acceptProposedAction()
            self.read_file(path)

    def _start(self, path: Path, again: BusyCalendar | None) -> None:
        """Read a file: a new one, or one that is there already."""
        if self._reader.is_reading:
            return
        self._again = again
        self._say_problem("")
        self._what.setText(self.tr("Reading {name}").format(name=path.name))
        self._bar.set_value(0)
        self._reading.show()
        self._fit()
        self._reader.read(order_for(self._bridge.store, path))

    def _on_found(self, found: Found) -> None:
        self._reading.hide()
        again, self._again = self._again, None
        if again is None and found.error is not None:
            self._say_problem(error_sentence(found.error))
        elif again is None:
            self._add(found)
        else:
            self._keep_reading(again, found)
        self._fit()

    def _add(self, found: Found) -> None:
        try:
            change = add_busy_calendar(self._bridge.store, path=found.order.path, found=found)
        except KnownError as error:
            self._say_problem(error_sentence(error))
            return
        self._bridge.announce(change)
        if change.created in self.rows:
            self.rows[change.created].switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_reading(self, calendar: BusyCalendar, found: Found) -> None:
        try:
            change = read_busy_calendar(self._bridge.store, calendar_id=calendar.id, found=found)
        except FileError:
            change = ChangeSet.of("", Kind.BUSY, {calendar.id})  # the row says why
        except KnownError as error:
            self._say_problem(error_sentence(error))
            return
        self._bridge.changed.emit(change)

    def _say_problem(self, sentence: str) -> None:
        self.problem.set_words(self.tr("Nothing was added."), sentence)
        self.problem.setVisible(bool(sentence))

    def _fit(self) -> None:
        if self.isVisible():
            self.relayout()

    def _on_choose(self) -> None:
        kinds = self.tr("Calendars (*.ics *.ical *.ifb);;All files (*)")
        path = ask_for_file(self, self.tr("Choose the file of a calendar"), kinds)
        if path is not None:
            self.read_file(path)

    def _on_week(self) -> None:
        self.accept()
        self._navigator.go_to(Section.WEEK)

    def _on_stop(self) -> None:
        self._reader.cancel()
        self._reading.hide()
        self._fit()

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.set_value(done / max(total, 1))

    def _on_show_wanted(self, calendar_id: int, is_shown: bool) -> None:
        self._bridge.perform(edit_busy_calendar, calendar_id=calendar_id, is_shown=is_shown)

    def _on_read_wanted(self, calendar_id: int) -> None:
        calendar = self.rows[calendar_id].calendar
        self._start(Path(calendar.path), calendar)

    def _on_rename_wanted(self, calendar_id: int) -> None:
        RenameDialog(self._bridge, self.rows[calendar_id].calendar, self).open()

    def _on_remove_wanted(self, calendar_id: int) -> None:
        if self._bridge.perform(remove_busy_calendar, calendar_id=calendar_id) is not None:
            button = self.add_button if self.rows else self.choose_button
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.BUSY):
            self.reload()
