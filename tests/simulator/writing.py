"""Writes a life day by day: effort, then touches, conversations, meetings, proposals and signed work, with lags."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from dateutil.easter import easter

from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.momentum.effort import DayEffort, PlannedBlock, WeekEffort, WeekKind
from planner.domain.momentum.reading import PatternName
from tests.simulator.chance import poisson, spread_count
from tests.simulator.life import Life, LifeGoal, Proposal, Series, Truth
from tests.simulator.owner import Owner, make_owner
from tests.simulator.plot import BEHAVIOURS, COUNTED_BEFORE_WATCH, Plot, make_plot

BAD_WEEK = 0.35  # what is left of keeping blocks in a week that goes badly
FIXED_HOLIDAYS = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
EASTER_HOLIDAYS = (1, 39, 50)  # days after Easter Sunday


def write_life(seed: int, behaviour: str | None = None, weeks: int = 104) -> Life:
    """The life of a seed; without a `behaviour` the seed chooses one, so that each comes equally often."""
    chosen = behaviour or BEHAVIOURS[seed % len(BEHAVIOURS)]
    return _Writer(seed, chosen, weeks).write()


class _Writer:
    def __init__(self, seed: int, behaviour: str, weeks: int) -> None:
        self.rng = Random(f"{behaviour} {seed}")
        self.owner: Owner = make_owner(self.rng, behaviour)
        self.plot: Plot = make_plot(self.rng, behaviour, weeks)
        first = date(2023, 1, 2) + timedelta(weeks=self.rng.randrange(52))
        count = len(self.owner.weekdays) / self.owner.every_n
        self.life = Life(seed, behaviour, first, self.plot.weeks, count, self.plot.truth)
        self.ill: set[date] = set()
        self.proposals: list[tuple[date, float]] = []
        self.work: Counter[date] = Counter()  # hours of projects by Monday

    def write(self) -> Life:
        self._days_off()
        self._series()
        self._exogenous()
        for week in range(self.plot.weeks):
            self._week(week)
        self._goals()
        self.life.truth = self._seen_from_the_first_week_at_work()
        return self.life

    def _seen_from_the_first_week_at_work(self) -> Truth:
        """The truth, with a fall that begins in a holiday dated from the first week in which anybody was there.

        A life without a series is told from its sixth week at work on.
        """
        truth, life = self.plot.truth, self.life
        if truth.start is None:
            return truth
        at_work = [week for week, each in enumerate(life.efforts()) if self._was_there(each)]
        if self.plot.series_until == -1:
            return replace(truth, start=at_work[COUNTED_BEFORE_WATCH - 1])
        return replace(truth, start=next(week for week in at_work if week >= (truth.start or 0)))

    @staticmethod
    def _was_there(week: WeekEffort) -> bool:
        return week.kind is not WeekKind.PAUSED and (week.client_minutes > 0 or week.touches > 0)

    def _days_off(self) -> None:
        life, rng = self.life, self.rng
        last = life.monday(life.weeks)
        for year in range(life.first.year, last.year + 1):
            life.holidays.update(date(year, month, day) for month, day in FIXED_HOLIDAYS)
            life.holidays.update(easter(year) + timedelta(days=after) for after in EASTER_HOLIDAYS)
            self._off(date(year, 8, 1) + timedelta(days=rng.randrange(14)), rng.choice((7, 14, 14, 21)), 0.95)
            self._off(date(year, 12, 23), rng.choice((5, 9, 11)), 0.95)
            self._off(date(year, 2, 10) + timedelta(days=rng.randrange(20)), rng.choice((0, 5, 7)), 0.95)
            for _ in range(rng.choice((0, 1, 1, 2))):
                self._off(date(year, 1, 3) + timedelta(days=rng.randrange(355)), rng.choice((1, 2, 3, 5)), 0.6)

    def _off(self, first: date, length: int, entered: float) -> None:
        """Days without any work, and perhaps the pause that says so."""
        if length == 0:
            return
        self.ill.update(first + timedelta(days=offset) for offset in range(length))
        if self.rng.random() < entered * self.owner.enters_pauses:
            last = first + timedelta(days=length - 1)
            self.life.pauses.append(Pause(PauseId(len(self.life.pauses) + 1), first, last))

    def _series(self) -> None:
        life, owner, plot = self.life, self.owner, self.plot
        if plot.bursts:
            days = tuple(sorted(self.rng.sample(range(5), self.rng.choice((3, 4)))))
            for begin, after in plot.bursts:
                monday = life.monday(begin)
                until = life.monday(after) - timedelta(days=1)
                life.series.append(Series(monday - timedelta(days=2), monday, until, days, owner.minutes))
            return
        if plot.series_until == -1:
            return
        begins = [0, *self._renewals(plot.series_until or plot.weeks)]
        for first, last in zip(begins, [*begins[1:], plot.series_until], strict=True):
            self._add_series(first, last, first)
        if plot.series_again is not None:
            self._add_series(plot.series_again, None, plot.series_again)
        if plot.extra_from is not None:
            free = [day for day in range(5) if day not in owner.weekdays]
            monday = life.monday(plot.extra_from)
            life.series.append(Series(monday, monday, None, (self.rng.choice(free),), owner.minutes))

    def _renewals(self, before: int) -> list[int]:
        """Weeks in which a series that had an end is made anew, most owners never do so."""
        if self.rng.random() < 0.6 or before < 30:
            return []
        return list(range(20, before - 6, self.rng.randint(20, 30)))

    def _add_series(self, begin: int, after: int | None, made: int) -> None:
        life, owner = self.life, self.owner
        monday = life.monday(begin)
        until = None if after is None else life.monday(after) - timedelta(days=1)
        made_on = life.monday(made) - timedelta(days=self.rng.randint(1, 10))  # in time, by the Sunday before
        life.series.append(Series(made_on, monday, until, owner.weekdays, owner.minutes, owner.every_n))

    def _exogenous(self) -> None:
        """What makes an owner rest: proposals that wait, or a contract that fills the weeks."""
        truth, rng = self.plot.truth, self.rng
        if truth.start is None:
            return
        if PatternName.INTENTIONAL in truth.patterns:
            for _ in range(rng.randint(2, 5)):
                sent = self.life.monday(truth.start) + timedelta(days=rng.randint(-16, 2))
                answered = sent + timedelta(days=rng.randint(30, 90)) if rng.random() < 0.6 else None
                self._add_proposal(sent, answered, is_signed=answered is not None and rng.random() < 0.3)
        if PatternName.COMFORTABLE in truth.patterns:
            hours = self.owner.capacity * rng.uniform(0.25, 0.6)
            begin = truth.start - rng.randint(1, 4)
            for week in range(begin, (truth.recovery or truth.start + rng.randint(14, 30))):
                self.work[self.life.monday(week)] += round(hours)

    def _add_proposal(self, sent: date, answered: date | None, *, is_signed: bool, touched: date | None = None) -> None:
        hours = self.owner.project_hours * self.rng.lognormvariate(-0.1, 0.5)
        self.life.proposals.append(Proposal(len(self.life.proposals) + 1, sent, answered, hours, is_signed, touched))
        if is_signed and answered is not None:
            begin = answered + timedelta(days=self.rng.randint(10, 45))
            monday = begin - timedelta(days=begin.weekday())
            count = max(2, round(hours / 8))
            for week in range(count):
                self.work[monday + timedelta(weeks=week)] += round(hours / count)

    def _week(self, week: int) -> None:
        rng, owner, plot = self.rng, self.owner, self.plot
        monday = self.life.monday(week)
        luck = BAD_WEEK if rng.random() < owner.week_noise else 1.0
        keep = min(1.0, owner.keeps * plot.keep_level[week] * luck)
        busy = owner.base_work * rng.uniform(0.85, 1.15) + self.work[monday]
        hours = min(busy, owner.capacity * 1.4)
        for offset in range(7):
            self._day(week, monday + timedelta(days=offset), keep, luck, hours / 5)

    def _day(self, week: int, day: date, keep: float, luck: float, hours: float) -> None:
        rng, owner, plot, life = self.rng, self.owner, self.plot, self.life
        is_off = day in self.ill or week in plot.away
        is_holiday = day in life.holidays
        touches = 0
        series = next((each for each in life.series if each.holds(day)), None)
        if series is not None and not is_holiday:
            is_kept = not is_off and rng.random() < keep
            life.blocks.append(PlannedBlock(day, series.minutes, self._minutes(series.minutes) if is_kept else 0))
            if is_kept:
                pace = plot.level[week] / max(plot.keep_level[week], 0.05)  # a block that is kept is worked as ever
                touches += spread_count(rng, owner.touches_a_block * pace, owner.touch_size)
        working = day.weekday() < 5 and not is_off and not is_holiday
        if working:
            outside = owner.touches_outside / 5 * (3.0 if plot.series_until == -1 else 1.0)
            touches += poisson(rng, outside * plot.level[week] * luck)
        self._follow(day, touches)
        added = poisson(rng, touches * owner.new_prospects)
        minutes = int(60 * hours * rng.uniform(0.7, 1.3)) if working else 0
        if touches or added or minutes:
            life.days.append(DayEffort(day, touches, added, minutes))

    def _minutes(self, planned: int) -> int:
        return planned if self.rng.random() < 0.8 else max(10, int(planned * self.rng.uniform(0.4, 0.9)))

    def _follow(self, day: date, touches: int) -> None:
        """What touches lead to, later."""
        rng, owner, life = self.rng, self.owner, self.life
        for _ in range(touches):
            if rng.random() >= owner.conversation:
                continue
            life.conversations += 1
            life.talked_on[day] += 1
            if rng.random() >= owner.meeting:
                continue
            life.meetings += 1
            life.met_on[day] += 1
            if rng.random() < owner.proposal:
                sent = day + timedelta(days=rng.randint(8, 35))
                is_answered = rng.random() < 0.85
                answered = sent + timedelta(days=rng.randint(4, 40) if is_answered else 30)
                is_signed = is_answered and rng.random() < owner.signed / 0.85
                self._add_proposal(sent, answered, is_signed=is_signed, touched=day)

    def _goals(self) -> None:
        """Goals of a quarter, one after the other; none pulls any more when the owner is comfortable."""
        rng, life, truth = self.rng, self.life, self.plot.truth
        if not self.owner.has_goals:
            return
        comfortable = PatternName.COMFORTABLE in truth.patterns and truth.start is not None and rng.random() < 0.85
        rest_from = life.monday(truth.start or 0) - timedelta(days=rng.randint(0, 20)) if comfortable else None
        begin, last = life.first, life.monday(life.weeks)
        while begin < last:
            ends = begin + timedelta(days=90)
            reached = begin + timedelta(days=rng.randint(60, 90)) if rng.random() < 0.65 else None
            if rest_from is not None and begin <= rest_from <= ends:
                reached = rest_from
            target = max(1, round(12 * life.blocks_a_week * 0.8))
            life.goals.append(LifeGoal(len(life.goals) + 1, begin, ends, target, reached))
            if rest_from is not None and (reached or ends) >= rest_from:
                break
            begin = (reached or ends) + timedelta(days=rng.choice((0, 1, 3, 7, 10, 30)))
        if rest_from is not None and truth.recovery is not None:
            again = life.monday(truth.recovery)
            life.goals.append(LifeGoal(len(life.goals) + 1, again, again + timedelta(days=90), 12, None))
