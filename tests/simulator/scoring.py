"""How well the watch tells what happened in lives of which the truth is known."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.plain_rule import plain_rule
from planner.domain.momentum.reading import GoalPull, PatternName, Reading, Status
from planner.domain.momentum.slowdown import readings
from tests.simulator.life import Life
from tests.simulator.plot import CONTROLS, COUNTED_BEFORE_WATCH, SLOWDOWNS

GRACE = 4  # weeks after a recovery until the warning must be gone
WEEKS_A_YEAR = 52
WATCHED_WEEKS = 13  # names given later belong to what happened since
MANY_WAITING, MORE_WORK, MUCH_WORK = 2, 1.1, 1.4  # when a pattern holds in truth
ALARMS = frozenset({Status.SLOWING, Status.STOPPED})


@dataclass(slots=True)
class Share:
    """So many of so many."""

    hits: int = 0
    of: int = 0

    def count(self, hit: bool) -> None:
        """One more."""
        self.hits += int(hit)
        self.of += 1

    @property
    def part(self) -> float:
        """From 0 to 1; 0 of nothing."""
        return self.hits / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{100 * self.part:.0f} % ({self.hits} of {self.of})"


@dataclass(slots=True)
class Score:
    """The owed figures over some lives; keys of `named` are the weeks within which a slowdown was named."""

    structural: Share = field(default_factory=Share)
    named: dict[int, Share] = field(default_factory=lambda: {weeks: Share() for weeks in (1, 3, 6, 13)})
    deep: Share = field(default_factory=Share)
    false_years: Share = field(default_factory=Share)
    false_by: dict[str, Share] = field(default_factory=dict)
    not_in_label: Share = field(default_factory=Share)
    unfounded: Share = field(default_factory=Share)
    recovered: Share = field(default_factory=Share)
    too_early: Share = field(default_factory=Share)
    away_named: Share = field(default_factory=Share)
    away_asked: Share = field(default_factory=Share)
    rhythm_asked: Share = field(default_factory=Share)
    before: Share = field(default_factory=Share)
    by_behaviour: dict[str, dict[int, Share]] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    plain_named: dict[int, Share] = field(default_factory=lambda: {weeks: Share() for weeks in (1, 3, 6, 13)})
    plain_false: Share = field(default_factory=Share)


def score(lives: Iterable[Life]) -> Score:
    """Run the watch over each life, and count."""
    result = Score()
    for life in lives:
        efforts = life.efforts()
        said = list(readings(zip(efforts, life.contexts(), strict=True)))
        _score_young(result, life, said)
        if life.behaviour in CONTROLS:
            _score_control(result, life, said)
        elif life.behaviour in SLOWDOWNS:
            _score_slowdown(result, life, efforts, said)
        elif life.truth.away:
            _score_away(result, life, said)
        elif life.behaviour == "burst":
            result.rhythm_asked.count(any(each.status is Status.IS_THIS_YOUR_RHYTHM for each in said))
    return result


def add_plain(result: Score, lives: Iterable[Life], below: float) -> None:
    """The plain two-week rule over the same lives, with its own threshold."""
    for life in lives:
        efforts = life.efforts()
        alarms = [plain_rule(efforts[: week + 1], below) in ALARMS for week in range(life.weeks)]
        if life.behaviour in CONTROLS:
            _count_years(result.plain_false, alarms)
        elif life.behaviour in SLOWDOWNS and life.truth.start is not None:
            for weeks, share in result.plain_named.items():
                share.count(any(alarms[life.truth.start : life.truth.start + weeks]))


def alarm_weeks(said: Sequence[Reading]) -> list[bool]:
    """In which weeks there is a warning."""
    return [each.is_alarm for each in said]


def _count_years(share: Share, alarms: Sequence[bool]) -> list[bool]:
    years = []
    for first in range(0, len(alarms), WEEKS_A_YEAR):
        onsets = [now and not before for before, now in zip([False, *alarms], alarms, strict=False)]
        years.append(any(onsets[first : first + WEEKS_A_YEAR]))
        share.count(years[-1])
    return years


def _score_young(result: Score, life: Life, said: Sequence[Reading]) -> None:
    young = said[: COUNTED_BEFORE_WATCH - 1]
    result.too_early.count(any(each.status is not Status.NOT_ENOUGH_DATA for each in young))


def _score_control(result: Score, life: Life, said: Sequence[Reading]) -> None:
    share = result.false_by.setdefault(life.behaviour, Share())
    for is_false in _count_years(share, alarm_weeks(said)):
        result.false_years.count(is_false)


def _score_slowdown(result: Score, life: Life, efforts: list[WeekEffort], said: Sequence[Reading]) -> None:
    truth = life.truth
    assert truth.start is not None
    end = min(truth.recovery or life.weeks, truth.start + WATCHED_WEEKS)
    by = result.by_behaviour.setdefault(life.behaviour, {weeks: Share() for weeks in (1, 3, 6, 13)})
    for weeks, share in result.named.items():
        hit = any(each.names & truth.patterns for each in said[truth.start : truth.start + weeks])
        share.count(hit)
        by[weeks].count(hit)
    within_6 = any(each.names & truth.patterns for each in said[truth.start : truth.start + 6])
    if truth.is_structural:
        result.structural.count(bool(said[truth.start].names & truth.patterns))
    if truth.depth >= 0.7 and life.blocks_a_week >= 3:
        result.deep.count(within_6)
    names: frozenset[PatternName] = frozenset().union(*(each.names for each in said[truth.start : end]))
    result.not_in_label.count(bool(names - truth.patterns))
    result.unfounded.count(any(_unfounded(life, efforts, said, week) for week in range(truth.start, end)))
    result.confusion[life.behaviour, ", ".join(sorted(names)) or "nothing"] += 1
    earlier = alarm_weeks(said[: truth.start])
    if len(earlier) > WEEKS_A_YEAR / 4:
        result.before.count(any(earlier))
    if truth.recovery is not None and truth.recovery + GRACE <= life.weeks:
        result.recovered.count(not said[truth.recovery + GRACE - 1].is_alarm)


def _unfounded(life: Life, efforts: list[WeekEffort], said: Sequence[Reading], week: int) -> bool:
    """Whether a name that is new in a week does not hold in the life itself, whatever the watch thinks is usual.

    *Ignorant* must be true, or nothing on the calendar; *intentional* needs two proposals that wait; *comfortable* more
    client work than before the fall, and no goal that runs (or half as much work again).
    """
    new = said[week].names - (said[week - 1].names if week else frozenset())
    new -= life.truth.patterns
    if not new:
        return False
    context = list(life.contexts())[week]
    if PatternName.IGNORANT in new and context.next_block_on is not None:
        return True
    if PatternName.INTENTIONAL in new and len(context.waiting) < MANY_WAITING:
        return True
    return PatternName.COMFORTABLE in new and not _has_plenty(efforts, week, life.truth.start or 0, context.goal)


def _has_plenty(efforts: list[WeekEffort], week: int, start: int, goal: GoalPull) -> bool:
    now, before = efforts[max(0, week - 4) : week + 1], efforts[max(0, start - 26) : start]
    usual = sum(each.client_minutes for each in before) / max(1.0, sum(each.exposure for each in before))
    ratio = sum(each.client_minutes for each in now) / max(1.0, sum(each.exposure for each in now)) / max(1.0, usual)
    return ratio >= (MUCH_WORK if goal is GoalPull.RUNNING else MORE_WORK)


def _score_away(result: Score, life: Life, said: Sequence[Reading]) -> None:
    weeks = sorted(life.truth.away)
    result.away_named.count(any(said[week].is_alarm for week in weeks))
    result.away_asked.count(any(said[week].status is Status.WERE_YOU_AWAY for week in weeks))
