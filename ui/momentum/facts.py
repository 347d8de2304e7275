"""The facts behind a slowdown in words, each with the rows it rests on."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.momentum.effort import WeekKind
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.reading import Evidence, EvidenceKind, Pattern, RowKind
from ui.bridge.formats import day_month, whole_percent
from ui.bridge.momentum_words import quiet_weeks
from ui.momentum.axis_words import hours, per_week, to_five

MOST_FACTS = 3
EFFORT = frozenset({EvidenceKind.KEPT_SHARE, EvidenceKind.TOUCHES, EvidenceKind.NEW_PROSPECTS})
MEANS = EFFORT | {EvidenceKind.CLIENT_MINUTES}
_ICONS = {
    EvidenceKind.KEPT_SHARE: "calendar-check",
    EvidenceKind.TOUCHES: "phone",
    EvidenceKind.NEW_PROSPECTS: "person-plus",
    EvidenceKind.NOTHING_AHEAD: "week",
    EvidenceKind.WAITING_PROPOSALS: "hourglass",
    EvidenceKind.CLIENT_MINUTES: "euro",
    EvidenceKind.NO_GOAL: "flag",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """Two lines with an icon, and the evidence that a click opens."""

    icon: str
    first: str
    second: str
    evidence: Evidence


def facts_of(momentum: Momentum, pattern: Pattern | None, goal_name: str = "") -> list[Fact]:
    """Up to three facts: how effort fell, then what is particular to the pattern, then other effort.

    `goal_name` is the goal that was reached last, "" for none.
    """
    fall = effort_fall(momentum)
    evidence = list(pattern.evidence) if pattern is not None else []
    own = [fact_of(each, goal_name, momentum.expired) for each in evidence if each.kind not in EFFORT]
    effort = [fact_of(each) for each in sorted(evidence, key=_left) if each.kind in EFFORT]
    found = [fall] if fall is not None else effort[:1]
    found += own
    found += [each for each in effort if each not in found]
    return found[:MOST_FACTS]


def is_a_week(evidence: Evidence) -> bool:
    """Whether a figure is the mean of weeks: a share is none, minutes kept are."""
    is_share = evidence.kind is EvidenceKind.KEPT_SHARE and (evidence.usual or 0.0) <= 1.0
    return evidence.kind in MEANS and not is_share


def effort_fall(momentum: Momentum) -> Fact | None:
    """How the minutes kept fell since the slowdown began; None where they did not."""
    said, usual = momentum.reading, momentum.usual.minutes
    if said.since is None or not usual:
        return None
    weeks = [week for week in momentum.weeks if week.monday >= said.since and week.kind is not WeekKind.PAUSED]
    exposure = sum(week.exposure for week in weeks)
    if not exposure:
        return None
    now = sum(week.minutes_kept for week in weeks) / exposure
    shown, shown_usual = to_five(now), to_five(usual)
    if shown >= shown_usual:
        return None
    last = said.monday + timedelta(days=6)
    evidence = Evidence(EvidenceKind.KEPT_SHARE, now, usual, RowKind.BLOCKS, said.since, last)
    words = QCoreApplication.translate("Facts", "Effort fell {share} in %n week(s)", "", quiet_weeks(said))
    second = QCoreApplication.translate("Facts", "from {usual} to {now} a week")
    return Fact(
        "trend-down",
        words.format(share=whole_percent(round(100 * (1 - shown / shown_usual)))),
        second.format(usual=hours(shown_usual), now=hours(shown)),
        evidence,
    )


def fact_of(evidence: Evidence, goal_name: str = "", expired: int = 0) -> Fact:
    """One figure of evidence in words; `expired` proposals, which wait no longer, are named beside those that do."""
    first, second = _words(evidence, goal_name, expired)
    return Fact(_ICONS[evidence.kind], first, second, evidence)


def _words(evidence: Evidence, goal_name: str, expired: int) -> tuple[str, str]:
    value, usual = evidence.value, evidence.usual or 0.0
    match evidence.kind:
        case EvidenceKind.KEPT_SHARE:
            first = QCoreApplication.translate("Facts", "{share} of blocks kept").format(
                share=whole_percent(round(100 * value))
            )
            words = QCoreApplication.translate("Facts", "usually {share}")
            second = words.format(share=whole_percent(round(100 * usual)))
        case EvidenceKind.TOUCHES:
            first = QCoreApplication.translate("Facts", "Contacts: {count} a week").format(count=per_week(value))
            second = _usually(per_week(usual))
        case EvidenceKind.NEW_PROSPECTS:
            first = QCoreApplication.translate("Facts", "New prospects: {count} a week").format(count=per_week(value))
            second = _usually(per_week(usual))
        case EvidenceKind.NOTHING_AHEAD:
            first = QCoreApplication.translate("Facts", "No block in the next 4 weeks")
            second = QCoreApplication.translate("Facts", "nothing after {day}").format(day=day_month(evidence.last))
        case EvidenceKind.WAITING_PROPOSALS:
            first = QCoreApplication.translate("Facts", "%n proposal(s) waiting", "", round(value))
            second = _usually(per_week(usual))
            if expired:
                second = QCoreApplication.translate("Facts", "usually {count}; %n expired", "", expired)
                second = second.format(count=per_week(usual))
        case EvidenceKind.CLIENT_MINUTES:
            now, before = _to_half_hours(value), _to_half_hours(usual)
            if now == before:
                now, before = to_five(value), to_five(usual)
            first = _client_words(now, before)
            words = QCoreApplication.translate("Facts", "from {usual} to {now} a week")
            second = words.format(usual=hours(before), now=hours(now))
        case EvidenceKind.NO_GOAL:
            first = QCoreApplication.translate("Facts", "No goal since {day}").format(day=day_month(evidence.first))
            reached = QCoreApplication.translate("Facts", "{goal}, reached").format(goal=goal_name)
            second = reached if goal_name else QCoreApplication.translate("Facts", "none is running")
    return first, second


def _client_words(value: int, usual: int) -> str:
    """In minutes as they are shown below, so that the share can be recomputed from them."""
    if usual <= 0 or value <= usual:
        return QCoreApplication.translate("Facts", "{length} for clients a week").format(length=hours(value))
    words = QCoreApplication.translate("Facts", "Client work rose {share}")
    return words.format(share=whole_percent(round(100 * (value / usual - 1))))


def _usually(count: str) -> str:
    return QCoreApplication.translate("Facts", "usually {count}").format(count=count)


def _to_half_hours(minutes: float) -> int:
    return round(minutes / 30) * 30


def _left(evidence: Evidence) -> float:
    """What is left of the usual, 0 to 1 and more."""
    return evidence.value / evidence.usual if evidence.usual else 1.0
