"""Asked once before somebody is never contacted again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kit import Button, Dialog, FieldRow, TextField, label


class LeaveAloneDialog(Dialog):
    """`confirmed` carries a note, which may be empty."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, self.tr("Never contact {name} again?").format(name=name), 440)
        text = self.tr("They leave every list, get no newsletter, and no import brings them back. You can undo this.")
        self.body.addWidget(label(text, "body", "text2", wrap=True))
        self.note = TextField(self.tr("For example: asked by e-mail"))
        self.body.addWidget(FieldRow(self.tr("Note, if useful"), self.note))
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.confirm_button = Button(self.tr("Do not contact"), "destructive")
        self.confirm_button.clicked.connect(self._on_confirmed)
        self.note.returnPressed.connect(self._on_confirmed)
        self.add_footer_left(cancel)
        self.add_footer_right(self.confirm_button)

    def _on_confirmed(self) -> None:
        self.confirmed.emit(" ".join(self.note.text().split()))
        self.accept()
