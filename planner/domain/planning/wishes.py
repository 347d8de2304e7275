"""What the plan wizard was asked, so that it opens with the same answers the next time."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.planning.funnel import (
    Funnel,
    Rates,
    Workload,
    burst_plan,
    contracts_for,
    reverse_funnel,
    steady_plan,
)


class PlanKind(StrEnum):
    """A rhythm that goes on, or a burst before a project ends."""

    STEADY = "steady"
    BURST = "burst"


@dataclass(frozen=True, slots=True)
class Wishes:
    """The answers. Amounts are cents; with `by_contracts` the number of contracts is given, otherwise money is.

    `day` is by when the work is wanted, or when the project ends; `weeks` how long a burst lasts.
    """

    kind: PlanKind
    by_contracts: bool
    money_cents: int
    contract_cents: int
    contracts: int
    day: date
    weeks: int
    block_minutes: int

    def to_text(self) -> str:
        """As it stands in the settings."""
        return json.dumps(
            {
                "kind": self.kind.value,
                "by_contracts": self.by_contracts,
                "money_cents": self.money_cents,
                "contract_cents": self.contract_cents,
                "contracts": self.contracts,
                "day": self.day.isoformat(),
                "weeks": self.weeks,
                "block_minutes": self.block_minutes,
            }
        )

    def contracts_wanted(self) -> int:
        """How many contracts it comes to; InvalidInputError as in `contracts_for`."""
        return self.contracts if self.by_contracts else contracts_for(self.money_cents, self.contract_cents)


def wishes_from_text(text: str) -> Wishes | None:
    """The answers of last time; None when there are none, or none that can be read."""
    try:
        kept = json.loads(text) if text else {}
        return Wishes(
            PlanKind(kept["kind"]),
            bool(kept["by_contracts"]),
            int(kept["money_cents"]),
            int(kept["contract_cents"]),
            int(kept["contracts"]),
            date.fromisoformat(kept["day"]),
            int(kept["weeks"]),
            int(kept["block_minutes"]),
        )
    except (ValueError, TypeError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class Plan:
    """The answer of the wizard."""

    funnel: Funnel
    workload: Workload


def plan_for(wishes: Wishes, rates: Rates, today: date) -> Plan:
    """What the wishes take; InvalidInputError plan_money, plan_contract, plan_contracts or plan_weeks."""
    funnel = reverse_funnel(wishes.contracts_wanted(), rates)
    if wishes.kind is PlanKind.BURST:
        work = burst_plan(
            funnel, today=today, project_ends=wishes.day, weeks=wishes.weeks, block_minutes=wishes.block_minutes
        )
    else:
        work = steady_plan(funnel, today=today, until=wishes.day, block_minutes=wishes.block_minutes)
    return Plan(funnel, work)
