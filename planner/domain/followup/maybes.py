"""How often "maybe later" was heard, and when to go for the no (product.md B6)."""

from enum import StrEnum

from planner.domain import defaults


class Push(StrEnum):
    """How firmly the program invites to go for the no."""

    NONE = ""
    GENTLE = "gentle"
    FIRM = "firm"


def push(maybes: int) -> Push:
    """The invitation for so many maybes since the last real answer."""
    if maybes >= defaults.MAYBES_FIRM:
        return Push.FIRM
    return Push.GENTLE if maybes >= defaults.MAYBES_GENTLE else Push.NONE
