"""The ideal client: what is kept, who gets another class, and that all of it can be taken back."""

from dataclasses import replace

import pytest
from dumps import dump, index, rebuilt_index, unreported

from planner.actions.ideal_client import answer_ideal, save_ideal_client
from planner.actions.prospects import add_prospect, edit_prospect, trash_prospects
from planner.actions.pursuit import qualify
from planner.changes import Kind
from planner.domain.prospects.ideal_client import IdealCriterion
from planner.domain.prospects.prospect import Prospect, ProspectClass, ProspectId
from planner.domain.prospects.pursuit import Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries.ideal_client import answer_counts, ideal_answers, ideal_criteria
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
NEAR = IdealCriterion(0, "Within 30 km", 1)
RECURRING = IdealCriterion(0, "Recurring work", 3)
PAYS = IdealCriterion(0, "Pays within 30 days", 2, is_knock_out=True)


def add(store: Store, company: str = "Régie Belvauze") -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company)).created
    assert created is not None
    return created


@pytest.fixture
def criteria(store: Store) -> list[int]:
    """The ids of three criteria: near, recurring, pays."""
    save_ideal_client(store, criteria=[NEAR, RECURRING, PAYS])
    return [each.id for each in ideal_criteria(store)]


def test_criteria_keep_their_order_and_texts_are_tidied(store: Store) -> None:
    save_ideal_client(store, criteria=[replace(NEAR, text="  Within\t30 km\u202e "), PAYS])
    assert [each.text for each in ideal_criteria(store)] == ["Within 30 km", "Pays within 30 days"]
    near, pays = ideal_criteria(store)
    change = save_ideal_client(store, criteria=[pays, replace(near, text="In the valley", weight=2), RECURRING])
    assert [each.text for each in ideal_criteria(store)] == ["Pays within 30 days", "In the valley", "Recurring work"]
    assert [each.id for each in ideal_criteria(store)][:2] == [pays.id, near.id]
    assert change.facts["count"] == 3
    store.undo()
    assert ideal_criteria(store) == (near, pays)


