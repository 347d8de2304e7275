"""Dialogs inside the window: a panel over a scrim, so that the page stays in sight."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.kit.button import IconButton
from ui.kit.card import Separator
from ui.kit.focus_ring import has_keyboard_focus
from ui.kit.fonts import text_scale
from ui.kit.keycap import KeyCap
from ui.kit.labels import label
from ui.kit.layout import boxed, clear_layout, hbox, vbox
from ui.kit.paint import painting, rounded
from ui.kit.shadow import paint_shadow
from ui.kit.tokens import color, radius

_AWAY = 32
_CORNER_TOP = 50
_ABOVE_GAP, _UNDER_ABOVE = 7, 4


class Dialog(QWidget):
    """A modal panel over its window. Fill `body`, add footer buttons, call open().

    Esc and the close button reject. Tab stays inside. The focus goes back to where it was. The dialog deletes
    itself after it closed, unless keep_after_close was given.
    """

    accepted = Signal()
    rejected = Signal()
    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        width: int = 520,
        *,
        keep_after_close: bool = False,
        header: bool = True,
        body_padding: int = 24,
        corner_key: str = "",
    ) -> None:
        """With `corner_key` the dialog stands at the top right, with the cap of the key that opens it as its head."""
        super().__init__(parent.window())
        self._over = parent.window()
        self._width = width
        self._corner_key = corner_key
        self._keep = keep_after_close
        self._focus_before = QApplication.focusWidget()  # now: a field may take it before the dialog opens
        self._by_keyboard = self._focus_before is not None and has_keyboard_focus(self._focus_before)
        self._to_reveal: QWidget | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel = _Panel(self)
        top = 16 if corner_key else 4 if header else body_padding
        self.body: QVBoxLayout = vbox(spacing=14, margins=(body_padding, top, body_padding, body_padding))
        self._top, sides = top, min(24, body_padding)
        self._above = vbox(spacing=0, margins=(body_padding, top, body_padding, _ABOVE_GAP))
        self._above_box = boxed(self._above)
        self._above_box.hide()
        ends = 12 if corner_key else 14
        self._footer = hbox(None, spacing=10, margins=(sides, ends, sides, ends))
        self._footer_box = boxed(vbox(Separator(), self._footer, spacing=0))
        self._build(title, header)
        self.hide()
        self._over.installEventFilter(self)

    def keep_above(self, widget: QWidget) -> None:
        """Show a widget over the body, where it stays when the body scrolls; it is the only one there."""
        clear_layout(self._above)
        self._above.addWidget(widget)
        self._above_box.show()
        self._close_up()

    def clear_above(self) -> None:
        """Delete what was kept over the body."""
        clear_layout(self._above)
        self._above_box.hide()
        self._close_up()

    def add_footer_left(self, widget: QWidget) -> None:
        """A quiet button, or a few words, at the left of the footer."""
        self._footer.insertWidget(self._left_count(), widget)
        self._footer_box.show()

    def add_footer_right(self, button: QAbstractButton) -> None:
        """A button at the right of the footer; the last one is the primary."""
        self._footer.addWidget(button)
        self._footer_box.show()

    def open(self) -> None:
        """Show the dialog and focus its first field."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._focus_before, self._by_keyboard = focused, has_keyboard_focus(focused)
        self._place()
        self.show()
        self.raise_()
        self._place()
        self.take_focus()

    def take_focus(self) -> None:
        """Focus the first field."""
        first = self._first_field()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Close and emit accepted."""
        self._close()
        self.accepted.emit()

    def reject(self) -> None:
        """Close and emit rejected."""
        self._close()
        self.rejected.emit()

    def footer_rect(self) -> QRect:
        """Where the buttons at the bottom are, in the window; empty without any."""
        box = self._footer_box
        return QRect() if box.isHidden() else QRect(box.mapTo(self._over, QPoint()), box.size())

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def relayout(self) -> None:
        """Fit the panel again after the body grew or shrank."""
        self._place()

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the body, once it has its place, where the body is higher than the window."""
        self._to_reveal = part
        QTimer.singleShot(0, self, self._scroll_to_part)

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._tab_stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        step = 1 if forward else -1
        index = stops.index(now) + step if now in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        stops[index % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()

    def event(self, event: QEvent) -> bool:
        # Keys of the window behind must not act while the dialog is open.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self._has_own_shortcut(event):
                event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Events still come while Python takes the dialog apart, when its attributes are gone already.
        content, over = getattr(self, "_content", None), getattr(self, "_over", None)
        if content is None or over is None:
            return False
        grown = event.type() == QEvent.Type.LayoutRequest and watched is content
        if self.isVisible() and (grown or (event.type() == QEvent.Type.Resize and watched is over)):
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("scrim"))
            paint_shadow(painter, QRectF(self.panel.geometry()), radius("dialog"))

    def _build(self, title: str, header: bool) -> None:
        self._title = label(title, "heading" if self._corner_key else "title", wrap=True)
        self._close_button = IconButton("x", self.tr("Close"), self.tr("Esc"), self)
        self._close_button.clicked.connect(self.reject)
        if self._corner_key:
            self._close_button.hide()
            head = hbox(self._title, None, KeyCap(self._corner_key), spacing=12, margins=(18, 14, 18, 13))
            self._header = boxed(vbox(head, Separator(), spacing=0))
        else:
            row = hbox(self._title, spacing=12, margins=(24, 18, 16, 10))
            row.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignTop)
            self._header = boxed(row)
        if not header:
            self._header.hide()
        content = self._content = boxed(self.body)
        content.setObjectName("dialogScrollContent")
        content.installEventFilter(self)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("dialogScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        self._footer_box.hide()
        self.panel.setLayout(vbox(self._header, self._above_box, self._scroll, self._footer_box, spacing=0, margins=1))

    def _close_up(self) -> None:
        """Leave less room over the body while something stands above it."""
        margins = self.body.contentsMargins()
        margins.setTop(self._top if self._above_box.isHidden() else _UNDER_ABOVE)
        self.body.setContentsMargins(margins)

    def _place(self) -> None:
        window = self._over
        self.setGeometry(window.rect())
        width = min(round(self._width * max(1.0, text_scale())), window.width() - 2 * _AWAY)
        content = self._content
        inner = width - 2
        # The scroll area never makes its content smaller than its least size, whatever it needs at this width.
        wanted = content.heightForWidth(inner) if content.hasHeightForWidth() else content.sizeHint().height()
        natural = max(wanted, content.minimumSizeHint().height())
        for part in (self._header, self._above_box, self._footer_box):
            if not part.isHidden():
                natural += part.heightForWidth(inner) if part.hasHeightForWidth() else part.sizeHint().height()
        height = min(natural + 2, window.height() - 2 * _AWAY)
        left, top = (window.width() - width) // 2, (window.height() - height) // 2
        if self._corner_key:
            left, top = window.width() - width - _AWAY - 8, _CORNER_TOP
            height = min(natural + 2, window.height() - top - _AWAY // 2)
        self.panel.setGeometry(QRect(left, top, width, height))
        self.update()

    def _scroll_to_part(self) -> None:
        part, self._to_reveal = self._to_reveal, None
        if part is not None and _is_usable(part):
            self._place()
            self._scroll.ensureWidgetVisible(part, 0, 8)

    def _close(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()  # or hiding would look for the next field in a dialog that goes
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and _is_usable(before):
            # Whoever came by keyboard sees the ring again.
            by_keyboard = Qt.FocusReason.ShortcutFocusReason
            before.setFocus(by_keyboard if self._by_keyboard else Qt.FocusReason.OtherFocusReason)
        if not self._keep:
            self._over.removeEventFilter(self)
            self.deleteLater()
        self.closed.emit()

    def _left_count(self) -> int:
        for index in range(self._footer.count()):
            item = self._footer.itemAt(index)
            if item is not None and item.spacerItem() is not None:
                return index
        return 0

    def _first_field(self) -> QWidget | None:
        stops = [stop for stop in self._tab_stops() if stop is not self._close_button]
        return next(iter(stops), self._close_button)

    def _tab_stops(self) -> list[QWidget]:
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and _takes_tab(widget):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops

    def _has_own_shortcut(self, event: QKeyEvent) -> bool:
        keys = QKeySequence(event.keyCombination())
        if any(keys == shortcut.key() for shortcut in self.findChildren(QShortcut)):
            return True
        return any(keys == action.shortcut() for action in self.findChildren(QAction))


def open_dialogs(widget: QWidget) -> list[Dialog]:
    """The dialogs that are open over a widget's window, the one on top last. They are children of the window itself."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [each for each in widget.window().findChildren(Dialog, options=direct) if each.isVisible()]


class _Panel(QWidget):
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("dialog"), fill="surface", edge="hairline")


def _takes_tab(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _is_usable(widget: QWidget) -> bool:
    try:
        return widget.isVisible() and widget.isEnabled()
    except RuntimeError:
        # The widget was deleted while the dialog was open.
        return False
