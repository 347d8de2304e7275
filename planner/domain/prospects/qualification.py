"""The qualification sheet, a mutual interview of six questions, and the verdict it gives with its reasons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain import defaults
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.pursuit import Verdict


class Criterion(StrEnum):
    """The six questions (product.md A4)."""

    FITS = "fits"
    NEED = "need"
    DECISION_MAKER = "decision-maker"
    BUDGET = "budget"
    TIMING = "timing"
    PLEASANT = "pleasant"


class Answer(StrEnum):
    """An answer; what one does not know is worth finding out."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


class ReasonCode(StrEnum):
    """Why a verdict is what it is."""

    OUT_OF_MODEL = "out-of-model"
    CLASS_OUT = "class-out"
    TOO_MANY_NO = "too-many-no"
    RED_FLAGS = "red-flags"
    BAD_GUT = "bad-gut"
    ONE_NO = "one-no"
    NOT_ASKED = "not-asked"
    UNKNOWN = "unknown"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; `criteria` are the questions it is about."""

    code: ReasonCode
    criteria: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The answers about one prospect.

    `gut` is the owner's feeling from 1 (bad) to 5 (good), None when not said; `red_flags` are the owner's words;
    `qualified_on` is the day of the last answer.
    """

    answers: Mapping[Criterion, Answer] = field(default_factory=dict)
    gut: int | None = None
    red_flags: tuple[str, ...] = ()
    qualified_on: date | None = None

    def answer(self, criterion: Criterion) -> Answer:
        """The answer to one question."""
        return self.answers.get(criterion, Answer.UNKNOWN)

    def with_answer(self, criterion: Criterion, answer: Answer) -> "Sheet":
        """The sheet with one answer changed."""
        return Sheet({**self.answers, criterion: answer}, self.gut, self.red_flags, self.qualified_on)

    def answered(self, answer: Answer) -> tuple[Criterion, ...]:
        """The questions with this answer, in their order."""
        return tuple(criterion for criterion in Criterion if self.answer(criterion) is answer)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been answered yet."""
        return self.gut is None and not self.red_flags and len(self.answered(Answer.UNKNOWN)) == len(Criterion)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and why."""

    verdict: Verdict
    reasons: tuple[Reason, ...]


_MUST_BE_KNOWN = (Criterion.FITS, Criterion.NEED)


def judge(sheet: Sheet, klass: ProspectClass = ProspectClass.NONE) -> Judgement:
    """The verdict of a sheet: let go for what cannot work, pursue when enough is known and good, else find out."""
    against = _against(sheet, klass)
    if against:
        return Judgement(Verdict.LET_GO, against)
    open_questions = _open_questions(sheet)
    if open_questions:
        return Judgement(Verdict.FIND_OUT, open_questions)
    return Judgement(Verdict.PURSUE, (Reason(ReasonCode.GOOD, sheet.answered(Answer.YES)),))


def _against(sheet: Sheet, klass: ProspectClass) -> tuple[Reason, ...]:
    crosses = sheet.answered(Answer.NO)
    reasons: list[Reason] = []
    if klass is ProspectClass.OUT:
        reasons.append(Reason(ReasonCode.CLASS_OUT))
    if Criterion.FITS in crosses:
        reasons.append(Reason(ReasonCode.OUT_OF_MODEL, (Criterion.FITS,)))
    if len(crosses) >= defaults.NO_ANSWERS_TO_LET_GO:
        reasons.append(Reason(ReasonCode.TOO_MANY_NO, crosses))
    if _has_red_flags(sheet) and _is_bad_gut(sheet):
        reasons.append(Reason(ReasonCode.RED_FLAGS))
    return tuple(reasons)


def _open_questions(sheet: Sheet) -> tuple[Reason, ...]:
    crosses, unknown = sheet.answered(Answer.NO), sheet.answered(Answer.UNKNOWN)
    if len(unknown) == len(Criterion):
        return (Reason(ReasonCode.NOT_ASKED),)
    reasons: list[Reason] = []
    if crosses:
        reasons.append(Reason(ReasonCode.ONE_NO, crosses))
    if len(unknown) > defaults.UNKNOWN_ANSWERS_TO_PURSUE or any(criterion in unknown for criterion in _MUST_BE_KNOWN):
        reasons.append(Reason(ReasonCode.UNKNOWN, unknown))
    if _has_red_flags(sheet):
        reasons.append(Reason(ReasonCode.RED_FLAGS))
    if _is_bad_gut(sheet):
        reasons.append(Reason(ReasonCode.BAD_GUT))
    return tuple(reasons)


def _has_red_flags(sheet: Sheet) -> bool:
    return len(sheet.red_flags) >= defaults.RED_FLAGS_AGAINST


def _is_bad_gut(sheet: Sheet) -> bool:
    return sheet.gut is not None and sheet.gut <= defaults.BAD_GUT
