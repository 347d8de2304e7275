"""Adding people to a call list: a few letters and Enter, one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import ProspectId, State
from planner.storage.queries import prospects as queries
from planner.storage.queries.prospects import ProspectRow
from ui.bridge.bridge import Bridge
from ui.bridge.labels import label_of
from ui.kit import ListRow, label, vbox
from ui.kit.pick_list import PickField, PickList

_MOST = 5
_LOOK_AT = 40  # more than are shown: some of them may be on the list already


class PersonSearch(QWidget):
    """`chosen` carries a prospect id and keeps the field ready for the next one; Esc closes."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._without: frozenset[int] = frozenset()
        self._ids: list[ProspectId] = []
        self.field = PickField(self.tr("A name or a company"), keeps_escape=True)
        self._said = label("", "small", "text3", wrap=True)
        self._list = PickList(self.field)
        self.setLayout(vbox(self.field, self._said, self._list, spacing=6))
        self.field.textChanged.connect(self._search)
        self._list.chosen.connect(self._choose)
        self.field.escaped.connect(self.closed)

    def begin(self, without: Sequence[int]) -> None:
        """Offer whoever is due and not among `without`, and wait for a name."""
        self._without = frozenset(without)
        self.field.clear()
        self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_out(self, ids: Sequence[int]) -> None:
        """Somebody was added or taken off meanwhile."""
        if frozenset(ids) != self._without:
            self._without = frozenset(ids)
            self._search()

    def rows(self) -> list[ListRow]:
        """Who is offered, in order."""
        return self._list.rows()

    def said(self) -> str:
        """What is said instead of names; "" when there are some."""
        return self._said.text()

    def _search(self) -> None:
        typed = self.field.text().strip()
        known = self._found(typed)
        found = [row for row in known if row.id not in self._without][:_MOST]
        self._ids = [row.id for row in found]
        self._list.show_rows([self._row(row) for row in found])
        self._said.setText("" if found else self._nobody(typed, is_known=bool(known)))
        self._said.setVisible(not found)

    def _nobody(self, typed: str, *, is_known: bool) -> str:
        if not typed:
            return self.tr("Nobody else is due. Type a name.")
        return self.tr("Already on the list.") if is_known else self.tr("Nobody by that name.")

    def _found(self, typed: str) -> list[ProspectRow]:
        """By what is typed, else whoever is due, on the list or not; nobody who wants no contact."""
        wanted = ListFilter(search=typed) if typed else ListFilter(ListName.DUE)
        store, today = self._bridge.store, self._bridge.today
        ids, _ = queries.first_prospect_ids(store, wanted, Sort(), today, _LOOK_AT)
        return [row for row in queries.prospect_rows(store, ids) if row.state is not State.DO_NOT_CONTACT]

    def _row(self, row: ProspectRow) -> ListRow:
        name = row.person or row.company
        around = row.company if row.person else row.town
        tail = label(label_of(row.state), "small", "text3") if row.state in (State.LET_GO, State.CLIENT) else None
        return ListRow(None, name, "", around, right=tail)

    def _choose(self, index: int) -> None:
        chosen = self._ids[index]
        self.field.clear()
        self.chosen.emit(chosen)
