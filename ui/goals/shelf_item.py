"""One reward of the shelf: its picture, its title, and whether it was enjoyed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.goals.advice import is_unclaimed_too_long
from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import day_month_year, day_short, weekday_day_short
from ui.bridge.goal_words import promise
from ui.kit import Button, ElidedLabel, Picture, hbox, label, painting, rounded, state_of, vbox
from ui.kit.fonts import role_font, text_width

Item = tuple[GoalProgress, QPixmap | str | None]
ITEM_WIDTH = 248
_FRAME = QSize(112, 80)
_GAP = 12


class ShelfItem(QWidget):
    """`enjoyed` when it was enjoyed (the button, or a click on the picture), `photo_wanted` for its photo and day."""

    enjoyed = Signal(int)
    photo_wanted = Signal(int)

    def __init__(self, progress: GoalProgress, picture: QPixmap | str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal_id = int(progress.goal.id)
        title = promise(progress.goal)
        reward = progress.goal.reward
        self._is_enjoyed = reward is not None and reward.enjoyed_on is not None
        words = vbox(None, _title(title), spacing=2)
        waits = is_unclaimed_too_long(progress.goal, progress.today)
        self.state = ElidedLabel(self._state(progress), "small", "warn_text" if waits else "text2")
        words.addWidget(self.state)
        self.enjoy_button: Button | None = None
        if not self._is_enjoyed:
            self.enjoy_button = Button(self.tr("I enjoyed it"), "tinted", "gift", "small")
            self.enjoy_button.setAccessibleDescription(title)
            self.enjoy_button.clicked.connect(self._on_enjoyed)
            words.addSpacing(2)
            words.addLayout(hbox(self.enjoy_button, None))
        words.addStretch(1)
        self.picture = _Framed(picture, title)
        said = self.tr("{title}: photo and day") if self._is_enjoyed else self.tr("{title}: I enjoyed it")
        self.picture.setAccessibleName(said.format(title=title))
        self.picture.setToolTip(self.tr("Photo and day") if self._is_enjoyed else self.tr("I enjoyed it"))
        self.picture.clicked.connect(self._on_picture)
        row = hbox(self.picture, spacing=_GAP)
        row.addLayout(words, 1)
        self.setLayout(row)
        self.setMaximumWidth(2 * ITEM_WIDTH)

    def _on_picture(self) -> None:
        (self.photo_wanted if self._is_enjoyed else self.enjoyed).emit(self.goal_id)

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


def _title(title: str) -> QWidget:
    """In two lines where it fits so, else cut in one."""
    room = 2 * (ITEM_WIDTH - _FRAME.width() - 2 * _GAP)
    fits = text_width(title, role_font("body_strong")) <= room - _GAP
    return label(title, "body_strong", wrap=True) if fits else ElidedLabel(title, "body_strong")


class _Framed(QAbstractButton):
    """The picture in its frame, to click."""

    focus_radius = 8

    def __init__(self, picture: QPixmap | str | None, title: str) -> None:
        super().__init__()
        self.setFixedSize(_FRAME)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        shown = Picture(picture, title, _FRAME.height() - 8)
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(vbox(shown, margins=4))

    def sizeHint(self) -> QSize:
        return _FRAME

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        edge = "control" if state_of(self).hover else "hairline"
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill="surface", edge=edge)
