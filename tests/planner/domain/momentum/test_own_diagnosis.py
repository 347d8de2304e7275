"""What the owner thinks slows them down, beside what the figures say."""

import pytest

from planner.domain.momentum.reading import EvidenceKind, PatternName, Reading, WeekContext
from planner.domain.momentum.self_diagnosis import Agreement, OwnAnswer, self_diagnosis
from planner.domain.momentum.slowdown import Watch, step
from planner.domain.momentum.standing import Present
from planner.domain.settings import Pattern
from tests.simulator.writing import write_life


def lived(behaviour: str, seed: int, weeks: int | None = None) -> tuple[list[Reading], Watch, WeekContext]:
    """Some weeks of a life, or those up to six weeks after the fall."""
    life = write_life(seed, behaviour)
    until = weeks or (life.truth.start or 0) + 6
    watch, context, said = Watch(), WeekContext(), []
    for effort, context in list(zip(life.efforts(), life.contexts(), strict=True))[:until]:
        watch, reading = step(watch, effort, context)
        said.append(reading)
    return said, watch, context


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (Pattern.NO_SYSTEM, Agreement.AGREES),
        (Pattern.WAITING, Agreement.DIFFERS),
        (Pattern.UNSURE, Agreement.SEEN),
        (Pattern.NONE, Agreement.NO_ANSWER),
    ],
)
def test_an_answer_is_compared_with_what_was_named(pattern: Pattern, expected: Agreement) -> None:
    found = self_diagnosis([OwnAnswer(pattern)], *lived("series ended", 7))
    assert found.agreement is expected
    assert found.named[0].name is PatternName.IGNORANT


def test_evidence_is_that_of_the_owners_own_answer() -> None:
    found = self_diagnosis([OwnAnswer(Pattern.COMFORTABLE)], *lived("series ended", 7))
    assert EvidenceKind.CLIENT_MINUTES in {each.kind for each in found.evidence}


def test_the_proposals_that_wait_are_those_of_today() -> None:
    *_, context = life = lived("intentional", 2)
    day = context.waiting[-1].sent_on
    still = Present(day, context.waiting[1:], has_goal=True)
    found = self_diagnosis([OwnAnswer(Pattern.WAITING)], *life, still)
    (waiting,) = (each for each in found.evidence if each.kind is EvidenceKind.WAITING_PROPOSALS)
    assert (waiting.value, len(waiting.ids)) == (len(context.waiting) - 1, len(context.waiting) - 1)


def test_a_steady_owner_is_told_that_nothing_is_seen() -> None:
    assert self_diagnosis([OwnAnswer(Pattern.WAITING)], *lived("steady", 1, 40)).agreement is Agreement.NOT_SEEN


def test_it_is_too_early_before_six_counted_weeks() -> None:
    found = self_diagnosis([OwnAnswer(Pattern.WAITING)], *lived("steady", 1, 3))
    assert (found.agreement, found.evidence) == (Agreement.TOO_EARLY, ())


def test_the_last_answer_counts_and_the_earlier_ones_are_kept() -> None:
    answers = [OwnAnswer(Pattern.WAITING), OwnAnswer(Pattern.NO_SYSTEM)]
    found = self_diagnosis(answers, *lived("series ended", 7))
    assert (found.answer, found.earlier) == (answers[1], (answers[0],))
