"""What was agreed, and why one makes contact all the same: by one key or in a few words."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.contact.guard_words import REASON_KEYS, reasons
from ui.contact.note_field import NoteField
from ui.kit import IconChip, announce, boxed, draw_icon, hbox, label, painting, radius, rounded, vbox
from ui.kit.flow import FlowLayout


class GuardBox(QWidget):
    """An amber box. `chosen` follows a reason that was taken by key or click."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label("", "body_strong", wrap=True)
        self._ask = label("", "small", "warn_text", wrap=True)
        self.own = NoteField(self.tr("Or why, in your own words"))
        flow = FlowLayout(spacing=7)
        self.chips: list[IconChip] = []
        for key, text in zip(REASON_KEYS, reasons(), strict=True):
            chip = IconChip(text, key_hint=key)
            chip.clicked.connect(self._on_clicked)
            flow.addWidget(chip)
            self.chips.append(chip)
        words = vbox(self._heading, self._ask, 3, boxed(flow), self.own, spacing=5)
        self.setLayout(hbox(22, words, spacing=12, margins=(12, 10, 14, 12)))
        self.own.textEdited.connect(self._on_typed)
        self.show_missing(False)

    def show_agreed(self, sentence: str) -> None:
        """Say what was agreed."""
        self._heading.setText(sentence)
        self.setAccessibleName(sentence)

    def set_reason(self, reason: str) -> None:
        """Fill in a reason that was given before."""
        known = [chip for chip in self.chips if chip.accessibleName() == reason]
        for chip in self.chips:
            chip.setChecked(chip in known)
        self.own.setText("" if known else reason)

    def reason(self) -> str:
        """What was chosen or written, "" for nothing."""
        taken = next((chip.accessibleName() for chip in self.chips if chip.isChecked()), "")
        return self.own.text().strip() or taken

    def take(self, key: str) -> bool:
        """Take the reason of a key; False when there is none."""
        if key not in REASON_KEYS:
            return False
        self.chips[REASON_KEYS.index(key)].click()
        return True

    def ask(self) -> None:
        """Put the focus here and say that a reason is needed."""
        self.show_missing(True)
        self.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, self._ask.text())

    def show_missing(self, missing: bool) -> None:
        """Say that one cannot go on without a reason, or no longer."""
        self._ask.setText(self.tr("Say why first: the reason stays with this contact.") if missing else "")
        self._ask.setVisible(missing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() or not self.take(event.text().upper()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("card"), fill="warn_soft")
            draw_icon(painter, QRectF(13, 12, 18, 18), "hand", "warn_text")

    def _on_clicked(self) -> None:
        for chip in self.chips:
            chip.setChecked(chip is self.sender())
        self.own.clear()
        self.show_missing(False)
        self.chosen.emit()

    def _on_typed(self) -> None:
        for chip in self.chips:
            chip.setChecked(False)
        self.show_missing(False)
