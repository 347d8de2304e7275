"""What the weekly review tells of a week: its figures beside the usual ones, and what happened in it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.clock import at_midnight, monday_of
from planner.domain import defaults
from planner.domain.blocks.attendance import Reason
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.pauses import Pause
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import BlockSeries
from planner.domain.blocks.summary import week_summary
from planner.domain.prospects.prospect import NextStepKind, ProspectId
from planner.domain.reviews.figures import Compared, WeekFigures, compared
from planner.domain.reviews.review import planned_week
from planner.domain.touches.touch import TouchOutcome
from planner.domain.touches.turn import TurnKind
from planner.domain.zones import to_utc, to_zone
from planner.storage.iso import day_or_none
from planner.storage.queries.blocks import all_series, occurrences_between, reasons_between
from planner.storage.queries.pauses import pauses_between
from planner.storage.queries.settings import settings
from planner.storage.queries.week_proposals import Offered, sent_between, signed_between
from planner.storage.store import Store

_DAY, _WEEK, _AHEAD = timedelta(days=1), timedelta(days=7), timedelta(days=400)
_NO_CONVERSATION = (TouchOutcome.NO_ANSWER.value, TouchOutcome.GATEKEEPER.value)
_QUARTER = timedelta(weeks=13)
_TOUCHES = """
    SELECT count(DISTINCT CASE WHEN incoming = 0 THEN prospect_id END),
        coalesce(sum(outcome NOT IN (?, ?)), 0), coalesce(sum(outcome = ?), 0)
    FROM touches WHERE at >= ? AND at < ?"""
# CROSS keeps SQLite from going through all prospects for the few who were spoken with.
_MEETINGS = """
    SELECT p.id, p.company, p.person, CASE WHEN p.next_kind = ? THEN p.next_on ELSE '' END
    FROM touches t CROSS JOIN prospects p ON p.id = t.prospect_id
    WHERE t.outcome = ? AND t.at >= ? AND t.at < ? AND p.trashed_at = '' GROUP BY p.id ORDER BY min(t.at), p.id"""
_TURNED = """
    SELECT p.id, p.company, p.person FROM turns t JOIN prospects p ON p.id = t.prospect_id
    WHERE t.kind = ? AND p.state = ? AND t.at >= ? AND t.at < ? AND p.trashed_at = ''
    GROUP BY p.id ORDER BY min(t.at), p.id"""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody something happened with; `day` is that of a meeting that is still to be held, None if not known."""

    id: ProspectId
    company: str
    person: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """One week from `monday` on.

    `figures` beside the usual ones (`compared`); `is_first` when nothing lies before and nothing in it. `sent` and
    `signed` are proposals, `won` whoever became a client, with a proposal or without. `saved_minutes`
    is what those let go took in the quarter before. `to_come` are blocks that are still planned after now, `unmarked`
    those that are over without a word, `missed` those missed or moved out of the week, and `reasons` what was said of
    blocks that were missed, shortened, skipped or moved out of it.
    """

    monday: date
    figures: WeekFigures
    compared: Compared
    is_first: bool
    meetings: tuple[Named, ...]
    signed: tuple[Offered, ...]
    sent: tuple[Offered, ...]
    won: tuple[Named, ...]
    let_go: tuple[Named, ...]
    saved_minutes: int
    missed: tuple[Occurrence, ...]
    unmarked: tuple[Occurrence, ...]
    to_come: tuple[Occurrence, ...]
    reasons: tuple[Reason, ...]
    pauses: tuple[Pause, ...]
    added: int

    @property
    def is_quiet(self) -> bool:
        """Whether no block was kept: of a week with a pause, a first one, or one not marked yet that is not said."""
        return self.figures.is_quiet and not self.is_first and not self.unmarked


