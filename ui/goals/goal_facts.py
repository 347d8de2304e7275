"""What stands under a goal in two columns: deadline, cost, what if missed, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import capital, day_full, day_long, money
from ui.kit import Button, boxed, hbox, label

_NAMES_WIDTH = 100


class GoalFacts(QWidget):
    """The facts of a goal; `set_aside_wanted` when the owner has put the money by for the reward."""

    set_aside_wanted = Signal()

    def __init__(self, progress: GoalProgress, *, rewards: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)  # the first line in the middle of the button beside it
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _NAMES_WIDTH)
        self._grid.setColumnStretch(1, 1)
        goal = progress.goal
        same_year = goal.ends_on.year == progress.today.year
        deadline = capital(day_long(goal.ends_on) if same_year else day_full(goal.ends_on))
        self._add(self.tr("Deadline"), label(deadline, "body", wrap=True))
        if rewards and goal.reward is not None and goal.reward.cost_cents is not None:
            self._add(self.tr("Cost"), self._cost(progress))
        if goal.consequence and not progress.is_missed:
            self._add(self.tr("If missed"), label(goal.consequence, "body", wrap=True))
        if goal.why:
            self._add(self.tr("Why"), label(goal.why, "body", wrap=True))

    def _cost(self, progress: GoalProgress) -> QWidget:
        reward = progress.goal.reward
        cost = money(reward.cost_cents, reward.currency) if reward is not None and reward.cost_cents else ""
        if reward is not None and reward.is_set_aside:
            return label(self.tr("{amount}, set aside").format(amount=cost), "body", wrap=True)
        button = Button(self.tr("I set it aside"), "link")
        button.setFixedHeight(label("", "body").fontMetrics().height() + 4)
        button.clicked.connect(self.set_aside_wanted)
        return boxed(hbox(label(cost, "body"), button, None, spacing=12))

    def _add(self, name: str, value: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, "body", "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
