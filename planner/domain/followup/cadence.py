"""A cadence: a few contacts planned ahead from a day, or back from one, that end in a decision (product.md B10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.followup.working_days import IsHoliday, working_day, working_day_before
from planner.domain.prospects.prospect import NextStepKind

MOST_STEPS, FARTHEST_DAYS = 12, 730
_DAY = timedelta(days=1)


class Direction(StrEnum):
    """Which way the days of a cadence are counted from its anchor."""

    FORWARD = "forward"
    BACKWARD = "backward"


class CadenceProblem(StrEnum):
    """Why a cadence cannot be kept; the codes of the errors are these."""

    NAMELESS = "nameless_cadence"
    TOO_FEW_STEPS = "cadence_too_short"
    TOO_MANY_STEPS = "cadence_too_long"
    NO_DECISION = "cadence_without_decision"
    DECISION_TOO_EARLY = "cadence_decides_early"
    OUT_OF_RANGE = "cadence_days_out_of_range"
    NOT_IN_ORDER = "cadence_not_in_order"


@dataclass(frozen=True, slots=True)
class CadenceStep:
    """One contact: `offset_days` after the anchor, or before it where the cadence runs back from a day."""

    offset_days: int
    kind: NextStepKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Cadence:
    """A template of steps in the order they happen, the last one a decision; `id` is 0 until stored.

    A built-in one has a code of `BuiltIn` as its name; its words belong to the screen.
    """

    id: int
    name: str
    direction: Direction
    steps: tuple[CadenceStep, ...]

    @property
    def built_in(self) -> "BuiltIn | None":
        """Which built-in cadence this is, None for one of the owner's own."""
        return BuiltIn(self.name) if self.name in set(BuiltIn) else None


class BuiltIn(StrEnum):
    """The cadences that are always there."""

    FIRST_CONTACT = "first-contact"
    AFTER_PROPOSAL = "after-proposal"
    BEFORE_A_DATE = "before-a-date"


def _steps(*steps: tuple[int, NextStepKind]) -> tuple[CadenceStep, ...]:
    return tuple(CadenceStep(days, kind) for days, kind in steps)


_CALL, _EMAIL, _DECIDE = NextStepKind.CALL, NextStepKind.EMAIL, NextStepKind.DECIDE
BUILT_IN = (  # assumption: five attempts, spaced as `defaults.SPACING_DAYS`, reach whoever wants to be reached
    Cadence(
        0,
        BuiltIn.FIRST_CONTACT,
        Direction.FORWARD,
        _steps((0, _CALL), (3, _EMAIL), (7, _CALL), (14, _CALL), (21, _EMAIL), (35, _DECIDE)),
    ),
    Cadence(  # product.md, Defaults: a proposal is recalled at its expiry (30 days) minus 7, minus 2, and the day after
        0,
        BuiltIn.AFTER_PROPOSAL,
        Direction.FORWARD,
        _steps((3, _CALL), (14, _CALL), (23, _EMAIL), (28, _CALL), (31, _DECIDE)),
    ),
    Cadence(  # assumption: six weeks leave time to answer, to compare and to plan
        0,
        BuiltIn.BEFORE_A_DATE,
        Direction.BACKWARD,
        _steps((42, _EMAIL), (28, _CALL), (14, _CALL), (7, _CALL), (2, _DECIDE)),
    ),
)


def problem(cadence: Cadence) -> CadenceProblem | None:
    """Why a cadence cannot be kept; None when it can."""
    offsets = [step.offset_days for step in cadence.steps]
    if not cadence.name.strip():
        return CadenceProblem.NAMELESS
    if len(offsets) < 2:
        return CadenceProblem.TOO_FEW_STEPS
    if len(offsets) > MOST_STEPS:
        return CadenceProblem.TOO_MANY_STEPS
    if cadence.steps[-1].kind is not NextStepKind.DECIDE:
        return CadenceProblem.NO_DECISION
    if any(step.kind is NextStepKind.DECIDE for step in cadence.steps[:-1]):
        return CadenceProblem.DECISION_TOO_EARLY
    if any(not 0 <= days <= FARTHEST_DAYS for days in offsets):
        return CadenceProblem.OUT_OF_RANGE
    later_first = cadence.direction is Direction.BACKWARD
    if len(set(offsets)) < len(offsets) or offsets != sorted(offsets, reverse=later_first):
        return CadenceProblem.NOT_IN_ORDER
    return None


