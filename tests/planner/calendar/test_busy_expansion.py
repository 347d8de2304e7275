"""Series of other calendars fall on the days on which recurring-ical-events puts them, however long ago they began."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planner.calendar.busy_samples import FIRST, PARIS, UNTIL, calendar, read

ZONE = ZoneInfo(PARIS)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
STARTS = st.datetimes(datetime(2012, 1, 1), datetime(2027, 6, 1)).map(lambda it: it.replace(second=0, microsecond=0))
ENDS = st.one_of(
    st.just(""),
    st.integers(1, 900).map(lambda count: f";COUNT={count}"),
    st.datetimes(datetime(2026, 6, 1), datetime(2028, 1, 1)).map(lambda end: f";UNTIL={end:%Y%m%dT%H%M%SZ}"),
)
DAYS_OF_WEEK = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True).map(",".join)
RULES = st.one_of(
    st.builds("FREQ=DAILY;INTERVAL={}".format, st.integers(1, 20)),
    st.builds(
        "FREQ=WEEKLY;INTERVAL={};WKST={};BYDAY={}".format, st.integers(1, 5), st.sampled_from(WEEKDAYS), DAYS_OF_WEEK
    ),
    st.builds("FREQ=WEEKLY;INTERVAL={}".format, st.integers(1, 5)),
    st.builds(
        "FREQ=MONTHLY;INTERVAL={};BYDAY={}{}".format, st.integers(1, 4), st.integers(1, 4), st.sampled_from(WEEKDAYS)
    ),
    st.builds("FREQ=MONTHLY;BYMONTHDAY={}".format, st.integers(1, 31)),
    st.builds("FREQ=YEARLY;INTERVAL={}".format, st.integers(1, 3)),
)


@settings(max_examples=25)
@given(start=STARTS, hours=st.integers(1, 60), rule=RULES, end=ENDS, skipped=st.integers(0, 40))
def test_series_fall_where_the_library_puts_them(
    start: datetime, hours: int, rule: str, end: str, skipped: int
) -> None:
    without = start + timedelta(days=7 * skipped)
    content = calendar(
        f"UID:s\nDTSTART;TZID={PARIS}:{start:%Y%m%dT%H%M%S}\nDURATION:PT{hours}H\nRRULE:{rule}{end}\n"
        f"EXDATE;TZID={PARIS}:{without:%Y%m%dT%H%M%S}"
    )
    low, high = (datetime.combine(day, time.min, ZONE) for day in (FIRST, UNTIL))
    events = recurring_ical_events.of(icalendar.Calendar.from_ical(content)).between(low, high)
    expected = {event["DTSTART"].dt.astimezone(UTC) for event in events}
    assert {each.start for each in read(content).times} == expected
