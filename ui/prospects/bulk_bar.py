"""What can be done with several prospects at once; stands in place of the list's head while several are chosen."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from ui.bridge.formats import number
from ui.kit import Button, IconButton, Label, hbox
from ui.kit.menu import native_key
from ui.prospects.bulk_menu import Deed, Doing

_SPACING = 8
_MARGINS = (24, 14, 12, 14)


class BulkBar(QWidget):
    """`wanted` carries the Deed of a button; what finds no room is in the menu all the same."""

    wanted = Signal(object)
    menu_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_trash = False
        self._build()
        self._connect()

    def show_count(self, count: int, *, in_trash: bool) -> None:
        """Say how many are chosen; from the trash they can only come back."""
        words = self.tr("%n selected", "", count)
        self._count.setText(words.replace(str(count), number(count)))
        self._in_trash = in_trash
        self.restore_button.setVisible(in_trash)
        self.more_button.setHidden(in_trash)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrower than its buttons: those that find no room are left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._count = Label("", "heading", tabular_digits=True)
        self.let_go_button = Button(self.tr("Let go"), size="small")
        self.let_go_button.setToolTip(self.tr("Let go of them ({keys})").format(keys=native_key("Del")))
        self.nurture_button = Button(self.tr("Nurture"), size="small")
        self.pursue_button = Button(self.tr("Pursue"), size="small")
        self.tag_button = Button(self.tr("Tag"), size="small")
        self.tag_button.setToolTip(self.tr("Put a tag on ({keys})").format(keys="T"))
        self.trash_button = Button(self.tr("Delete"), size="small")
        self.trash_button.setToolTip(self.tr("Move to the trash ({keys})").format(keys=native_key("Shift+Del")))
        self.restore_button = Button(self.tr("Restore"), "primary", "undo", "small")
        self.more_button = IconButton("more", self.tr("More for those selected"))
        self.close_button = IconButton("x", self.tr("Select only one"), native_key("Esc"))
        self._deeds = {
            self.let_go_button: Deed(Doing.LET_GO),
            self.nurture_button: Deed(Doing.NURTURE),
            self.pursue_button: Deed(Doing.PURSUE),
            self.tag_button: Deed(Doing.TAG),
            self.trash_button: Deed(Doing.TRASH),
        }
        buttons = (*self._deeds, self.restore_button, self.more_button)
        row = hbox(self._count, *buttons, None, self.close_button, spacing=_SPACING, margins=_MARGINS)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(row)

    def _connect(self) -> None:
        for button in self._deeds:
            button.clicked.connect(self._on_clicked)
        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.more_button.clicked.connect(self.menu_wanted)
        self.close_button.clicked.connect(self.closed)

    def _fit(self) -> None:
        """Show as many buttons as there is room for, the first ones first."""
        always = (self._count, self.more_button, self.close_button)
        room = self.width() - _MARGINS[0] - _MARGINS[2] - sum(each.sizeHint().width() + _SPACING for each in always)
        for button in self._deeds:
            room -= button.sizeHint().width() + _SPACING
            button.setVisible(room >= 0 and not self._in_trash)

    def _on_clicked(self) -> None:
        deed = self._deeds.get(self.sender())  # type: ignore[call-overload]
        if deed is not None:
            self.wanted.emit(deed)

    def _on_restore_clicked(self) -> None:
        self.wanted.emit(Deed(Doing.RESTORE))
