from hypothesis import given
from hypothesis import strategies as st

from planner.domain.prospects.ideal_client import IdealCriterion, class_of
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.qualification import Answer

NEAR = IdealCriterion(1, "Within 30 km", 1)
RECURRING = IdealCriterion(2, "Recurring work", 3)
PAYS = IdealCriterion(3, "Pays within 30 days", 2, is_knock_out=True)
CRITERIA = (NEAR, RECURRING, PAYS)
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def test_nothing_answered_gives_no_class() -> None:
    assert class_of(CRITERIA, {}) is ProspectClass.NONE
    assert class_of(CRITERIA, {1: UNKNOWN, 2: UNKNOWN}) is ProspectClass.NONE
    assert class_of((), {}) is ProspectClass.NONE


def test_answers_to_criteria_that_are_gone_give_no_class() -> None:
    assert class_of(CRITERIA, {9: YES}) is ProspectClass.NONE


def test_a_failed_knock_out_is_out_whatever_else_is_good() -> None:
    assert class_of(CRITERIA, {1: YES, 2: YES, 3: NO}) is ProspectClass.OUT
    assert class_of(CRITERIA, {3: NO}) is ProspectClass.OUT


def test_the_unknown_counts_half() -> None:
    assert class_of(CRITERIA, {2: YES}) is ProspectClass.A  # 3 of 6, and 3 of 6 unknown: 4.5 of 6, or 75 percent
    assert class_of(CRITERIA, {1: YES, 2: NO}) is ProspectClass.C  # 1 of 6, and 2 of 6 unknown: 2 of 6
    assert class_of(CRITERIA, {1: NO}) is ProspectClass.C  # 5 of 6 unknown: 2.5 of 6
    assert class_of(CRITERIA, {1: YES}) is ProspectClass.B  # 1 of 6, and 5 of 6 unknown: 3.5 of 6


def test_class_a_begins_at_75_percent_and_b_at_50() -> None:
    four = tuple(IdealCriterion(each, str(each)) for each in (1, 2, 3, 4))
    assert class_of(four, {1: YES, 2: YES, 3: YES, 4: NO}) is ProspectClass.A
    assert class_of(four, {1: YES, 2: YES, 3: UNKNOWN, 4: NO}) is ProspectClass.B
    assert class_of(four, {1: YES, 2: YES, 3: NO, 4: NO}) is ProspectClass.B
    assert class_of(four, {1: YES, 2: UNKNOWN, 3: NO, 4: NO}) is ProspectClass.C


criteria_lists = st.lists(st.tuples(st.integers(1, 3), st.booleans()), min_size=1, max_size=6).map(
    lambda each: tuple(IdealCriterion(i, str(i), weight, out) for i, (weight, out) in enumerate(each, 1))
)
_RANK = [ProspectClass.A, ProspectClass.B, ProspectClass.C, ProspectClass.OUT]


@given(criteria_lists, st.data())
def test_a_better_answer_never_gives_a_worse_class(criteria: tuple[IdealCriterion, ...], data: st.DataObject) -> None:
    answers = {each.id: data.draw(st.sampled_from(list(Answer))) for each in criteria}
    better = {**answers, data.draw(st.sampled_from([each.id for each in criteria])): YES}
    before, after = class_of(criteria, answers), class_of(criteria, better)
    if before is not ProspectClass.NONE:
        assert _RANK.index(after) <= _RANK.index(before)
