"""Step 5: the calendar file, and the end of the review."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.actions.blocks import add_series
from planner.actions.exporting import export_calendar, export_state
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.domain.reviews.week_plan import review_series
from planner.domain.zones import to_zone
from planner.errors import KnownError
from planner.storage.queries.blocks import all_series, occurrences_between
from planner.storage.queries.call_lists import call_lists_between
from planner.storage.queries.review_facts import review_series_on_plan
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.bridge.formats import capital, clock, clock_range, day_long, weekday_name
from ui.bridge.links import show_file
from ui.bridge.navigation import Command, Navigator
from ui.kit import Button, Card, EmptyState, boxed, hbox, label, vbox
from ui.review.fact_row import FactRow, fact_row
from ui.review.step import Step
from ui.review.words import WEEK, block_name

FILE_NAME = "assidu.ics"
_SUFFIX = ".ics"
PURPOSE_ICONS = {
    Purpose.CALLS: "phone",
    Purpose.FOLLOW_UPS: "phone",
    Purpose.EMAILS: "mail",
    Purpose.VISITS: "visit",
    Purpose.NURTURE: "leaf",
    Purpose.REFERRALS: "share",
    Purpose.PROPOSALS: "proposals",
    Purpose.LIST_BUILDING: "prospects",
    Purpose.PRACTICE: "cards",
}
_NO_PLACE = ("target_read_only", "folder_read_only")

PathQuestion = Callable[[QWidget, str, str, str], str]


def ask_for_path(window: QWidget, title: str, suggested: str, pattern: str) -> str:
    """The system's own dialog; empty when the person thought better of it."""
    path, _ = QFileDialog.getSaveFileName(window, title, suggested, pattern)
    return path


class ExportStep(Step):
    """What the file lacks, where it lies, and one button that writes it. `ended` is for going without a file."""

    ended = Signal()

    def __init__(self, bridge: Bridge, week: date, ask: PathQuestion) -> None:
        super().__init__("")
        self._bridge = bridge
        self._week = week
        self._ask = ask
        self.exported = 0
        self.is_first = not bridge.settings.calendar_file
        has_blocks = bool(all_series(bridge.store))
        state = export_state(bridge.store, language=bridge.language)
        self.pending = state.pending if has_blocks or state.exported_before else 0
        self.error = label("", "body", "bad_text", wrap=True)
        self.error.hide()
        self.place_button = Button("", "secondary", size="small")
        self.without_button = Button(self.tr("Finish without exporting"), "link")
        self.calendar_button = Button("", "link", "calendar-plus")
        self._build(has_blocks)
        self._connect()

    def primary_words(self) -> str:
        return self.tr("Export and finish") if self.pending else self.tr("Finish")

    def accept(self) -> bool:
        if not self.pending:
            return True
        remembered = self._bridge.settings.calendar_file
        return self._write(Path(remembered)) if remembered else self.choose_place()

    def choose_place(self) -> bool:
        """Ask where the file is to lie and write it there; False when there is no answer."""
        suggested = self._bridge.settings.calendar_file or str(_documents() / FILE_NAME)
        title, pattern = self.tr("Where to keep the calendar file"), self.tr("Calendar file (*.ics)")
        answer = self._ask(self.window(), title, suggested, pattern)
        if not answer:
            return False
        path = Path(answer)
        return self._write(path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX))

    def _build(self, has_blocks: bool) -> None:
        if self.pending:
            self.title.setText(self.tr("%n change(s) for your calendar", "", self.pending))
            self.line.setText(self.tr("One click, and your calendar file holds the week as you have planned it."))
        elif has_blocks:
            self.title.setText(self.tr("Your calendar file has everything"))
            self.line.setText(self.tr("Nothing has changed since the last export."))
        else:
            self.title.setText(self.tr("Nothing to export yet"))
            self.line.setText(self.tr("There will be something as soon as a block is planned."))
        self.line.show()
        self.body.addWidget(self._file_card())
        self._add_blocks()
        if self.pending:
            self.body.addWidget(self.error)
            self.body.addWidget(boxed(hbox(self.without_button, None, spacing=0)))
        self.body.addStretch(1)

    def _add_blocks(self) -> None:
        """The blocks of the week, with how many people wait in each."""
        rows = planned_rows(self._bridge, self._week)
        if not rows:
            return
        card = Card(padding=0)
        for index, each in enumerate(rows):
            if index:
                card.add_row_separator()
            card.body.addWidget(fact_row(each))
        self.body.addWidget(card)

    def _file_card(self) -> Card:
        card = Card(padding=16)
        path = self._bridge.settings.calendar_file
        where = path or self.tr("You choose the place once; from then on the file is written there.")
        self.place_button.set_words(self.tr("Choose another place") if path else self.tr("Choose the place"))
        if not (self.pending and path):
            self.place_button.hide()
        words = vbox(
            label(self.tr("Calendar file"), "body_strong"), label(where, "body", "text2", wrap=True), spacing=2
        )
        row = hbox(spacing=16)
        row.addLayout(words, 1)
        row.addWidget(self.place_button)
        card.body.addLayout(row)
        self._offer_review_block(card)
        return card

    def _offer_review_block(self, card: Card) -> None:
        if review_series_on_plan(self._bridge.store, self._bridge.today) is not None:
            self.calendar_button.hide()
            return
        fields = review_series(self._bridge.settings, self._bridge.today)
        day = weekday_name(self._bridge.settings.review_weekday)
        words = self.tr("Put the review on the calendar: {day}, {time}")
        self.calendar_button.set_words(words.format(day=day, time=clock(fields.start)))
        card.body.addSpacing(8)
        card.body.addLayout(hbox(self.calendar_button, None, spacing=0))

    def _connect(self) -> None:
        self.place_button.clicked.connect(self._on_place)
        self.without_button.clicked.connect(self.ended)
        self.calendar_button.clicked.connect(self._on_review_block)

    def _on_place(self) -> None:
        if self.choose_place():
            self.ended.emit()

    def _on_review_block(self) -> None:
        fields = review_series(self._bridge.settings, self._bridge.today)
        if self._bridge.perform(add_series, fields=fields) is not None:
            self.calendar_button.hide()
            self.pending = export_state(self._bridge.store, language=self._bridge.language).pending
            self.title.setText(self.tr("%n change(s) for your calendar", "", self.pending))
            self.words_changed.emit()

    def _write(self, path: Path) -> bool:
        try:
            change = export_calendar(self._bridge.store, path=path, language=self._bridge.language)
        except KnownError as error:
            self._explain(error)
            return False
        self.exported = self.pending
        self._bridge.announce(change)
        return True

    def _explain(self, error: KnownError) -> None:
        words = error_sentence(error)
        if error.code in _NO_PLACE:
            words = self.tr("That folder is read-only. Choose another.")
        self.error.setText(words)
        self.error.show()
        self.place_button.set_words(self.tr("Choose another place"))
        self.place_button.show()
        self.place_button.setFocus()


