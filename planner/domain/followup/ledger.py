"""Where the time went, by verdict, and how many well-qualified prospects one follows up (product.md A7, A8)."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain import defaults
from planner.domain.prospects.pursuit import Verdict


@dataclass(frozen=True, slots=True)
class Spent:
    """The minutes that went to the prospects of one verdict; those let go count as such, whatever their sheet says."""

    verdict: Verdict
    minutes: int = 0
    prospects: int = 0


@dataclass(frozen=True, slots=True)
class CallLength:
    """How long a contact with a good prospect takes: by `touches` of one's own, or by an assumption."""

    minutes: int
    is_own: bool
    touches: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """One `Spent` per verdict, in their order, and what a call takes."""

    spent: tuple[Spent, ...]
    call: CallLength

    @property
    def minutes(self) -> int:
        """All minutes noted."""
        return sum(each.minutes for each in self.spent)

    @property
    def let_go(self) -> Spent:
        """What went to people to let go."""
        return self.of(Verdict.LET_GO)

    @property
    def calls_instead(self) -> int:
        """So many calls to good prospects would have fitted into the time for people to let go."""
        return round(self.let_go.minutes / self.call.minutes)

    def of(self, verdict: Verdict) -> Spent:
        """What went to one verdict."""
        return next(each for each in self.spent if each.verdict is verdict)


@dataclass(frozen=True, slots=True)
class Gauge:
    """Active prospects that are well qualified, against the number wanted."""

    active: int
    wanted: int

    @property
    def share(self) -> float:
        """0 to 1, no more than 1."""
        return min(1.0, self.active / self.wanted) if self.wanted > 0 else 1.0

    @property
    def missing(self) -> int:
        """How many more are wanted."""
        return max(0, self.wanted - self.active)


def call_length(minutes: int, touches: int) -> CallLength:
    """What a call takes, from the minutes of one's own touches with good prospects once there are enough of them."""
    if touches < defaults.CALLS_FOR_OWN_AVERAGE:
        return CallLength(defaults.CALL_MINUTES, is_own=False, touches=touches)
    return CallLength(max(1, round(minutes / touches)), is_own=True, touches=touches)


def ledger(spent: Iterable[Spent], call: CallLength) -> Ledger:
    """The ledger of what was spent; verdicts without any minute stand in it too."""
    found = {each.verdict: each for each in spent}
    return Ledger(tuple(found.get(verdict, Spent(verdict)) for verdict in Verdict), call)