def test_saving_what_is_there_already_needs_no_undo(store: Store, criteria: list[int]) -> None:
    assert not save_ideal_client(store, criteria=ideal_criteria(store)).undoable


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (IdealCriterion(0, " \n "), "empty_criterion"),
        (IdealCriterion(0, "Near", 0), "weight_out_of_range"),
        (IdealCriterion(0, "Near", 4), "weight_out_of_range"),
    ],
)
def test_criterion_that_says_nothing_is_refused(store: Store, wrong: IdealCriterion, code: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        save_ideal_client(store, criteria=[wrong])
    assert caught.value.code == code
    assert ideal_criteria(store) == ()


def test_criterion_that_is_gone_cannot_be_saved_or_answered(store: Store) -> None:
    someone = add(store)
    with pytest.raises(NotFoundError):
        save_ideal_client(store, criteria=[replace(NEAR, id=7)])
    with pytest.raises(NotFoundError):
        answer_ideal(store, prospect_id=someone, answers={7: YES})


def test_answers_give_the_class_and_the_verdict(store: Store, criteria: list[int]) -> None:
    near, recurring, pays = criteria
    someone = add(store)
    change = answer_ideal(store, prospect_id=someone, answers={recurring: YES, near: NO})
    assert prospect(store, someone).klass is ProspectClass.B  # 3 and half of 2 out of 6
    assert (change.facts["klass_before"], change.facts["klass"]) == (ProspectClass.NONE, ProspectClass.B)
    answer_ideal(store, prospect_id=someone, answers={pays: NO})
    found = prospect(store, someone)
    assert found.klass is ProspectClass.OUT
    assert found.pursuit.verdict is Verdict.LET_GO
    store.undo()
    assert prospect(store, someone).klass is ProspectClass.B
    assert prospect(store, someone).pursuit.verdict is Verdict.FIND_OUT
    assert ideal_answers(store, someone) == {recurring: YES, near: NO}


def test_an_answer_taken_back_to_unknown_is_forgotten(store: Store, criteria: list[int]) -> None:
    someone = add(store)
    answer_ideal(store, prospect_id=someone, answers={criteria[0]: YES})
    answer_ideal(store, prospect_id=someone, answers={criteria[0]: UNKNOWN})
    assert ideal_answers(store, someone) == {}
    assert prospect(store, someone).klass is ProspectClass.NONE


def test_class_chosen_by_hand_stays_until_the_next_answer(store: Store, criteria: list[int]) -> None:
    near, recurring, _ = criteria
    by_hand = add(store)
    answer_ideal(store, prospect_id=by_hand, answers={recurring: YES})
    edit_prospect(store, prospect=replace(prospect(store, by_hand), klass=ProspectClass.C))
    save_ideal_client(store, criteria=[replace(each, weight=1) for each in ideal_criteria(store)])
    assert prospect(store, by_hand).klass is ProspectClass.C
    answer_ideal(store, prospect_id=by_hand, answers={near: YES})
    assert prospect(store, by_hand).klass is ProspectClass.A


def test_new_weights_change_the_class_of_everyone_with_answers_in_one_undoable_change(
    store: Store, criteria: list[int]
) -> None:
    near, recurring, _ = criteria
    one, two, unasked = add(store, "A"), add(store, "B"), add(store, "C")
    answer_ideal(store, prospect_id=one, answers={recurring: YES})
    answer_ideal(store, prospect_id=two, answers={near: YES, recurring: NO})
    assert prospect(store, two).klass is ProspectClass.C
    heavy_near, light_recurring, pays = ideal_criteria(store)
    wanted = [replace(heavy_near, weight=3), replace(light_recurring, weight=1), pays]
    change = save_ideal_client(store, criteria=wanted)
    assert change.facts["reclassed"] == 2
    assert change.touches(Kind.PROSPECT, Kind.IDEAL_CLIENT)
    assert [prospect(store, each).klass for each in (one, two, unasked)] == [
        ProspectClass.B,
        ProspectClass.B,
        ProspectClass.NONE,
    ]
    store.undo()
    assert [prospect(store, each).klass for each in (one, two)] == [ProspectClass.A, ProspectClass.C]


def test_removed_criterion_takes_its_answers_and_the_verdict_with_it(store: Store, criteria: list[int]) -> None:
    near, _, pays = criteria
    someone = add(store)
    sheet = Sheet(dict.fromkeys(Criterion, YES))
    qualify(store, prospect_id=someone, sheet=sheet)
    answer_ideal(store, prospect_id=someone, answers={near: YES, pays: NO})
    assert prospect(store, someone).pursuit.verdict is Verdict.LET_GO
    assert answer_counts(store) == {near: 1, pays: 1}
    save_ideal_client(store, criteria=[each for each in ideal_criteria(store) if each.id != pays])
    assert ideal_answers(store, someone) == {near: YES}
    assert prospect(store, someone).klass is ProspectClass.B
    assert prospect(store, someone).pursuit.verdict is Verdict.PURSUE
    store.undo()
    assert ideal_answers(store, someone) == {near: YES, pays: NO}
    assert prospect(store, someone).pursuit.verdict is Verdict.LET_GO


def test_each_change_is_reported_and_taken_back_whole(store: Store, criteria: list[int]) -> None:
    near, recurring, pays = criteria
    ids = [add(store, company) for company in "ABC"]
    for someone, answers in zip(ids, ({near: YES}, {near: NO, recurring: YES}, {pays: NO}), strict=True):
        before = dump(store)
        change = answer_ideal(store, prospect_id=someone, answers=answers)
        assert unreported(store, before, dump(store), change) == []
    before = dump(store)
    light, heavy, out = ideal_criteria(store)
    change = save_ideal_client(store, criteria=[replace(heavy, weight=1), out, IdealCriterion(0, "New")])
    after = dump(store)
    assert unreported(store, before, after, change) == []
    assert light.id in change.ids[Kind.IDEAL_CLIENT]
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after
    assert index(store) == rebuilt_index(store)


def test_the_trash_is_not_counted_among_the_answers(store: Store, criteria: list[int]) -> None:
    someone = add(store)
    answer_ideal(store, prospect_id=someone, answers={criteria[0]: YES})
    trash_prospects(store, prospect_ids=[someone])
    assert answer_counts(store) == {}
