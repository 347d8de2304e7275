"""Everything Today shows, read once per reload."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.changes import Kind
from planner.clock import monday_of
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.blocks.summary import WeekSummary, week_summary
from planner.domain.defaults import FIRST_RUN_PEOPLE
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, GoalStatus, Measure
from planner.domain.prospects.list_query import ListName
from planner.domain.settings import Settings
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import all_series, exported_events, occurrences_between
from planner.storage.queries.call_people import CallPerson, call_people
from planner.storage.queries.checks import checks_due
from planner.storage.queries.fillable import list_with_expiring
from planner.storage.queries.followups import (
    Decision,
    FollowUpRow,
    decisions,
    follow_up_counts,
    light_touches,
    to_requalify,
    to_wake,
)
from planner.storage.queries.goals import all_progress, progress
from planner.storage.queries.newsletter import newsletter_rhythm
from planner.storage.queries.pauses import pauses_between
from planner.storage.queries.prospects import DueStep, due_steps, list_counts
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command
from ui.today.now_and_then import COMMAND_OF_CHECK
from ui.today.proposals_card import ProposalFacts, read_proposals
from ui.today.review_line import review_step

ROWS = 6
FEW = 3
_LOOK_AHEAD_DAYS = 28
_LOOK_BACK_DAYS = 6  # so that Friday's block can still be marked on Monday
CARES_ABOUT = frozenset(
    {
        *(Kind.PROSPECT, Kind.TOUCH, Kind.CHECK, Kind.NEWSLETTER, Kind.PROPOSAL),
        *(Kind.CLIENT_WORK, Kind.SIGNED_WORK, Kind.SLOWDOWN),
        *(Kind.SERIES, Kind.OCCURRENCE, Kind.CALL_LIST, Kind.PAUSE, Kind.GOAL, Kind.SETTING, Kind.EXPORT, Kind.REVIEW),
    }
)


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """What is due, what is next, and how the week and the goal stand.

    Times are naive ones on the owner's clock, whatever the zone of a series.

    `pause` is the one that is on today: nothing is asked for then.

    `listed` are those to call in the block that is on or comes next: its list, and those whose proposal is about to
    expire.

    `decisions` and `look_again` are the first few of so many; `now_and_then` are the monthly and quarterly things due.

    `review_step` is where the weekly review stands that is due or was begun (0 for not begun), None for none.

    `unmarked` are blocks of the last seven days without a word on what became of them, oldest first, except the one of
    the hero.
    """

    now: datetime
    week: WeekSummary
    current: Occurrence | None
    just_over: Occurrence | None
    next_block: Occurrence | None
    pause: Pause | None
    unmarked: tuple[Occurrence, ...]
    listed: tuple[CallPerson, ...]
    due: tuple[DueStep, ...]
    due_count: int
    decisions: tuple[Decision, ...]
    decision_count: int
    look_again: tuple[FollowUpRow, ...]
    look_again_count: int
    now_and_then: tuple[Command, ...]
    review_step: int | None
    proposals: ProposalFacts
    prospect_count: int
    to_qualify_count: int
    goal: GoalProgress | None
    last_goal: GoalProgress | None
    settings: Settings
    has_series: bool
    has_goal: bool
    has_exported: bool
    has_kept: bool

    @property
    def hero_block(self) -> Occurrence | None:
        """The block to say something about now: the one that is on, or has just ended."""
        return self.current or self.just_over

    @property
    def next_this_week(self) -> bool:
        """Whether a block is still to come before Monday."""
        return self.next_block is not None and monday_of(self.next_block.start.date()) == monday_of(self.now.date())

    @property
    def first_steps(self) -> tuple[bool, ...]:
        """The checklist of the first week: rhythm, goal, five people, export, first block kept."""
        return (
            self.has_series and not self.settings.rhythm_skipped,
            self.has_goal and not self.settings.goal_skipped,
            self.prospect_count >= FIRST_RUN_PEOPLE,
            self.has_exported,
            self.has_kept,
        )

    @property
    def people_to_call(self) -> int:
        """Those on the list of the block that is on or comes next; without a list, those who are due."""
        return len(self.listed) or self.due_count


def read_facts(bridge: Bridge) -> TodayFacts:
    """Read the store for Today."""
    store, today, now = bridge.store, bridge.today, bridge.now
    monday = monday_of(today)
    begin, end = today - timedelta(days=_LOOK_BACK_DAYS), today + timedelta(days=_LOOK_AHEAD_DAYS)
    # A series of another zone may stand on the day beside.
    around = occurrences_between(
        store, min(monday, begin) - timedelta(days=1), end + timedelta(days=1), bridge.holidays
    )
    found = sorted((_on_screen_clock(each, bridge.settings.zone) for each in around), key=lambda each: each.start)
    this_week = [each for each in found if monday_of(each.start.date()) == monday]
    open_blocks = [each for each in found if each.state is OccurrenceState.PLANNED and each.start.date() >= begin]
    current = next((each for each in open_blocks if each.start <= now < each.end), None)
    over = [each for each in open_blocks if each.end <= now]
    just_over = over[-1] if over and over[-1].start.date() == today else None
    hero = current or just_over
    upcoming = next((each for each in open_blocks if each.start > now), None)
    counts = list_counts(store, today)
    follow_ups = follow_up_counts(store, today)
    goals = all_progress(store, today)
    pause = pause_on(pauses_between(store, today, today + timedelta(days=1)), today)
    running = [each for each in goals if each.goal.status is GoalStatus.RUNNING]
    reached = [each for each in goals if each.goal.status is GoalStatus.REACHED]
    return TodayFacts(
        now=now,
        week=week_summary(this_week),
        current=current,
        just_over=just_over if current is None else None,
        next_block=upcoming,
        pause=pause,
        unmarked=tuple(each for each in over if hero is None or each.key != hero.key),
        listed=_listed(store, current or upcoming),
        due=tuple(due_steps(store, today, ROWS)),
        due_count=counts[ListName.DUE],
        decisions=decisions(store, today, FEW),
        decision_count=follow_ups.decisions,
        look_again=_look_again(store, today),
        look_again_count=follow_ups.look_again,
        now_and_then=_now_and_then(store, today) if pause is None else (),
        review_step=_review_step(bridge) if pause is None else None,
        proposals=read_proposals(store, today),
        prospect_count=counts[ListName.ALL],
        to_qualify_count=counts[ListName.TO_QUALIFY],
        goal=min(running, key=_urgency, default=None),
        last_goal=max(reached, key=lambda each: each.goal.reached_on or each.goal.ends_on, default=None),
        settings=bridge.settings,
        has_series=bool(all_series(store)),
        has_goal=bool(goals),
        has_exported=bool(bridge.settings.calendar_file) or bool(exported_events(store)),
        has_kept=progress(store, _ever(today), today).done > 0,
    )


def _listed(store: Store, block: Occurrence | None) -> tuple[CallPerson, ...]:
    if block is None:
        return ()
    return tuple(call_people(store, list_with_expiring(store, block)))


def _look_again(store: Store, today: date) -> tuple[FollowUpRow, ...]:
    """Those who wanted to be woken first, then a second look, then a light word; nobody twice."""
    rows = (*to_wake(store, today, FEW), *to_requalify(store, today, FEW), *light_touches(store, today, FEW))
    return tuple({each.id: each for each in rows}.values())[:FEW]


def _review_step(bridge: Bridge) -> int | None:
    return review_step(bridge.store, bridge.settings, bridge.now)


def _now_and_then(store: Store, today: date) -> tuple[Command, ...]:
    due = [COMMAND_OF_CHECK[kind] for kind in checks_due(store, today)]
    if newsletter_rhythm(store).is_due(today):
        due.append(Command.NEWSLETTER)
    return tuple(due)


def _on_screen_clock(occurrence: Occurrence, zone: str) -> Occurrence:
    """Where it stands for the owner; its slot, which names it, stays on the clock of its series."""
    return replace(occurrence, start=to_zone(occurrence.start, occurrence.series.zone, zone))


def _urgency(progress: GoalProgress) -> tuple[bool, object]:
    """A missed goal waits for an answer; otherwise the one that ends first."""
    return not progress.is_missed, progress.goal.ends_on


def _ever(today: date) -> Goal:
    """A goal over all days, to ask whether any block was ever kept."""
    return Goal(GoalId(0), Measure.BLOCKS_KEPT, 1, date.min, today)
