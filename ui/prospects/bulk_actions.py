"""What is done with everyone who is chosen, each as one action with one undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.actions.prospects import add_tag, remove_tag, restore_prospects, set_state, trash_prospects
from planner.actions.pursuit import let_go, mark_big_fish, nurture, pursue, set_newsletter
from planner.changes import ChangeSet
from planner.domain.prospects.list_query import ListName
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import Newsletter
from planner.storage.queries.prospects import ProspectRow, all_tags, prospect_rows
from ui.bridge.bridge import Bridge
from ui.kit.keys import local_key
from ui.kit.menu import Menu
from ui.prospects.bulk_menu import Deed, Doing, ProspectMenu, movable_states
from ui.prospects.dialogs import TagDialog
from ui.prospects.list_pane import ListPane

_LOOKED_AT = 5_000  # a menu looks at so many of those chosen
_ASLEEP = frozenset({State.NURTURE, State.LET_GO})
_PARTED = frozenset({State.LET_GO, State.DO_NOT_CONTACT})
_AT_ONCE = 500


class BulkActions(QObject):
    """Joins the bulk bar, the menu of a row and the keys of the table to the actions."""

    log_wanted = Signal(int)

    def __init__(self, bridge: Bridge, pane: ListPane, page: QWidget) -> None:
        super().__init__(page)
        self._bridge, self._pane, self._page = bridge, pane, page
        bar, table = pane.bulk_bar, pane.table
        bar.wanted.connect(self.do)
        bar.menu_wanted.connect(self._on_bar_menu_wanted)
        bar.closed.connect(self.choose_one)
        table.menu_wanted.connect(self.open_menu)
        keys = (
            ("Del", self.let_go),
            ("Shift+Del", self.trash),
            ("R", self.bring_back),
            ("B", self.toggle_big_fish),
            ("T", self.ask_for_tag),
            ("Esc", self.choose_one),
        )
        for key, slot in keys:
            local_key(key, table, slot, with_children=False)

    def chosen(self) -> list[int]:
        """Who is chosen: in the table, or else whom the pane still shows."""
        left = self._pane.selection.left_id
        return self._pane.selection.ids() or ([left] if left else [])

    def do(self, deed: Deed) -> None:
        """Do what an entry of the menu or a button says."""
        chosen = self.chosen()
        match deed.doing:
            case Doing.LOG:
                self.log_wanted.emit(chosen[0] if chosen else 0)
            case Doing.PURSUE:
                self.pursue()
            case Doing.NURTURE:
                self.nurture()
            case Doing.LET_GO:
                self.let_go()
            case Doing.BIG_FISH:
                self._bridge.perform(mark_big_fish, prospect_ids=chosen, is_big_fish=bool(deed.value))
            case Doing.NEWSLETTER:
                self._bridge.perform(set_newsletter, prospect_ids=chosen, newsletter=Newsletter(deed.value))
            case Doing.TAG:
                self.ask_for_tag()
            case Doing.UNTAG:
                self._bridge.perform(remove_tag, prospect_ids=chosen, tag=deed.value)
            case Doing.MOVE:
                self._go_on(set_state, chosen, state=State(deed.value))
            case Doing.TRASH:
                self.trash()
            case Doing.RESTORE:
                self.restore()

    def pursue(self) -> None:
        """Make those chosen active who are not."""
        if not self._move(pursue, State.ACTIVE):
            self._bridge.said.emit(self.tr("Active already: there is nothing to change."))

    def nurture(self) -> None:
        """Keep those chosen warm who are not; the others keep their day and their note."""
        if not self._move(nurture, State.NURTURE):
            self._bridge.said.emit(self.tr("Kept warm already: there is nothing to change."))

    def let_go(self, prospect_ids: Sequence[int] = ()) -> None:
        """Part with everyone chosen (or these), at once; the toast has the way back and asks why."""
        if not self._in_trash():
            rows = self._rows(prospect_ids or self.chosen())
            self._go_on(let_go, [row.id for row in rows if row.state not in _PARTED])

    def bring_back(self) -> None:
        """Pursue whoever of those chosen was let go or is kept warm."""
        if not self._in_trash():
            self._go_on(pursue, [row.id for row in self._rows(self.chosen()) if row.state in _ASLEEP])

    def toggle_big_fish(self) -> None:
        """Make those chosen big fish, or no longer so when all of them are."""
        rows = self._rows(self.chosen())
        if rows and not self._in_trash():
            is_big_fish = not all(row.is_big_fish for row in rows)
            self._bridge.perform(mark_big_fish, prospect_ids=[row.id for row in rows], is_big_fish=is_big_fish)

    def ask_for_tag(self) -> None:
        """Ask which tag to put on."""
        chosen = self.chosen()
        if chosen and not self._in_trash():
            dialog = TagDialog(self._page, len(chosen), all_tags(self._bridge.store))
            dialog.tag_chosen.connect(self.tag)
            dialog.open()

    def tag(self, tag: str) -> None:
        """Put a tag on everyone chosen."""
        self._bridge.perform(add_tag, prospect_ids=self.chosen(), tag=tag)

    def trash(self) -> None:
        """Move everyone chosen to the trash."""
        if not self._in_trash():
            self._go_on(trash_prospects, self.chosen())

    def restore(self) -> None:
        """Take everyone chosen out of the trash."""
        if self._in_trash():
            self._go_on(restore_prospects, self.chosen())

    def choose_one(self) -> None:
        """Let go of all but the current one."""
        self._pane.selection.choose(self._pane.selection.current_id())

    def menu(self) -> Menu:
        """What can be done with those chosen."""
        rows = prospect_rows(self._bridge.store, self.chosen()[:_LOOKED_AT])
        menu = ProspectMenu(self._page, rows, in_trash=self._in_trash())
        menu.triggered.connect(self._on_triggered)
        return menu

    def open_menu(self, at: QPoint) -> None:
        """Show that menu at a place on the screen."""
        if self.chosen():
            self.menu().popup(at)

    def _go_on(self, action: Callable[..., ChangeSet], prospect_ids: list[int], **arguments: object) -> None:
        """Do something after which those chosen may leave the list: the next one is chosen then."""
        if prospect_ids:
            with self._pane.selection.going_on():
                self._bridge.perform(action, prospect_ids=prospect_ids, **arguments)

    def _move(self, action: Callable[..., ChangeSet], goal: State) -> bool:
        """Move those chosen whom it means to a state; whether there was anybody."""
        rows = self._rows(self.chosen())
        froms = movable_states({row.state for row in rows}, goal)
        self._go_on(action, [row.id for row in rows if row.state in froms])
        return bool(froms)

    def _rows(self, ids: Sequence[int]) -> list[ProspectRow]:
        starts = range(0, len(ids), _AT_ONCE)
        return [row for start in starts for row in prospect_rows(self._bridge.store, ids[start : start + _AT_ONCE])]

    def _in_trash(self) -> bool:
        return self._pane.model.wanted.name is ListName.TRASH

    def _on_bar_menu_wanted(self) -> None:
        self.menu().open_under(self._pane.bulk_bar.more_button)

    def _on_triggered(self, action: QAction) -> None:
        deed = action.data()
        if isinstance(deed, Deed):
            self.do(deed)
