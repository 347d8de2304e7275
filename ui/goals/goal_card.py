"""One goal under way: its reward, how far it is, and what happens if it is missed."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.goals.advice import FlagKind
from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import capital, day_full, day_long, money, percent
from ui.bridge.goal_words import missed_question, pace, promise, standing, stopped
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

    def __init__(
        self,
        progress: GoalProgress,
        picture: QPixmap | str | None,
        flags: Iterable[FlagKind] = (),
        *,
        picture_height: int = _PICTURE_HEIGHT,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=0, parent=parent)
        self.progress = progress
        self.goal_id = int(progress.goal.id)
        self.extend_button: Button | None = None
        self._name = promise(progress.goal)
        self.setAccessibleName(self._name)
        shown = Picture(picture, self._name, picture_height)
        if wide:
            self._lay_out_wide(shown, flags)
        else:
            self.body.addLayout(vbox(shown, spacing=0, margins=(6, 6, 6, 0)))
            self._add_words(self.body, flags)

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
        box.addLayout(inner)
        box.addWidget(Separator(18))
        box.addLayout(vbox(self._facts(), *self._flag_lines(flags), spacing=4, margins=(18, 6, 18, 14)))
        box.addStretch(1)

    def menu(self) -> Menu:
        """Edit, let go, remove."""
        menu = Menu(parent=self)
        menu.addAction(icon("edit"), self.tr("Edit…")).triggered.connect(self._on_edit)
        menu.addAction(icon("let-go"), self.tr("Let this goal go")).triggered.connect(self._on_let_go)
        menu.addSeparator()
        menu.addAction(icon("x"), self.tr("Remove")).triggered.connect(self._on_remove)
        return menu

    def pill_text(self) -> str:
        """What the pill says."""
        return self._pill.text()

    def _head(self) -> QHBoxLayout:
        progress = self.progress
        has_reward = progress.goal.reward is not None and bool(progress.goal.reward.title)
        over = label(self.tr("Reward") if has_reward else self.tr("Goal"), "micro", "text3")
        title = label(self._name, "card_title", wrap=True)
        state = label(standing(progress), "body", "text2", wrap=True)
        self._pill = self._make_pill()
        words = vbox(over, title, state, 6, hbox(self._pill, None), spacing=2)
        ring = ProgressRing(progress.fraction, 86, percent(progress.fraction))
        ring.setToolTip(standing(progress))
        row = hbox(spacing=12)
        row.addLayout(words, 1)
        row.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _pace_line(self) -> PaceLine:
        line = PaceLine(self.progress)
        line.table_wanted.connect(self._on_table_wanted)
        return line

    def _make_pill(self) -> Pill:
        progress = self.progress
        if progress.is_missed:
            return Pill(self.tr("The date has passed"), "mute", "clock")
        if progress.has_stopped:
            return Pill(stopped(progress), "warn", "pause")
        if progress.margin < 0:
            return Pill(pace(progress), "mute", "clock")
        return Pill(pace(progress), "ok", "trend-up" if progress.margin else "check")

    def _facts(self) -> QWidget:
        goal = self.progress.goal
        same_year = goal.ends_on.year == self.progress.today.year
        facts = [(self.tr("Deadline"), capital(day_long(goal.ends_on) if same_year else day_full(goal.ends_on)))]
        if goal.reward is not None and goal.reward.cost_cents is not None:
            facts.append((self.tr("Cost"), money(goal.reward.cost_cents, goal.reward.currency)))
        if goal.consequence:
            facts.append((self.tr("If missed"), goal.consequence))
        if goal.why:
            facts.append((self.tr("Why"), goal.why))
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)  # the first line in the middle of the button beside it
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (name, words) in enumerate(facts):
            grid.addWidget(label(name, "body", "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, "body", wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(0, 100)
        grid.setColumnStretch(1, 1)
        more = IconButton("more", self.tr("More for this goal: {name}").format(name=self._name))
        more.clicked.connect(self._on_more)
        self.more_button = more
        line = hbox(spacing=8)
        line.addLayout(grid, 1)
        line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return boxed(line)

    def _question(self) -> QWidget:
        self.extend_button = Button(self.tr("Two more weeks"), "primary", size="small")
        self.extend_button.clicked.connect(self._on_extend)
        change = Button(self.tr("Change it"), "secondary", size="small")
        change.clicked.connect(self._on_change)
        let_go = Button(self.tr("Let it go"), "quiet", size="small")
        let_go.clicked.connect(self._on_let_go)
        asked = label(missed_question(self.progress), "body", wrap=True)
        box = vbox(asked, hbox(self.extend_button, change, let_go, None, spacing=8), spacing=8)
        goal = self.progress.goal
        if goal.consequence and goal.consequence_done is None:
            said = self.tr("You promised: “{consequence}”. Did you do it?").format(consequence=goal.consequence)
            yes, no = Button(self.tr("Yes"), size="small"), Button(self.tr("No"), size="small")
            yes.clicked.connect(self._on_done)
            no.clicked.connect(self._on_not_done)
            box.addSpacing(6)
            box.addWidget(label(said, "body", "text2", wrap=True))
            box.addLayout(hbox(yes, no, None, spacing=8))
        return boxed(box)

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
        row = hbox(label(said, "small", "text2"), button, None, spacing=8)
        return boxed(row)

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

    def _on_done(self) -> None:
        self.consequence_answered.emit(self.goal_id, True)

    def _on_not_done(self) -> None:
        self.consequence_answered.emit(self.goal_id, False)
