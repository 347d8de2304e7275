"""Changes made in the calendar program: the owner's calendar is read again, and what was done there is taken over."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.actions.taking_over import came_back_reader, take_over
from planner.domain.blocks.differences import Difference
from planner.errors import KnownError
from ui.bridge.background import BackgroundTask, IsCancelled, Progress, run_in_background
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.navigation import Navigator, Section
from ui.kit import Button, Callout, Card, CheckBox, Dialog, DropArea, EmptyState, Separator, boxed, hbox, label, vbox
from ui.publishing.difference_row import DifferenceRow

_WIDTH = 620


def ask_for_calendar(parent: QWidget, title: str, kinds: str) -> Path | None:
    """The file to read, None when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


class CameBackDialog(Dialog):
    """Choose or drop a calendar file, tick what to take over."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("What changed in your calendar"))
        self._bridge, self._navigator = bridge, navigator
        self.rows: list[DifferenceRow] = []
        self._list: QWidget | None = None
        self._task: BackgroundTask | None = None
        self._build_body()
        self._build_footer()
        self._connect()

    def _build_body(self) -> None:
        intro = self.tr(
            "Export your calendar from the program you use, and bring the file here. Blocks that you moved or deleted "
            "there are found by their identity."
        )
        self.choose_button = Button(self.tr("Choose a file"), "primary", "inbox")
        self.drop_area = DropArea(self.tr("Drop the calendar file here, or choose it."), self.choose_button)
        self.problem = Callout("alert", " ", " ", (), "bad", compact=True)
        self.problem.hide()
        self.wait = label(self.tr("Reading the calendar…"), "body", "text2")
        self.wait.hide()
        nothing = self.tr("Your coming blocks stand in this calendar as they stand here.")
        self.nothing = EmptyState("check-circle", self.tr("Nothing was changed there"), nothing)
        self.nothing.hide()
        self.first_part = boxed(vbox(label(intro, "body", "text2", wrap=True), self.drop_area, spacing=14))
        for part in (self.first_part, self.problem, self.wait, self.nothing):
            self.body.addWidget(part)

    def _build_footer(self) -> None:
        self.other_button = Button(self.tr("Another file"), "quiet")
        self.close_button = Button(self.tr("Close"))
        self.take_button = Button(self.tr("Take over"), "primary")
        self.other_button.hide()
        self.take_button.hide()
        self.add_footer_left(self.other_button)
        self.add_footer_right(self.close_button)
        self.add_footer_right(self.take_button)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._on_choose)
        self.other_button.clicked.connect(self._on_choose)
        self.drop_area.dropped.connect(self.read)
        self.close_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self._on_take_over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.take_button if self.take_button.isVisible() else self.close_button).click()
        else:
            super().keyPressEvent(event)

    def read(self, path: Path) -> None:
        """Read a calendar file beside the window, and show what differs."""
        if self._task is not None:
            return
        reader = came_back_reader(self._bridge.store, language=self._bridge.language)

        def work(_progress: Progress, _is_cancelled: IsCancelled) -> tuple[Difference, ...]:
            return reader.read_file(path)

        self.problem.hide()
        self.wait.show()
        self._set_ready(False)
        # The window keeps the task: it may go on for a moment after the dialog has closed.
        self._task = run_in_background(work, self.window())
        self._task.succeeded.connect(self._on_read)
        self._task.failed.connect(self._on_failed)
        self.relayout()

    def _on_choose(self) -> None:
        kinds = self.tr("Calendar files (*.ics *.ical *.ifb);;All files (*)")
        path = ask_for_calendar(self, self.tr("Choose your calendar"), kinds)
        if path is not None:
            self.read(path)

    def _on_read(self, differences: Sequence[Difference]) -> None:
        self._end_of_reading()
        self.first_part.hide()
        self._clear_list()
        self.nothing.setVisible(not differences)
        self.other_button.show()
        self.take_button.setVisible(bool(differences))
        if differences:
            self._show_list(differences)
        self.relayout()
        first = next((row.box for row in self.rows if row.box.isEnabled()), self.close_button)
        first.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._end_of_reading()
        if not isinstance(error, KnownError):
            raise error
        self.problem.set_words(self.tr("This file could not be used."), error_sentence(error))
        self.problem.show()
        self.relayout()

    def _end_of_reading(self) -> None:
        self._task = None
        self.wait.hide()
        self._set_ready(True)

    def _set_ready(self, ready: bool) -> None:
        for button in (self.choose_button, self.other_button, self.take_button):
            button.setEnabled(ready)

    def _show_list(self, differences: Sequence[Difference]) -> None:
        zone = self._bridge.settings.zone
        self.rows = [DifferenceRow(each, zone) for each in differences]
        self.all_box = CheckBox(self.tr("All"))
        card = Card(padding=0)
        for index, row in enumerate(self.rows):
            if index:
                card.body.addWidget(Separator())
            card.body.addWidget(row)
            row.toggled.connect(self._show_count)
        heading = self.tr("%n difference(s) in your calendar", "", len(self.rows))
        head = hbox(self.all_box, None, label(heading, "small", "text3"), margins=(17, 0, 17, 0))
        self.all_box.setVisible(sum(row.box.isEnabled() for row in self.rows) > 1)
        self._list = boxed(vbox(head, card, spacing=8))
        self.body.addWidget(self._list)
        self._show_count()
        self.all_box.clicked.connect(self._on_all)

    def _clear_list(self) -> None:
        self.rows = []
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None

    def _on_all(self) -> None:
        wanted = self.all_box.isChecked()
        for row in self.rows:
            row.choose(wanted)

    def _show_count(self) -> None:
        chosen = sum(row.is_chosen for row in self.rows)
        self.take_button.set_words(self.tr("Take over %n change(s)", "", chosen) if chosen else self.tr("Take over"))
        self.take_button.setEnabled(chosen > 0)
        self.all_box.setChecked(all(row.is_chosen for row in self.rows if row.box.isEnabled()))

    def _on_take_over(self) -> None:
        chosen = [row.difference for row in self.rows if row.is_chosen]
        try:
            change = take_over(self._bridge.store, differences=chosen)
        except KnownError as error:
            self.problem.set_words(self.tr("Nothing was taken over."), error_sentence(error))
            self.problem.show()
            self.relayout()
            self.reveal(self.problem)
            return
        self.accept()
        self._bridge.announce(change)
        self._navigator.go_to(Section.WEEK)
