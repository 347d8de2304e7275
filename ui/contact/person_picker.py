"""With whom: a few letters and Enter. Due and recent people stand there before one types."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import State
from planner.storage.queries import prospects as queries
from planner.storage.queries.prospects import ProspectRow
from planner.storage.queries.touches import recent_prospect_ids
from ui.bridge.bridge import Bridge
from ui.bridge.formats import relative_day
from ui.bridge.labels import label_of
from ui.kit import ListRow, SearchField, boxed, clear_layout, label, vbox

_MOST = 6
_DUE_FIRST = 4
_LONGEST = 40


class _Field(SearchField):
    """A search field that hands the keys of the list on."""

    pressed = Signal(int)
    _LIST_KEYS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._LIST_KEYS:
            self.pressed.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # one Esc closes, with or without letters
        else:
            super().keyPressEvent(event)


class PersonPicker(QWidget):
    """`chosen` carries a prospect id, `new_wanted` what was typed for somebody who is not there yet."""

    chosen = Signal(int)
    new_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ids: list[int] = []
        self._rows: list[ListRow] = []
        self._current = 0
        self.field = _Field(self.tr("A name, a company or a number"))
        self._head = label("", "micro", "text3")
        self._list = vbox(spacing=0)
        self.setLayout(vbox(self.field, self._head, boxed(self._list), spacing=8))
        self.field.textChanged.connect(self.search)
        self.field.pressed.connect(self._on_key)
        self.search("")

    def search(self, text: str) -> None:
        """List who fits: the one due soonest first; without a text those due and those one spoke with last."""
        typed = text.strip()
        rows = self._matching(typed) if typed else self._likely()
        self._ids = [row.id for row in rows]
        clear_layout(self._list)
        self._rows = [self._row(row) for row in rows]
        if typed:
            self._rows.append(self._new_row(typed))
        for index, row in enumerate(self._rows):
            row.clicked.connect(partial(self._choose, index))
            self._list.addWidget(row)
        self._head.setText(self._heading(typed))
        self._head.setVisible(bool(self._head.text()))
        self._select(0)

    def rows(self) -> list[ListRow]:
        """Who is listed, in order."""
        return list(self._rows)

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
        made = ListRow("person", name, around, right=self._fact(row))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

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
        made = ListRow("person-plus", self.tr("New prospect “{name}”").format(name=shown))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _on_key(self, key: int) -> None:
        if key == Qt.Key.Key_Down:
            self._select(self._current + 1)
        elif key == Qt.Key.Key_Up:
            self._select(self._current - 1)
        elif self._rows:
            self._choose(self._current)

    def _select(self, index: int) -> None:
        self._current = max(0, min(index, len(self._rows) - 1))
        for place, row in enumerate(self._rows):
            row.set_selected(place == self._current)
        if self._rows:
            self.field.setAccessibleDescription(self._rows[self._current].accessibleName())

    def _choose(self, index: int) -> None:
        if index < len(self._ids):
            self.chosen.emit(self._ids[index])
        else:
            self.new_wanted.emit(self.field.text().strip())
