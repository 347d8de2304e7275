"""The commands for work: time spent on clients, what counts as it, and signed work."""

from datetime import date, timedelta

import click

from planner.actions import work as actions
from planner.actions.client_counting import count_client_work
from planner.cli.command import SpokenGroup, argument, option, pass_session
from planner.cli.goal_options import money_of
from planner.cli.prospect_words import find_prospect
from planner.cli.session import Session
from planner.cli.values import Day, Length, Whole
from planner.cli.work_words import client_line, client_object, hours, rule_objects, signed_line, signed_object
from planner.domain.prospects.folding import fold
from planner.domain.work.checks import MOST_MINUTES
from planner.domain.work.client_work import ClientWork, ClientWorkId, RuleKind
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.errors import NotFoundError
from planner.storage.queries import work as queries
from planner.storage.queries.client_times import found_by_rules
from planner.storage.queries.settings import settings
from planner.storage.queries.work_ahead import work_ahead
from planner.storage.store import Store

_LIST_DAYS = 28


@click.group("client-work", cls=SpokenGroup, help="client_work")
def client_work() -> None:
    """Commands for time spent on clients."""


@client_work.command("add", help="client_work_add")
@argument("length", metavar="LENGTH", type=Length())
@option("--day", type=Day(), help="work_day")
@option("--client", "prospect_id", metavar="ID", type=Whole(), help="work_client")
@option("--note", metavar="TEXT", default="", help="work_note")
@pass_session
def add_client(session: Session, length: int, day: date | None, prospect_id: int | None, note: str) -> None:
    """Write down time spent on clients."""
    with session.store() as store:
        _require(store, prospect_id)
        on = day or session.today(store)
        entry = ClientWork(ClientWorkId(0), on, length, note.strip(), prospect_id)
        change = actions.add_client_work(store, work=entry)
        facts = {"id": change.created, "length": hours(length), "day": session.speech.day(on)}
        session.print(session.speech.say("said.client_work_added", **facts))


@client_work.command("list", help="client_work_list")
@option("--from", "first", type=Day(), help="work_from")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def list_client(session: Session, first: date | None, as_json: bool) -> None:
    """List the time spent on clients, also what other calendars gave."""
    with session.store() as store:
        count_client_work(store)
        today = session.today(store)
        found = queries.client_work_between(store, first or today - timedelta(days=_LIST_DAYS - 1), today)
        if as_json:
            session.print_json([client_object(store, each) for each in found])
        elif not found:
            session.print(session.speech.say("said.no_client_work"))
        else:
            session.print_table([client_line(session.speech, store, each) for each in found])
            whole = hours(sum(each.minutes for each in found))
            session.print(session.speech.say("said.client_work_whole", length=whole))


@client_work.command("remove", help="client_work_remove")
@argument("work_id", metavar="ID", type=Whole())
@pass_session
def remove_client(session: Session, work_id: int) -> None:
    """Take an entry away."""
    with session.store() as store:
        found = queries.client_work(store, work_id)
        actions.remove_client_work(store, work_id=work_id)
        facts = {"length": hours(found.minutes), "day": session.speech.day(found.day)}
        session.print(session.speech.say("said.client_work_removed", **facts))


@client_work.command("rules", help="client_work_rules")
@option("--word", "words", metavar="WORD", multiple=True, help="rule_word")
@option("--category", "categories", metavar="NAME", multiple=True, help="rule_category")
@option("--remove", "gone", metavar="TEXT", multiple=True, help="rule_remove")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def rules(
    session: Session, words: tuple[str, ...], categories: tuple[str, ...], gone: tuple[str, ...], as_json: bool
) -> None:
    """Say what makes an appointment client work, and what that finds."""
    with session.store() as store:
        if words or categories or gone:
            _change_rules(store, words, categories, gone)
        count_client_work(store)
        there = queries.client_rules(store)
        if as_json:
            session.print_json(rule_objects(there))
        elif not there:
            session.print(session.speech.say("said.no_client_rules"))
        else:
            kinds = {kind: session.speech.say(f"said.rule_{kind.value}") for kind in RuleKind}
            session.print_table([(kinds[rule.kind], rule.text) for rule in there])
            found = found_by_rules(store, [(rule.kind, rule.text) for rule in there], session.today(store))
            whole = hours(found.minutes)
            session.print(session.speech.count("said.rules_find", found.appointments, length=whole))


def _change_rules(store: Store, words: tuple[str, ...], categories: tuple[str, ...], gone: tuple[str, ...]) -> None:
    kept = [(rule.kind, rule.text) for rule in queries.client_rules(store)]
    for text in gone:
        left = [(kind, known) for kind, known in kept if fold(known) != fold(text.strip())]
        if len(left) == len(kept):
            raise NotFoundError("client_rule", value=text)
        kept = left
    kept += [(RuleKind.WORD, text) for text in words] + [(RuleKind.CATEGORY, text) for text in categories]
    actions.save_client_rules(store, rules=kept)


@click.group("signed-work", cls=SpokenGroup, help="signed_work")
def signed_work() -> None:
    """Commands for signed work."""


@signed_work.command("add", help="signed_work_add")
@argument("title", metavar="TITLE")
@argument("starts_on", metavar="FROM", type=Day())
@argument("ends_on", metavar="UNTIL", type=Day())
@argument("length", metavar="LENGTH", type=Length(MOST_MINUTES // 60))
@option("--amount", metavar="AMOUNT", help="work_amount")
@option("--client", "prospect_id", metavar="ID", type=Whole(), help="work_client")
@option("--signed", type=Day(), help="work_signed")
@pass_session
def add_signed(
    session: Session,
    title: str,
    starts_on: date,
    ends_on: date,
    length: int,
    amount: str | None,
    prospect_id: int | None,
    signed: date | None,
) -> None:
    """Write down work that was sold."""
    with session.store() as store:
        _require(store, prospect_id)
        currency = settings(store).currency
        cents, currency = (None, currency) if amount is None else money_of(amount, currency, "amount")
        on = signed or session.today(store)
        work = SignedWork(SignedWorkId(0), title.strip(), on, starts_on, ends_on, length, cents, currency, prospect_id)
        change = actions.add_signed_work(store, work=work)
        session.print(session.speech.say("said.signed_work_added", id=change.created, title=work.title))
        session.tell_reached(store, change)


@signed_work.command("list", help="signed_work_list")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def list_signed(session: Session, as_json: bool) -> None:
    """List signed work, the first to begin on top, with what is still to do."""
    with session.store() as store:
        found = queries.all_signed_work(store)
        ahead = work_ahead(store, session.today(store))
        if as_json:
            session.print_json([signed_object(each, ahead.left) for each in found])
        elif not found:
            session.print(session.speech.say("said.no_signed_work"))
        else:
            session.print_table([signed_line(session.speech, store, each, ahead.left) for each in found])
            length = hours(ahead.minutes)
            session.print(session.speech.count("said.work_ahead", round(ahead.weeks, 1), length=length))


@signed_work.command("remove", help="signed_work_remove")
@argument("work_id", metavar="ID", type=Whole())
@pass_session
def remove_signed(session: Session, work_id: int) -> None:
    """Take signed work away."""
    with session.store() as store:
        change = actions.remove_signed_work(store, work_id=work_id)
        session.print(session.speech.say("said.signed_work_removed", title=change.facts["title"]))


def _require(store: Store, prospect_id: int | None) -> None:
    if prospect_id is not None:
        find_prospect(store, prospect_id)
