"""The commands for what becomes of a proposal: sign, decline, close."""

from dataclasses import replace
from datetime import date

import click

from planner.actions import proposals as actions
from planner.cli.command import SpokenCommand, option, pass_session
from planner.cli.goal_options import money_of
from planner.cli.proposal_words import (
    ALWAYS_HOURS,
    act_on_proposal,
    as_object,
    find_proposal,
    proposal_argument,
    tell_proposal,
)
from planner.cli.session import Session
from planner.cli.values import Day, Length
from planner.domain.proposals import rules
from planner.storage.queries.settings import settings

_nurture = option("--nurture", "keeps_warm", is_flag=True, help="proposal_nurture")


@click.command("sign", cls=SpokenCommand, help="proposals_sign")
@proposal_argument
@option("--on", "day", type=Day(), help="signed_on")
@option("--amount", metavar="AMOUNT", help="signed_amount")
@option("--start", type=Day(), help="work_start")
@option("--end", type=Day(), help="work_end")
@option("--hours", "minutes", type=Length(ALWAYS_HOURS), help="work_hours")
@as_object
@pass_session
def sign(
    session: Session,
    proposal_id: int,
    day: date | None,
    amount: str | None,
    start: date | None,
    end: date | None,
    minutes: int | None,
    as_json: bool,
) -> None:
    """A yes: what was not said of the work is as the proposal promised."""
    from planner.domain.proposals.slots import last_day_of_work
    from planner.storage.queries.slots import start_week, work_of

    with session.store() as store:
        found = find_proposal(store, proposal_id)
        on = day or session.today(store)
        cents, currency = (None, found.currency) if amount is None else money_of(amount, found.currency, "amount")
        if found.current.amount_cents is None:  # how long the work takes can follow from what was signed
            found = replace(found, currency=currency)
            found = rules.with_current(found, replace(found.current, amount_cents=cents))
        week, work = start_week(store, found, on), work_of(store, found, on)
        if cents is not None:
            work = replace(work, amount_cents=cents, currency=currency)
        work = replace(
            work, minutes=minutes if minutes is not None else work.minutes, starts_on=start or work.starts_on
        )
        last = last_day_of_work(work.starts_on, work.minutes, settings(store).client_hours_a_week)
        change = actions.sign_proposal(store, proposal_id=proposal_id, on=on, work=replace(work, ends_on=end or last))
        tell_proposal(session, store, "proposal_signed", change, proposal_id, as_json=as_json)
        if not as_json:
            begins = session.speech.day(work.starts_on)
            is_late = start is None and week.promised is not None and not week.is_kept
            key = "said.work_begins_late" if is_late else "said.work_begins"
            session.print(session.speech.say(key, day=begins))


@click.command("decline", cls=SpokenCommand, help="proposals_decline")
@proposal_argument
@option("--lesson", metavar="TEXT", default="", help="proposal_lesson")
@_nurture
@as_object
@pass_session
def decline(session: Session, proposal_id: int, lesson: str, keeps_warm: bool, as_json: bool) -> None:
    """A no, with what one takes from it."""
    said = {"lesson": lesson, "nurture": keeps_warm}
    act_on_proposal(session, proposal_id, "proposal_declined", actions.decline_proposal, as_json=as_json, **said)


@click.command("close", cls=SpokenCommand, help="proposals_close")
@proposal_argument
@_nurture
@as_object
@pass_session
def close(session: Session, proposal_id: int, keeps_warm: bool, as_json: bool) -> None:
    """Let a proposal be that nobody answered."""
    act_on_proposal(
        session, proposal_id, "proposal_closed", actions.close_proposal, as_json=as_json, nurture=keeps_warm
    )
