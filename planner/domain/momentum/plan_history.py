"""What was on the calendar on days of the past, as it was known then."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.momentum.causes import AHEAD_DAYS

LOOK_AHEAD = timedelta(days=AHEAD_DAYS + 7)  # what is further away is none that the watch would look for


@dataclass(frozen=True, slots=True)
class ChangedDate:
    """A date of a series that was changed on `changed_on`: from `day` to `new_day`, None when it was cancelled."""

    day: date
    new_day: date | None
    changed_on: date

    @property
    def last_day(self) -> date:
        """The later one of its days."""
        return max(self.day, self.new_day or self.day)


@dataclass(frozen=True, slots=True)
class KnownSeries:
    """A series on the calendar from the day `known_on` to before `gone_on`.

    `days` are those of its dates that were never changed, in order; `changed` the others, by their later day.
    """

    known_on: date
    gone_on: date | None
    days: Sequence[date]
    changed: Sequence[ChangedDate] = ()

    def next_after(self, today: date) -> date | None:
        """Its first date after a day, within the weeks that matter, as was known on that day."""
        if today < self.known_on or (self.gone_on is not None and self.gone_on <= today):
            return None
        found = []
        place = bisect_right(self.days, today)
        if place < len(self.days):
            found.append(self.days[place])
        place = bisect_right(self.changed, today, key=_last_day)
        for each in self.changed[place:]:
            if each.last_day > today + LOOK_AHEAD:
                break
            day = each.new_day if each.changed_on <= today else each.day
            if day is not None and day > today:
                found.append(day)
        first = min(found, default=None)
        return first if first is not None and first <= today + LOOK_AHEAD else None


def next_block_on(series: Iterable[KnownSeries], today: date) -> date | None:
    """The next block on the calendar after a day, as was known then; None with nothing in the weeks ahead."""
    return min((day for each in series if (day := each.next_after(today)) is not None), default=None)


def _last_day(changed: ChangedDate) -> date:
    return changed.last_day
