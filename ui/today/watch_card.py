"""The slowdown watch on Today: an early warning with the way to what helps, a question, or one quiet line."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.questions import Question, QuestionKind
from planner.domain.momentum.reading import Status
from ui.bridge.formats import day_month, length
from ui.bridge.momentum_words import (
    PATTERN_ICONS,
    first_pattern,
    low_weeks,
    not_enough_sentence,
    warning_word,
    watch_sentence,
)
from ui.kit import Axis, Button, Card, Pill, WeekBar, WeekBars, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout

_WEEKS, _HEIGHT = 12, 92


class WatchCard(Card):
    """One state of the watch; see `shows_watch` for when there is none to show."""

    momentum_wanted = Signal()
    not_now_wanted = Signal(int)
    away_answered = Signal(object, bool)
    rhythm_answered = Signal(bool)

    def __init__(self, momentum: Momentum, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.momentum = momentum
        self.help_button: Button | None = None
        self.not_now_button: Button | None = None
        self.yes_button: Button | None = None
        self.no_button: Button | None = None
        self.bars: WeekBars | None = None
        self.pill: Pill | None = None
        self.words = label("", "body", "text2", wrap=True)
        self.body.setSpacing(8)
        self._fill()

    def _fill(self) -> None:
        momentum = self.momentum
        question = momentum.question
        if question is not None:
            self._ask(question)
        elif momentum.reading.status is Status.NOT_ENOUGH_DATA:
            self._add_head(None)
            self._say(not_enough_sentence(momentum))
        elif momentum.alert is not None or momentum.reading.is_alarm:
            self._warn()
        else:
            self._say_steady()

    def _warn(self) -> None:
        found = first_pattern(self.momentum.reading)
        icon = PATTERN_ICONS[found.name if found is not None else None]
        self._add_head(Pill(warning_word(self.momentum.reading), "warn", icon))
        self._add_bars()
        self._say(watch_sentence(self.momentum))
        self.help_button = Button(self.tr("See what helps"), "tinted", size="small")
        self.help_button.clicked.connect(self.momentum_wanted)
        buttons = hbox(self.help_button, None, spacing=6)
        if self.momentum.alert is not None:
            self.not_now_button = Button(self.tr("Not now"), "quiet", size="small")
            self.not_now_button.clicked.connect(self._on_not_now)
            buttons.insertWidget(1, self.not_now_button)
        self.body.addSpacing(2)
        self.body.addLayout(buttons)

    def _say_steady(self) -> None:
        self._add_head(Pill(self.tr("Steady"), "ok", "check"))
        self._add_bars()
        usual = round(self.momentum.usual.minutes / 5) * 5
        if self.momentum.steady_again:
            words = self.tr("Steady again: effort is back at your usual rhythm.")
        elif usual:
            words = self.tr("About {length} a week, your usual rhythm.").format(length=length(usual))
        else:
            words = self.tr("Effort is at its usual level.")
        self._say(words)
        see = Button(self.tr("See Momentum"), "link")
        see.clicked.connect(self.momentum_wanted)
        self.body.addLayout(hbox(see, None))

    def _ask(self, question: Question) -> None:
        self._add_head(None)
        if question.kind is QuestionKind.AWAY:
            self.body.addWidget(label(self.tr("Were you away?"), "body_strong"))
            first = self.tr("Nothing was logged in the week of {day}. A week away is left out of every figure.")
            words = self.tr(
                "Nothing was logged in %n week(s), from {day} on. Weeks away are left out of every figure.",
                "",
                len(question.weeks),
            )
            words = first if len(question.weeks) == 1 else words
            self._say(words.format(day=day_month(question.weeks[0])))
            yes, no = self.tr("Yes, I was away"), self.tr("No")
        else:
            self.body.addWidget(label(self.tr("Is working in bursts your rhythm?"), "body_strong", wrap=True))
            self._say(self.tr("Some weeks of blocks, some without, and again."))
            yes, no = self.tr("Yes"), self.tr("No")
        self.yes_button, self.no_button = Button(yes, "tinted", size="small"), Button(no, "quiet", size="small")
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self._on_no)
        self.body.addLayout(hbox(self.yes_button, self.no_button, None, spacing=6))

    def _add_head(self, pill: Pill | None) -> None:
        """The heading, and the pill at its right; under it where both are too long."""
        self.pill = pill
        head = FlowLayout(spacing=8, line_spacing=6, ends_at_right=True)
        head.addWidget(label(self.tr("Slowdown watch"), "heading"))
        if pill is not None:
            pill.setToolTip(pill.text())
            head.addWidget(pill)
        self.body.addLayout(head)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.body.addWidget(self.words)

    def _add_bars(self) -> None:
        momentum = self.momentum
        weeks = momentum.shown_weeks[-_WEEKS:]
        usual = momentum.usual.minutes
        most = max([*(week.minutes_kept for week in weeks), usual, 30.0])
        low = low_weeks(momentum, weeks)
        self.bars = WeekBars(_HEIGHT)
        self.bars.setFixedHeight(_HEIGHT)
        self.bars.setAccessibleName(self.tr("Slowdown watch"))
        self.bars.show_bars([self._bar(week, low) for week in weeks], Axis(most * 1.08, ()), usual or None)
        self.bars.step_opened.connect(self.momentum_wanted)
        self.bars.table_wanted.connect(self.momentum_wanted)
        ago = self.tr("%n week(s) ago", "", len(weeks) - 1)
        caption = hbox(label(ago, "small", "text3"), None, label(self.tr("this week"), "small", "text3"))
        self.body.addWidget(boxed(vbox(self.bars, caption, spacing=4)))

    def _bar(self, week: WeekEffort, low: set[date]) -> WeekBar:
        momentum = self.momentum
        is_present = week is momentum.current
        head = (
            self.tr("This week, so far") if is_present else self.tr("Week of {day}").format(day=day_month(week.monday))
        )
        is_away = week.is_away and not week.minutes_kept
        kept = self.tr("Away") if is_away else self.tr("{length} kept").format(length=length(week.minutes_kept))
        return WeekBar(
            week.minutes_kept,
            f"{head}\n{kept}",
            is_low=week.monday in low,
            is_away=is_away,
            is_present=is_present or week is momentum.unread,
        )

    def _on_not_now(self) -> None:
        if self.momentum.alert is not None:
            self.not_now_wanted.emit(self.momentum.alert.slowdown.id)

    def _on_yes(self) -> None:
        self._answer(True)

    def _on_no(self) -> None:
        self._answer(False)

    def _answer(self, answer: bool) -> None:
        question = self.momentum.question
        if question is not None and question.kind is QuestionKind.AWAY:
            self.away_answered.emit(list(question.weeks), answer)
        else:
            self.rhythm_answered.emit(answer)


def shows_watch(momentum: Momentum) -> bool:
    """Whether there is something to show.

    Nothing before the first effort, in a pause, and while a slowdown is on purpose or put off. One without a name has
    no entry in the journal to put off: it is shown as long as it lasts.
    """
    has_begun = bool(momentum.weeks) or momentum.current.planned > 0 or momentum.current.touches > 0
    if momentum.is_paused or not has_begun:
        return False
    is_told = momentum.alert is not None or momentum.question is not None
    if momentum.reading.is_alarm and not momentum.open_slowdowns:
        return momentum.on_purpose_until is None
    return is_told or not (momentum.reading.is_alarm or momentum.reading.is_question)


def is_urgent(momentum: Momentum) -> bool:
    """Whether it goes to the top of its column."""
    return momentum.alert is not None or momentum.question is not None
