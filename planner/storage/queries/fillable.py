"""Whom to put in the blocks of a week, and the lists that this gives."""

from datetime import date, datetime, timedelta

from planner.domain import defaults
from planner.domain.blocks.filling import WITHOUT_PEOPLE, BlockToFill, Candidate, Filled, fill, urgency
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.prospects.prospect import NextStepKind, ProspectClass, ProspectId, State
from planner.domain.zones import to_zone
from planner.storage.iso import day_or_none
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.call_lists import call_list, call_lists_between
from planner.storage.queries.settings import settings
from planner.storage.rows import NO_DAY
from planner.storage.store import Store

_WEEK = timedelta(days=7)
_COLUMNS = "id, state, created_on, next_kind, next_on, next_agreed_on, class, last_on"
_PURSUED = "trashed_at = '' AND state IN ('to_qualify', 'active', 'nurture')"
# The index of stops covers the agreed days of those one pursues, so that nobody else's row is read.
_AGREED = """
    SELECT id FROM prospects INDEXED BY prospects_by_stop WHERE trashed_at = '' AND active_on <> ''
    AND state = 'active' AND next_agreed_on > '' AND next_on < :until ORDER BY next_on, id LIMIT :limit"""
_DUE = f"SELECT id FROM prospects WHERE {_PURSUED} AND next_on < :until ORDER BY next_on, next_at LIMIT :limit"
_NEW = f"""
    SELECT id FROM prospects INDEXED BY prospects_by_state WHERE trashed_at = '' AND state = 'to_qualify'
    AND next_on = '{NO_DAY}' AND class <> 'out'
    ORDER BY CASE class WHEN '' THEN 'D' ELSE class END, created_on, id LIMIT :limit"""

# CROSS keeps SQLite from going through all prospects for the few who got a proposal.
_EXPIRING = """
    SELECT p.prospect_id, min(v.valid_until) FROM proposals p
    CROSS JOIN proposal_versions v ON v.proposal_id = p.id
        AND v.number = (SELECT max(number) FROM proposal_versions WHERE proposal_id = p.id)
    CROSS JOIN prospects o ON o.id = p.prospect_id
    WHERE p.state = 'sent' AND v.valid_until >= ? AND v.valid_until < ? AND o.trashed_at = ''
    AND o.state NOT IN ('let_go', 'do_not_contact') GROUP BY p.prospect_id"""


def candidates(store: Store, until: date, limit: int = defaults.MOST_PEOPLE_A_WEEK) -> list[Candidate]:
    """Whoever could be contacted before the day `until`: agreed days, then the longest due, then the best of the new.

    At most `limit` of each of the three kinds; whoever is for nobody to call (class "out") is no new one. Whoever has a
    proposal that is in its last days before `until` comes too.
    """
    asked: dict[str, object] = {"until": until.isoformat(), "limit": limit}
    ends = expiring_before(store, until)
    ids = {*ends, *(each for sql in (_AGREED, _DUE, _NEW) for each in _ids(store, sql, asked))}
    marks = ",".join(map(str, sorted(ids)))
    rows = store.db.execute(f"SELECT {_COLUMNS} FROM prospects WHERE id IN ({marks})")
    return [_candidate(ends.get(row[0]), *row) for row in rows]


def expiring_before(store: Store, until: date) -> dict[int, date]:
    """The last days of proposals that still hold and are in their last days before the day `until`, by prospect.

    Those one parted with, and who asked to be left alone, are left out.
    """
    today = store.clock.today(settings(store).zone)
    last = until + timedelta(days=defaults.PROPOSAL_URGENT_DAYS)
    return {
        prospect_id: date.fromisoformat(day)
        for prospect_id, day in store.db.execute(_EXPIRING, (today.isoformat(), last.isoformat()))
    }


def list_with_expiring(store: Store, block: Occurrence) -> list[ProspectId]:
    """Whom to call in a block: its list, then those not on it whose proposal is in its last days by then.

    Nobody joins before the day they named, nor a block that is for no people.
    """
    listed = [ProspectId(entry.prospect_id) for entry in call_list(store, *block.key)]
    if block.series.purpose in WITHOUT_PEOPLE:
        return listed
    day = block.start.date()
    ends = {each: end for each, end in expiring_before(store, day + timedelta(days=1)).items() if each not in listed}
    marks = ",".join(map(str, ends))
    waits = "next_agreed_on > '' AND next_on > ?"
    rows = store.db.execute(f"SELECT id FROM prospects WHERE id IN ({marks}) AND NOT ({waits})", (day.isoformat(),))
    return [*listed, *sorted((ProspectId(row[0]) for row in rows), key=lambda each: (ends[each], each))]


def blocks_to_fill(
    store: Store, monday: date, holidays: HolidayLookup, *, now: datetime | None = None
) -> list[Occurrence]:
    """The blocks of the week of a Monday that people can be put in, in order: planned, for people, not begun by `now`.

    `now` is naive on the owner's clock, None to take the whole week; weekly reviews and the like are left out.
    """
    zone = settings(store).zone
    found = []
    for each in occurrences_between(store, monday, monday + _WEEK, holidays):
        start = to_zone(each.start, each.series.zone, zone)
        begun = now is not None and start < now
        if each.state is OccurrenceState.PLANNED and not begun and as_block(each, zone).room:
            found.append((start, each))
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].key))]


def as_block(block: Occurrence, zone: str) -> BlockToFill:
    """What filling has to know of a block; its start is put on the clock of a zone."""
    return BlockToFill(block.key, block.series.purpose, to_zone(block.start, block.series.zone, zone), block.minutes)


def proposed_lists(
    store: Store, monday: date, holidays: HolidayLookup, *, now: datetime | None = None, refill: bool = True
) -> Filled:
    """Who goes in which block of the week of a Monday; whoever is on a list already stays there.

    Without `refill` the lists are as they were left, and everybody else is without a block.
    """
    zone = settings(store).zone
    blocks = [as_block(each, zone) for each in blocks_to_fill(store, monday, holidays, now=now)]
    listed = call_lists_between(store, monday - _WEEK, monday + 2 * _WEEK)  # a block may come from the week beside
    already = {block.key: [entry.prospect_id for entry in listed.get(block.key, ())] for block in blocks}
    if refill:
        return fill(blocks, candidates(store, monday + _WEEK), already)
    placed = {prospect_id for people in already.values() for prospect_id in people}
    left = [each.prospect_id for each in sorted(candidates(store, monday + _WEEK), key=urgency)]
    return Filled(
        {key: tuple(people) for key, people in already.items()},
        tuple(each for each in left if each not in placed),
    )


def _ids(store: Store, sql: str, parameters: dict[str, object]) -> list[int]:
    return [row[0] for row in store.db.execute(sql, parameters)]


def _candidate(
    proposal_expires_on: date | None,
    prospect_id: int,
    state: str,
    created_on: str,
    kind: str,
    next_on: str,
    agreed_on: str,
    klass: str,
    last_on: str,
) -> Candidate:
    has_step = next_on != NO_DAY
    return Candidate(
        ProspectId(prospect_id),
        State(state),
        date.fromisoformat(created_on),
        NextStepKind(kind) if has_step and kind else None,
        date.fromisoformat(next_on) if has_step else None,
        bool(agreed_on) and has_step,
        proposal_expires_on,
        ProspectClass(klass),
        day_or_none(last_on),
    )
