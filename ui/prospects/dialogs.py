"""Two small questions: which tag to put on, and what to call a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QWidget

from ui.kit import Button, Dialog, FieldRow, TextField, boxed, label
from ui.kit.flow import FlowLayout

_TAGS_OFFERED = 5


class TagDialog(Dialog):
    """Asks for a tag; the tags in use are offered."""

    tag_chosen = Signal(str)

    def __init__(self, parent: QWidget, count: int, tags: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Tag %n prospect(s)", "", count), 420)
        self.field = TextField(self.tr("For example: syndic"))
        self.field.setCompleter(QCompleter(list(tags), self.field))
        self.body.addWidget(FieldRow(self.tr("Tag"), self.field))
        if tags:
            self.body.addWidget(self._offered(tags[:_TAGS_OFFERED]))
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        put_on = Button(self.tr("Put the tag on"), "primary")
        put_on.clicked.connect(self._on_accepted)
        self.add_footer_left(cancel)
        self.add_footer_right(put_on)
        self.field.returnPressed.connect(self._on_accepted)

    def _offered(self, tags: Sequence[str]) -> QWidget:
        row = FlowLayout()
        for tag in tags:
            chip = Button(tag, "tinted", size="small")
            chip.clicked.connect(self._on_chip_clicked)
            row.addWidget(chip)
        return boxed(row)

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Button):
            self.field.setText(chip.words())
            self._on_accepted()

    def _on_accepted(self) -> None:
        tag = self.field.text().strip().strip("|")
        if not tag:
            self.field.set_error(self.tr("Type a word first."))
            return
        self.tag_chosen.emit(tag)
        self.accept()


class SaveListDialog(Dialog):
    """Asks for the name under which the filtered list stands in the sidebar."""

    named = Signal(str)

    def __init__(self, parent: QWidget, suggestion: str, taken: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Save this list"), 420)
        self._taken = taken
        text = self.tr("It will stand in the sidebar, and always show who fits at that moment.")
        self.body.addWidget(label(text, "body", "text2", wrap=True))
        self.field = TextField(text=suggestion)
        self.field.selectAll()
        self.row = FieldRow(self.tr("Name"), self.field, hint=" ")
        self.body.addWidget(self.row)
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Save list"), "primary")
        save.clicked.connect(self._on_accepted)
        self.add_footer_left(cancel)
        self.add_footer_right(save)
        self.field.returnPressed.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        name = self.field.text().strip()
        if not name:
            self.field.set_error(self.tr("Give the list a name."))
        elif name in self._taken:
            self.field.set_error(self.tr("There is a list of this name already. Choose another name."))
        else:
            self.named.emit(name)
            self.accept()
