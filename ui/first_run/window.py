"""The frame of the first run: language, place, back and on."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from planner.actions.first_run import finish_first_run
from planner.domain.first_run import rhythm_fields
from planner.domain.settings import Pattern
from ui.bridge.bridge import Bridge
from ui.bridge.formats import is_french
from ui.bridge.goal_values import goal_from_form
from ui.bridge.navigation import Navigator, Section
from ui.first_run.answers import Answers
from ui.first_run.goal_step import GoalStep
from ui.first_run.pattern_step import PatternStep
from ui.first_run.rhythm_step import RhythmStep
from ui.kit import (
    Button,
    PageScroll,
    Segmented,
    StepDots,
    boxed,
    clear_layout,
    color,
    draw_art,
    hbox,
    label,
    painting,
    vbox,
)

PATTERN, RHYTHM, GOAL = range(3)
_SHORT_BELOW = 720


class FirstRun(QWidget):
    """Three steps in a whole window. `finished` follows the one action at the end; `language_chosen` carries a code.

    The window answers `language_chosen` by installing the translators; this widget then says everything anew.
    """

    finished = Signal()
    language_chosen = Signal(str)

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._navigator = navigator
        self.answers = Answers(bridge.today, bridge.settings.holiday_calendar)
        self.step = PATTERN
        self._low = self._is_over = False
        self._content = vbox(spacing=0)
        self.setLayout(self._content)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.retranslate)
        self._focus = QTimer(self)
        self._focus.setSingleShot(True)
        self._focus.setInterval(0)
        self._focus.timeout.connect(self._on_focus_wanted)
        self._add_keys()
        self._build()

    def retranslate(self) -> None:
        """Say everything in the present language; the answers stay."""
        self.unsetLocale()
        self._build()

    def go_on(self) -> None:
        """Accept the step as it stands; after the last one, finish."""
        if not isinstance(self.body, GoalStep) or self.body.form.check():
            self._leave(skipped=False)

    def skip(self) -> None:
        """Use what is proposed and leave the step open on Today's checklist."""
        if self.step == GOAL:
            self.answers.use_proposed_goal()
        elif self.step == RHYTHM:
            self.answers.use_proposed_rhythm()
        else:
            self.answers.pattern = Pattern.UNSURE
        self._leave(skipped=True)

    def go_back(self) -> None:
        """One step back; everything typed stays."""
        if self.step > PATTERN:
            self.step -= 1
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._low != (self.height() < _SHORT_BELOW):
            self._again.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            # Several translators are changed at once: one rebuild answers all of them.
            self._again.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))

    def _add_keys(self) -> None:
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)

    def _build(self) -> None:
        clear_layout(self._content)
        self.body = self._step_widget()
        self._content.addWidget(self._header())
        low = self._low = self.height() < _SHORT_BELOW
        page = vbox(spacing=0, margins=(24, 10 if low else 40, 24, 16))
        if isinstance(self.body, RhythmStep):
            self.body.set_low(low)
        for words, role, token in self._titles():
            line = label(words, role, token, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.addWidget(line)
        page.addSpacing(16 if low else 28)
        middle = hbox(None, spacing=0)
        middle.insertWidget(1, self.body, 100)
        middle.addStretch(1)
        page.addLayout(middle)
        page.addStretch(1)
        self._content.addWidget(PageScroll(boxed(page)), 1)
        self._content.addWidget(self._footer())
        self._focus.start()

    def _step_widget(self) -> PatternStep | RhythmStep | GoalStep:
        if self.step == PATTERN:
            cards = PatternStep(self.answers.pattern)
            cards.chosen.connect(self._on_pattern_chosen)
            return cards
        if self.step == RHYTHM:
            return RhythmStep(self.answers)
        settings = self._bridge.settings
        return GoalStep(self.answers, settings.currency, rewards=settings.rewards_on)

    def _titles(self) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
        promise = self.tr("A goal, and a reward you promise yourself. Something to look forward to.")
        if not self._bridge.settings.rewards_on:
            promise = self.tr("A goal of your own. Something to look forward to.")
        heading, text = {
            PATTERN: (
                self.tr("Which of these sounds like you?"),
                self.tr("They are all normal. Your answer only changes what Assidu proposes."),
            ),
            RHYTHM: (
                self.tr("When will you prospect?"),
                self.tr("Pick the times that are usually yours. You can move any block later."),
            ),
            GOAL: (self.tr("What is it for?"), promise),
        }[self.step]
        return (heading, "hero", "text"), (text, "card_body", "text2")

    def _header(self) -> QWidget:
        name = hbox(_Logo(), label("Assidu", "heading"), None, spacing=10)
        dots = hbox(None, StepDots(3, self.step), None)
        languages = self.languages = Segmented([("en", "English"), ("fr", "Français")], "fr" if is_french() else "en")
        languages.chosen.connect(self.language_chosen)
        languages.setAccessibleName(self.tr("Language"))
        ends = hbox(None, languages)
        row = hbox(spacing=0, margins=(32, 20, 32, 20))
        for part in (name, dots, ends):
            row.addLayout(part, 1)
        return boxed(row)

    def _footer(self) -> QWidget:
        row = hbox(spacing=12, margins=(0, 12, 0, 12 if self._low else 24))
        if self.step == PATTERN:
            row.addWidget(label(self.tr("Everything stays on this computer."), "small", "text2"))
        else:
            back = Button(self.tr("Back"), "quiet", "chevron-left")
            back.setToolTip(self.tr("Back (Esc)"))
            back.clicked.connect(self.go_back)
            row.addWidget(back)
        row.addStretch(1)
        last = self.step == GOAL
        skip = Button(self.tr("Later") if last else self.tr("Skip"), "quiet")
        skip.setToolTip(self.tr("Use what is proposed, and choose later"))
        skip.clicked.connect(self.skip)
        self.continue_button = Button(self.tr("Open my week") if last else self.tr("Continue"), "primary", size="hero")
        self.continue_button.setToolTip(self.tr("Enter"))
        self.continue_button.clicked.connect(self.go_on)
        row.addWidget(skip)
        row.addWidget(self.continue_button)
        inner = boxed(row)
        inner.setMaximumWidth(1040)
        outer = hbox(None, spacing=0, margins=(24, 0, 24, 0))
        outer.insertWidget(1, inner, 100)
        outer.addStretch(1)
        return boxed(outer)

    def _leave(self, *, skipped: bool) -> None:
        if self._is_over:  # a key too many, before the window has changed to its pages
            return
        (self.answers.skipped.add if skipped else self.answers.skipped.discard)(self.step)
        if self.step == GOAL:
            self._finish()
            return
        self.step += 1
        self._build()

    def _finish(self) -> None:
        answers, settings = self.answers, self._bridge.settings
        rhythm = rhythm_fields(
            answers.cells,
            short=answers.short,
            now=self._bridge.now,
            zone=settings.zone,
            holiday_calendar=answers.holiday_calendar,
            alarm_minutes=settings.alarm_minutes,
        )
        done = self._bridge.perform(
            finish_first_run,
            pattern=answers.pattern if answers.pattern is not Pattern.NONE else Pattern.UNSURE,
            rhythm=rhythm,
            goal=goal_from_form(answers.goal_values(), settings.currency),
            picture=answers.picture,
            holiday_calendar=answers.holiday_calendar,
            rhythm_skipped=RHYTHM in answers.skipped or not rhythm,
            goal_skipped=GOAL in answers.skipped,
        )
        if done is not None:
            self._is_over = True
            self._navigator.go_to(Section.TODAY)
            self.finished.emit()

    def _on_focus_wanted(self) -> None:
        self.body.focus_first()

    def _on_pattern_chosen(self, pattern: Pattern) -> None:
        self.answers.pattern = pattern


class _Logo(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_art(painter, QRectF(self.rect()), "logo")
