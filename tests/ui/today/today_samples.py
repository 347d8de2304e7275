"""Blocks, prospects and goals to look at."""

from datetime import date, datetime, time, timedelta

from planner.actions.blocks import add_series, mark_block
from planner.actions.goals import add_goal
from planner.actions.prospects import add_prospect
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectId,
    State,
)
from planner.storage.store import Store

TODAY = date(2026, 11, 12)


def plan(store: Store, *weekdays: int, first_day: date = TODAY, zone: str = "Europe/Paris") -> int:
    """A series from 09:00 to 10:30 on some weekdays, on the clock of a zone; gives its id."""
    fields = SeriesFields(Purpose.CALLS, frozenset(weekdays), time(9), 90, first_day, zone)
    created = add_series(store, fields=fields).created
    assert created is not None
    return created


def mark(store: Store, series_id: int, day: date, outcome: Outcome = Outcome.KEPT) -> None:
    """Say what became of the block of a day."""
    mark_block(store, series_id=series_id, slot=datetime.combine(day, time(9)), outcome=outcome)


def know_people(store: Store, count: int, due: int) -> list[int]:
    """Prospects, the first `due` of them with a step that is due; gives their ids."""
    ids = []
    for index in range(count):
        late = TODAY - timedelta(days=index % 4)
        step = NextStep(NextStepKind.CALL, f"Ask about job {index}", late) if index < due else None
        person = (Person(PersonId(0), f"Person {index:02d}"),)
        prospect = Prospect(
            ProspectId(0),
            company=f"Company {index:02d}",
            persons=person,
            state=State.ACTIVE,
            next_step=step,
            created_on=TODAY,
        )
        created = add_prospect(store, prospect=prospect).created
        assert created is not None
        ids.append(created)
    return ids


def set_goal(
    store: Store, target: int = 13, ends_on: date = date(2026, 11, 30), measure: Measure = Measure.BLOCKS_KEPT
) -> int:
    """A goal since the first of November, on blocks kept where it has no other measure."""
    reward = Reward(RewardId(0), GoalId(0), "Weekend in Annecy", art="lake")
    goal = Goal(GoalId(0), measure, target, date(2026, 11, 1), ends_on, reward=reward)
    created = add_goal(store, goal=goal).created
    assert created is not None
    return created
