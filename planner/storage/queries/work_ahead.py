"""How much signed work is still to do, and for how many weeks it lasts (product.md E5)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.work.load import minutes_ahead, weeks_of_work
from planner.domain.work.signed import SignedWork
from planner.storage.queries.pauses import pauses_between
from planner.storage.queries.settings import settings
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store

_LONGEST_DAYS = 366 * 5  # what a piece of work lasts longer is a slip of the keys: its days off are not looked up


@dataclass(frozen=True, slots=True)
class WorkAhead:
    """The minutes still to do, in all and by piece of work, and the weeks that they fill.

    `weeks` counts with the client hours of a week from the settings; it is 0 where these are 0.
    """

    minutes: int
    weeks: float
    left: Mapping[int, int]


def work_ahead(store: Store, today: date) -> WorkAhead:
    """What is still to do from `today` on; public holidays and pauses are no working days."""
    chosen = settings(store)
    works = [each for each in all_signed_work(store) if each.ends_on >= today]
    off = _days_off(store, works, chosen.holiday_calendar)
    left = {int(each.id): minutes_ahead([each], today, off) for each in works}
    minutes = sum(left.values())
    return WorkAhead(minutes, weeks_of_work(minutes, chosen.client_hours_a_week), left)


def _days_off(store: Store, works: Iterable[SignedWork], calendar: str) -> set[date]:
    works = list(works)
    if not works:
        return set()
    first = min(each.starts_on for each in works)
    end = min(max(each.ends_on for each in works), first + timedelta(days=_LONGEST_DAYS)) + timedelta(days=1)
    name_of = holiday_lookup("en")
    days = [first + timedelta(days=place) for place in range((end - first).days)]
    paused = pauses_between(store, first, end)
    return {day for day in days if name_of(calendar, day) is not None or any(each.holds(day) for each in paused)}
