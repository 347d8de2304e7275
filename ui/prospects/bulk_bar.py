"""What can be done with several prospects at once; stands in place of the list's head while several are chosen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.prospect import State
from ui.bridge.formats import number
from ui.bridge.labels import label_of
from ui.kit import Button, IconButton, Label, hbox
from ui.kit.menu import Menu, native_key


class BulkBar(QWidget):
    """Signals say what is wanted; the page does it."""

    tag_wanted = Signal()
    untag_wanted = Signal()
    state_chosen = Signal(object)
    trash_wanted = Signal()
    restore_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def show_count(self, count: int, *, in_trash: bool) -> None:
        """Say how many are chosen; from the trash they can only come back."""
        words = self.tr("%n selected", "", count)
        self._count.setText(words.replace(str(count), number(count)))
        for button in (self.tag_button, self.untag_button, self.move_button, self.trash_button):
            button.setVisible(not in_trash)
        self.restore_button.setVisible(in_trash)

    def states_menu(self) -> Menu:
        """The states one can move people to."""
        menu = Menu(self)
        for state in State:
            menu.add_entry(label_of(state), state)
        menu.triggered.connect(self._on_state_triggered)
        return menu

    def _build(self) -> None:
        self._count = Label("", "heading", tabular_digits=True)
        self.tag_button = Button(self.tr("Tag"), size="small")
        self.tag_button.setToolTip(self.tr("Put a tag on ({keys})").format(keys="T"))
        self.untag_button = Button(self.tr("Untag"), size="small")
        self.move_button = Button(self.tr("Move to"), size="small")
        self.trash_button = Button(self.tr("Delete"), size="small")
        self.trash_button.setToolTip(self.tr("Move to the trash ({keys})").format(keys=native_key("Del")))
        self.restore_button = Button(self.tr("Restore"), "primary", "undo", "small")
        self.close_button = IconButton("x", self.tr("Select only one"), native_key("Esc"))
        buttons = (self.tag_button, self.untag_button, self.move_button, self.trash_button, self.restore_button)
        row = hbox(self._count, 8, *buttons, None, self.close_button, spacing=8, margins=(24, 14, 12, 14))
        self.setLayout(row)

    def _connect(self) -> None:
        self.tag_button.clicked.connect(self.tag_wanted)
        self.untag_button.clicked.connect(self.untag_wanted)
        self.move_button.clicked.connect(self._on_move_clicked)
        self.trash_button.clicked.connect(self.trash_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.close_button.clicked.connect(self.closed)

    def _on_move_clicked(self) -> None:
        self.states_menu().open_under(self.move_button)

    def _on_state_triggered(self, action: QAction) -> None:
        self.state_chosen.emit(State(action.data()))
