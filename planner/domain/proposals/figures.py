"""How proposals are answered: the part that is signed, the days it takes, and sums that are never added together."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from planner.domain import defaults
from planner.domain.proposals.proposal import Proposal, ProposalState

_ANSWERED = (ProposalState.SIGNED, ProposalState.DECLINED)


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """How the proposals that went out were answered.

    Of `decided` ones (signed, declined, or closed without an answer) `signed` were signed. `median_days` lie between
    the day on which one of the `answered` ones (signed or declined) first went out and its answer. `rate` (0 to 1) and
    `median_days` are None below `defaults.PROPOSALS_FOR_FIGURES` cases: too few to say anything.
    """

    signed: int = 0
    decided: int = 0
    answered: int = 0
    rate: float | None = None
    median_days: int | None = None

    @property
    def missing(self) -> int:
        """How many decided ones are still missing for a rate."""
        return max(0, defaults.PROPOSALS_FOR_FIGURES - self.decided)


def answer_figures(proposals: Iterable[Proposal]) -> AnswerFigures:
    """The figures of those that went out; what waits, expired or not, says nothing yet."""
    out = [each for each in proposals if each.first_sent_on is not None and each.answered_on is not None]
    decided = [each for each in out if each.state in (*_ANSWERED, ProposalState.CLOSED)]
    days = [
        max(0, (each.answered_on - each.first_sent_on).days)
        for each in decided
        if each.state in _ANSWERED and each.answered_on is not None and each.first_sent_on is not None
    ]
    signed = sum(each.state is ProposalState.SIGNED for each in decided)
    least = defaults.PROPOSALS_FOR_FIGURES
    return AnswerFigures(
        signed,
        len(decided),
        len(days),
        signed / len(decided) if len(decided) >= least else None,
        round(median(days)) if len(days) >= least else None,
    )


def sums_by_currency(amounts: Iterable[tuple[str, int | None]]) -> dict[str, int]:
    """The cents of each currency, the largest sum first; amounts nobody knows add nothing."""
    sums: defaultdict[str, int] = defaultdict(int)
    for currency, cents in amounts:
        if cents is not None:
            sums[currency] += cents
    return dict(sorted(sums.items(), key=lambda each: (-each[1], each[0])))


def quarter_of(day: date) -> tuple[date, date]:
    """The first and the last day of the quarter of a day."""
    first_month = day.month - (day.month - 1) % 3
    first = date(day.year, first_month, 1)
    following = date(day.year + first_month // 10, (first_month + 2) % 12 + 1, 1)
    return first, date.fromordinal(following.toordinal() - 1)
