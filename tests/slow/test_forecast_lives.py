"""What the forecast owes over 500 lives of seeds that it was not tuned on (docs/momentum.md)."""

import pytest

from planner.domain.momentum.forecast import Plan
from tests.simulator.forecast_report import held_out
from tests.simulator.forecast_scoring import ForecastScore

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def found() -> ForecastScore:
    return held_out()


@pytest.mark.parametrize("weeks", [4, 13, 26])
def test_the_range_holds_four_in_five(found: ForecastScore, weeks: int) -> None:
    assert found.covered[weeks].of >= 1000
    assert 0.75 <= found.covered[weeks].part <= 0.85


def test_the_loss_is_smaller_than_that_of_plain_forecasts(found: ForecastScore) -> None:
    losses = found.losses[13]
    assert losses.gain(losses.last_weeks) >= 0.10
    assert losses.gain(losses.last_week) >= 0.10


def test_work_that_runs_dry_after_a_stop_is_foretold(found: ForecastScore) -> None:
    dry = found.dry[Plan.STOP]
    assert dry.near.of >= 50
    assert dry.near.part >= 0.75
