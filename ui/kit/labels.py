"""Text that is only ever text: HTML in a name is shown, never interpreted."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.fonts import role_font, tabular, text_width
from ui.kit.paint import LEFT, draw_text, painting


class Label(QLabel):
    """A plain-text label with a type role and a colour token."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        color: str = "text",
        parent: QWidget | None = None,
        *,
        tabular_digits: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role = role
        self._tabular = tabular_digits
        self.refresh_theme()
        self.set_color(color)
        self.setText(text)

    def set_color(self, token: str) -> None:
        """Change the colour token: text, text2, text3, accent_text, ok_text, warn_text, bad_text ..."""
        self.setProperty("tone", token)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_role(self, role: str) -> None:
        """Change the type role."""
        self._role = role
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Take the font again, after the text size changed."""
        font = role_font(self._role)
        self.setFont(tabular(font) if self._tabular else font)


class ElidedLabel(Label):
    """One line that ends in an ellipsis when it does not fit; the whole text is then in the tooltip."""

    def __init__(self, text: str = "", role: str = "body", color: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, role, color, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(40, super().sizeHint().width()), super().sizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tooltip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            draw_text(
                painter,
                self.contentsRect().toRectF(),
                self.text(),
                self.font(),
                self.property("tone"),
                align | Qt.AlignmentFlag.AlignVCenter if align else LEFT,
            )

    def _update_tooltip(self) -> None:
        fits = text_width(self.text(), self.font()) <= self.width()
        self.setToolTip("" if fits else self.text())


def label(
    text: str = "",
    role: str = "body",
    color: str = "text",
    wrap: bool = False,
    selectable: bool = False,
) -> Label:
    """A plain-text label. selectable lets the mouse copy from it."""
    made = Label(text, role, color)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
