"""A store of somebody who holds on too long to some, and calls others too soon again."""

from datetime import UTC, datetime, timedelta

from planner.actions.prospects import add_prospect
from planner.actions.pursuit import qualify
from planner.actions.touches import log_touch
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId, Role
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.store import Store

NOW = datetime(2026, 11, 12, 7, tzinfo=UTC)
GOOD = Sheet(dict.fromkeys(Criterion, Answer.YES))
BAD = Sheet({Criterion.FITS: Answer.NO})


def add(store: Store, company: str, sheet: Sheet) -> int:
    """Somebody with a decision maker."""
    persons = (Person(PersonId(0), "Camille Roche", Role.DECISION_MAKER),)
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company, persons=persons)).created
    assert created is not None
    qualify(store, prospect_id=created, sheet=sheet)
    return created


def log(store: Store, prospect_id: int, days_ago: int, outcome: TouchOutcome, minutes: int = 5) -> None:
    """One contact by phone, with a note."""
    at = NOW - timedelta(days=days_ago)
    touch = Touch(TouchId(0), prospect_id, at, Channel.PHONE, outcome, minutes=minutes, note="a word")
    log_touch(store, touch=touch)


def add_habits(store: Store, chased: int = 7) -> list[int]:
    """Seven called again after a day (with good sheets), 100 minutes on two of them that are to be let go."""
    ids = [add(store, f"Client {number}", BAD if number < 2 else GOOD) for number in range(chased)]
    for prospect_id in ids:
        log(store, prospect_id, 5, TouchOutcome.NO_ANSWER, 25 if prospect_id in ids[:2] else 0)
        log(store, prospect_id, 4, TouchOutcome.NO_ANSWER, 25 if prospect_id in ids[:2] else 0)
    return ids
