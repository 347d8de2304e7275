"""Step 4: who goes in which block, by keys and by hand."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from planner.actions.reviews import finish_review, save_review
from planner.domain.prospects.prospect import ProspectId
from planner.storage.queries.call_lists import call_list
from planner.storage.store import Store
from tests.ui.review.conftest import ReviewDesk
from tests.ui.review.review_samples import (
    MONDAY,
    THURSDAY,
    TUESDAY,
    add_people,
    add_person,
    last_week,
    plan_calls,
    quiet_week,
)
from ui.review.dialog import ReviewDialog
from ui.review.people_state import LEFT, MOST_SHOWN
from ui.review.people_step import PeopleStep


def _open(review: ReviewDesk) -> tuple[ReviewDialog, PeopleStep]:
    dialog = review.open()
    review.press("Return", "Return", "Return")
    assert isinstance(dialog.step, PeopleStep)
    return dialog, dialog.step


def _lists(store: Store, series: int) -> list[list[int]]:
    return [[each.prospect_id for each in call_list(store, series, slot)] for slot in (TUESDAY, THURSDAY)]


def test_blocks_are_filled_and_written_by_one_action(review: ReviewDesk, store: Store) -> None:
    series = plan_calls(store, minutes=20)
    people = add_people(store, 5)
    _dialog, step = _open(review)
    assert step.primary_words() == "Looks good"
    assert [column.accessibleName() for column in step.columns] == [
        "Tuesday 17 November, 2 of 2",
        "Thursday 19 November, 2 of 2",
    ]
    assert _lists(store, series) == [[], []]
    review.press("Return")
    assert _lists(store, series) == [people[:2], people[2:4]]
    store.undo()
    assert _lists(store, series) == [[], []]


def test_digits_send_the_one_in_focus_and_nought_takes_out(review: ReviewDesk, store: Store) -> None:
    series = plan_calls(store, minutes=20)
    people = add_people(store, 6)
    _dialog, step = _open(review)
    review.press("Down")
    assert step.left_cards[0].hasFocus()
    review.press("1")
    assert step.state.lists[0] == [*people[:2], people[4]]
    assert step.left_cards[0].hasFocus() and step.left_cards[0].prospect_id == people[5]
    review.press("Right", "Right", "0")
    assert people[2] in step.state.left
    review.press("Return")
    assert _lists(store, series) == [[people[0], people[1], people[4]], [people[3]]]


def test_alt_and_arrows_change_the_order_of_a_list(review: ReviewDesk, store: Store) -> None:
    plan_calls(store, minutes=20)
    one, other = add_people(store, 2)
    _dialog, step = _open(review)
    review.press("Down", "Alt+Down")
    assert step.state.lists[0] == [other, one]
    review.press("Alt+Up")
    assert step.state.lists[0] == [one, other]


def test_somebody_is_dragged_into_a_block_and_out_of_it(review: ReviewDesk, store: Store) -> None:
    plan_calls(store, minutes=20)
    people = add_people(store, 5)
    _dialog, step = _open(review)
    card, target = step.left_cards[0], step.columns[1]
    way = target.mapToGlobal(target.rect().center()) - card.mapToGlobal(card.rect().center())
    review.drag(card, (way.x(), way.y()))
    assert step.state.place_of(ProspectId(people[4])) == 1
    moved = step.card_of(ProspectId(people[4]))
    assert moved is not None and moved.hasFocus()
    way = step.mapToGlobal(QPoint(100, 300)) - moved.mapToGlobal(moved.rect().center())
    review.drag(moved, (way.x(), way.y()))
    assert step.state.place_of(ProspectId(people[4])) == LEFT


def test_going_back_and_on_does_not_fill_again(review: ReviewDesk, store: Store) -> None:
    series = plan_calls(store, minutes=20)
    (person,) = add_people(store, 1)
    dialog, _step = _open(review)
    review.press("Down", "0", "Return")
    assert _lists(store, series) == [[], []]
    dialog.go_back()
    again = dialog.step
    assert isinstance(again, PeopleStep)
    assert again.state.left == [person]
    review.press("Esc")
    later = review.open()
    assert not isinstance(later.step, PeopleStep)
    later.go_back()
    assert isinstance(later.step, PeopleStep) and later.step.state.left == [person]


def test_those_without_a_block_are_few_even_where_there_are_many(review: ReviewDesk, store: Store) -> None:
    plan_calls(store, minutes=20)
    for number in range(40):
        add_person(store, f"New {number}", "", None)
    _dialog, step = _open(review)
    assert len(step.left_cards) == MOST_SHOWN


def test_the_one_in_focus_is_in_sight(review: ReviewDesk, store: Store, qtbot: QtBot) -> None:
    last_week(store, plan_calls(store, minutes=150))
    add_people(store, 15)
    _dialog, step = _open(review)
    card = step.columns[0].cards[-1]
    qtbot.waitUntil(lambda: card.visibleRegion().isEmpty())
    review.press("Down", "Right", *["Down"] * 14)
    assert card.hasFocus()
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().contains(card.rect()))


def test_undo_from_the_toast_shows_the_step_anew(review: ReviewDesk, store: Store) -> None:
    quiet_week(store, plan_calls(store))
    add_people(store, 1)
    dialog, step = _open(review)  # a quiet week: the blocks were made short
    assert step.columns[0].accessibleName() == "Tuesday 17 November, 1 of 3"
    review.bridge.undo()
    again = dialog.step
    assert isinstance(again, PeopleStep) and again is not step
    assert again.columns[0].accessibleName() == "Tuesday 17 November, 1 of 6"


def test_nobody_or_no_block_is_said_in_words(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    dialog, step = _open(review)
    assert not step.columns and step.primary_words() == "Continue"
    review.press("Return")
    assert not isinstance(dialog.step, PeopleStep)


def test_finish_later_keeps_who_was_put_where(review: ReviewDesk, store: Store) -> None:
    series = plan_calls(store, minutes=20)
    people = add_people(store, 6)
    _dialog, _step = _open(review)
    review.press("Down", "1", "Esc")
    assert _lists(store, series)[0] == [*people[:2], people[4]]
    again = review.open().step
    assert isinstance(again, PeopleStep)
    assert again.state.lists[0] == [*people[:2], people[4]]


def test_finish_later_writes_nothing_that_was_only_proposed(review: ReviewDesk, store: Store) -> None:
    series = plan_calls(store, minutes=20)
    add_people(store, 6)
    _open(review)
    review.press("Esc")
    assert not any(_lists(store, series))


def test_blocks_planned_after_the_review_are_filled_when_it_is_done_again(review: ReviewDesk, store: Store) -> None:
    save_review(store, week=MONDAY, step=5, obstacles=frozenset())
    finish_review(store, week=MONDAY)
    plan_calls(store, minutes=20)
    people = add_people(store, 3)
    _dialog, step = _open(review)
    assert step.state.lists == [people[:2], people[2:]]
