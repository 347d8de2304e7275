"""How the time is shared between clients and prospects."""

from datetime import date, datetime, timedelta

import pytest

from planner.domain.work.balance import Lean, Shared, balance, minutes_outside

MONDAY = date(2026, 11, 9)


@pytest.mark.parametrize(
    ("clients", "prospects", "lean"),
    [
        (0, 0, Lean.NOTHING),
        (91, 9, Lean.CLIENTS),
        (90, 10, Lean.BALANCED),
        (70, 30, Lean.BALANCED),
        (69, 31, Lean.PROSPECTS),
        (0, 5, Lean.PROSPECTS),
        (5, 0, Lean.CLIENTS),
    ],
)
def test_band(clients: int, prospects: int, lean: Lean) -> None:
    assert Shared(clients, prospects).lean is lean


def test_weeks_and_their_sum() -> None:
    sunday = MONDAY + timedelta(days=6)
    found = balance(MONDAY, 2, {MONDAY: 60, sunday: 30, MONDAY - timedelta(days=1): 999}, {sunday: 10})
    assert [each.shared for each in found.weeks] == [Shared(90, 10), Shared()]
    assert found.whole == Shared(90, 10)
    assert found.whole.prospect_share == 0.1
    assert found.weeks[1].shared.prospect_share is None


def test_contacts_within_a_kept_block_add_nothing() -> None:
    nine, ten = datetime(2026, 11, 9, 9), datetime(2026, 11, 9, 10)
    late, much_later = ten + timedelta(minutes=15), ten + timedelta(minutes=16)
    touches = [(nine, 5), (late, 5), (much_later, 7), (nine - timedelta(minutes=1), 3), (nine + timedelta(days=1), 2)]
    assert minutes_outside(touches, [(nine, ten)]) == {MONDAY: 10, MONDAY + timedelta(days=1): 2}
