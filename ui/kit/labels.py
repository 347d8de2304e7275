"""Text that is only ever text: HTML in a name is shown, never interpreted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.fonts import line_height, role_font, tabular, text_width
from ui.kit.paint import LEFT, draw_role_text, painting, wrapped_lines
from ui.kit.tooltips import plain_tooltip

# A paragraph does not ask for lines longer than the eye likes.
_COMFORTABLE = 520
# A longer word, such as the path of a file, is cut rather than making the page wider.
_LONGEST_WORD = 240


class Label(QLabel):
    """A plain-text label with a type role and a colour token."""

    _role = "body"  # Qt may ask for a size before the constructor is done, and the theme after the end
    _tabular = False

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
        self._token = token
        self.setProperty("tone", token)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
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
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._with_line(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_line(super().minimumSizeHint())

    def _with_line(self, size: QSize) -> QSize:
        """At least the line height of the role, so that lines of text keep the rhythm of the design."""
        return QSize(size.width(), max(size.height(), line_height(self._role))) if self.text() else size


class Paragraph(Label):
    """Text that wraps, with the line height of its role."""

    def __init__(self, text: str = "", role: str = "body", color: str = "text", parent: QWidget | None = None) -> None:
        self._wrapped: dict[int, list[str]] = {}
        super().__init__(text, role, color, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        self._wrapped.clear()
        super().setText(text)

    def refresh_theme(self) -> None:
        """Take the font again, after the text size changed."""
        self._wrapped.clear()
        super().refresh_theme()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * line_height(self._role)

    def sizeHint(self) -> QSize:
        widest = max((text_width(part, self.font()) for part in self.text().split("\n")), default=0) + 1
        width = min(widest, _COMFORTABLE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max((text_width(word, self.font()) for word in self.text().split()), default=0)
        return QSize(min(longest + 1, _LONGEST_WORD), line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        high = line_height(self._role)
        lines = self._lines(self.width())
        rect = QRectF(self.rect())
        y = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            y = max(0.0, (rect.height() - high * len(lines)) / 2)
        align = (self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignVCenter
        with painting(self) as painter:
            for line in lines:
                at = QRectF(0, y, rect.width() + 1, high)
                draw_role_text(painter, at, line, self._role, self._token, align)
                y += high

    def _lines(self, width: int) -> list[str]:
        # A layout asks again and again for the same few widths.
        if width not in self._wrapped:
            parts = self.text().split("\n")
            self._wrapped[width] = [line for part in parts for line in wrapped_lines(part, self.font(), width)]
        return self._wrapped[width]


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
            room = self.contentsRect().toRectF()
            side = align | Qt.AlignmentFlag.AlignVCenter if align else LEFT
            draw_role_text(painter, room, self.text(), self._role, self._token, side, tabular_digits=self._tabular)

    def _update_tooltip(self) -> None:
        fits = text_width(self.text(), self.font()) <= self.width()
        self.setToolTip("" if fits else plain_tooltip(self.text()))


def label(
    text: str = "",
    role: str = "body",
    color: str = "text",
    wrap: bool = False,
    selectable: bool = False,
) -> Label:
    """A plain-text label. selectable lets the mouse copy from it."""
    if wrap and not selectable:
        return Paragraph(text, role, color)
    made = Label(text, role, color)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
