"""A series that is being typed: what it would be, its next date, and the dates that holidays take."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.blocks.editing import SeriesFields, with_fields
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import BlockSeries, SeriesId
from ui.bridge.formats import weekday_day_short
from ui.week.series_words import left_out_sentence, next_sentence, rule_sentence

_COMING_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class SeriesPreview:
    """`following` is the next date that takes place, None when none is left; `left_out` those of the coming year."""

    following: date | None
    left_out: list[tuple[date, str]]


def draft_series(fields: SeriesFields, now: datetime) -> BlockSeries:
    """The series as it would be stored, to validate and to look ahead; `now` is UTC."""
    blank = BlockSeries(
        SeriesId(0),
        "",
        fields.purpose,
        fields.weekdays,
        fields.start,
        fields.minutes,
        fields.first_day,
        fields.zone,
        created_at=now,
        updated_at=now,
    )
    return with_fields(blank, fields, now)


def preview(series: BlockSeries, today: date, holidays: HolidayLookup) -> SeriesPreview:
    """Look one year ahead."""
    start = max(today, series.first_day)
    following = None
    left_out = []
    for slot in slots(series, start, start + _COMING_YEAR):
        name = holidays(series.holiday_calendar, slot.date())
        if name:
            left_out.append((slot.date(), name))
        elif following is None:
            following = slot.date()
    return SeriesPreview(following, left_out)


def preview_words(fields: SeriesFields, found: SeriesPreview) -> tuple[str, str]:
    """The live sentence, and the one about holidays."""
    following = weekday_day_short(found.following) if found.following else None
    return f"{rule_sentence(fields)} {next_sentence(following)}", left_out_sentence(found.left_out)
