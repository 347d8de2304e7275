"""What the commands say about proposals, and what their commands share."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from planner.changes import ChangeSet
from planner.cli.command import argument, option
from planner.cli.prospect_words import find_prospect
from planner.cli.session import Session
from planner.cli.values import Whole
from planner.domain.proposals.proposal import Proposal, Standing, Version
from planner.domain.proposals.rules import with_current
from planner.domain.prospects.prospect import ProspectId
from planner.errors import NotFoundError
from planner.storage.queries import proposals as queries
from planner.storage.queries.prospects import prospects
from planner.storage.queries.settings import settings
from planner.storage.store import Store

ALWAYS_HOURS = 10**6  # a number alone is never minutes
proposal_argument = argument("proposal_id", metavar="ID", type=Whole())
as_object = option("--json", "as_json", is_flag=True, help="json_object")
_WAITS = (Standing.SENT, Standing.EXPIRING, Standing.EXPIRED)
_NEEDS_END = ("proposal_added", "proposal_sent")


def find_proposal(store: Store, proposal_id: int) -> Proposal:
    """The proposal of a number; NotFoundError `no_such_proposal`, InvalidInputError `prospect_in_trash`."""
    try:
        found = queries.proposal(store, proposal_id)
    except NotFoundError as error:
        raise NotFoundError("no_such_proposal", id=proposal_id) from error
    find_prospect(store, found.prospect_id)
    return found


def act_on_proposal(
    session: Session, proposal_id: int, key: str, action: Callable[..., ChangeSet], *, as_json: bool, **said: object
) -> None:
    """Do one thing with the proposal of a number, with what was `said`, and tell what became of it."""
    with session.store() as store:
        find_proposal(store, proposal_id)
        change = action(store, proposal_id=proposal_id, **said)
        tell_proposal(session, store, key, change, proposal_id, as_json=as_json)


def tell_proposal(
    session: Session, store: Store, key: str, change: ChangeSet, proposal_id: int, *, as_json: bool
) -> None:
    """What became of a proposal: its object, or a sentence about it and about what it has reached."""
    found = queries.proposal(store, proposal_id)
    if as_json:
        session.print_object(proposal_objects(session, store, [found])[0])
        return
    until = found.current.valid_until
    if key in _NEEDS_END and until is None:
        key = f"{key}_without_end"
    day = session.speech.day(until) if until is not None else ""
    session.print(session.speech.say(f"said.{key}", id=proposal_id, name=change.facts["name"], day=day))
    session.tell_reached(store, change)


def promise_again(store: Store, proposal: Proposal, until: date, today: date) -> date | None:
    """The week that a proposal promises with another end: the same one, or the next free one where the end reaches it.

    None where it promises none.
    """
    from planner.storage.queries.slots import offered_week

    if proposal.current.start_on is None:
        return None
    longer = replace(proposal.current, valid_until=until)
    if longer.promised_week is not None:
        return longer.promised_week
    return offered_week(store, with_current(proposal, longer), today).monday


def tell_promise(session: Session, before: date | None, now: date | None) -> None:
    """Which week a proposal promises from now on, where it promised one."""
    if before is not None and now is not None:
        key = "promise_kept" if before == now else "promise_moved"
        session.print(session.speech.say(f"said.{key}", day=session.speech.day(now)))


def proposal_lines(session: Session, store: Store, found: Sequence[Proposal]) -> Iterator[tuple[str, ...]]:
    """The rows of a table of proposals."""
    speech, today, names = session.speech, session.today(store), _names(store, found)
    for each in found:
        current, standing = each.current, each.standing(today)
        amount = speech.money(current.amount_cents, each.currency) if current.amount_cents is not None else ""
        day = current.valid_until if standing in _WAITS else each.answered_on
        when = speech.day(day) if day is not None else ""
        until = speech.say("said.until", day=when) if when and standing in _WAITS else when
        yield (
            str(each.id),
            names[each.prospect_id],
            amount,
            speech.say(f"proposal_states.{standing.value}"),
            until,
            each.title,
        )


def tell_figures(session: Session, store: Store) -> None:
    """What is signed and what is hoped for, never added together, and how often proposals are signed."""
    from planner.storage.queries.proposal_figures import proposal_figures

    speech, found = session.speech, proposal_figures(store, session.today(store))
    session.print("")
    for key, sums in (("signed_sum", found.signed), ("hoped_sum", found.hoped)):
        amounts = " · ".join(speech.money(cents, currency) for currency, cents in sums.items())
        session.print(speech.say(f"said.{key}", amounts=amounts or speech.money(0, settings(store).currency)))
    answers = found.answers
    if answers.rate is None:
        session.print(speech.count("said.too_few_proposals", answers.missing))
    else:
        session.print(
            speech.say("said.proposal_rate", signed=answers.signed, decided=answers.decided, days=answers.median_days)
            if answers.median_days is not None
            else speech.say("said.proposal_rate_alone", signed=answers.signed, decided=answers.decided)
        )


def proposal_objects(session: Session, store: Store, found: Sequence[Proposal]) -> list[dict[str, object]]:
    """Proposals as JSON: cents and ISO days."""
    from planner.exchange.proposal_sentence import proposal_sentence

    today, names = session.today(store), _names(store, found)
    return [
        {
            "id": each.id,
            "prospect_id": each.prospect_id,
            "name": names[each.prospect_id],
            "title": each.title,
            "state": each.standing(today).value,
            "currency": each.currency,
            **_version_object(each.current),
            "days_left": each.days_left(today),
            "created_on": each.created_on.isoformat() if each.created_on else None,
            "answered_on": each.answered_on.isoformat() if each.answered_on else None,
            "lesson": each.lesson,
            "sentence": proposal_sentence(each, session.speech.language) if each.current.valid_until else None,
            "versions": [_version_object(version) for version in each.versions],
        }
        for each in found
    ]


def _version_object(version: Version) -> dict[str, object]:
    days = {"sent_on": version.sent_on, "valid_until": version.valid_until, "start_on": version.start_on}
    return {
        "version": version.number,
        "amount_cents": version.amount_cents,
        **{name: day.isoformat() if day is not None else None for name, day in days.items()},
        "minutes": version.minutes,
        "note": version.note,
    }


def _names(store: Store, found: Sequence[Proposal]) -> dict[int, str]:
    ids = sorted({ProspectId(each.prospect_id) for each in found})
    return {int(each.id): each.display_name for each in prospects(store, ids)}
