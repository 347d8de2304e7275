"""Proposals and what they are about."""

from collections import defaultdict
from datetime import date

from planner.domain.proposals.proposal import Proposal
from planner.errors import NotFoundError
from planner.storage.store import Store
from planner.storage.work_rows import Row, proposal_from_rows


def all_proposals(store: Store) -> list[Proposal]:
    """Every proposal, the oldest first, without those of prospects in the trash."""
    return _read(store, "p.prospect_id IN (SELECT id FROM prospects WHERE trashed_at = '')", ())


def proposals_of(store: Store, prospect_id: int) -> list[Proposal]:
    """The proposals to one prospect, the oldest first."""
    return _read(store, "p.prospect_id = ?", (prospect_id,))


def proposal(store: Store, proposal_id: int) -> Proposal:
    """One proposal; NotFoundError `proposal` when it is gone."""
    found = _read(store, "p.id = ?", (proposal_id,))
    if not found:
        raise NotFoundError("proposal", id=proposal_id)
    return found[0]


def hoped_for(store: Store, today: date) -> list[Proposal]:
    """The proposals that are out and still hold."""
    return [each for each in all_proposals(store) if each.is_hoped_for(today)]


def _read(store: Store, condition: str, parameters: tuple[object, ...]) -> list[Proposal]:
    versions: defaultdict[int, list[Row]] = defaultdict(list)
    sql = f"""
        SELECT v.* FROM proposal_versions v JOIN proposals p ON p.id = v.proposal_id
        WHERE {condition} ORDER BY v.proposal_id, v.number"""
    for row in store.db.query(sql, parameters):
        versions[row["proposal_id"]].append(row)
    rows = store.db.query(f"SELECT p.* FROM proposals p WHERE {condition} ORDER BY p.created_on, p.id", parameters)
    return [proposal_from_rows(row, versions[row["id"]]) for row in rows]
