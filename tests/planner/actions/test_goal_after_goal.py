"""From one goal to the next: a small reward on the way, the goal reached, its reward claimed, the next one set."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from planner.actions import goals
from planner.actions.blocks import add_series, mark_block
from planner.actions.exporting import export_calendar
from planner.actions.settings import change_settings
from planner.changes import ChangeSet
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.advice import FlagKind, flags
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure, Milestone, Reward, RewardId
from planner.domain.goals.next_goal import NextReason
from planner.domain.momentum.goal_pull import goal_pull_on
from planner.domain.momentum.reading import GoalPull
from planner.storage.queries import goals as queries
from planner.storage.queries.goal_history import goal_spans
from planner.storage.queries.rhythm import rhythm
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
REWARD = Reward(RewardId(0), GoalId(0), "Week-end à Annecy", art="lake", cost_cents=32_000)


def keep(store: Store, day: date) -> ChangeSet:
    """Keep the block of a day, on that day."""
    store.clock = FrozenClock(instant=datetime.fromisoformat(f"{day}T10:00:00+00:00"))
    return mark_block(store, series_id=1, slot=datetime.combine(day, time(9)), outcome=Outcome.KEPT)


def test_from_goal_to_goal(store: Store) -> None:
    every_day = SeriesFields(Purpose.CALLS, frozenset(range(7)), time(9), 60, TODAY, "Europe/Paris")
    add_series(store, fields=every_day)
    first = Goal(
        GoalId(0),
        Measure.BLOCKS_KEPT,
        4,
        TODAY,
        TODAY + timedelta(days=20),
        consequence="Laver le camion",
        reward=REWARD,
        milestones=(Milestone(0, 2, "Cinéma"),),
    )
    goal_id = goals.add_goal(store, goal=first).created
    assert goal_id is not None
    said = [keep(store, TODAY + timedelta(days=number)).facts for number in range(4)]
    [stop] = queries.goal(store, goal_id).milestones
    assert [(each.get("milestones"), each.get("reached")) for each in said] == [
        (None, None),
        ([stop.id], None),
        (None, None),
        (None, [goal_id]),
    ]
    goals.enjoy_milestone(store, milestone_id=stop.id)
    goals.claim_reward(store, goal_id=goal_id, enjoy_on=TODAY + timedelta(days=9))

    today = TODAY + timedelta(days=3)
    proposed, more, other = queries.next_goals(store, today)
    assert (proposed.measure, proposed.reason) == (Measure.BLOCKS_KEPT, NextReason.SAME_PACE)
    assert more.target > proposed.target and other.measure is not Measure.BLOCKS_KEPT
    [idea] = queries.earlier_rewards(store)
    assert (idea.title, idea.art) == ("Week-end à Annecy", "lake")
    following = Goal(GoalId(0), proposed.measure, proposed.target, proposed.starts_on, proposed.ends_on)
    goals.add_goal(store, goal=replace(following, reward=replace(idea, id=RewardId(0), claimed_on=None)))

    tomorrow = today + timedelta(days=1)
    assert [queries.all_progress(store, day)[-1].done for day in (today, tomorrow)] == [0, 0], "the last block twice"
    keep(store, tomorrow)
    assert queries.all_progress(store, tomorrow)[-1].done == 1
    store.undo()

    found = queries.all_progress(store, today)
    assert [each.goal.status for each in found] == [GoalStatus.REACHED, GoalStatus.RUNNING]
    assert [each.kind for each in flags(found, today)] == [FlagKind.NO_CONSEQUENCE]
    assert [(each.goal.id, each.milestone is None) for each in queries.shelf(store)] == [
        (goal_id, True),
        (goal_id, False),
    ]
    pulls = [goal_pull_on(goal_spans(store), day)[0] for day in (TODAY - timedelta(days=1), TODAY, today)]
    assert pulls == [GoalPull.ABSENT, GoalPull.RUNNING, GoalPull.RUNNING]
    assert rhythm(store, today).streak == 1


def exported(store: Store) -> str:
    """The calendar file, its long lines whole."""
    path = store.folder / "plan.ics"
    export_calendar(store, path=path, language="fr")
    return path.read_bytes().replace(b"\r\n ", b"").decode()


def test_calendar_names_money_as_money_and_takes_rewards_back_that_are_off(store: Store) -> None:
    reward = replace(REWARD, enjoy_on=TODAY + timedelta(days=50))
    until = TODAY + timedelta(days=40)
    goal = Goal(GoalId(0), Measure.SIGNED_AMOUNT, 2_500_000, TODAY, until, reward=reward)
    goals.add_goal(store, goal=replace(goal, milestones=(Milestone(0, 1_000_000, "Cinéma"),)))
    content = exported(store)
    assert "25\u202f000\u00a0€ signés" in content and "Annecy" in content
    assert "Cinéma" not in content
    change_settings(store, rewards_on=False)
    assert "25\u202f000\u00a0€ signés" in exported(store)
    [event] = [each for each in exported(store).split("BEGIN:VEVENT") if "Votre récompense" in each]
    assert "STATUS:CANCELLED" in event
