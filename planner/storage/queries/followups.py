"""Following up: who is due, about whom to decide, who waits for a light word, whom to wake or look at again, and what
to say about somebody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.followup import pest
from planner.domain.followup.advice import Advice, advice, advice_from_counts
from planner.domain.followup.stop_rule import Stop, limits, stop
from planner.domain.prospects.prospect import NextStep, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import Pursuit
from planner.errors import BugError
from planner.storage.queries.phones import first_phones
from planner.storage.queries.prospects import ProspectRow, prospect, prospect_rows
from planner.storage.queries.stop_conditions import HAS_COME, STOPS_FIRST, stop_parameters
from planner.storage.queries.touches import sheet_of, touches_of
from planner.storage.store import Store

SHOWN = 100  # a longer list is not worked through in a day

_PURSUED = "trashed_at = '' AND state IN ('to_qualify', 'active')"
_OVERDUE, _ON_DAY, _LATER = "next_on < :today", "next_on = :today", "next_on > :today AND next_on <= :sunday"
# The moves from state to state leave these days with the parked only, so that the narrow indexes answer alone.
_TO_WAKE = "trashed_at = '' AND wake_on <> '' AND wake_on <= :today"
_LIGHT = "trashed_at = '' AND state = 'nurture' AND next_on <= :today"
_TO_REQUALIFY = "trashed_at = '' AND requalify_on <> '' AND requalify_on <= :today"

_LOOK_AGAIN = "SELECT count(*) FROM ({})".format(
    " UNION ".join(f"SELECT id FROM prospects WHERE {each}" for each in (_TO_WAKE, _TO_REQUALIFY, _LIGHT))
)


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """Somebody to follow up: how to reach them, what is next, and how far one has come.

    `attempts` of `limit` tries are used up, `pest_level` is 0 to 5, `phone` is E.164 or empty, and `advice` holds what
    can be said without the log. `next_step` is None only for somebody parked who has none.
    """

    id: ProspectId
    company: str
    person: str
    town: str
    phone: str
    state: State
    klass: ProspectClass
    next_step: NextStep | None
    pursuit: Pursuit
    attempts: int
    limit: int
    pest_level: int
    advice: tuple[Advice, ...]

    @property
    def display_name(self) -> str:
        """The company, or the person where there is none."""
        return self.company or self.person


@dataclass(frozen=True, slots=True)
class FollowUps:
    """Whose next step is overdue, for today, and for the rest of the week to Sunday; each by day, then hour."""

    overdue: tuple[FollowUpRow, ...]
    today: tuple[FollowUpRow, ...]
    this_week: tuple[FollowUpRow, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Somebody about whom to decide, and what brought the stop about."""

    row: FollowUpRow
    stop: Stop


@dataclass(frozen=True, slots=True)
class FollowUpCounts:
    """How many there are in all of each kind; `look_again` counts whoever is in one of the last three once."""

    overdue: int
    today: int
    this_week: int
    decisions: int
    light_touches: int
    to_wake: int
    to_requalify: int
    look_again: int


def advice_of(store: Store, prospect_id: int, today: date) -> tuple[Advice, ...]:
    """What to say about one prospect, the most urgent first; NotFoundError `prospect`."""
    found = prospect(store, prospect_id)
    return advice(found, touches_of(store, prospect_id), sheet_of(store, prospect_id), today)


def due_follow_ups(store: Store, today: date, limit: int = SHOWN) -> FollowUps:
    """The next steps of those one pursues, up to Sunday: at most `limit` of each group."""

    def group(condition: str) -> tuple[FollowUpRow, ...]:
        sql = (
            f"SELECT id FROM prospects WHERE {_PURSUED} AND {condition}"
            " ORDER BY next_on, next_at, company_key, id LIMIT :limit"
        )
        found = store.db.execute(sql, {**_days(today), "limit": limit}).fetchall()
        return _rows(store, [prospect_id for (prospect_id,) in found], today)

    return FollowUps(group(_OVERDUE), group(_ON_DAY), group(_LATER))


