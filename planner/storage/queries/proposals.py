"""Proposals and what they are about."""

from collections import defaultdict
from datetime import date, timedelta

from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.proposals.rules import is_open
from planner.errors import NotFoundError
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from planner.storage.work_rows import Row, proposal_from_rows


def all_proposals(store: Store) -> list[Proposal]:
    """Every proposal, the oldest first, without those of prospects in the trash."""
    return _read(store, "(SELECT trashed_at FROM prospects o WHERE o.id = p.prospect_id) = ''", ())


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


def open_proposals_of(store: Store, prospect_id: int) -> list[Proposal]:
    """Those to one prospect that nothing is decided about: drafts, and what is out, expired or not."""
    return [each for each in proposals_of(store, prospect_id) if is_open(each)]


def waiting_draft(store: Store, prospect_id: int) -> Proposal | None:
    """The latest draft to a prospect; None where none waits."""
    drafts = (each for each in proposals_of(store, prospect_id) if each.state is ProposalState.DRAFT)
    return max(drafts, key=lambda each: each.id, default=None)


def fresh(store: Store, prospect_id: int, today: date, state: ProposalState = ProposalState.SENT) -> Proposal:
    """A new proposal to fill in: in the owner's currency, and with the usual end date unless it is a draft."""
    chosen, version = settings(store), Version()
    if state is ProposalState.SENT:
        version = Version(sent_on=today, valid_until=today + timedelta(days=chosen.proposal_days))
    return Proposal(ProposalId(0), prospect_id, "", state, chosen.currency, (version,), today)


def _read(store: Store, condition: str, parameters: tuple[object, ...]) -> list[Proposal]:
    versions: defaultdict[int, list[Row]] = defaultdict(list)
    sql = f"""
        SELECT v.* FROM proposal_versions v JOIN proposals p ON p.id = v.proposal_id
        WHERE {condition} ORDER BY v.proposal_id, v.number"""
    for row in store.db.query(sql, parameters):
        versions[row["proposal_id"]].append(row)
    rows = store.db.query(f"SELECT p.* FROM proposals p WHERE {condition} ORDER BY p.created_on, p.id", parameters)
    return [proposal_from_rows(row, versions[row["id"]]) for row in rows]
