"""For which client: a few letters and Enter, or nobody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.prospects.list_query import ListFilter, Sort
from planner.errors import NotFoundError
from planner.storage.queries.prospects import first_prospect_ids, prospect, prospect_rows
from ui.bridge.bridge import Bridge
from ui.kit import ListRow, vbox
from ui.kit.pick_list import PickField, PickList

_MOST = 4


class ClientField(QWidget):
    """A search field; whoever is chosen stands in it, and other letters let them go again.

    `entered` tells Enter while nobody is offered; `grown` that it is higher or lower.
    """

    entered = Signal()
    grown = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ids: list[int] = []
        self._chosen: int | None = None
        self.field = _NameField(self.tr("A name or a company, if you like"))
        self.field.pressed.connect(self._on_pressed)  # before the list, which takes whom it offers by the same key
        self.list = PickList(self.field)
        self.setLayout(vbox(self.field, self.list, spacing=4))
        self.setFocusProxy(self.field)
        self.list.hide()
        self.field.textEdited.connect(self._on_edited)
        self.list.chosen.connect(self._on_chosen)
        self.field.tabbed.connect(self.list.take_current)

    def value(self) -> int | None:
        """The id of whoever stands in it; None for nobody."""
        return self._chosen

    def show_client(self, prospect_id: int | None) -> None:
        """Put somebody into it, or nobody."""
        self._chosen = prospect_id
        self.field.setText(name_of(self._bridge, prospect_id))
        self.field.setCursorPosition(0)
        self._offer([])

    def is_settled(self) -> bool:
        """Whether what stands in it is somebody, or nothing."""
        return self._chosen is not None or not self.field.text().strip()

    def _offer(self, ids: list[int]) -> None:
        rows = prospect_rows(self._bridge.store, ids)
        self._ids = [int(row.id) for row in rows]
        self.list.show_rows([ListRow(None, row.display_name, row.second_line or row.town) for row in rows])
        if self.list.isHidden() != (not rows):
            self.list.setVisible(bool(rows))
            self.grown.emit()

    def _on_edited(self, text: str) -> None:
        self._chosen = None
        self.field.set_error(None)
        typed = text.strip()
        found: list[int] = []
        if typed:
            wanted = ListFilter(search=typed)
            ids, _ = first_prospect_ids(self._bridge.store, wanted, Sort(), self._bridge.today, _MOST)
            found = list(ids)
        self._offer(found)

    def _on_pressed(self, key: int) -> None:
        if not self._ids and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()

    def _on_chosen(self, place: int) -> None:
        self.show_client(self._ids[place])


class _NameField(PickField):
    """Tab takes whom the list offers, as Enter does, and goes on."""

    tabbed = Signal()

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward:
            self.tabbed.emit()
        return super().focusNextPrevChild(forward)


def side_by_side(row: QHBoxLayout) -> None:
    """Give fields the same width, and keep them in line when one of them says what is wrong."""
    for place in range(row.count()):
        row.setStretch(place, 1)
        item = row.itemAt(place)
        if item is not None:
            item.setAlignment(Qt.AlignmentFlag.AlignTop)


def name_of(bridge: Bridge, prospect_id: int | None) -> str:
    """What somebody is called; empty for nobody."""
    if prospect_id is None:
        return ""
    try:
        return prospect(bridge.store, prospect_id).display_name
    except NotFoundError:
        return ""
