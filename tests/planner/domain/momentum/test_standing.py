"""A name stands as long as a figure of its own speaks for it, and is shown with those that do."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.momentum.reading import Evidence, EvidenceKind, Pattern, PatternName, RowKind, WaitingProposal
from planner.domain.momentum.slowdown import readings
from planner.domain.momentum.standing import Present, founded, standing_today
from tests.simulator.writing import write_life

SUNDAY, TODAY = date(2026, 11, 8), date(2026, 11, 12)
SHARE, TOUCHES = EvidenceKind.KEPT_SHARE, EvidenceKind.TOUCHES
WAITING, CLIENTS = EvidenceKind.WAITING_PROPOSALS, EvidenceKind.CLIENT_MINUTES


def a_pattern(name: PatternName, *figures: tuple[EvidenceKind, float, float | None]) -> Pattern:
    evidence = (Evidence(kind, value, usual, RowKind.BLOCKS, SUNDAY, SUNDAY) for kind, value, usual in figures)
    return Pattern(name, date(2026, 10, 19), tuple(evidence))


@pytest.mark.parametrize(
    ("name", "figure", "stands"),
    [
        (PatternName.INTENTIONAL, (WAITING, 3.0, 2.28), True),
        (PatternName.INTENTIONAL, (WAITING, 2.0, 2.7), False),
        (PatternName.INTENTIONAL, (WAITING, 2.0, 1.96), False),
        (PatternName.COMFORTABLE, (CLIENTS, 1672.0, 1231.0), True),
        (PatternName.COMFORTABLE, (CLIENTS, 1200.0, 1231.0), False),
        (PatternName.IGNORANT, (SHARE, 0.25, 0.8), True),
        (PatternName.IGNORANT, (SHARE, 0.8, 0.8), False),
        (PatternName.IGNORANT, (EvidenceKind.NOTHING_AHEAD, 0.0, None), True),
    ],
)
def test_a_name_needs_a_figure_of_its_own(
    name: PatternName, figure: tuple[EvidenceKind, float, float | None], stands: bool
) -> None:
    others = ((TOUCHES, 2.0, 18.0), (EvidenceKind.NO_GOAL, 0.0, None))
    assert (founded(a_pattern(name, figure, *others)) is not None) is stands


def test_only_figures_that_speak_for_the_name_are_shown() -> None:
    found = founded(a_pattern(PatternName.INTENTIONAL, (SHARE, 0.9, 0.8), (TOUCHES, 2.0, 18.0), (WAITING, 6.0, 2.3)))
    assert found is not None
    assert [each.kind for each in found.evidence] == [TOUCHES, WAITING]


def test_today_the_figures_are_those_of_today() -> None:
    waits = a_pattern(PatternName.INTENTIONAL, (WAITING, 7.0, 2.3))
    comfort = a_pattern(PatternName.COMFORTABLE, (CLIENTS, 1672.0, 1231.0), (EvidenceKind.NO_GOAL, 0.0, None))
    empty = a_pattern(PatternName.IGNORANT, (EvidenceKind.NOTHING_AHEAD, 0.0, None))
    out = tuple(WaitingProposal(each, date(2026, 10, each)) for each in range(1, 7))

    now = standing_today((waits, comfort, empty), Present(TODAY, out))
    assert [each.name for each in now] == [PatternName.INTENTIONAL, PatternName.COMFORTABLE, PatternName.IGNORANT]
    (figure,) = now[0].evidence
    assert (figure.value, figure.ids, figure.first, figure.last) == (6.0, (1, 2, 3, 4, 5, 6), date(2026, 10, 1), TODAY)
    assert [each.last for each in now[1].evidence] == [SUNDAY, TODAY]  # no goal until today

    later = standing_today((waits, comfort, empty), Present(TODAY, out[:2], has_goal=True, booked_on=TODAY))
    assert later == ()  # a goal that runs pulls
    plenty = a_pattern(PatternName.COMFORTABLE, (CLIENTS, 1.4 * 1231, 1231.0), (EvidenceKind.NO_GOAL, 0.0, None))
    (still,) = standing_today((plenty,), Present(TODAY, has_goal=True))
    assert [each.kind for each in still.evidence] == [CLIENTS]


def test_a_slowdown_goes_on_without_its_name_once_its_evidence_has_faded() -> None:
    life = write_life(2, "intentional", weeks=80)
    assert life.truth.start is not None
    contexts = list(life.contexts())
    said = list(readings(zip(life.efforts(), contexts, strict=True)))
    named = next(place for place, each in enumerate(said) if PatternName.INTENTIONAL in each.names)
    for place in range(named + 6, len(contexts)):
        contexts[place] = replace(contexts[place], waiting=())
    after = list(readings(zip(life.efforts(), contexts, strict=True)))[named + 6]
    assert after.is_alarm and PatternName.INTENTIONAL in after.faded
    assert PatternName.INTENTIONAL not in after.names and PatternName.INTENTIONAL in after.lasting
