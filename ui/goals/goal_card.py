"""One goal under way: its reward, how far it is, and what happens if it is missed."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.goals.advice import FlagKind
from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import percent
from ui.bridge.goal_words import next_stop, pace, pace_with_days, promise, reward_title, standing, stopped, way_of
from ui.goals.goal_facts import GoalFacts
from ui.goals.milestone_track import MilestoneTrack
from ui.goals.missed_question import MissedQuestion
from ui.goals.pace_line import PaceLine
from ui.kit import (
    Button,
    Card,
    IconButton,
    Menu,
    Picture,
    Pill,
    ProgressRing,
    Separator,
    boxed,
    hbox,
    icon,
    label,
    vbox,
)
from ui.kit.flow import FlowLayout

_PICTURE_HEIGHT = 172
_TALLEST_PICTURE = 420


class GoalCard(Card):
    """Asks for changes by its signals; the page carries them out. `edit_wanted` names the field to begin with."""

    edit_wanted = Signal(int, str)
    remove_wanted = Signal(int)
    let_go_wanted = Signal(int)
    extend_wanted = Signal(int)
    consequence_answered = Signal(int, bool)
    table_wanted = Signal(int)
    set_aside_wanted = Signal(int)
    milestone_enjoyed = Signal(int)
    week_wanted = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        progress: GoalProgress,
        picture: QPixmap | str | None,
        flags: Iterable[FlagKind] = (),
        *,
        picture_height: int = _PICTURE_HEIGHT,
        wide: bool = False,
        rewards: bool = True,
        unanswered: Sequence[date] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Where `rewards` are switched off the card has neither a picture nor a word of them.

        `unanswered` are the days of blocks that a missed goal's time still asks about.
        """
        super().__init__(padding=0, parent=parent)
        self.progress = progress
        self.goal_id = int(progress.goal.id)
        self.extend_button: Button | None = None
        self._rewards, self._unanswered = rewards, unanswered
        self._name = promise(progress.goal, rewards=rewards)
        self.setAccessibleName(self._name)
        if not rewards:
            self._add_words(self.body, flags)
            return
        shown = Picture(picture, self._name, picture_height)
        if wide:
            self._lay_out_wide(shown, flags)
        else:
            self.body.addLayout(vbox(shown, spacing=0, margins=(6, 6, 6, 0)))
            self._add_words(self.body, flags)

    def menu(self) -> Menu:
        """Edit, let go, remove."""
        menu = Menu(parent=self)
        menu.addAction(icon("edit"), self.tr("Edit…")).triggered.connect(self._on_edit)
        menu.addAction(icon("flag"), self.tr("Add a stop on the way…")).triggered.connect(self._on_stop_wanted)
        menu.addAction(icon("let-go"), self.tr("Let this goal go")).triggered.connect(self._on_let_go)
        menu.addSeparator()
        menu.addAction(icon("x"), self.tr("Remove")).triggered.connect(self._on_remove)
        return menu

    def pill_texts(self) -> list[str]:
        """What the pills say: the pace, and a stop where there is one."""
        return [pill.text() for pill in self._pills]

    def _lay_out_wide(self, shown: Picture, flags: Iterable[FlagKind]) -> None:
        """Picture at the left, words at the right: for cards that stand one under the other."""
        shown.setMinimumHeight(_PICTURE_HEIGHT)
        shown.setMaximumHeight(_TALLEST_PICTURE)
        shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        words = vbox(spacing=0)
        self._add_words(words, flags)
        row = hbox(spacing=0)
        row.addLayout(vbox(shown, spacing=0, margins=(6, 6, 0, 6)), 38)
        row.addLayout(words, 62)
        self.body.addLayout(row)

    def _add_words(self, box: QVBoxLayout, flags: Iterable[FlagKind]) -> None:
        inner = vbox(self._head(), 12, spacing=0, margins=(18, 14, 18, 12))
        inner.addWidget(self._question() if self.progress.is_missed else self._pace_line())
        if self.progress.goal.milestones:
            inner.addSpacing(10)
            inner.addWidget(self._milestones())
        box.addLayout(inner)
        box.addWidget(Separator(18))
        box.addLayout(vbox(self._facts(), *self._flag_lines(flags), spacing=4, margins=(18, 6, 18, 14)))
        box.addStretch(1)

    def _head(self) -> QHBoxLayout:
        progress = self.progress
        has_reward = bool(reward_title(progress.goal, rewards=self._rewards))
        over = label(self.tr("Reward") if has_reward else self.tr("Goal"), "micro", "text3")
        title = label(self._name, "card_title", wrap=True)
        said = standing(progress) if has_reward else way_of(progress)
        self._pills = self._make_pills()
        pills = FlowLayout(spacing=6)
        for pill in self._pills:
            pills.addWidget(pill)
        words = vbox(over, title, label(said, "body", "text2", wrap=True), 6, boxed(pills), spacing=2)
        ring = ProgressRing(progress.fraction, 86, percent(progress.fraction))
        ring.setToolTip(standing(progress))
        row = hbox(spacing=12)
        row.addLayout(words, 1)
        row.addWidget(ring, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_pills(self) -> list[Pill]:
        """The pace with its margin, and beside it a stop: a large margin does not hide that."""
        progress = self.progress
        if progress.is_missed:
            return [Pill(self.tr("The date has passed"), "mute", "clock")]
        if progress.today < progress.goal.starts_on:
            return [Pill(pace(progress), "mute", "clock")]
        ahead = progress.margin >= 0
        shown = ("trend-up" if progress.margin else "check") if ahead else "clock"
        pills = [Pill(pace_with_days(progress), "ok" if ahead else "mute", shown)]
        if progress.has_stopped:
            pills.append(Pill(stopped(progress), "warn", "pause"))
        return pills

    def _pace_line(self) -> PaceLine:
        line = PaceLine(self.progress)
        line.table_wanted.connect(self._on_table_wanted)
        line.told.connect(self.told)
        return line

    def _milestones(self) -> QWidget:
        """The way with its stops, the next one in words, and small treats that wait."""
        box = vbox(MilestoneTrack(self.progress, rewards=self._rewards), spacing=6)
        ahead = next_stop(self.progress, rewards=self._rewards)
        if ahead:
            box.addWidget(label(ahead, "small", "text2", wrap=True))
        for each in self.progress.goal.milestones:
            if self._rewards and each.reward and each.reached_on is not None and each.enjoyed_on is None:
                said = label(self.tr("{treat}: it is yours.").format(treat=each.reward), "small", "ok_text", wrap=True)
                enjoyed = _MilestoneButton(each.id, self.tr("I enjoyed it"), each.reward)
                enjoyed.clicked.connect(self._on_milestone)
                row = hbox(spacing=8)
                row.addWidget(said, 1)
                row.addWidget(enjoyed)
                box.addLayout(row)
        return boxed(box)

    def _facts(self) -> QWidget:
        facts = GoalFacts(self.progress, rewards=self._rewards)
        facts.set_aside_wanted.connect(self._on_set_aside)
        more = IconButton("more", self.tr("More for this goal: {name}").format(name=self._name))
        more.clicked.connect(self._on_more)
        self.more_button = more
        line = hbox(spacing=8)
        line.addWidget(facts, 1)
        line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return boxed(line)

    def _question(self) -> QWidget:
        question = MissedQuestion(self.progress, len(self._unanswered))
        question.week_wanted.connect(self._on_week_wanted)
        self.extend_button = question.extend_button
        question.extend_wanted.connect(self._on_extend)
        question.change_wanted.connect(self._on_change)
        question.let_go_wanted.connect(self._on_let_go)
        question.consequence_answered.connect(self._on_consequence_answered)
        return question

    def _flag_lines(self, flags: Iterable[FlagKind]) -> list[QWidget]:
        lines: list[QWidget] = []
        for flag in flags:
            if flag is FlagKind.NO_REWARD:
                lines.append(
                    self._flag(self.tr("A reward makes it worth the effort."), self.tr("Add a reward"), "reward")
                )
            elif flag is FlagKind.NO_CONSEQUENCE:
                said = self.tr("Nothing happens yet if it is missed.")
                lines.append(self._flag(said, self.tr("Add a consequence"), "consequence"))
        return lines

    def _flag(self, said: str, link: str, field: str) -> QWidget:
        button = Button(link, "link")
        button.clicked.connect(self._on_reward_wanted if field == "reward" else self._on_consequence_wanted)
        flow = FlowLayout(spacing=8, line_spacing=0)
        words = label(said, "small", "text2")
        words.setMinimumHeight(button.sizeHint().height())
        flow.addWidget(words)
        flow.addWidget(button)
        return boxed(flow)

    def _on_table_wanted(self) -> None:
        self.table_wanted.emit(self.goal_id)

    def _on_more(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.goal_id, "target")

    def _on_change(self) -> None:
        self.edit_wanted.emit(self.goal_id, "ends_on")

    def _on_week_wanted(self) -> None:
        self.week_wanted.emit(self._unanswered[-1])

    def _on_stop_wanted(self) -> None:
        self.edit_wanted.emit(self.goal_id, "milestones")

    def _on_reward_wanted(self) -> None:
        self.edit_wanted.emit(self.goal_id, "reward")

    def _on_consequence_wanted(self) -> None:
        self.edit_wanted.emit(self.goal_id, "consequence")

    def _on_extend(self) -> None:
        self.extend_wanted.emit(self.goal_id)

    def _on_let_go(self) -> None:
        self.let_go_wanted.emit(self.goal_id)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.goal_id)

    def _on_set_aside(self) -> None:
        self.set_aside_wanted.emit(self.goal_id)

    def _on_milestone(self) -> None:
        button = self.sender()
        if isinstance(button, _MilestoneButton):
            self.milestone_enjoyed.emit(button.milestone_id)

    def _on_consequence_answered(self, done: bool) -> None:
        self.consequence_answered.emit(self.goal_id, done)


class _MilestoneButton(Button):
    def __init__(self, milestone_id: int, text: str, treat: str) -> None:
        super().__init__(text, "tinted", "gift", "small")
        self.milestone_id = milestone_id
        self.setAccessibleDescription(treat)