def decisions(store: Store, today: date, limit: int = SHOWN) -> tuple[Decision, ...]:
    """Active prospects for whom the stop has come: most tries beyond the limit first, then the longest without a sign.

    Whoever waits for a day agreed with the prospect has nothing to decide yet.
    """
    sql = f"SELECT id FROM prospects WHERE {HAS_COME} ORDER BY {STOPS_FIRST} LIMIT :limit"
    found = store.db.execute(sql, {**stop_parameters(today), "limit": limit}).fetchall()
    return tuple(_decision(row, today) for row in _rows(store, [prospect_id for (prospect_id,) in found], today))


def light_touches(store: Store, today: date, limit: int = SHOWN) -> tuple[FollowUpRow, ...]:
    """Those kept warm for whom the day of a light word has come; nobody is overdue, whoever waits longest is first."""
    return _parked(store, _LIGHT, "next_on", today, limit)


def to_wake(store: Store, today: date, limit: int = SHOWN) -> tuple[FollowUpRow, ...]:
    """Those kept warm whose day to wake (`pursuit.wake_on`) has come, the earliest first."""
    return _parked(store, _TO_WAKE, "wake_on", today, limit)


def to_requalify(store: Store, today: date, limit: int = SHOWN) -> tuple[FollowUpRow, ...]:
    """Those kept warm or let go whose day to look again (`pursuit.requalify_on`) has come, the earliest first."""
    return _parked(store, _TO_REQUALIFY, "requalify_on", today, limit)


def follow_up_counts(store: Store, today: date) -> FollowUpCounts:
    """How many follow-ups, decisions, wake-ups and second looks there are, however long the lists."""

    def count(condition: str) -> int:
        sql = f"SELECT count(*) FROM prospects WHERE {condition}"
        return int(store.db.execute(sql, {**_days(today), **stop_parameters(today)}).fetchone()[0])

    return FollowUpCounts(
        overdue=count(f"{_PURSUED} AND {_OVERDUE}"),
        today=count(f"{_PURSUED} AND {_ON_DAY}"),
        this_week=count(f"{_PURSUED} AND {_LATER}"),
        decisions=count(HAS_COME),
        light_touches=count(_LIGHT),
        to_wake=count(_TO_WAKE),
        to_requalify=count(_TO_REQUALIFY),
        look_again=int(store.db.execute(_LOOK_AGAIN, _days(today)).fetchone()[0]),
    )


def _parked(store: Store, condition: str, column: str, today: date, limit: int) -> tuple[FollowUpRow, ...]:
    sql = f"SELECT id FROM prospects WHERE {condition} ORDER BY {column}, id LIMIT :limit"
    found = store.db.execute(sql, {**_days(today), "limit": limit}).fetchall()
    return _rows(store, [prospect_id for (prospect_id,) in found], today)


def _days(today: date) -> dict[str, object]:
    sunday = today + timedelta(days=6 - today.weekday())
    return {"today": today.isoformat(), "sunday": sunday.isoformat()}


def _rows(store: Store, ids: Sequence[int], today: date) -> tuple[FollowUpRow, ...]:
    phones = first_phones(store, ids)
    return tuple(_row(each, phones.get(each.id, ""), today) for each in prospect_rows(store, ids))


def _row(found: ProspectRow, phone: str, today: date) -> FollowUpRow:
    return FollowUpRow(
        id=found.id,
        company=found.company,
        person=found.person,
        town=found.town,
        phone=phone,
        state=found.state,
        klass=found.klass,
        next_step=found.next_step,
        pursuit=found.pursuit,
        attempts=found.pursuit.tally.attempts,
        limit=limits(found).attempts,
        pest_level=pest.level(found, today),
        advice=advice_from_counts(found, today),
    )


def _decision(row: FollowUpRow, today: date) -> Decision:
    stopped = stop(row, today)
    if stopped is None:
        raise BugError(f"prospect {row.id} was found for a decision that is not due")
    return Decision(row, stopped)
