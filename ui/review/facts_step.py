"""Step 1: the week that was, as facts."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import Key, Occurrence
from planner.storage.queries.review_facts import ReviewFacts
from ui.bridge.formats import capital
from ui.kit import Button, Card, EmptyState, Label, boxed, hbox, label, vbox
from ui.review.fact_row import FactRow, fact_row
from ui.review.facts_words import beside_usual, happened, headline
from ui.review.step import Step
from ui.review.words import block_name, short_moment, week_days

_MOST_UNMARKED = 5


class FactsStep(Step):
    """A sentence, four figures beside the usual ones, and what happened; `marked` says how a block went."""

    marked = Signal(object, object)

    def __init__(self, facts: ReviewFacts, today: date) -> None:
        super().__init__(headline(facts))
        self.mark_buttons: dict[tuple[Key, Outcome], Button] = {}
        self.rows = [] if facts.is_first else happened(facts)
        if facts.is_first:
            self._build_first()
            return
        so_far = (today - facts.monday).days < 7
        words = self.tr("The week of {days} so far, just the facts.") if so_far else ""
        words = words or self.tr("The week of {days}, just the facts.")
        self.line.setText(words.format(days=week_days(facts.monday)))
        self.line.show()
        self._build_figures(facts)
        if facts.unmarked:
            self._build_unmarked(facts.unmarked[:_MOST_UNMARKED])
        if self.rows:
            self._build_rows()
        self.body.addStretch(1)

    def _build_first(self) -> None:
        self.body.addStretch(2)
        self.body.addWidget(
            EmptyState(
                "calendar-check",
                self.tr("Ten minutes, once a week"),
                self.tr("Next time this page shows what you kept, whom you reached and what came of it."),
            )
        )
        self.body.addStretch(3)

    def _build_figures(self, facts: ReviewFacts) -> None:
        figures, more = facts.figures, facts.compared
        kept = self.tr("{kept} of {total}").format(kept=figures.kept, total=figures.total)
        row = hbox(spacing=12)
        for value, caption, difference in (
            (kept, self.tr("block(s) kept", "", figures.total), more.kept),
            (str(figures.contacted), self.tr("people contacted", "", figures.contacted), more.contacted),
            (str(figures.conversations), self.tr("conversation(s)", "", figures.conversations), more.conversations),
            (str(figures.meetings), self.tr("meeting(s) booked", "", figures.meetings), more.meetings),
        ):
            row.addWidget(_figure(value, caption, difference), 1)
        self.body.addLayout(row)

    def _build_unmarked(self, blocks: Sequence[Occurrence]) -> None:
        """Blocks that are over: a click says how they went, and the figures follow."""
        card = Card(padding=0)
        for index, block in enumerate(blocks):
            if index:
                card.add_row_separator()
            buttons = hbox(spacing=8)
            for outcome, words in (
                (Outcome.KEPT, self.tr("Kept")),
                (Outcome.SHORTENED, self.tr("Shortened")),
                (Outcome.MISSED, self.tr("Missed")),
            ):
                button = Button(words, "secondary", size="small")
                button.setAccessibleDescription(short_moment(block.start))
                button.clicked.connect(partial(self.marked.emit, block, outcome))
                self.mark_buttons[block.key, outcome] = button
                buttons.addWidget(button)
            moment = self.tr("{moment}, {what}: how did it go?")
            words = moment.format(moment=capital(short_moment(block.start)), what=block_name(block))
            card.body.addWidget(fact_row(FactRow("question", words), boxed(buttons)))
        self.body.addWidget(card)

    def _build_rows(self) -> None:
        card = Card(padding=0)
        for index, each in enumerate(self.rows):
            if index:
                card.add_row_separator()
            card.body.addWidget(fact_row(each))
        self.body.addWidget(card)


def _figure(value: str, caption: str, difference: int | None) -> Card:
    card = Card(padding=18)
    words = beside_usual(difference)
    number = Label(value, "display", tabular_digits=True)
    beside = label(words, "small", "ok_text" if difference and difference > 0 else "text2")
    lines = (number, label(caption, "body_medium"), 4, *((beside,) if words else ()))
    card.body.addLayout(vbox(*lines, spacing=2))
    card.body.setContentsMargins(18, 12, 18, 16)
    card.setAccessibleName(", ".join(part for part in (f"{value} {caption}", words) if part))
    return card
