"""The tags of one prospect: chips that can be taken off, and a field for one more."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from planner.domain.prospects.matching import join_tags
from ui.kit import Button, TextField, clear_layout, role_font, text_width
from ui.kit.flow import FlowLayout
from ui.kit.tooltips import plain_tooltip

_FIELD_SIDES = 30  # the edges of the field and room for the cursor


class TagEditor(QWidget):
    """Tells the whole tuple of tags when one is added or taken off."""

    committed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self.field = TextField(self.tr("Add a tag"))
        self.field.setProperty("edge", "quiet")
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.refresh_theme()
        self.field.editingFinished.connect(self.commit)
        # One completer for good: QLineEdit deletes the one before it, and Python still knows that one.
        self._known = QStringListModel(self)
        self.field.setCompleter(QCompleter(self._known, self.field))
        self._row = FlowLayout(self)
        self._row.addWidget(self.field)

    def show_value(self, tags: tuple[str, ...]) -> None:
        """Show the stored tags."""
        if tags == self._tags:
            return
        self._tags = tags
        self._row.removeWidget(self.field)
        clear_layout(self._row)
        for tag in tags:
            chip = Button(tag, "tinted", "x", "small")
            chip.setAccessibleName(self.tr("Take the tag “{tag}” off").format(tag=tag))
            chip.setToolTip(plain_tooltip(chip.accessibleName()))
            chip.setProperty("tag", tag)
            chip.clicked.connect(self._on_chip_clicked)
            self._row.addWidget(chip)
        # In line with the words of the fields above, and with the name at the left.
        self._row.setContentsMargins(11 if tags else 0, 3 if tags else 0, 0, 0)
        self._row.addWidget(self.field)
        self.updateGeometry()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.field.setFixedWidth(text_width(self.field.placeholderText(), role_font("body")) + _FIELD_SIDES)

    def offer(self, tags: Sequence[str]) -> None:
        """Complete from the tags in use."""
        if self._known.stringList() != list(tags):
            self._known.setStringList(list(tags))

    def commit(self) -> None:
        """Add what was typed."""
        typed = tuple(part.strip() for part in self.field.text().replace("|", ",").split(",") if part.strip())
        self.field.clear()
        tags = join_tags(self._tags, typed)
        if tags != self._tags:
            self.committed.emit(tags)

    def _on_chip_clicked(self) -> None:
        gone = self.sender().property("tag")
        self.committed.emit(tuple(tag for tag in self._tags if tag != gone))
