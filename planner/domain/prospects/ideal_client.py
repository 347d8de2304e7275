"""The ideal client in the owner's own criteria, and how close somebody comes to it: class A, B, C or out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain import defaults
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.qualification import Answer

LIGHTEST, HEAVIEST = 1, 3  # what a criterion may weigh


@dataclass(frozen=True, slots=True)
class IdealCriterion:
    """One sign of an ideal client, worded so that yes is good; `id` is 0 until stored.

    `weight` from 1 to 3. Whoever fails a knock-out is out, whatever else speaks for them.
    """

    id: int
    text: str
    weight: int = LIGHTEST
    is_knock_out: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """How close somebody comes, and the criteria behind it, the heaviest first.

    `percent` is what the class was taken from, rounded down; None when nothing was answered.
    """

    klass: ProspectClass
    percent: int | None
    speaks_for: tuple[IdealCriterion, ...]
    speaks_against: tuple[IdealCriterion, ...]
    unknown: tuple[IdealCriterion, ...]


def fit(criteria: Sequence[IdealCriterion], answers: Mapping[int, Answer]) -> Fit:
    """How close somebody comes, by the answers to the criteria (by id; those without one are unknown)."""
    good = _answered(criteria, answers, Answer.YES)
    bad = _answered(criteria, answers, Answer.NO)
    unknown = _answered(criteria, answers, Answer.UNKNOWN)
    if not good and not bad:
        return Fit(ProspectClass.NONE, None, good, bad, unknown)
    score = 2 * _weight(good) + _weight(unknown)  # what is unknown counts half, hence twice the weights
    percent = 100 * score // (2 * _weight(criteria))
    return Fit(_class(percent, bad), percent, good, bad, unknown)


def class_of(criteria: Sequence[IdealCriterion], answers: Mapping[int, Answer]) -> ProspectClass:
    """The class by the answers to the criteria; NONE when nothing was answered."""
    return fit(criteria, answers).klass


def by_weight(criteria: Sequence[IdealCriterion]) -> tuple[IdealCriterion, ...]:
    """The heaviest criteria first, otherwise in their order."""
    return tuple(sorted(criteria, key=lambda each: -each.weight))


def _answered(
    criteria: Sequence[IdealCriterion], answers: Mapping[int, Answer], wanted: Answer
) -> tuple[IdealCriterion, ...]:
    return by_weight([each for each in criteria if answers.get(each.id, Answer.UNKNOWN) is wanted])


def _weight(criteria: Sequence[IdealCriterion]) -> int:
    return sum(each.weight for each in criteria)


def _class(percent: int, failed: Sequence[IdealCriterion]) -> ProspectClass:
    if any(each.is_knock_out for each in failed):
        return ProspectClass.OUT
    if percent >= defaults.CLASS_A_PERCENT:
        return ProspectClass.A
    return ProspectClass.B if percent >= defaults.CLASS_B_PERCENT else ProspectClass.C
