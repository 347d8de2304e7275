"""The verdict of the mutual interview, and its reasons."""

import pytest

from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.pursuit import Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Judgement, Reason, ReasonCode, Sheet, judge

_ANSWERS = {"y": Answer.YES, "n": Answer.NO, "?": Answer.UNKNOWN}


def judged(letters: str, gut: int | None = None, red_flags: int = 0, klass: str = "") -> Judgement:
    """The judgement of six answers in the order of `Criterion`."""
    answers = {criterion: _ANSWERS[letter] for criterion, letter in zip(Criterion, letters, strict=True)}
    flags = tuple(f"flag {number}" for number in range(red_flags))
    return judge(Sheet(answers, gut, flags), ProspectClass(klass))


def codes(judgement: Judgement) -> list[ReasonCode]:
    return [reason.code for reason in judgement.reasons]


@pytest.mark.parametrize("letters", ["yyyyyy", "yyyy??", "yy??yy"])
def test_enough_good_answers_say_to_pursue(letters: str) -> None:
    found = judged(letters, gut=3, red_flags=1)
    assert (found.verdict, codes(found)) == (Verdict.PURSUE, [ReasonCode.GOOD])
    assert len(found.reasons[0].criteria) == letters.count("y")


def test_nothing_answered_is_worth_asking() -> None:
    assert judge(Sheet()) == Judgement(Verdict.FIND_OUT, (Reason(ReasonCode.NOT_ASKED),))


@pytest.mark.parametrize(
    ("letters", "unknown"),
    [("yyy???", 3), ("?yyyyy", 1), ("y?yyyy", 1)],
    ids=["three unknown", "whether they fit", "whether they need it"],
)
def test_what_must_be_known_is_found_out(letters: str, unknown: int) -> None:
    found = judged(letters)
    assert (found.verdict, codes(found)) == (Verdict.FIND_OUT, [ReasonCode.UNKNOWN])
    assert len(found.reasons[0].criteria) == unknown


def test_one_no_is_looked_into_and_two_are_too_many() -> None:
    one = judged("yyynyy")
    assert one == Judgement(Verdict.FIND_OUT, (Reason(ReasonCode.ONE_NO, (Criterion.BUDGET,)),))
    two = judged("yyynny")
    assert two.verdict is Verdict.LET_GO
    assert two.reasons == (Reason(ReasonCode.TOO_MANY_NO, (Criterion.BUDGET, Criterion.TIMING)),)


def test_whoever_does_not_fit_is_let_go_whatever_else_is_good() -> None:
    assert codes(judged("nyyyyy", gut=5)) == [ReasonCode.OUT_OF_MODEL]
    out = judged("yyyyyy", gut=5, klass="out")
    assert (out.verdict, codes(out)) == (Verdict.LET_GO, [ReasonCode.CLASS_OUT])


@pytest.mark.parametrize(
    ("gut", "red_flags", "verdict", "reasons"),
    [
        (2, 0, Verdict.FIND_OUT, [ReasonCode.BAD_GUT]),
        (None, 2, Verdict.FIND_OUT, [ReasonCode.RED_FLAGS]),
        (3, 2, Verdict.FIND_OUT, [ReasonCode.RED_FLAGS]),
        (2, 1, Verdict.FIND_OUT, [ReasonCode.BAD_GUT]),
        (2, 2, Verdict.LET_GO, [ReasonCode.RED_FLAGS]),
        (3, 1, Verdict.PURSUE, [ReasonCode.GOOD]),
    ],
)
def test_bad_gut_and_red_flags_speak_against_only_together(
    gut: int | None, red_flags: int, verdict: Verdict, reasons: list[ReasonCode]
) -> None:
    found = judged("yyyyyy", gut, red_flags)
    assert (found.verdict, codes(found)) == (verdict, reasons)
