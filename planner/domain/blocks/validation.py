"""When a series can be used, and when one of its dates can be moved."""

from datetime import date, datetime, timedelta

from planner.domain import defaults
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.holidays import is_supported
from planner.domain.blocks.recurrence import first_slot, is_slot, slots
from planner.domain.blocks.series import BlockSeries
from planner.domain.zones import is_in_gap, load_zone
from planner.errors import InvalidInputError

SHORTEST_MINUTES = defaults.MIN_BLOCK_MINUTES
LONGEST_MINUTES = defaults.MAX_BLOCK_MINUTES
LONGEST_INTERVAL_WEEKS = 52
LONGEST_ALARM_MINUTES = 7 * 24 * 60
LONGEST_TITLE = 255
LONGEST_IF_THEN = 300
GAP_CHECK_YEARS = 12


def validate(series: BlockSeries) -> None:
    """Raise `InvalidInputError` when the series cannot be used; facts hold `field` and `value`.

    Codes: no_weekday, weekday_out_of_range, minutes_out_of_range, interval_out_of_range,
    until_before_first_day, until_and_count, count_out_of_range, alarm_out_of_range, title_too_long,
    if_then_too_long, day_out_of_range, start_not_whole_minute, unknown_zone, unknown_holiday_calendar, no_slot,
    start_in_clock_gap (with `day`).
    """
    _check_rule(series)
    _check_details(series)
    load_zone(series.zone)
    _check_slots(series)


def validate_change(series: BlockSeries, change: OccurrenceChange) -> None:
    """Raise `InvalidInputError` when a date of the series cannot be changed so.

    Codes: no_such_slot, minutes_out_of_range, day_out_of_range, start_not_whole_minute, start_in_clock_gap.
    """
    _require(is_slot(series, change.slot), "no_such_slot", "slot", change.slot)
    minutes = series.minutes if change.minutes is None else change.minutes
    validate_minutes(minutes)
    _check_day("moved_to", change.start.date())
    whole = change.start.second == change.start.microsecond == 0
    _require(whole, "start_not_whole_minute", "moved_to", change.start)
    _refuse_gap(change.start, series.zone, "moved_to")


def validate_minutes(minutes: int) -> None:
    """Raise `InvalidInputError` minutes_out_of_range for a length that no block has."""
    within = SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES
    _require(within, "minutes_out_of_range", "minutes", minutes)


def _check_rule(series: BlockSeries) -> None:
    _require(bool(series.weekdays), "no_weekday", "weekdays", series.weekdays)
    _require(series.weekdays <= set(range(7)), "weekday_out_of_range", "weekdays", series.weekdays)
    _require(1 <= series.every_n <= LONGEST_INTERVAL_WEEKS, "interval_out_of_range", "every_n", series.every_n)
    _require(series.until is None or series.count is None, "until_and_count", "count", series.count)
    countable = series.count is None or 1 <= series.count <= defaults.LARGEST_COUNT
    _require(countable, "count_out_of_range", "count", series.count)
    _check_day("first_day", series.first_day)
    ends_in_order = series.until is None or series.until >= series.first_day
    _require(ends_in_order, "until_before_first_day", "until", series.until)
    if series.until is not None:
        _check_day("until", series.until)


def _check_details(series: BlockSeries) -> None:
    validate_minutes(series.minutes)
    whole = series.start.second == series.start.microsecond == 0 and series.start.tzinfo is None
    _require(whole, "start_not_whole_minute", "start", series.start)
    _require(len(series.title) <= LONGEST_TITLE, "title_too_long", "title", series.title)
    _require(len(series.if_then) <= LONGEST_IF_THEN, "if_then_too_long", "if_then", series.if_then)
    alarm = series.alarm_minutes
    _require(alarm is None or 0 <= alarm <= LONGEST_ALARM_MINUTES, "alarm_out_of_range", "alarm_minutes", alarm)
    known = series.holiday_calendar == "" or is_supported(series.holiday_calendar)
    _require(known, "unknown_holiday_calendar", "holiday_calendar", series.holiday_calendar)


def _check_slots(series: BlockSeries) -> None:
    """Refuse a rule without any date, and one that falls into the hour a spring clock change leaves out.

    Calendar programs give four different answers for such a start, so it is refused rather than guessed.
    """
    _require(first_slot(series) is not None, "no_slot", "until", series.until)
    horizon = series.first_day + timedelta(days=366 * GAP_CHECK_YEARS)
    for slot in slots(series, series.first_day, horizon):
        _refuse_gap(slot, series.zone, "start")


def _refuse_gap(local: datetime, zone: str, field: str) -> None:
    if is_in_gap(local, zone):
        raise InvalidInputError("start_in_clock_gap", field=field, value=local.time(), day=local.date())


def _check_day(field: str, day: date) -> None:
    """A day centuries away is a slip of the keys, and would be one of thousands to write out."""
    _require(defaults.EARLIEST_DAY <= day <= defaults.LATEST_DAY, "day_out_of_range", field, day)


def _require(condition: bool, code: str, field: str, value: object) -> None:
    if not condition:
        raise InvalidInputError(code, field=field, value=value)
