"""Whether a name still stands: at least one figure of its own must speak for it, at the end of a week and today."""

from dataclasses import dataclass, replace
from datetime import date

from planner.domain.momentum.reading import Evidence, EvidenceKind, Pattern, PatternName, WaitingProposal

MORE_WORK = 1.05  # assumption: client work from this part of the usual on is more than usual
MORE_WORK_WITH_GOAL = 1.4  # the same while a goal runs, which pulls: only a lot more work names it then
_OWN = {
    PatternName.IGNORANT: frozenset({EvidenceKind.NOTHING_AHEAD, EvidenceKind.KEPT_SHARE}),
    PatternName.INTENTIONAL: frozenset({EvidenceKind.WAITING_PROPOSALS}),
    PatternName.COMFORTABLE: frozenset({EvidenceKind.CLIENT_MINUTES}),
}


@dataclass(frozen=True, slots=True)
class Present:
    """What stands today of that which a figure of last Sunday says.

    `waiting` are the proposals that are out and hold; `booked_on` is the next block, None without one in the weeks
    ahead.
    """

    day: date
    waiting: tuple[WaitingProposal, ...] = ()
    has_goal: bool = False
    booked_on: date | None = None


def founded(pattern: Pattern) -> Pattern | None:
    """A pattern with only the figures that speak for it; None where none of its own does."""
    speaking = tuple(each for each in pattern.evidence if speaks(each))
    if not any(each.kind in _OWN[pattern.name] for each in speaking):
        return None
    return pattern if len(speaking) == len(pattern.evidence) else replace(pattern, evidence=speaking)


def speaks(evidence: Evidence) -> bool:
    """Whether a figure differs from the usual one in the way that makes a slowdown, as it is shown."""
    value, usual = evidence.value, evidence.usual
    if usual is None:
        return True
    match evidence.kind:
        case EvidenceKind.WAITING_PROPOSALS:
            return value > round(usual, 1)
        case EvidenceKind.CLIENT_MINUTES:
            return value >= MORE_WORK * usual and value > 0
        case EvidenceKind.KEPT_SHARE:
            return round(value, 2) < round(usual, 2)
    return round(value, 1) < round(usual, 1)


def standing_today(patterns: tuple[Pattern, ...], present: Present) -> tuple[Pattern, ...]:
    """The patterns of the last reading that still stand, their figures as they are today."""
    found = []
    for each in patterns:
        figures = tuple(figure for figure in each.evidence if not (present.has_goal and _is_pulled(figure)))
        pattern = founded(replace(each, evidence=figures_today(figures, present)))
        if pattern is not None:
            found.append(pattern)
    return tuple(found)


def _is_pulled(evidence: Evidence) -> bool:
    """Whether client work says nothing beside a goal that runs."""
    is_work = evidence.kind is EvidenceKind.CLIENT_MINUTES
    return is_work and evidence.value < MORE_WORK_WITH_GOAL * (evidence.usual or 0.0)


def figures_today(evidence: tuple[Evidence, ...], present: Present) -> tuple[Evidence, ...]:
    """Figures as they are today, without those that are over."""
    return tuple(now for figure in evidence if (now := _today(figure, present)) is not None)


def _today(evidence: Evidence, present: Present) -> Evidence | None:
    """A figure as it is today; None where it is over."""
    match evidence.kind:
        case EvidenceKind.WAITING_PROPOSALS:
            ids = tuple(each.id for each in present.waiting)
            first = min((each.sent_on for each in present.waiting), default=present.day)
            return replace(evidence, value=float(len(ids)), ids=ids, first=first, last=present.day)
        case EvidenceKind.NO_GOAL:
            return None if present.has_goal else replace(evidence, last=max(evidence.last, present.day))
        case EvidenceKind.NOTHING_AHEAD:
            return evidence if present.booked_on is None else None
    return evidence
