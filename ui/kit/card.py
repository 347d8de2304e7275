"""Cards: a surface with a hairline, flat on the page."""

from PySide6.QtCore import QLocale, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.fonts import at_least
from ui.kit.labels import ElidedLabel, Label
from ui.kit.layout import hbox, vbox
from ui.kit.paint import hairline, painting, rounded
from ui.kit.tokens import radius

_HEADER = 46


class Separator(QWidget):
    """A hairline across its parent; `inset` keeps it away from both sides."""

    def __init__(self, inset: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inset = inset
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            hairline(painter, self._inset, self.width() - self._inset, 0)


class Card(QFrame):
    """A card. With a heading it gets a 46 px header with an optional count and link; content goes into `body`.

    `padding` surrounds the body; give 0 for rows that reach both edges.
    """

    link_clicked = Signal()

    def __init__(
        self,
        heading: str | None = None,
        count: int | None = None,
        link: str | None = None,
        padding: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.body: QVBoxLayout = vbox(spacing=0, margins=padding)
        self.header: QHBoxLayout | None = None
        outer = vbox(spacing=0, margins=1)
        if heading is not None:
            outer.addWidget(self._build_header(heading, count, link))
            outer.addWidget(Separator())
        outer.addLayout(self.body)
        self.setLayout(outer)

    def add_row_separator(self, inset: int = 0) -> None:
        """A hairline between two rows of the body."""
        self.body.addWidget(Separator(inset))

    def set_count(self, count: int | None) -> None:
        """Show or hide the number after the heading."""
        self._count.setText("" if count is None else QLocale().toString(count))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("card"), fill="surface", edge="hairline")

    def _build_header(self, heading: str, count: int | None, link: str | None) -> QWidget:
        title = ElidedLabel(heading, "heading")
        self._count = Label("", "body", "text3", tabular_digits=True)
        self.set_count(count)
        self.header = hbox(title, self._count, None, spacing=8, margins=(15, 0, 15, 0))
        if link:
            self.link_button = Button(link, "link")
            self.link_button.clicked.connect(self.link_clicked)
            self.header.addWidget(self.link_button)
        holder = QWidget()
        holder.setFixedHeight(at_least(_HEADER, "heading", padding=22))
        holder.setLayout(self.header)
        return holder
