"""The prospects: lists of people at the left, one of them whole at the right."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.actions.lists import remove_list, save_list
from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import State
from planner.errors import NotFoundError
from planner.storage.queries.lists import SavedList, saved_lists
from planner.storage.queries.prospects import all_tags, prospect
from ui.bridge.bridge import Bridge
from ui.bridge.labels import label_of
from ui.bridge.navigation import Command, Navigator
from ui.bridge.page import Page
from ui.kit import hbox
from ui.kit.keys import local_key
from ui.kit.menu import Menu
from ui.prospects.bulk_actions import BulkActions
from ui.prospects.column_choice import columns_from_text
from ui.prospects.columns import COLUMNS, header_text
from ui.prospects.columns_menu import ColumnsMenu
from ui.prospects.detail import ProspectDetail
from ui.prospects.dialogs import SaveListDialog
from ui.prospects.exporting import ListExporter
from ui.prospects.filter_bar import fill_filter_menu, filter_count, toggled
from ui.prospects.list_pane import ListPane

_LIST_OF_STATE = {
    State.TO_QUALIFY: ListName.TO_QUALIFY,
    State.ACTIVE: ListName.ACTIVE,
    State.NURTURE: ListName.NURTURE,
    State.CLIENT: ListName.CLIENTS,
    State.LET_GO: ListName.LET_GO,
    State.DO_NOT_CONTACT: ListName.DO_NOT_CONTACT,
}
_DETAIL_MS = 40  # holding an arrow key down must not load everyone on the way
_TIGHT, _COMPACT, _WIDE = 960, 1200, 1600


class ProspectsPage(Page):
    """List and detail. `list_shown` tells the sidebar which list it is, without what was typed in the filter."""

    cares_about = frozenset(
        {Kind.PROSPECT, Kind.SAVED_LIST, Kind.SETTING, Kind.IDEAL_CLIENT, Kind.SOURCE, Kind.CADENCE}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self._base = ListFilter()
        self._build()
        self._connect()
        self._add_keys()

    @property
    def wanted(self) -> ListFilter:
        """What is shown, with what was typed."""
        return replace(self._base, search=self.list.header.search.text())

    def reload(self) -> None:
        if self.list.model.wanted == self.wanted:
            self.list.show_columns(self.wanted.name)
            self.list.model.reload()
            self.list.refresh_facts()
            self._show_filter()
        else:
            self.list.model.forget()
            self._show()
        self.detail.reload()

    def _on_changed(self, change: ChangeSet) -> None:
        """After an action on a few prospects only their rows change; the page is not read again."""
        others = self.cares_about - {Kind.PROSPECT}
        prospect_ids = change.ids.get(Kind.PROSPECT)
        if not prospect_ids or change.touches(*others) or self._stale or not self.isVisible():
            super()._on_changed(change)
            return
        self.list.model.follow(prospect_ids)
        self.list.table.lay_out_now()
        self.detail.reload()

    def show_list(self, wanted: ListFilter) -> None:
        """Show one of the lists, or a list of the owner's own."""
        self._base = replace(wanted, search="")
        self.list.begin_anew()
        self.list.header.search.blockSignals(True)
        self.list.header.search.setText(wanted.search)
        self.list.header.search.blockSignals(False)
        self._show_table()
        saved = self._saved_list()
        self.list.use_columns(saved.columns if saved else "")
        self._show(saved.sort if saved else None)
        self.list_shown.emit(wanted)

    def open_prospect(self, prospect_id: int) -> None:
        """Choose one person, in the present list or else in the list that holds them."""
        self.list.model.complete()
        if not self.list.selection.choose(prospect_id):
            try:
                found = prospect(self.bridge.store, prospect_id)
            except NotFoundError as error:
                self.bridge.failed.emit(error)
                return
            name = ListName.TRASH if found.trashed_on else _LIST_OF_STATE[found.state]
            self.show_list(ListFilter(name))
            self.list.model.complete()
            self.list.selection.choose(prospect_id)
        self._detail_timer.stop()
        self.detail.show_prospect(prospect_id)
        self._show_pane()

    def selected_ids(self) -> list[int]:
        """Who is chosen, in the order of the list."""
        return self.list.selection.ids()

    def set_search(self, text: str) -> None:
        """Filter the list as if it had been typed; the first rows are there when this returns."""
        self.list.header.search.setText(text)

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self._show_table()
        self.list.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.header.search.selectAll()

    def ask_to_save_list(self) -> None:
        """Ask for a name and keep the filtered list under it."""
        taken = [each.name for each in saved_lists(self.bridge.store)]
        suggestion = self.wanted.search.strip() or ", ".join(self._base.tags)
        dialog = SaveListDialog(self, suggestion, taken)
        dialog.named.connect(self._keep_list)
        dialog.open()

    def remove_saved_list(self) -> None:
        """Forget the saved list that is shown; its people stay."""
        saved = self._saved_list()
        if saved is not None:
            self.show_list(ListFilter(self._base.name))
            self.bridge.perform(remove_list, list_id=saved.id)

    def export_list(self) -> None:
        """Ask where to, and write the people shown to a file of separated columns."""
        self.list.model.complete()
        self._exporter.ask(self.wanted, self.list.model.sort_order, self.list.title())

    def filter_menu(self) -> Menu:
        """Classes and tags to filter by."""
        menu = Menu(self)
        fill_filter_menu(menu, self._base, all_tags(self.bridge.store))
        menu.triggered.connect(self._on_filter_triggered)
        return menu

    def more_menu(self) -> Menu:
        """What can be done with the whole list."""
        menu = Menu(self)
        menu.add_entry(self.tr("Add people…"), Command.NEW_PROSPECT, "person-plus", key_hint="Ctrl+N")
        menu.add_entry(self.tr("Import a file…"), Command.IMPORT_PROSPECTS, "inbox")
        menu.add_entry(self.tr("Export this list…"), "export", "export")
        menu.addSeparator()
        saved = self._saved_list()
        if saved is not None:
            if self._differs(saved):
                menu.add_entry(self.tr("Keep this order and these columns"), "update", "check")
            menu.add_entry(self.tr("Remove this saved list"), "remove", "x")
        elif self.wanted.is_narrowed:
            menu.add_entry(self.tr("Save this list…"), "save", "plus")
        menu.addSeparator()
        menu.addMenu(self.columns_menu(menu))
        menu.triggered.connect(self._on_more_triggered)
        return menu

    def columns_menu(self, parent: QWidget | None = None) -> ColumnsMenu:
        """Which columns the table shows, and how high its rows are."""
        chosen = self.list.columns()
        compact = self.bridge.settings.compact_rows
        table = self.list.table
        shown = table.wanted_columns() if chosen else table.visible_columns()
        waiting = table.columns_without_room()
        menu = ColumnsMenu(parent or self, shown, waiting, own_choice=bool(chosen), compact_rows=compact)
        menu.columns_chosen.connect(self._on_columns_chosen)
        menu.rows_chosen.connect(self._on_rows_chosen)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del beside the list lets go of whoever is shown there, unless something in the pane has a use for it."""
        shown, focused = self.detail.prospect, self.window().focusWidget()
        if event.key() != Qt.Key.Key_Delete or event.modifiers() or shown is None or focused is None:
            super().keyPressEvent(event)
        elif self.detail.isAncestorOf(focused):
            self._bulk.let_go([shown.id])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._detail_timer.stop()
        if self.list.model.pause():
            self._stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self.list = ListPane(self.bridge)
        self.detail = ProspectDetail(self.bridge, self._navigator)
        self._bulk = BulkActions(self.bridge, self.list, self)
        self._exporter = ListExporter(self.bridge, self)
        self._detail_timer = QTimer(self, singleShot=True, interval=_DETAIL_MS)
        row = hbox(spacing=0)
        row.addWidget(self.list, 1)
        row.addWidget(self.detail)
        self.setLayout(row)
        self.setFocusProxy(self.list.table)

    def _connect(self) -> None:
        header = self.list.header
        header.search_changed.connect(self._on_search_changed)
        header.search.escaped.connect(self._focus_table)
        header.search.returnPressed.connect(self._focus_table)
        header.list_chosen.connect(self.show_list)
        header.filter_menu_wanted.connect(self._on_filter_menu_wanted)
        header.more_menu_wanted.connect(self._on_more_menu_wanted)
        self.list.table.header_menu_wanted.connect(self._on_header_menu_wanted)
        self.list.sort_chosen.connect(self._on_sort_chosen)
        self.list.filter_bar.condition_removed.connect(self._on_condition_toggled)
        self.list.filter_bar.save_wanted.connect(self.ask_to_save_list)
        self.list.command_wanted.connect(self._navigator.run)
        self.list.filter_cleared.connect(self._on_filter_cleared)
        self.list.selection.changed.connect(self._detail_timer.start)
        self.list.table.row_opened.connect(self._on_row_opened)
        self._bulk.log_wanted.connect(self._navigator.log_contact)
        self._detail_timer.timeout.connect(self._show_chosen)
        self.detail.back_wanted.connect(self._on_back_wanted)

    def _add_keys(self) -> None:
        local_key("Ctrl+F", self, self.focus_filter)
        local_key("Ctrl+Return", self, self.detail.call)
        for key in ("Y", "N", "?"):
            local_key(key, self.list.table, self._focus_scorecard, with_children=False)
        local_key("R", self.detail, self.detail.bring_back)

    def _show(self, sort: Sort | None = None) -> None:
        self.list.show_list(self.wanted, sort or self.list.model.sort_order)
        self._show_filter()

    def _show_filter(self) -> None:
        saved = self._saved_list()
        self.list.show_title(saved.name if saved else label_of(self._base.name))
        self.list.header.show_filters(filter_count(self._base))
        self.list.filter_bar.show_filter(self._base, saved=saved is not None)

    def _saved_list(self) -> SavedList | None:
        wanted = self.wanted
        if not wanted.is_narrowed:
            return None
        return next((each for each in saved_lists(self.bridge.store) if each.wanted == wanted), None)

    def _show_chosen(self) -> None:
        count = self.list.selection.count()
        self.list.show_chosen(count)
        chosen = self.list.selection
        self.detail.show_prospect(chosen.current_id() if count else chosen.left_id)

    def _is_tight(self) -> bool:
        return self.window().width() < _TIGHT

    def _fit(self) -> None:
        width = self.window().width()
        self.list.set_compact(width < _COMPACT)
        self.detail.show_back(width < _TIGHT)
        if width < _TIGHT:
            self.detail.setMaximumWidth(16_777_215)
            self.detail.setMinimumWidth(300)
            self.detail.setVisible(self.list.isHidden())
            return
        self.detail.setFixedWidth(420 if width >= _WIDE else 340)
        self._show_table()

    def _show_table(self) -> None:
        self.list.show()
        self.detail.setVisible(not self._is_tight())

    def _show_pane(self) -> None:
        """Where there is room for one pane only, that of the prospect takes the place of the list."""
        if self._is_tight():
            self.list.hide()
            self.detail.show()

    def _focus_scorecard(self) -> None:
        if self.detail.prospect is not None:
            self._show_pane()
            self.detail.focus_scorecard()

    def _on_back_wanted(self) -> None:
        self._show_table()
        self._focus_table()

    def _focus_table(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_search_changed(self) -> None:
        self.list.begin_anew()
        self.list.show_list(self.wanted, self.list.model.sort_order)

    def _on_sort_chosen(self, sort: Sort) -> None:
        self.list.begin_anew()
        self.list.show_list(self.wanted, sort)

    def _on_filter_menu_wanted(self) -> None:
        self.filter_menu().open_under(self.list.header.filter_button)

    def _on_more_menu_wanted(self) -> None:
        self.more_menu().open_under(self.list.header.more_button)

    def _on_filter_triggered(self, action: QAction) -> None:
        self._on_condition_toggled(tuple(action.data()))

    def _on_condition_toggled(self, condition: tuple[str, str]) -> None:
        self._base = toggled(self._base, condition)
        self.list.begin_anew()
        self._show()

    def _on_filter_cleared(self) -> None:
        self.show_list(ListFilter(self._base.name))

    def _differs(self, saved: SavedList) -> bool:
        """Whether a saved list is shown in another order, or with other columns, than it was kept."""
        return (saved.sort, saved.columns) != (self.list.model.sort_order, self.list.columns())

    def _on_columns_chosen(self, columns: str) -> None:
        before = self.list.columns()
        self._use_columns(columns)
        added = set(columns_from_text(columns)) - set(columns_from_text(before))
        added &= set(self.list.table.columns_without_room())
        waiting = [column for column in COLUMNS if column.id in added]
        if waiting:
            words = self.tr("{column}: shown when the window is wide enough.")
            self.bridge.said.emit(words.format(column=", ".join(map(header_text, waiting))))

    def _use_columns(self, columns: str) -> None:
        if self._saved_list() is not None:
            self.list.use_columns(columns)
            self.list.show_columns(self.wanted.name)
        else:
            self.bridge.perform(change_settings, prospect_columns=columns)

    def _on_rows_chosen(self, compact: bool) -> None:
        self.bridge.perform(change_settings, compact_rows=compact)

    def _on_header_menu_wanted(self, at: QPoint) -> None:
        self.columns_menu().popup(at)

    def _on_more_triggered(self, action: QAction) -> None:
        if isinstance(action.parent(), ColumnsMenu):
            return  # it answers for itself
        chosen = str(action.data())
        if chosen == "export":
            self.export_list()
        elif chosen == "save":
            self.ask_to_save_list()
        elif chosen == "update":
            saved = self._saved_list()
            if saved is not None:
                self._keep_list(saved.name)
        elif chosen == "remove":
            self.remove_saved_list()
        else:
            self._navigator.run(Command(chosen))

    def _keep_list(self, name: str) -> None:
        """Keep what is shown under a name: who, in which order, with which columns."""
        wanted, sort, columns = self.wanted, self.list.model.sort_order, self.list.columns()
        if self.bridge.perform(save_list, name=name, wanted=wanted, sort=sort, columns=columns) is not None:
            self.list.use_columns(columns)
            self.list_shown.emit(wanted)

    def _on_row_opened(self, index: QModelIndex) -> None:
        self._detail_timer.stop()
        self.detail.show_prospect(self.list.model.id_at(index.row()))
        self._show_pane()
        self.detail.focus_first()
