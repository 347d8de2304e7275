"""What the program would say about a prospect now: codes with their evidence, the most urgent first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain import defaults
from planner.domain.followup.followed import Followed
from planner.domain.followup.guard import too_early
from planner.domain.followup.maybes import Push, push
from planner.domain.followup.silence import silence
from planner.domain.followup.stop_rule import stop
from planner.domain.prospects.prospect import Prospect, Role, State
from planner.domain.prospects.pursuit import Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet, judge
from planner.domain.touches.touch import Touch


class AdviceCode(StrEnum):
    """What to say, in the order of urgency; beside each, its evidence."""

    DO_NOT_CONTACT = "do-not-contact"
    NO_NEXT_STEP = "no-next-step"  # only in data that another tool wrote
    STOP_RULE = "stop-rule"  # cause (StopCause), attempts, limit, days, may_extend
    GO_FOR_THE_NO = "go-for-the-no"  # maybes, level (Push)
    LET_GO = "let-go"  # reasons: codes of ReasonCode, with a space between
    TOO_EARLY = "too-early"  # until, days, cause (EarlyCause)
    WAKE_UP = "wake-up"  # wake_on, note
    REQUALIFY = "requalify"  # requalify_on
    SILENCE = "silence"  # since, days, limit
    NO_DECISION_MAKER = "no-decision-maker"  # touches
    UNQUALIFIED = "unqualified"  # touches


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice; the values of `evidence` are text (or enums of text), numbers, booleans and days."""

    code: AdviceCode
    evidence: Mapping[str, object]


_PURSUED = (State.TO_QUALIFY, State.ACTIVE)
_PLACE = {code: place for place, code in enumerate(AdviceCode)}


def advice(prospect: Prospect, touches: Sequence[Touch], sheet: Sheet, today: date) -> tuple[Advice, ...]:
    """Everything worth saying about a prospect, given all its touches and its qualification sheet."""
    if prospect.state is State.DO_NOT_CONTACT:
        return (Advice(AdviceCode.DO_NOT_CONTACT, {}),)
    found = [*advice_from_counts(prospect, today), *_about_being_parked(prospect, today)]
    if prospect.state in _PURSUED:
        found += [*_about_the_sheet(prospect, touches, sheet), *_about_the_person(prospect, touches, sheet)]
    return tuple(sorted(found, key=lambda each: _PLACE[each.code]))


def advice_from_counts(prospect: Followed, today: date) -> tuple[Advice, ...]:
    """The advice that needs no log, so that a list can show it: stop, go for the no, too early, silence."""
    return tuple(_from_counts(prospect, today)) if prospect.state in _PURSUED else ()


def _from_counts(prospect: Followed, today: date) -> Iterator[Advice]:
    if prospect.state is State.ACTIVE and prospect.next_step is None:
        yield Advice(AdviceCode.NO_NEXT_STEP, {})
    stopped = stop(prospect, today)
    if stopped is not None:
        evidence: dict[str, object] = {"cause": stopped.cause, "attempts": stopped.attempts, "limit": stopped.limit}
        yield Advice(AdviceCode.STOP_RULE, {**evidence, "days": stopped.days, "may_extend": stopped.may_extend})
    maybes = prospect.pursuit.tally.maybes
    pushed = push(maybes)
    if pushed is not Push.NONE:
        yield Advice(AdviceCode.GO_FOR_THE_NO, {"maybes": maybes, "level": pushed})
    early = too_early(prospect, today)
    if early is not None:
        yield Advice(AdviceCode.TOO_EARLY, early.evidence)
    silent = silence(prospect, today)
    if silent is not None:
        yield Advice(AdviceCode.SILENCE, silent.evidence)


def _about_being_parked(prospect: Prospect, today: date) -> Iterator[Advice]:
    """Whoever waits to be woken or looked at again, once the day has come."""
    pursuit = prospect.pursuit
    if prospect.state is State.NURTURE and pursuit.wake_on is not None and pursuit.wake_on <= today:
        yield Advice(AdviceCode.WAKE_UP, {"wake_on": pursuit.wake_on, "note": pursuit.wake_note})
    is_parked = prospect.state in (State.NURTURE, State.LET_GO)
    if is_parked and pursuit.requalify_on is not None and pursuit.requalify_on <= today:
        yield Advice(AdviceCode.REQUALIFY, {"requalify_on": pursuit.requalify_on})


def _about_the_sheet(prospect: Prospect, touches: Sequence[Touch], sheet: Sheet) -> Iterator[Advice]:
    """What the answers say, or that one should ask."""
    judgement = judge(sheet, prospect.klass)
    if judgement.verdict is Verdict.LET_GO:
        yield Advice(AdviceCode.LET_GO, {"reasons": " ".join(reason.code for reason in judgement.reasons)})
    elif sheet.is_empty and len(touches) >= defaults.TOUCHES_UNQUALIFIED:
        yield Advice(AdviceCode.UNQUALIFIED, {"touches": len(touches)})


def _about_the_person(prospect: Prospect, touches: Sequence[Touch], sheet: Sheet) -> Iterator[Advice]:
    """Talking again and again, but never to whoever decides (product.md A2)."""
    deciders = {person.id for person in prospect.persons if person.role is Role.DECISION_MAKER}
    reached = [touch for touch in touches if touch.outcome.reached_someone]
    knows_who_decides = sheet.answer(Criterion.DECISION_MAKER) is Answer.YES
    if len(reached) < defaults.TOUCHES_WITHOUT_DECISION_MAKER or knows_who_decides:
        return
    if not any(touch.person_id in deciders for touch in reached):
        yield Advice(AdviceCode.NO_DECISION_MAKER, {"touches": len(reached)})
