"""What the commands say about a prospect: the next step, the verdict with its reasons, what was agreed."""

from collections.abc import Iterator

from planner.cli.session import Session
from planner.cli.speech import Speech
from planner.domain.prospects.prospect import NextStep, Prospect
from planner.domain.prospects.pursuit import Agreement
from planner.domain.prospects.qualification import Judgement, Reason
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.store import Store


def find_prospect(store: Store, prospect_id: int, *, to_look: bool = False) -> Prospect:
    """The prospect of a number; NotFoundError `no_such_prospect`.

    Those in the trash can be looked at only: InvalidInputError `prospect_in_trash`.
    """
    from planner.storage.queries.prospects import prospects

    for found in prospects(store, [prospect_id]):
        if found.trashed_on is not None and not to_look:
            raise InvalidInputError("prospect_in_trash", name=found.display_name)
        return found
    raise NotFoundError("no_such_prospect", id=prospect_id)


def tell_next(session: Session, prospect: Prospect) -> None:
    """Say what comes next."""
    step = prospect.next_step
    if step is None:
        session.print(session.speech.say("said.no_next_step"))
        return
    key = "said.next_step_agreed" if step.agreed_on else "said.next_step"
    session.print(session.speech.say(key, step=step_name(session.speech, step), day=step_day(session.speech, step)))


def step_words(speech: Speech, step: NextStep) -> str:
    """A next step with its day in a few words."""
    key = "said.step_day_agreed" if step.agreed_on else "said.step_day"
    return speech.say(key, step=step_name(speech, step), day=step_day(speech, step))


def step_name(speech: Speech, step: NextStep) -> str:
    """What a step is, in the owner's words where there are some."""
    return step.text or speech.say(f"steps.{step.kind.value}")


def step_day(speech: Speech, step: NextStep) -> str:
    """The day of a step, and its time where it has one."""
    return f"{speech.day(step.day)} {step.at:%H:%M}" if step.at else speech.day(step.day)


def reason_sentences(speech: Speech, judgement: Judgement) -> Iterator[str]:
    """Why a verdict is what it is, a sentence a reason."""
    for reason in judgement.reasons:
        yield speech.say(f"reasons.{reason.code.value}", criteria=_criteria(speech, reason))


def agreed_terms(speech: Speech, agreement: Agreement) -> str:
    """What was agreed, in a few words; empty for nothing."""
    terms = []
    if agreement.every_days is not None:
        terms.append(speech.count("said.every_days", agreement.every_days))
    if agreement.channel is not None:
        terms.append(speech.say(f"channels.{agreement.channel.value}"))
    start = f"{agreement.best_from:%H:%M}" if agreement.best_from else ""
    end = f"{agreement.best_to:%H:%M}" if agreement.best_to else ""
    if start or end:
        key = "hours_between" if start and end else "hours_from" if start else "hours_to"
        terms.append(speech.say(f"said.{key}", start=start, end=end))
    return ", ".join(terms)


def _criteria(speech: Speech, reason: Reason) -> str:
    return ", ".join(speech.say(f"criteria.{criterion.value}") for criterion in reason.criteria)
