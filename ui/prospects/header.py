"""The head of the list: which list, how many, in which order, and the field that narrows it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.storage.queries.lists import saved_lists
from planner.storage.queries.prospects import list_counts
from ui.bridge.bridge import Bridge
from ui.bridge.formats import number
from ui.bridge.labels import label_of
from ui.kit import Button, ElidedLabel, IconButton, Label, SearchField, hbox
from ui.kit.menu import Menu
from ui.prospects.words import OFFERED_ORDERS, order_text

_SPACING = 6


class ListHeader(QWidget):
    """Title with count, order, filter and more; in a narrow window the title also opens the other lists."""

    list_chosen = Signal(object)
    sort_chosen = Signal(object)
    filter_menu_wanted = Signal()
    more_menu_wanted = Signal()
    search_changed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sort = Sort()
        self._compact = False
        self._build()
        self._connect()

    def show_title(self, title: str) -> None:
        """Say which list it is."""
        self._title.setText(title)
        self._fit()

    def show_count(self, count: int) -> None:
        """Say how many are on the list."""
        words = self.tr("%n prospect(s)", "", count)
        self._count.setText(words.replace(str(count), number(count)))
        self._fit()

    def show_sort(self, sort: Sort) -> None:
        """Say in which order."""
        self._sort = sort
        self.sort_button.set_words(order_text(sort))
        self._fit()

    def show_filters(self, count: int) -> None:
        """Say whether tags or classes limit the list."""
        self.filter_button.setDown(False)
        name = self.tr("Filter this list by tag, class or verdict")
        if count:
            name = self.tr("Filter this list by tag, class or verdict (%n on)", "", count)
        self.filter_button.set_name(name)

    def set_compact(self, compact: bool) -> None:
        """Narrow: lists behind the title, the order only in the table's own header."""
        self._compact = compact
        self.lists_button.setVisible(compact)
        self.search.setFixedWidth(156 if compact else 176)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def lists_menu(self) -> Menu:
        """The lists with their counts, the owner's own below."""
        menu = Menu(self)
        counts = list_counts(self._bridge.store, self._bridge.today)
        for name in ListName:
            if name is ListName.NO_STEP and not counts[name]:
                continue  # the rule of states keeps it empty
            menu.add_entry(f"{label_of(name)}   {number(counts[name])}", ListFilter(name))
        own = saved_lists(self._bridge.store)
        if own:
            menu.addSeparator()
        for each in own:
            menu.add_entry(each.name, each.wanted, "filter")
        menu.triggered.connect(self._on_list_triggered)
        return menu

    def sort_menu(self) -> Menu:
        """The orders on offer; choosing the present one turns it round."""
        menu = Menu(self)
        for sort in _offered(self._sort):
            menu.add_entry(order_text(sort), sort, checked=sort == self._sort)
        menu.triggered.connect(self._on_sort_triggered)
        return menu

    def _build(self) -> None:
        self._title = ElidedLabel("", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.lists_button = IconButton("chevron-down", self.tr("Other lists"))
        self._count = Label("", "body", "text2", tabular_digits=True)
        self._count.setMinimumWidth(0)
        self.sort_button = Button("", "quiet", size="small")
        self.sort_button.setToolTip(self.tr("Change the order"))
        self.filter_button = IconButton("filter", self.tr("Filter this list by tag, class or verdict"))
        self.more_button = IconButton("more", self.tr("More for this list"))
        self.search = SearchField(self.tr("Filter this list"))
        self.search.setToolTip(self.tr("Search in every field of the people on this list (Ctrl+F)"))
        row = hbox(
            self._title,
            self.lists_button,
            self._count,
            None,
            self.sort_button,
            self.filter_button,
            self.search,
            self.more_button,
            spacing=_SPACING,
            margins=(24, 14, 12, 14),
        )
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        self.set_compact(False)

    def _fit(self) -> None:
        """The order stands in the table's header as well: it gives way before the title is cut."""
        others = (self._title, self._count, self.sort_button, self.filter_button, self.search, self.more_button)
        needed = sum(each.sizeHint().width() + _SPACING for each in others) + self.search.width()
        needed -= self.search.sizeHint().width()
        margins = self.contentsMargins() if (row := self.layout()) is None else row.contentsMargins()
        self.sort_button.setVisible(not self._compact and needed + margins.left() + margins.right() <= self.width())

    def _connect(self) -> None:
        self.search.textChanged.connect(self.search_changed)
        self.filter_button.clicked.connect(self.filter_menu_wanted)
        self.more_button.clicked.connect(self.more_menu_wanted)
        self.sort_button.clicked.connect(self._on_sort_clicked)
        self.lists_button.clicked.connect(self._on_lists_clicked)

    def _on_sort_clicked(self) -> None:
        self.sort_menu().open_under(self.sort_button)

    def _on_lists_clicked(self) -> None:
        self.lists_menu().open_under(self.lists_button)

    def _on_sort_triggered(self, action: QAction) -> None:
        chosen = action.data()
        if chosen == self._sort:
            chosen = Sort(chosen.column, not chosen.descending)
        self.sort_chosen.emit(chosen)

    def _on_list_triggered(self, action: QAction) -> None:
        self.list_chosen.emit(action.data())


def _offered(present: Sort) -> Sequence[Sort]:
    """The orders, the present one in the direction it has."""
    return [present if sort.column is present.column else sort for sort in OFFERED_ORDERS]
