"""The commands that decide about one prospect: pursue, part, keep warm, put off, extend, agree."""

from dataclasses import replace
from datetime import date, time

import click

from planner.cli.command import BadUse, SpokenCommand, argument, option, pass_session
from planner.cli.prospect_words import agreed_terms, find_prospect, tell_next
from planner.cli.session import Session
from planner.cli.values import Day, Member, TimeOfDay, Whole
from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.prospects.pursuit import Agreement, LetGoReason
from planner.domain.touches.touch import Channel
from planner.errors import InvalidInputError
from planner.storage.store import Store

_id = argument("prospect_id", metavar="ID", type=Whole())
_note = option("--note", metavar="TEXT", default="", help="note")


@click.command("let-go", cls=SpokenCommand, help="let_go")
@_id
@option("--reason", type=Member(LetGoReason), help="reason")
@_note
@pass_session
def let_go(session: Session, prospect_id: int, reason: LetGoReason | None, note: str) -> None:
    """Part with a prospect."""
    from planner.actions import pursuit

    with session.store() as store:
        _find_reachable(store, prospect_id)
        change = pursuit.let_go(store, prospect_ids=[prospect_id], reason=reason, note=note)
        after = find_prospect(store, prospect_id)
        again = after.pursuit.requalify_on
        day = session.speech.day(again) if again else ""
        session.print(session.speech.say("said.let_go", name=after.display_name, day=day))
        session.tell_reached(store, change)


@click.command("nurture", cls=SpokenCommand, help="nurture")
@_id
@option("--until", type=Day(), help="wake_until")
@option("--event", metavar="TEXT", default="", help="wake_event")
@pass_session
def nurture(session: Session, prospect_id: int, until: date | None, event: str) -> None:
    """Keep a prospect warm."""
    from planner.actions import pursuit

    speech = session.speech
    with session.store() as store:
        _find_reachable(store, prospect_id)
        change = pursuit.nurture(store, prospect_ids=[prospect_id], wake_on=until, wake_note=event)
        after = find_prospect(store, prospect_id)
        session.print(session.speech.say("said.nurtured", name=after.display_name))
        if after.pursuit.wake_on is not None:
            session.print(speech.say("said.wakes_on", day=speech.day(after.pursuit.wake_on)))
        if after.pursuit.wake_note:
            session.print(speech.say("said.wakes_at", event=after.pursuit.wake_note))
        tell_next(session, after)
        session.tell_reached(store, change)


@click.command("pursue", cls=SpokenCommand, help="pursue")
@_id
@option("--next", "next_day", type=Day(), help="next")
@pass_session
def pursue(session: Session, prospect_id: int, next_day: date | None) -> None:
    """Make a prospect active."""
    from planner.actions import pursuit

    with session.store() as store:
        before = _find_reachable(store, prospect_id)
        change = pursuit.pursue(store, prospect_ids=[prospect_id], step=_step_on(store, before, next_day))
        _tell(session, store, "said.pursued", prospect_id)
        session.tell_reached(store, change)


@click.command("client", cls=SpokenCommand, help="client")
@_id
@pass_session
def client(session: Session, prospect_id: int) -> None:
    """A prospect has signed."""
    from planner.actions import pursuit

    with session.store() as store:
        found = find_prospect(store, prospect_id)
        change = pursuit.win(store, prospect_ids=[prospect_id])
        session.print(session.speech.say("said.won", name=found.display_name))
        session.tell_reached(store, change)


@click.command("do-not-contact", cls=SpokenCommand, help="do_not_contact")
@_id
@_note
@pass_session
def do_not_contact(session: Session, prospect_id: int, note: str) -> None:
    """A prospect asked to be left alone."""
    from planner.actions import pursuit

    with session.store() as store:
        found = find_prospect(store, prospect_id)
        pursuit.leave_alone(store, prospect_ids=[prospect_id], note=note)
        session.print(session.speech.say("said.left_alone", name=found.display_name))


