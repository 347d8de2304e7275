"""Setting a goal: new, edited, or the next one after another."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.actions.goals import add_goal, edit_goal
from planner.domain.goals.goal import Goal, GoalStatus, Measure
from planner.domain.goals.next_goal import NextGoal, NextReason
from planner.domain.goals.stops import propose_stop
from planner.storage.queries.goals import goals as read_goals
from planner.storage.queries.goals import progress as read_progress
from planner.storage.queries.goals import usual_target
from ui.bridge.bridge import Bridge
from ui.bridge.formats import currency_symbol, day_month, is_french, percent
from ui.bridge.goal_values import goal_from_form, values_of
from ui.bridge.goal_words import aim_of, measure_groups, promise
from ui.bridge.measure_words import aim
from ui.bridge.pictures import reward_picture
from ui.goals.suggestions import Suggestions
from ui.kit import Button, Dialog, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.kit.goal_form import FieldName, GoalForm
from ui.kit.goal_preview import GoalPreview
from ui.kit.keys import local_key
from ui.kit.tooltips import plain_tooltip

_WIDTH = 980
_STACKED_BELOW = 940  # width of the window
_PREVIEW_WIDTH, _PICTURE_HEIGHT = 316, 124
_BODY_END = 10


class GoalDialog(Dialog):
    """The form with the card it makes beside it. Enter accepts what is filled in.

    `base` is the goal to edit; without one a new goal is set, filled in with the first of the `proposals`, which are
    taken by 1, 2, 3 (with Alt while one writes). `ideas` are titles of earlier rewards to click.
    """

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget,
        *,
        title: str = "",
        base: Goal | None = None,
        proposals: Sequence[NextGoal] = (),
        ideas: Sequence[str] = (),
    ) -> None:
        super().__init__(parent, title, _WIDTH)
        self._bridge = bridge
        self._base = base
        self._proposals = proposals
        self._reached = [each for each in read_goals(bridge.store) if each.status is GoalStatus.REACHED]
        self._said_twice = ""
        in_money = proposals[0] if proposals and proposals[0].measure.is_money else None
        self._currency = in_money.currency if in_money is not None else bridge.settings.currency
        self._has_rewards = bridge.settings.rewards_on
        self.set_title(title or (self.tr("Edit this goal") if base else self.tr("A new goal")))
        self._row = hbox(spacing=28)
        self.form = self._make_form()
        self.preview = GoalPreview(_PICTURE_HEIGHT, with_picture=self._has_rewards)
        self.suggestions: Suggestions | None = None
        self.save_button = Button(self.tr("Save") if base else self.tr("Set this goal"), "primary")
        self._fill()
        self._compose(ideas)
        self.form.changed.connect(self._show_preview)
        self.form.grown.connect(self._on_grown)
        self._show_preview()

    def open_at(self, field: FieldName | None) -> None:
        """Open with the cursor in a field; None for the suggestions, or else for the promise."""
        self.open()
        if field is not None and (self._has_rewards or field != "reward"):
            self.form.focus_on(field)
        elif self.suggestions is not None:
            self.suggestions.take_focus()
        else:
            self.form.focus_on(self._promise())

    def save(self) -> None:
        """Set or save the goal, and close; what is wrong is said in place."""
        if not self.form.check() or not self._may_end_then():
            self.relayout()
            return
        action = add_goal if self._base is None else edit_goal
        if self._bridge.perform(action, goal=self._goal(), picture=self.preview.picture()) is not None:
            self.accept()

    def take(self, place: int) -> None:
        """Fill in one of the proposals, and go on with the promise."""
        self._fill_in(self._proposals[place])
        self.form.focus_on(self._promise())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < _STACKED_BELOW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def _may_end_then(self) -> bool:
        """Whether the goal can still be reached by its day, or is; it would be a missed one as soon as it is saved."""
        if not read_progress(self._bridge.store, self._goal(), self._bridge.today).is_missed:
            return True
        self.form.ends_on.set_error(self.tr("That day is over. Choose a later one."))
        self.form.focus_on("ends_on")
        return False

    def _make_form(self) -> GoalForm:
        """The form in the currency of the goal; the cost stays in that of the reward."""
        usual, base = self._currency, self._base
        kept = base.reward if base is not None else None
        return GoalForm(
            measure_groups(),
            currency_symbol(base.currency if base is not None else usual),
            symbol_first=not is_french(),
            cost_symbol=currency_symbol(kept.currency if kept is not None else usual),
            full=True,
            rewards=self._has_rewards,
        )

    def _fill(self) -> None:
        self.form.propose_with(self._target_for, self._stop_for)
        if self._base is not None:
            self.form.fill(values_of(self._base))
            self.form.target.keep()
            self.preview.set_picture(reward_picture(self._bridge, self._base.reward))
        elif self._proposals:
            self._fill_in(self._proposals[0])

    def _fill_in(self, proposal: NextGoal) -> None:
        self.form.fill(
            {
                "measure": proposal.measure.value,
                "target": proposal.target,
                "starts_on": proposal.starts_on,
                "ends_on": proposal.ends_on,
            }
        )

    def _target_for(self, key: str) -> int:
        """What to propose when a measure is chosen: the suggestion for it, or what its own pace would bring."""
        measure, values = Measure(key), self.form.values()
        first, last = values["starts_on"], values["ends_on"]
        for each in self._proposals:
            if (each.measure, each.starts_on, each.ends_on) == (measure, first, last):
                return each.target
        currency = self._base.currency if self._base is not None else self._currency
        found = usual_target(self._bridge.store, measure, currency, self._bridge.today, (first, last))
        return found if found is not None else 0

    def _stop_for(self, taken: Sequence[int]) -> int:
        measure, target = Measure(self.form.measure.option().key), self.form.target.value()
        found = propose_stop(measure, target, taken)
        return found if found is not None else 0

    def _suggested(self) -> int | None:
        """Which of the suggestions is filled in, as it is."""
        values = self.form.values()
        here = tuple(values[name] for name in ("measure", "target", "starts_on", "ends_on"))
        for place, each in enumerate(self._proposals):
            if here == (each.measure.value, each.target, each.starts_on, each.ends_on):
                return place
        return None

    def _compose(self, ideas: Sequence[str]) -> None:
        if len(self._proposals) > 1:
            self._add_suggestions()
        row = self._row
        row.addLayout(vbox(self.form, None), 1)
        beside = vbox(self.preview, spacing=12)
        if ideas and self._has_rewards:
            beside.addWidget(self._idea_row(ideas))
        beside.addStretch(1)
        row.addLayout(beside)
        self.preview.setFixedWidth(_PREVIEW_WIDTH)
        self.body.addLayout(row)
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), margins.top(), margins.right(), _BODY_END)  # for low windows
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_footer_left(cancel)
        self.save_button.clicked.connect(self.save)
        self.save_button.setToolTip(self.tr("Enter"))
        self.add_footer_right(self.save_button)

    def _add_suggestions(self) -> None:
        words = [(aim(each.measure, each.target, each.currency), self._reason(each)) for each in self._proposals]
        until = day_month(self._proposals[0].ends_on)
        self.suggestions = made = Suggestions(self.tr("Until {day}, for example").format(day=until), words)
        made.taken.connect(self.take)
        made.typed.connect(self._on_typed)
        for place in range(len(words)):
            local_key(f"Alt+{place + 1}", self, partial(made.choose, place))
        self.body.addWidget(made)

    def _reason(self, proposal: NextGoal) -> str:
        return {
            NextReason.FIRST: self.tr("To begin with"),
            NextReason.SAME_PACE: self.tr("At your pace"),
            NextReason.A_BIT_MORE: self.tr("A little more"),
            NextReason.EFFORT_BEHIND: self.tr("The effort behind it"),
            NextReason.ANOTHER_MEASURE: self.tr("For a change"),
        }[proposal.reason]

    def _idea_row(self, ideas: Sequence[str]) -> QWidget:
        flow = FlowLayout(spacing=8)
        asked = label(self.tr("Once more?"), "small", "text2")
        flow.addWidget(asked)
        for idea in ideas:
            button = Button(idea, "secondary", "gift", "small")
            button.setToolTip(plain_tooltip(idea))
            button.clicked.connect(partial(self._on_idea, idea))
            flow.addWidget(button)
            asked.setMinimumHeight(button.sizeHint().height())
        return boxed(flow)

    def _promise(self) -> FieldName:
        """The field that waits for words: the reward, or without rewards the number."""
        return "reward" if self._has_rewards else "target"

    def _on_idea(self, idea: str) -> None:
        self.form.fill({"reward": idea})
        self.form.focus_on("reward")

    def _on_typed(self, text: str) -> None:
        """Who writes while the suggestions have the focus names the reward."""
        if self._has_rewards:
            self.form.focus_on("reward")
            self.form.reward.insert(text)

    def _on_grown(self) -> None:
        if self.isVisible():
            self.relayout()
            self.reveal(self.form.milestones)

    def _goal(self) -> Goal:
        pictures = {"art": self.preview.art(), "keeps_picture": self.preview.keeps_old()}
        return goal_from_form({**self.form.values(), **pictures}, self._currency, self._base)

    def _hint_at_twice(self) -> None:
        """Days that a goal reached before has counted already are no secret, and no mistake either."""
        values, base = self.form.values(), self._base
        measure, starts_on = Measure(values["measure"]), values["starts_on"]
        before = self._reached_before(measure) if base is None or base.starts_on != starts_on else None
        said = ""
        if before is not None and before.reached_on is not None and before.reached_on >= starts_on:
            said = self.tr("Days until {day} counted for “{title}” already.").format(
                day=day_month(before.reached_on), title=promise(before, rewards=self._has_rewards)
            )
        if said != self._said_twice:
            self._said_twice = said
            self.form.starts_row.set_hint(said)
            if self.isVisible():
                self.relayout()

    def _reached_before(self, measure: Measure) -> Goal | None:
        """The goal on a measure that was reached last."""
        same = [each for each in self._reached if each.measure is measure]
        return max(same, key=lambda each: each.reached_on or each.ends_on, default=None)

    def _show_preview(self) -> None:
        self._hint_at_twice()
        if self.suggestions is not None:
            self.suggestions.mark(self._suggested())
        values, goal = self.form.values(), self._goal()
        by_line = self.tr("By {day}").format(day=day_month(values["ends_on"]))
        what = aim_of(goal)
        if self._has_rewards:
            self.preview.set_words(by_line, values["reward"].strip() or self.tr("Your reward"), what)
        else:
            self.preview.set_words(by_line, what, "")
        fraction = read_progress(self._bridge.store, goal, self._bridge.today).fraction if goal.target else 0.0
        self.preview.set_progress(fraction, percent(fraction))
