"""The remarks on a plan: facts as plain lines, warnings as bands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.kit import Callout, clear_layout, label, vbox


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence; one that `warns` has an icon and should be thought over."""

    text: str
    icon: str = ""

    @property
    def warns(self) -> bool:
        """Whether the plan should be thought over."""
        return bool(self.icon)


class RemarksView(QWidget):
    """Shows remarks under each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = vbox(spacing=8)
        self.setLayout(self._lines)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these instead of those before."""
        clear_layout(self._lines)
        for remark in remarks:
            if remark.warns:
                self._lines.addWidget(Callout(remark.icon, remark.text, tone="warn", compact=True))
            else:
                self._lines.addWidget(label(remark.text, "body", "text2", wrap=True))
