"""Filling a store with the example business."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from planner.actions.busy_calendars import Found, copy_of, order_for, read_calendar
from planner.actions.client_counting import recount_client_work, write_recount
from planner.actions.export_contents import calendar_plan
from planner.actions.export_memory import remember_events
from planner.actions.names import ActionName
from planner.actions.prospects import insert_prospect
from planner.actions.settings import write_settings
from planner.calendar.export import build_calendar
from planner.changes import ChangeSet, Kind
from planner.clock import monday_of
from planner.demo.appointments import write_appointments
from planner.demo.blocks import HOLIDAYS, ZONE, BlockHistory, example_history, example_series, summer_gap
from planner.demo.goals import example_goals
from planner.demo.past import write_past
from planner.demo.patterns import DemoPattern
from planner.demo.prospects import example_prospects
from planner.demo.pursuit import write_pursuit
from planner.demo.texts import ExampleTexts, example_texts
from planner.demo.work import write_client_work, write_work
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.holidays import HolidayLookup, holiday_lookup
from planner.domain.blocks.series import BlockSeries
from planner.domain.goals.goal import Goal
from planner.domain.prospects.list_query import ListFilter
from planner.domain.prospects.prospect import ProspectClass, State
from planner.domain.settings import Pattern
from planner.errors import BugError
from planner.storage.busy_copies import write_copy
from planner.storage.calendar_rows import pause_to_row
from planner.storage.goal_rows import goal_to_row, milestone_to_row, reward_to_row
from planner.storage.journal import Change
from planner.storage.queries import prospects as queries
from planner.storage.queries.fillable import proposed_lists
from planner.storage.queries.lists import view_to_text
from planner.storage.queries.settings import settings
from planner.storage.queries.work import client_work_between
from planner.storage.rows import attendance_to_row, change_to_row, series_to_row
from planner.storage.store import Store

_CALENDAR_GUID = "6f2b8c1e-5d0a-4c37-9a4e-2f7d1b90c3a8"
_CLIENT_HOURS = 20  # the owner also answers emergencies, and works on the workshop
_TABLES = (
    *("signed_work", "client_work", "client_rules", "proposal_versions", "proposals", "milestones", "slowdowns"),
    *("week_answers", "call_entries", "pauses", "reviews", "busy_calendars"),
    *("newsletter_receivers", "newsletters", "ideal_answers", "ideal_criteria", "sheets", "turns", "touches"),
    *("contact_points", "persons", "prospects", "referral_sources", "cadences", "checks", "saved_lists"),
    *("occurrence_changes", "attendance", "series", "rewards", "goals", "pictures"),
)


def load_example(store: Store, language: str, pattern: DemoPattern = DemoPattern.STEADY) -> ChangeSet:
    """Put the example business in place of whatever the store holds, as of today; settings of the screen stay.

    The caller makes sure that nothing of the owner's own is in the store. The calendar events already exported stay
    known, so that their revisions go on.
    """
    texts = example_texts(language)
    now = store.clock.now_in(ZONE)
    today = now.date()
    appointments = read_calendar(order_for(store, write_appointments(store.folder, today, texts)))
    with store.change(ActionName.LOAD_EXAMPLE, undoable=False) as change:
        _clear(change)
        prospects = example_prospects(today, texts, pattern)
        ids = [insert_prospect(store, change, prospect) for prospect in prospects]
        write_pursuit(change, {each.id: each for each in queries.prospects(store, ids)}, today, texts, pattern)
        companies = (prospect.company for prospect in prospects)
        write_work(change, dict(zip(companies, ids, strict=True)), pattern, today, texts)
        clients = [place for place, each in zip(ids, prospects, strict=True) if each.state is State.CLIENT]
        write_past(store, change, clients, today - timedelta(days=pattern.quiet_days(today)), texts)
        series = example_series(today, texts.if_then, pattern)
        history = example_history(series, now, holiday_lookup(language), pattern)
        next_monday = monday_of(today) + timedelta(days=7)
        _write_blocks(change, series, history)
        _write_changes(change, (each for each in history.changes if each.slot.date() < next_monday))
        _write_pauses(store, change, today, texts)
        _write_goals(change, example_goals(today, history.kept_days(), texts, pattern))
        _write_call_lists(store, change, monday_of(today), holiday_lookup(language))
        _remember_export(store, change, today, language)
        _write_changes(change, (each for each in history.changes if each.slot.date() >= next_monday))
        boilers = ListFilter(tags=(texts.tags["boiler"],), classes=(ProspectClass.A,))
        change.insert("saved_lists", {"name": texts.saved_list, "position": 1, "filter": view_to_text(boilers)})
        _write_settings(change, today, language, pattern)
        _show_calendar(store, change, appointments)
        _write_client_work(store, change, today, pattern)
        for kind in (Kind.SAVED_LIST, Kind.TOUCH, Kind.IDEAL_CLIENT, Kind.SOURCE, Kind.NEWSLETTER):
            change.note(kind)
    return change.result


def _clear(change: Change) -> None:
    for row in change.rows_where("referral_sources", "prospect_id IS NOT NULL", ()):
        change.update("referral_sources", row["id"], {"prospect_id": None})
    for table in _TABLES:
        for row in change.rows_where(table, "1 = 1", ()):
            change.delete(table, row["id"])


def _write_blocks(change: Change, series: Sequence[BlockSeries], history: BlockHistory) -> None:
    for one in series:
        change.insert("series", {"id": one.id, **series_to_row(one), "removed_at": ""})
    rows = [attendance_to_row(mark, held_on) for mark, held_on in history.attendance]
    first = change.next_id("attendance")
    values = ((number, *row.values()) for number, row in enumerate(rows, first))
    change.insert_many("attendance", ("id", *rows[0]), values)
    change.note(Kind.SERIES)
    change.note(Kind.OCCURRENCE)


def _write_changes(change: Change, changes: Iterable[OccurrenceChange]) -> None:
    for each in changes:
        change.insert("occurrence_changes", change_to_row(each, None))


def _write_pauses(store: Store, change: Change, today: date, texts: ExampleTexts) -> None:
    """The summer holidays of the year behind, where they are over."""
    now = store.clock.now_utc().isoformat()
    for year in (today.year - 1, today.year):
        first, last = summer_gap(year)
        if today - timedelta(weeks=52) < last and first < today:
            row = pause_to_row(first, last, texts.choose("Summer holidays|Congés d’été"))
            change.insert("pauses", {**row, "created_at": now, "updated_at": now})
    change.note(Kind.PAUSE)


def _write_call_lists(store: Store, change: Change, monday: date, lookup: HolidayLookup) -> None:
    """As if the owner had held the review of this week."""
    for (series_id, slot), people in proposed_lists(store, monday, lookup).lists.items():
        for position, prospect_id in enumerate(people):
            key = {"series_id": series_id, "slot": slot.isoformat()}
            change.insert("call_entries", {**key, "prospect_id": prospect_id, "position": position})
    change.note(Kind.CALL_LIST)


def _remember_export(store: Store, change: Change, today: date, language: str) -> None:
    """As if the owner had written the calendar file before planning the last changes."""
    if not settings(store).calendar_guid:
        write_settings(change, calendar_guid=_CALENDAR_GUID)
    remember_events(change, build_calendar(calendar_plan(store, language=language), today))
    write_settings(change, calendar_language=language, calendar_until="")
    change.note(Kind.EXPORT)


def _show_calendar(store: Store, change: Change, found: Found) -> None:
    """The other calendar of the example, as it was read from its file."""
    if found.file is None:
        raise found.error or BugError("the calendar of the example cannot be read")
    now = store.clock.now_utc().isoformat()
    row = {"id": 1, "name": found.file.name, "path": str(found.order.path), "is_shown": 1, "added_at": now}
    change.insert("busy_calendars", row)
    write_copy(store, 1, copy_of(store, found, found.file))
    change.note(Kind.BUSY)


def _write_client_work(store: Store, change: Change, today: date, pattern: DemoPattern) -> None:
    """What the calendar says about the time for clients is counted at once; the rest of each day stands by hand."""
    write_recount(store, change, recount_client_work(store))
    counted: Counter[date] = Counter()
    for each in client_work_between(store, date.min, today):
        counted[each.day] += each.minutes
    write_client_work(change, counted, pattern, today)


def _write_goals(change: Change, goals: Sequence[Goal]) -> None:
    for goal in goals:
        made = f"{goal.starts_on.isoformat()}T08:00:00+00:00"
        goal_id = change.insert("goals", {**goal_to_row(goal), "created_at": made, "updated_at": made})
        for milestone in goal.milestones:
            change.insert("milestones", {"goal_id": goal_id, **milestone_to_row(milestone)})
        if goal.reward is not None:
            change.insert("rewards", {"goal_id": goal_id, **reward_to_row(goal.reward)})
    change.note(Kind.GOAL)


def _write_settings(change: Change, today: date, language: str, pattern: DemoPattern) -> None:
    write_settings(
        change,
        zone=ZONE,
        holiday_calendar=HOLIDAYS,
        pattern=Pattern(pattern.value) if pattern.is_slow else Pattern.NO_SYSTEM,
        first_run_done=True,
        is_demo=True,
        client_hours_a_week=_CLIENT_HOURS,
        example_made=f"{today.isoformat()} {language}",
    )
