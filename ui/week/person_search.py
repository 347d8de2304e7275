"""Adding people to a call list: a few letters and Enter, one after the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import ProspectId, State
from planner.storage.queries import prospects as queries
from planner.storage.queries.prospects import ProspectRow
from ui.bridge.bridge import Bridge
from ui.bridge.labels import label_of
from ui.kit import ListRow, SearchField, boxed, clear_layout, label, vbox

_MOST = 5
_LOOK_AT = 40  # more than are shown: some of them may be on the list already


class _Field(SearchField):
    """Hands the keys of the list on."""

    pressed = Signal(int)
    _LIST_KEYS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter})

    def event(self, event: QEvent) -> bool:
        # Esc closes the search, and only then the panel.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._LIST_KEYS:
            self.pressed.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class PersonSearch(QWidget):
    """`chosen` carries a prospect id and keeps the field ready for the next one; Esc closes."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._without: frozenset[int] = frozenset()
        self._ids: list[ProspectId] = []
        self._rows: list[ListRow] = []
        self._current = 0
        self.field = _Field(self.tr("A name or a company"))
        self._said = label("", "small", "text3", wrap=True)
        self._list = vbox(spacing=0)
        self.setLayout(vbox(self.field, self._said, boxed(self._list), spacing=6))
        self.field.textChanged.connect(self._search)
        self.field.pressed.connect(self._on_key)
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
        return list(self._rows)

    def said(self) -> str:
        """What is said instead of names; "" when there are some."""
        return self._said.text()

    def _search(self) -> None:
        typed = self.field.text().strip()
        known = self._found(typed)
        found = [row for row in known if row.id not in self._without][:_MOST]
        self._ids = [row.id for row in found]
        clear_layout(self._list)
        self._rows = [self._row(row) for row in found]
        for index, row in enumerate(self._rows):
            row.clicked.connect(partial(self._choose, index))
            self._list.addWidget(row)
        self._said.setText("" if found else self._nobody(typed, is_known=bool(known)))
        self._said.setVisible(not found)
        self._select(0)

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
        made = ListRow(None, name, "", around, right=tail)
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
        chosen = self._ids[index]
        self.field.clear()
        self.chosen.emit(chosen)
