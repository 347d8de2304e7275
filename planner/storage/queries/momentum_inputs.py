"""What the slowdown watch is fed with: the weeks of effort, and what stood around each of them.

Every part is read as plain rows, and what is made of them is kept as long as the rows are the same: after one touch
only the touches are counted anew.
"""

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from zoneinfo import ZoneInfo

from planner.clock import monday_of
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.momentum.effort import DayEffort, WeekEffort, answers_open_from, weekly_effort
from planner.domain.momentum.goal_pull import GoalSpan, goal_pull_on
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
    FROM proposals p JOIN proposal_versions v ON v.proposal_id = p.id
    WHERE v.sent_on <> '' AND (p.state = 'sent' OR p.answered_on <> '')
        AND p.prospect_id NOT IN (SELECT id FROM prospects WHERE trashed_at > '')
    ORDER BY p.id, v.number"""


@dataclass(frozen=True, slots=True)
class Inputs:
    """Every week from the first one to the one under way, with what stood around the finished ones.

    `unmarked` counts the blocks of the last finished week that nobody has marked; while `waits_for_answers` that week
    is not read.
    """

    chosen: Settings
    weeks: list[WeekEffort]
    contexts: list[WeekContext]
    waits: list[Wait]
    spans: list[GoalSpan]
    unmarked: int
    waits_for_answers: bool

    @property
    def finished(self) -> list[tuple[WeekEffort, WeekContext]]:
        """The weeks that are over and can be read; the last one of `weeks` is not over."""
        found = list(zip(self.weeks[:-1], self.contexts, strict=True))
        return found[:-1] if self.waits_for_answers else found


def inputs(store: Store, today: date) -> Inputs:
    """All of it, as it stands on a day; what lies after that week is left out."""
    memory, chosen = memory_of(store), settings(store)
    first = min(_first_day(store, chosen.zone) or today, today)
    begin, last = span(store, chosen.zone, today)
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
                waiting,
                *goal_pull_on(spans, day),
                was_here=answers.get(monday_of(day)) == WeekAnswer.HERE,
                works_in_bursts=in_bursts,
            )
            for day, waiting in zip(sundays, waiting_on(waits, sundays), strict=True)
        ]

    key = (memory.version("known series"), memory.version("waits"), spans, answers, in_bursts, sundays)
    unmarked = _unmarked(store, memory, chosen, (begin, last), today)
    waiting = unmarked > 0 and answers_open_from(today) < monday_of(today)
    return Inputs(chosen, weeks, memory.part("contexts", key, contexts), waits, spans, unmarked, waiting)


def _unmarked(store: Store, memory: Memory, chosen: Settings, days: tuple[date, date], today: date) -> int:
    """How many blocks of the last finished week wait for somebody to say what became of them."""
    first = monday_of(today) - _WEEK

    def count() -> int:
        holidays = set(_holidays(memory, chosen.holiday_calendar, *days))
        return sum(
            each.has_no_answer and each.day not in holidays
            for each in counted_blocks(store, memory, *days, chosen.zone)
            if first <= each.day < first + _WEEK
        )

    return memory.part("unmarked", (memory.version("blocks"), memory.version("holidays"), first), count)


def span(store: Store, zone: str, today: date) -> tuple[date, date]:
    """The Monday of the first week and the Sunday of the week of today."""
    first = min(_first_day(store, zone) or today, today)
    return monday_of(first), monday_of(today) + _WEEK - _DAY


def all_waits(store: Store, memory: Memory) -> list[Wait]:
    """When the versions of all proposals were out."""
    marks = memory.marks(store, "proposals", "proposal_versions", "prospects")
    return memory.part("waits", marks, partial(_waits, store))


def _waits(store: Store) -> list[Wait]:
    rows = store.db.execute(_VERSIONS).fetchall()
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
    pauses, holidays = all_pauses(store), _holidays(memory, chosen.holiday_calendar, begin, last)

    def untouched() -> list[WeekEffort]:
        added, worked = _by_week(store, _PROSPECTS, between), _by_week(store, _CLIENT_WORK, between)
        days = [DayEffort(monday, 0, added[monday], worked[monday]) for monday in mondays]
        planned = [each for block in blocks if (each := block.planned) is not None]
        before = [begin + offset * _DAY for offset in range((first - begin).days)]  # nobody was there yet
        found = weekly_effort(begin, last, blocks=planned, days=days, pauses=pauses, holidays=[*holidays, *before])
        return [replace(found[0], begins_late=bool(before)), *found[1:]]

    made = (memory.version("blocks"), memory.version("holidays"), memory.marks(store, "prospects", "client_work"))
    weeks = memory.part("untouched", (made, pauses, first), untouched)
    touches = memory.part(
        "touches",
        (memory.marks(store, "touch_hours"), begin, last, chosen.zone),
        partial(_touches, store, mondays, chosen.zone),
    )
    return _with_touches(memory, weeks, touches)


def _with_touches(memory: Memory, weeks: list[WeekEffort], touches: list[int]) -> list[WeekEffort]:
    """The weeks with their touches; those that are as before are the same objects, which compare at once."""
    known: dict[tuple[int, int], WeekEffort] = memory.part("weeks", memory.version("untouched"), dict)
    found = []
    for place, (week, count) in enumerate(zip(weeks, touches, strict=True)):
        if (place, count) not in known:
            known[place, count] = replace(week, touches=count)
        found.append(known[place, count])
    return found


def _touches(store: Store, mondays: list[date], zone: str) -> list[int]:
    hours = [hour_of_day(monday, zone) for monday in (*mondays, mondays[-1] + _WEEK)]
    return [count for (count,) in store.db.execute(_TOUCHES, (json.dumps(list(pairwise(hours))),))]


def _holidays(memory: Memory, calendar: str, first: date, last: date) -> list[date]:
    def make() -> list[date]:
        days = (first + offset * _DAY for offset in range((last - first).days + 1))
        return [day for day in days if _holiday_name(calendar, day) is not None]

    return memory.part("holidays", (calendar, first, last), make)


def _by_week(store: Store, sql: str, between: tuple[str, str]) -> Counter[date]:
    found: Counter[date] = Counter()
    for day, amount in store.db.execute(sql, between):
        found[monday_of(date.fromisoformat(day))] += amount
    return found
