"""Why a verdict is what it is, in one or two plain sentences."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from planner.domain.prospects.pursuit import Verdict
from planner.domain.prospects.qualification import Criterion, Judgement, Reason, ReasonCode
from ui.kit.pill import Tone

VERDICT_TONES: dict[Verdict, Tone] = {Verdict.PURSUE: "ok", Verdict.FIND_OUT: "warn", Verdict.LET_GO: "mute"}
_MOST = 2
_SENTENCES: dict[ReasonCode, Any] = {
    ReasonCode.OUT_OF_MODEL: QT_TRANSLATE_NOOP("SheetWords", "The work does not fit your model."),
    ReasonCode.CLASS_OUT: QT_TRANSLATE_NOOP("SheetWords", "They are far from your ideal client."),
    ReasonCode.TOO_MANY_NO: QT_TRANSLATE_NOOP("SheetWords", "Too much speaks against it: {questions}."),
    ReasonCode.RED_FLAGS: QT_TRANSLATE_NOOP("SheetWords", "You noted several red flags."),
    ReasonCode.BAD_GUT: QT_TRANSLATE_NOOP("SheetWords", "Your gut feeling is low."),
    ReasonCode.ONE_NO: QT_TRANSLATE_NOOP("SheetWords", "One thing speaks against it: {questions}."),
    ReasonCode.NOT_ASKED: QT_TRANSLATE_NOOP("SheetWords", "Nothing has been asked yet. Each answer helps to decide."),
    ReasonCode.UNKNOWN: QT_TRANSLATE_NOOP("SheetWords", "Still to find out: {questions}."),
    ReasonCode.GOOD: QT_TRANSLATE_NOOP("SheetWords", "You know enough, and it is good for both."),
}
_QUESTIONS: dict[Criterion, Any] = {
    Criterion.FITS: QT_TRANSLATE_NOOP("SheetWords", "whether it fits"),
    Criterion.NEED: QT_TRANSLATE_NOOP("SheetWords", "the need"),
    Criterion.DECISION_MAKER: QT_TRANSLATE_NOOP("SheetWords", "who decides"),
    Criterion.BUDGET: QT_TRANSLATE_NOOP("SheetWords", "the budget"),
    Criterion.TIMING: QT_TRANSLATE_NOOP("SheetWords", "the timing"),
    Criterion.PLEASANT: QT_TRANSLATE_NOOP("SheetWords", "how you get along"),
}


def why(judgement: Judgement) -> str:
    """The weightiest reasons of a verdict."""
    return " ".join(_sentence(reason) for reason in judgement.reasons[:_MOST])


def _sentence(reason: Reason) -> str:
    questions = [QCoreApplication.translate("SheetWords", _QUESTIONS[each]) for each in reason.criteria]
    sentence = QCoreApplication.translate("SheetWords", _SENTENCES[reason.code])
    return sentence.format(questions=QLocale().createSeparatedList(questions))
