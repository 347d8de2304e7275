"""A part of the details: a line over it, a heading, something at its right, and what belongs to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import Separator, hbox, label, vbox

SIDES = 18
_HEAD = 28
_AIR = 4  # over and under words, so that two questions of two lines each stay apart


class Section(QWidget):
    """Subclasses call `begin` first and fill the layout it gives."""

    def begin(self, heading: str, *right: QWidget, outdent: int = 0, spacing: int = 2) -> QVBoxLayout:
        """Lay out the heading; `outdent` brings the text of fields without edges under it."""
        self._title = label("", "heading", wrap=True)
        self._title.setMinimumHeight(_HEAD)
        self._title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.set_heading(heading)
        head = hbox(spacing=8, margins=(outdent, 0, outdent and SIDES - 12, 0))
        head.addWidget(self._title, 1)
        for widget in right:
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        body = vbox(spacing=spacing)
        inner = vbox(head, body, spacing=1, margins=(SIDES - outdent, 8, 12 if outdent else SIDES, 10))
        self.setLayout(vbox(Separator(), inner, spacing=0))
        return body

    def set_heading(self, heading: str) -> None:
        """Change the heading."""
        self._title.setText(heading)
        self.setAccessibleName(heading)


class Line(QWidget):
    """Words at the left, a control at the right: one line of a section."""

    def __init__(self, text: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = label(text, "body", wrap=True)
        row = hbox(spacing=10)
        row.addLayout(vbox(words, margins=(0, _AIR, 0, _AIR)), 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        self.setMinimumHeight(_HEAD)
