"""The board: a column for each standing, side by side; where they do not all fit it scrolls inside itself."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.bridge.formats import money, number
from ui.kit import Button, Label, boxed, hbox, label, painting, rounded, text_scale, vbox
from ui.kit.labels import ElidedLabel
from ui.proposals.column_view import ColumnView
from ui.proposals.items import ColumnFacts, ColumnName, Item

_GAP = 14
_LEAST = 188  # so narrow five stand side by side at the usual width
_SCROLLING = 216  # the width of a column of which not all fit
_LOWEST = 300
_TONES = {
    ColumnName.SENT: "accent_graphic",
    ColumnName.EXPIRING: "warn",
    ColumnName.EXPIRED: "mute",
    ColumnName.SIGNED: "ok",
    ColumnName.DECLINED: "strong",
}
_URGENT_FIRST = (ColumnName.EXPIRING, ColumnName.SENT, ColumnName.EXPIRED, ColumnName.SIGNED, ColumnName.DECLINED)


def column_title(name: ColumnName) -> str:
    """What stands over a column."""
    titles = {
        ColumnName.SENT: QCoreApplication.translate("ProposalBoard", "Sent"),
        ColumnName.EXPIRING: QCoreApplication.translate("ProposalBoard", "Expiring"),
        ColumnName.EXPIRED: QCoreApplication.translate("ProposalBoard", "Expired, renegotiate"),
        ColumnName.SIGNED: QCoreApplication.translate("ProposalBoard", "Signed"),
        ColumnName.DECLINED: QCoreApplication.translate("ProposalBoard", "Declined"),
    }
    return titles[name]


class Column(QWidget):
    """A head with count and sum over the cards; those of earlier quarters are only counted."""

    earlier_wanted = Signal()

    def __init__(self, name: ColumnName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        title = column_title(name)
        self._title = ElidedLabel(title, "body_strong")
        self._count = Label("", "body", "text2", tabular_digits=True)
        self._sum = Label("", "small", "text2", tabular_digits=True)
        self.view = ColumnView(title)
        self._nobody = label("", "small", "text3", wrap=True)
        self.earlier_button = Button("", "link")
        self.earlier_button.clicked.connect(self.earlier_wanted)
        bottom = Qt.AlignmentFlag.AlignBottom
        self._row = hbox(spacing=8)
        self._row.addWidget(self._title, 0, bottom)
        self._row.addWidget(self._count, 0, bottom)
        self._row.addStretch(1)
        self._row.addWidget(self._sum, 0, bottom)
        self._under = vbox(spacing=0)
        self._sum.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._head = boxed(vbox(None, self._row, self._under, spacing=0))
        body = vbox(self._head, _Rule(_TONES[name]), 10, self._nobody, spacing=0)
        body.setSpacing(0)
        body.addWidget(self.view, 1)
        body.addWidget(self.earlier_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(body)

    def show_facts(self, facts: ColumnFacts, today: date) -> None:
        """Fill the column."""
        self.view.show_items(facts.items, today)
        self._count.setText(self._count_words(facts))
        amounts = [money(cents, currency) for currency, cents in facts.sums.items()]
        has_sum = self.name is not ColumnName.EXPIRED
        self._sum.setText("\n".join(amounts) if has_sum else "")
        self._sum.setVisible(has_sum and bool(amounts))
        self._nobody.setText("" if facts.items else self._nothing_words())
        self._nobody.setVisible(not facts.items)
        self.earlier_button.set_words(self.tr("%n earlier one(s)", "", facts.earlier))
        self.earlier_button.setVisible(bool(facts.earlier))

    def fit_head(self, width: int) -> int:
        """Put the sum beside the title, or under it where it would cut it; answers the height that the head needs."""
        needed = self._title.sizeHint().width() + self._count.sizeHint().width() + self._sum.sizeHint().width() + 18
        wanted, other = (self._row, self._under) if needed <= width else (self._under, self._row)
        if wanted.indexOf(self._sum) < 0:
            other.removeWidget(self._sum)
            wanted.addWidget(self._sum, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        height = max(self._title.sizeHint().height(), self._sum.sizeHint().height())
        if wanted is self._under and not self._sum.isHidden():
            height = self._title.sizeHint().height() + self._sum.sizeHint().height()
        return height

    def set_head_height(self, height: int) -> None:
        """As high as the heads beside it."""
        self._head.setFixedHeight(height)

    def _count_words(self, facts: ColumnFacts) -> str:
        """Drafts apart, as they are not in the sum either."""
        out = len(facts.items) - facts.drafts
        if not facts.drafts:
            return number(out)
        drafts = self.tr("%n draft(s)", "", facts.drafts)
        return self.tr("{count} + {drafts}").format(count=number(out), drafts=drafts) if out else drafts

    def _nothing_words(self) -> str:
        match self.name:
            case ColumnName.SENT:
                return self.tr("Nothing is out.")
            case ColumnName.EXPIRING:
                return self.tr("Nothing expires in the next ten days.")
            case ColumnName.EXPIRED:
                return self.tr("Nothing waits here.")
            case ColumnName.SIGNED:
                return self.tr("Nothing yet this quarter.")
            case _:
                return self.tr("No clear no this quarter.")


class Board(QAbstractScrollArea):
    """`act_wanted` carries an Act and an Item. Arrow keys go from card to card and from column to column."""

    act_wanted = Signal(object, object)
    menu_wanted = Signal(object, object)
    earlier_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.columns = {name: Column(name, self.viewport()) for name in ColumnName}
        self._order: tuple[ColumnName, ...] = tuple(ColumnName)
        for column in self.columns.values():
            column.view.act_wanted.connect(self.act_wanted)
            column.view.menu_wanted.connect(self.menu_wanted)
            column.view.aside_wanted.connect(self._on_aside)
            column.earlier_wanted.connect(self.earlier_wanted)

    def show_columns(self, facts: Mapping[ColumnName, ColumnFacts], today: date) -> None:
        """Fill the columns; the keyboard stays in its column, or goes to the first one with cards."""
        held = self.focused_view()
        for name, column in self.columns.items():
            column.show_facts(facts[name], today)
        self._level_heads()
        if held is not None and not held.cards.rowCount():
            self._leave(held)

    def choose(self, proposal_id: int) -> bool:
        """Put the keyboard on a proposal; False when it is not on the board."""
        for column in self.columns.values():
            row = column.view.cards.row_of(proposal_id)
            if row >= 0:
                column.view.choose(row)
                column.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._bring_into_sight(column)
                return True
        return False

    def focus_first(self) -> None:
        """Put the keyboard on what expires first, or else on the first card there is."""
        filled = [name for name in _URGENT_FIRST if self.columns[name].view.cards.rowCount()]
        if filled:
            column = self.columns[filled[0]]
            column.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bring_into_sight(column)

    def focused_view(self) -> ColumnView | None:
        """The column with the keyboard."""
        return next((column.view for column in self.columns.values() if column.view.hasFocus()), None)

    def current_item(self) -> Item | None:
        """The card with the keyboard."""
        held = self.focused_view()
        return held.current_item() if held is not None else None

    def order(self) -> tuple[ColumnName, ...]:
        """The columns from left to right."""
        return self._order

    def sizeHint(self) -> QSize:
        return QSize(900, round(_LOWEST * text_scale()))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, round(_LOWEST * text_scale()))

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - as Qt calls it
        self._place()

    def _level_heads(self) -> None:
        """The lines under the heads stand at one height, however many currencies there are."""
        height = max(column.fit_head(column.width()) for column in self.columns.values())
        for column in self.columns.values():
            column.set_head_height(height)

    def _place(self) -> None:
        count, room = len(ColumnName), self.viewport().width()
        width = (room - _GAP * (count - 1)) / count
        all_fit = width >= _LEAST * text_scale()
        self._order = tuple(ColumnName) if all_fit else _URGENT_FIRST
        if not all_fit:
            width = min(_SCROLLING * text_scale(), room)
        needed = round(count * width + _GAP * (count - 1))
        bar = self.horizontalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(24)
        bar.setRange(0, 0 if all_fit else max(0, needed - room))
        x = -float(bar.value())
        before = None
        for name in self._order:
            column = self.columns[name]
            column.setGeometry(round(x), 0, round(x + width) - round(x), self.viewport().height())
            x += width + _GAP
            if before is not None:
                QWidget.setTabOrder(before.view, column.view)
            before = column
        self._level_heads()

    def _bring_into_sight(self, column: Column) -> None:
        bar = self.horizontalScrollBar()
        left, right = column.x(), column.x() + column.width()
        if left < 0:
            bar.setValue(bar.value() + left)
        elif right > self.viewport().width():
            bar.setValue(bar.value() + right - self.viewport().width())

    def _leave(self, held: ColumnView) -> None:
        """The last card has gone: the keyboard goes to the nearest column with cards."""
        order = [self.columns[name] for name in self._order]
        place = next(index for index, column in enumerate(order) if column.view is held)
        filled = [index for index, column in enumerate(order) if column.view.cards.rowCount()]
        if filled:
            nearest = order[min(filled, key=lambda index: abs(index - place))]
            nearest.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bring_into_sight(nearest)

    def _on_aside(self, step: int) -> None:
        held = self.focused_view()
        if held is None:
            return
        order = [self.columns[name] for name in self._order]
        place = next(index for index, column in enumerate(order) if column.view is held)
        row = held.currentIndex().row()
        ahead = order[place + 1 :] if step > 0 else order[:place][::-1]
        for column in ahead:
            if column.view.cards.rowCount():
                column.view.choose(row)
                column.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._bring_into_sight(column)
                return


class _Rule(QWidget):
    """The line under the head of a column."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setFixedHeight(8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(0, self.height() - 2, self.width(), 2), 1, fill=self._token)
