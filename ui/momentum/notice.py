"""The diagnosis of a slowdown: what it looks like, the facts, and what helps."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from planner.domain.momentum.journal import CURE_OF, Cure, SlowdownAnswer
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.reading import Evidence, Pattern
from ui.bridge.formats import day_month
from ui.bridge.momentum_words import (
    CURE_ICONS,
    PATTERN_ICONS,
    also_sentence,
    cure_word,
    cures_for,
    first_pattern,
    slowdown_of,
    warning_sentences,
    warning_title,
    warning_word,
)
from ui.kit import Button, FactTile, Pill, Separator, boxed, hbox, label, vbox
from ui.kit.button_look import Size
from ui.kit.fact_tile import TILE_SIDE
from ui.kit.flow import FlowLayout
from ui.momentum.facts import EFFORT, Fact, fact_of, facts_of
from ui.momentum.turning import TurningRow

_LEAST_WORDS, _LEAST_FACTS = 410, 800


class SlowdownNotice(QWidget):
    """What is said of a slowdown. `fact_opened` carries its Evidence, `cure_wanted` a Cure.

    It is wider by TILE_SIDE at each side than what is read in it, so that the icons of facts stand under the heading.
    """

    fact_opened = Signal(object)
    cure_wanted = Signal(object)
    purpose_wanted = Signal()
    not_now_wanted = Signal()
    day_wanted = Signal(object)
    booked_wanted = Signal()
    journal_wanted = Signal()

    def __init__(self, momentum: Momentum, goal_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._momentum, self._goal_name = momentum, goal_name
        reading = momentum.reading
        self.slowdown = slowdown_of(momentum)
        pattern = first_pattern(reading)
        self.cures: dict[Button, Cure] = {}
        self.primary: Button | None = None
        self.purpose_button = Button(self.tr("It’s on purpose"), "quiet", size="small", parent=self)
        self.not_now_button = Button(self.tr("Not now"), "quiet", size="small", parent=self)
        self.purpose_button.clicked.connect(self.purpose_wanted)
        self.booked_wanted.connect(self._on_booked)
        self.not_now_button.clicked.connect(self.not_now_wanted)
        self.tiles: dict[FactTile, Evidence] = {}
        facts = [self._tile(fact) for fact in facts_of(momentum, pattern, goal_name)]
        body = vbox(_inset(self._head(pattern)), spacing=14)
        if facts:
            body.addWidget(_inset(Separator()))
            body.addWidget(TurningRow(facts, spacing=8))
        for other in reading.patterns[1:]:
            body.addWidget(_inset(Separator()))
            body.addWidget(_inset(self._other(other)))
        self.setLayout(body)

    def _head(self, pattern: Pattern | None) -> QWidget:
        reading = self._momentum.reading
        flow = FlowLayout(spacing=10, line_spacing=4)
        self.title = label(warning_title(reading), "title")
        self.pill = Pill(warning_word(reading), "warn", PATTERN_ICONS[pattern.name if pattern is not None else None])
        flow.addWidget(self.title)
        flow.addWidget(boxed(vbox(4, self.pill, 4, spacing=0)))
        sentences = label(self._sentences(), "body", "text2", wrap=True)
        words = vbox(boxed(flow), sentences, spacing=4)
        taken, links = self._taken(), hbox(None, spacing=16)
        if taken:
            done = label(taken, "body_medium", "ok_text", wrap=True)
            words.addWidget(done)
            done.setBuddy(self._link(links, self.tr("Show the journal"), self.journal_wanted))
        if self._momentum.booked_on is not None:
            sentences.setBuddy(self._link(links, self.tr("Show that week"), self.booked_wanted))
        if links.count() > 1:
            words.addLayout(links)
        buttons = self._buttons()
        least = _LEAST_WORDS + buttons.sizeHint().width()
        left = boxed(words)
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return TurningRow([left, boxed(vbox(buttons, None, spacing=0))], least, (1, 0))

    def _sentences(self) -> str:
        booked = self._momentum.booked_on
        if booked is None:
            return warning_sentences(self._momentum.reading)
        words = self.tr("Blocks are on the calendar again, the first one on {day}. Keep it, and effort comes back.")
        return words.format(day=day_month(booked))

    def _buttons(self) -> QWidget:
        cures = cures_for(self._momentum.reading)
        shown: list[Cure] = [cures[0], Cure.BOOK_WEEKS] if cures[0] is not Cure.BOOK_WEEKS else [cures[0]]
        if self._momentum.booked_on is not None:
            shown = [cure for cure in shown if cure is not Cure.BOOK_WEEKS]
        done = self._done()
        shown.sort(key=lambda cure: cure is done)
        first = hbox(None, spacing=8)
        for cure in reversed(shown):
            first.addWidget(self._cure(cure, is_first=cure is shown[0] and cure is not done))
        quiet = hbox(None, self.purpose_button, self.not_now_button, spacing=4)
        self.purpose_button.setVisible(self.slowdown is not None)
        self.not_now_button.setVisible(self._momentum.alert is not None)  # what is not told of needs not be put off
        return boxed(vbox(first, quiet, spacing=6))

    def _cure(self, cure: Cure, *, is_first: bool = False, small: bool = False) -> Button:
        size: Size = "small" if small else "normal"
        button = Button(cure_word(cure), "primary" if is_first else "secondary", CURE_ICONS[cure], size)
        button.clicked.connect(self._on_cure)
        self.cures[button] = cure
        if is_first:
            self.primary = button
        return button

    def _tile(self, fact: Fact) -> FactTile:
        tile = FactTile(fact.icon, fact.first, fact.second)
        tile.clicked.connect(self._on_fact)
        self.tiles[tile] = fact.evidence
        return tile

    def _other(self, pattern: Pattern) -> QWidget:
        """One more pattern: a line, its first own fact, and its cure."""
        own = [each for each in pattern.evidence if each.kind not in EFFORT]
        tile = self._tile(fact_of(own[0], self._goal_name, self._momentum.expired)) if own else None
        words = label(also_sentence(pattern.name), "body_medium", wrap=True)
        parts = [words, *([tile] if tile is not None else [])]
        cure = boxed(hbox(None, self._cure(CURE_OF[pattern.name], small=True)))
        return TurningRow([*parts, cure], _LEAST_FACTS, spacing=8)

    def _taken(self) -> str:
        slowdown, alert = self.slowdown, self._momentum.alert
        if alert is not None and alert.asks_again:
            return self.tr("You wanted to be asked again: is it still on purpose?")
        if slowdown is None or slowdown.cured_on is None or self._done() is None:
            return ""
        words = self.tr("Done on {day}: {cure}. It takes some weeks to show.")
        return words.format(day=day_month(slowdown.cured_on), cure=cure_word(slowdown.cure))

    def _done(self) -> Cure | None:
        """The cure that has been applied: what helped once is no longer the first thing to do."""
        found = self.slowdown
        is_done = found is not None and found.answer is SlowdownAnswer.CURE and found.cured_on is not None
        return found.cure if found is not None and is_done else None

    def _link(self, row: QHBoxLayout, words: str, wanted: SignalInstance) -> Button:
        made = Button(words, "link")
        made.clicked.connect(wanted)
        row.insertWidget(0, made)
        return made

    def _on_booked(self) -> None:
        if self._momentum.booked_on is not None:
            self.day_wanted.emit(self._momentum.booked_on)

    def _on_cure(self) -> None:
        for button, cure in self.cures.items():
            if button is self.sender():
                self.cure_wanted.emit(cure)

    def _on_fact(self) -> None:
        for tile, evidence in self.tiles.items():
            if tile is self.sender():
                self.fact_opened.emit(evidence)


def _inset(part: QWidget) -> QWidget:
    return boxed(vbox(part, spacing=0, margins=(TILE_SIDE, 0, TILE_SIDE, 0)))
