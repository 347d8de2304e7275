"""The command that says, day by day, what the coming weeks hold: blocks, own appointments, next steps and the rest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

import click

from planner.actions.busy_calendars import read_changed_calendars
from planner.cli.command import SpokenCommand, option, pass_session
from planner.cli.goal_words import target_words
from planner.cli.prospect_words import step_name
from planner.cli.session import Session
from planner.cli.speech import Speech
from planner.cli.values import MOST_WEEKS, Whole
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.goals.goal import GoalStatus
from planner.domain.proposals.proposal import ProposalState
from planner.domain.prospects.prospect import ProspectId
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.busy import busy_between
from planner.storage.queries.goals import goals
from planner.storage.queries.pauses import pauses_between
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.prospects import due_steps, prospects
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_ALL = 1_000_000  # a script wants them all
_GHOSTS_TOLD = frozenset({OccurrenceState.SKIPPED, OccurrenceState.HOLIDAY})


class _Kind(StrEnum):
    """What a line is about, in the order in which a day is told."""

    HOLIDAY = "holiday"
    PAUSE = "pause"
    GOAL = "goal"
    PROPOSAL = "proposal"
    NEXT_STEP = "next_step"
    BUSY = "busy"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of a day. `start` and `end` are on the owner's clock, None for the whole day.

    `number` is that of the series, prospect, calendar, goal, proposal or pause. `state` is that of the block, or
    "overdue".
    """

    day: date
    kind: _Kind
    title: str
    start: time | None = None
    end: time | None = None
    state: str | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class _Range:
    """From the day `start` to before `end`."""

    start: date
    end: date

    def days(self, first: date, last: date) -> Iterator[date]:
        """The days from `first` to `last`, both included, that lie in it."""
        begin, stop = max(first, self.start), min(last, self.end - timedelta(days=1))
        for offset in range((stop - begin).days + 1):
            yield begin + timedelta(days=offset)

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.start <= day < self.end


@click.command("agenda", cls=SpokenCommand, help="agenda")
@option("--weeks", type=Whole(most=MOST_WEEKS), default=1, help="weeks_of_agenda")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def agenda(session: Session, weeks: int, as_json: bool) -> None:
    """List the coming days from today on."""
    with session.store() as store:
        read_changed_calendars(store)
        today = session.today(store)
        entries = _entries(session.speech, store, _Range(today, today + timedelta(weeks=weeks)))
        if as_json:
            session.print_json([_as_object(each) for each in entries])
        elif not entries:
            session.print(session.speech.count("said.empty_agenda", weeks))
        else:
            _tell(session, entries)


def _entries(speech: Speech, store: Store, wanted: _Range) -> list[_Entry]:
    found = [
        *_holidays(speech, store, wanted),
        *_pauses(speech, store, wanted),
        *_goals(speech, store, wanted),
        *_proposals(store, wanted),
        *_steps(speech, store, wanted),
        *_busy(store, wanted),
        *_blocks(speech, store, wanted),
    ]
    order = list(_Kind)
    found.sort(key=lambda each: (each.day, each.start or time.min, order.index(each.kind), each.title))
    return found


def _holidays(speech: Speech, store: Store, wanted: _Range) -> Iterator[_Entry]:
    calendar, lookup = settings(store).holiday_calendar, holiday_lookup(speech.language)
    for day in wanted.days(wanted.start, wanted.end):
        name = lookup(calendar, day)
        if name:
            yield _Entry(day, _Kind.HOLIDAY, name)


def _pauses(speech: Speech, store: Store, wanted: _Range) -> Iterator[_Entry]:
    for pause in pauses_between(store, wanted.start, wanted.end):
        for day in wanted.days(pause.starts_on, pause.ends_on):
            yield _Entry(day, _Kind.PAUSE, pause.why or speech.say("said.pause"), number=pause.id)


def _goals(speech: Speech, store: Store, wanted: _Range) -> Iterator[_Entry]:
    for goal in goals(store):
        if goal.status is GoalStatus.RUNNING and wanted.holds(goal.ends_on):
            title = target_words(speech, goal)
            yield _Entry(goal.ends_on, _Kind.GOAL, title, number=goal.id)


