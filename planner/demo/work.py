"""Proposals, signed work and the time spent on clients of the example business."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from planner.changes import Kind
from planner.clock import monday_of
from planner.demo.blocks import is_summer_gap
from planner.demo.days import workday_after, workday_before
from planner.demo.patterns import DemoPattern
from planner.demo.texts import DEMO_FOLDER, ExampleTexts
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.work.client_work import ClientWork, ClientWorkId, RuleKind
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.journal import Change
from planner.storage.work_rows import client_work_to_row, proposal_to_row, signed_work_to_row, version_to_row

_WEEKS = 52
_USUAL_MINUTES = (195, 225, 240, 255, 285)  # of client work on a day
_MORE = 1.3  # in the comfortable example, for as many weeks as work rose
_MORE_WEEKS = 5
_FEW_WAIT = (6, 11, 118, 139, 176)  # in the comfortable example only what was sent so many days ago waits or waited
_WAITED = (ProposalState.SENT, ProposalState.DECLINED)


def write_work(change: Change, ids: Mapping[str, int], pattern: DemoPattern, today: date, texts: ExampleTexts) -> None:
    """Write proposals, signed work and the rule of client work; `ids` are the prospects by their company."""
    for row in _rows():
        offer = _offer(row, ids[row["company"]], pattern, today, texts)
        if offer is not None:
            write_offer(change, offer)
    change.insert("client_rules", {"kind": RuleKind.WORD.value, "text": texts.choose("works|chantier")})
    for kind in (Kind.PROPOSAL, Kind.SIGNED_WORK, Kind.CLIENT_RULE):
        change.note(kind)


def _rows() -> Iterator[dict[str, str]]:
    with (DEMO_FOLDER / "proposals.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


@dataclass(frozen=True, slots=True)
class Offer:
    """One proposal of one version; the work of a signed one goes from `starts_on` through `ends_on`."""

    prospect_id: int
    title: str
    amount_cents: int
    sent_on: date
    hours: int
    state: ProposalState
    answered_on: date | None
    starts_on: date | None
    ends_on: date | None
    valid_until: date | None = None
    promised_on: date | None = None
    lesson: str = ""


def _offer(
    row: Mapping[str, str], prospect_id: int, pattern: DemoPattern, today: date, texts: ExampleTexts
) -> Offer | None:
    """The offer of a row; None where the pattern has it not."""
    sent_ago, validity, state = row["sent"], row["validity"], ProposalState(row["state"])
    if pattern is DemoPattern.COMFORTABLE and state in _WAITED and int(sent_ago) not in _FEW_WAIT:
        return None
    if pattern is DemoPattern.INTENTIONAL and row["waiting"]:
        sent_ago, _, validity = row["waiting"].partition("/")
    return Offer(
        prospect_id,
        texts.choose(row["title"]),
        int(row["amount"]) * 100,
        workday_before(today, int(sent_ago)),
        int(row["hours"]),
        state,
        workday_before(today, int(row["answered"])) if row["answered"] else None,
        today + timedelta(days=int(row["start"])) if row["start"] else None,
        today + timedelta(days=int(row["end"])) if row["end"] else None,
        today + timedelta(days=int(validity) - int(sent_ago)) if validity else None,
        monday_of(workday_after(today, 30)) if state is ProposalState.SENT else None,
        texts.choose(row["lesson"]),
    )


def write_offer(change: Change, offer: Offer) -> None:
    """Write a proposal, and the work of a signed one."""
    version = Version(
        amount_cents=offer.amount_cents,
        sent_on=offer.sent_on,
        valid_until=offer.valid_until,
        start_on=offer.promised_on,
        minutes=offer.hours * 60,
    )
    proposal = Proposal(
        ProposalId(0),
        offer.prospect_id,
        offer.title,
        offer.state,
        versions=(version,),
        created_on=offer.sent_on,
        answered_on=offer.answered_on,
        lesson=offer.lesson,
    )
    stamp = _stamp(offer.answered_on or offer.sent_on)
    proposal_id = change.insert("proposals", {**proposal_to_row(proposal), "updated_at": stamp})
    change.insert("proposal_versions", {"proposal_id": proposal_id, **version_to_row(version)})
    if offer.answered_on is not None and offer.starts_on is not None and offer.ends_on is not None:
        work = SignedWork(
            SignedWorkId(0),
            offer.title,
            offer.answered_on,
            offer.starts_on,
            offer.ends_on,
            offer.hours * 60,
            offer.amount_cents,
            prospect_id=offer.prospect_id,
            proposal_id=proposal_id,
        )
        change.insert("signed_work", {**signed_work_to_row(work), "updated_at": stamp})


def write_client_work(change: Change, counted: Mapping[date, int], pattern: DemoPattern, today: date) -> None:
    """Write a year of working days without the minutes `counted` from a calendar; two weeks in August are free."""
    random = Random("client work")
    monday = monday_of(today)
    for week in range(_WEEKS, -1, -1):
        more = _MORE if pattern is DemoPattern.COMFORTABLE and week <= _MORE_WEEKS else 1.0
        for weekday in range(5):
            day, minutes = monday - timedelta(weeks=week) + timedelta(days=weekday), random.choice(_USUAL_MINUTES)
            if day < today and not is_summer_gap(day):
                rest = round(minutes * more / 15) * 15 - counted.get(day, 0)
                if rest > 0:
                    work = ClientWork(ClientWorkId(0), day, rest)
                    change.insert("client_work", {**client_work_to_row(work), "logged_at": _stamp(day)})
    change.note(Kind.CLIENT_WORK)


def _stamp(day: date) -> str:
    return datetime.combine(day, time(16), UTC).isoformat()
