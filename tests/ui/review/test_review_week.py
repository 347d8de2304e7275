"""Step 3: blocks make way for appointments, and are moved by keys and by hand."""

from datetime import date, datetime, timedelta

from planner.actions.pauses import add_pause
from planner.storage.queries.blocks import all_series, occurrences_between
from planner.storage.store import Store
from tests.ui.review.conftest import ReviewDesk
from tests.ui.review.review_samples import MONDAY, THURSDAY, TUESDAY, plan_calls, quiet_week, take_time
from ui.kit import label
from ui.review.blocks_step import BlocksStep
from ui.review.dialog import ReviewDialog

_HOUR = timedelta(hours=1)


def _open(review: ReviewDesk) -> tuple[ReviewDialog, BlocksStep]:
    dialog = review.open()
    review.press("Return", "Return")
    assert isinstance(dialog.step, BlocksStep)
    return dialog, dialog.step


def _starts(store: Store, review: ReviewDesk) -> list[datetime]:
    found = occurrences_between(store, MONDAY, MONDAY + timedelta(days=7), review.bridge.holidays)
    return [each.start for each in found if not each.is_ghost]


def _notes(step: BlocksStep) -> list[str]:
    kind = type(label())
    return [each.text().replace("\u00a0", " ") for each in step.findChildren(kind) if each.isVisible()]


def test_a_clash_is_moved_and_written_only_by_continue_as_one_action(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    take_time(store, "Supplier", TUESDAY, 2)
    _dialog, step = _open(review)
    assert "Moved because of Supplier, 09:00." in _notes(step)
    assert _starts(store, review) == [TUESDAY, THURSDAY]
    review.press("Return")
    assert _starts(store, review) == [TUESDAY - _HOUR, THURSDAY]
    store.undo()
    assert _starts(store, review) == [TUESDAY, THURSDAY]


def test_a_proposed_move_can_be_refused(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    take_time(store, "Supplier", TUESDAY, 2)
    _dialog, step = _open(review)
    step.back_buttons[0].click()
    review.settle()
    assert "Overlaps with Supplier, 09:00." in _notes(step)
    review.press("Return")
    assert _starts(store, review) == [TUESDAY, THURSDAY]


def test_alt_and_arrows_move_the_block_in_focus(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    _dialog, step = _open(review)
    review.press("Right", "Alt+Down", "Alt+Right")
    assert step.board.items[0].hasFocus()
    assert [each.start for each in step.state.blocks] == [TUESDAY + timedelta(days=1, minutes=30), THURSDAY]
    review.press("Right")
    assert step.board.items[1].hasFocus()
    review.press("Return")
    assert _starts(store, review) == [TUESDAY + timedelta(days=1, minutes=30), THURSDAY]


def test_a_block_is_dragged_to_another_day(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    _dialog, step = _open(review)
    item = step.board.items[0]
    column = step.board.items[1].x() - item.x()
    review.drag(item, (column // 2, 0))
    assert step.state.blocks[0].start == TUESDAY + timedelta(days=1)
    assert any(words.startswith("It stood on Tue 17") for words in _notes(step))


def test_no_block_goes_on_another_one_or_into_the_past(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    _dialog, step = _open(review)
    state = step.state
    assert not state.put(0, THURSDAY)
    assert not state.put(0, datetime(2026, 11, 16, 8))
    assert not state.put(0, datetime(2026, 11, 23, 9))
    assert state.put(0, THURSDAY + _HOUR)


def test_a_plan_without_blocks_begins_with_two_short_ones(review: ReviewDesk, store: Store) -> None:
    _dialog, step = _open(review)
    assert [each.start for each in step.state.blocks] == [TUESDAY, THURSDAY]
    assert not all_series(store)
    review.press("Right", "Delete")
    assert [each.start for each in step.state.blocks] == [THURSDAY]
    review.press("Return")
    (series,) = all_series(store)
    assert (series.minutes, series.weekdays) == (30, {3})


def test_after_a_quiet_week_blocks_are_short_unless_one_wants_them_long(review: ReviewDesk, store: Store) -> None:
    quiet_week(store, plan_calls(store))
    _dialog, step = _open(review)
    assert step.shorter.isVisible() and step.shorter.isChecked()
    assert [each.minutes for each in step.state.moves()] == [30, 30]
    step.shorter.click()
    assert not step.state.moves()


def test_a_pause_is_named_and_nothing_is_proposed_in_it(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    add_pause(store, starts_on=date(2026, 11, 16), ends_on=date(2026, 11, 22), why="Ski")
    _dialog, step = _open(review)
    assert step.line.text() == "A pause: no block is planned, and none is missed."
    assert "Pause, 16 – 22 November: Ski." in _notes(step)
    assert not step.state.moves() and not step.state.series()
