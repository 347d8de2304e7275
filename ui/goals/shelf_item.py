"""One reward of the shelf: its picture, its title, and whether it was enjoyed."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.goals.advice import is_unclaimed_too_long
from planner.domain.goals.earned import Earned
from ui.bridge.formats import day_month_year, day_short
from ui.bridge.goal_words import promise
from ui.kit import Button, ElidedLabel, Picture, hbox, label, painting, rounded, state_of, vbox
from ui.kit.fonts import role_font, text_width

Item = tuple[Earned, QPixmap | str | None]
ITEM_WIDTH = 248
_FRAME = QSize(112, 80)
_GAP = 12


class ShelfItem(QWidget):
    """`enjoyed` when it was enjoyed (the button, or a click on the picture), `photo_wanted` for its photo and day.

    The small treat of a stop says `treat_enjoyed` with the stop's number instead; it has no photo.
    """

    enjoyed = Signal(int)
    treat_enjoyed = Signal(int)
    photo_wanted = Signal(int)

    def __init__(
        self, earned: Earned, picture: QPixmap | str | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.goal_id = int(earned.goal.id)
        self.key = (self.goal_id, earned.milestone.id if earned.milestone is not None else 0)
        self._is_enjoyed = earned.enjoyed_on is not None
        title = earned.milestone.reward if earned.milestone is not None else promise(earned.goal)
        words = vbox(None, _title(title), spacing=2)
        waits = earned.milestone is None and is_unclaimed_too_long(earned.goal, today)
        self.state = ElidedLabel(self._state(earned, today), "small", "warn_text" if waits else "text2")
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
        self._name_picture(title)
        row = hbox(spacing=_GAP)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)  # in line with those beside it, whatever their words
        row.addLayout(words, 1)
        self.setLayout(row)
        self.setMaximumWidth(2 * ITEM_WIDTH)

    def take_focus(self) -> bool:
        """Put the focus on the picture; False where it is nothing to press."""
        if self.picture.isEnabled():
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.picture.isEnabled()

    def _name_picture(self, title: str) -> None:
        if self._is_enjoyed and self.key[1]:  # a treat is done with
            self.picture.setEnabled(False)
            self.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.picture.unsetCursor()
            return
        said = self.tr("{title}: photo and day") if self._is_enjoyed else self.tr("{title}: I enjoyed it")
        self.picture.setAccessibleName(said.format(title=title))
        self.picture.setToolTip(self.tr("Photo and day") if self._is_enjoyed else self.tr("I enjoyed it"))
        self.picture.clicked.connect(self._on_picture)

    def _on_picture(self) -> None:
        if self._is_enjoyed:
            self.photo_wanted.emit(self.goal_id)
        else:
            self._on_enjoyed()

    def _on_enjoyed(self) -> None:
        if self.key[1]:
            self.treat_enjoyed.emit(self.key[1])
        else:
            self.enjoyed.emit(self.goal_id)

    def _state(self, earned: Earned, today: date) -> str:
        enjoyed_on = earned.enjoyed_on
        if enjoyed_on is not None:
            return day_short(enjoyed_on) if enjoyed_on.year == today.year else day_month_year(enjoyed_on)
        if earned.milestone is not None:
            return self.tr("A small treat")
        reward = earned.goal.reward
        if reward is not None and reward.enjoy_on is not None and reward.enjoy_on >= today:
            return self.tr("Yours on {day}").format(day=day_short(reward.enjoy_on))
        if is_unclaimed_too_long(earned.goal, today):
            return self.tr("Yours for %n day(s) now", "", (today - earned.earned_on).days)
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
        edge = "control" if self.isEnabled() and state_of(self).hover else "hairline"
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill="surface", edge=edge)
