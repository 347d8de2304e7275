"""What is done with everyone who is chosen, each as one action with one undo."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.actions.prospects import add_tag, remove_tag, restore_prospects, set_state, trash_prospects
from planner.domain.prospects.list_query import ListName
from planner.domain.prospects.prospect import State
from planner.storage.queries.prospects import all_tags, prospect_rows
from ui.bridge.bridge import Bridge
from ui.kit.keys import local_key
from ui.kit.menu import Menu
from ui.prospects.dialogs import TagDialog
from ui.prospects.list_pane import ListPane

_LOOKED_AT = 5_000  # tags are gathered from so many of those chosen


class BulkActions(QObject):
    """Joins the bulk bar and the keys of the table to the actions."""

    def __init__(self, bridge: Bridge, pane: ListPane, page: QWidget) -> None:
        super().__init__(page)
        self._bridge, self._pane, self._page = bridge, pane, page
        bar = pane.bulk_bar
        bar.tag_wanted.connect(self.ask_for_tag)
        bar.untag_wanted.connect(self._on_untag_wanted)
        bar.state_chosen.connect(self.move_to)
        bar.trash_wanted.connect(self.trash)
        bar.restore_wanted.connect(self.restore)
        bar.closed.connect(self.choose_one)
        table = pane.table
        for keys, slot in (("Del", self.trash), ("T", self.ask_for_tag), ("Esc", self.choose_one)):
            local_key(keys, table, slot, with_children=False)

    def ask_for_tag(self) -> None:
        """Ask which tag to put on."""
        chosen = self._pane.selection.ids()
        if chosen and not self._in_trash():
            dialog = TagDialog(self._page, len(chosen), all_tags(self._bridge.store))
            dialog.tag_chosen.connect(self.tag)
            dialog.open()

    def tag(self, tag: str) -> None:
        """Put a tag on everyone chosen."""
        self._bridge.perform(add_tag, prospect_ids=self._pane.selection.ids(), tag=tag)

    def untag_menu(self) -> Menu:
        """The tags that those chosen have."""
        menu = Menu(self._page)
        rows = prospect_rows(self._bridge.store, self._pane.selection.ids()[:_LOOKED_AT])
        for tag in sorted({tag for row in rows for tag in row.tags}, key=str.casefold):
            menu.add_entry(tag, tag)
        if menu.isEmpty():
            menu.add_entry(self.tr("No tags here")).setEnabled(False)
        menu.triggered.connect(self._on_untag_triggered)
        return menu

    def move_to(self, state: State) -> None:
        """Move everyone chosen to another state."""
        self._bridge.perform(set_state, prospect_ids=self._pane.selection.ids(), state=state)

    def trash(self) -> None:
        """Move everyone chosen to the trash."""
        chosen = self._pane.selection.ids()
        if chosen and not self._in_trash():
            self._bridge.perform(trash_prospects, prospect_ids=chosen)

    def restore(self) -> None:
        """Take everyone chosen out of the trash."""
        chosen = self._pane.selection.ids()
        if chosen and self._in_trash():
            self._bridge.perform(restore_prospects, prospect_ids=chosen)

    def choose_one(self) -> None:
        """Let go of all but the current one."""
        self._pane.selection.choose(self._pane.selection.current_id())

    def _in_trash(self) -> bool:
        return self._pane.model.wanted.name is ListName.TRASH

    def _on_untag_wanted(self) -> None:
        self.untag_menu().open_under(self._pane.bulk_bar.untag_button)

    def _on_untag_triggered(self, action: QAction) -> None:
        self._bridge.perform(remove_tag, prospect_ids=self._pane.selection.ids(), tag=str(action.data()))
