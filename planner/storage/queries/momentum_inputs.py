"""What the slowdown watch is fed with: the weeks of effort, and what stood around each of them.

Every part is read as plain rows, and what is made of them is kept as long as the rows are the same: after one touch
only the touches are counted anew.
"""

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from planner.clock import monday_of
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.goals.pull import goal_pull_on
from planner.domain.momentum.effort import DayEffort, WeekEffort, weekly_effort
from planner.domain.momentum.journal import WeekAnswer
from planner.domain.momentum.plan_history import next_block_on
from planner.domain.momentum.reading import WeekContext
from planner.domain.momentum.waiting import Sent, Wait, waiting_on, waits_of
from planner.domain.settings import Rhythm, Settings
from planner.storage.iso import day_or_none
from planner.storage.queries.goal_history import goal_spans
from planner.storage.queries.momentum_blocks import counted_blocks, known_series
from planner.storage.queries.momentum_memory import Memory, memory_of
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.settings import settings
from planner.storage.queries.slowdowns import week_answers
from planner.storage.queries.touch_hours import first_touch_hour, hour_of_day
from planner.storage.store import Store

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_holiday_name = holiday_lookup("en")
_FIRST_DAYS = (
    "SELECT min(first_day) FROM series",
    "SELECT min(held_on) FROM attendance",
    "SELECT min(starts_on) FROM goals",
)
_TOUCHES = """
    SELECT (SELECT coalesce(sum(t.touches), 0) FROM touch_hours t
        WHERE t.hour >= each.value ->> 0 AND t.hour < each.value ->> 1) FROM json_each(?) each"""
_PROSPECTS = """
    SELECT created_on, count(*) FROM prospects
    WHERE trashed_at = '' AND created_on BETWEEN ? AND ? GROUP BY created_on"""
_CLIENT_WORK = "SELECT day, sum(minutes) FROM client_work WHERE day BETWEEN ? AND ? GROUP BY day"
_VERSIONS = """
    SELECT p.id, p.currency, p.answered_on, v.sent_on, v.valid_until, v.amount_cents
    FROM proposals p JOIN proposal_versions v ON v.proposal_id = p.id JOIN prospects o ON o.id = p.prospect_id
    WHERE v.sent_on <> '' AND o.trashed_at = '' AND (p.state = 'sent' OR p.answered_on <> '')
    ORDER BY p.id, v.number"""


@dataclass(frozen=True, slots=True)
class Inputs:
    """Every week from the first one to the one under way, with what stood around the finished ones."""

    chosen: Settings
    weeks: list[WeekEffort]
    contexts: list[WeekContext]
    waits: list[Wait]

    @property
    def finished(self) -> list[tuple[WeekEffort, WeekContext]]:
        """The weeks that are over; the last one of `weeks` is not."""
        return list(zip(self.weeks[:-1], self.contexts, strict=True))


def inputs(store: Store, today: date) -> Inputs:
    """All of it, as it stands on a day; what lies after that week is left out."""
    memory, chosen = memory_of(store), settings(store)
    first = min(_first_day(store, chosen.zone) or today, today)
    begin, last = monday_of(first), monday_of(today) + _WEEK - _DAY
    weeks = _weeks(store, memory, chosen, first, last)
    waits = all_waits(store, memory)
    sundays = [week.sunday for week in weeks[:-1]]
    plan = known_series(store, memory, begin, last, chosen.zone)
    spans, answers = goal_spans(store), week_answers(store)
    in_bursts = None if chosen.burst_rhythm is Rhythm.UNKNOWN else chosen.burst_rhythm is Rhythm.BURSTS

    def contexts() -> list[WeekContext]:
        return [
            WeekContext(
                next_block_on(plan, day),
                waiting_on(waits, day),
                *goal_pull_on(spans, day),
                was_here=answers.get(monday_of(day)) == WeekAnswer.HERE,
                works_in_bursts=in_bursts,
            )
            for day in sundays
        ]

    key = (memory.version("known series"), memory.version("waits"), spans, answers, in_bursts, sundays)
    return Inputs(chosen, weeks, memory.part("contexts", key, contexts), waits)


def all_waits(store: Store, memory: Memory) -> list[Wait]:
    """When the versions of all proposals were out."""
    rows = store.db.execute(_VERSIONS).fetchall()
    return memory.part("waits", rows, partial(_waits, rows))


def _waits(rows: list[tuple[Any, ...]]) -> list[Wait]:
    versions: defaultdict[tuple[int, str, str], list[Sent]] = defaultdict(list)
    for proposal_id, currency, answered_on, sent_on, valid_until, cents in rows:
        sent = Sent(date.fromisoformat(sent_on), day_or_none(valid_until), cents or 0)
        versions[proposal_id, currency, answered_on].append(sent)
    return [
        wait
        for (proposal_id, currency, answered_on), sent in versions.items()
        for wait in waits_of(proposal_id, currency, sent, day_or_none(answered_on))
    ]


def _first_day(store: Store, zone: str) -> date | None:
    """The first day on which anything was done or planned; prospects may have been brought in with older days."""
    found = [store.db.execute(sql).fetchone()[0] for sql in _FIRST_DAYS]
    days = [date.fromisoformat(day) for day in found if day]
    hour = first_touch_hour(store)
    if hour is not None:
        days.append(hour.astimezone(ZoneInfo(zone)).date())
    return min(days, default=None)


def _weeks(store: Store, memory: Memory, chosen: Settings, first: date, last: date) -> list[WeekEffort]:
    begin = monday_of(first)
    mondays = [begin + place * _WEEK for place in range((last - begin).days // 7 + 1)]
    between = (begin.isoformat(), last.isoformat())
    blocks = counted_blocks(store, memory, begin, last, chosen.zone)
    touches = store.db.execute(_TOUCHES, (_bounds(memory, mondays, chosen.zone),)).fetchall()
    prospects = store.db.execute(_PROSPECTS, between).fetchall()
    work = store.db.execute(_CLIENT_WORK, between).fetchall()
    pauses = all_pauses(store)
    holidays = memory.part(
        "holidays", (chosen.holiday_calendar, begin, last), partial(_holidays, chosen.holiday_calendar, begin, last)
    )

    def make() -> list[WeekEffort]:
        added, worked = _by_week(prospects), _by_week(work)
        days = [
            DayEffort(monday, count, added[monday], worked[monday])
            for monday, (count,) in zip(mondays, touches, strict=True)
        ]
        planned = [each for block in blocks if (each := block.planned) is not None]
        before = [begin + offset * _DAY for offset in range((first - begin).days)]  # nobody was there yet
        return weekly_effort(begin, last, blocks=planned, days=days, pauses=pauses, holidays=[*holidays, *before])

    key = (memory.version("blocks"), touches, prospects, work, pauses, holidays, first)
    return memory.part("weeks", key, make)


def _bounds(memory: Memory, mondays: list[date], zone: str) -> str:
    """The hours in UTC between which each local week lies, as JSON."""

    def make() -> str:
        hours = [hour_of_day(monday, zone) for monday in (*mondays, mondays[-1] + _WEEK)]
        return json.dumps(list(pairwise(hours)))

    return memory.part("bounds", (mondays[0], mondays[-1], zone), make)


def _holidays(calendar: str, first: date, last: date) -> list[date]:
    days = (first + offset * _DAY for offset in range((last - first).days + 1))
    return [day for day in days if _holiday_name(calendar, day) is not None]


def _by_week(rows: list[tuple[Any, ...]]) -> Counter[date]:
    found: Counter[date] = Counter()
    for day, amount in rows:
        found[monday_of(date.fromisoformat(day))] += amount
    return found
