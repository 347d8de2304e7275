"""Prospects and touches as JSON objects: the names of the keys are a promise to scripts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.prospect import ContactKind, Prospect
from planner.domain.prospects.pursuit import Agreement
from planner.domain.prospects.qualification import Criterion, Sheet, judge
from planner.domain.touches.touch import Touch


@dataclass(frozen=True, slots=True)
class WholeProspect:
    """A prospect with all that is known about the follow-up; `touches` as they happened, `advice` as objects.

    `source` is the name of who sent them, `cadence` the name of the one that runs, both None when there is none.
    """

    prospect: Prospect
    sheet: Sheet
    touches: Sequence[Touch]
    advice: Sequence[dict[str, object]]
    source: str | None
    cadence: str | None


def prospect_object(prospect: Prospect) -> dict[str, object]:
    """What a list says of a prospect."""
    step = prospect.next_step
    by_kind = {kind: [each.value for each in prospect.all_contacts if each.kind is kind] for kind in ContactKind}
    return {
        "id": prospect.id,
        "company": prospect.company,
        "persons": [
            {"name": person.name, "role": person.role.value, "job_title": person.job_title}
            for person in prospect.persons
        ],
        "town": prospect.town,
        "state": prospect.state.value,
        "class": prospect.klass.value,
        "value_cents": prospect.value_cents,
        "currency": prospect.currency,
        "phones": by_kind[ContactKind.PHONE],
        "emails": by_kind[ContactKind.EMAIL],
        "next_step": step.text if step else None,
        "next_step_kind": step.kind.value if step else None,
        "next_step_on": _day(step.day) if step else None,
        "next_step_at": f"{step.at:%H:%M}" if step and step.at else None,
        "agreed_on": _day(step.agreed_on) if step else None,
        "tags": list(prospect.tags),
        "origin": prospect.origin,
        "siren": prospect.siren,
        "notes": prospect.notes,
        "added_on": prospect.created_on.isoformat(),
    }


def whole_object(whole: WholeProspect) -> dict[str, object]:
    """All that is known about a prospect."""
    prospect, pursuit = whole.prospect, whole.prospect.pursuit
    limit = limits(prospect)
    return {
        **prospect_object(prospect),
        "verdict": pursuit.verdict.value,
        "attempts": pursuit.tally.attempts,
        "attempts_limit": limit.attempts,
        "stop_on": _day(limit.day),
        "maybes": pursuit.tally.maybes,
        "minutes": pursuit.tally.minutes,
        "last_on": _day(pursuit.tally.last_on),
        "sign_on": _day(pursuit.tally.sign_on),
        "snoozes": prospect.next_step.snoozes if prospect.next_step else 0,
        "extended_on": _day(pursuit.extended_on),
        "big_fish": pursuit.is_big_fish,
        "agreement": _agreement(pursuit.agreement),
        "newsletter": pursuit.newsletter.value or None,
        "requalify_on": _day(pursuit.requalify_on),
        "wake_on": _day(pursuit.wake_on),
        "wake_note": pursuit.wake_note,
        "let_go_reason": pursuit.let_go_reason.value if pursuit.let_go_reason else None,
        "source": whole.source,
        "cadence": whole.cadence,
        "trashed_on": _day(prospect.trashed_on),
        "qualification": qualification_object(prospect, whole.sheet),
        "touches": touch_objects(prospect, whole.touches),
        "advice": list(whole.advice),
    }


def qualification_object(prospect: Prospect, sheet: Sheet) -> dict[str, object]:
    """The answers about a prospect, and the verdict they give with its reasons."""
    judgement = judge(sheet, prospect.klass)
    return {
        "verdict": judgement.verdict.value,
        "reasons": [
            {"code": reason.code.value, "criteria": [criterion.value for criterion in reason.criteria]}
            for reason in judgement.reasons
        ],
        "answers": {criterion.value: sheet.answer(criterion).value for criterion in Criterion},
        "gut": sheet.gut,
        "red_flags": list(sheet.red_flags),
        "qualified_on": _day(sheet.qualified_on),
    }


def touch_objects(prospect: Prospect, touches: Iterable[Touch]) -> list[dict[str, object]]:
    """The log of a prospect, the newest touch first; `touches` as they happened."""
    names: dict[int | None, str] = {person.id: person.name for person in prospect.persons}
    return [
        {
            "id": touch.id,
            "at": touch.at.isoformat(),
            "channel": touch.channel.value,
            "outcome": touch.outcome.value,
            "incoming": touch.incoming,
            "person": names.get(touch.person_id),
            "minutes": touch.minutes,
            "note": touch.note,
            "signals": sorted(signal.value for signal in touch.signals),
            "overruled": touch.overruled,
        }
        for touch in reversed(list(touches))
    ]


def _agreement(agreement: Agreement) -> dict[str, object] | None:
    if agreement.is_empty:
        return None
    return {
        "every_days": agreement.every_days,
        "channel": agreement.channel.value if agreement.channel else None,
        "made_on": _day(agreement.made_on),
        "best_from": f"{agreement.best_from:%H:%M}" if agreement.best_from else None,
        "best_to": f"{agreement.best_to:%H:%M}" if agreement.best_to else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
