"""Ctrl+K: find anyone and anything by a few letters."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.prospects.prospect import ContactKind
from planner.domain.touches.touch import Channel
from planner.storage.queries import prospects as queries
from ui.bridge import links
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator, Section
from ui.kit import (
    SHADOW_MARGIN,
    KeyCap,
    Separator,
    TextField,
    boxed,
    color,
    draw_icon,
    draw_text,
    hbox,
    key_cap_size,
    label,
    paint_key_cap,
    paint_shadow,
    painting,
    radius,
    role_font,
    rounded,
    text_width,
    vbox,
)
from ui.kit.paint import LEFT
from ui.shell.palette_model import Action, Heading, Line, PaletteModel, Person, PersonMove

WIDTH = 640
_TOP = 84
_ROW, _HEADING_ROW = 40, 34
_MOST_HEIGHT = 360
Index = QModelIndex | QPersistentModelIndex


class CommandPalette(QWidget):
    """A panel over the window; Enter opens, Ctrl+Enter calls, Ctrl+L logs, Ctrl+N adds what was typed."""

    new_prospect_requested = Signal(str)
    move_requested = Signal(str)

    def __init__(self, bridge: Bridge, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._navigator, self._window = bridge, navigator, window
        self._focus_before: QWidget | None = None
        self.hide()
        self._build()
        self._connect()

    def about(self, name: str, moves: Sequence[PersonMove]) -> None:
        """Whom one has before one's eyes, and what can be done with them."""
        self._model.about(name, moves)

    def open(self, text: str = "") -> None:
        """Show the palette with a first text."""
        self._focus_before = self._window.focusWidget()
        self._field.setText(text)
        self._on_text(text)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._place()
        # Not a shortcut's focus: that would select the first letters, and the next key would replace them.
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.end(False)

    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("scrim"))
            paint_shadow(painter, QRectF(self._panel.geometry()), radius("dialog"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def event(self, event: QEvent) -> bool:
        # While it is open, the keys of the window behind rest.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def fit(self) -> None:
        """Fit to the window after it changed its size."""
        if self.isVisible():
            self.setGeometry(self._window.rect())
            self._place()

    def _build(self) -> None:
        self._panel = _Panel(self)
        self._field = _PaletteField(self.tr("Search or run a command"))
        self._field.setObjectName("paletteField")
        self._field.setProperty("edge", "none")
        self._field.setFrame(False)
        self._field.setFont(role_font("reading"))
        self._field.setAccessibleName(self.tr("Search or run a command"))
        head = hbox(_Magnifier(), self._field, KeyCap(self.tr("Esc")), spacing=8, margins=(20, 8, 18, 8))
        self._model = PaletteModel(self._bridge, self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_LineDelegate(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setObjectName("paletteList")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setViewportMargins(0, 6, 0, 6)
        self._list.setAccessibleName(self.tr("Found"))
        self._nothing = label("", "body", "text2", wrap=True)
        self._new = label("", "small", "text2")
        self._new_key = KeyCap(self.tr("Ctrl N"))
        choose = label(self.tr("choose"), "small", "text2")
        only = label(self.tr("Type > for actions only"), "small", "text2")
        self._line = Separator()
        self._foot = _Foot(
            hbox(
                KeyCap("↑"),
                KeyCap("↓"),
                choose,
                12,
                self._new_key,
                self._new,
                None,
                only,
                spacing=7,
                margins=(18, 0, 18, 0),
            )
        )
        nothing_box = boxed(hbox(self._nothing, margins=(20, 14, 20, 14)))
        self._nothing_box = nothing_box
        self._panel.setLayout(vbox(head, self._line, nothing_box, self._list, self._foot, spacing=0, margins=1))

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_text)
        self._field.pressed.connect(self._on_key)
        self._list.clicked.connect(self._on_clicked)

    def _on_text(self, text: str) -> None:
        self._model.search(text)
        first = self._model.first_choice()
        if first >= 0:
            self._list.setCurrentIndex(self._model.index(first, 0))
        self._nothing.setText(self.tr("Nothing by that name yet."))
        self._nothing_box.setVisible(first < 0)
        self._list.setVisible(first >= 0)
        typed = text.strip()
        self._new.setText(self.tr("new prospect “{text}”").format(text=typed) if typed else self.tr("new prospect"))
        if self.isVisible():
            self._place()

    def _on_key(self, key: int, control: bool) -> None:
        match key:
            case Qt.Key.Key_Escape:
                self.close_palette()
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if control:
                self._call()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_N:
                text = self._field.text().strip()
                self.close_palette()
                self.new_prospect_requested.emit(text)
            case Qt.Key.Key_L:
                self._log()
            case Qt.Key.Key_K:
                self.close_palette()

    def _step(self, by: int) -> None:
        row = self._list.currentIndex().row() + by
        while 0 <= row < self._model.rowCount():
            if not isinstance(self._model.line(row), Heading):
                self._list.setCurrentIndex(self._model.index(row, 0))
                return
            row += by

    def _on_clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self._choose()

    def _choose(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            return
        line = self._model.line(index.row())
        self.close_palette()
        if isinstance(line, Person):
            self._navigator.open_prospect(line.prospect_id)
        elif isinstance(line, PersonMove):
            self.move_requested.emit(line.name)
        elif isinstance(line, Action) and isinstance(line.target, Section):
            self._navigator.go_to(line.target)
        elif isinstance(line, Action) and isinstance(line.target, Command):
            self._navigator.run(line.target)

    def _call(self) -> None:
        index = self._list.currentIndex()
        line = self._model.line(index.row()) if index.isValid() else None
        if not isinstance(line, Person):
            return
        phone = queries.prospect(self._bridge.store, line.prospect_id).first_contact(ContactKind.PHONE)
        self.close_palette()
        self._navigator.open_prospect(line.prospect_id)
        if phone is not None and phone.normalised:
            then = partial(links.call, phone.normalised)
            self._navigator.guard_then(line.prospect_id, Channel.PHONE, then)

    def _log(self) -> None:
        """Log a contact with who is chosen; with a command chosen, as everywhere else."""
        index = self._list.currentIndex()
        line = self._model.line(index.row()) if index.isValid() else None
        self.close_palette()
        if isinstance(line, Person):
            self._navigator.log_contact(line.prospect_id)
        else:
            self._navigator.run(Command.LOG_CONTACT)

    def _place(self) -> None:
        width = min(WIDTH, self.width() - 2 * SHADOW_MARGIN)
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        most = min(_MOST_HEIGHT, self.height() - _TOP - 130)
        self._list.setFixedHeight(min(rows + 16, max(most, 80)))
        layout = self._panel.layout()
        if layout is not None:
            layout.activate()
        height = self._panel.sizeHint().height()
        self._panel.setGeometry((self.width() - width) // 2, min(_TOP, self.height() // 8), width, height)
        self.update()


class _PaletteField(TextField):
    """A field that leaves the keys of the palette to the palette."""

    pressed = Signal(int, bool)
    _OWN = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter})
    _WITH_CONTROL = frozenset({Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_L})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in self._OWN or (control and event.key() in self._WITH_CONTROL):
            self.pressed.emit(event.key(), control)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: ARG002
        """Tab stays: there is nothing else to reach in the palette."""
        return True


class _Panel(QFrame):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("dialog"), fill="surface", edge="hairline")


class _Foot(QWidget):
    """The strip of key caps at the bottom."""

    def __init__(self, layout: object) -> None:
        super().__init__()
        self.setLayout(layout)  # type: ignore[arg-type]
        self.setFixedHeight(38)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.setClipRect(self.rect())
            panel = QRectF(self.rect()).adjusted(0, -40, 0, 0)
            rounded(painter, panel, radius("dialog") - 1, fill="sunken")
            painter.fillRect(0, 0, self.width(), 1, color("hairline"))


class _Magnifier(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_icon(painter, QRectF(self.rect()), "search", "text2")


class _LineDelegate(QStyledItemDelegate):
    """Paints headings, people and commands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = _line(index)
        return QSize(option.rect.width(), _HEADING_ROW if isinstance(line, Heading) else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = _line(index)
        rect = QRectF(option.rect).adjusted(8, 0, -8, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            draw_text(painter, rect.adjusted(12, 6, 0, 0), line.words, role_font("micro"), "text3", LEFT)
        else:
            self._paint_line(painter, rect, line, chosen=_is_current(option, index))
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRectF, line: Person | PersonMove | Action, *, chosen: bool) -> None:
        if chosen:
            rounded(painter, rect, radius("control"), fill="selected")
        icon = "person" if isinstance(line, Person) else line.icon
        square = QRectF(rect.left() + 12, rect.center().y() - 9, 18, 18)
        draw_icon(painter, square, icon, "accent_text" if chosen else "text2")
        font = role_font("body_medium")
        x = rect.left() + 41
        right = self._paint_keys(painter, rect, line, chosen=chosen)
        room = right - x - 8
        draw_text(painter, QRectF(x, rect.top(), room, rect.height()), line.words, font, _token(chosen), LEFT)
        x += text_width(line.words, font) + 12
        if isinstance(line, Person) and x < right:
            around = QRectF(x, rect.top(), right - x, rect.height())
            draw_text(painter, around, line.detail, role_font("body"), "text2", LEFT)

    def _paint_keys(
        self, painter: QPainter, rect: QRectF, line: Person | PersonMove | Action, *, chosen: bool
    ) -> float:
        right = rect.right() - 12
        if not isinstance(line, Person):
            if not line.key:
                return right
            key = line.key.replace("+", " ")
            size = key_cap_size(key)
            paint_key_cap(painter, QPointF(right - size.width(), rect.center().y() - size.height() / 2), key)
            return right - size.width() - 8
        if not chosen:
            return right
        hints = (
            (self.tr("Ctrl L"), self.tr("log")),
            (self.tr("Ctrl Enter"), self.tr("call")),
            (self.tr("Enter"), self.tr("open")),
        )
        font = role_font("small")
        for key, words in hints:
            width = text_width(words, font)
            draw_text(painter, QRectF(right - width, rect.top(), width + 2, rect.height()), words, font, "text2", LEFT)
            right -= width + 7
            size = key_cap_size(key)
            paint_key_cap(painter, QPointF(right - size.width(), rect.center().y() - size.height() / 2), key)
            right -= size.width() + 8
        return right


def _line(index: Index) -> Line:
    model = index.model()
    if not isinstance(model, PaletteModel):
        raise TypeError("the palette's delegate needs the palette's model")
    return model.line(index.row())


def _is_current(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return isinstance(view, QListView) and view.currentIndex() == index


def _token(chosen: bool) -> str:
    return "accent_text" if chosen else "text"