def in_order(steps: Sequence[CadenceStep], direction: Direction) -> tuple[CadenceStep, ...]:
    """Steps as they happen: by their days, the decision last of those on one day."""
    way = -1 if direction is Direction.BACKWARD else 1
    return tuple(sorted(steps, key=lambda step: (way * step.offset_days, step.kind is NextStepKind.DECIDE)))


def due_days(cadence: Cadence, anchor: date, is_holiday: IsHoliday) -> tuple[date, ...]:
    """The day of each step, on working days and no two on one day.

    Forward a step moves on to the next working day; backward it moves to the one before, so that nothing comes later
    than was meant.
    """
    if cadence.direction is Direction.FORWARD:
        return _counted_on(cadence.steps, anchor, is_holiday)
    return _counted_back(cadence.steps, anchor, is_holiday)


@dataclass(frozen=True, slots=True)
class Upcoming:
    """The step that is next: its place among the steps (as many are done), the step, and its day."""

    place: int
    step: CadenceStep
    day: date


def beginning(cadence: Cadence, anchor: date, today: date, is_holiday: IsHoliday) -> Upcoming | None:
    """The first step when a cadence is started today; None when all days before a date are past, its decision too.

    Steps before a date that are past are skipped. Steps after a date are not: a first one that is late is for today.
    """
    days = due_days(cadence, anchor, is_holiday)
    if cadence.direction is Direction.FORWARD:
        return Upcoming(0, cadence.steps[0], max(days[0], working_day(today, is_holiday)))
    return next((Upcoming(place, cadence.steps[place], day) for place, day in enumerate(days) if day >= today), None)


def after_step(cadence: Cadence, anchor: date, done: int, today: date, is_holiday: IsHoliday) -> Upcoming | None:
    """The step that follows when the step at place `done` was done today; None after the last one.

    Forward, being late moves the rest on: the days between two contacts are never fewer than meant. Backward the day
    stands, so steps that are no longer in time are skipped, all but the decision.
    """
    place = done + 1
    if place >= len(cadence.steps):
        return None
    days = due_days(cadence, anchor, is_holiday)
    if cadence.direction is Direction.BACKWARD:
        last = len(days) - 1
        place = next((each for each in range(place, last) if days[each] > today), last)
        return Upcoming(place, cadence.steps[place], max(days[place], working_day(today + _DAY, is_holiday)))
    apart = days[place] - days[done]
    return Upcoming(place, cadence.steps[place], max(days[place], working_day(today + apart, is_holiday)))


def planned(cadence: Cadence, anchor: date, today: date, is_holiday: IsHoliday) -> tuple[Upcoming, ...]:
    """All steps to come when a cadence is started today and each is done on its day; none where it cannot start."""
    first = beginning(cadence, anchor, today, is_holiday)
    return () if first is None else (first, *to_come(cadence, anchor, first.place, first.day, is_holiday))


def to_come(cadence: Cadence, anchor: date, place: int, day: date, is_holiday: IsHoliday) -> tuple[Upcoming, ...]:
    """The steps after the one at a place when that one is done on a day, and each of the others on its own."""
    steps: list[Upcoming] = []
    upcoming = after_step(cadence, anchor, place, day, is_holiday)
    while upcoming is not None:
        steps.append(upcoming)
        upcoming = after_step(cadence, anchor, upcoming.place, upcoming.day, is_holiday)
    return tuple(steps)


def _counted_on(steps: Sequence[CadenceStep], anchor: date, is_holiday: IsHoliday) -> tuple[date, ...]:
    days: list[date] = []
    for step in steps:
        wanted = anchor + timedelta(days=step.offset_days)
        days.append(working_day(max(wanted, days[-1] + _DAY) if days else wanted, is_holiday))
    return tuple(days)


def _counted_back(steps: Sequence[CadenceStep], anchor: date, is_holiday: IsHoliday) -> tuple[date, ...]:
    days: list[date] = []
    for step in reversed(steps):
        wanted = anchor - timedelta(days=step.offset_days)
        days.append(working_day_before(min(wanted, days[-1] - _DAY) if days else wanted, is_holiday))
    return tuple(reversed(days))
