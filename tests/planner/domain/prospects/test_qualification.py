"""The verdict of a qualification sheet and its reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.pursuit import Verdict
from planner.domain.prospects.qualification import (
    Answer,
    Criterion,
    Judgement,
    Reason,
    ReasonCode,
    Sheet,
    judge,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ALL_YES = Sheet(dict.fromkeys(Criterion, YES))
OTHERS = [each for each in Criterion if each not in (Criterion.FITS, Criterion.NEED)]


def with_all(sheet: Sheet, answer: Answer, *criteria: Criterion) -> Sheet:
    for criterion in criteria:
        sheet = sheet.with_answer(criterion, answer)
    return sheet


def felt(gut: int | None, *red_flags: str, sheet: Sheet = ALL_YES) -> Sheet:
    return Sheet(sheet.answers, gut, red_flags)


def codes(judgement: Judgement) -> list[ReasonCode]:
    return [reason.code for reason in judgement.reasons]


def test_nobody_has_asked_yet() -> None:
    assert judge(Sheet()) == Judgement(Verdict.FIND_OUT, (Reason(ReasonCode.NOT_ASKED),))
    all_unknown = Sheet(dict.fromkeys(Criterion, UNKNOWN))
    assert judge(all_unknown) == judge(Sheet())


def test_six_times_yes_is_to_pursue() -> None:
    assert judge(ALL_YES) == Judgement(Verdict.PURSUE, (Reason(ReasonCode.GOOD, tuple(Criterion)),))


def test_four_sure_answers_with_the_two_that_matter_are_enough() -> None:
    four = with_all(ALL_YES, UNKNOWN, *OTHERS[:2])
    assert judge(four).verdict is Verdict.PURSUE
    assert judge(four).reasons[0].criteria == (Criterion.FITS, Criterion.NEED, *OTHERS[2:])
    three = with_all(ALL_YES, UNKNOWN, *OTHERS[:3])
    assert judge(three) == Judgement(Verdict.FIND_OUT, (Reason(ReasonCode.UNKNOWN, tuple(OTHERS[:3])),))


@pytest.mark.parametrize("criterion", [Criterion.FITS, Criterion.NEED])
def test_whether_they_fit_and_need_it_must_be_known(criterion: Criterion) -> None:
    open_question = with_all(ALL_YES, UNKNOWN, criterion)
    assert judge(open_question) == Judgement(Verdict.FIND_OUT, (Reason(ReasonCode.UNKNOWN, (criterion,)),))


@pytest.mark.parametrize("criterion", [each for each in Criterion if each is not Criterion.FITS])
def test_one_cross_is_to_find_out(criterion: Criterion) -> None:
    crossed = with_all(ALL_YES, NO, criterion)
    assert judge(crossed) == Judgement(Verdict.FIND_OUT, (Reason(ReasonCode.ONE_NO, (criterion,)),))


def test_two_crosses_are_to_let_go() -> None:
    crossed = with_all(ALL_YES, NO, Criterion.BUDGET, Criterion.TIMING)
    assert judge(crossed) == Judgement(
        Verdict.LET_GO, (Reason(ReasonCode.TOO_MANY_NO, (Criterion.BUDGET, Criterion.TIMING)),)
    )


def test_whoever_does_not_fit_is_to_let_go_whatever_else() -> None:
    assert judge(with_all(ALL_YES, NO, Criterion.FITS)) == Judgement(
        Verdict.LET_GO, (Reason(ReasonCode.OUT_OF_MODEL, (Criterion.FITS,)),)
    )
    both = judge(with_all(ALL_YES, NO, Criterion.FITS, Criterion.NEED))
    assert codes(both) == [ReasonCode.OUT_OF_MODEL, ReasonCode.TOO_MANY_NO]


@pytest.mark.parametrize("klass", ProspectClass)
def test_only_the_class_out_speaks_against_them(klass: ProspectClass) -> None:
    is_out = klass is ProspectClass.OUT
    assert judge(ALL_YES, klass).verdict is (Verdict.LET_GO if is_out else Verdict.PURSUE)
    assert judge(Sheet(), klass).verdict is (Verdict.LET_GO if is_out else Verdict.FIND_OUT)
    assert (ReasonCode.CLASS_OUT in codes(judge(Sheet(), klass))) is is_out


@pytest.mark.parametrize(
    ("gut", "flags", "verdict", "expected"),
    [
        (None, (), Verdict.PURSUE, [ReasonCode.GOOD]),
        (None, ("late",), Verdict.PURSUE, [ReasonCode.GOOD]),
        (None, ("late", "rude"), Verdict.FIND_OUT, [ReasonCode.RED_FLAGS]),
        (1, (), Verdict.FIND_OUT, [ReasonCode.BAD_GUT]),
        (2, (), Verdict.FIND_OUT, [ReasonCode.BAD_GUT]),
        (3, (), Verdict.PURSUE, [ReasonCode.GOOD]),
        (2, ("late",), Verdict.FIND_OUT, [ReasonCode.BAD_GUT]),
        (3, ("late", "rude"), Verdict.FIND_OUT, [ReasonCode.RED_FLAGS]),
        (2, ("late", "rude"), Verdict.LET_GO, [ReasonCode.RED_FLAGS]),
        (1, ("late", "rude", "vague"), Verdict.LET_GO, [ReasonCode.RED_FLAGS]),
    ],
)
def test_red_flags_and_gut_feeling_weigh_together(
    gut: int | None, flags: tuple[str, ...], verdict: Verdict, expected: list[ReasonCode]
) -> None:
    found = judge(felt(gut, *flags))
    assert (found.verdict, codes(found)) == (verdict, expected)


def test_all_that_is_open_is_named() -> None:
    sheet = with_all(with_all(ALL_YES, UNKNOWN, Criterion.NEED), NO, Criterion.BUDGET)
    found = judge(felt(2, sheet=sheet))
    assert codes(found) == [ReasonCode.ONE_NO, ReasonCode.UNKNOWN, ReasonCode.BAD_GUT]


@pytest.mark.parametrize(
    ("sheet", "is_empty"),
    [
        (Sheet(), True),
        (Sheet({Criterion.BUDGET: UNKNOWN}), True),
        (Sheet({Criterion.BUDGET: NO}), False),
        (Sheet(gut=3), False),
        (Sheet(red_flags=("late",)), False),
    ],
)
def test_a_sheet_with_anything_on_it_is_not_empty(sheet: Sheet, is_empty: bool) -> None:
    assert sheet.is_empty is is_empty


def test_one_answer_changed_leaves_the_rest() -> None:
    before = Sheet({Criterion.NEED: YES}, 4, ("late",))
    after = before.with_answer(Criterion.BUDGET, NO)
    assert (after.answer(Criterion.NEED), after.answer(Criterion.BUDGET)) == (YES, NO)
    assert (after.gut, after.red_flags) == (4, ("late",))
    assert before.answer(Criterion.BUDGET) is UNKNOWN


sheets = st.builds(
    Sheet,
    answers=st.dictionaries(st.sampled_from(Criterion), st.sampled_from(Answer)),
    gut=st.one_of(st.none(), st.integers(1, 5)),
    red_flags=st.lists(st.sampled_from(["late", "rude", "vague"]), unique=True).map(tuple),
)


@given(sheet=sheets, klass=st.sampled_from(ProspectClass), criterion=st.sampled_from(Criterion))
def test_a_better_answer_never_makes_the_verdict_worse(
    sheet: Sheet, klass: ProspectClass, criterion: Criterion
) -> None:
    worst_first = [Verdict.LET_GO, Verdict.FIND_OUT, Verdict.PURSUE]
    crossed, ticked = sheet.with_answer(criterion, NO), sheet.with_answer(criterion, YES)
    assert worst_first.index(judge(crossed, klass).verdict) <= worst_first.index(judge(sheet, klass).verdict)
    assert worst_first.index(judge(ticked, klass).verdict) >= worst_first.index(judge(sheet, klass).verdict)


@given(sheet=sheets, klass=st.sampled_from(ProspectClass))
def test_every_verdict_has_its_reasons(sheet: Sheet, klass: ProspectClass) -> None:
    found = judge(sheet, klass)
    assert found.reasons
    assert (found.verdict is Verdict.PURSUE) is (codes(found) == [ReasonCode.GOOD])
