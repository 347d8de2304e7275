"""How much of a series a change is for."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.occurrences import OccurrenceState
from ui.kit import Segmented
from ui.week.plan import WeekBlock

translate = QCoreApplication.translate
_GHOSTS = frozenset({OccurrenceState.SKIPPED, OccurrenceState.MOVED_AWAY})


class Scope(StrEnum):
    """One date, that date and all after it, or the whole series."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"


def scope_choice(block: WeekBlock, chosen: Scope) -> Segmented:
    """The choice for a block; a date that does not take place cannot be chosen alone."""
    options = [
        (Scope.ONE.value, translate("Scope", "Only this one")),
        (Scope.FOLLOWING.value, translate("Scope", "This and the following")),
        (Scope.ALL.value, translate("Scope", "All")),
    ]
    if block.occurrence.state in _GHOSTS:
        del options[0]
        chosen = Scope.FOLLOWING if chosen is Scope.ONE else chosen
    return Segmented(options, chosen.value)
