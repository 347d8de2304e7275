"""Everything the Momentum page shows, read once for each change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.clock import monday_of
from planner.domain.followup.ledger import Gauge
from planner.domain.momentum.forecast import Forecast
from planner.domain.momentum.heat_map import HeatMap
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.plan_history import LOOK_AHEAD
from planner.domain.momentum.reading import EvidenceKind
from planner.domain.proposals.figures import sums_by_currency
from planner.domain.work.signed import SignedWork
from planner.errors import NotFoundError
from planner.storage.queries.balance import balance, time_by_verdict
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.forecast import forecast
from planner.storage.queries.goals import goal
from planner.storage.queries.momentum_views import heat_map
from planner.storage.queries.proposals import hoped_for
from planner.storage.queries.settings import settings
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.goal_words import promise
from ui.bridge.momentum_keeper import momentum_noted
from ui.momentum.balance_card import VERDICT_WEEKS, TimeFacts


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What changes with every contact; `goal_name` is the goal that was reached last, "" for none.

    `next_on` is the next block, looked for only where the year has none.
    """

    momentum: Momentum
    goal_name: str
    days: HeatMap
    next_on: date | None


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """What takes longer to read, and changes little from one contact to the next.

    `hoped_cents` is what proposals hope for in the owner's currency: the sum that stands on Proposals.
    """

    forecast: Forecast
    works: Sequence[SignedWork]
    hoped_cents: int


def read_facts(bridge: Bridge) -> PageFacts:
    """How effort stands today."""
    store, today = bridge.store, bridge.today
    now = momentum_noted(bridge)
    days = heat_map(store, today)
    is_empty = not any(cell.planned for week in days.weeks for cell in week)
    goal_name = _goal_name(store, now, rewards=bridge.settings.rewards_on)
    return PageFacts(now, goal_name, days, _next_block(bridge) if is_empty else None)


def _next_block(bridge: Bridge) -> date | None:
    """The next block in the weeks ahead."""
    today = bridge.today
    found = occurrences_between(bridge.store, today, today + LOOK_AHEAD, bridge.holidays)
    return next((each.start.date() for each in found if not each.is_ghost), None)


def read_work(store: Store, today: date) -> WorkFacts:
    """The work ahead."""
    sums = sums_by_currency((each.currency, each.current.amount_cents) for each in hoped_for(store, today))
    return WorkFacts(forecast(store, today), all_signed_work(store), sums.get(settings(store).currency, 0))


def verdict_days(today: date) -> tuple[date, date]:
    """The days of the last twelve weeks, the present one included."""
    return monday_of(today) - timedelta(weeks=VERDICT_WEEKS - 1), today


def read_time(store: Store, today: date, wanted: int) -> tuple[WorkFacts, TimeFacts]:
    """The work ahead, and how the time is shared; `wanted` prospects where the forecast does not know how many."""
    work, shared = read_work(store, today), balance(store, today)
    spent = time_by_verdict(store, *verdict_days(today))
    gauge = Gauge(work.forecast.active, work.forecast.needed or wanted)
    return work, TimeFacts(shared, spent, gauge, shared.whole.client_minutes > 0)


def _goal_name(store: Store, now: Momentum, *, rewards: bool) -> str:
    for pattern in now.patterns:
        for evidence in pattern.evidence:
            if evidence.kind is EvidenceKind.NO_GOAL and evidence.ids:
                try:
                    return promise(goal(store, evidence.ids[0]), rewards=rewards)
                except NotFoundError:  # erased since
                    return ""
    return ""