def _proposals(store: Store, wanted: _Range) -> Iterator[_Entry]:
    """The last days of those that wait for their answer."""
    out = [each for each in all_proposals(store) if each.state is ProposalState.SENT]
    due = [(each, until) for each in out if (until := each.current.valid_until) is not None and wanted.holds(until)]
    people = {each.id: each for each in prospects(store, [each.prospect_id for each, _ in due])}
    for each, until in due:
        name = people[ProspectId(each.prospect_id)].display_name
        title = ", ".join(part for part in (name, each.title) if part)
        yield _Entry(until, _Kind.PROPOSAL, title, number=int(each.id))


def _steps(speech: Speech, store: Store, wanted: _Range) -> Iterator[_Entry]:
    """Those that are overdue stand on the first day."""
    for due in due_steps(store, wanted.end - timedelta(days=1), _ALL):
        step, is_late = due.next_step, due.next_step.day < wanted.start
        who = ", ".join(name for name in (due.person, due.company) if name)
        title = speech.say("said.step_with", step=step_name(speech, step), name=who)
        day, at = (wanted.start, None) if is_late else (step.day, step.at)
        yield _Entry(day, _Kind.NEXT_STEP, title, at, None, "overdue" if is_late else None, due.prospect_id)


def _busy(store: Store, wanted: _Range) -> Iterator[_Entry]:
    for busy in busy_between(store, wanted.start, wanted.end, settings(store).zone):
        last = max(busy.start, busy.end - timedelta(microseconds=1)).date()
        for day in wanted.days(busy.start.date(), last):
            start, end = _part_of_day(busy.start, busy.end, day)
            yield _Entry(day, _Kind.BUSY, busy.title, start, end, number=busy.calendar_id)


def _part_of_day(start: datetime, end: datetime, day: date) -> tuple[time | None, time | None]:
    """Where an appointment begins and ends on one of its days; None and None when it takes all of it."""
    begins, ends = start.date() == day, end.date() == day
    if (not begins or start.time() == time.min) and not ends:
        return None, None
    return start.time() if begins else time.min, end.time() if ends else None


def _blocks(speech: Speech, store: Store, wanted: _Range) -> Iterator[_Entry]:
    zone, lookup = settings(store).zone, holiday_lookup(speech.language)
    # A series of another zone may stand on the day beside.
    low, high = wanted.start - timedelta(days=1), wanted.end + timedelta(days=1)
    for block in occurrences_between(store, low, high, lookup):
        start = to_zone(block.start, block.series.zone, zone)
        if wanted.holds(start.date()) and (not block.is_ghost or block.state in _GHOSTS_TOLD):
            title = block.series.title or speech.purpose(block.series.purpose.value)
            end = (start + timedelta(minutes=block.minutes)).time()
            yield _Entry(start.date(), _Kind.BLOCK, title, start.time(), end, block.state.value, block.series.id)


def _tell(session: Session, entries: list[_Entry]) -> None:
    speech = session.speech
    day: date | None = None
    for each in entries:
        if each.day != day:
            if day is not None:
                session.print("")
            day = each.day
            session.print(speech.day(day))
        session.print(f"  {_hours(each):<13}  {_words(speech, each)}")


def _hours(entry: _Entry) -> str:
    if entry.start is None:
        return "" if entry.end is None else f"-{entry.end:%H:%M}"
    return f"{entry.start:%H:%M}" + (f"-{entry.end:%H:%M}" if entry.end is not None else "")


def _words(speech: Speech, entry: _Entry) -> str:
    if entry.kind is _Kind.BLOCK:
        return speech.say("agenda.block", title=entry.title, state=speech.say(f"block_states.{entry.state}"))
    key = "overdue" if entry.state == "overdue" else entry.kind.value
    return speech.say(f"agenda.{key}", title=entry.title)


def _as_object(entry: _Entry) -> dict[str, object]:
    return {
        "date": entry.day.isoformat(),
        "kind": entry.kind.value,
        "time": f"{entry.start:%H:%M}" if entry.start is not None else None,
        "end": f"{entry.end:%H:%M}" if entry.end is not None else None,
        "title": entry.title,
        "state": entry.state,
        "id": entry.number,
    }
