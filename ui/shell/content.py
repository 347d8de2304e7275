"""What fills the window after the first run: sidebar, top bar and one page a section, built when first shown."""

from collections.abc import Iterator
from datetime import date, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.changes import ChangeSet, Kind
from planner.clock import monday_of
from planner.domain.blocks.summary import week_summary
from planner.domain.proposals.proposal import Standing
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.errors import BugError
from planner.storage.queries import blocks, lists
from planner.storage.queries import prospects as prospect_queries
from planner.storage.queries.proposals import all_proposals
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator, Section
from ui.bridge.page import Page
from ui.kit import color, hbox, painting, vbox
from ui.kit.settling import settle
from ui.shell.menu import WindowActions
from ui.shell.pages import page_maker
from ui.shell.pages_ahead import PagesAhead
from ui.shell.sidebar import Sidebar
from ui.shell.top_bar import TopBar

if TYPE_CHECKING:
    from ui.prospects.detail_menu import Move
    from ui.prospects.page import ProspectsPage

COMPACT_BELOW = 1200
_MINUTE_MS = 60_000
_QUIET_MS = 200
_QUICK_SECONDS = 0.02
_BY_LIKELIHOOD = (
    *(Section.MOMENTUM, Section.PROSPECTS, Section.WEEK, Section.TODAY, Section.PROPOSALS, Section.GOALS),
    Section.SETTINGS,
)
_EVERYTHING = ChangeSet("", dict.fromkeys(Kind, frozenset()))
_HAVE_DAYS = frozenset(Kind) - {Kind.SETTING}


