"""The slowdown watch: one step a week, from a state that can be kept, to what is said of that week.

`step` takes the state after the week before; `readings` runs through a whole history. Constants are assumptions,
chosen on simulated lives (docs/momentum.md).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from planner.domain.momentum.baseline import Baseline
from planner.domain.momentum.causes import Causes, causes_of, nothing_ahead
from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.filtering import USUAL, Chances, Weighing, next_chances
from planner.domain.momentum.patterns import names_of, pattern
from planner.domain.momentum.reading import PatternName, Reading, Status, WeekContext
from planner.domain.momentum.rhythm import Run, is_between_bursts, is_usual_gap, with_week
from planner.domain.momentum.season import season_factor
from planner.domain.momentum.standing import founded

WEEKS_NEEDED = 6  # product.md, Defaults: counted weeks before anything is said
WARN_FROM, QUIET_BELOW = 0.955, 0.30  # chance of a slowdown at which a warning begins and ends
FALL_BEGINS = 0.20  # the chance from which on the fall is dated
WITH_REASON = (1.0, 2.5, 8.0)  # how much more often a slowdown begins with no, some or a clear cause to rest
RECENT_WEEKS, CAUSE_WEEKS = 8, 3
SILENT_WORK = 0.10  # client work below this share of the usual: the owner was not there
PRESENT_WORK = 0.85  # client work from this share on: the owner was there all week
SILENT_WEEKS_UNWITNESSED = 1  # where no client work is logged, one empty week may be an absence, a second is none
STOPPED_WEEKS, STOPPED_TOUCHES = 2, 0.15
PLAN_WEEKS, THIN_PLAN = 4, 0.6  # the plan of so many weeks is thin below this part of the usual one
MISSED_SHARE = 0.8  # of the usual share of kept blocks: below it they are missed
NEW_USUAL_AFTER, NEW_USUAL_WEIGHT = 26, 0.5  # after half a year a lower level begins to become the usual one


@dataclass(frozen=True, slots=True)
class Watch:
    """The state after a week: all that the next week needs."""

    counted: int = 0
    chances: Chances = USUAL
    bad: float = 0.0
    usual: Baseline = field(default_factory=Baseline)
    recent: tuple[WeekEffort, ...] = ()
    causes: tuple[Causes, ...] = ()
    runs: tuple[Run, ...] = ()
    since: date | None = None
    named: tuple[tuple[PatternName, date], ...] = ()
    has_fallen: bool = False
    warned_weeks: int = 0
    silent_weeks: int = 0
    said: Reading | None = None


def readings(weeks: Iterable[tuple[WeekEffort, WeekContext]]) -> Iterator[Reading]:
    """What is said at the end of each week, the weeks in order from the first one on."""
    watch = Watch()
    for week, context in weeks:
        watch, reading = step(watch, week, context)
        yield reading


def step(watch: Watch, week: WeekEffort, context: WeekContext) -> tuple[Watch, Reading]:
    """The state after one more week, and what is said of it; a paused week changes nothing."""
    if week.kind is WeekKind.PAUSED:
        return _passed_over(watch, week, None)
    if _is_silent(watch, week, context):
        return _passed_over(replace(watch, silent_weeks=watch.silent_weeks + 1), week, Status.WERE_YOU_AWAY)
    silent = watch.silent_weeks if _is_empty(week) else 0
    counted = _weighed(replace(watch, counted=watch.counted + 1, silent_weeks=silent), week, context)
    warned = _warned(counted)
    reading = _said(warned, week, context)
    return _learned(replace(warned, said=reading), week, context), reading


def _passed_over(watch: Watch, week: WeekEffort, status: Status | None) -> tuple[Watch, Reading]:
    said = watch.said or Reading(week.monday, Status.NOT_ENOUGH_DATA)
    after = replace(watch, usual=watch.usual.remembered(None, 0.0))
    if status is not None and watch.counted >= WEEKS_NEEDED:
        return after, replace(said, monday=week.monday, status=status, patterns=(), faded=frozenset())
    return after, replace(said, monday=week.monday)


def _is_silent(watch: Watch, week: WeekEffort, context: WeekContext) -> bool:
    """Whether blocks, touches and client work all stopped: that is an absence until the owner says otherwise.

    Where nobody logs client work, nobody is taken for absent for long, nor while nothing is on the calendar.
    """
    if context.was_here or not _is_empty(week):
        return False
    usual = watch.usual
    if usual.client_minutes.value > 0.0:
        return week.client_minutes <= SILENT_WORK * usual.client_minutes.value * week.exposure
    was_active = usual.touches.value + usual.planned.value > 0.0
    return was_active and watch.silent_weeks < SILENT_WEEKS_UNWITNESSED and not nothing_ahead(week, context)


def _is_empty(week: WeekEffort) -> bool:
    return not (week.kept or week.touches or week.new_prospects)


def _presence(usual: Baseline, week: WeekEffort, context: WeekContext) -> float:
    """How much the week tells, from 0 to 1: less when the owner did not work for clients either, unless they say so."""
    expected = usual.client_minutes.value * week.exposure
    if expected <= 0.0 or context.was_here:
        return 1.0
    return min(1.0, week.client_minutes / (PRESENT_WORK * expected)) ** 2


def _is_plan_thin(recent: tuple[WeekEffort, ...], usual: Baseline) -> bool:
    last = recent[-PLAN_WEEKS:]
    planned = sum(week.planned for week in last) / sum(week.exposure for week in last)
    return planned < THIN_PLAN * usual.planned.value


def _weighed(watch: Watch, week: WeekEffort, context: WeekContext) -> Watch:
    recent = (*watch.recent, week)[-RECENT_WEEKS:]
    causes = causes_of(recent, context, watch.usual)
    chances, bad = USUAL, 0.0
    if watch.counted >= WEEKS_NEEDED:
        reason = WITH_REASON[causes.outer]
        trust, season = _presence(watch.usual, week, context), season_factor(watch.usual.levels)
        weighing = Weighing(season, trust, reason, _is_plan_thin(recent, watch.usual))
        chances, bad = next_chances(watch.chances, week, watch.usual, weighing)
    since = watch.since
    if 1.0 - chances[0] < FALL_BEGINS and not causes.nothing_ahead:
        since = None
    elif since is None:
        since = week.monday
    return replace(
        watch,
        recent=recent,
        causes=(*watch.causes, causes)[-CAUSE_WEEKS:],
        chances=chances,
        bad=bad,
        runs=with_week(watch.runs, week),
        since=since,
    )


def _warned(watch: Watch) -> Watch:
    """Whether there is a warning now, and which patterns it names."""
    if watch.counted < WEEKS_NEEDED:
        return watch
    chance = 1.0 - watch.chances[0]
    has_fallen = chance >= QUIET_BELOW if watch.has_fallen else chance >= WARN_FROM and _is_no_single_week(watch)
    structural = watch.causes[-1].nothing_ahead
    if not has_fallen and not structural:
        return replace(watch, has_fallen=False, named=(), warned_weeks=0)
    before = dict(watch.named)
    # The age of a warning counts from the fall: a series may have ended long before proposals begin to wait.
    age = watch.warned_weeks + 1 if watch.has_fallen else 0
    names = names_of(
        watch.causes, named=frozenset(before), has_fallen=has_fallen, missed=_blocks_are_missed(watch), weeks=age
    )
    since = watch.since or watch.recent[-1].monday
    named = tuple((name, before.get(name, since)) for name in PatternName if name in names)
    return replace(watch, has_fallen=has_fallen, named=named, warned_weeks=age)


def _is_no_single_week(watch: Watch) -> bool:
    """Whether more than one counted week speaks for a fall, however bad the last one was."""
    return watch.since is not None and len(watch.recent) > 1 and watch.since <= watch.recent[-2].monday


def _blocks_are_missed(watch: Watch) -> bool:
    fallen = [week for week in watch.recent if watch.since is not None and week.monday >= watch.since]
    planned, kept = sum(week.planned for week in fallen), sum(week.kept for week in fallen)
    return planned > 0 and kept < MISSED_SHARE * watch.usual.share * planned


def _said(watch: Watch, week: WeekEffort, context: WeekContext) -> Reading:
    usual, status = watch.usual, _status(watch, context)
    named = watch.named if status in (Status.SLOWING, Status.STOPPED) else ()
    made = (founded(pattern(name, since, watch.recent, context, usual)) for name, since in named)
    patterns = tuple(each for each in made if each is not None)
    return Reading(
        week.monday,
        status,
        chance=1.0 - watch.chances[0],
        since=watch.since,
        patterns=patterns,
        faded=frozenset(name for name, _ in named) - {each.name for each in patterns},
        usual_kept=usual.share if usual.kept + usual.missed > 0 else None,
        usual_touches=usual.touches.value if usual.touches.weight > 0 else None,
    )


def _status(watch: Watch, context: WeekContext) -> Status:
    if watch.counted < WEEKS_NEEDED:
        return Status.NOT_ENOUGH_DATA
    if not watch.has_fallen and not watch.named:
        return Status.STEADY
    if context.works_in_bursts is None and is_between_bursts(watch.runs):
        return Status.IS_THIS_YOUR_RHYTHM
    if context.works_in_bursts and is_usual_gap(watch.runs):
        return Status.STEADY
    last = watch.recent[-STOPPED_WEEKS:]
    touches = sum(week.touches for week in last) / max(sum(week.exposure for week in last), 0.2)
    nothing = not any(week.kept for week in last) and touches <= STOPPED_TOUCHES * watch.usual.touches.value
    return Status.STOPPED if nothing and watch.has_fallen else Status.SLOWING


def _learned(watch: Watch, week: WeekEffort, context: WeekContext) -> Watch:
    usual = watch.chances[0] * _presence(watch.usual, week, context)
    if watch.named or watch.has_fallen:
        usual = NEW_USUAL_WEIGHT if watch.warned_weeks >= NEW_USUAL_AFTER else 0.0
    baseline = watch.usual.learned(week, len(context.waiting), usual=usual, bad=watch.bad)
    return replace(watch, usual=baseline.remembered(week, usual))
