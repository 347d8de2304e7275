"""Step 1: the week that was, as facts."""

from datetime import date

from planner.storage.queries.review_facts import ReviewFacts
from ui.kit import Card, EmptyState, Label, hbox, label, vbox
from ui.review.fact_row import fact_row
from ui.review.facts_words import beside_usual, happened, headline
from ui.review.step import Step
from ui.review.words import week_days


class FactsStep(Step):
    """A sentence, four figures beside the usual ones, and what happened."""

    def __init__(self, facts: ReviewFacts, today: date) -> None:
        super().__init__(headline(facts))
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
