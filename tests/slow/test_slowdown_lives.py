"""What the slowdown watch owes over 500 lives of seeds that it was not tuned on (docs/momentum.md)."""

import pytest

from tests.simulator.report import held_out
from tests.simulator.scoring import Score, score

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def found() -> Score:
    return score(held_out())


def test_missing_structures_are_named_within_a_week(found: Score) -> None:
    assert found.structural.part >= 0.98


def test_slowdowns_are_named_within_three_and_six_weeks(found: Score) -> None:
    assert found.named[3].part >= 0.65
    assert found.named[6].part >= 0.80


def test_deep_falls_of_busy_planners_are_named_within_six_weeks(found: Score) -> None:
    assert found.deep.of >= 30
    assert found.deep.part >= 0.90


def test_false_alarms_are_rare(found: Score) -> None:
    assert found.false_years.of >= 250
    assert found.false_years.part <= 0.05


def test_names_are_founded(found: Score) -> None:
    assert found.unfounded.part <= 0.08


def test_warnings_end_with_the_slowdown(found: Score) -> None:
    assert found.recovered.of >= 30
    assert found.recovered.part >= 0.90


def test_nothing_is_said_too_early_or_of_the_absent(found: Score) -> None:
    assert found.too_early.hits == 0
    assert found.away_named.hits == 0
    assert found.away_asked.part >= 0.95
    assert found.rhythm_asked.part >= 0.90
