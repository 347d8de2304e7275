"""The figures of proposals: signed this quarter beside the goal, hoped for, how often and how soon they are signed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.goals.goal import GoalProgress, GoalStatus, Measure
from planner.domain.proposals.figures import AnswerFigures, answer_figures, quarter_of, sums_by_currency
from planner.domain.proposals.proposal import Proposal
from planner.storage.queries.goals import all_progress
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class ProposalFigures:
    """Figures of one day; sums are cents by currency, the largest first, and never added together.

    `signed` is signed work of the quarter from `first` to `last`, `signed_count` how many pieces; `goal` is the goal
    on it that ends first, None where none runs. `hoped` is what is out and still holds, `hoped_count` how many.
    """

    first: date
    last: date
    signed: dict[str, int]
    signed_count: int
    goal: GoalProgress | None
    hoped: dict[str, int]
    hoped_count: int
    answers: AnswerFigures


def proposal_figures(store: Store, today: date, proposals: Sequence[Proposal] | None = None) -> ProposalFigures:
    """The figures as they stand on a day; how proposals were answered is of all time.

    `proposals` are those of `all_proposals` where they were read already.
    """
    first, last = quarter_of(today)
    if proposals is None:
        proposals = all_proposals(store)
    hoped = [each for each in proposals if each.is_hoped_for(today)]
    works = [each for each in all_signed_work(store) if first <= each.signed_on <= last]
    return ProposalFigures(
        first,
        last,
        sums_by_currency((each.currency, each.amount_cents) for each in works),
        len(works),
        _money_goal(store, today),
        sums_by_currency((each.currency, each.current.amount_cents) for each in hoped),
        len(hoped),
        answer_figures(proposals),
    )


def _money_goal(store: Store, today: date) -> GoalProgress | None:
    running = (
        each
        for each in all_progress(store, today)
        if each.goal.measure is Measure.SIGNED_AMOUNT
        and each.goal.status in (GoalStatus.RUNNING, GoalStatus.REACHED)
        and each.goal.starts_on <= today <= each.goal.ends_on
    )
    return min(running, key=lambda each: (each.goal.ends_on, each.goal.id), default=None)
