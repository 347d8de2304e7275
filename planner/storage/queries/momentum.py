"""Effort week by week and what is to be said of it, remembered for each store so that one touch costs little."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.pauses import pause_on
from planner.domain.momentum.alerts import alert_of, is_dot, is_steady_again, on_purpose_until, open_ones
from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.goal_pull import goal_pull_on
from planner.domain.momentum.journal import Slowdown
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.plan_history import LOOK_AHEAD
from planner.domain.momentum.questions import question_of
from planner.domain.momentum.reading import EvidenceKind, GoalPull, Reading, WaitingProposal, WeekContext
from planner.domain.momentum.slowdown import Watch, step
from planner.domain.momentum.standing import Present, standing_today
from planner.domain.momentum.usual import usual_of
from planner.domain.momentum.waiting import pipeline_on
from planner.domain.proposals.proposal import Standing
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.momentum_inputs import Inputs, inputs
from planner.storage.queries.momentum_memory import Memory, memory_of
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.slowdowns import slowdowns
from planner.storage.store import Store

__all__ = ["Momentum", "is_known", "momentum", "present_on", "watch_now"]


def momentum(store: Store, today: date) -> Momentum:
    """The weeks, what is said of them, and what to tell or to ask today.

    The journal is taken as it stands: `planner.actions.momentum.note_slowdowns` brings it up to date.
    """
    memory = memory_of(store)
    with memory.lock:
        if store.db.conn.in_transaction:  # what is seen in here may be taken back
            return _momentum(store, memory, today)
        stamp = (store.db.conn.total_changes, today)
        return memory.part("momentum", stamp, lambda: _momentum(store, memory, today))


def is_known(store: Store) -> bool:
    """Whether it was read since the start of the program, so that the next reading takes no time."""
    return "momentum" in memory_of(store).parts


def watch_now(store: Store, today: date) -> tuple[Watch, WeekContext]:
    """The state of the watch after the last finished week, and what stood around that week."""
    memory = memory_of(store)
    with memory.lock:
        _watched(memory, inputs(store, today))
        if not memory.watches:
            return Watch(), WeekContext()
        return memory.watches[-1], memory.taken[-1][1]


def present_on(store: Store, today: date) -> Present:
    """What stands today of that which the figures of the last finished week say."""
    memory = memory_of(store)
    with memory.lock:
        taken = inputs(store, today)
        _watched(memory, taken)
        return _present(store, memory, taken, today)


def _present(store: Store, memory: Memory, taken: Inputs, today: date) -> Present:
    waiting, _ = _proposals(store, memory, today)
    has_goal = goal_pull_on(taken.spans, today)[0] is GoalPull.RUNNING
    return Present(today, waiting, has_goal, _booked_since(store, memory.readings, today))


def _momentum(store: Store, memory: Memory, today: date) -> Momentum:
    taken = inputs(store, today)
    _watched(memory, taken)
    weeks = tuple(week for week, _ in taken.finished)
    said, journal = tuple(memory.readings), slowdowns(store)
    paused = pause_on(all_pauses(store), today) is not None
    meant_until = on_purpose_until(journal, today)
    unread = taken.weeks[-2] if taken.waits_for_answers else None
    question = None if paused or meant_until is not None else question_of(weeks, said, unread)
    alert = None if paused or question is not None else alert_of(journal, today)
    currency = taken.chosen.currency
    present = _present(store, memory, taken, today)
    return Momentum(
        today,
        weeks,
        said,
        taken.weeks[-1],
        usual_of(weeks, said),
        memory.part("pipeline", (memory.version("waits"), currency, len(weeks)), lambda: _pipeline(taken, weeks)),
        pipeline_on(taken.waits, [today], currency)[0],
        currency,
        counted=_counted(memory, weeks),
        patterns=standing_today(said[-1].patterns, present) if said else (),
        waiting=len(present.waiting),
        expired=_proposals(store, memory, today)[1],
        unread=unread,
        unmarked=taken.unmarked,
        open_slowdowns=open_ones(journal),
        alert=alert,
        question=question,
        is_dot=not paused and meant_until is None and (is_dot(journal, today) or _is_nameless(said, journal)),
        steady_again=not paused and is_steady_again(journal, weeks, said),
        is_paused=paused,
        on_purpose_until=meant_until,
        booked_on=present.booked_on,
    )


def _counted(memory: Memory, weeks: Sequence[WeekEffort]) -> frozenset[date]:
    """The Mondays of the weeks that the watch has counted."""
    counts = [0, *(watch.counted for watch in memory.watches)]
    return frozenset(week.monday for week, (was, now) in zip(weeks, pairwise(counts), strict=True) if now > was)


def _is_nameless(said: Sequence[Reading], journal: Sequence[Slowdown]) -> bool:
    """Whether effort has fallen and no cause was ever plain: there is nothing to answer, and still something to see."""
    return bool(said) and said[-1].is_alarm and not open_ones(journal)


def _proposals(store: Store, memory: Memory, today: date) -> tuple[tuple[WaitingProposal, ...], int]:
    """The proposals that are out and hold, as everywhere in the program, and how many have expired undecided."""

    def read() -> tuple[tuple[WaitingProposal, ...], int]:
        found = all_proposals(store)
        waiting = [WaitingProposal(each.id, each.first_sent_on or today) for each in found if each.is_hoped_for(today)]
        return tuple(waiting), sum(each.standing(today) is Standing.EXPIRED for each in found)

    marks = memory.marks(store, "proposals", "proposal_versions", "prospects")
    return memory.part("proposals today", (marks, today), read)


def _booked_since(store: Store, said: Sequence[Reading], today: date) -> date | None:
    """The next block of the coming weeks, where the last reading says that there is none."""
    found = said[-1].patterns if said else ()
    if not any(each.kind is EvidenceKind.NOTHING_AHEAD for pattern in found for each in pattern.evidence):
        return None
    ahead = occurrences_between(store, today, today + LOOK_AHEAD, holiday_lookup("en"))
    return next((each.start.date() for each in ahead if not each.is_ghost), None)


def _pipeline(taken: Inputs, weeks: Sequence[WeekEffort]) -> tuple[int, ...]:
    return tuple(pipeline_on(taken.waits, [week.sunday for week in weeks], taken.chosen.currency))


def _watched(memory: Memory, taken: Inputs) -> None:
    """Bring the watch up to date, from the first week on whose inputs differ from those of the last time."""
    finished = taken.finished
    same = 0
    for before, now in zip(memory.taken, finished, strict=False):
        if before != now:
            break
        same += 1
    del memory.watches[same:], memory.readings[same:]
    watch = memory.watches[-1] if memory.watches else Watch()
    for week, context in finished[same:]:
        watch, reading = step(watch, week, context)
        memory.watches.append(watch)
        memory.readings.append(reading)
    memory.taken = finished
