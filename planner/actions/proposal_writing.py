"""Inside a running change: writing proposals, the work that came of them, and where their prospect then stands."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from planner.actions.standing import Moment, moved, write_standing
from planner.changes import Kind
from planner.domain import defaults
from planner.domain.followup.working_days import working_day
from planner.domain.proposals import rules
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState
from planner.domain.prospects.prospect import NextStep, NextStepKind, State
from planner.domain.touches.touch import TouchOutcome
from planner.domain.touches.turn import TurnKind
from planner.domain.work.signed import SignedWork
from planner.errors import BugError
from planner.storage.journal import Change
from planner.storage.queries.proposals import fresh, open_proposals_of
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.queries.work import has_business, signed_of_proposal
from planner.storage.rows import next_step_to_row
from planner.storage.store import Store
from planner.storage.work_rows import proposal_to_row, signed_work_to_row, version_to_row

_NOT_MOVED = (State.CLIENT, State.DO_NOT_CONTACT)


def insert_new(store: Store, change: Change, proposal: Proposal) -> int:
    """Write a new proposal, a draft or one that is out, inside a running change and return its id."""
    if not rules.is_open(proposal):
        raise BugError(f"a new proposal cannot be {proposal.state}")
    read_prospect(store, proposal.prospect_id)
    today = Moment(store).today
    new = replace(proposal, id=ProposalId(0), created_on=proposal.created_on or today, answered_on=None)
    if new.state is ProposalState.SENT and new.current.sent_on is None:
        new = rules.with_current(new, replace(new.current, sent_on=today))
    rules.require_sent_by(new.current, today)
    return _insert(store, change, rules.checked(new))


def follow_what_was_sent(store: Store, change: Change, proposal: Proposal) -> None:
    """Whoever waited for this proposal is asked about it next: the step of sending it is done.

    The call is a week after the day of sending, and no later than the last day on which the proposal holds.
    """
    prospect = read_prospect(store, proposal.prospect_id)
    step = prospect.next_step
    if proposal.state is not ProposalState.SENT or step is None or step.kind is not NextStepKind.PROPOSAL:
        return
    moment, version = Moment(store), proposal.current
    day = (version.sent_on or moment.today) + timedelta(days=defaults.PROPOSAL_REMINDER_DAYS[0])
    if version.valid_until is not None:
        day = min(day, version.valid_until)
    asked = NextStep(NextStepKind.CALL, "", working_day(max(day, moment.today), moment.is_holiday))
    change.update("prospects", prospect.id, {**next_step_to_row(asked), "updated_at": _now(store)})
    change.note(Kind.PROSPECT, prospect.id)


def insert_draft_asked_for(store: Store, change: Change, prospect_id: int) -> int | None:
    """Write the draft of a proposal that a prospect asked for, and return its id; None where one is open already."""
    if open_proposals_of(store, prospect_id):
        return None
    return insert_new(store, change, fresh(store, prospect_id, Moment(store).today, ProposalState.DRAFT))


def delete_draft_asked_for(store: Store, change: Change, prospect_id: int) -> None:
    """Take back the draft that was written because somebody asked, where nobody wrote into it and nobody asks now."""
    asked = change.rows_where("touches", "prospect_id = ? AND outcome = ?", (prospect_id, TouchOutcome.PROPOSAL_ASKED))
    if asked:
        return
    for draft in open_proposals_of(store, prospect_id):
        blank = fresh(store, prospect_id, Moment(store).today, ProposalState.DRAFT)
        if draft == replace(blank, id=draft.id, currency=draft.currency, created_on=draft.created_on):
            delete_proposal(change, int(draft.id), prospect_id)


def _insert(store: Store, change: Change, proposal: Proposal) -> int:
    row = {**proposal_to_row(proposal), "updated_at": _now(store)}
    proposal_id = change.insert("proposals", row)
    for version in proposal.versions:
        change.insert("proposal_versions", {"proposal_id": proposal_id, **version_to_row(version)})
    _note(change, proposal_id, proposal.prospect_id)
    return proposal_id


def save_proposal(store: Store, change: Change, proposal: Proposal) -> None:
    """Bring the rows of a stored proposal and of its versions in line with it."""
    differs = change.update("proposals", proposal.id, proposal_to_row(proposal))
    stored = {row["number"]: row["id"] for row in _versions(change, proposal.id)}
    for version in proposal.versions:
        row = version_to_row(version)
        if version.number in stored:
            differs |= change.update("proposal_versions", stored.pop(version.number), row)
        else:
            change.insert("proposal_versions", {"proposal_id": proposal.id, **row})
            differs = True
    for surplus in stored.values():
        change.delete("proposal_versions", surplus)
        differs = True
    if differs:
        change.update("proposals", proposal.id, {"updated_at": _now(store)})
    _note(change, proposal.id, proposal.prospect_id)


def delete_proposal(change: Change, proposal_id: int, prospect_id: int) -> None:
    """Take a proposal with its versions away; the work that came of it stays."""
    for work in change.rows_where("signed_work", "proposal_id = ?", (proposal_id,)):
        change.update("signed_work", work["id"], {"proposal_id": None})
        change.note(Kind.SIGNED_WORK, work["id"])
    for version in _versions(change, proposal_id):
        change.delete("proposal_versions", version["id"])
    change.delete("proposals", proposal_id)
    _note(change, proposal_id, prospect_id)


def delete_proposals_of(change: Change, prospect_id: int) -> None:
    """Inside a change that erases a prospect: its proposals go with it, the work that came of them stays."""
    for row in change.rows_where("proposals", "prospect_id = ?", (prospect_id,)):
        delete_proposal(change, row["id"], prospect_id)


def insert_work_of(store: Store, change: Change, proposal: Proposal, work: SignedWork, on: date) -> int:
    """Write the work that comes of a proposal signed on a day and return its id."""
    of_proposal = replace(work, prospect_id=proposal.prospect_id, proposal_id=int(proposal.id), signed_on=on)
    work_id = change.insert("signed_work", {**signed_work_to_row(of_proposal), "updated_at": _now(store)})
    change.note(Kind.SIGNED_WORK, work_id)
    return work_id


def correct_work_of(store: Store, change: Change, before: Proposal, after: Proposal) -> None:
    """Carry a correction of a proposal into the work that came of it, as far as that still said the same as it."""
    for work in signed_of_proposal(store, int(after.id)):
        corrected = work
        if work.title == before.title and after.title:
            corrected = replace(corrected, title=after.title)
        if (work.amount_cents, work.currency) == (before.current.amount_cents, before.currency):
            corrected = replace(corrected, amount_cents=after.current.amount_cents, currency=after.currency)
        if change.update("signed_work", work.id, signed_work_to_row(corrected)):
            change.update("signed_work", work.id, {"updated_at": _now(store)})
            change.note(Kind.SIGNED_WORK, work.id)


def delete_work_of(change: Change, proposal: Proposal) -> None:
    """Take the work away that came of a proposal."""
    for work in change.rows_where("signed_work", "proposal_id = ?", (proposal.id,)):
        change.delete("signed_work", work["id"])
        change.note(Kind.SIGNED_WORK, work["id"])


def move_prospect(store: Store, change: Change, proposal: Proposal, state: State) -> None:
    """Move the prospect of a proposal; whoever asked to be left alone stays so, and a client stays one."""
    before, moment = read_prospect(store, proposal.prospect_id), Moment(store)
    if before.state not in _NOT_MOVED:
        write_standing(store, change, before, moved(before, state, moment), moment, note=proposal.title)


def take_client_back(store: Store, change: Change, proposal: Proposal) -> None:
    """Pursue a client again whose only signed business is open again: it counts as won no more."""
    before, moment = read_prospect(store, proposal.prospect_id), Moment(store)
    if before.state is State.CLIENT and not has_business(store, proposal.prospect_id):
        won = change.rows_where("turns", "prospect_id = ? AND kind = ?", (proposal.prospect_id, TurnKind.CLIENT))
        if won:
            change.delete("turns", max(won, key=lambda turn: (turn["at"], turn["id"]))["id"])
        write_standing(store, change, before, moved(before, State.ACTIVE, moment), moment, note=proposal.title)


def _versions(change: Change, proposal_id: int) -> list[dict[str, Any]]:
    return change.rows_where("proposal_versions", "proposal_id = ?", (proposal_id,))


def _note(change: Change, proposal_id: int, prospect_id: int) -> None:
    change.note(Kind.PROPOSAL, proposal_id)
    change.note(Kind.PROSPECT, prospect_id)


def _now(store: Store) -> str:
    return store.clock.now_utc().isoformat()
