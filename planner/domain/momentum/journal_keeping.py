"""Keeps the journal of slowdowns in step with what the watch says: they begin, are told of, and end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from planner.domain.momentum.alerts import alert_due
from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.journal import Slowdown
from planner.domain.momentum.reading import Pattern, PatternName, Reading, Status
from planner.domain.momentum.usual import Usual, usual_of

BACK_SHARE = 0.6  # assumption: so much of the effort before a slowdown is a return, beside what the watch says
RETURN_WEEKS = 13  # assumption: so long after its end effort that comes back is still the answer to a slowdown


def kept_up(
    journal: Sequence[Slowdown],
    weeks: Sequence[WeekEffort],
    said: Sequence[Reading],
    today: date,
    *,
    is_silent: bool = False,
) -> list[Slowdown]:
    """The journal after some finished weeks: old entries in their order, then new ones with the id 0.

    With `is_silent` nobody is told of anything today. A question ("were you away?") neither begins nor ends anything.
    """
    found = list(journal)
    if said and not said[-1].is_question:
        found = _with_returns(found, weeks, said)
        found = [each if each.pattern in said[-1].lasting else _ended(each, weeks, said, today) for each in found]
        lasting = {each.pattern for each in found if each.ended_on is None}
        found += [
            Slowdown(0, each.name, each.since, named_on=today) for each in _named(said) if each.name not in lasting
        ]
    due = None if is_silent or not said or said[-1].is_question else alert_due(found, today)
    return [replace(each, alerted_on=today) if each is due else each for each in found]


def _named(said: Sequence[Reading]) -> list[Pattern]:
    """The patterns of the slowdown that lasts of which a figure stood in some week of it."""
    lasting, found = said[-1].lasting, dict[PatternName, Pattern]()
    for reading in reversed(said):
        if not reading.is_question and not reading.lasting & lasting:
            break
        for each in reading.patterns:
            if each.name in lasting:
                found.setdefault(each.name, each)
    return [found[name] for name in PatternName if name in found]


def came_back(weeks: Sequence[WeekEffort], said: Sequence[Reading], since: date, ended_on: date) -> bool:
    """Whether effort was back once a slowdown that began in the week of `since` was no longer named.

    The watch must call the weeks from then on steady, and they must resemble those before the slowdown: after half a
    year the watch takes a lower level for the usual one.
    """
    if not said or said[-1].status is not Status.STEADY:
        return False
    before = [(week, reading) for week, reading in zip(weeks, said, strict=True) if week.monday < since]
    usual = usual_of([week for week, _ in before], [reading for _, reading in before])
    after = [week for week in weeks if week.sunday >= ended_on or week is weeks[-1]]
    return _share(after, usual) >= BACK_SHARE


def _ended(slowdown: Slowdown, weeks: Sequence[WeekEffort], said: Sequence[Reading], today: date) -> Slowdown:
    if slowdown.ended_on is not None:
        return slowdown
    ended_on = min(today, _end_of(slowdown.pattern, weeks, said, slowdown.named_on))
    return replace(slowdown, ended_on=ended_on, came_back=came_back(weeks, said, slowdown.since, ended_on))


def _with_returns(journal: list[Slowdown], weeks: Sequence[WeekEffort], said: Sequence[Reading]) -> list[Slowdown]:
    """Effort may come back only after a slowdown is no longer named: the booked blocks have yet to be kept.

    The entry that ended last then ends with that week; one that another slowdown followed stays as it is.
    """
    last = weeks[-1]
    over = [each for each in journal if each.ended_on is not None]
    if len(over) < len(journal) or not over or last.kind is WeekKind.PAUSED:
        return journal
    ended_on = max(each.ended_on for each in over if each.ended_on is not None)
    if not timedelta() < last.monday - ended_on <= timedelta(weeks=RETURN_WEEKS):
        return journal
    return [
        replace(each, ended_on=last.monday, came_back=True)
        if each.ended_on == ended_on and not each.came_back and came_back(weeks, said, each.since, last.monday)
        else each
        for each in journal
    ]


def _end_of(name: PatternName, weeks: Sequence[WeekEffort], said: Sequence[Reading], named_on: date) -> date:
    """The Monday of the first week at whose end the pattern was no longer named, at the earliest when it was seen."""
    first = weeks[-1].monday
    for week, reading in zip(reversed(weeks), reversed(said), strict=True):
        if name in reading.lasting or week.sunday < named_on:
            break
        first = week.monday
    return max(first, named_on)


def _share(weeks: Sequence[WeekEffort], usual: Usual) -> float:
    """Effort in some weeks as a part of the usual one: the mean of minutes and touches, as far as they are known."""
    counted = [week for week in weeks if week.kind is not WeekKind.PAUSED]
    exposure = sum(week.exposure for week in counted)
    if exposure <= 0.0:
        return 0.0
    shares = []
    if usual.minutes > 0.0:
        shares.append(sum(week.minutes_kept for week in counted) / exposure / usual.minutes)
    if usual.touches > 0.0:
        shares.append(sum(week.touches for week in counted) / exposure / usual.touches)
    return sum(shares) / len(shares) if shares else 1.0
