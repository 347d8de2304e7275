"""What the owner thinks slows them down, beside what the figures say (product.md E4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.momentum.patterns import pattern
from planner.domain.momentum.reading import Evidence, PatternName, Reading, Status, WeekContext
from planner.domain.momentum.slowdown import WEEKS_NEEDED, Watch
from planner.domain.momentum.standing import Present, figures_today
from planner.domain.settings import Pattern

KEPT_AS = "pattern"  # the kind of its kept checks
LOOK_BACK_WEEKS = 26  # half a year: what was named longer ago may be another life


class Agreement(StrEnum):
    """How an answer and the figures go together."""

    NO_ANSWER = "no_answer"
    TOO_EARLY = "too_early"
    AGREES = "agrees"
    DIFFERS = "differs"  # the figures name something else
    NOT_SEEN = "not_seen"  # nothing was named
    SEEN = "seen"  # the owner was not sure, the figures name something


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """Which pattern the owner recognised; `taken_on` is None for the answer of the first run."""

    pattern: Pattern
    taken_on: date | None = None


@dataclass(frozen=True, slots=True)
class NamedWeeks:
    """How many weeks of the last half year a pattern was named in."""

    name: PatternName
    weeks: int


@dataclass(frozen=True, slots=True)
class SelfDiagnosis:
    """The owner's last answer beside the figures.

    `named` are the patterns that were named in the last `weeks` weeks, the most often named first. `evidence` are the
    figures as they stand now for the pattern that the owner recognised, whether it is named or not; where they were
    not sure, for the one that is named most.
    """

    answer: OwnAnswer | None
    agreement: Agreement
    weeks: int = 0
    named: tuple[NamedWeeks, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    earlier: tuple[OwnAnswer, ...] = ()


def self_diagnosis(
    answers: Sequence[OwnAnswer],
    said: Sequence[Reading],
    watch: Watch,
    context: WeekContext,
    present: Present | None = None,
) -> SelfDiagnosis:
    """Compare the last one of some answers (in order) with what was said of the weeks.

    `watch` and `context` are those of the last finished week; with `present` the figures are those of today.
    """
    given = [each for each in answers if each.pattern is not Pattern.NONE]
    answer = given[-1] if given else None
    recent = said[-LOOK_BACK_WEEKS:]
    named = _named(recent)
    own = _name_of(answer)
    agreement = _agreement(answer, own, named, is_early=watch.counted < WEEKS_NEEDED)
    asked_for = own or (named[0].name if named else None)
    evidence: tuple[Evidence, ...] = ()
    if asked_for is not None and watch.recent and agreement is not Agreement.TOO_EARLY:
        since = watch.since or watch.recent[-1].monday
        evidence = pattern(asked_for, since, watch.recent, context, watch.usual).evidence
        evidence = evidence if present is None else figures_today(evidence, present)
    counted = sum(each.status is not Status.NOT_ENOUGH_DATA for each in recent)
    return SelfDiagnosis(answer, agreement, counted, named, evidence, tuple(given[:-1]))


def _named(said: Sequence[Reading]) -> tuple[NamedWeeks, ...]:
    counts = {name: sum(name in each.names for each in said) for name in PatternName}
    found = [NamedWeeks(name, count) for name, count in counts.items() if count]
    return tuple(sorted(found, key=lambda each: -each.weeks))


def _name_of(answer: OwnAnswer | None) -> PatternName | None:
    known = {name.value for name in PatternName}
    return PatternName(answer.pattern.value) if answer is not None and answer.pattern.value in known else None


def _agreement(
    answer: OwnAnswer | None, own: PatternName | None, named: Sequence[NamedWeeks], *, is_early: bool
) -> Agreement:
    if answer is None:
        return Agreement.NO_ANSWER
    if is_early:
        return Agreement.TOO_EARLY
    if not named:
        return Agreement.NOT_SEEN
    if own is None:
        return Agreement.SEEN
    return Agreement.AGREES if any(each.name is own for each in named) else Agreement.DIFFERS
