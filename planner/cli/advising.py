"""What speaks for or against contact, and what is advised about a prospect: in words, and as JSON objects."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum

from planner.cli.session import Session
from planner.cli.speech import Speech
from planner.domain.followup.advice import Advice, AdviceCode
from planner.domain.followup.guard import Notice, guard
from planner.domain.prospects.prospect import Prospect
from planner.domain.touches.touch import Channel, Touch
from planner.storage.queries.followups import advice_of
from planner.storage.store import Store

_CASE_BY = ("cause", "level")  # evidence that chooses between several sentences of one code
_SAID_BY_NEXT_STEP = (AdviceCode.TOO_EARLY, AdviceCode.DO_NOT_CONTACT)


def advice_on(session: Session, store: Store, prospect: Prospect) -> tuple[Advice, ...]:
    """All that is worth saying about a prospect today."""
    return advice_of(store, prospect.id, session.today(store))


def advice_objects(found: Sequence[Advice]) -> list[dict[str, object]]:
    """Advice as JSON objects: the code, and the evidence beside it."""
    return [{"code": each.code.value, **plain(each.evidence)} for each in found]


def tell_advice(session: Session, found: Sequence[Advice]) -> None:
    """Say each piece of advice in a sentence."""
    for each in found:
        session.print(_sentence(session.speech, f"advice.{each.code.value}", each.evidence))
        if each.evidence.get("may_extend"):
            session.print(session.speech.say("advice.may-extend"))


def tell_advice_after_touch(session: Session, found: Sequence[Advice]) -> None:
    """The same without what the new next step says already."""
    tell_advice(session, [each for each in found if each.code not in _SAID_BY_NEXT_STEP])


def notices_against(session: Session, store: Store, prospect: Prospect, touch: Touch) -> tuple[Notice, ...]:
    """What speaks against a touch that is about to be logged."""
    return guard(prospect, touch.channel, session.today(store), incoming=touch.incoming)


def notice_objects(found: Sequence[Notice]) -> list[dict[str, object]]:
    """Notices as JSON objects."""
    return [{"code": each.code.value, **plain(each.evidence)} for each in found]


def tell_notices(session: Session, notices: Sequence[Notice]) -> None:
    """Say what speaks against a touch, beside the result."""
    for each in notices:
        session.remark(_sentence(session.speech, f"notices.{each.code.value}", each.evidence))


def _sentence(speech: Speech, key: str, evidence: Mapping[str, object]) -> str:
    case = next((f"-{evidence[name]}" for name in _CASE_BY if name in evidence), "")
    return speech.say(key + case, **{name: _spoken(speech, value) for name, value in evidence.items()})


def _spoken(speech: Speech, value: object) -> object:
    if isinstance(value, date):
        return speech.day(value)
    return speech.say(f"channels.{value.value}") if isinstance(value, Channel) else value


def plain(evidence: Mapping[str, object]) -> dict[str, object]:
    """Evidence as JSON holds it: days as text, words of an enum as they are stored."""
    return {name: _plain_value(value) for name, value in evidence.items()}


def _plain_value(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value
