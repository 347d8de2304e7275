"""The week: its blocks on a grid, the selected one beside it, and the calendar file one click away."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from planner.actions.exporting import ExportState, export_state
from planner.changes import Kind
from planner.clock import monday_of
from planner.domain.blocks.free_slots import FreeSlot, fallback_slot, nearest_free
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.storage.queries import blocks as queries
from planner.storage.queries.prospects import list_counts
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.bridge.page import Page
from ui.kit import vbox
from ui.kit.keys import digit_of
from ui.week.adherence_dialog import AdherenceDialog
from ui.week.body import WeekBody
from ui.week.commands import BlockCommands
from ui.week.header import WeekHeader
from ui.week.month_mode import MonthMode
from ui.week.neighbours import upcoming
from ui.week.plan import BlockKey, WeekBlock, WeekPlan, load_week, room_beside
from ui.week.print_dialog import print_week
from ui.week.selected import SelectedBlock
from ui.week.week_title import week_title

_MINUTE_MS = 60_000
_KEYS_OF_BLOCKS = frozenset(
    {*"KHMSEFGAL", "Del", *(f"Alt+{shift}{way}" for shift in ("", "Shift+") for way in ("Up", "Down"))}
)
_WITH_PEOPLE = frozenset({Purpose.CALLS, Purpose.EMAILS, Purpose.VISITS, Purpose.FOLLOW_UPS})


class WeekPage(Page):
    """One week from Monday to Sunday."""

    cares_about = frozenset(
        {
            Kind.SERIES,
            Kind.OCCURRENCE,
            Kind.SETTING,
            Kind.EXPORT,
            Kind.PROSPECT,
            Kind.TOUCH,
            Kind.BUSY,
            Kind.PAUSE,
            Kind.CALL_LIST,
        }
    )

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self._monday = monday_of(bridge.today)
        self._plan = WeekPlan(self._monday, (), {})
        self._today = date.min  # nothing is shown yet
        self._is_turned = True
        self._exported = ExportState(0, exported_before=False)
        self._is_export_stale = True
        self._key: BlockKey | None = None
        self._wants_panel = True
        self._commands = BlockCommands(bridge, self)
        self._build()
        self._connect()
        self._add_shortcuts()

    def reload(self) -> None:
        """Show the week anew; the selected block stays selected when it is still there."""
        self._is_export_stale = True
        self._load()
        self.month.reload()

    def _load(self) -> None:
        if self._today == date.min and self._monday == self._plan.monday:  # made ahead, maybe on another day
            self._monday = monday_of(self.bridge.today)
        self._plan = load_week(self.bridge, self._monday).compared(self._exported)
        self._today = self.bridge.today
        stays = self._plan.find_or_twin(self._key)
        self._key = stays.key if stays is not None else self._first_choice()
        self._show_plan()
        self._settle_timer.start()

    def _show_plan(self) -> None:
        settings = self.bridge.settings
        hours = (settings.work_from_hour, settings.work_to_hour)
        if not self.month.is_on:
            self.header.show_week(self._monday)
        self.body.grid.setAccessibleName(week_title(self._monday))
        self.body.grid.show_plan(self._plan, self.bridge.now, hours, self._key)
        self.body.days.show_plan(self._plan, self.bridge.today)
        self.body.set_empty(not self._plan.blocks)
        with_dot = any(block.not_exported for block in self._plan.blocks)
        with_busy = any(not each.is_all_day for each in self._plan.busy)
        self.body.legend.show_for(self.body.grid.frame().gutter, with_dot=with_dot, with_busy=with_busy)
        self._show_panel()

    def monday(self) -> date:
        """The Monday of the week on show."""
        return self._monday

    def selected(self) -> WeekBlock | None:
        """The selected block."""
        return self._plan.find(self._key)

    def show_day(self, day: date) -> None:
        """Show the week that holds a day."""
        self._leave_month()
        if monday_of(day) == self._monday:
            return
        self._monday = monday_of(day)
        self._is_turned = True
        self._key = None
        if self.isVisible():
            self._load()
        else:
            self.refresh()

    def new_series(self) -> None:
        """Ask for a new series."""
        self._commands.add_series()

    def _build(self) -> None:
        self.header = WeekHeader()
        self.body = WeekBody(self.bridge)
        layout = vbox(self.header, self.body, spacing=0)
        layout.setStretchFactor(self.body, 1)
        self.setLayout(layout)
        self.month = MonthMode(self.bridge, self.header, self.body, layout)
        self.setFocusProxy(self.body.grid)
        self._settle_timer = QTimer(self, singleShot=True, interval=0)
        self._minute_timer = QTimer(self, interval=_MINUTE_MS)
        self._minute_timer.start()

    def _connect(self) -> None:
        header, grid, panel = self.header, self.body.grid, self.body.panel
        ways = (self.selected, self._in_hand)
        self._chosen = SelectedBlock(self.bridge, self._navigator, self._commands, panel, *ways)
        header.previous_asked.connect(self._on_previous_week)
        header.next_asked.connect(self._on_next_week)
        header.this_week_asked.connect(self._on_this_week)
        header.new_series_asked.connect(self.new_series)
        header.export_asked.connect(self._on_export)
        header.day_asked.connect(self._on_day)
        header.month_asked.connect(self._on_month)
        header.print_asked.connect(self._on_print)
        self.month.day_chosen.connect(self._on_day_of_month)
        header.command_asked.connect(self._navigator.run)
        header.adherence_asked.connect(self._on_adherence)
        self.body.new_series_asked.connect(self.new_series)
        grid.selected.connect(self._on_selected)
        grid.opened.connect(self._on_opened)
        grid.moved.connect(self._commands.move_to)
        grid.resized.connect(self._commands.resize_to)
        panel.closed.connect(self._on_escape)
        panel.due_asked.connect(self._on_due)
        self._chosen.why_asked.connect(self._on_why_asked)
        panel.calls.person_opened.connect(self._navigator.open_prospect)
        self._settle_timer.timeout.connect(self._on_settled)
        self._minute_timer.timeout.connect(self._on_minute)

    def _add_shortcuts(self) -> None:
        chosen, panel, of_blocks = self._chosen, self.body.panel, list[QShortcut]()
        for keys, slot in (
            ("K", self._on_kept),
            ("H", self._on_shortened),
            ("M", self._on_missed),
            ("S", chosen.skip),
            ("E", chosen.edit),
            ("Del", chosen.remove),
            ("F", panel.clash.take_free),
            ("G", panel.clash.take_short),
            ("A", self._on_add_person),
            ("L", panel.calls.ask_to_fill),
            ("N", self.new_series),
            ("T", self._on_this_week),
            ("D", self.header.ask_day),
            ("W", self._on_adherence),
            ("V", self._on_month),
            ("Ctrl+P", self._on_print),
            ("PgUp", self._on_previous_week),
            ("PgDown", self._on_next_week),
            ("Esc", self._on_escape),
            ("Alt+Left", self._on_alt_left),
            ("Alt+Right", self._on_alt_right),
            ("Alt+Up", chosen.earlier),
            ("Alt+Down", chosen.later),
            ("Alt+Shift+Up", chosen.shorter),
            ("Alt+Shift+Down", chosen.longer),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
            if keys in _KEYS_OF_BLOCKS:
                of_blocks.append(shortcut)
        self.month.silence(of_blocks)

    def _first_choice(self) -> BlockKey | None:
        """Beside the grid there is room for the next block at once; a drawer waits until it is asked for."""
        if not self._plan.blocks or self.body.is_drawer() or not self._wants_panel:
            return None
        return upcoming(self._plan, self.bridge.now).key

    def _show_panel(self) -> None:
        block = self.selected()
        if block is not None:
            self._fill_panel(block)
        day = block.start.weekday() if block is not None else 0
        self.body.set_panel_open(block is not None and self._wants_panel, beside_day=day)

    def _fill_panel(self, block: WeekBlock) -> None:
        store, occurrence, panel = self.bridge.store, block.occurrence, self.body.panel
        is_explained = occurrence.state is OccurrenceState.SKIPPED or occurrence.left_week
        reason = queries.reason_of_change(store, occurrence.series.id, occurrence.slot) if is_explained else None
        panel.show_block(block, self.bridge.now, self._due_people(block), reason)
        panel.show_clash(block, *self._other_places(block))

    def _other_places(self, block: WeekBlock) -> tuple[FreeSlot | None, FreeSlot | None]:
        """Where a block that clashes could go, and a short one on its day."""
        if not (block.is_in_the_way and block.is_movable):
            return None, None
        around = room_beside(self._plan, block, self.bridge)
        return nearest_free(block.start, block.occurrence.minutes, **around), fallback_slot(block.start, **around)

    def _due_people(self, block: WeekBlock) -> int:
        is_today = block.start.date() == self.bridge.today
        planned = block.occurrence.state is OccurrenceState.PLANNED
        if block.people or not (is_today and planned and block.occurrence.series.purpose in _WITH_PEOPLE):
            return 0
        return list_counts(self.bridge.store, self.bridge.today)[ListName.DUE]

    def _on_settled(self) -> None:
        """What may come a moment after the week itself."""
        if self._is_turned:
            self._is_turned = False
            self.body.scroll_to((self.bridge.settings.work_from_hour - 1) * 60)
        if self._is_export_stale:
            self._is_export_stale = False
            self._show_export()

    def _show_export(self) -> None:
        state = export_state(self.bridge.store, language=self.bridge.language)
        has_plan = state.exported_before or bool(queries.all_series(self.bridge.store))
        self.header.show_export(state, has_plan=has_plan)
        self._exported = state
        compared = self._plan.compared(state)
        if compared != self._plan:
            self._plan = compared
            self._show_plan()

    def _select(self, block: WeekBlock | None) -> None:
        self._key = block.key if block else None
        self.body.grid.select(self._key)
        self._show_panel()
        if self._key is not None:
            self.body.reveal(self._key)

    def _on_selected(self, block: WeekBlock | None) -> None:
        if block is None and not self.body.is_drawer():
            return
        if self.body.is_drawer() and not self.body.panel.isVisible():
            self._wants_panel = False
        self._select(block)

    def _on_opened(self, block: WeekBlock) -> None:
        self._wants_panel = True
        self._select(block)

    def _on_escape(self) -> None:
        if self.month.is_on:
            self._on_month()
            return
        self._wants_panel = False
        had_focus = self.body.panel.isAncestorOf(self.focusWidget())
        self._show_panel()
        if had_focus:
            self.body.grid.focus_block(self._key)

    def _turn_to(self, monday: date) -> None:
        if self.body.grid.focused_block() is not None:
            self.body.grid.focus_block(None)
        self.show_day(monday)

    def _on_previous_week(self) -> None:
        self._step(-1)

    def _on_next_week(self) -> None:
        self._step(1)

    def _step(self, number: int) -> None:
        """To the week or month beside."""
        if self.month.is_on:
            self.month.turn(number)
        else:
            self._turn_to(self._monday + timedelta(days=7 * number))

    def _on_this_week(self) -> None:
        self._on_day(self.bridge.today)

    def _on_day(self, day: date) -> None:
        """To the week of a day, or to its month while months are shown."""
        if self.month.is_on:
            self.month.show_day(day)
        else:
            self._turn_to(monday_of(day))

    def _on_month(self) -> None:
        """To the month, or back to the week that was shown."""
        if self.month.is_on:
            self._leave_month()
            self.body.grid.focus_block(self._key)
        else:
            today = self.bridge.today
            self.month.show_day(today if monday_of(today) == self._monday else self._monday)
            self.setFocusProxy(self.month.view())

    def _on_day_of_month(self, day: date) -> None:
        self._show_week_again()
        self._turn_to(monday_of(day))
        self.body.grid.focus_block(self._key)

    def _leave_month(self) -> None:
        if self.month.is_on:
            self.month.leave()
            self._show_week_again()

    def _show_week_again(self) -> None:
        self.header.show_week(self._monday)
        self.setFocusProxy(self.body.grid)

    def _on_print(self) -> None:
        """The week on show; of a month the week of the day that the keys are on."""
        print_week(self.bridge, monday_of(self.month.view().chosen()) if self.month.is_on else self._monday, self)

    def _in_hand(self) -> WeekBlock | None:
        """The block that keys move: the one with the focus, else the one that the panel shows."""
        focused = self.body.grid.focused_block()
        return focused if focused is not None or self.body.panel.isHidden() else self.selected()

    def _on_alt_left(self) -> None:
        if self.month.is_on or not self._chosen.day_by(-1):
            self._on_previous_week()

    def _on_alt_right(self) -> None:
        if self.month.is_on or not self._chosen.day_by(1):
            self._on_next_week()

    def _on_kept(self) -> None:
        self._mark_by_key(self._chosen.keep)

    def _on_shortened(self) -> None:
        self._mark_by_key(self._chosen.shorten)

    def _on_missed(self) -> None:
        self._mark_by_key(self._chosen.miss)

    def _mark_by_key(self, mark: Callable[[], None]) -> None:
        """The panel opens with it: it asks for the minutes or the reason."""
        block = self.selected()
        if block is not None and self._commands.can_mark(block):
            self._wants_panel = True
            mark()

    def _on_why_asked(self) -> None:
        block = self.selected()
        if block is not None and block.occurrence.state is OccurrenceState.SKIPPED:
            self._wants_panel = True
            self._show_panel()

    def _on_add_person(self) -> None:
        if self.selected() is not None:
            self._wants_panel = True
            self._show_panel()
            self.body.panel.calls.begin_adding()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() or self.month.is_on or not self.body.panel.press_digit(digit_of(event)):
            super().keyPressEvent(event)

    def _on_due(self) -> None:
        self._navigator.open_list(ListFilter(ListName.DUE))

    def _on_export(self) -> None:
        self._navigator.run(Command.EXPORT_CALENDAR)

    def _on_adherence(self) -> None:
        AdherenceDialog(self.bridge, self).open()

    def _on_minute(self) -> None:
        now: datetime = self.bridge.now
        self.body.grid.set_now(now)
        if self._today != now.date():
            self.refresh()
