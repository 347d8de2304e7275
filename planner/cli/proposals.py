"""The commands for proposals: add, list, send, extend, renew."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import click

from planner.actions import proposals as actions
from planner.cli.command import BadUse, SpokenGroup, argument, option, pass_session
from planner.cli.goal_options import money_of
from planner.cli.proposal_answers import close, decline, sign
from planner.cli.proposal_words import (
    ALWAYS_HOURS,
    as_object,
    find_proposal,
    promise_again,
    proposal_argument,
    proposal_lines,
    proposal_objects,
    tell_figures,
    tell_promise,
    tell_proposal,
)
from planner.cli.prospect_words import find_prospect
from planner.cli.session import Session
from planner.cli.values import Day, Length, Whole
from planner.domain.proposals import rules
from planner.domain.proposals.proposal import ProposalState, Version
from planner.errors import InvalidInputError
from planner.storage.queries import proposals as queries
from planner.storage.queries.settings import settings

Command = Callable[..., Any]


def offered(command: Command) -> Command:
    """The options that say what a version offers."""
    for each in (
        option("--amount", metavar="AMOUNT", help="proposal_amount"),
        option("--until", type=Day(), help="proposal_until"),
        option("--start", type=Day(), help="proposal_start"),
        option("--hours", "length", type=Length(ALWAYS_HOURS), help="proposal_hours"),
    ):
        command = each(command)
    return command


@dataclass(frozen=True, slots=True)
class Offer:
    """What was said of a version; what is None was not said."""

    amount: str | None
    until: date | None
    start: date | None
    length: int | None

    def on(self, version: Version, currency: str) -> tuple[Version, str]:
        """A version with what was said, and the currency of the amount."""
        minutes = self.length if self.length is not None else version.minutes
        until, start = self.until or version.valid_until, self.start or version.start_on
        version = replace(version, valid_until=until, start_on=start, minutes=minutes)
        if self.amount is None:
            return version, currency
        cents, currency = money_of(self.amount, currency, "amount")
        return replace(version, amount_cents=cents), currency


@click.group(cls=SpokenGroup, help="proposals")
def proposals() -> None:
    """Commands for proposals."""


@proposals.command("add", help="proposals_add")
@argument("prospect_id", metavar="PROSPECT_ID", type=Whole())
@offered
@option("--title", metavar="TEXT", default="", help="proposal_title")
@option("--sent", type=Day(), help="proposal_sent")
@option("--draft", is_flag=True, help="proposal_draft")
@option("--no-end", is_flag=True, help="proposal_no_end")
@as_object
@pass_session
def add(session: Session, /, prospect_id: int, title: str, as_json: bool, **options: Any) -> None:
    """Add a proposal that is out, or a draft."""
    sent, is_draft, has_no_end = options.pop("sent"), options.pop("draft"), options.pop("no_end")
    if sent is not None and is_draft:
        raise BadUse("sent_or_draft")
    if has_no_end and options["until"] is not None:
        raise BadUse("until_or_no_end")
    with session.store() as store:
        find_prospect(store, prospect_id)
        day = sent or session.today(store)
        state = ProposalState.DRAFT if is_draft else ProposalState.SENT
        fresh = queries.fresh(store, prospect_id, day, state)
        version, currency = Offer(**options).on(fresh.current, fresh.currency)
        if has_no_end:
            version = replace(version, valid_until=None)
        new = replace(fresh, title=title.strip(), currency=currency, versions=(version,), created_on=None)
        change = actions.add_proposal(store, proposal=new)
        key = "proposal_drafted" if is_draft else "proposal_added"
        tell_proposal(session, store, key, change, change.created or 0, as_json=as_json)


@proposals.command("list", help="proposals_list")
@option("--open", "only_open", is_flag=True, help="proposals_open")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def show(session: Session, only_open: bool, as_json: bool) -> None:
    """List the proposals, the oldest first, with the sums of what is signed and what is hoped for."""
    with session.store() as store:
        found = [each for each in queries.all_proposals(store) if rules.is_open(each) or not only_open]
        if as_json:
            session.print_json(proposal_objects(session, store, found))
        elif not found:
            session.print(session.speech.say("said.no_proposals"))
        else:
            session.print_table(list(proposal_lines(session, store, found)))
            tell_figures(session, store)


@proposals.command("send", help="proposals_send")
@proposal_argument
@offered
@option("--on", "day", type=Day(), help="proposal_sent")
@as_object
@pass_session
def send(session: Session, /, proposal_id: int, day: date | None, as_json: bool, **options: Any) -> None:
    """A draft goes out; an amount that was missing can be given with it."""
    given = Offer(**options)
    with session.store() as store:
        found = find_proposal(store, proposal_id)
        version, currency = given.on(found.current, found.currency)
        on, changed = day or session.today(store), replace(rules.with_current(found, version), currency=currency)
        change = actions.send_proposal(store, proposal_id=proposal_id, on=on, valid_until=given.until, written=changed)
        tell_proposal(session, store, "proposal_sent", change, proposal_id, as_json=as_json)


@proposals.command("extend", help="proposals_extend")
@proposal_argument
@option("--until", type=Day(), required=True, help="proposal_until")
@option("--start", type=Day(), help="proposal_start")
@option("--reason", metavar="TEXT", default="", help="reason")
@as_object
@pass_session
def extend(session: Session, proposal_id: int, until: date, start: date | None, reason: str, as_json: bool) -> None:
    """Let a proposal hold longer; it keeps its promise, or takes the next free week where the new end reaches it."""
    with session.store() as store:
        found = find_proposal(store, proposal_id)
        week = start or promise_again(store, found, until, session.today(store))
        change = actions.extend_proposal(store, proposal_id=proposal_id, until=until, reason=reason, start_on=week)
        tell_proposal(session, store, "proposal_extended", change, proposal_id, as_json=as_json)
        if not as_json and start is None:
            tell_promise(session, found.current.start_on, week)


@proposals.command("renew", help="proposals_renew")
@proposal_argument
@offered
@option("--note", metavar="TEXT", default="", help="proposal_note")
@as_object
@pass_session
def renew(session: Session, /, proposal_id: int, note: str, as_json: bool, **options: Any) -> None:
    """Offer anew: a new version, the old one stays in the history."""
    with session.store() as store:
        found = find_proposal(store, proposal_id)
        current = found.current
        offer = Version(amount_cents=current.amount_cents, minutes=current.minutes, note=note.strip())
        version, currency = Offer(**options).on(offer, found.currency)
        if currency != found.currency:
            raise InvalidInputError("proposal_other_currency", currency=found.currency)
        is_said, today = version.start_on is not None, session.today(store)
        if not is_said:
            until = version.valid_until or today + timedelta(days=settings(store).proposal_days)
            anew = rules.with_current(found, replace(version, start_on=current.start_on))
            version = replace(version, start_on=promise_again(store, anew, until, today))
        change = actions.renegotiate_proposal(store, proposal_id=proposal_id, version=version)
        tell_proposal(session, store, "proposal_renewed", change, proposal_id, as_json=as_json)
        if not as_json and not is_said:
            tell_promise(session, current.start_on, version.start_on)


for _command in (sign, decline, close):
    proposals.add_command(_command)
