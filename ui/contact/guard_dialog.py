"""Before the phone or the mail program opens: what was agreed, and why one goes on all the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.contact.guard_box import GuardBox
from ui.kit import Button, Dialog


class GuardDialog(Dialog):
    """Waiting is the easy answer; `overruled` carries the reason for not waiting."""

    overruled = Signal(str)

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(parent, self.tr("Contact them now anyway?"), 540)
        self.box = GuardBox()
        self.box.show_agreed(sentence)
        self.body.addWidget(self.box)
        self.wait_button = Button(self.tr("Wait"), "secondary", key_hint=self.tr("Esc"))
        self.go_button = Button(self.tr("Contact now"), "primary", key_hint=self.tr("Enter"))
        self.add_footer_right(self.wait_button)
        self.add_footer_right(self.go_button)
        self.wait_button.clicked.connect(self.reject)
        self.go_button.clicked.connect(self._on_go)
        self.box.chosen.connect(self.go_button.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_go()
        else:
            super().keyPressEvent(event)

    def _on_go(self) -> None:
        reason = self.box.reason()
        if not reason:
            self.box.ask()
            return
        self.accept()
        self.overruled.emit(reason)
