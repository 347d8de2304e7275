"""The signed work that is still to do, week by week (product.md E5)."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from planner.domain.work.signed import SignedWork

_WORKING_DAYS = 5


def minutes_by_week(
    works: Iterable[SignedWork], first_monday: date, weeks: int, off: Collection[date] = ()
) -> list[int]:
    """The minutes to do in each of the `weeks` weeks from `first_monday` on.

    The minutes of a piece of work lie evenly over its working days (Monday to Friday, but not those in `off`, such
    as public holidays and pauses). Where it has no such day, all of it falls on its last day. What lies before
    `first_monday` counts as done. Every week of a piece of work counted, its minutes add up to exactly its whole.
    """
    away = _sorted_working_days(off)
    totals = [0] * weeks
    for work in works:
        _add(work, first_monday, totals, away)
    return totals


def minutes_ahead(works: Iterable[SignedWork], today: date, off: Collection[date] = ()) -> int:
    """The minutes still to do from `today` on, today included."""
    away = _sorted_working_days(off)
    return sum(work.minutes - _done_before(work, today, away) for work in works)


def weeks_of_work(minutes_left: int, hours_a_week: int) -> float:
    """How many full weeks the minutes make; 0 where a week has no hours for clients."""
    return minutes_left / (hours_a_week * 60) if hours_a_week > 0 else 0.0


def _add(work: SignedWork, first_monday: date, totals: list[int], away: Sequence[date]) -> None:
    """Adds the minutes of one piece of work; the share of a week is what is done by its end, less what was before."""
    if not totals or work.ends_on < first_monday:
        return
    first = max((work.starts_on - first_monday).days // 7, 0)
    last = min((work.ends_on - first_monday).days // 7, len(totals) - 1)
    if first > last:
        return
    days = _open_days_before(work, first_monday + timedelta(weeks=first), away)
    whole = _open_days_before(work, _after(work), away)
    if not whole:
        place = (work.ends_on - first_monday).days // 7
        if place < len(totals):
            totals[place] += work.minutes
        return
    for place in range(first, last + 1):
        before, monday = days, first_monday + timedelta(weeks=place)
        days += _open_days(max(monday, work.starts_on), min(monday + timedelta(days=7), _after(work)), away)
        totals[place] += work.minutes * days // whole - work.minutes * before // whole


def _done_before(work: SignedWork, day: date, away: Sequence[date]) -> int:
    if work.ends_on < day:
        return work.minutes
    whole = _open_days_before(work, _after(work), away)
    return work.minutes * _open_days_before(work, day, away) // whole if whole else 0


def _after(work: SignedWork) -> date:
    return work.ends_on + timedelta(days=1)


def _open_days_before(work: SignedWork, day: date, away: Sequence[date]) -> int:
    return _open_days(work.starts_on, min(day, _after(work)), away)


def _open_days(first: date, after: date, away: Sequence[date]) -> int:
    """Working days from `first` up to the day before `after`."""
    count = (after - first).days
    if count <= 0:
        return 0
    full, rest = divmod(count, 7)
    days = full * _WORKING_DAYS + sum((first.weekday() + offset) % 7 < _WORKING_DAYS for offset in range(rest))
    return days - (bisect_left(away, after) - bisect_left(away, first))


def _sorted_working_days(off: Collection[date]) -> list[date]:
    return sorted(day for day in set(off) if day.weekday() < _WORKING_DAYS)
