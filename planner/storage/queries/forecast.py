"""The forecast of signed work from what is stored (see `planner.domain.momentum.forecast_model`)."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.clock import at_midnight
from planner.domain import defaults
from planner.domain.blocks.filling import WITHOUT_PEOPLE
from planner.domain.blocks.pauses import Pause
from planner.domain.momentum.effort import WORKING_DAYS
from planner.domain.momentum.forecast import WEEKS_AHEAD, Forecast
from planner.domain.momentum.forecast_basis import Known, PastWeek
from planner.domain.momentum.forecast_effort import PlannedBlocks, plan_ahead
from planner.domain.momentum.forecast_lags import LONGEST_LAG_DAYS
from planner.domain.momentum.forecast_model import foresee
from planner.domain.proposals.proposal import Proposal
from planner.domain.proposals.rules import with_current
from planner.domain.settings import Settings
from planner.domain.work.signed import SignedWork
from planner.storage.iso import day_or_none
from planner.storage.queries.ledger import gauge
from planner.storage.queries.pauses import pauses_between
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.settings import settings
from planner.storage.queries.slots import minutes_of
from planner.storage.queries.touch_hours import first_touch_hour
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store

_WEEK, _DAY = timedelta(weeks=1), timedelta(days=1)
_LOG_WEEKS = defaults.OWN_RATE_DAYS // 7
# Half an hour keeps the first hour of a week out of the week before it.
_BY_WEEK = """
    SELECT CAST(julianday(:high || ':00') - julianday(hour || ':30') AS INTEGER) / 7 AS age,
        sum(tries), sum(own_talks), sum(own_meetings)
    FROM touch_hours WHERE hour >= :low AND hour < :high GROUP BY age"""
# CROSS keeps SQLite from going through all touches for the few who got a proposal.
_FIRST_CONTACTS = """
    SELECT v.proposal_id, min(t.at)
    FROM (SELECT proposal_id, min(sent_on) AS sent_on FROM proposal_versions WHERE sent_on <> '' GROUP BY 1) v
        CROSS JOIN proposals p ON p.id = v.proposal_id
        CROSS JOIN touches t ON t.prospect_id = p.prospect_id AND t.at < date(v.sent_on, '+1 day')
            AND t.at >= date(v.sent_on, :longest)
    GROUP BY v.proposal_id"""
_BLOCKS = "SELECT id, purpose, weekdays, minutes, every_n, first_day, until, count, removed_at FROM series"
_SKIPPED = "SELECT series_id, date(slot) FROM occurrence_changes WHERE kind = 'skipped'"


def forecast(store: Store, today: date) -> Forecast:
    """Signed work 26 weeks ahead, as it stands on the morning of a day; the same each time it is asked."""
    chosen = settings(store)
    zone = ZoneInfo(chosen.zone)
    weeks, works = _log(store, today, zone), all_signed_work(store)
    return foresee(
        Known(
            today=today,
            weeks=weeks,
            open_ahead=_open_ahead(store, today),
            proposals=tuple(_with_minutes(each, chosen, works) for each in all_proposals(store)),
            works=tuple(works),
            first_contacts=_first_contacts(store, zone),
            plan_ahead=plan_ahead(_planned(store, zone), weeks, today),
            capacity_minutes=60 * chosen.client_hours_a_week,
            active=gauge(store, chosen.well_qualified_wanted).active,
        )
    )


def _with_minutes(proposal: Proposal, chosen: Settings, works: Sequence[SignedWork]) -> Proposal:
    """A proposal with the time that its amount is worth, where nobody said how long its work takes."""
    if proposal.current.minutes is not None:
        return proposal
    return with_current(proposal, replace(proposal.current, minutes=minutes_of(proposal, chosen, works) or None))


def _log(store: Store, today: date, zone: ZoneInfo) -> tuple[PastWeek, ...]:
    """The weeks of the log, the latest first; the one in which it began tells no usual effort, unless it is alone."""
    began = first_touch_hour(store)
    if began is None:
        return ()
    days = (today - began.astimezone(zone).date()).days
    whole = max(1, days // 7)
    count = min(_LOG_WEEKS, max(1, -(-days // 7)))
    first = today - count * _WEEK
    bounds = {"low": _hour(first, zone), "high": _hour(today, zone)}
    found = {age: (tries, talks, meetings) for age, tries, talks, meetings in store.db.execute(_BY_WEEK, bounds)}
    pauses = pauses_between(store, first, today)
    return tuple(
        PastWeek(*found.get(age, (0, 0, 0)), _open_share(pauses, today - (age + 1) * _WEEK) if age < whole else 0.0)
        for age in range(count)
    )


def _open_ahead(store: Store, today: date) -> tuple[float, ...]:
    pauses = pauses_between(store, today, today + (WEEKS_AHEAD + 1) * _WEEK)
    if not pauses:
        return ()
    return tuple(_open_share(pauses, today + week * _WEEK) for week in range(WEEKS_AHEAD + 1))


def _open_share(pauses: Sequence[Pause], first: date) -> float:
    """The part of the working days of seven days that no pause takes."""
    days = [day for day in (first + offset * _DAY for offset in range(7)) if day.weekday() < WORKING_DAYS]
    taken = sum(any(pause.starts_on <= day <= pause.ends_on for pause in pauses) for day in days)
    return 1.0 - taken / WORKING_DAYS


def _first_contacts(store: Store, zone: ZoneInfo) -> dict[int, date]:
    """The day of the first touch before each proposal; what is older than the longest lag is an old acquaintance."""
    rows = store.db.execute(_FIRST_CONTACTS, {"longest": f"-{LONGEST_LAG_DAYS} days"})
    return {proposal_id: datetime.fromisoformat(at).astimezone(zone).date() for proposal_id, at in rows}


def _planned(store: Store, zone: ZoneInfo) -> list[PlannedBlocks]:
    """The blocks with people in them that are or were on the calendar, and the dates of them that were skipped."""
    silent = {each.value for each in WITHOUT_PEOPLE}
    found, lengths = dict[int, PlannedBlocks](), dict[int, int]()
    for number, purpose, weekdays, minutes, every_n, first_day, until, count, removed_at in store.db.execute(_BLOCKS):
        if purpose in silent:
            continue
        days, first, ends = len(json.loads(weekdays)), date.fromisoformat(first_day), []
        if until:
            ends.append(day_or_none(until))
        if count is not None:
            ends.append(first + timedelta(weeks=every_n * (-(-count // days) - 1), days=6))
        if removed_at:
            ends.append(datetime.fromisoformat(removed_at).astimezone(zone).date())
        known = [end for end in ends if end is not None]
        found[number] = PlannedBlocks(first, min(known, default=None), minutes * days / every_n)
        lengths[number] = minutes
    skipped = []
    for number, text in store.db.execute(_SKIPPED):
        day, series = date.fromisoformat(text), found.get(number)
        if series is not None and (series.last is None or day <= series.last):  # beyond it nothing is left to skip
            skipped.append(PlannedBlocks(day, day, -lengths[number]))
    return [*found.values(), *skipped]


def _hour(day: date, zone: ZoneInfo) -> str:
    """The hour in UTC in which a local day begins, as it stands in the table."""
    return at_midnight(day).replace(tzinfo=zone).astimezone(UTC).isoformat()[:13]
