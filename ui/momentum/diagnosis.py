"""The top of the Momentum page: how it stands, in words, before any chart."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.questions import QuestionKind
from planner.domain.momentum.reading import Status
from ui.bridge.formats import day_month, length
from ui.bridge.momentum_words import not_enough_sentence
from ui.kit import Bar, Button, Card, clear_layout, draw_icon, label, painting, vbox
from ui.kit.fact_tile import TILE_SIDE
from ui.kit.layout import hbox
from ui.momentum.asking import AwayQuestion, RhythmQuestion
from ui.momentum.axis_words import to_five
from ui.momentum.notice import SlowdownNotice

_PADDING = (20, 16, 20, 16)


class DiagnosisCard(Card):
    """A warning, a question, one quiet line, or what is missing; `kind` says which.

    Beside a line stands the way to what made its figure, if it has one.
    """

    fact_opened = Signal(object)
    cure_wanted = Signal(object)
    purpose_wanted = Signal()
    not_now_wanted = Signal()
    away_answered = Signal(object, bool)
    rhythm_answered = Signal(bool)
    usual_opened = Signal()
    counted_opened = Signal()
    day_wanted = Signal(object)
    journal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.kind = ""
        self.notice: SlowdownNotice | None = None
        self.away: AwayQuestion | None = None
        self.rhythm: RhythmQuestion | None = None
        self.sentence = ""

    def show_momentum(self, momentum: Momentum, goal_name: str = "") -> None:
        """Fill it again."""
        clear_layout(self.body)
        self.body.setContentsMargins(*_PADDING)
        self.notice = self.away = self.rhythm = None
        self.sentence = ""
        reading, question, until = momentum.reading, momentum.question, momentum.on_purpose_until
        if momentum.is_paused:
            self._line("paused", "pause", "text2", self.tr("You are away. The watch is silent until you are back."))
        elif until is not None and (reading.is_alarm or reading.is_question):
            words = self.tr("Less, and on purpose, until {day}. The watch counts on in silence and asks again then.")
            self._line("on purpose", "hand", "text2", words.format(day=day_month(until)), self._to_journal())
        elif question is not None and question.kind is QuestionKind.AWAY:
            self._ask_away(momentum)
        elif question is not None:
            self._ask_rhythm()
        elif reading.status is Status.NOT_ENOUGH_DATA:
            self._say_too_little(momentum)
        elif not reading.is_alarm:
            self._say_steady(momentum)
        else:
            self._warn(momentum, goal_name)

    def _warn(self, momentum: Momentum, goal_name: str) -> None:
        self.kind = "warning"
        found = self.notice = SlowdownNotice(momentum, goal_name)
        found.fact_opened.connect(self.fact_opened)
        found.cure_wanted.connect(self.cure_wanted)
        found.purpose_wanted.connect(self.purpose_wanted)
        found.not_now_wanted.connect(self.not_now_wanted)
        found.day_wanted.connect(self.day_wanted)
        found.journal_wanted.connect(self.journal_wanted)
        left, top, right, bottom = _PADDING
        self.body.setContentsMargins(left - TILE_SIDE, top, right - TILE_SIDE, bottom)
        self.body.addWidget(found)

    def _ask_away(self, momentum: Momentum) -> None:
        if momentum.question is None:
            return
        self.kind = "away"
        self.away = AwayQuestion(momentum.question)
        self.away.answered.connect(self.away_answered)
        self.body.addWidget(self.away)

    def _ask_rhythm(self) -> None:
        self.kind = "rhythm"
        self.rhythm = RhythmQuestion()
        self.rhythm.answered.connect(self.rhythm_answered)
        self.body.addWidget(self.rhythm)

    def _say_steady(self, momentum: Momentum) -> None:
        usual = to_five(momentum.usual.minutes)
        if momentum.steady_again:
            words = self.tr("Steady again: effort is back at your usual {length} a week.")
        else:
            words = self.tr("Steady: about {length} a week, your usual rhythm.")
        if not usual:
            self._line("steady", "check-circle", "ok_text", self.tr("Steady: your usual rhythm."))
            return
        weeks = Button(self.tr("Show the weeks behind it"), "link")
        weeks.clicked.connect(self.usual_opened)
        self._line("steady", "check-circle", "ok_text", words.format(length=length(usual)), weeks)

    def _say_too_little(self, momentum: Momentum) -> None:
        self.kind = "too little"
        counted, needed = momentum.counted_weeks, momentum.weeks_needed
        self.sentence = not_enough_sentence(momentum)
        there = self.tr("%n counted week(s) of {needed} so far. Weeks away are not counted.", "", counted)
        bar = Bar(counted / needed, "accent_graphic", 160)
        bar.setAccessibleName(self.tr("Counted weeks"))
        so_far = label(there.format(needed=needed), "small", "text2", wrap=True)
        quiet = hbox(bar, spacing=12)
        quiet.addWidget(so_far, 1)
        if counted:
            weeks = Button(self.tr("Show the weeks behind it"), "link")
            weeks.clicked.connect(self.counted_opened)
            so_far.setBuddy(weeks)
            quiet.addWidget(weeks)
        self.body.addLayout(
            vbox(
                label(self.tr("Not enough data yet"), "title"),
                label(self.sentence, "body", "text2", wrap=True),
                6,
                quiet,
                spacing=4,
            )
        )

    def _line(self, kind: str, icon: str, tone: str, words: str, behind: Button | None = None) -> None:
        self.kind, self.sentence = kind, words
        row = hbox(_Glyph(icon, tone), spacing=10)
        line = label(words, "body_medium", tone, wrap=True)
        row.addWidget(line, 1)
        if behind is not None:
            line.setBuddy(behind)
            row.addWidget(behind)
        self.body.addLayout(row)

    def _to_journal(self) -> Button:
        made = Button(self.tr("Show the journal"), "link")
        made.clicked.connect(self.journal_wanted)
        return made

    def first_stop(self) -> QWidget | None:
        """What the keyboard is led to: what helps most, or the first thing that there is to do."""
        if self.notice is not None and self.notice.primary is not None:
            return self.notice.primary
        return next((each for each in self.findChildren(QAbstractButton) if each.isVisibleTo(self)), None)


class _Glyph(QWidget):
    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setFixedSize(20, 20)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_icon(painter, self.rect().toRectF(), self._icon, self._tone)
