"""What was answered so far; it outlives the widgets, which are built anew for each step and language."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from planner.domain.first_run import PROPOSED_CELLS, Cell, propose_goal, starts_short, weekly_minutes
from planner.domain.settings import Pattern


@dataclass
class Answers:
    """The answers of the three steps. What was not touched follows from the pattern."""

    today: date
    holiday_calendar: str
    pattern: Pattern = Pattern.NONE
    cells: set[Cell] = field(default_factory=lambda: set(PROPOSED_CELLS))
    goal: dict[str, Any] = field(default_factory=dict)
    art: str = ""
    picture: bytes = b""
    skipped: set[int] = field(default_factory=set)
    _short: bool | None = None

    @property
    def short(self) -> bool:
        """Whether blocks last half an hour."""
        return starts_short(self.pattern) if self._short is None else self._short

    @short.setter
    def short(self, wanted: bool) -> None:
        self._short = wanted

    @property
    def minutes_a_week(self) -> int:
        """How long the chosen blocks of a week take."""
        return weekly_minutes(self.cells, short=self.short)

    def use_proposed_rhythm(self) -> None:
        """Back to the rhythm that the pattern proposes."""
        self.cells = set(PROPOSED_CELLS)
        self._short = None

    def use_proposed_goal(self) -> None:
        """Back to the goal that pattern and rhythm propose."""
        self.goal = {}
        self.art, self.picture = "", b""

    def goal_values(self) -> dict[str, Any]:
        """The values for the goal form: what was typed, and the proposal for the rest."""
        proposed = propose_goal(self.pattern, len(self.cells), self.today)
        values: dict[str, Any] = {
            "measure": proposed.measure.value,
            "target": proposed.target,
            "starts_on": proposed.starts_on,
            "ends_on": proposed.ends_on,
            "reward": "",
            "cost": 0,
            "consequence": "",
            "why": "",
        }
        return {**values, **self.goal, "art": self.art, "keeps_picture": False}
