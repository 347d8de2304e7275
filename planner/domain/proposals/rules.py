"""What a proposal must be like, and its moves: out, extended, a new version, answered, open again.

Pure: each move takes a proposal and gives a new one; InvalidInputError where the move cannot be.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from planner.clock import monday_of
from planner.domain import defaults
from planner.domain.proposals.proposal import Proposal, ProposalState, Version
from planner.domain.work.checks import LARGEST_AMOUNT, LONGEST_NOTE, LONGEST_TITLE, MOST_MINUTES
from planner.errors import InvalidInputError

_CURRENCY = re.compile(r"[A-Z]{3}")
_OPEN = (ProposalState.DRAFT, ProposalState.SENT)


def checked(proposal: Proposal) -> Proposal:
    """The proposal as it may be kept: the promised start is put on its Monday.

    InvalidInputError `proposal_title_too_long`, `note_too_long` (also of the lesson), `bad_currency`,
    `amount_out_of_range`, `work_out_of_range`, `day_out_of_range`, `proposal_ends_before_sent`,
    `proposal_versions_in_order`, `answered_before_sent`; of one that is out also `proposal_without_amount`. A draft
    needs neither amount nor days.
    """
    if len(proposal.title) > LONGEST_TITLE:
        raise InvalidInputError("proposal_title_too_long", value=LONGEST_TITLE)
    if len(proposal.lesson) > LONGEST_NOTE:
        raise InvalidInputError("note_too_long", field="lesson", value=LONGEST_NOTE)
    if not _CURRENCY.fullmatch(proposal.currency):
        raise InvalidInputError("bad_currency", value=proposal.currency)
    for version in proposal.versions:
        _check_version(version)
    sent = [version.sent_on for version in proposal.versions if version.sent_on is not None]
    if sent != sorted(sent):
        raise InvalidInputError("proposal_versions_in_order", day=sent[-1])
    if sent and proposal.answered_on is not None and proposal.answered_on < sent[-1]:
        raise InvalidInputError("answered_before_sent", field="sent_on", day=proposal.answered_on)
    if proposal.state is ProposalState.SENT and proposal.current.amount_cents is None:
        raise InvalidInputError("proposal_without_amount", field="amount")
    return with_current(proposal, _on_monday(proposal.current))


def sent(proposal: Proposal, on: date, valid_until: date | None) -> Proposal:
    """A draft that went out; InvalidInputError `proposal_sent_already`, and as of `checked`."""
    if proposal.state is not ProposalState.DRAFT:
        raise InvalidInputError("proposal_sent_already")
    out = replace(proposal.current, sent_on=on, valid_until=valid_until)
    return checked(with_current(replace(proposal, state=ProposalState.SENT), out))


def extended(proposal: Proposal, until: date, today: date, reason: str = "", start_on: date | None = None) -> Proposal:
    """One that holds longer; the reason goes to the note of its version.

    One that has expired holds again from today on, as a version of its own: it did not hold in between. `start_on` is
    another promised week; without it a promise that the new end reaches is taken back.
    InvalidInputError `proposal_not_sent`, `proposal_end_past`, `proposal_not_longer`.
    """
    _require_sent(proposal)
    current = proposal.current
    if until < today:
        raise InvalidInputError("proposal_end_past", field="until", day=until)
    if current.valid_until is not None and until <= current.valid_until:
        raise InvalidInputError("proposal_not_longer", field="until", day=current.valid_until)
    longer = replace(current, valid_until=until, start_on=start_on or current.start_on)
    longer = replace(longer, start_on=longer.promised_week)
    if current.valid_until is not None and current.valid_until < today:
        again = replace(longer, number=current.number + 1, sent_on=today, note=reason.strip())
        return checked(replace(proposal, versions=(*proposal.versions, again)))
    note = " · ".join(filter(None, (current.note, reason.strip())))
    return checked(with_current(proposal, replace(longer, note=note)))


def renegotiated(proposal: Proposal, version: Version, today: date, days: int) -> Proposal:
    """One with a new version, the old ones stay in its history; a no is open again by it.

    Without days the version goes out `today` and holds for `days`; without an amount that of the version before counts.
    InvalidInputError `proposal_not_sent` for a draft, `proposal_signed_already`, `proposal_end_past`.
    """
    if proposal.state is ProposalState.SIGNED:
        raise InvalidInputError("proposal_signed_already")
    if proposal.state is ProposalState.DRAFT:
        raise InvalidInputError("proposal_not_sent")
    out = version.sent_on or today
    until = version.valid_until or out + timedelta(days=days)
    if until < today:
        raise InvalidInputError("proposal_end_past", field="until", day=until)
    amount = proposal.current.amount_cents if version.amount_cents is None else version.amount_cents
    newer = replace(version, number=proposal.current.number + 1, amount_cents=amount, sent_on=out, valid_until=until)
    again = replace(proposal, state=ProposalState.SENT, answered_on=None, versions=(*proposal.versions, newer))
    return checked(again)


def dated(proposal: Proposal, until: date, today: date) -> Proposal:
    """An open one with another end date; InvalidInputError `proposal_not_open`, `proposal_end_past`."""
    _require_open(proposal)
    if until < today:
        raise InvalidInputError("proposal_end_past", field="until", day=until)
    return checked(with_current(proposal, replace(proposal.current, valid_until=until)))


def signed(proposal: Proposal, on: date, today: date, amount_cents: int | None) -> Proposal:
    """A yes, also to an expired one, or to a draft, which is taken as sent on that day.

    `amount_cents` counts where its version has none. InvalidInputError `proposal_not_open`, `signed_in_future`,
    `signed_before_sent`, `proposal_without_amount`.
    """
    _require_open(proposal)
    if on > today:
        raise InvalidInputError("signed_in_future", field="on", day=on)
    current = proposal.current
    if current.sent_on is not None and on < current.sent_on:
        raise InvalidInputError("signed_before_sent", field="on", day=current.sent_on)
    amount = amount_cents if current.amount_cents is None else current.amount_cents
    if amount is None:
        raise InvalidInputError("proposal_without_amount", field="amount")
    until = current.valid_until if current.sent_on is not None else None
    out = replace(current, amount_cents=amount, sent_on=current.sent_on or on, valid_until=until)
    return checked(with_current(replace(proposal, state=ProposalState.SIGNED, answered_on=on), out))


def declined(proposal: Proposal, on: date, lesson: str = "") -> Proposal:
    """A no, with what one takes from it; InvalidInputError `proposal_not_open`, `note_too_long`."""
    _require_open(proposal)
    kept = " ".join(lesson.split()) or proposal.lesson
    return checked(replace(proposal, state=ProposalState.DECLINED, answered_on=on, lesson=kept))


def closed(proposal: Proposal, on: date) -> Proposal:
    """One that is let be without an answer; InvalidInputError `proposal_not_open`."""
    _require_open(proposal)
    return replace(proposal, state=ProposalState.CLOSED, answered_on=on)


def reopened(proposal: Proposal) -> Proposal:
    """One that waits for its answer again, or is a draft again; InvalidInputError `proposal_open_already`."""
    if proposal.state in _OPEN:
        raise InvalidInputError("proposal_open_already")
    state = ProposalState.DRAFT if proposal.current.sent_on is None else ProposalState.SENT
    return replace(proposal, state=state, answered_on=None)


def with_current(proposal: Proposal, version: Version) -> Proposal:
    """The proposal with another version in the place of the last one."""
    return replace(proposal, versions=(*proposal.versions[:-1], version))


def require_sent_by(version: Version, today: date) -> None:
    """Raise InvalidInputError `proposal_sent_in_future` for a version that is said to go out on a later day."""
    if version.sent_on is not None and version.sent_on > today:
        raise InvalidInputError("proposal_sent_in_future", field="sent_on", day=version.sent_on)


def is_open(proposal: Proposal) -> bool:
    """Whether nothing is decided yet: a draft, or out, expired or not."""
    return proposal.state in _OPEN


def _check_version(version: Version) -> None:
    amount, minutes = version.amount_cents, version.minutes
    if amount is not None and not 0 < amount <= LARGEST_AMOUNT:
        raise InvalidInputError("amount_out_of_range", field="amount", value=amount)
    if minutes is not None and not 0 < minutes <= MOST_MINUTES:
        raise InvalidInputError("work_out_of_range", field="minutes", value=minutes)
    if len(version.note) > LONGEST_NOTE:
        raise InvalidInputError("note_too_long", field="note", value=LONGEST_NOTE)
    for day in (version.sent_on, version.valid_until, version.start_on):
        if day is not None and not defaults.EARLIEST_DAY <= day <= defaults.LATEST_DAY:
            raise InvalidInputError("day_out_of_range", value=day)
    if version.sent_on is not None and version.valid_until is not None and version.valid_until < version.sent_on:
        raise InvalidInputError("proposal_ends_before_sent", field="until", day=version.sent_on)


def _on_monday(version: Version) -> Version:
    return version if version.start_on is None else replace(version, start_on=monday_of(version.start_on))


def _require_sent(proposal: Proposal) -> None:
    if proposal.state is not ProposalState.SENT:
        raise InvalidInputError("proposal_not_sent")


def _require_open(proposal: Proposal) -> None:
    if not is_open(proposal):
        raise InvalidInputError("proposal_not_open")
