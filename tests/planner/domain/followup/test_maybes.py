"""The second "maybe later" invites gently to go for the no, the third firmly."""

import pytest

from planner.domain import defaults
from planner.domain.followup.maybes import Push, push

GENTLE, FIRM = defaults.MAYBES_GENTLE, defaults.MAYBES_FIRM


@pytest.mark.parametrize(
    ("maybes", "expected"),
    [
        (0, Push.NONE),
        (GENTLE - 1, Push.NONE),
        (GENTLE, Push.GENTLE),
        (FIRM - 1, Push.GENTLE),
        (FIRM, Push.FIRM),
        (FIRM + 4, Push.FIRM),
    ],
)
def test_the_push_grows_with_the_maybes(maybes: int, expected: Push) -> None:
    assert push(maybes) is expected
