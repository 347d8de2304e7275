"""Proposals, signed and client work, slowdowns: from domain objects to rows and back."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from planner.domain.momentum.journal import Cure, Slowdown, SlowdownAnswer
from planner.domain.momentum.reading import PatternName
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.prospects.cleaning import without_controls
from planner.domain.work.client_work import ClientRule, ClientWork, ClientWorkId, RuleKind
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.iso import day_or_none, text_of

Row = Mapping[str, Any]


def proposal_to_row(proposal: Proposal) -> dict[str, Any]:
    """The columns of `proposals` except `id` and `updated_at`."""
    return {
        "prospect_id": proposal.prospect_id,
        "title": _one_line(proposal.title),
        "state": proposal.state.value,
        "currency": proposal.currency,
        "created_on": text_of(proposal.created_on),
        "answered_on": text_of(proposal.answered_on),
        "lesson": _one_line(proposal.lesson),
    }


def version_to_row(version: Version) -> dict[str, Any]:
    """The columns of `proposal_versions` except `id` and `proposal_id`."""
    return {
        "number": version.number,
        "amount_cents": version.amount_cents,
        "sent_on": text_of(version.sent_on),
        "valid_until": text_of(version.valid_until),
        "start_on": text_of(version.start_on),
        "minutes": version.minutes,
        "note": _one_line(version.note),
    }


def proposal_from_rows(row: Row, versions: Iterable[Row]) -> Proposal:
    """A proposal with its versions, which come in the order of their numbers."""
    return Proposal(
        ProposalId(row["id"]),
        row["prospect_id"],
        row["title"],
        ProposalState(row["state"]),
        row["currency"],
        tuple(_version(each) for each in versions),
        day_or_none(row["created_on"]),
        day_or_none(row["answered_on"]),
        row["lesson"],
    )


def _version(row: Row) -> Version:
    return Version(
        row["number"],
        row["amount_cents"],
        day_or_none(row["sent_on"]),
        day_or_none(row["valid_until"]),
        day_or_none(row["start_on"]),
        row["minutes"],
        row["note"],
    )


def signed_work_to_row(work: SignedWork) -> dict[str, Any]:
    """The columns of `signed_work` except `id` and `updated_at`."""
    return {
        "prospect_id": work.prospect_id,
        "proposal_id": work.proposal_id,
        "title": _one_line(work.title),
        "amount_cents": work.amount_cents,
        "currency": work.currency,
        "signed_on": work.signed_on.isoformat(),
        "starts_on": work.starts_on.isoformat(),
        "ends_on": work.ends_on.isoformat(),
        "minutes": work.minutes,
    }


def signed_work_from_row(row: Row) -> SignedWork:
    """A piece of signed work."""
    return SignedWork(
        SignedWorkId(row["id"]),
        row["title"],
        date.fromisoformat(row["signed_on"]),
        date.fromisoformat(row["starts_on"]),
        date.fromisoformat(row["ends_on"]),
        row["minutes"],
        row["amount_cents"],
        row["currency"],
        row["prospect_id"],
        row["proposal_id"],
    )


def client_work_to_row(work: ClientWork) -> dict[str, Any]:
    """The columns of `client_work` except `id` and `logged_at`."""
    return {
        "day": work.day.isoformat(),
        "minutes": work.minutes,
        "prospect_id": work.prospect_id,
        "note": _one_line(work.note),
        "calendar_id": work.calendar_id,
        "uid": work.uid,
    }


def client_work_from_row(row: Row) -> ClientWork:
    """Time spent on clients on a day."""
    return ClientWork(
        ClientWorkId(row["id"]),
        date.fromisoformat(row["day"]),
        row["minutes"],
        row["note"],
        row["prospect_id"],
        row["calendar_id"],
        row["uid"],
    )


def client_rule_from_row(row: Row) -> ClientRule:
    """What makes an appointment client work."""
    return ClientRule(row["id"], RuleKind(row["kind"]), row["text"])


def slowdown_to_row(slowdown: Slowdown) -> dict[str, Any]:
    """The columns of `slowdowns` except `id`."""
    back = slowdown.came_back
    return {
        "pattern": slowdown.pattern.value,
        "since": slowdown.since.isoformat(),
        "named_on": slowdown.named_on.isoformat(),
        "alerted_on": text_of(slowdown.alerted_on),
        "answer": slowdown.answer.value,
        "answered_on": text_of(slowdown.answered_on),
        "quiet_until": text_of(slowdown.quiet_until),
        "not_nows": slowdown.not_nows,
        "cure": slowdown.cure.value,
        "cured_on": text_of(slowdown.cured_on),
        "ended_on": text_of(slowdown.ended_on),
        "came_back": "" if back is None else ("yes" if back else "no"),
        "note": _one_line(slowdown.note),
    }


def slowdown_from_row(row: Row) -> Slowdown:
    """A slowdown that was named."""
    return Slowdown(
        row["id"],
        PatternName(row["pattern"]),
        date.fromisoformat(row["since"]),
        date.fromisoformat(row["named_on"]),
        day_or_none(row["alerted_on"]),
        SlowdownAnswer(row["answer"]),
        day_or_none(row["answered_on"]),
        day_or_none(row["quiet_until"]),
        row["not_nows"],
        Cure(row["cure"]),
        day_or_none(row["cured_on"]),
        day_or_none(row["ended_on"]),
        None if not row["came_back"] else row["came_back"] == "yes",
        row["note"],
    )


def _one_line(text: str) -> str:
    return " ".join(without_controls(text).split())
