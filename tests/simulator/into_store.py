"""Writes a simulated life into a real store: its plan, its answers and its pauses through the program's actions."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from planner.actions.blocks import add_series, mark_block
from planner.actions.pauses import add_pause
from planner.actions.proposals import add_proposal, decline_proposal
from planner.actions.prospects import add_prospect
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.store import Store
from tests.simulator.life import Life

ZONE = "Europe/Paris"
_START = time(9)
_DAY = timedelta(days=1)


def write_into(store: Store, life: Life) -> dict[int, int]:
    """Write all of it; the store's id of each proposal by that of the life. The clock ends on the last Monday."""
    last = life.monday(life.weeks)
    _set_clock(store, life.first - 30 * _DAY)
    client = add_prospect(store, prospect=Prospect(ProspectId(0), "Régie Belvauze")).created or 0
    _plan(store, life)
    for first, end in _stretches(day for pause in life.pauses for day in _days(pause.starts_on, pause.ends_on)):
        add_pause(store, starts_on=first, ends_on=end)
    ids = _propose(store, life, client, last)
    _log(store, life, client)
    _set_clock(store, last)
    return ids


def _set_clock(store: Store, day: date) -> None:
    store.clock = FrozenClock(instant=datetime.combine(day, time(11), UTC))


def _plan(store: Store, life: Life) -> None:
    slots: dict[date, int] = {}
    for series in sorted(life.series, key=lambda each: each.made_on, reverse=True):
        _set_clock(store, series.made_on)
        fields = SeriesFields(
            Purpose.CALLS,
            frozenset(series.weekdays),
            _START,
            series.minutes,
            series.first,
            ZONE,
            every_n=series.every_n,
            until=series.until,
            holiday_calendar="FR",
        )
        made = add_series(store, fields=fields).created or 0
        slots |= {block.day: made for block in life.blocks if series.holds(block.day)}
    for block in life.blocks:
        if not block.minutes_kept and block.day < life.monday(life.weeks - 1):
            continue  # long past: what nobody marked was missed
        _set_clock(store, block.day)
        slot, outcome = datetime.combine(block.day, _START), Outcome.MISSED
        if block.minutes_kept:
            outcome = Outcome.KEPT if block.minutes_kept == block.minutes else Outcome.SHORTENED
        mark_block(store, series_id=slots[block.day], slot=slot, outcome=outcome, minutes=block.minutes_kept or None)


def _propose(store: Store, life: Life, client: int, last: date) -> dict[int, int]:
    ids = {}
    for each in life.proposals:
        if each.sent_on < last:
            _set_clock(store, each.sent_on)
            made = Proposal(ProposalId(0), client, versions=(Version(amount_cents=100_000, sent_on=each.sent_on),))
            ids[each.id] = add_proposal(store, proposal=made).created or 0
            if each.answered_on is not None and each.answered_on < last:
                _set_clock(store, each.answered_on)
                decline_proposal(store, proposal_id=ids[each.id])
    return ids


def _log(store: Store, life: Life, client: int) -> None:
    """What comes in large numbers, as rows: touches, prospects, client work, and the goals as they ended."""
    with store.change("life", undoable=False) as change:
        model = {**change.row("prospects", client), "next_kind": ""}
        model.pop("id")
        for day in life.days:
            noon = datetime.combine(day.day, time(11), UTC)
            for _ in range(day.touches):
                change.insert("touches", _touch(client, noon))
            for _ in range(day.new_prospects):
                change.insert("prospects", {**model, "created_on": day.day.isoformat()})
            if day.client_minutes:
                change.insert("client_work", _work(day.day, day.client_minutes))
        for goal in life.goals:
            began = datetime.combine(goal.starts_on, time(8), UTC).isoformat()
            row = {
                "measure": "blocks_kept",
                "target": goal.target,
                "starts_on": goal.starts_on.isoformat(),
                "ends_on": goal.ends_on.isoformat(),
                "reached_on": goal.reached_on.isoformat() if goal.reached_on else "",
                "status": "reached" if goal.reached_on else "running",
                "created_at": began,
                "updated_at": began,
                **dict.fromkeys(("why", "consequence", "consequence_done", "asked_next_on", "currency"), ""),
            }
            change.insert("goals", row)


def _touch(prospect_id: int, at: datetime) -> dict[str, object]:
    texts = dict.fromkeys(("note", "signals", "overruled"), "")
    return {
        "prospect_id": prospect_id,
        "at": at.isoformat(),
        "channel": "phone",
        "outcome": "talked",
        "minutes": 3,
        "incoming": 0,
        "logged_at": at.isoformat(),
        **texts,
    }


def _work(day: date, minutes: int) -> dict[str, object]:
    return {"day": day.isoformat(), "minutes": minutes, "note": "", "uid": "", "logged_at": f"{day}T18:00:00+00:00"}


def _days(first: date, last: date) -> Iterable[date]:
    return (first + offset * _DAY for offset in range((last - first).days + 1))


def _stretches(days: Iterable[date]) -> list[tuple[date, date]]:
    found: list[tuple[date, date]] = []
    for day in sorted(set(days)):
        if found and found[-1][1] == day - _DAY:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found
