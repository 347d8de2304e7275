"""Setting a goal: new, edited, or the next one after another."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.actions.goals import add_goal, edit_goal
from planner.domain.goals.advice import NextGoal
from planner.domain.goals.goal import Goal, Measure
from planner.storage.queries.goals import progress as read_progress
from ui.bridge.bridge import Bridge
from ui.bridge.formats import currency_symbol, day_month, is_french, percent
from ui.bridge.goal_words import aim, goal_from_form, measure_options
from ui.bridge.pictures import reward_picture
from ui.kit import Button, Dialog, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.kit.goal_form import FieldName, GoalForm
from ui.kit.goal_preview import GoalPreview

_WIDTH = 980
_STACKED_BELOW = 940  # width of the window
_PREVIEW_WIDTH = 304


class GoalDialog(Dialog):
    """The form with the card it makes beside it. Enter accepts what is filled in.

    `base` is the goal to edit; without one a new goal is set, filled in with `proposal`. `ideas` are titles of earlier
    rewards to click.
    """

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget,
        *,
        title: str = "",
        base: Goal | None = None,
        proposal: NextGoal | None = None,
        ideas: Sequence[str] = (),
    ) -> None:
        super().__init__(parent, title, _WIDTH)
        self._bridge = bridge
        self._base = base
        self.set_title(title or (self.tr("Edit this goal") if base else self.tr("A new goal")))
        kept = base.reward if base is not None else None
        symbol = currency_symbol(kept.currency if kept is not None else bridge.settings.currency)
        self._row = hbox(spacing=28)
        self.form = GoalForm(measure_options(), symbol, symbol_first=not is_french(), full=True)
        self.preview = GoalPreview(150)
        self.save_button = Button(self.tr("Save") if base else self.tr("Set this goal"), "primary")
        self._fill(base, proposal)
        self._compose(ideas)
        self.form.changed.connect(self._show_preview)
        self._show_preview()

    def open_at(self, field: FieldName) -> None:
        """Open with the cursor in a field."""
        self.open()
        self.form.focus_on(field)

    def save(self) -> None:
        """Set or save the goal, and close; what is wrong is said in place."""
        if not self.form.check():
            return
        goal = goal_from_form(self._values(), self._bridge.settings.currency, self._base)
        action = add_goal if self._base is None else edit_goal
        if self._bridge.perform(action, goal=goal, picture=self.preview.picture()) is not None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < _STACKED_BELOW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def _fill(self, base: Goal | None, proposal: NextGoal | None) -> None:
        if base is not None:
            self.form.fill(_values_of(base))
            self.preview.set_picture(reward_picture(self._bridge, base.reward))
        elif proposal is not None:
            self.form.fill(
                {
                    "measure": proposal.measure.value,
                    "target": proposal.target,
                    "starts_on": proposal.starts_on,
                    "ends_on": proposal.ends_on,
                }
            )

    def _compose(self, ideas: Sequence[str]) -> None:
        left = vbox(self.form, spacing=14)
        if ideas:
            left.addWidget(self._idea_row(ideas))
        left.addStretch(1)
        row = self._row
        row.addLayout(left, 1)
        row.addLayout(vbox(self.preview, None))
        self.preview.setFixedWidth(_PREVIEW_WIDTH)
        self.body.addLayout(row)
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_footer_left(cancel)
        self.save_button.clicked.connect(self.save)
        self.save_button.setToolTip(self.tr("Enter"))
        self.add_footer_right(self.save_button)

    def _idea_row(self, ideas: Sequence[str]) -> QWidget:
        flow = FlowLayout(spacing=8)
        asked = label(self.tr("Once more?"), "small", "text2")
        flow.addWidget(asked)
        for idea in ideas:
            button = Button(idea, "secondary", "gift", "small")
            button.clicked.connect(partial(self._on_idea, idea))
            flow.addWidget(button)
            asked.setMinimumHeight(button.sizeHint().height())
        return boxed(flow)

    def _on_idea(self, idea: str) -> None:
        self.form.fill({"reward": idea})
        self.form.focus_on("reward")

    def _values(self) -> dict[str, Any]:
        pictures = {"art": self.preview.art(), "keeps_picture": self.preview.keeps_old()}
        return {**self.form.values(), **pictures}

    def _show_preview(self) -> None:
        values = self.form.values()
        by_line = self.tr("By {day}").format(day=day_month(values["ends_on"]))
        what = aim(Measure(values["measure"]), values["target"])
        self.preview.set_words(by_line, values["reward"].strip() or self.tr("Your reward"), what)
        fraction = self._fraction()
        self.preview.set_progress(fraction, percent(fraction))

    def _fraction(self) -> float:
        """How far the goal would be as it is filled in: what was done in the period counts."""
        goal = goal_from_form(self._values(), self._bridge.settings.currency, self._base)
        return read_progress(self._bridge.store, goal, self._bridge.today).fraction


def _values_of(goal: Goal) -> dict[str, Any]:
    reward = goal.reward
    cents = reward.cost_cents if reward is not None else None
    return {
        "measure": goal.measure.value,
        "target": goal.target,
        "starts_on": goal.starts_on,
        "ends_on": goal.ends_on,
        "reward": reward.title if reward is not None else "",
        "cost": (cents or 0) // 100,
        "consequence": goal.consequence,
        "why": goal.why,
    }
