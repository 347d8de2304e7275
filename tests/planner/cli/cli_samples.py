"""What the tests of the command line share."""

from collections.abc import Callable
from dataclasses import dataclass

TODAY = "2026-11-12"  # a Thursday
ADD = ("blocks", "add", "--days", "tue,thu", "--at", "09:00", "--minutes", "60", "--purpose", "calls")


@dataclass(frozen=True)
class Done:
    """What a call has left behind."""

    code: int
    out: str
    err: str


Call = Callable[..., Done]