def review_facts(store: Store, monday: date, holidays: HolidayLookup) -> ReviewFacts:
    """The facts of the week of a Monday, as they stand now."""
    zone = settings(store).zone
    now = store.clock.now_in(zone)
    start = monday - defaults.REVIEW_WEEKS_BEFORE * _WEEK
    blocks = occurrences_between(store, start, monday + _WEEK, holidays)
    weeks = [
        _figures(store, first, [each for each in blocks if monday_of(each.start.date()) == first], zone)
        for first in (start + number * _WEEK for number in range(defaults.REVIEW_WEEKS_BEFORE + 1))
    ]
    of_week = [each for each in blocks if monday_of(each.start.date()) == monday]
    missed = [each for each in of_week if _is_missed(each)]
    planned = [each for each in of_week if each.state is OccurrenceState.PLANNED and not _is_review(each)]
    let_go = _named(store, _TURNED, (TurnKind.LET_GO.value, TurnKind.LET_GO.value), monday, zone)
    return ReviewFacts(
        monday=monday,
        figures=weeks[-1],
        compared=compared(weeks[-1], weeks[:-1]),
        is_first=all(each.is_empty for each in weeks),
        meetings=_named(
            store, _MEETINGS, (NextStepKind.MEETING.value, TouchOutcome.MEETING_BOOKED.value), monday, zone
        ),
        signed=signed_between(store, monday, monday + _WEEK),
        sent=sent_between(store, monday, monday + _WEEK),
        won=_named(store, _TURNED, (TurnKind.CLIENT.value, TurnKind.CLIENT.value), monday, zone),
        let_go=let_go,
        saved_minutes=_minutes(store, let_go, monday, zone),
        missed=tuple(missed),
        unmarked=tuple(each for each in planned if _end(each, zone) <= now),
        to_come=tuple(each for each in planned if _end(each, zone) > now),
        reasons=tuple(reasons_between(store, monday, monday + _WEEK).elements()),
        pauses=tuple(pauses_between(store, monday, monday + _WEEK)),
        added=_added(store, monday),
    )


def review_block(store: Store, today: date, holidays: HolidayLookup) -> Occurrence | None:
    """The block that a review held today is for: the latest one up to today without a word on what became of it."""
    monday = planned_week(today)
    found = [
        each
        for each in occurrences_between(store, monday - 3 * _DAY, today + _DAY, holidays)
        if _is_review(each) and each.state is OccurrenceState.PLANNED
    ]
    return found[-1] if found else None


def review_series_on_plan(store: Store, today: date) -> BlockSeries | None:
    """The series that puts the review on the calendar and still has a date to come; the newest of several."""
    found = (
        each
        for each in reversed(all_series(store))
        if each.purpose is Purpose.WEEKLY_REVIEW and next(slots(each, today, today + _AHEAD), None) is not None
    )
    return next(found, None)


def _figures(store: Store, monday: date, blocks: list[Occurrence], zone: str) -> WeekFigures:
    summary = week_summary(blocks)
    parameters = (*_NO_CONVERSATION, TouchOutcome.MEETING_BOOKED.value, *_instants(monday, zone))
    contacted, conversations, meetings = store.db.execute(_TOUCHES, parameters).fetchone()
    is_paused = OccurrenceState.PAUSED in summary.states
    return WeekFigures(summary.kept, summary.total, contacted, conversations, meetings, is_paused)


def _named(store: Store, sql: str, parameters: tuple[str, str], monday: date, zone: str) -> tuple[Named, ...]:
    rows = store.db.execute(sql, (*parameters, *_instants(monday, zone)))
    return tuple(
        Named(ProspectId(prospect_id), company, person, day_or_none(day[0]) if day else None)
        for prospect_id, company, person, *day in rows
    )


def _minutes(store: Store, people: tuple[Named, ...], monday: date, zone: str) -> int:
    marks = ",".join(str(each.id) for each in people)
    since, until = to_utc(at_midnight(monday + _WEEK - _QUARTER), zone).isoformat(), _instants(monday, zone)[1]
    sql = f"SELECT coalesce(sum(minutes), 0) FROM touches WHERE prospect_id IN ({marks}) AND at >= ? AND at < ?"
    return int(store.db.execute(sql, (since, until)).fetchone()[0])


def _added(store: Store, monday: date) -> int:
    sql = "SELECT count(*) FROM prospects WHERE trashed_at = '' AND created_on >= ? AND created_on < ?"
    return int(store.db.execute(sql, (monday.isoformat(), (monday + _WEEK).isoformat())).fetchone()[0])


def _instants(monday: date, zone: str) -> tuple[str, str]:
    """The week from its first instant to before the first one of the next."""
    return to_utc(at_midnight(monday), zone).isoformat(), to_utc(at_midnight(monday + _WEEK), zone).isoformat()


def _is_review(block: Occurrence) -> bool:
    return block.series.purpose is Purpose.WEEKLY_REVIEW


def _is_missed(block: Occurrence) -> bool:
    if block.state is OccurrenceState.MOVED_AWAY:
        return block.left_week
    return block.state is OccurrenceState.MISSED


def _end(block: Occurrence, zone: str) -> datetime:
    """Its end on the owner's clock."""
    return to_zone(block.end, block.series.zone, zone)
