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


def class_of(criteria: Sequence[IdealCriterion], answers: Mapping[int, Answer]) -> ProspectClass:
    """How close somebody comes, by the answers to the criteria (by id; those without one are unknown).

    NONE when nothing was answered.
    """
    good, bad = _answered(criteria, answers, Answer.YES), _answered(criteria, answers, Answer.NO)
    if not good and not bad:
        return ProspectClass.NONE
    if any(each.is_knock_out for each in bad):
        return ProspectClass.OUT
    unknown = _answered(criteria, answers, Answer.UNKNOWN)
    percent = 100 * (_weight(good) + _weight(unknown) / 2) / _weight(criteria)  # what is unknown counts half
    if percent >= defaults.CLASS_A_PERCENT:
        return ProspectClass.A
    return ProspectClass.B if percent >= defaults.CLASS_B_PERCENT else ProspectClass.C


def _answered(
    criteria: Sequence[IdealCriterion], answers: Mapping[int, Answer], wanted: Answer
) -> list[IdealCriterion]:
    return [each for each in criteria if answers.get(each.id, Answer.UNKNOWN) is wanted]


def _weight(criteria: Sequence[IdealCriterion]) -> int:
    return sum(each.weight for each in criteria)
