"""The figures of the weekly review."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.bridge.formats import length
from ui.preferences.figure import Figure, Group, Source, weeks

RULE, ASSUMPTION = Source.RULE, Source.ASSUMPTION
REVIEWS = (
    Group(
        QT_TRANSLATE_NOOP("Figures", "The weekly review"),
        (
            Figure(
                "REVIEW_WEEKS_BEFORE",
                QT_TRANSLATE_NOOP("Figures", "A usual week looks back"),
                QT_TRANSLATE_NOOP(
                    "Figures", "The middle one of these weeks is what you usually do. Pauses are left out."
                ),
                weeks,
                ASSUMPTION,
            ),
            Figure(
                "REVIEW_WEEKS_NEEDED",
                QT_TRANSLATE_NOOP("Figures", "A usual week needs"),
                QT_TRANSLATE_NOOP("Figures", "With fewer weeks the review compares nothing."),
                weeks,
                ASSUMPTION,
            ),
            Figure(
                "REVIEW_BLOCK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "A review on the calendar"),
                QT_TRANSLATE_NOOP("Figures", "Ten minutes, and a moment to sit down."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "SHORT_BLOCK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "A block to start again with"),
                QT_TRANSLATE_NOOP("Figures", "What the review proposes after a quiet week."),
                length,
                RULE,
            ),
        ),
    ),
)
