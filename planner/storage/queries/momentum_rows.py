"""The rows behind every number of the Momentum page, the latest first, quick also where there are thousands."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from planner.clock import at_midnight
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.goals.goal import Goal
from planner.domain.momentum.causes import AHEAD_DAYS
from planner.domain.momentum.reading import Evidence, EvidenceKind, RowKind
from planner.domain.momentum.tracing import ROWS_SHOWN, TracedRow, TracedRows
from planner.domain.proposals.proposal import Proposal, Standing, Version
from planner.domain.prospects.pursuit import Verdict
from planner.domain.touches.touch import Channel, TouchOutcome
from planner.domain.work.balance import minutes_outside
from planner.domain.work.signed import SignedWork
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.goals import goals
from planner.storage.queries.momentum_blocks import CountedBlock, counted_blocks
from planner.storage.queries.momentum_inputs import all_waits, span
from planner.storage.queries.momentum_memory import memory_of
from planner.storage.queries.momentum_week_rows import week_rows
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.settings import settings
from planner.storage.queries.touch_hours import hour_of_day, touch_totals
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store

_DAY = timedelta(days=1)
_NAME = "CASE WHEN p.company <> '' THEN p.company ELSE p.person END AS name"
_TOUCHES = f"""
    SELECT t.id, t.at, t.channel, t.outcome, t.incoming, t.minutes, t.note, t.prospect_id, {_NAME}
    FROM touches t JOIN prospects p ON p.id = t.prospect_id
    WHERE t.at >= ? AND t.at < ? ORDER BY t.at DESC, t.id DESC LIMIT ?"""
_TIMED = f"""
    SELECT t.id, t.at, t.channel, t.outcome, t.incoming, t.minutes, t.note, t.prospect_id, {_NAME}
    FROM touches t INDEXED BY touches_by_day JOIN prospects p ON p.id = t.prospect_id
    WHERE t.at >= ? AND t.at < ? AND t.minutes > 0"""
_OF_VERDICT = " AND p.trashed_at = '' AND CASE WHEN p.state = 'let_go' THEN 'let-go' ELSE p.verdict END = ?"
_LATEST = " ORDER BY t.at DESC, t.id DESC"
_PROSPECTS = f"""
    SELECT p.id, p.created_on, p.town, {_NAME} FROM prospects p
    WHERE p.trashed_at = '' AND p.created_on BETWEEN ? AND ? ORDER BY p.created_on DESC, p.id DESC LIMIT ?"""
_PROSPECTS_COUNT = "SELECT count(*) FROM prospects WHERE trashed_at = '' AND created_on BETWEEN ? AND ?"
_CLIENT_WORK = f"""
    SELECT w.id, w.day, w.minutes, w.note, w.prospect_id, coalesce(({_NAME.removesuffix(" AS name")}), '') AS name
    FROM client_work w LEFT JOIN prospects p ON p.id = w.prospect_id
    WHERE w.day BETWEEN ? AND ? ORDER BY w.day DESC, w.id DESC"""

Row = Mapping[str, Any]


def rows_of(store: Store, evidence: Evidence, today: date) -> TracedRows:
    """The rows that a figure of evidence rests on."""
    if evidence.kind is EvidenceKind.NOTHING_AHEAD:
        return blocks_ahead(store, evidence.first)
    if evidence.rows is RowKind.PROPOSALS:
        return _proposals_among(store, lambda proposal: proposal.id in evidence.ids)
    if evidence.rows is RowKind.GOALS:
        return _cut(_goal_row(goal) for goal in goals(store) if goal.id in evidence.ids)
    return rows_between(store, evidence.rows, evidence.first, evidence.last, today)


def rows_between(store: Store, kind: RowKind, first: date, last: date, today: date) -> TracedRows:
    """The rows of a kind on the local days from `first` to `last`, both included.

    Blocks are those that count: a date that was skipped or on a holiday is none. Proposals and signed work are those
    sent or signed in these days, goals those that ran in them.
    """
    match kind:
        case RowKind.BLOCKS:
            return _cut(
                _block_row(each, today) for each in _blocks(store, first, last, today) if each.planned is not None
            )
        case RowKind.TOUCHES:
            return _touches(store, first, last)
        case RowKind.PROSPECTS:
            return _prospects(store, first, last)
        case RowKind.CLIENT_WORK:
            rows = store.db.query(_CLIENT_WORK, (first.isoformat(), last.isoformat()))
            return _cut(_work_row(row) for row in rows)
        case RowKind.PROPOSALS:
            return _proposals_among(store, lambda each: each.first_sent_on and first <= each.first_sent_on <= last)
        case RowKind.SIGNED_WORK:
            return _signed(store, lambda work: first <= work.signed_on <= last)
        case RowKind.GOALS:
            return _cut(_goal_row(goal) for goal in goals(store) if goal.starts_on <= last and goal.ends_on >= first)
        case RowKind.WEEKS:
            return week_rows(store, first, last, today)


def blocks_ahead(store: Store, today: date) -> TracedRows:
    """What is on the calendar in the weeks after a day, as it stands now, the next block first."""
    found = occurrences_between(store, today + _DAY, today + timedelta(days=AHEAD_DAYS + 1), holiday_lookup("en"))
    rows = [_block_row(CountedBlock(each, each.state), today) for each in found if not each.is_ghost]
    return TracedRows(tuple(rows[:ROWS_SHOWN]), len(rows))


def expired_rows(store: Store, today: date) -> TracedRows:
    """The proposals whose end date is over and that nobody has decided."""
    return _proposals_among(store, lambda proposal: proposal.standing(today) is Standing.EXPIRED)


def pipeline_rows(store: Store, day: date, currency: str) -> TracedRows:
    """The proposals that were hoped for on a day, in one currency."""
    ids = {wait.proposal_id for wait in all_waits(store, memory_of(store)) if wait.holds(day)}
    return _proposals_among(store, lambda proposal: proposal.id in ids and proposal.currency == currency)


def signed_rows(store: Store, today: date) -> TracedRows:
    """The signed work that is not over yet on a day: what the forecast begins with."""
    return _signed(store, lambda work: work.ends_on >= today)


def verdict_rows(store: Store, verdict: Verdict, first: date, last: date) -> TracedRows:
    """The touches behind the time that went to prospects of one verdict; those let go count as such."""
    zone = settings(store).zone
    bounds = _instants(first, last, zone)
    sql = f"{_TIMED}{_OF_VERDICT}{_LATEST} LIMIT ?"
    rows = store.db.query(sql, (*bounds, verdict.value, ROWS_SHOWN))
    counting = f"SELECT count(*) FROM ({_TIMED}{_OF_VERDICT})"
    total = store.db.execute(counting, (*bounds, verdict.value)).fetchone()[0]
    return TracedRows(tuple(_touch_row(row, ZoneInfo(zone)) for row in rows), total)


def prospect_time_rows(store: Store, first: date, last: date, today: date) -> TracedRows:
    """The time for prospects: blocks that were kept, and touches with minutes made outside of them."""
    zone = settings(store).zone
    kept = [each for each in _blocks(store, first, last, today) if each.is_kept]
    spans = []
    for each in kept:
        begin = to_zone(each.occurrence.start, each.occurrence.series.zone, zone)
        spans.append((begin, begin + timedelta(minutes=max(each.occurrence.minutes, each.minutes_kept))))
    timed = [_touch_row(row, ZoneInfo(zone)) for row in store.db.query(_TIMED, _instants(first, last, zone))]
    outside = [
        row for row in timed if row.start is not None and minutes_outside([(row.start, row.minutes or 0)], spans)
    ]
    return _cut([*(_block_row(each, today) for each in kept), *outside])


def _blocks(store: Store, first: date, last: date, today: date) -> list[CountedBlock]:
    """From those that the watch counts, so that the rows are as many as it says."""
    zone = settings(store).zone
    blocks = counted_blocks(store, memory_of(store), *span(store, zone, today), zone)
    return [each for each in blocks if first <= each.day <= last]


def _touches(store: Store, first: date, last: date) -> TracedRows:
    zone = settings(store).zone
    rows = store.db.query(_TOUCHES, (*_instants(first, last, zone), ROWS_SHOWN))
    return TracedRows(
        tuple(_touch_row(row, ZoneInfo(zone)) for row in rows), touch_totals(store, first, last, zone).touches
    )


def _prospects(store: Store, first: date, last: date) -> TracedRows:
    days = (first.isoformat(), last.isoformat())
    found = [
        TracedRow(
            RowKind.PROSPECTS,
            date.fromisoformat(row["created_on"]),
            name=row["name"],
            note=row["town"],
            prospect_id=row["id"],
        )
        for row in store.db.query(_PROSPECTS, (*days, ROWS_SHOWN))
    ]
    return TracedRows(tuple(found), store.db.execute(_PROSPECTS_COUNT, days).fetchone()[0])


def _proposals_among(store: Store, is_wanted: Callable[[Proposal], object]) -> TracedRows:
    wanted = [each for each in all_proposals(store) if is_wanted(each)]
    names = _names(store, {each.prospect_id for each in wanted})
    return _cut(_proposal_row(each, names.get(each.prospect_id, "")) for each in wanted)


def _signed(store: Store, is_wanted: Callable[[Any], bool]) -> TracedRows:
    wanted = [each for each in all_signed_work(store) if is_wanted(each)]
    return _cut(_signed_row(work) for work in wanted)


def _names(store: Store, ids: Iterable[int]) -> dict[int, str]:
    marks = ",".join(str(int(each)) for each in ids)
    rows = store.db.execute(f"SELECT p.id, {_NAME} FROM prospects p WHERE p.id IN ({marks})")
    return dict(rows.fetchall())


def _block_row(block: CountedBlock, today: date) -> TracedRow:
    occurrence = block.occurrence
    return TracedRow(
        RowKind.BLOCKS,
        block.day,
        name=occurrence.series.title,
        note=occurrence.attendance.note if occurrence.attendance is not None else "",
        start=occurrence.start,
        minutes=occurrence.minutes,
        minutes_kept=block.minutes_kept,
        state=block.state,
        is_unmarked=block.state is OccurrenceState.PLANNED and block.day < today,
        purpose=occurrence.series.purpose,
        series_id=occurrence.series.id,
        slot=occurrence.slot,
    )


def _touch_row(row: Row, zone: ZoneInfo) -> TracedRow:
    at = datetime.fromisoformat(row["at"]).astimezone(zone).replace(tzinfo=None)
    return TracedRow(
        RowKind.TOUCHES,
        at.date(),
        name=row["name"],
        note=row["note"],
        start=at,
        minutes=row["minutes"] or None,
        channel=Channel(row["channel"]),
        outcome=TouchOutcome(row["outcome"]),
        is_incoming=bool(row["incoming"]),
        prospect_id=row["prospect_id"],
        touch_id=row["id"],
    )


def _work_row(row: Row) -> TracedRow:
    return TracedRow(
        RowKind.CLIENT_WORK,
        date.fromisoformat(row["day"]),
        name=row["name"],
        note=row["note"],
        minutes=row["minutes"],
        prospect_id=row["prospect_id"],
        work_id=row["id"],
    )


def _signed_row(work: SignedWork) -> TracedRow:
    row = TracedRow(RowKind.SIGNED_WORK, work.signed_on, work.title, proposal_id=work.proposal_id, work_id=work.id)
    return _priced(row, work, work.currency, work.ends_on, work.prospect_id)


def _proposal_row(proposal: Proposal, name: str) -> TracedRow:
    day, version = proposal.first_sent_on or proposal.created_on or date.min, proposal.current
    row = TracedRow(RowKind.PROPOSALS, day, name, proposal.title, proposal_id=proposal.id)
    return _priced(row, version, proposal.currency, version.valid_until, proposal.prospect_id)


def _priced(
    row: TracedRow, worth: SignedWork | Version, currency: str, until: date | None, prospect_id: int | None
) -> TracedRow:
    """With what it is worth in hours and money, until when, and for whom."""
    return replace(
        row,
        minutes=worth.minutes,
        amount_cents=worth.amount_cents,
        currency=currency,
        until=until,
        prospect_id=prospect_id,
    )


def _goal_row(goal: Goal) -> TracedRow:
    return TracedRow(
        RowKind.GOALS,
        goal.reached_on or goal.let_go_on or goal.starts_on,
        name=goal.reward.title if goal.reward is not None else "",
        note=goal.why,
        amount_cents=goal.target if goal.measure.is_money else None,
        currency=goal.currency if goal.measure.is_money else "",
        until=goal.ends_on,
        measure=goal.measure,
        target=goal.target,
        goal_status=goal.status,
        goal_id=goal.id,
    )


def _cut(rows: Iterable[TracedRow]) -> TracedRows:
    found: Sequence[TracedRow] = sorted(rows, key=_when, reverse=True)
    return TracedRows(tuple(found[:ROWS_SHOWN]), len(found))


def _when(row: TracedRow) -> tuple[date, datetime]:
    return row.day, row.start or at_midnight(row.day)


def _instants(first: date, last: date, zone: str) -> tuple[str, str]:
    """The instants, as they begin in the table, between which these local days lie."""
    return hour_of_day(first, zone), hour_of_day(last + _DAY, zone)
