"""A year of blocks of the example business: three series, and what became of every date so far."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from planner.clock import monday_of
from planner.demo.patterns import SLOW_WEEKS, DemoPattern
from planner.domain.blocks.attendance import Attendance, ChangeKind, OccurrenceChange, Outcome, Reason
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import BlockSeries, SeriesId
from planner.domain.zones import to_utc

ZONE = "Europe/Paris"
HOLIDAYS = "FR"
_WEEKS = 52
_WEEKS_TO_COME = 4
_KEPT_ALWAYS = 1  # the weekday whose blocks are kept also when effort falls
_SUMMER_GAP = timedelta(weeks=2)
_RHYTHM = (
    (Purpose.CALLS, frozenset({1, 3}), time(9), 90),
    (Purpose.EMAILS, frozenset({0}), time(8, 30), 45),
    (Purpose.FOLLOW_UPS, frozenset({4}), time(14), 60),
)
_MISSED_BECAUSE = (Reason.URGENT_JOB, Reason.URGENT_JOB, Reason.NO_TIME, Reason.DID_NOT_FEEL_LIKE_IT)


@dataclass(frozen=True, slots=True)
class BlockHistory:
    """Changed dates, and what became of those that are over, each with the day on which it was held."""

    changes: list[OccurrenceChange]
    attendance: list[tuple[Attendance, date]]

    def kept_days(self) -> list[date]:
        """The days with a kept or shortened block, one entry a block, in order."""
        worked = (Outcome.KEPT, Outcome.SHORTENED)
        return sorted(held_on for mark, held_on in self.attendance if mark.outcome in worked)


def example_series(today: date, if_then: str, pattern: DemoPattern) -> list[BlockSeries]:
    """Phone on Tuesdays and Thursdays, e-mails on Mondays, follow-ups on Fridays, since a year ago."""
    first_day = monday_of(today) - timedelta(weeks=_WEEKS)
    created_at = datetime.combine(first_day - timedelta(days=3), time(17, 20), UTC)
    random = Random("series")
    return [
        BlockSeries(
            id=SeriesId(number),
            uid=_uid(random),
            purpose=purpose,
            weekdays=weekdays,
            start=start,
            minutes=minutes,
            first_day=first_day,
            zone=ZONE,
            created_at=created_at,
            updated_at=created_at,
            alarm_minutes=10,
            holiday_calendar=HOLIDAYS,
            until=pattern.series_until(today),
            if_then=if_then if purpose is Purpose.CALLS else "",
        )
        for number, (purpose, weekdays, start, minutes) in enumerate(_RHYTHM, 1)
    ]


def example_history(
    series: list[BlockSeries], now: datetime, lookup: HolidayLookup, pattern: DemoPattern
) -> BlockHistory:
    """What happened up to `now` (naive local); four of five blocks were kept, and two weeks in summer were free."""
    random = Random("history")
    history = BlockHistory([], [])
    this_monday = monday_of(now.date())
    for slot, one in _all_slots(series, this_monday + timedelta(weeks=_WEEKS_TO_COME)):
        luck, choice = random.random(), random.random()
        if lookup(one.holiday_calendar, slot.date()):
            continue
        change = _change(random, one, slot, choice, this_monday)
        if change is not None:
            history.changes.append(change)
        start = change.start if change is not None else slot
        is_skipped = change is not None and change.kind is ChangeKind.SKIPPED
        if not is_skipped and not is_summer_gap(slot.date()) and start + timedelta(minutes=one.minutes) <= now:
            if pattern.is_missed(slot.date(), _KEPT_ALWAYS, now.date()):
                luck = 1.0
            elif slot.date() >= this_monday or pattern.misses_blocks:
                luck = 0.0 if slot.date() >= this_monday - timedelta(weeks=SLOW_WEEKS) else luck
            elif slot.date() >= this_monday - timedelta(weeks=SLOW_WEEKS):
                luck *= 0.8
            mark = _mark(one, slot, start, luck, choice)
            history.attendance.append((mark, start.date()))
    return history


def _all_slots(series: list[BlockSeries], end: date) -> Iterator[tuple[datetime, BlockSeries]]:
    found = [(slot, one) for one in series for slot in slots(one, one.first_day, end)]
    yield from sorted(found, key=lambda pair: (pair[0], pair[1].id))


def _change(
    random: Random, series: BlockSeries, slot: datetime, choice: float, this_monday: date
) -> OccurrenceChange | None:
    """Now and then a date is moved within its week or skipped; of those to come, one of each."""
    if is_summer_gap(slot.date()):
        return None
    kind, moved_to = None, None
    weeks_ahead = (monday_of(slot.date()) - this_monday).days // 7
    is_thursday_call = series.purpose is Purpose.CALLS and slot.weekday() == 3
    if weeks_ahead == 1 and is_thursday_call:
        kind, moved_to = ChangeKind.MOVED, slot - timedelta(days=1, hours=-1)
    elif weeks_ahead == 3 and series.purpose is Purpose.FOLLOW_UPS:
        kind = ChangeKind.SKIPPED
    elif weeks_ahead < 0 and choice < 0.06:
        kind, moved_to = ChangeKind.MOVED, slot + timedelta(hours=2)
    elif weeks_ahead < 0 and choice > 0.97:
        kind = ChangeKind.SKIPPED
    if kind is None:
        return None
    decided_at = to_utc(min(slot, datetime.combine(this_monday, time(7))) - timedelta(hours=15), ZONE)
    return OccurrenceChange(series.id, slot, kind, _uid(random), decided_at, moved_to)


def _mark(series: BlockSeries, slot: datetime, start: datetime, luck: float, choice: float) -> Attendance:
    marked_at = to_utc(start + timedelta(minutes=series.minutes + 5), ZONE)
    if luck < 0.70:
        return Attendance(series.id, slot, Outcome.KEPT, marked_at)
    if luck < 0.82:
        worked = series.minutes * 2 // 3
        return Attendance(series.id, slot, Outcome.SHORTENED, marked_at, worked, Reason.URGENT_JOB)
    because = _MISSED_BECAUSE[int(choice * len(_MISSED_BECAUSE))]
    return Attendance(series.id, slot, Outcome.MISSED, marked_at, None, because)


def summer_gap(year: int) -> tuple[date, date]:
    """The first and the last day of the two free weeks of August."""
    first_monday = monday_of(date(year, 8, 7))
    return first_monday, first_monday + _SUMMER_GAP - timedelta(days=1)


def is_summer_gap(day: date) -> bool:
    """Whether a day lies in the two free weeks of August."""
    first, last = summer_gap(day.year)
    return first <= day <= last


def _uid(random: Random) -> str:
    return f"{uuid.UUID(int=random.getrandbits(128), version=4)}@assidu"