@click.command("snooze", cls=SpokenCommand, help="snooze")
@_id
@option("--until", type=Day(), required=True, help="snooze_until")
@option("--reason", metavar="TEXT", default="", help="reason")
@pass_session
def snooze(session: Session, prospect_id: int, until: date, reason: str) -> None:
    """Put the next step off."""
    from planner.actions import pursuit

    with session.store() as store:
        found = find_prospect(store, prospect_id)
        pursuit.snooze(store, prospect_id=prospect_id, until=until, reason=reason)
        day = session.speech.day(until)
        session.print(session.speech.say("said.snoozed", name=found.display_name, day=day))


@click.command("extend", cls=SpokenCommand, help="extend")
@_id
@option("--reason", metavar="TEXT", required=True, help="reason")
@pass_session
def extend(session: Session, prospect_id: int, reason: str) -> None:
    """Go on once more after the stop."""
    from planner.actions import pursuit

    speech = session.speech
    with session.store() as store:
        find_prospect(store, prospect_id)
        pursuit.extend_pursuit(store, prospect_id=prospect_id, reason=reason)
        after = find_prospect(store, prospect_id)
        limit = limits(after)
        day = speech.day(limit.day) if limit.day else ""
        session.print(speech.say("said.extended", name=after.display_name, attempts=limit.attempts, day=day))


@click.command("agree", cls=SpokenCommand, help="agree")
@_id
@option("--every", metavar="DAYS", type=Whole(or_zero=True), help="agree_every")
@option("--channel", type=Member(Channel), help="agree_channel")
@option("--from", "best_from", type=TimeOfDay(), help="agree_from")
@option("--to", "best_to", type=TimeOfDay(), help="agree_to")
@option("--nothing", is_flag=True, help="agree_nothing")
@pass_session
def agree(
    session: Session,
    prospect_id: int,
    every: int | None,
    channel: Channel | None,
    best_from: time | None,
    best_to: time | None,
    nothing: bool,
) -> None:
    """Keep what was agreed; what is not named stays."""
    from planner.actions import pursuit

    given = Agreement(every, channel, None, best_from, best_to)
    if given.is_empty and not nothing:
        raise BadUse("nothing_to_agree")
    with session.store() as store:
        found = find_prospect(store, prospect_id)
        agreement = given if nothing else _completed(given, found.pursuit.agreement)
        pursuit.agree(store, prospect_id=prospect_id, agreement=agreement)
        key = "said.agreed_nothing" if agreement.is_empty else "said.agreed"
        terms = agreed_terms(session.speech, agreement)
        session.print(session.speech.say(key, name=found.display_name, terms=terms))


def _completed(given: Agreement, before: Agreement) -> Agreement:
    """What was agreed just now, and of what was agreed before what nobody has named."""
    return Agreement(
        before.every_days if given.every_days is None else given.every_days,
        given.channel or before.channel,
        None,
        before.best_from if given.best_from is None else given.best_from,
        before.best_to if given.best_to is None else given.best_to,
    )


def _find_reachable(store: Store, prospect_id: int) -> Prospect:
    """A prospect that may be contacted; InvalidInputError `wants_no_contact` for others."""
    found = find_prospect(store, prospect_id)
    if found.state is State.DO_NOT_CONTACT:
        raise InvalidInputError("wants_no_contact", name=found.display_name)
    return found


def _step_on(store: Store, prospect: Prospect, day: date | None) -> NextStep | None:
    """The first step on a chosen day, or that of somebody active moved to it; None leaves it to the proposal."""
    from planner.actions.standing import Moment
    from planner.domain.followup.proposing import first_step

    if day is None:
        return None
    moment = Moment(store)
    if day < moment.today:
        raise InvalidInputError("next_step_in_past", day=day)
    kept = prospect.next_step if prospect.state is State.ACTIVE else None
    step = kept or first_step(prospect, moment.today, moment.is_holiday).step
    return replace(step, day=day, agreed_on=None)


def _tell(session: Session, store: Store, key: str, prospect_id: int) -> None:
    after = find_prospect(store, prospect_id)
    session.print(session.speech.say(key, name=after.display_name))
    tell_next(session, after)
