"""Whatever the plan: our own file differs in nothing, and what another plan's file says is what is found."""

from dataclasses import replace
from datetime import date, datetime

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.calendar.came_back import read_came_back
from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarPlan
from planner.domain.blocks.differences import Difference, DifferenceKind
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import occurrences
from planner.domain.blocks.pauses import Pause, PauseId, pause_on
from planner.domain.blocks.series import SeriesId
from planner.errors import KnownError
from tests.planner.block_samples import TODAY
from tests.planner.calendar.test_calendar_expansion import plans

DAYS = (date(2026, 1, 1), date(2036, 1, 1))
Dates = dict[datetime, tuple[datetime, int]]


def file_of(plan: CalendarPlan, today: date) -> bytes:
    try:
        return build_calendar(plan, today).content
    except KnownError:
        assume(False)
        raise


def coming(plan: CalendarPlan, today: date) -> Dates:
    """What the plan holds from today on, as the domain has it: slot to start and minutes."""
    (series,) = plan.series
    changes = plan.changes.get(series.id, ())
    found = occurrences(plan.series, changes, (), *DAYS, holiday_lookup("fr"), plan.pauses)
    standing = [each for each in found if not each.is_ghost and each.pause is None]
    return {each.slot: (each.start, each.minutes) for each in standing if each.start.date() >= today}


def taken_over(dates: Dates, differences: tuple[Difference, ...]) -> Dates:
    """The dates after each difference was taken over, in plain steps."""
    after = dict(dates)
    for each in differences:
        here = [slot for slot in dates if slot >= each.slot]
        match each.kind:
            case DifferenceKind.MOVED if each.to is not None:
                after[each.slot] = (each.to, each.to_minutes)
            case DifferenceKind.DELETED:
                del after[each.slot]
            case DifferenceKind.SERIES_ENDED:
                after = {slot: date_ for slot, date_ in after.items() if slot not in here}
            case DifferenceKind.SERIES_MOVED if each.to is not None:
                at, regular = each.to.time(), [slot for slot in here if dates[slot][0] == slot]
                after |= {slot: (datetime.combine(slot, at), each.to_minutes) for slot in regular if slot in after}
            case _:
                raise AssertionError(each)
    return after


pauses = st.lists(
    st.builds(
        lambda day, length: Pause(PauseId(1), day, date.fromordinal(day.toordinal() + length), ""),
        st.dates(date(2026, 11, 1), date(2027, 3, 1)),
        st.integers(0, 20),
    ),
    max_size=2,
).map(tuple)


@settings(max_examples=25)
@given(plans(), pauses, st.dates(date(2026, 2, 1), date(2027, 2, 1)), st.booleans())
def test_our_own_export_finds_nothing(
    plan: CalendarPlan, paused: tuple[Pause, ...], today: date, is_remembered: bool
) -> None:
    plan = replace(plan, pauses=paused)
    content = file_of(plan, today)
    if is_remembered:
        plan = replace(plan, exported={event.uid: event for event in build_calendar(plan, today).events})
    assert read_came_back(content, plan, today) == ()


@settings(max_examples=25)
@given(plans(), st.data())
def test_what_is_found_makes_the_plan_that_the_file_was_written_from(plan: CalendarPlan, data: st.DataObject) -> None:
    """Dates that left their series are apart: there they have a UID that this plan cannot know."""
    before = replace(plan, changes={})
    content = file_of(plan, TODAY)
    series_id = SeriesId(1)
    states = build_calendar(before, TODAY).events if data.draw(st.booleans()) else ()
    before = replace(before, exported={event.uid: event for event in states})
    # A series of which one date is left is no series in the file, and none that could be told from another event.
    assume(b"RRULE" in content and b"RRULE" in file_of(before, TODAY) and b"STATUS:CANCELLED" not in content)
    expected = coming(plan, TODAY)
    loners = {change.slot for change in plan.changes[series_id] if f"UID:{change.uid}".encode() in content}
    known = coming(before, TODAY)
    wanted = {slot: date_ for slot, date_ in expected.items() if slot in known and slot not in loners}
    gone_by = {
        change.slot: (change.start, change.minutes or plan.series[0].minutes)
        for change in plan.changes[series_id]
        if change.slot in known and change.start.date() < TODAY and change.slot not in loners and change.moved_to
        if pause_on(plan.pauses, change.start.date()) is None
    }
    after = taken_over(known, read_came_back(content, before, TODAY))
    assert after == wanted | gone_by


@settings(max_examples=40)
@given(plans(), st.data())
def test_a_damaged_file_is_read_or_refused(plan: CalendarPlan, data: st.DataObject) -> None:
    lines = file_of(plan, TODAY).decode().split("\r\n")
    for _ in range(data.draw(st.integers(1, 4))):
        index = data.draw(st.integers(0, len(lines) - 1))
        cut = data.draw(st.integers(0, len(lines[index])))
        wound = data.draw(
            st.sampled_from(("", "\x00", ":", ";", "99999999T999999", "RRULE:FREQ=WEEKLY;BYDAY=XX", "\r\n"))
        )
        lines[index] = lines[index][:cut] + wound + lines[index][cut + data.draw(st.integers(0, 3)) :]
    try:
        read_came_back("\r\n".join(lines).encode(), plan, TODAY)
    except KnownError as error:
        assert error.code.startswith("came_back_")