class Content(QWidget):
    """Sidebar, top bar and the pages; `day_passed` when a new day has begun."""

    day_passed = Signal()

    def __init__(self, bridge: Bridge, navigator: Navigator, actions: WindowActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._navigator = bridge, navigator
        self._pages: dict[Section, Page] = {}
        self.section = Section.TODAY
        self._compact: bool | None = None
        self._day = bridge.today
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._later = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._waiting: set[Kind] = set()
        self._seconds_to_count = 0.0
        self._ahead: PagesAhead | None = None
        self.sidebar = Sidebar()
        self.top_bar = TopBar(navigator, actions.menu)
        self._stack = QStackedWidget()
        self.setLayout(hbox(self.sidebar, vbox(self.top_bar, self._stack, spacing=0), spacing=0))
        self._connect()
        self._refresh_sidebar(_EVERYTHING)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.minute_passed()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def is_watching(self) -> bool:
        """Whether it waits for the next day."""
        return self._minute.isActive()

    def minute_passed(self) -> None:
        """On a new day count everything anew; otherwise do nothing."""
        today = self._bridge.today
        if today == self._day:
            return
        self._day = today
        self._refresh_sidebar(_EVERYTHING)
        for page in self._pages.values():
            if page.cares_about & _HAVE_DAYS:
                page.refresh()
        self.day_passed.emit()

    def show_section(self, section: Section) -> Page:
        """Show a section and put the focus into it."""
        self.section = section
        page = self.page(section)
        self._stack.setCurrentWidget(page)
        self.sidebar.show_section(section)
        if page.isVisible():
            settle(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def page(self, section: Section) -> Page:
        """The page of a section, built now if it was not yet."""
        if section not in self._pages:
            page = page_maker(section)(self._bridge, self._navigator)
            self._pages[section] = page
            self._stack.addWidget(page)
            page.list_shown.connect(self.sidebar.show_list)
        return self._pages[section]

    def make_pages_ahead(self) -> None:
        """Make the pages that have not been shown yet, step by step, while nobody does anything."""
        if self._ahead is None and self.isVisible():
            self._ahead = PagesAhead(self.steps_ahead(), self)

    def is_at_rest(self) -> bool:
        """Whether every page has been made, and nothing happens by itself any more."""
        return self._ahead is not None and self._ahead.is_done

    def steps_ahead(self) -> Iterator[None]:
        """Each step takes as little time as it can: import a page, make it, fill it, lay it out."""
        for section in _BY_LIKELIHOOD:
            if section in self._pages:
                continue
            page_maker(section)
            yield
            page = self.page(section)
            yield
            yield from page.steps_ahead(self._stack.size())

    def set_width(self, width: int) -> None:
        """Fit to the width of the window: words or icons."""
        compact = width < COMPACT_BELOW
        if compact != self._compact:
            self._compact = compact
            self.sidebar.set_rail(compact)
            self.top_bar.set_compact(compact)

    def next_pane(self, forward: bool) -> None:
        """F6: from sidebar to top bar to page and round again."""
        panes: list[QWidget] = [self.sidebar, self.top_bar, self._stack]
        focus = self.window().focusWidget()
        at = next((i for i, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), 2)
        pane = panes[(at + (1 if forward else -1)) % len(panes)]
        first = _first_focusable(pane)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self.sidebar.section_chosen.connect(self._navigator.go_to)
        self.sidebar.list_chosen.connect(self._navigator.open_list)
        self._bridge.changed.connect(self._on_changed)
        self._later.timeout.connect(self._refresh_late)
        self._minute.timeout.connect(self.minute_passed)

    def _on_changed(self, change: ChangeSet) -> None:
        """Counting a hundred thousand prospects takes longer than a repaint may: then it follows in a quiet moment."""
        if self._seconds_to_count <= _QUICK_SECONDS:
            self._refresh_sidebar(change)
            return
        self._waiting |= change.ids.keys()
        self._later.start()

    def _refresh_late(self) -> None:
        kinds, self._waiting = self._waiting, set()
        self._refresh_sidebar(ChangeSet("", dict.fromkeys(kinds, frozenset())))

    def _refresh_sidebar(self, change: ChangeSet) -> None:
        store, today, began = self._bridge.store, self._bridge.today, perf_counter()
        if change.touches(Kind.PROSPECT, Kind.SAVED_LIST):
            counts = prospect_queries.list_counts(store, today)
            self.sidebar.set_due(counts[ListName.DUE])
            self.sidebar.set_lists(counts, lists.saved_lists(store))
            self._seconds_to_count = perf_counter() - began
        if change.touches(Kind.PROPOSAL, Kind.PROSPECT):
            expiring = (each.standing(today) is Standing.EXPIRING for each in all_proposals(store))
            self.sidebar.set_expiring(sum(expiring))
        if change.touches(Kind.OCCURRENCE, Kind.SERIES, Kind.SETTING):
            monday = monday_of(today)
            week = blocks.occurrences_between(store, monday, monday + timedelta(days=7), self._bridge.holidays)
            summary = week_summary(week)
            sentence = self.tr("{kept} of {total} kept").format(kept=summary.kept, total=summary.total)
            self.sidebar.set_week(summary, sentence)

    def prospects(self) -> "ProspectsPage":
        """The page of prospects, on screen."""
        from ui.prospects.page import ProspectsPage

        page = self.show_section(Section.PROSPECTS)
        if not isinstance(page, ProspectsPage):
            raise BugError("the section of prospects shows another page")
        return page

    def chosen_prospect(self) -> int:
        """The one prospect that is before one's eyes, 0 when there is none."""
        from ui.prospects.page import ProspectsPage

        page = self._pages.get(self.section)
        chosen = page.selected_ids() if isinstance(page, ProspectsPage) else []
        return chosen[0] if len(chosen) == 1 else 0

    def chosen_moves(self) -> tuple[str, "list[Move]"]:
        """What the menu of the one before one's eyes offers, with their name; "" and nothing without anybody."""
        from ui.prospects.detail_menu import moves_of
        from ui.prospects.page import ProspectsPage

        page = self._pages.get(self.section)
        shown = page.detail.prospect if isinstance(page, ProspectsPage) and self.chosen_prospect() else None
        return (shown.display_name, [move for move in moves_of(shown) if move]) if shown else ("", [])

    def open_list(self, wanted: ListFilter) -> None:
        """Show a list of prospects."""
        self.prospects().show_list(wanted)

    def open_prospect(self, prospect_id: int) -> None:
        """Show one prospect."""
        self.prospects().open_prospect(prospect_id)

    def open_day(self, day: date) -> None:
        """Show the week of a day."""
        from ui.week.page import WeekPage

        page = self.show_section(Section.WEEK)
        if isinstance(page, WeekPage):
            page.show_day(day)

    def open_proposal(self, proposal_id: int) -> None:
        """Show one proposal."""
        from ui.proposals.page import ProposalsPage

        page = self.show_section(Section.PROPOSALS)
        if isinstance(page, ProposalsPage):
            page.show_proposal(proposal_id)

    def open_goal(self, goal_id: int) -> None:
        """Show one goal."""
        from ui.goals.page import GoalsPage

        page = self.show_section(Section.GOALS)
        if isinstance(page, GoalsPage):
            page.show_goal(goal_id)

    def open_diagnosis(self) -> None:
        """Show the top of Momentum."""
        from ui.momentum.page import MomentumPage

        page = self.show_section(Section.MOMENTUM)
        if isinstance(page, MomentumPage):
            page.show_diagnosis()


def _first_focusable(pane: QWidget) -> QWidget | None:
    for widget in pane.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
    return None
