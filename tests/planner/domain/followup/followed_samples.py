"""Prospects at some point of being followed up, on Thursday 12 November 2026."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import Agreement, Pursuit
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel

TODAY = date(2026, 11, 12)


def ago(days: int) -> date:
    """A day before today; after it when negative."""
    return TODAY - timedelta(days=days)


def step(in_days: int = 0, agreed_ago: int | None = None) -> NextStep:
    """A call in some days, agreed to some days ago or of one's own choosing."""
    return NextStep(NextStepKind.CALL, "", ago(-in_days), agreed_on=None if agreed_ago is None else ago(agreed_ago))


def tried(*days_ago: int, maybes: int = 0) -> Tally:
    """So many tries without an answer, as many days ago, the oldest first."""
    days = tuple(ago(each) for each in days_ago)
    if not days:
        return Tally(maybes=maybes)
    return Tally(len(days), days[-8:], maybes, touches=len(days), last_on=days[-1], began_on=days[0])


def followed(
    tally: Tally | None = None,
    *,
    state: State = State.ACTIVE,
    klass: ProspectClass = ProspectClass.NONE,
    next_step: NextStep | None = None,
    every_days: int | None = None,
    channel: Channel | None = None,
    made_ago: int = 300,
    active_ago: int = 60,
    **pursuit: object,
) -> Prospect:
    """Somebody one follows up; active ones have a step for today unless another is given."""
    is_active = state is State.ACTIVE
    begun = Pursuit(
        tally=tally or Tally(),
        agreement=Agreement(every_days, channel, ago(made_ago)),
        active_on=ago(active_ago) if is_active else None,
    )
    return Prospect(
        ProspectId(1),
        "Cabinet Sorlane",
        klass=klass,
        state=state,
        next_step=next_step or (step() if is_active else None),
        pursuit=replace(begun, **pursuit),  # type: ignore[arg-type]
    )


def codes(found: Iterable[object]) -> list[str]:
    """The codes of notices, reasons or advice."""
    return [str(each.code) for each in found]  # type: ignore[attr-defined]
