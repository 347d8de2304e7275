"""What lies around the blocks of some days, read for `planner.domain.blocks.free_slots`."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from planner.domain.blocks.free_slots import Around
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.occurrences import Key
from planner.domain.blocks.pauses import pause_on
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.busy import busy_between
from planner.storage.queries.pauses import pauses_between
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_DAY = timedelta(days=1)


def room_between(
    store: Store,
    first: date,
    until: date,
    holidays: HolidayLookup,
    *,
    now: datetime | None,
    without: Collection[Key] = (),
) -> Around:
    """Everything around a block on the days from `first` to before `until`, on the clock of the owner's zone.

    `now` is naive in that zone, None to look at the past too. The blocks with a key in `without` are not in the way.
    """
    chosen = settings(store)
    pauses = pauses_between(store, first, until)
    blocks = occurrences_between(store, first - _DAY, until + _DAY, holidays)

    def is_day_off(day: date) -> bool:
        return pause_on(pauses, day) is not None or holidays(chosen.holiday_calendar, day) is not None

    return {
        "busy": busy_between(store, first, until + _DAY, chosen.zone),
        "taken": [
            (to_zone(each.start, each.series.zone, chosen.zone), to_zone(each.end, each.series.zone, chosen.zone))
            for each in blocks
            if not each.is_ghost and each.key not in without
        ],
        "work_hours": (chosen.work_from_hour, chosen.work_to_hour),
        "is_day_off": is_day_off,
        "not_before": now,
    }
