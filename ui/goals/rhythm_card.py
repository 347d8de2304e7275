"""The rhythm in one quiet line: how well planned blocks are kept in the long run, and the weeks in a row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.domain import defaults
from planner.domain.goals.rhythm import RhythmScore
from ui.bridge.formats import percent, whole_percent
from ui.kit import Card, ProgressRing, hbox, label, vbox

_RING = 56


class RhythmCard(Card):
    """Score and streak with the sentence that says how they are worked out."""

    def __init__(self, rhythm: RhythmScore, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        score = rhythm.score or 0.0
        ring = ProgressRing(min(score, 0.995), _RING, percent(score))  # full would say done, and a rhythm never is
        ring.setAccessibleName(self.tr("Rhythm"))
        heading = label(self.sentence(rhythm), "body_strong", wrap=True)
        how = label(self.explanation(), "small", "text2", wrap=True)
        lines = [heading, how]
        if rhythm.is_young:
            young = self.tr("It begins at 0 and rises with each kept block.")
            lines.insert(1, label(young, "small", "text2", wrap=True))
        row = hbox(spacing=16, margins=(18, 12, 18, 12))
        row.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(vbox(None, *lines, None, spacing=2), 1)
        self.body.addLayout(row)
        self.setAccessibleName(self.tr("Your rhythm"))
        self.setAccessibleDescription(" ".join(each.text() for each in lines))

    def sentence(self, rhythm: RhythmScore) -> str:
        """How the rhythm stands: "Your rhythm is at 82%, 6 weeks in a row."; a streak that is over is not counted."""
        score = percent(rhythm.score or 0.0)
        if not rhythm.is_current:
            return self.tr("Your rhythm was at {score}. The next block takes it up again.").format(score=score)
        if rhythm.streak < 1:
            return self.tr("Your rhythm is at {score}.").format(score=score)
        text = self.tr("Your rhythm is at {score}, %n week(s) in a row.", "", rhythm.streak)
        return text.format(score=score)

    def explanation(self) -> str:
        """How score and streak are worked out."""
        return self.tr(
            "Every planned block counts, recent ones more. A week counts when {share} of its blocks were kept. "
            "Pauses and holidays change nothing."
        ).format(share=whole_percent(defaults.STREAK_KEPT_PERCENT))
