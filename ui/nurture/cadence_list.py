"""All cadences: the built-in ones to copy, the owner's own ones to change."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.actions.cadences import remove_cadence
from planner.changes import ChangeSet, Kind
from planner.domain.followup.cadence import BUILT_IN, Cadence, CadenceStep, Direction
from planner.domain.prospects.prospect import NextStepKind
from planner.storage.queries.cadences import own_cadences
from ui.bridge.bridge import Bridge
from ui.bridge.cadence_names import cadence_name
from ui.kit import Button, Card, Dialog, IconButton, ListRow, boxed, clear_layout, hbox, label, vbox
from ui.nurture.cadence_editor import CadenceEditor
from ui.nurture.cadence_words import sum_of, worded

_NEW = (CadenceStep(0, NextStepKind.CALL), CadenceStep(7, NextStepKind.CALL), CadenceStep(14, NextStepKind.DECIDE))


def open_cadences(bridge: Bridge, window: QWidget) -> None:
    """Open the list of cadences."""
    CadenceList(bridge, window).open()


class CadenceList(Dialog):
    """The cadences, one row each."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", 640)
        self.set_title(self.tr("Cadences"))
        self._bridge = bridge
        words = self.tr(
            "A few contacts planned ahead, ending in a decision. Start one from a prospect; each contact that you log"
            " leads to its next step."
        )
        self.body.addWidget(label(words, "body", "text2", wrap=True))
        self._rows = vbox(spacing=14)
        self.body.addWidget(boxed(self._rows))
        self.new_button = Button(self.tr("New cadence"), "tinted", icon="plus")
        close = Button(self.tr("Close"), "primary")
        self.add_footer_left(self.new_button)
        self.add_footer_right(close)
        self.new_button.clicked.connect(self._on_new)
        close.clicked.connect(self.accept)
        bridge.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Fill the list from the store."""
        clear_layout(self._rows)
        own = own_cadences(self._bridge.store)
        if own:
            self._rows.addWidget(self._card(self.tr("Your own"), own))
        self._rows.addWidget(self._card(self.tr("Built in"), [worded(each) for each in BUILT_IN]))
        if self.isVisible():
            self.relayout()

    def _card(self, heading: str, cadences: list[Cadence]) -> Card:
        card = Card(heading, padding=0)
        for place, cadence in enumerate(cadences):
            if place:
                card.add_row_separator(16)
            row = CadenceRow(cadence)
            row.wanted.connect(self._on_wanted)
            row.copied.connect(self._on_copied)
            row.removed.connect(self._on_removed)
            card.body.addWidget(row)
        return card

    def _on_new(self) -> None:
        CadenceEditor(self._bridge, self, Cadence(0, "", Direction.FORWARD, _NEW)).open()

    def _on_wanted(self, cadence: Cadence) -> None:
        if cadence.id:
            CadenceEditor(self._bridge, self, cadence).open()
        else:
            self._on_copied(cadence)

    def _on_copied(self, cadence: Cadence) -> None:
        name = self.tr("{name}, my way").format(name=cadence_name(cadence))
        CadenceEditor(self._bridge, self, replace(cadence, id=0, name=name)).open()

    def _on_removed(self, cadence: Cadence) -> None:
        self._bridge.perform(remove_cadence, cadence_id=cadence.id)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.CADENCE):
            self.reload()


class CadenceRow(QWidget):
    """A cadence with what can be done with it at the right."""

    wanted = Signal(object)
    copied = Signal(object)
    removed = Signal(object)

    def __init__(self, cadence: Cadence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cadence = cadence
        name = cadence_name(cadence)
        icon = "calendar-check" if cadence.direction is Direction.BACKWARD else "repeat"
        self.row = ListRow(icon, name, second_line=sum_of(cadence))
        self.copy_button = IconButton("copy", self.tr("Copy “{name}” and change it").format(name=name))
        self.remove_button = IconButton("x", self.tr("Remove “{name}”").format(name=name))
        if not cadence.id:
            self.remove_button.hide()
        box = hbox(self.row, self.copy_button, self.remove_button, 12, spacing=2)
        box.setStretch(0, 1)
        self.setLayout(box)
        self.row.activated.connect(self._on_activated)
        self.copy_button.clicked.connect(self._on_copy)
        self.remove_button.clicked.connect(self._on_remove)

    def _on_activated(self) -> None:
        self.wanted.emit(self.cadence)

    def _on_copy(self) -> None:
        self.copied.emit(self.cadence)

    def _on_remove(self) -> None:
        self.removed.emit(self.cadence)
