"""Saying who is an ideal client, and how a prospect compares with that."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.actions.names import ActionName
from planner.actions.pursuit import rejudge
from planner.changes import ChangeSet, Kind
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.ideal_client import HEAVIEST, LIGHTEST, IdealCriterion, class_of
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.qualification import Answer, Sheet, judge
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.journal import Change
from planner.storage.queries import prospects as queries
from planner.storage.queries.ideal_client import all_ideal_answers, ideal_answers, ideal_criteria
from planner.storage.queries.touches import sheets_of
from planner.storage.store import Store

_AT_ONCE = 500


def save_ideal_client(store: Store, *, criteria: Sequence[IdealCriterion]) -> ChangeSet:
    """Keep the criteria as given, in this order: those with the id 0 are new, those that are missing are removed.

    The answers to a removed criterion go with it, and whoever has a class by the answers gets it anew; a class that was
    chosen by hand stays. Facts: `count` of criteria, `reclassed` prospects. InvalidInputError `empty_criterion`,
    `weight_out_of_range`; NotFoundError `ideal_criterion`.
    """
    wanted = [_cleaned(each) for each in criteria]
    before = ideal_criteria(store)
    known = {each.id for each in before}
    for each in wanted:
        if each.id and each.id not in known:
            raise NotFoundError("ideal_criterion", id=each.id)
    answers = all_ideal_answers(store)
    with store.change(ActionName.SAVE_IDEAL_CLIENT) as change:
        _remove_criteria(change, known - {each.id for each in wanted})
        after = [_write_criterion(change, each, position) for position, each in enumerate(wanted)]
        reclassed = _reclassed(store, before, after, answers)
        _write_classes(store, change, reclassed)
        if reclassed:
            change.note(Kind.PROSPECT, *reclassed)
        change.facts.update(count=len(after), reclassed=len(reclassed))
    return change.result


def answer_ideal(store: Store, *, prospect_id: int, answers: Mapping[int, Answer]) -> ChangeSet:
    """Keep answers to criteria (by id; others stay as they are) and set the class and the verdict they give.

    Facts: `name`, `klass`, `klass_before`. NotFoundError `prospect` or `ideal_criterion`.
    """
    before = queries.prospect(store, prospect_id)
    criteria = ideal_criteria(store)
    for criterion_id in answers.keys() - {each.id for each in criteria}:
        raise NotFoundError("ideal_criterion", id=criterion_id)
    klass = class_of(criteria, {**ideal_answers(store, prospect_id), **answers})
    with store.change(ActionName.ANSWER_IDEAL) as change:
        for criterion_id, answer in answers.items():
            _write_answer(change, prospect_id, criterion_id, answer)
        if klass is not before.klass:
            row = {"class": klass.value, "updated_at": store.clock.now_utc().isoformat()}
            change.update("prospects", prospect_id, row)
            rejudge(store, change, prospect_id)
        change.note(Kind.PROSPECT, prospect_id)
        change.facts.update(name=before.display_name, klass=klass, klass_before=before.klass)
    return change.result


def _cleaned(criterion: IdealCriterion) -> IdealCriterion:
    text = " ".join(without_controls(criterion.text).split())
    if not text:
        raise InvalidInputError("empty_criterion")
    if not LIGHTEST <= criterion.weight <= HEAVIEST:
        raise InvalidInputError("weight_out_of_range", value=criterion.weight)
    return replace(criterion, text=text)


def _remove_criteria(change: Change, gone: set[int]) -> None:
    for criterion_id in sorted(gone):
        for row in change.rows_where("ideal_answers", "criterion_id = ?", (criterion_id,)):
            change.delete("ideal_answers", row["id"])
            change.note(Kind.PROSPECT, row["prospect_id"])
        change.delete("ideal_criteria", criterion_id)
        change.note(Kind.IDEAL_CLIENT, criterion_id)


def _write_criterion(change: Change, criterion: IdealCriterion, position: int) -> IdealCriterion:
    row = {
        "position": position,
        "text": criterion.text,
        "weight": criterion.weight,
        "is_knock_out": int(criterion.is_knock_out),
    }
    written = criterion
    if not criterion.id:
        written = replace(criterion, id=change.insert("ideal_criteria", row))
    elif not change.update("ideal_criteria", criterion.id, row):
        return criterion
    change.note(Kind.IDEAL_CLIENT, written.id)
    return written


def _write_answer(change: Change, prospect_id: int, criterion_id: int, answer: Answer) -> None:
    key = (prospect_id, criterion_id)
    existing = change.rows_where("ideal_answers", "prospect_id = ? AND criterion_id = ?", key)
    if answer is Answer.UNKNOWN:
        for row in existing:
            change.delete("ideal_answers", row["id"])
    elif existing:
        change.update("ideal_answers", existing[0]["id"], {"answer": answer.value})
    else:
        row = {"prospect_id": prospect_id, "criterion_id": criterion_id, "answer": answer.value}
        change.insert("ideal_answers", row)


def _reclassed(
    store: Store,
    before: Sequence[IdealCriterion],
    after: Sequence[IdealCriterion],
    answers: Mapping[int, Mapping[int, Answer]],
) -> dict[int, ProspectClass]:
    """The new class of everyone whose class came from their answers and changes with the criteria."""
    new: dict[int, ProspectClass] = {}
    ids = sorted(answers)
    for start in range(0, len(ids), _AT_ONCE):
        for row in queries.prospect_rows(store, ids[start : start + _AT_ONCE]):
            given = answers[row.id]
            now = class_of(after, given)
            if row.klass is class_of(before, given) and row.klass is not now:
                new[row.id] = now
    return new


def _write_classes(store: Store, change: Change, classes: Mapping[int, ProspectClass]) -> None:
    stamp = store.clock.now_utc().isoformat()
    ids = list(classes)
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        sheets = sheets_of(store, some)
        for prospect_id in some:
            klass = classes[prospect_id]
            verdict = judge(sheets.get(prospect_id, Sheet()), klass).verdict
            row = {"class": klass.value, "verdict": verdict.value, "updated_at": stamp}
            change.update("prospects", prospect_id, row)
