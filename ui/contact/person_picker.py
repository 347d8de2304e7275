"""With whom: a few letters and Enter. Due and recent people stand there before one types."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import State
from planner.storage.queries import prospects as queries
from planner.storage.queries.prospects import ProspectRow
from planner.storage.queries.touches import recent_prospect_ids
from ui.bridge.bridge import Bridge
from ui.bridge.formats import relative_day
from ui.bridge.labels import label_of
from ui.kit import ListRow, label, vbox
from ui.kit.pick_list import PickField, PickList

_MOST = 6
_DUE_FIRST = 4
_LONGEST = 40


class PersonPicker(QWidget):
    """`chosen` carries a prospect id, `new_wanted` what was typed for somebody who is not there yet."""

    chosen = Signal(int)
    new_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ids: list[int] = []
        self.field = PickField(self.tr("A name, a company or a number"))
        self._head = label("", "micro", "text3")
        self._list = PickList(self.field)
        self.setLayout(vbox(self.field, self._head, self._list, spacing=8))
        self.field.textChanged.connect(self.search)
        self._list.chosen.connect(self._choose)
        self.search("")

    def search(self, text: str) -> None:
        """List who fits: the one due soonest first; without a text those due and those one spoke with last."""
        typed = text.strip()
        rows = self._matching(typed) if typed else self._likely()
        self._ids = [row.id for row in rows]
        new = [self._new_row(typed)] if typed else []
        self._list.show_rows([*(self._row(row) for row in rows), *new])
        self._head.setText(self._heading(typed))
        self._head.setVisible(bool(self._head.text()))

    def rows(self) -> list[ListRow]:
        """Who is listed, in order."""
        return self._list.rows()

    def _heading(self, typed: str) -> str:
        if typed:
            return "" if self._ids else self.tr("Nobody by that name yet.")
        return self.tr("Due and recent") if self._ids else self.tr("Type a name: new people are added on the way.")

    def _matching(self, typed: str) -> Sequence[ProspectRow]:
        store, today = self._bridge.store, self._bridge.today
        ids, _ = queries.first_prospect_ids(store, ListFilter(search=typed), Sort(), today, _MOST)
        return queries.prospect_rows(store, ids[:_MOST])

    def _likely(self) -> Sequence[ProspectRow]:
        store, today = self._bridge.store, self._bridge.today
        due, _ = queries.first_prospect_ids(store, ListFilter(ListName.DUE), Sort(), today, _MOST)
        recent = recent_prospect_ids(store, _MOST)
        first = list(dict.fromkeys([*due[:_DUE_FIRST], *recent, *due]))
        return queries.prospect_rows(store, first[:_MOST])

    def _row(self, row: ProspectRow) -> ListRow:
        name = row.person or row.company
        around = row.company if row.person else row.town
        return ListRow("person", name, around, right=self._fact(row))

    def _fact(self, row: ProspectRow) -> QWidget | None:
        if row.state in (State.DO_NOT_CONTACT, State.LET_GO, State.CLIENT):
            return label(label_of(row.state), "small", "text3")
        if row.next_step is None:
            return None
        today = self._bridge.today
        due = row.next_step.is_due(today) and row.state is not State.NURTURE
        return label(relative_day(row.next_step.day, today), "small", "warn_text" if due else "text3")

    def _new_row(self, typed: str) -> ListRow:
        shown = typed if len(typed) <= _LONGEST else f"{typed[:_LONGEST].rstrip()}…"
        return ListRow("person-plus", self.tr("New prospect “{name}”").format(name=shown))

    def _choose(self, index: int) -> None:
        if index < len(self._ids):
            self.chosen.emit(self._ids[index])
        else:
            self.new_wanted.emit(self.field.text().strip())
