"""The self-check: six causes of clinging to bad prospects, answered each quarter (product.md A9)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain import defaults
from planner.domain.followup.ledger import Ledger
from planner.domain.followup.sins import SinCode, SinsReport


class Cause(StrEnum):
    """What makes one hold on to somebody who will not become a client."""

    EMPTY_LIST = "empty-list"
    TIME_SPENT = "time-spent"
    BLIND_HOPE = "blind-hope"
    FEAR_OF_NO = "fear-of-no"
    THE_CHASE = "the-chase"
    FEELS_SAFE = "feels-safe"


class HowOften(StrEnum):
    """An answer, the heaviest first."""

    OFTEN = "often"
    SOMETIMES = "sometimes"
    RARELY = "rarely"

    @property
    def weight(self) -> int:
        """2 for often, 0 for rarely."""
        return {HowOften.OFTEN: 2, HowOften.SOMETIMES: 1, HowOften.RARELY: 0}[self]


class Turned(StrEnum):
    """What became of a cause since the time before."""

    LESS = "less"
    SAME = "same"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """The six answers of one day."""

    id: int
    taken_on: date
    answers: Mapping[Cause, HowOften]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the data say about a cause: whether they speak for it, and figures by name."""

    cause: Cause
    speaks_for: bool
    figures: Mapping[str, int]


def turned(before: HowOften, now: HowOften) -> Turned:
    """How an answer compares with the time before."""
    change = now.weight - before.weight
    return Turned.SAME if change == 0 else Turned.MORE if change > 0 else Turned.LESS


def evidence(spent: Ledger, sins: SinsReport, active_good: int, wanted: int) -> tuple[Evidence, ...]:
    """What the log has to say beside the answers; causes it knows nothing of are left out.

    Figures by cause: EMPTY_LIST `active`, `wanted`; TIME_SPENT `minutes`, `calls` (on people to let go); BLIND_HOPE
    `people`, `touches` (followed up with an empty sheet); FEAR_OF_NO `people` (gone on after three maybes); THE_CHASE
    `tries` (sooner than agreed or usual); FEELS_SAFE `share`, `minutes` of writing and posting.
    """
    found = [Evidence(Cause.EMPTY_LIST, active_good < wanted, {"active": active_good, "wanted": wanted})]
    if spent.minutes:
        figures = {"minutes": spent.let_go.minutes, "calls": spent.calls_instead}
        found.append(Evidence(Cause.TIME_SPENT, spent.calls_instead > 0, figures))
    if sins.is_enough:
        found += _from_sins(sins)
    return tuple(found)


def _from_sins(report: SinsReport) -> list[Evidence]:
    by_code = {sin.code: sin for sin in report.sins}
    unqualified = by_code[SinCode.FOLLOWING_UNQUALIFIED].figures
    maybes = by_code[SinCode.NOT_READING_SIGNALS].figures["after_maybes"]
    chased = by_code[SinCode.FORGOTTEN_ME].figures
    tries = chased["too_close"] + chased["overruled"]
    quiet = by_code[SinCode.BUSYWORK].figures
    found = [
        Evidence(Cause.BLIND_HOPE, by_code[SinCode.FOLLOWING_UNQUALIFIED].found, dict(unqualified)),
        Evidence(Cause.FEAR_OF_NO, maybes >= defaults.SINS_PEOPLE, {"people": maybes}),
        Evidence(Cause.THE_CHASE, by_code[SinCode.FORGOTTEN_ME].found, {"tries": tries}),
    ]
    if quiet["minutes"]:
        is_quiet = quiet["share"] >= defaults.SINS_QUIET_PERCENT
        figures = {"share": quiet["share"], "minutes": quiet["quiet_minutes"]}
        found.append(Evidence(Cause.FEELS_SAFE, is_quiet, figures))
    return found
