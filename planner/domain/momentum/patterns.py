"""Names the patterns behind a slowdown, with the figures that speak for each."""

from collections.abc import Sequence
from datetime import date

from planner.domain.momentum.baseline import Baseline
from planner.domain.momentum.causes import AHEAD_DAYS, WORK_WEEKS, Causes, Strength, client_minutes
from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.reading import (
    Evidence,
    EvidenceKind,
    GoalPull,
    Pattern,
    PatternName,
    RowKind,
    WeekContext,
)

LATE_NAMES_WEEKS = 3  # a cause that shows later than this after the warning did not make it
SETTLED_AFTER_WEEKS = 4  # a cause that is gone sooner than this, while effort stays low, was none


def names_of(
    causes: Sequence[Causes], *, named: frozenset[PatternName], has_fallen: bool, missed: bool, weeks: int
) -> frozenset[PatternName]:
    """The patterns of a warning that is `weeks` counted weeks old, given those `named` so far.

    `causes` are those of the last weeks. A cause is named where effort `has_fallen`; missed blocks are named
    *ignorant* only where there is no other cause. What is named stays until the warning ends, but a missing series
    that is there again.
    """
    structural, settled = causes[-1].nothing_ahead, weeks > SETTLED_AFTER_WEEKS
    found = set(named - {PatternName.IGNORANT})
    if has_fallen and not settled:
        found &= _outer(causes, Strength.SOME)
        if weeks <= LATE_NAMES_WEEKS:
            found |= _outer(causes, Strength.CLEAR) & _outer(causes[-1:], Strength.SOME)
        if not found and not structural and not named:
            found = set(_outer(causes, Strength.SOME))
    by_default = not found and has_fallen and (missed or PatternName.IGNORANT in named)
    if structural or by_default:
        found.add(PatternName.IGNORANT)
    return frozenset(found)


def _outer(causes: Sequence[Causes], least: Strength) -> frozenset[PatternName]:
    """The causes outside the calendar that were at least so plain in one of the weeks."""
    found = set()
    if max(each.proposals_wait for each in causes) >= least:
        found.add(PatternName.INTENTIONAL)
    if max(each.work_plentiful for each in causes) >= least:
        found.add(PatternName.COMFORTABLE)
    return frozenset(found)


def pattern(
    name: PatternName, since: date, recent: Sequence[WeekEffort], context: WeekContext, usual: Baseline
) -> Pattern:
    """A pattern with its evidence; `recent` are the last counted weeks, the fallen ones those from `since` on."""
    fallen = [week for week in recent if week.monday >= since] or [recent[-1]]
    evidence = [*_effort(fallen, usual), *_own(name, recent, context, usual)]
    return Pattern(name, since, tuple(evidence))


def _effort(fallen: Sequence[WeekEffort], usual: Baseline) -> list[Evidence]:
    first, last = fallen[0].monday, fallen[-1].sunday
    exposure = sum(week.exposure for week in fallen)
    planned, kept = sum(week.planned for week in fallen), sum(week.kept for week in fallen)
    touches = sum(week.touches for week in fallen) / exposure
    prospects = sum(week.new_prospects for week in fallen) / exposure
    found = [
        Evidence(EvidenceKind.TOUCHES, touches, usual.touches.value, RowKind.TOUCHES, first, last),
        Evidence(EvidenceKind.NEW_PROSPECTS, prospects, usual.prospects.value, RowKind.PROSPECTS, first, last),
    ]
    if planned:
        share = Evidence(EvidenceKind.KEPT_SHARE, kept / planned, usual.share, RowKind.BLOCKS, first, last)
        found.insert(0, share)
    return found


def _own(name: PatternName, recent: Sequence[WeekEffort], context: WeekContext, usual: Baseline) -> list[Evidence]:
    today = recent[-1].sunday
    if name is PatternName.INTENTIONAL:
        sent = [proposal.sent_on for proposal in context.waiting] or [today]
        ids = tuple(proposal.id for proposal in context.waiting)
        kind, value = EvidenceKind.WAITING_PROPOSALS, float(len(ids))
        return [Evidence(kind, value, usual.waiting.value, RowKind.PROPOSALS, min(sent), today, ids)]
    if name is PatternName.COMFORTABLE:
        return _comfort(recent, context, usual)
    next_block = context.next_block_on
    if next_block is None or (next_block - today).days > AHEAD_DAYS:
        return [Evidence(EvidenceKind.NOTHING_AHEAD, 0.0, None, RowKind.BLOCKS, today, today)]
    return []


def _comfort(recent: Sequence[WeekEffort], context: WeekContext, usual: Baseline) -> list[Evidence]:
    today, first = recent[-1].sunday, recent[-WORK_WEEKS:][0].monday
    minutes, rows = client_minutes(recent), RowKind.CLIENT_WORK
    found = [Evidence(EvidenceKind.CLIENT_MINUTES, minutes, usual.client_minutes.value, rows, first, today)]
    if context.goal is not GoalPull.RUNNING:
        ids = () if context.goal_id is None else (context.goal_id,)
        since = context.goal_since or first
        found.append(Evidence(EvidenceKind.NO_GOAL, 0.0, None, RowKind.GOALS, since, today, ids))
    return found
