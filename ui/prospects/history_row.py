"""One line of the history: an icon, what happened, when, and a note beneath."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import (
    Menu,
    draw_circle,
    draw_icon,
    draw_text,
    line_height,
    paint_pill,
    painting,
    pill_size,
    role_font,
    rounded,
    state_of,
    tabular,
    text_width,
)
from ui.kit.paint import LEFT, RIGHT, wrapped_lines
from ui.prospects.history_words import Entry

_DISC, _ICON, _GAP, _TOP, _BOTTOM = 26, 14, 10, 4, 6
_PILL_GAP = 6
_NARROWEST = 60  # room the words get in any case


class HistoryRow(QAbstractButton):
    """A touch can be opened (click, Enter) and removed (Del, menu); a turn only stands there."""

    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    paints_own_focus = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._lines: dict[int, list[str]] = {}
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Show another line."""
        if entry == self._entry:
            return
        self._entry = entry
        self._lines.clear()
        self._heights.clear()
        can_open = entry.touch is not None
        self.setAccessibleName(entry.said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_open else Qt.FocusPolicy.NoFocus)
        self.setToolTip(self.tr("Change (Enter) or remove (Del)") if can_open else "")
        self.updateGeometry()
        self.update()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self._lines.clear()
        self._heights.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # a layout asks many times
            notes = len(self._note_lines(width)) * line_height("small")
            titles = len(self._title_lines(width)) + self._pill_goes_under(width)
            self._heights[width] = max(_DISC, titles * line_height("body") + notes) + _TOP + _BOTTOM
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(280, _DISC + _TOP + _BOTTOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _DISC + _TOP + _BOTTOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        touch = self._entry.touch if self._entry else None
        if touch is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(touch)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._entry is None or self._entry.touch is None:
            return
        menu = self.menu()
        at = event.globalPos() if not event.globalPos().isNull() else self.mapToGlobal(QPoint(0, self.height()))
        menu.popup(at)

    def menu(self) -> Menu:
        """What can be done with a touch."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add_entry(self.tr("Change…"), "edit", "edit", key_hint="Return")
        menu.add_entry(self.tr("Remove"), "remove", "x", key_hint="Del")
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._entry is None:
            return
        state = state_of(self)
        with painting(self) as painter:
            if self._entry.touch is not None and state.hover:
                rounded(painter, QRectF(self.rect()).adjusted(-2, 0, 2, 0), 6, fill="hover")
            self._paint_icon(painter, self._entry)
            self._paint_words(painter, self._entry)
            if state.focus:
                rounded(painter, QRectF(self.rect()), 6, edge="focus", width=2)

    def _paint_icon(self, painter: QPainter, entry: Entry) -> None:
        disc = QRectF(0, _TOP, _DISC, _DISC)
        draw_circle(painter, disc.center(), _DISC, fill="ok_soft" if entry.mark else "sunken")
        square = QRectF(0, 0, _ICON, _ICON)
        square.moveCenter(disc.center())
        draw_icon(painter, square, entry.icon, "ok_text" if entry.mark else "text2")

    def _paint_words(self, painter: QPainter, entry: Entry) -> None:
        small, high = tabular(role_font("small")), line_height("body")
        left = _DISC + _GAP
        first = QRectF(left, _TOP, self.width() - left, high)
        draw_text(painter, first, entry.day, small, "text2", RIGHT)
        used, line_at = 0.0, first
        for number, line in enumerate(self._title_lines(self.width())):
            line_at = first.translated(0, number * high)
            used = draw_text(painter, line_at, line, self._title_font(), "text", LEFT)
        if entry.mark:
            pill_at = line_at.translated(used + _PILL_GAP, 0)
            if self._pill_goes_under(self.width()):
                pill_at = line_at = line_at.translated(0, high)
            pill_at.setWidth(pill_size(entry.mark).width())
            paint_pill(painter, pill_at, entry.mark, "ok")
        low = line_height("small")
        for number, line in enumerate(self._note_lines(self.width())):
            at = QRectF(left, line_at.bottom() + number * low, self.width() - left, low)
            draw_text(painter, at, line, self._note_font(), "text2", LEFT)

    def _title_font(self) -> QFont:
        return role_font("body_medium" if self._entry is not None and self._entry.touch is not None else "body")

    def _title_lines(self, width: int) -> list[str]:
        """What happened, in as many lines as the day leaves room for."""
        if self._entry is None:
            return []
        return wrapped_lines(self._entry.title, self._title_font(), self._title_room(width))

    def _title_room(self, width: int) -> int:
        day = text_width(self._entry.day, tabular(role_font("small"))) if self._entry is not None else 0
        return max(_NARROWEST, width - _DISC - 2 * _GAP - day)

    def _pill_goes_under(self, width: int) -> bool:
        """Whether the pill finds no room after the last words."""
        entry = self._entry
        if entry is None or not entry.mark:
            return False
        last = text_width(self._title_lines(width)[-1], self._title_font())
        return last + _PILL_GAP + pill_size(entry.mark).width() > self._title_room(width)

    def _note_font(self) -> QFont:
        return role_font("small")

    def _note_lines(self, width: int) -> list[str]:
        if self._entry is None or not self._entry.note:
            return []
        if width not in self._lines:
            parts = self._entry.note.split("\n")
            room = width - _DISC - _GAP
            font = self._note_font()
            self._lines[width] = [line for part in parts for line in wrapped_lines(part, font, room)]
        return self._lines[width]

    def _on_clicked(self) -> None:
        if self._entry is not None and self._entry.touch is not None:
            self.edit_wanted.emit(self._entry.touch)

    def _on_menu_triggered(self, action: QAction) -> None:
        if self._entry is not None and self._entry.touch is not None:
            wanted = self.edit_wanted if action.data() == "edit" else self.remove_wanted
            wanted.emit(self._entry.touch)
