"""The command that keeps answers about a prospect and says the verdict."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from planner.cli.command import SpokenCommand, argument, option, pass_session
from planner.cli.prospect_objects import qualification_object
from planner.cli.prospect_words import find_prospect, reason_sentences, tell_next
from planner.cli.session import Session
from planner.cli.values import Member, Whole
from planner.domain.prospects.prospect import Prospect
from planner.domain.prospects.qualification import Answer, Criterion, Sheet, judge

_ANSWERS = (Answer.YES, Answer.NO, Answer.UNKNOWN)


def _answers(command: Callable[..., None]) -> Callable[..., None]:
    """One option for each question, in their order."""
    for criterion in reversed(Criterion):
        word = criterion.value.replace("-", "_")
        command = option(f"--{criterion.value}", word, type=Member(_ANSWERS), help=word)(command)
    return command


@click.command("qualify", cls=SpokenCommand, help="qualify")
@argument("prospect_id", metavar="ID", type=Whole())
@_answers
@option("--gut", metavar="1-5", type=Whole(or_zero=True), help="gut")
@option("--red-flag", "red_flags", metavar="TEXT", multiple=True, help="red_flag")
@option("--no-red-flags", is_flag=True, help="no_red_flags")
@option("--json", "as_json", is_flag=True, help="json_object")
@pass_session
def qualify(session: Session, /, prospect_id: int, as_json: bool, **given: Any) -> None:
    """Keep the answers that are given; without any, only say how it stands."""
    from planner.actions import pursuit
    from planner.storage.queries.touches import sheet_of

    with session.store() as store:
        before = find_prospect(store, prospect_id)
        sheet = sheet_of(store, prospect_id)
        wanted = _changed(sheet, **given)
        if wanted != sheet:
            pursuit.qualify(store, prospect_id=prospect_id, sheet=wanted)
        after = find_prospect(store, prospect_id)
        if as_json:
            kept = qualification_object(after, sheet_of(store, prospect_id))
            session.print_object({"id": after.id, "state": after.state.value, **kept})
            return
        _tell_verdict(session, before, after, wanted)


def _changed(
    sheet: Sheet, *, gut: int | None, red_flags: tuple[str, ...], no_red_flags: bool, **answers: Answer | None
) -> Sheet:
    """The sheet with what was given; each red flag once."""
    for criterion in Criterion:
        answer = answers[criterion.value.replace("-", "_")]
        if answer is not None:
            sheet = sheet.with_answer(criterion, answer)
    kept = () if no_red_flags else sheet.red_flags
    added = (" ".join(flag.split()) for flag in red_flags)
    flags = tuple(dict.fromkeys(flag for flag in (*kept, *added) if flag))
    return replace(sheet, gut=sheet.gut if gut is None else gut, red_flags=flags)


def _tell_verdict(session: Session, before: Prospect, after: Prospect, sheet: Sheet) -> None:
    speech, name = session.speech, after.display_name
    judgement = judge(sheet, after.klass)
    verdict = speech.say(f"verdicts.{judgement.verdict.value}")
    session.print(speech.say("said.verdict", name=name, verdict=verdict))
    for sentence in reason_sentences(speech, judgement):
        session.print(sentence)
    if after.state is not before.state:
        session.print(speech.say("said.now_state", name=name, state=speech.say(f"states.{after.state.value}")))
        tell_next(session, after)
