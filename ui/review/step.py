"""One step of the review: what it shows, what it does when it is accepted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit import label, vbox

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Step(QWidget):
    """A title, a line under it, and a body. `words_changed` says that the primary button has other words.

    `accept` does what the step is for and answers whether the review goes on; `take_key` takes a key that nothing in
    the step has taken. `is_arranged` once something was put elsewhere by hand, which is kept when the review waits.
    """

    words_changed = Signal()

    def __init__(self, title: str, line: str = "") -> None:
        super().__init__()
        self.is_arranged = False
        self.title = label(title, "title", wrap=True)
        self.line = label(line, "body", "text2", wrap=True)
        if not line:
            self.line.hide()
        self.body = vbox(spacing=16)
        head = vbox(self.title, self.line, spacing=2)
        page = vbox(head, 12, spacing=0)
        page.addLayout(self.body, 1)
        self.setLayout(page)

    def primary_words(self) -> str:
        """What the button says that accepts the step."""
        return self.tr("Continue")

    def accept(self) -> bool:
        """Accept the step as it stands."""
        return True

    def take_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - most steps have no keys of their own
        """Answer whether the key was for this step."""
        return False


class WaitingStep(Step):
    """In place of any step as long as the facts of the week are counted."""

    def __init__(self) -> None:
        super().__init__(self.tr("Counting…"))

    def accept(self) -> bool:
        return False
