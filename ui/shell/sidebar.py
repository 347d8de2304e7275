"""The sidebar: sections with badges, the lists of prospects under theirs, and the marks of this week."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.summary import WeekSummary
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.storage.queries.lists import SavedList
from ui.bridge.labels import label_of
from ui.bridge.navigation import Section
from ui.kit import (
    ElidedLabel,
    PageScroll,
    Separator,
    SidebarItem,
    WeekMarks,
    boxed,
    clear_layout,
    color,
    hbox,
    label,
    painting,
    text_scale,
    vbox,
)
from ui.kit.marks import Mark
from ui.kit.resources import resource_path
from ui.shell.commands import SECTIONS

WIDTH = 208
RAIL_WIDTH = 60
_WIDEST = 264
_AROUND_WEEK = 20 + 8 + 16  # margins, and the gap between title and count
_LISTS = (
    ListName.ALL,
    ListName.DUE,
    ListName.TO_QUALIFY,
    ListName.ACTIVE,
    ListName.NURTURE,
    ListName.WAITING,
    ListName.CLIENTS,
    ListName.LET_GO,
    ListName.DO_NOT_CONTACT,
)
_ONLY_WHEN_NEEDED = (ListName.TO_DECIDE, ListName.NO_STEP, ListName.TRASH)  # an empty one is no news
_MARKS: Mapping[OccurrenceState, Mark] = {
    OccurrenceState.KEPT: "kept",
    OccurrenceState.SHORTENED: "kept",
    OccurrenceState.MISSED: "missed",
}
_MOST_MARKS = 7


class Sidebar(QFrame):
    """Sections at the top, this week at the bottom; an icon rail when the window is narrow."""

    section_chosen = Signal(object)
    list_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = False
        self._section = Section.TODAY
        self._shown_list = ListFilter()
        self._items: dict[Section, SidebarItem] = {}
        self._lists: list[tuple[SidebarItem, ListFilter]] = []
        self._build()
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        """Show icons alone, or icons and words."""
        self._rail = rail
        self._logo.set_rail(rail)
        for item in self._items.values():
            item.set_rail(rail)
        self._week.setVisible(not rail)
        self._line.setVisible(not rail)
        self.refresh_theme()
        self._mark()

    def refresh_theme(self) -> None:
        """Grow with the text, and with words that are long in this font."""
        grown = round(WIDTH * (1 + 0.7 * (text_scale() - 1)))
        needed = self._week_title.sizeHint().width() + self._kept.sizeHint().width() + _AROUND_WEEK
        self.setFixedWidth(RAIL_WIDTH if self._rail else max(grown, min(needed, _WIDEST)))

    def show_section(self, section: Section) -> None:
        """Mark the section that is on screen."""
        self._section = section
        self._mark()

    def show_list(self, wanted: ListFilter) -> None:
        """Mark the list of prospects that is on screen."""
        self._shown_list = wanted
        self._mark()

    def set_due(self, due: int) -> None:
        """The badge of Today."""
        self._items[Section.TODAY].set_badge(due)

    def set_expiring(self, count: int) -> None:
        """The badge of Proposals: those that end soon."""
        self._items[Section.PROPOSALS].set_badge(count)

    def set_momentum_dot(self, has_dot: bool) -> None:
        """The dot of Momentum: there is something to look at."""
        self._items[Section.MOMENTUM].set_dot(self.tr("Something to look at") if has_dot else "")

    def set_lists(self, counts: Mapping[ListName, int], saved: Sequence[SavedList]) -> None:
        """The lists under Prospects, with their counts."""
        clear_layout(self._branch)
        self._lists.clear()
        names = [*_LISTS, *(name for name in _ONLY_WHEN_NEEDED if counts[name])]
        for name in names:
            self._add_list(label_of(name), counts[name], ListFilter(name))
        for each in saved:
            self._add_list(each.name, None, each.wanted)
        self._mark()

    def set_week(self, summary: WeekSummary, sentence: str) -> None:
        """The marks of this week: kept, missed, the next one, those to come."""
        marks: list[Mark] = []
        for state in summary.states[:_MOST_MARKS]:
            if state is OccurrenceState.PAUSED:
                continue
            is_next = state is OccurrenceState.PLANNED and "next" not in marks
            marks.append(_MARKS.get(state, "next" if is_next else "planned"))
        self._marks.set_marks(marks, sentence)
        self._kept.setText(sentence if summary.total else "")
        self._week_title.setVisible(bool(summary.total))
        self.refresh_theme()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("sidebar"))
            painter.fillRect(self.width() - 1, 0, 1, self.height(), color("hairline"))

    def _build(self) -> None:
        self._logo = _Logo()
        nav = vbox(spacing=2, margins=(10, 0, 10, 8))
        self._branch: QVBoxLayout = vbox(spacing=1)
        self._branch_box = boxed(vbox(2, self._branch, 4, spacing=0))
        for entry in SECTIONS:
            if isinstance(entry.target, Section):
                item = SidebarItem(entry.icon, entry.words)
                item.set_shortcut_hint(entry.key)
                item.setAutoExclusive(False)
                item.clicked.connect(self._on_section_clicked)
                self._items[entry.target] = item
        settings = self._items[Section.SETTINGS]
        for section, item in self._items.items():
            if section is not Section.SETTINGS:
                nav.addWidget(item)
            if section is Section.PROSPECTS:
                nav.addWidget(self._branch_box)
        nav.addStretch(1)
        self._week_title = label(self.tr("This week"), "small_medium", "text2")
        self._kept = ElidedLabel("", "small", "text2")
        self._marks = WeekMarks([], "")
        head = hbox(self._week_title, 6, None, self._kept, spacing=0)
        self._week = boxed(vbox(head, self._marks, spacing=8, margins=(20, 10, 16, 10)))
        self._line = boxed(hbox(Separator(), margins=(16, 0, 16, 0)))
        bottom = vbox(settings, margins=(10, 8, 10, 12))
        self.setLayout(vbox(self._logo, PageScroll(boxed(nav)), self._week, self._line, bottom, spacing=0))

    def _add_list(self, text: str, count: int | None, wanted: ListFilter) -> None:
        item = SidebarItem(None, text, count, sub=True)
        item.clicked.connect(self._on_list_clicked)
        self._branch.addWidget(item)
        self._lists.append((item, wanted))

    def _mark(self) -> None:
        in_prospects = self._section is Section.PROSPECTS
        is_listed = any(wanted == self._shown_list for _, wanted in self._lists)
        shows_branch = in_prospects and not self._rail
        self._branch_box.setVisible(shows_branch)
        for section, item in self._items.items():
            branch = section is Section.PROSPECTS and shows_branch and is_listed
            item.setChecked(section is self._section and not branch)
            item.set_open_branch(branch)
        for item, wanted in self._lists:
            item.setChecked(in_prospects and wanted == self._shown_list)

    def _on_section_clicked(self) -> None:
        for section, item in self._items.items():
            if item is self.sender():
                self._mark()
                self.section_chosen.emit(section)

    def _on_list_clicked(self) -> None:
        for item, wanted in self._lists:
            if item is self.sender():
                self._mark()
                self.list_chosen.emit(wanted)
                return


class _Logo(QWidget):
    """The drawn mark and the name."""

    def __init__(self) -> None:
        super().__init__()
        self._renderer = QSvgRenderer(str(resource_path("art", "logo.svg")), self)
        self._name = label("Assidu", "heading")
        self._layout = hbox(self._name, None, margins=(54, 0, 0, 0))
        self.setLayout(self._layout)
        self.setFixedHeight(60)

    def set_rail(self, rail: bool) -> None:
        """The mark alone."""
        self._name.setVisible(not rail)

    def sizeHint(self) -> QSize:
        return QSize(RAIL_WIDTH, 60)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            size = 26 if self._name.isVisible() else 28
            x = 18 if self._name.isVisible() else (self.width() - size) / 2
            self._renderer.render(painter, QRectF(x, (self.height() - size) / 2, size, size))
