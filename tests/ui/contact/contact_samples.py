"""People to be in touch with."""

from collections.abc import Iterable
from datetime import date, timedelta

from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectId,
    State,
)
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store

TODAY = date(2026, 11, 12)


def add(store: Store, company: str, *names: str, on: date = TODAY, kind: NextStepKind = NextStepKind.CALL) -> int:
    """Add one active prospect with its persons; gives the id."""
    persons = tuple(Person(PersonId(0), name) for name in names)
    step = NextStep(kind, "", on)
    new = Prospect(ProspectId(0), company=company, persons=persons, state=State.ACTIVE, next_step=step)
    created = add_prospect(store, prospect=new).created
    assert created is not None
    return created


def tried(store: Store, prospect_id: int, outcome: TouchOutcome, days_ago: Iterable[int]) -> None:
    """Log the same outcome on some past days."""
    for days in days_ago:
        at = store.clock.now_utc() - timedelta(days=days)
        log_touch(store, touch=Touch(TouchId(0), prospect_id, at, Channel.PHONE, outcome))


def state_of(store: Store, prospect_id: int) -> State:
    """Where a prospect stands."""
    return prospect(store, prospect_id).state
