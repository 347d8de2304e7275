"""What makes one wary of a prospect: one-liners that come and go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import IconButton, TextField, clear_layout, hbox, label, vbox
from ui.kit.tooltips import plain_tooltip

_LONGEST = 120
_EDGE = 12  # between the edge of a field and its text


class RedFlags(QWidget):
    """`committed` carries the whole tuple when one is added or taken away."""

    committed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags: tuple[str, ...] = ()
        self._rows: QVBoxLayout = vbox(spacing=0)
        self.field = TextField(self.tr("Add a red flag"))
        self.field.setProperty("edge", "quiet")
        self.field.setAccessibleName(self.tr("Add a red flag"))
        self.field.setMaxLength(_LONGEST)
        self.field.editingFinished.connect(self.commit)
        self.setLayout(vbox(vbox(self._rows, margins=(_EDGE, 0, _EDGE // 2, 0)), self.field, spacing=0))

    def show_flags(self, flags: tuple[str, ...]) -> None:
        """Show the stored one-liners."""
        if flags == self._flags:
            return
        self._flags = flags
        clear_layout(self._rows)
        for flag in flags:
            remove = IconButton("x", self.tr("Take the red flag “{text}” away").format(text=flag), icon_size=14)
            remove.setToolTip(plain_tooltip(remove.accessibleName()))
            remove.setProperty("flag", flag)
            remove.clicked.connect(self._on_remove_clicked)
            row = hbox(spacing=4)
            row.addWidget(label(flag, "body", wrap=True), 1)
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addLayout(row)

    def commit(self) -> None:
        """Add what was typed."""
        typed = " ".join(self.field.text().split())
        self.field.clear()
        if typed and typed not in self._flags:
            self.committed.emit((*self._flags, typed))

    def _on_remove_clicked(self) -> None:
        gone = self.sender().property("flag")
        self.committed.emit(tuple(flag for flag in self._flags if flag != gone))
