"""The left side: head, filter, table, foot, and what an empty list says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.domain.prospects.list_query import ListFilter, ListName, Sort, SortColumn
from planner.storage.queries.prospects import list_counts
from ui.bridge.bridge import Bridge
from ui.bridge.formats import number
from ui.bridge.navigation import Command
from ui.kit import Button, EmptyState, Label, Separator, boxed, clear_layout, hbox, vbox
from ui.kit.menu import native_key
from ui.prospects.bulk_bar import BulkBar
from ui.prospects.column_choice import columns_from_text
from ui.prospects.columns import COLUMNS
from ui.prospects.filter_bar import FilterBar
from ui.prospects.header import ListHeader
from ui.prospects.model import ProspectTableModel
from ui.prospects.selection import SelectionKeeper
from ui.prospects.table import ProspectTable
from ui.prospects.words import EmptyWords, empty_words, nobody_fits, not_found

_MIN_WIDTH = 360
_LARGE_FIRST = (
    SortColumn.VALUE,
    SortColumn.ADDED,
    SortColumn.VERDICT,
    SortColumn.ATTEMPTS,
    SortColumn.LAST,
    SortColumn.MINUTES,
)


class ListPane(QWidget):
    """Everything about the list; the page decides which list."""

    sort_chosen = Signal(object)
    command_wanted = Signal(object)
    filter_cleared = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = ""
        self._columns_of_list = ""
        self._empty_words: EmptyWords | None = None
        self._build()
        self._connect()
        self.show_sort(self.model.sort_order)

    def show_list(self, wanted: ListFilter, sort: Sort) -> None:
        """Show a list in an order; its first rows are there when this returns."""
        self.show_columns(wanted.name)
        if sort != self.model.sort_order:
            self.show_sort(sort)
        self.model.show_list(wanted, sort)

    def show_columns(self, name: ListName) -> None:
        """Show the columns of a list, or those the owner has chosen, in rows of one line or two."""
        self.table.show_columns(name, columns_from_text(self.columns()))
        self.table.show_compact_rows(self._bridge.settings.compact_rows)

    def columns(self) -> str:
        """The columns the owner has chosen here, by their names; empty for those that suit the list."""
        return self._columns_of_list or self._bridge.settings.prospect_columns

    def use_columns(self, columns: str) -> None:
        """The columns of a saved list; empty for those that hold for all lists."""
        self._columns_of_list = columns

    def show_sort(self, sort: Sort) -> None:
        """Say in which order the list is."""
        self.table.show_sort(sort)
        self.header.show_sort(sort)

    def show_title(self, title: str) -> None:
        """Say which list it is."""
        self._title = title
        self.header.show_title(title)

    def title(self) -> str:
        """Which list it is."""
        return self._title

    def begin_anew(self) -> None:
        """What is shown next starts at the top."""
        self.selection.begin_anew()

    def show_chosen(self, count: int) -> None:
        """With several chosen, offer what can be done with all of them."""
        if count > 1:
            self.bulk_bar.show_count(count, in_trash=self.model.wanted.name is ListName.TRASH)
        self._head.setCurrentWidget(self.bulk_bar if count > 1 else self.header)

    def set_compact(self, compact: bool) -> None:
        """Narrow windows have shorter heads and fewer columns."""
        self.header.set_compact(compact)
        self.table.set_narrow(compact)

    def refresh_facts(self) -> None:
        """Count again, and say why the list is empty."""
        total = self.model.rowCount()
        wanted = self.model.wanted
        self.header.show_count(total)
        self._foot.setVisible(wanted.is_narrowed and total > 0)
        if wanted.is_narrowed and total:
            everyone = list_counts(self._bridge.store, self._bridge.today)[wanted.name]
            words = self.tr("%n of {total} shown", "", total).replace(str(total), number(total))
            self._foot_text.setText(words.format(total=number(everyone)))
        self._show_emptiness(total)

    def _build(self) -> None:
        self.model = ProspectTableModel(self._bridge, self)
        self.table = ProspectTable(self.model)
        self.selection = SelectionKeeper(self.table, self.model)
        self.header = ListHeader(self._bridge)
        self.bulk_bar = BulkBar()
        self.filter_bar = FilterBar()
        self._head = QStackedWidget()
        self._head.addWidget(self.header)
        self._head.addWidget(self.bulk_bar)
        self._empty = boxed(vbox(spacing=0))
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self._empty)
        # At the right: what is said after an action stands over the left.
        self._foot_text = Label("", "body", "text2", tabular_digits=True)
        self._foot = boxed(vbox(Separator(), hbox(None, self._foot_text, margins=(24, 10, 24, 12)), spacing=0))
        self._foot.hide()
        layout = vbox(self._head, self.filter_bar, Separator(), spacing=0)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._foot)
        self.setLayout(layout)
        self.setMinimumWidth(_MIN_WIDTH)

    def _connect(self) -> None:
        self.model.completed.connect(self.refresh_facts)
        self.model.modelReset.connect(self._on_model_reset)
        self.header.sort_chosen.connect(self.sort_chosen)
        self.table.horizontalHeader().sectionClicked.connect(self._on_section_clicked)

    def _on_section_clicked(self, section: int) -> None:
        column = COLUMNS[section].sort
        if column is None:
            return
        present = self.model.sort_order
        if present.column is column:
            self.sort_chosen.emit(Sort(column, not present.descending))
        else:
            self.sort_chosen.emit(Sort(column, descending=column in _LARGE_FIRST))

    def _on_model_reset(self) -> None:
        self._show_emptiness(self.model.rowCount())

    def _show_emptiness(self, total: int) -> None:
        if total:
            self._body.setCurrentWidget(self.table)
            return
        words = self._why_empty(self.model.wanted)
        if words != self._empty_words:
            self._empty_words = words
            self._fill_empty(words)
        self._body.setCurrentWidget(self._empty)

    def _why_empty(self, wanted: ListFilter) -> EmptyWords:
        if wanted.terms:
            return not_found(wanted.search)
        return nobody_fits() if wanted.is_narrowed else empty_words(wanted.name)

    def _fill_empty(self, words: EmptyWords) -> None:
        layout = self._empty.layout()
        if layout is None:
            return
        clear_layout(layout)
        state = EmptyState(words.icon, words.heading, words.sentence, self._ways_on(words), disc=64)
        layout.addWidget(boxed(vbox(None, state, None, None, spacing=0)))
        layout.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def _ways_on(self, words: EmptyWords) -> list[Button]:
        if self.model.wanted.terms:
            add = Button(self.tr("Add someone"), icon="person-plus", key_hint=native_key("Ctrl+N").replace("+", " "))
            add.clicked.connect(self._on_add_clicked)
            return [add]
        if self.model.wanted.is_narrowed:
            clear = Button(self.tr("Clear the filter"))
            clear.clicked.connect(self.filter_cleared)
            return [clear]
        if not words.offers_people:
            return []
        add = Button(self.tr("Add people"), "primary", "person-plus", key_hint=native_key("Ctrl+N").replace("+", " "))
        add.clicked.connect(self._on_add_clicked)
        bring = Button(self.tr("Import a file"), icon="inbox")
        bring.clicked.connect(self._on_import_clicked)
        return [add, bring]

    def _on_add_clicked(self) -> None:
        self.command_wanted.emit(Command.NEW_PROSPECT)

    def _on_import_clicked(self) -> None:
        self.command_wanted.emit(Command.IMPORT_PROSPECTS)
