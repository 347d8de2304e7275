"""What a person does with proposals: make, send, extend, renegotiate, sign, decline, close (product.md F1 to F4)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from planner.actions.names import ActionName
from planner.actions.proposal_writing import (
    correct_work_of,
    delete_proposal,
    delete_work_of,
    follow_what_was_sent,
    insert_new,
    insert_work_of,
    move_prospect,
    save_proposal,
    take_client_back,
)
from planner.actions.prospects import insert_prospect, require_name
from planner.actions.reached_goals import note_reached
from planner.actions.standing import Moment
from planner.changes import ChangeSet
from planner.domain.proposals import rules
from planner.domain.proposals.proposal import Proposal, ProposalState, Version
from planner.domain.prospects.prospect import Prospect, State
from planner.domain.work.checks import check_work
from planner.domain.work.signed import SignedWork
from planner.storage.journal import Change
from planner.storage.queries import proposals as queries
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.queries.settings import settings
from planner.storage.queries.slots import work_of
from planner.storage.store import Store


def add_proposal(store: Store, *, proposal: Proposal, new: Prospect | None = None) -> ChangeSet:
    """Add a draft, or one that is out; without a day it went out today. Facts: `name`, `title`, `until`.

    `new` is somebody who is not in the base yet: added with the proposal, in the same undo; the prospect of `proposal`
    is not looked at then. The end date is kept as it is, also none at all: `queries.fresh` fills in the usual one.
    InvalidInputError as of `rules.checked`, `proposal_sent_in_future`, and `nameless`; NotFoundError `prospect`.
    """
    if new is not None:
        require_name(new)
    with store.change(ActionName.ADD_PROPOSAL) as change:
        if new is not None:
            proposal = replace(proposal, prospect_id=insert_prospect(store, change, new))
        change.created = insert_new(store, change, proposal)
        follow_what_was_sent(store, change, proposal)
        _tell(store, change, proposal)
        note_reached(store, change)
    return change.result


def edit_proposal(store: Store, *, proposal: Proposal) -> ChangeSet:
    """Keep what was corrected in a proposal; how it stands and whose it is are left as they are.

    Where it is signed, its work follows in what it took over unchanged: title, amount and currency. Facts and errors as
    of `add_proposal`; NotFoundError `proposal`.
    """
    stored = queries.proposal(store, proposal.id)
    rules.require_sent_by(proposal.current, Moment(store).today)
    kept = rules.checked(_with_standing_of(stored, proposal))
    with store.change(ActionName.EDIT_PROPOSAL) as change:
        save_proposal(store, change, kept)
        correct_work_of(store, change, stored, kept)
        _tell(store, change, kept)
        note_reached(store, change)
    return change.result


def send_proposal(
    store: Store,
    *,
    proposal_id: int,
    on: date,
    valid_until: date | None = None,
    written: Proposal | None = None,
    is_endless: bool = False,
) -> ChangeSet:
    """A draft goes out on a day. Facts as of `add_proposal`.

    It holds until the end date that is given, or else the one that it has, or else for the usual time; without an end
    where it `is_endless`. `written` is the draft with what was corrected in it, kept in the same undo.
    InvalidInputError `proposal_without_amount`, `proposal_sent_already`, `proposal_ends_before_sent`,
    `proposal_sent_in_future`.
    """
    found = queries.proposal(store, proposal_id)
    if written is not None:
        found = _with_standing_of(found, written)
    until = valid_until or found.current.valid_until
    if not is_endless and (until is None or (valid_until is None and until < on)):
        until = on + timedelta(days=settings(store).proposal_days)
    now = rules.sent(found, on, None if is_endless else until)
    rules.require_sent_by(now.current, Moment(store).today)
    return _keep(store, ActionName.SEND_PROPOSAL, now)


def extend_proposal(
    store: Store, *, proposal_id: int, until: date, reason: str = "", start_on: date | None = None
) -> ChangeSet:
    """Let a proposal hold longer, also one that has expired, as of `rules.extended`. Facts as of `add_proposal`.

    InvalidInputError `proposal_not_sent`, `proposal_end_past`, `proposal_not_longer`.
    """
    found = queries.proposal(store, proposal_id)
    longer = rules.extended(found, until, Moment(store).today, reason, start_on)
    return _keep(store, ActionName.EXTEND_PROPOSAL, longer)


def renegotiate_proposal(store: Store, *, proposal_id: int, version: Version) -> ChangeSet:
    """Offer anew: the version gets the next number, and the old ones stay. Facts as of `add_proposal`.

    What the version does not say is filled in: today, the usual time, the amount of the one before. InvalidInputError
    `proposal_not_sent` for a draft, `proposal_signed_already`, `proposal_end_past`, `proposal_sent_in_future`.
    """
    found, today = queries.proposal(store, proposal_id), Moment(store).today
    rules.require_sent_by(version, today)
    again = rules.renegotiated(found, version, today, settings(store).proposal_days)
    return _keep(store, ActionName.RENEGOTIATE_PROPOSAL, again)


def date_proposals(store: Store, *, ends: Mapping[int, date]) -> ChangeSet:
    """Give several open proposals their end dates at once, by id. Fact `count`.

    InvalidInputError `proposal_not_open`, `proposal_end_past`; NotFoundError `proposal`.
    """
    today = Moment(store).today
    with store.change(ActionName.DATE_PROPOSALS) as change:
        for proposal_id, until in ends.items():
            save_proposal(store, change, rules.dated(queries.proposal(store, proposal_id), until, today))
        change.facts["count"] = len(ends)
    return change.result


def sign_proposal(store: Store, *, proposal_id: int, on: date, work: SignedWork | None = None) -> ChangeSet:
    """A yes: the prospect becomes a client, its follow-up ends, and the work is written down; blocks stay.

    Without `work` it is what the proposal promised, see `queries.slots.work_of`. Facts: `name`, `title`, `until`, and
    `starts_on` of the work. InvalidInputError `proposal_not_open`, `signed_in_future`, `signed_before_sent`,
    `proposal_without_amount` where neither the proposal nor the work has one.
    """
    found = queries.proposal(store, proposal_id)
    if work is not None and found.current.amount_cents is None:
        found = replace(found, currency=work.currency)
    now = rules.signed(found, on, Moment(store).today, work.amount_cents if work else None)
    made = work or work_of(store, now, on)
    check_work(made)
    with store.change(ActionName.SIGN_PROPOSAL) as change:
        save_proposal(store, change, now)
        insert_work_of(store, change, now, made, on)
        move_prospect(store, change, now, State.CLIENT)
        _tell(store, change, now)
        change.facts["starts_on"] = made.starts_on
        note_reached(store, change)
    return change.result


def decline_proposal(store: Store, *, proposal_id: int, lesson: str = "", nurture: bool = False) -> ChangeSet:
    """A no, with what one takes from it; with `nurture` the prospect is kept warm, in the same undo.

    Otherwise the prospect stays where it is, with its one next step. Facts as of `add_proposal`. InvalidInputError
    `proposal_not_open`.
    """
    now = rules.declined(queries.proposal(store, proposal_id), Moment(store).today, lesson)
    return _keep(store, ActionName.DECLINE_PROPOSAL, now, State.NURTURE if nurture else None)


def close_proposal(store: Store, *, proposal_id: int, nurture: bool = False) -> ChangeSet:
    """Let a proposal be that nobody answered; with `nurture` the prospect is kept warm, in the same undo.

    Facts as of `add_proposal`. InvalidInputError `proposal_not_open`.
    """
    now = rules.closed(queries.proposal(store, proposal_id), Moment(store).today)
    return _keep(store, ActionName.CLOSE_PROPOSAL, now, State.NURTURE if nurture else None)


def reopen_proposal(store: Store, *, proposal_id: int) -> ChangeSet:
    """It waits for its answer again; of a signed one the work goes, and a client without other business is pursued.

    Facts as of `add_proposal`. InvalidInputError `proposal_open_already`.
    """
    found = queries.proposal(store, proposal_id)
    with store.change(ActionName.REOPEN_PROPOSAL) as change:
        save_proposal(store, change, rules.reopened(found))
        if found.state is ProposalState.SIGNED:
            delete_work_of(change, found)
            take_client_back(store, change, found)
        _tell(store, change, found)
        note_reached(store, change)
    return change.result


def remove_proposal(store: Store, *, proposal_id: int) -> ChangeSet:
    """Take a proposal with its versions away; the work that came of it stays. Facts as of `add_proposal`."""
    found = queries.proposal(store, proposal_id)
    with store.change(ActionName.REMOVE_PROPOSAL) as change:
        delete_proposal(change, proposal_id, found.prospect_id)
        _tell(store, change, found)
        note_reached(store, change)
    return change.result


def _with_standing_of(stored: Proposal, written: Proposal) -> Proposal:
    """What was written into a proposal, with its id, how it stands and whose it is as they are stored."""
    return replace(
        written,
        id=stored.id,
        prospect_id=stored.prospect_id,
        state=stored.state,
        created_on=stored.created_on,
        answered_on=written.answered_on if stored.answered_on is not None else None,
    )


def _keep(store: Store, action: ActionName, proposal: Proposal, prospect_to: State | None = None) -> ChangeSet:
    """Write what became of a stored proposal, and where its prospect goes by it, as one action."""
    with store.change(action) as change:
        save_proposal(store, change, proposal)
        if prospect_to is not None:
            move_prospect(store, change, proposal, prospect_to)
        elif action is ActionName.SEND_PROPOSAL:
            follow_what_was_sent(store, change, proposal)
        _tell(store, change, proposal)
        note_reached(store, change)
    return change.result


def _tell(store: Store, change: Change, proposal: Proposal) -> None:
    name = read_prospect(store, proposal.prospect_id).display_name
    change.facts.update(name=name, title=proposal.title, until=proposal.current.valid_until)
