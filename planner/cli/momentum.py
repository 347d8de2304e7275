"""The commands for momentum: effort week by week, what is said of it, the journal, and the owner's answers."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

import click

from planner.cli.command import SpokenCommand, SpokenGroup, argument, option, pass_session
from planner.cli.session import Session
from planner.cli.values import Day, Whole, Word
from planner.domain import defaults
from planner.errors import NotFoundError

if TYPE_CHECKING:
    from planner.domain.momentum.journal import Slowdown
    from planner.storage.store import Store

_ANSWERS = ("yes", "no")


@click.group(cls=SpokenGroup, help="momentum", invoke_without_command=True)
@option("--json", "as_json", is_flag=True, help="json_object")
@click.pass_context
def momentum(context: click.Context, as_json: bool) -> None:
    """Effort, the usual level, what slows the owner down, and the work ahead."""
    if context.invoked_subcommand is not None:
        return
    from planner.cli.momentum_json import as_object
    from planner.cli.momentum_words import told
    from planner.storage.queries import momentum as queries
    from planner.storage.queries.forecast import forecast
    from planner.storage.queries.momentum_views import heat_map
    from planner.storage.queries.slowdowns import slowdowns

    session: Session = context.obj
    with session.store() as store:
        today = _brought_up_to_date(session, store)
        found, year, ahead = queries.momentum(store, today), heat_map(store, today), forecast(store, today)
        if as_json:
            session.print_object(as_object(found, year, ahead, slowdowns(store)))
        else:
            told(session, found, year, ahead)


@momentum.command("journal", cls=SpokenCommand, help="momentum_journal")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def journal(session: Session, as_json: bool) -> None:
    """The slowdowns that were named, the newest first."""
    from planner.cli.momentum_json import slowdown_as_object
    from planner.cli.momentum_words import journal_line
    from planner.storage.queries.slowdowns import slowdowns

    with session.store() as store:
        _brought_up_to_date(session, store)
        found = slowdowns(store)
        if as_json:
            session.print_json([slowdown_as_object(each) for each in found])
        elif not found:
            session.print(session.speech.say("momentum.no_journal"))
        else:
            session.print_table([journal_line(session.speech, each) for each in found])


@momentum.command("on-purpose", help="momentum_on_purpose")
@option("--until", type=Day(), help="on_purpose_until")
@pass_session
def on_purpose(session: Session, until: date | None) -> None:
    """The owner means to do less: the question comes back on a day."""
    from planner.actions.momentum import say_on_purpose

    with session.store() as store:
        today = _brought_up_to_date(session, store)
        day = until or today + timedelta(weeks=defaults.ON_PURPOSE_WEEKS)
        say_on_purpose(store, slowdown_id=_told_of(store, today).id, until=day)
        session.print(session.speech.say("momentum.on_purpose", day=session.speech.day(day)))


@momentum.command("not-now", help="momentum_not_now")
@pass_session
def not_now(session: Session) -> None:
    """Nothing more is said until next Monday."""
    from planner.actions.momentum import say_not_now

    with session.store() as store:
        today = _brought_up_to_date(session, store)
        say_not_now(store, slowdown_id=_told_of(store, today).id)
        session.print(session.speech.say("momentum.not_now"))


@momentum.command("away", help="momentum_away")
@argument("answer", metavar="yes|no", type=Word(_ANSWERS))
@pass_session
def away(session: Session, answer: str) -> None:
    """Answer "were you away?"."""
    from planner.actions.momentum import answer_away
    from planner.domain.momentum.questions import QuestionKind
    from planner.storage.queries import momentum as queries

    with session.store() as store:
        question = queries.momentum(store, session.today(store)).question
        if question is None or question.kind is not QuestionKind.AWAY:
            raise NotFoundError("away_question")
        answer_away(store, weeks=question.weeks, was_away=answer == "yes")
        key = "momentum.was_away" if answer == "yes" else "momentum.was_here"
        session.print(session.speech.count(key, len(question.weeks)))


@momentum.command("rhythm", help="momentum_rhythm")
@argument("answer", metavar="yes|no", type=Word(_ANSWERS))
@pass_session
def rhythm(session: Session, answer: str) -> None:
    """Answer "is this your rhythm?"."""
    from planner.actions.momentum import answer_rhythm

    with session.store() as store:
        answer_rhythm(store, bursts=answer == "yes")
        session.print(session.speech.say(f"momentum.rhythm_{answer}"))


@momentum.command("note", help="momentum_note")
@argument("slowdown_id", metavar="ID", type=Whole())
@argument("text", metavar="TEXT")
@pass_session
def note(session: Session, slowdown_id: int, text: str) -> None:
    """Keep a note in the journal, beside one slowdown."""
    from planner.actions.momentum import edit_journal

    with session.store() as store:
        edit_journal(store, slowdown_id=slowdown_id, note=text.strip())
        session.print(session.speech.say("momentum.noted"))


def _brought_up_to_date(session: Session, store: "Store") -> date:
    """The present day, once the journal is in step with the figures."""
    from planner.actions.momentum import note_slowdowns

    note_slowdowns(store)
    return session.today(store)


def _told_of(store: "Store", today: date) -> "Slowdown":
    """The slowdown that an answer is about: the one told of this week, or the first that lasts."""
    from planner.storage.queries import momentum as queries

    found = queries.momentum(store, today)
    if found.alert is not None:
        return found.alert.slowdown
    if not found.open_slowdowns:
        raise NotFoundError("no_slowdown")
    return found.open_slowdowns[0]
