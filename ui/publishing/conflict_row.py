"""One event that was changed on the server: what was done there, and whose version counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.actions.publishing import ShownConflict
from planner.publishing.sync import ConflictKind
from ui.kit import Button, hbox, label, vbox
from ui.publishing.publish_words import conflict_heading, conflict_lines
from ui.publishing.publisher import Choice


class ConflictRow(QWidget):
    """`decided` carries the conflict and the choice."""

    decided = Signal(object, object)

    def __init__(self, shown: ShownConflict, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self.ours_button = Button(self._ours(), size="small")
        self.ours_button.clicked.connect(self._on_ours)
        words = vbox(label(conflict_heading(shown), "body_strong", wrap=True), spacing=1)
        for line in conflict_lines(shown, zone):
            words.addWidget(label(line, "body", "text2", wrap=True))
        buttons = hbox(self.ours_button, spacing=8)
        self.theirs_button: Button | None = None
        if shown.differences or shown.conflict.kind is ConflictKind.REMOVED_HERE:
            self.theirs_button = Button(self._theirs(), size="small")
            self.theirs_button.clicked.connect(self._on_theirs)
            buttons.addWidget(self.theirs_button)
        buttons.addStretch(1)
        words.addSpacing(6)
        words.addLayout(buttons)
        row = hbox(spacing=0, margins=(16, 11, 16, 12))
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)

    def _ours(self) -> str:
        match self.shown.conflict.kind:
            case ConflictKind.DELETED:
                return self.tr("Publish it again")
            case ConflictKind.REMOVED_HERE:
                return self.tr("Remove it there")
        return self.tr("Keep mine")

    def _theirs(self) -> str:
        if self.shown.conflict.kind is ConflictKind.REMOVED_HERE:
            return self.tr("Leave it there")
        return self.tr("Take theirs over")

    def _on_ours(self) -> None:
        self.decided.emit(self.shown, Choice.OURS)

    def _on_theirs(self) -> None:
        is_left = self.shown.conflict.kind is ConflictKind.REMOVED_HERE
        self.decided.emit(self.shown, Choice.LEAVE if is_left else Choice.THEIRS)
