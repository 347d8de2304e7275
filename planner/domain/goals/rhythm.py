"""The rhythm score and the streak: how well planned blocks are kept, in the long run (product.md D6)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from statistics import median_low

from planner.clock import monday_of
from planner.domain import defaults
from planner.domain.blocks.pauses import Pause

_WEEK = timedelta(weeks=1)
_WEEKS_OF_FREQUENCY = 12  # planned weeks: a new plan is the usual one after six


@dataclass(frozen=True, slots=True)
class RhythmBlock:
    """A block that was to take place on a day, and whether it was kept.

    Those in a pause, on a public holiday or skipped are none: nobody had to be there.
    """

    day: date
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Good weeks in a row, from the Monday `first` to the Monday `last`."""

    weeks: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Runs:
    """All runs in order, and the one that can still go on, which is the last one; None where there is none."""

    all: tuple[Run, ...] = ()
    present: Run | None = None

    def longest(self, since: date = date.min) -> Run | None:
        """The longest run, with its whole length, that reaches a day or goes beyond it; the first of equals."""
        return max((run for run in self.all if run.last >= since), key=lambda run: run.weeks, default=None)


@dataclass(frozen=True, slots=True)
class RhythmScore:
    """How a rhythm stands: `score` from 0 to 1, None before the first block; the streaks in weeks.

    The streak is over, and the score is one of the past, when nothing was planned for longer than the gap allowed:
    then `is_current` is False. It is young while fewer than RHYTHM_YOUNG_WEEKS have asked for blocks.
    """

    score: float | None = None
    streak: int = 0
    longest_streak: int = 0
    is_current: bool = False
    is_young: bool = False


def rhythm_score(blocks: Iterable[RhythmBlock], today: date, pauses: Sequence[Pause] = ()) -> RhythmScore:
    """The score after all blocks until yesterday and those kept today; later ones only say how much a week asks for.

    The streak is a run of weeks as `runs_of_weeks` says.
    """
    planned = sorted(blocks, key=lambda block: block.day)
    due = [block for block in planned if block.day < today or (block.day == today and block.is_kept)]
    if not due:
        return RhythmScore()
    this_week = monday_of(today)
    asked = Counter(monday_of(block.day) for block in planned if monday_of(block.day) <= this_week)
    kept = Counter(monday_of(block.day) for block in due if block.is_kept)
    is_young = len(asked) < defaults.RHYTHM_YOUNG_WEEKS
    return RhythmScore(_score(due), *_streaks(asked, kept, this_week, pauses), is_young)


def _score(due: Sequence[RhythmBlock]) -> float:
    """The exponential average over the blocks in order.

    The formula takes one step a day, with the frequency in blocks a day. Here a block stands for all the days up to
    the next one, so that it takes their steps at once: `m ** days`. One that asks for two blocks a week thus has as
    much time to build the rhythm as one that asks for ten, not five times as much.
    """
    score, frequencies = 0.0, _frequencies(due)
    for block in due:
        frequency = frequencies[monday_of(block.day)]
        m = 0.5 ** (sqrt(frequency) / defaults.RHYTHM_HALF_LIFE)
        step = m ** (1 / frequency)
        score = score * step + block.is_kept * (1 - step)
    return score


def _frequencies(due: Sequence[RhythmBlock]) -> dict[date, float]:
    """For each week with blocks, by its Monday, how many blocks a day were usual by then: the middle of some weeks."""
    asked = Counter(monday_of(block.day) for block in due)
    counts = [asked[monday] for monday in sorted(asked)]
    found = {}
    for place, monday in enumerate(sorted(asked)):
        until_then = counts[max(0, place - _WEEKS_OF_FREQUENCY) : max(1, place)]
        found[monday] = median_low(until_then) / 7
    return found


def _streaks(
    asked: Counter[date], kept: Counter[date], this_week: date, pauses: Sequence[Pause]
) -> tuple[int, int, bool]:
    """The present streak, the longest one, and whether the present one can go on."""
    runs = runs_of_weeks(asked, kept, this_week, pauses)
    is_current = bool(asked) and not _is_gap(max(asked), this_week, pauses)
    present, longest = runs.present, runs.longest()
    streak = present.weeks if present is not None and is_current else 0
    return streak, longest.weeks if longest is not None else 0, is_current


def runs_of_weeks(
    asked: Mapping[date, int], kept: Mapping[date, int], this_week: date, pauses: Sequence[Pause] = ()
) -> Runs:
    """The one definition of weeks in a row, for the streak of Goals and the longest run of Momentum.

    `asked` counts the planned blocks of each week by its Monday, up to the whole of `this_week`, and `kept` those that
    were kept. A week is good when at least STREAK_KEPT_PERCENT of its planned blocks were kept; the present one as soon
    as they are, and until then it ends nothing. Weeks without a planned block neither add to a run nor end it, unless
    there are more than STREAK_GAP_WEEKS in a row outside of pauses.
    """
    found: list[Run] = []
    is_on = False
    before: date | None = None
    for monday in sorted(asked):
        if before is not None and _is_gap(before, monday, pauses):
            is_on = False
        if kept.get(monday, 0) * 100 >= asked[monday] * defaults.STREAK_KEPT_PERCENT:
            last = found.pop() if is_on else Run(0, monday, monday)
            found.append(Run(last.weeks + 1, last.first, monday))
            is_on = True
        elif monday < this_week:
            is_on = False
        before = monday
    return Runs(tuple(found), found[-1] if is_on else None)


def _is_gap(before: date, after: date, pauses: Sequence[Pause]) -> bool:
    """Whether too many weeks between two Mondays asked for nothing, though no pause was on."""
    weeks = [before + _WEEK * number for number in range(1, (after - before).days // 7)]
    empty = [monday for monday in weeks if not any(_overlaps(pause, monday) for pause in pauses)]
    return len(empty) > defaults.STREAK_GAP_WEEKS


def _overlaps(pause: Pause, monday: date) -> bool:
    return pause.starts_on < monday + _WEEK and pause.ends_on >= monday
