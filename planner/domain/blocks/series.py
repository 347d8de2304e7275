"""A block series: the rule behind recurring appointments with oneself."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NewType

from planner.domain.blocks.purpose import Purpose

SeriesId = NewType("SeriesId", int)


@dataclass(frozen=True, slots=True)
class BlockSeries:
    """Blocks that repeat on some weekdays, every `every_n` weeks, at one wall-clock time in one zone.

    Weeks start on Monday and are counted from the week of `first_day`. `weekdays` holds 0 for Monday to
    6. The series ends after the day `until`, or after `count` slots (those a holiday skips are counted
    too), or never. `uid` is the calendar's name for it and never changes; `holiday_calendar` is a code
    such as "FR", "FR-57" or "CA-QC", empty when holidays are not skipped. `created_at` and `updated_at`
    are UTC.
    """

    id: SeriesId
    uid: str
    purpose: Purpose
    weekdays: frozenset[int]
    start: time
    minutes: int
    first_day: date
    zone: str
    created_at: datetime
    updated_at: datetime
    title: str = ""
    every_n: int = 1
    until: date | None = None
    count: int | None = None
    alarm_minutes: int | None = None
    holiday_calendar: str = ""
    if_then: str = ""
