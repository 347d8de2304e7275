"""The call list in the panel: who is called in the selected block, in which order."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.filling import WITHOUT_PEOPLE, people_that_fit
from planner.domain.blocks.occurrences import OccurrenceState
from planner.storage.queries.call_lists import call_list
from planner.storage.queries.call_people import call_people
from ui.bridge.bridge import Bridge
from ui.kit import Button, boxed, hbox, label, vbox
from ui.week.call_list_view import CallListView
from ui.week.person_search import PersonSearch
from ui.week.plan import WeekBlock

_SIDES = 18


class CallListBox(QWidget):
    """`changed` carries the ids that the list should hold, in order; `fill_asked` wants them chosen."""

    changed = Signal(list)
    fill_asked = Signal()
    person_opened = Signal(int)
    row_reached = Signal(QRect)
    resized = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block: WeekBlock | None = None
        self._build()
        self._connect()

    def show_block(self, block: WeekBlock) -> bool:
        """Fill the list; False when this block is work without people, or over and nobody was on its list."""
        if self._block is None or self._block.key != block.key:
            self.search.hide()
        self._block = block
        entries = call_list(self._bridge.store, block.occurrence.series.id, block.occurrence.slot)
        people = call_people(self._bridge.store, [entry.prospect_id for entry in entries])
        may_fill = self._may_fill(block)
        self.view.people.show(people)
        self._count.setText(self.tr("%n people", "", len(people)) if people else "")
        self.add_button.setVisible(may_fill)
        self._empty.setVisible(not people and may_fill and self.search.isHidden())
        self._show_capacity(block, len(people))
        self.search.leave_out(self.view.people.ids())
        return bool(people) or may_fill

    def begin_adding(self) -> None:
        """Open the search, with the cursor in it."""
        if self._block is None or self.add_button.isHidden() or self.isHidden():
            return
        self.search.show()
        self._empty.hide()
        self.search.begin(self.view.people.ids())
        self.resized.emit()

    def ask_to_fill(self) -> None:
        """The key of the button, while it can be seen."""
        if not self.isHidden() and not self._empty.isHidden():
            self.fill_asked.emit()

    def _may_fill(self, block: WeekBlock) -> bool:
        planned = block.occurrence.state is OccurrenceState.PLANNED and block.is_on_plan
        return planned and block.occurrence.series.purpose not in WITHOUT_PEOPLE

    def _show_capacity(self, block: WeekBlock, people: int) -> None:
        fits = people_that_fit(block.occurrence.minutes)
        over = block.occurrence.state is OccurrenceState.PLANNED and people > fits
        words = self.tr("At ten minutes a person, %n fit into this block. The others can wait.", "", fits)
        self._capacity.setText(words if over else "")
        self._capacity.setVisible(over)

    def _build(self) -> None:
        self._heading = label(self.tr("Call list"), "heading")
        self._count = label("", "small", "text3")
        self.add_button = Button(self.tr("Add"), "link")
        self.add_button.setToolTip(self.tr("Add somebody to the list (A)"))
        head = hbox(self._heading, self._count, None, self.add_button, spacing=8, margins=(_SIDES, 0, _SIDES, 0))
        self.search = PersonSearch(self._bridge)
        self.search.hide()
        self._search_box = boxed(vbox(self.search, margins=(_SIDES - 2, 0, _SIDES - 2, 4)))
        self.view = CallListView()
        self._capacity = label("", "small", "text2", wrap=True)
        self.fill_button = Button(self.tr("Fill it for me"), "tinted", size="small", key_hint="L")
        nobody = label(self.tr("Nobody is on the list yet."), "body", "text2", wrap=True)
        self._empty = boxed(vbox(nobody, hbox(self.fill_button, None), spacing=8, margins=(_SIDES, 2, _SIDES, 4)))
        capacity = boxed(vbox(self._capacity, margins=(_SIDES, 4, _SIDES, 0)))
        self.setLayout(
            vbox(head, self._search_box, self._empty, self.view, capacity, spacing=2, margins=(0, 10, 0, 12))
        )

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._on_add)
        self.fill_button.clicked.connect(self.fill_asked)
        self.search.chosen.connect(self._on_chosen)
        self.search.closed.connect(self._on_search_closed)
        self.view.reordered.connect(self.changed)
        self.view.removed.connect(self._on_removed)
        self.view.person_opened.connect(self.person_opened)
        self.view.row_reached.connect(self._on_row_reached)

    def _on_add(self) -> None:
        if self.search.isHidden():
            self.begin_adding()
        else:
            self._on_search_closed()

    def _on_chosen(self, prospect_id: int) -> None:
        self.changed.emit([*self.view.people.ids(), prospect_id])

    def _on_search_closed(self) -> None:
        self.search.hide()
        if self._block is not None:
            self.show_block(self._block)
        (self.add_button if self.view.people.rowCount() == 0 else self.view).setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    def _on_removed(self, prospect_id: int) -> None:
        row = self.view.people.ids().index(prospect_id)
        self.changed.emit([each for each in self.view.people.ids() if each != prospect_id])
        left = self.view.people.rowCount()
        if left:
            self.view.setCurrentIndex(self.view.people.index(min(row, left - 1)))

    def _on_row_reached(self, row: QRect) -> None:
        self.row_reached.emit(row.translated(self.view.pos()))
