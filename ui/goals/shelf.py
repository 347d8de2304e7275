"""The shelf: rewards that were earned, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from planner.domain.goals.advice import is_unclaimed_too_long
from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import day_month_year, day_short, weekday_day_short
from ui.bridge.goal_words import promise
from ui.kit import Button, ElidedLabel, Label, Picture, boxed, hbox, label, painting, rounded, vbox

Item = tuple[GoalProgress, QPixmap | str | None]
_ITEM_WIDTH = 248
_FRAME = QSize(112, 80)


class Shelf(QWidget):
    """As many rewards as fit side by side, or all of them."""

    enjoyed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[ShelfItem] = []
        self._shows_all = False
        self._columns = 0
        self._count = Label("", "body", "text3", tabular_digits=True)
        self.all_button = Button("", "link")
        self.all_button.clicked.connect(self._on_all_clicked)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(14)
        heading = hbox(label(self.tr("Rewards you gave yourself"), "heading"), self._count, None, self.all_button)
        self.setLayout(vbox(heading, boxed(self._grid), spacing=6))

    def show_items(self, items: Sequence[Item]) -> None:
        """Fill the shelf."""
        for old in self._items:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._items = [ShelfItem(progress, picture, self) for progress, picture in items]
        for item in self._items:
            item.enjoyed.connect(self.enjoyed)
        self._count.setText(str(len(items)))
        self._columns = 0
        self._arrange()

    def items(self) -> list["ShelfItem"]:
        """What stands on it, seen or not."""
        return self._items

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _on_all_clicked(self) -> None:
        self._shows_all = not self._shows_all
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, (self.width() + 12) // (_ITEM_WIDTH + 4))
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for index, item in enumerate(self._items):
            self._grid.removeWidget(item)
            seen = self._shows_all or index < columns
            if seen:
                self._grid.addWidget(item, index // columns, index % columns, Qt.AlignmentFlag.AlignTop)
            item.setVisible(seen)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.all_button.set_words(self.tr("Show fewer") if self._shows_all else self.tr("See all"))
        self.all_button.setVisible(len(self._items) > columns)


class ShelfItem(QWidget):
    """One reward: picture, title, and whether it was enjoyed."""

    enjoyed = Signal(int)

    def __init__(self, progress: GoalProgress, picture: QPixmap | str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal_id = int(progress.goal.id)
        title = promise(progress.goal)
        words = vbox(None, ElidedLabel(title, "body_strong"), spacing=2)
        waits = is_unclaimed_too_long(progress.goal, progress.today)
        self.state = ElidedLabel(self._state(progress), "small", "warn_text" if waits else "text2")
        words.addWidget(self.state)
        self.enjoy_button: Button | None = None
        reward = progress.goal.reward
        if reward is not None and reward.enjoyed_on is None:
            self.enjoy_button = Button(self.tr("I enjoyed it"), "tinted", "gift", "small")
            self.enjoy_button.setAccessibleDescription(title)
            self.enjoy_button.clicked.connect(self._on_enjoyed)
            words.addSpacing(2)
            words.addLayout(hbox(self.enjoy_button, None))
        words.addStretch(1)
        row = hbox(_Framed(picture, title), spacing=12)
        row.addLayout(words, 1)
        self.setLayout(row)
        self.setMaximumWidth(2 * _ITEM_WIDTH)

    def _on_enjoyed(self) -> None:
        self.enjoyed.emit(self.goal_id)

    def _state(self, progress: GoalProgress) -> str:
        reward = progress.goal.reward
        if reward is None:
            return ""
        if reward.enjoyed_on is not None:
            same_year = reward.enjoyed_on.year == progress.today.year
            return day_short(reward.enjoyed_on) if same_year else day_month_year(reward.enjoyed_on)
        if reward.enjoy_on is not None and reward.enjoy_on >= progress.today:
            return self.tr("Yours on {day}").format(day=weekday_day_short(reward.enjoy_on))
        if progress.goal.reached_on is not None and is_unclaimed_too_long(progress.goal, progress.today):
            return self.tr("Yours for %n day(s) now", "", (progress.today - progress.goal.reached_on).days)
        return self.tr("Yours to enjoy")


class _Framed(QWidget):
    def __init__(self, picture: QPixmap | str | None, title: str) -> None:
        super().__init__()
        self.setFixedSize(_FRAME)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayout(vbox(Picture(picture, title, _FRAME.height() - 8), margins=4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill="surface", edge="hairline")
