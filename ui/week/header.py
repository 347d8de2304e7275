"""The bar over the week: which week, a new series, the calendar file."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.actions.exporting import ExportState
from ui.bridge.navigation import Command
from ui.kit import Button, DayPopup, IconButton, Menu, hbox, painting, radius, rounded
from ui.kit.menu import native_key
from ui.kit.paint import hairline
from ui.week.month_data import month_title
from ui.week.title_button import TitleButton
from ui.week.week_title import week_title

_GAP = 8
_SIDES = 48


class WeekHeader(QWidget):
    """Says which week is shown and what can be done with all of it."""

    previous_asked = Signal()
    next_asked = Signal()
    this_week_asked = Signal()
    new_series_asked = Signal()
    export_asked = Signal()
    adherence_asked = Signal()
    day_asked = Signal(object)
    month_asked = Signal()
    print_asked = Signal()
    command_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._monday: date | None = None
        self._is_month = False
        self._pending = 0
        self._has_plan = False
        self._build()
        self._connect()

    def show_week(self, monday: date) -> None:
        """Name the week."""
        self._name(monday, week_title(monday), is_month=False)

    def show_month(self, day: date) -> None:
        """Name the month of a day, which is shown in the place of the week."""
        self._name(day, month_title(day), is_month=True)

    def _name(self, day: date, title: str, *, is_month: bool) -> None:
        self._monday, self._is_month = day, is_month
        self.title.set_words(title)
        self.setAccessibleName(title)
        self.steps.name(is_month=is_month)

    def show_export(self, state: ExportState, *, has_plan: bool) -> None:
        """Say how many changes the calendar does not know; nothing at all while there is nothing to export."""
        self._pending = state.pending
        self.export.setVisible(has_plan)
        self._has_plan = has_plan
        if state.pending:
            self.export.set_kind("primary")
            self.export.set_icon_name("export")
            self.export.set_words(self.tr("Export to calendar"))
        else:
            self.export.set_kind("quiet")
            self.export.set_icon_name("check")
            self.export.set_words(self.tr("All exported"))
        self._fit()
        # The button grows with its words in the same moment, so that no half of a sentence is ever painted.
        self._row.activate()

    def ask_day(self) -> None:
        """Open a month under the title."""
        if self._monday is not None:
            popup = DayPopup(self._monday, self)
            popup.chosen.connect(self.day_asked)
            popup.open_under(self.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(900, 62)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 62)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            hairline(painter, 0, self.width(), self.height() - 1)

    def _build(self) -> None:
        self.steps = _WeekSteps()
        self.title = TitleButton()
        self.new_series = Button(self.tr("New block series"), icon="plus")
        self.new_series.setToolTip(self.tr("New block series (N)"))
        self.export = Button(self.tr("Export to calendar"), "primary", icon="export")
        self.export.setToolTip(self.tr("Write the calendar file (Ctrl+E)"))
        self.more = IconButton("more", self.tr("More about the week"))
        self._row = row = hbox(
            self.steps, 0, self.title, self.new_series, self.export, self.more, margins=(24, 0, 20, 0)
        )
        row.setStretchFactor(self.title, 1)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.export.hide()

    def _connect(self) -> None:
        self.steps.previous.clicked.connect(self.previous_asked)
        self.steps.following.clicked.connect(self.next_asked)
        self.steps.present.clicked.connect(self.this_week_asked)
        self.title.clicked.connect(self.ask_day)
        self.new_series.clicked.connect(self.new_series_asked)
        self.export.clicked.connect(self.export_asked)
        self.more.clicked.connect(self._on_more)

    def _fit(self) -> None:
        """The whole sentence where there is room for it, else the number alone, and in a small window icons."""
        self._say_new_series(self.tr("New block series"))
        if self._pending:
            self.export.set_second_part(self.tr("%n change(s) not exported yet", "", self._pending))
        else:
            self.export.set_second_part(None)
        if self._pending and self._is_crowded():
            self.export.set_second_part(str(self._pending))
        if self._is_crowded():
            self._say_new_series("")

    def _say_new_series(self, words: str) -> None:
        self.new_series.set_words(words)
        self.new_series.setAccessibleName(self.tr("New block series"))

    def _is_crowded(self) -> bool:
        shown = [each for each in (self.steps, self.new_series, self.export, self.more) if not each.isHidden()]
        fixed = sum(each.sizeHint().width() + _GAP for each in shown)
        return fixed + self.title.sizeHint().width() + _SIDES > self.width()

    def _on_more(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._on_entry)
        self._add_looks(menu)
        menu.addSeparator()
        menu.add_entry(self.tr("Weekly review…"), Command.WEEKLY_REVIEW, key_hint="Ctrl+R")
        menu.add_entry(self.tr("Plan wizard…"), Command.PLAN_WIZARD)
        menu.add_entry(self.tr("Pauses…"), Command.PAUSES)
        menu.addSeparator()
        menu.add_entry(self.tr("Other calendars…"), Command.CALENDARS)
        if self._has_plan:
            menu.add_entry(self.tr("What changed in your calendar…"), Command.CAME_BACK)
            menu.add_entry(self.tr("What goes into the calendar…"), Command.EXPORT_OPTIONS)
            menu.add_entry(self.tr("Export the calendar file as…"), Command.EXPORT_CALENDAR_AS)
            menu.add_entry(self.tr("Publish to a calendar server…"), Command.PUBLISH)
            menu.add_entry(self.tr("How to bring it into your calendar"), Command.CALENDAR_HOW_TO)
        menu.open_under(self.more)

    def _add_looks(self, menu: Menu) -> None:
        menu.add_entry(self.tr("What became of the blocks"), key_hint="W").triggered.connect(self.adherence_asked)
        other = self.tr("Back to the week") if self._is_month else self.tr("Month")
        menu.add_entry(other, key_hint="V").triggered.connect(self.month_asked)
        menu.add_entry(self.tr("Print…"), key_hint=native_key("Ctrl+P")).triggered.connect(self.print_asked)

    def _on_entry(self, entry: QAction) -> None:
        if entry.data():  # Qt gives the member of the enumeration back as plain text
            self.command_asked.emit(Command(entry.data()))


class _WeekSteps(QWidget):
    """Previous, this week, next: three buttons in one frame."""

    def __init__(self) -> None:
        super().__init__()
        self.previous = IconButton("chevron-left", "", icon_size=16)
        self.present = Button("", "quiet")
        self.following = IconButton("chevron-right", "", icon_size=16)
        self.name(is_month=False)
        self.setLayout(hbox(self.previous, self.present, self.following, spacing=2, margins=(3, 0, 3, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def name(self, *, is_month: bool) -> None:
        """Say what a step leads to."""
        up, down = self.tr("Page up"), self.tr("Page down")
        if is_month:
            self.previous.set_name(self.tr("Previous month"), up)
            self.following.set_name(self.tr("Next month"), down)
            self.present.set_words(self.tr("This month"))
            self.present.setToolTip(self.tr("This month (T)"))
        else:
            self.previous.set_name(self.tr("Previous week"), up)
            self.following.set_name(self.tr("Next week"), down)
            self.present.set_words(self.tr("This week"))
            self.present.setToolTip(self.tr("This week (T)"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rect = QRectF(self.rect())
            rounded(painter, rect, radius("control"), fill="surface", edge="strong")
            for button, side in ((self.previous, 1), (self.following, -1)):
                x = button.geometry().center().x() + side * 16
                rounded(painter, QRectF(x, 8, 1, rect.height() - 16), 0, fill="hairline")
