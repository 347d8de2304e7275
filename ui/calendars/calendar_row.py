"""One of the other calendars: what it holds, how it was read, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.zones import to_local
from planner.storage.queries.busy import BusyCalendar, Reading
from planner.words import busy_problem_sentence, is_about_event
from ui.bridge.bridge import Bridge
from ui.bridge.formats import clock, relative_day
from ui.kit import Button, ElidedLabel, IconButton, Label, Switch, boxed, clear_layout, hbox, label, vbox
from ui.kit.tooltips import plain_tooltip

_MOST_PROBLEMS = 30


class CalendarRow(QWidget):
    """`grown` follows when the problems are folded out or away."""

    show_wanted = Signal(int, bool)
    read_wanted = Signal(int)
    rename_wanted = Signal(int)
    remove_wanted = Signal(int)
    grown = Signal()

    def __init__(self, bridge: Bridge, calendar: BusyCalendar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.calendar = calendar
        self.name = ElidedLabel("", "body_strong")
        self.facts = ElidedLabel("", "small", "text2")
        self.file_problem = label("", "small", "warn_text", wrap=True)
        self.problems_button = Button("", "link", "chevron-right", "small")
        self._problems = vbox(spacing=2, margins=(20, 0, 0, 4))
        self._problems_box = boxed(self._problems)
        self._problems_box.hide()
        self.switch = Switch("", calendar.is_shown)
        self.read_button = IconButton("repeat", self.tr("Read again"))
        self.rename_button = IconButton("edit", self.tr("Rename"))
        self.remove_button = IconButton("x", self.tr("Remove"))
        self._build()
        self._connect()
        self.show_calendar(calendar)

    def show_calendar(self, calendar: BusyCalendar) -> None:
        """Show it as it stands now."""
        self.calendar = calendar
        self.name.setText(calendar.name)
        self.name.set_color("text" if calendar.is_shown else "text3")
        self.setAccessibleName(calendar.name)
        self.switch.setChecked(calendar.is_shown)
        shown = self.tr("Show “{name}” on the week").format(name=calendar.name)
        self.switch.setAccessibleName(shown)
        self.switch.setToolTip(self.tr("Hide it") if calendar.is_shown else self.tr("Show it on the week"))
        self._name_buttons(calendar.name)
        self.facts.setText(self._facts_of(calendar.reading))
        self.facts.setToolTip(plain_tooltip(calendar.path))
        self._show_problems(calendar.reading.problems if calendar.reading is not None else ())

    def _build(self) -> None:
        words = vbox(self.name, self.facts, spacing=0)
        row = hbox(spacing=4)
        row.addLayout(words, 1)
        row.addSpacing(8)
        for widget in (self.switch, self.read_button, self.rename_button, self.remove_button):
            row.addWidget(widget)
        foot = hbox(self.problems_button, None, spacing=0)
        self._foot = boxed(foot)
        column = vbox(row, self.file_problem, self._foot, self._problems_box, spacing=3, margins=(16, 10, 10, 10))
        self.setLayout(column)

    def _connect(self) -> None:
        self.switch.clicked.connect(self._on_switch)
        self.read_button.clicked.connect(self._on_read)
        self.rename_button.clicked.connect(self._on_rename)
        self.remove_button.clicked.connect(self._on_remove)
        self.problems_button.clicked.connect(self._on_problems)

    def _name_buttons(self, name: str) -> None:
        self.read_button.setAccessibleName(self.tr("Read “{name}” again").format(name=name))
        self.rename_button.setAccessibleName(self.tr("Rename “{name}”").format(name=name))
        self.remove_button.setAccessibleName(self.tr("Remove “{name}”").format(name=name))

    def _facts_of(self, reading: Reading | None) -> str:
        file = Path(self.calendar.path).name
        if reading is None:
            return self.tr("Not read yet: {file}").format(file=file)
        read_at = to_local(reading.read_at, self._bridge.settings.zone)
        return self.tr("{appointments} · read {day}, {time} · {file}").format(
            appointments=self._count(reading.events),
            day=relative_day(read_at.date(), self._bridge.today),
            time=clock(read_at),
            file=file,
        )

    def _count(self, events: int) -> str:
        return self.tr("%n appointment(s)", "", events) if events else self.tr("No appointments")

    def _show_problems(self, problems: tuple[tuple[str, str], ...]) -> None:
        language = self._bridge.language
        of_file = [each for each in problems if not is_about_event(each[0])]
        of_events = [each for each in problems if is_about_event(each[0])]
        why = " ".join(busy_problem_sentence(*each, language) for each in of_file)
        self.file_problem.setText(self.tr("{why} The last copy is shown.").format(why=why) if why else "")
        self.file_problem.setVisible(bool(why))
        clear_layout(self._problems)
        for code, what in of_events[:_MOST_PROBLEMS]:
            self._problems.addWidget(label(busy_problem_sentence(code, what, language), "small", "text2", wrap=True))
        rest = len(of_events) - _MOST_PROBLEMS
        if rest > 0:
            self._problems.addWidget(Label(self.tr("%n more", "", rest), "small", "text3"))
        self.problems_button.set_words(self.tr("%n thing(s) could not be read", "", len(of_events)))
        self._foot.setVisible(bool(of_events))
        if not of_events:
            self._problems_box.hide()

    def _on_switch(self) -> None:
        self.show_wanted.emit(self.calendar.id, self.switch.isChecked())

    def _on_read(self) -> None:
        self.read_wanted.emit(self.calendar.id)

    def _on_rename(self) -> None:
        self.rename_wanted.emit(self.calendar.id)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.calendar.id)

    def _on_problems(self) -> None:
        opened = self._problems_box.isHidden()
        self._problems_box.setVisible(opened)
        self.problems_button.set_icon_name("chevron-down" if opened else "chevron-right")
        self.grown.emit()
