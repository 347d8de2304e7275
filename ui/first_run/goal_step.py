"""Step 3: a goal, and what the owner gives themselves for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.bridge.formats import currency_symbol, day_month, is_french, percent
from ui.bridge.goal_values import goal_from_form
from ui.bridge.goal_words import aim_of, measure_groups
from ui.first_run.answers import Answers
from ui.kit import vbox
from ui.kit.goal_form import GoalForm
from ui.kit.goal_preview import GoalPreview
from ui.kit.picture_choice import pixmap_of

_WIDEST = 916
_STACKED_BELOW = 1000


class GoalStep(QWidget):
    """The form on the left, the card it makes on the right. Writes into the answers."""

    def __init__(self, answers: Answers, currency: str, parent: QWidget | None = None, *, rewards: bool = True) -> None:
        """Without `rewards` (they are switched off in the settings) nothing is asked about them."""
        super().__init__(parent)
        self._answers, self._currency, self._rewards = answers, currency, rewards
        symbol = currency_symbol(currency)
        self.form = GoalForm(measure_groups(), symbol, symbol_first=not is_french(), rewards=rewards)
        self.preview = GoalPreview(with_picture=rewards)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.form.fill(answers.goal_values())
        self.preview.set_picture(pixmap_of(answers.picture) if answers.picture else answers.art or None)
        self.form.changed.connect(self._on_changed)
        self.preview.picture_changed.connect(self._on_picture_changed)
        self._show_preview()

    def focus_first(self) -> None:
        """Put the cursor into the reward: everything else is filled in."""
        self.form.focus_on("reward" if self._rewards else "target")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.window().width() < _STACKED_BELOW
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)

    def _build(self) -> None:
        self._row.setSpacing(56)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.form, 500)
        self._row.addLayout(vbox(self.preview, None), 360)
        self.setLayout(self._row)
        self.setMaximumWidth(_WIDEST)
        self.preview.setMinimumWidth(300)
        self.form.setMinimumWidth(400)
        self.form.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _on_changed(self) -> None:
        self._answers.goal = self.form.values()
        self._show_preview()

    def _on_picture_changed(self) -> None:
        self._answers.art, self._answers.picture = self.preview.art(), self.preview.picture()

    def _show_preview(self) -> None:
        values = self.form.values()
        by_line = self.tr("By {day}").format(day=day_month(values["ends_on"]))
        what = aim_of(goal_from_form(self._answers.goal_values(), self._currency))
        if self._rewards:
            self.preview.set_words(by_line, values["reward"].strip() or self.tr("Your reward"), what)
        else:
            self.preview.set_words(by_line, what, "")
        self.preview.set_progress(0.0, percent(0))