class DoneStep(Step):
    """What the review came to, and the file that it has written, if any."""

    def __init__(self, navigator: Navigator, summary: str, written: Path | None, *, says_how: bool) -> None:
        super().__init__("")
        self._navigator, self._written = navigator, written
        self.open_button = Button(self.tr("Open the file"), "secondary", "calendar-plus")
        self.open_button.setToolTip(self.tr("With the calendar program of this computer"))
        self.open_button.clicked.connect(self._on_open)
        self.how_button = Button(self.tr("How the file gets into your calendar"), "secondary")
        self.how_button.clicked.connect(self._on_how)
        buttons = ([self.open_button] if written is not None else []) + ([self.how_button] if says_how else [])
        if says_how:
            how = self.tr("Import the file into a calendar of its own, so that you can replace it later.")
            summary = self.tr("{summary} {how}").format(summary=summary, how=how)
        self.summary = EmptyState("check-circle", self.tr("Your week is planned"), summary, buttons)
        self.title.hide()
        self.body.addStretch(2)
        self.body.addWidget(self.summary)
        self.body.addStretch(3)

    def primary_words(self) -> str:
        return self.tr("Close")

    def _on_open(self) -> None:
        if self._written is not None and not show_file(self._written):
            self._navigator.run(Command.CALENDAR_HOW_TO)

    def _on_how(self) -> None:
        self._navigator.run(Command.CALENDAR_HOW_TO)


def planned_rows(bridge: Bridge, week: date) -> list[FactRow]:
    """The blocks of a week that are still to come, and for how many people each is."""
    zone = bridge.settings.zone
    lists = call_lists_between(bridge.store, week - WEEK, week + 2 * WEEK)
    rows = []
    for block in occurrences_between(bridge.store, week, week + WEEK, bridge.holidays):
        start = to_zone(block.start, block.series.zone, zone)
        if block.state is not OccurrenceState.PLANNED or start < bridge.now:
            continue
        day, hours = day_long(start.date()), clock_range(start, start + timedelta(minutes=block.minutes))
        words = QCoreApplication.translate("ExportStep", "{day}, {hours}").format(day=capital(day), hours=hours)
        people = len(lists.get(block.key, ()))
        fact = block_name(block)
        if people:
            waiting = QCoreApplication.translate("ExportStep", "%n people", "", people)
            fact = QCoreApplication.translate("ExportStep", "{what}, {people}").format(what=fact, people=waiting)
        rows.append(FactRow(PURPOSE_ICONS.get(block.series.purpose, "calendar-check"), words, fact))
    return rows


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
