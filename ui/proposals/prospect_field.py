"""For whom: a few letters and Enter; whoever is not there yet is added with the proposal."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.actions.prospects import add_prospect
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.one_line import parse_line
from planner.domain.prospects.prospect import Prospect, State
from planner.storage.queries import prospects as queries
from planner.storage.queries.prospects import ProspectRow
from planner.storage.queries.touches import recent_prospect_ids
from ui.bridge.bridge import Bridge
from ui.bridge.labels import label_of
from ui.kit import ElidedLabel, IconButton, ListRow, draw_icon, hbox, label, painting, radius, rounded, vbox
from ui.kit.fonts import at_least
from ui.kit.pick_list import PickField, PickList

_MOST, _RECENT = 5, 30
_LONGEST = 40
_ICON_SIDE = 34


class ProspectField(QWidget):
    """`chosen` tells that somebody stands there now."""

    chosen = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ids: list[int] = []
        self._prospect: Prospect | None = None
        self.field = PickField(self.tr("A name or a company"))
        self.list = PickList(self.field)
        self._wrong = label("", "small", "bad_text", wrap=True)
        self._line = _ChosenLine()
        self.setLayout(vbox(self.field, self._wrong, self.list, self._line, spacing=5))
        self._wrong.hide()
        self._line.hide()
        self.list.hide()
        self.field.textChanged.connect(self._search)
        self.list.chosen.connect(self._on_chosen)
        self._line.other_button.clicked.connect(self.ask_anew)
        self._search()

    @property
    def prospect(self) -> Prospect | None:
        """Who was chosen; with id 0 whoever is still to be added."""
        return self._prospect

    def begin(self, prospect_id: int = 0) -> None:
        """Show somebody, or those to choose from."""
        if prospect_id:
            self._show(queries.prospect(self._bridge.store, prospect_id))
            self._line.other_button.hide()
        else:
            self.list.show()

    def ask_anew(self) -> None:
        """Choose somebody else."""
        self._prospect = None
        self._line.hide()
        self.field.show()
        self.list.show()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_missing(self, text: str) -> None:
        """Say what is wrong; "" for nothing."""
        self.field.set_error(text or None)
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def stored_id(self) -> int:
        """The chosen prospect, added now where it is new; 0 where that was refused."""
        if self._prospect is None:
            return 0
        if self._prospect.id:
            return int(self._prospect.id)
        change = self._bridge.perform(add_prospect, prospect=self._prospect)
        if change is None or change.created is None:
            return 0
        self._prospect = queries.prospect(self._bridge.store, change.created)
        return change.created

    def _search(self) -> None:
        typed = self.field.text().strip()
        self.say_missing("")
        rows = self._found(typed)
        self._ids = [int(row.id) for row in rows]
        shown = [_row(row) for row in rows]
        if typed:
            name = typed if len(typed) <= _LONGEST else f"{typed[:_LONGEST].rstrip()}…"
            shown.append(ListRow("person-plus", self.tr("New prospect “{name}”").format(name=name)))
        self.list.show_rows(shown)

    def _found(self, typed: str) -> list[ProspectRow]:
        """By what is typed, else those one spoke with last and has not let go; nobody who wants no contact."""
        store, today = self._bridge.store, self._bridge.today
        if typed:
            found, _ = queries.first_prospect_ids(store, ListFilter(search=typed), Sort(), today, 2 * _MOST)
            ids = list(found)
        else:
            due, _ = queries.first_prospect_ids(store, ListFilter(ListName.DUE), Sort(), today, _MOST)
            ids = list(dict.fromkeys([*recent_prospect_ids(store, _RECENT), *due]))
        left_out = {State.DO_NOT_CONTACT} if typed else {State.DO_NOT_CONTACT, State.LET_GO}
        rows = queries.prospect_rows(store, ids)
        return [row for row in rows if row.state not in left_out][:_MOST]

    def _on_chosen(self, place: int) -> None:
        if place < len(self._ids):
            self._show(queries.prospect(self._bridge.store, self._ids[place]))
            self.chosen.emit()
            return
        parsed = parse_line(self.field.text().strip(), self._bridge.settings.phone_region)
        if not parsed.has_name:
            self.say_missing(self.tr("Write a name or a company too."))
            return
        self._show(parsed.draft.to_prospect(self._bridge.today))
        self.chosen.emit()

    def _show(self, prospect: Prospect) -> None:
        self._prospect = prospect
        self.say_missing("")
        self.field.hide()
        self.list.hide()
        second = prospect.town if prospect.id else self.tr("New, added with the proposal")
        self._line.show_words(prospect.display_name, second)
        self._line.show()


class _ChosenLine(QWidget):
    """Who was chosen, in a frame, with a way to somebody else."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._second = ElidedLabel("", "body_strong"), ElidedLabel("", "body", "text2")
        self.other_button = IconButton("search", self.tr("Somebody else"), icon_size=15)
        row = hbox(_ICON_SIDE, spacing=8, margins=(0, 2, 8, 2))
        row.addWidget(self._name)
        row.addWidget(self._second, 1)
        row.addWidget(self.other_button)
        self.setLayout(row)
        self.setMinimumHeight(at_least(36))

    def show_words(self, name: str, second: str) -> None:
        """Who it is, and where."""
        self._name.setText(name)
        self._second.setText(second)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            rounded(painter, rect, radius("control"), fill="surface", edge="hairline")
            draw_icon(painter, QRectF(11, rect.center().y() - 8, 16, 16), "building", "text2")


def _row(row: ProspectRow) -> ListRow:
    tail = label(label_of(row.state), "small", "text3") if row.state in (State.LET_GO, State.CLIENT) else None
    return ListRow(None, row.display_name, row.second_line or row.town, right=tail)
