"""The watch over some simulated lives: what must hold in each of them (the shares are in tests/slow)."""

import pytest

from planner.domain.momentum.reading import Reading, Status
from planner.domain.momentum.slowdown import readings
from tests.simulator.life import Life
from tests.simulator.writing import write_life


def _said(life: Life) -> list[Reading]:
    return list(readings(zip(life.efforts(), life.contexts(), strict=True)))


@pytest.mark.parametrize("behaviour", ["never a series", "series ended"])
def test_a_missing_structure_is_named_in_its_first_week(behaviour: str) -> None:
    for seed in range(6):
        life = write_life(seed, behaviour)
        said = _said(life)
        assert life.truth.start is not None
        assert said[life.truth.start].names >= life.truth.patterns


def test_nothing_is_named_while_everything_has_stopped() -> None:
    for seed in range(8):
        life = write_life(seed, "everything stops")
        all_said = _said(life)
        said = [all_said[week] for week in sorted(life.truth.away)]
        assert not any(each.is_alarm or each.patterns for each in said)
        assert any(each.status is Status.WERE_YOU_AWAY for each in said)


def test_new_users_are_told_nothing() -> None:
    for seed in range(8):
        assert {each.status for each in _said(write_life(seed, "new"))} == {Status.NOT_ENOUGH_DATA}


def test_burst_workers_are_asked_whether_it_is_their_rhythm() -> None:
    for seed in range(6):
        assert any(each.status is Status.IS_THIS_YOUR_RHYTHM for each in _said(write_life(seed, "burst")))


def test_a_seed_writes_the_same_life_twice() -> None:
    assert write_life(3, "intentional").efforts() == write_life(3, "intentional").efforts()


def test_effort_leads_to_proposals_and_work_later() -> None:
    life = write_life(1, "steady")
    touches = sum(week.touches for week in life.efforts())
    assert touches > life.conversations > life.meetings > 0
    assert min(each.sent_on for each in life.proposals) > life.first
    assert any(each.is_signed for each in life.proposals)


def test_five_years_are_written_and_read() -> None:
    life = write_life(2, "steady", weeks=260)
    assert len(_said(life)) == 260
