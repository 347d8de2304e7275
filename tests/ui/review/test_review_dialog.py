"""The way through the review: facts, obstacles, the place that is kept, the file, the end."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from planner.actions.blocks import add_series
from planner.actions.settings import change_settings
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.series import SeriesId
from planner.domain.reviews.review import Obstacle
from planner.domain.reviews.week_plan import review_series
from planner.errors import FileError
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.reviews import review_of
from planner.storage.store import Store
from tests.ui.review.conftest import ReviewDesk
from tests.ui.review.review_samples import MONDAY, TUESDAY, add_people, last_week, plan_calls, quiet_week
from ui.review.blocks_step import BlocksStep
from ui.review.dialog import ReviewDialog
from ui.review.export_step import DoneStep, ExportStep
from ui.review.facts_step import FactsStep
from ui.review.obstacles_step import ObstaclesStep
from ui.review.people_step import PeopleStep


def test_last_week_is_told_in_a_sentence_and_rows(review: ReviewDesk, store: Store) -> None:
    last_week(store, plan_calls(store))
    step = review.open().step
    assert isinstance(step, FactsStep)
    assert step.title.text() == "You kept 1 of 2 blocks and had 1 conversation."
    assert step.line.text().replace("\u00a0", " ") == "The week of 9 – 15 November, just the facts."
    rows = [(each.words, each.fact.replace("\u00a0", " ")) for each in step.rows]
    assert rows[0] == ("Meeting booked with Chloé Vandrin, Coworking Trameline", "Mon 23 Nov")
    assert rows[1] == ("One block was missed", "Thu 12, 09:00, Phone")


def test_a_first_review_and_a_quiet_week_blame_nobody(review: ReviewDesk, store: Store) -> None:
    first = review.open()
    assert first.step.title.text() == "Your first weekly review"
    first.reject()
    quiet_week(store, plan_calls(store))
    assert review.open().step.title.text() == "A quiet week. What would make the next one easier?"


def test_a_block_without_a_word_is_marked_on_the_spot(review: ReviewDesk, store: Store) -> None:
    series = SeriesId(plan_calls(store))
    dialog = review.open()
    step = dialog.step
    assert isinstance(step, FactsStep)
    assert step.title.text() == "How did your blocks go?"
    step.mark_buttons[(series, TUESDAY - timedelta(days=7)), Outcome.KEPT].click()
    assert dialog.step.title.text() == "You kept 1 of 2 blocks."
    review.bridge.undo()
    assert dialog.step.title.text() == "How did your blocks go?"


def test_five_enters_are_a_whole_review(
    review: ReviewDesk, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    last_week(store, plan_calls(store))
    add_people(store, 3)
    review.answers = [str(tmp_path / "plan")]
    dialog = review.open()
    for kind in (FactsStep, ObstaclesStep, BlocksStep, PeopleStep, ExportStep):
        assert isinstance(dialog.step, kind)
        review.press("Return")
    assert isinstance(dialog.step, DoneStep)
    assert "BEGIN:VEVENT" in (tmp_path / "plan.ics").read_text(encoding="utf-8")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())) or True)
    dialog.step.open_button.click()
    assert [Path(each).name for each in opened] == ["plan.ics"]
    found = review_of(store, MONDAY)
    assert found is not None and found.finished_at is not None
    assert found.obstacles == {Obstacle.URGENT_JOB}
    review.press("Return")
    assert not review.window.findChildren(ReviewDialog)


def test_finish_later_keeps_the_place_and_the_answers(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    dialog = review.open()
    review.press("Return", "3", "Return")
    assert isinstance(dialog.step, BlocksStep)
    review.press("Esc")
    again = review.open()
    assert isinstance(again.step, BlocksStep)
    again.back_button.click()
    assert isinstance(again.step, ObstaclesStep)
    assert again.step.chosen() == {Obstacle.DID_NOT_FEEL_LIKE_IT}


def test_answers_are_chosen_by_their_keys_and_nothing_stands_alone(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    dialog = review.open()
    review.press("Return")
    step = dialog.step
    assert isinstance(step, ObstaclesStep) and step.chosen() == {Obstacle.NOTHING}
    review.press("1", "4")
    assert step.chosen() == {Obstacle.NO_TIME, Obstacle.LIST_TOO_LONG}
    review.press("1", "4")
    assert step.chosen() == {Obstacle.NOTHING}
    review.press("2", "6")
    assert step.chosen() == {Obstacle.NOTHING}
    review.press("6")
    assert step.chosen() == {Obstacle.NOTHING}


def test_a_folder_that_cannot_be_written_is_said_at_once(
    review: ReviewDesk, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_calls(store)
    review.bridge.perform(change_settings, calendar_file=str(tmp_path / "a.ics"))

    def refuse(*_: object, **__: object) -> None:
        raise FileError("target_read_only", path=str(tmp_path))

    dialog = review.open()
    review.press(*["Return"] * 4)
    monkeypatch.setattr("ui.review.export_step.export_calendar", refuse)
    review.press("Return")
    step = dialog.step
    assert isinstance(step, ExportStep)
    assert step.error.isVisible()
    assert step.error.text() == "That folder is read-only. Choose another."
    monkeypatch.undo()
    review.answers = [str(tmp_path / "b.ics")]
    step.place_button.click()
    assert dialog.is_done and (tmp_path / "b.ics").exists()


def test_no_place_for_the_file_leaves_the_review_open_and_it_ends_without(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    review.answers = [""]
    dialog = review.open()
    review.press(*["Return"] * 5)
    step = dialog.step
    assert isinstance(step, ExportStep)
    step.without_button.click()
    assert dialog.is_done


def test_the_review_goes_on_the_calendar_and_its_block_is_kept_at_the_end(review: ReviewDesk, store: Store) -> None:
    plan_calls(store)
    review.bridge.perform(change_settings, review_weekday=0, review_time="08:30")
    dialog = review.open()
    review.press(*["Return"] * 4)
    step = dialog.step
    assert isinstance(step, ExportStep)
    before = step.pending
    step.calendar_button.click()
    assert step.pending == before + 1 and not step.calendar_button.isVisible()
    step.without_button.click()
    found = occurrences_between(store, MONDAY, MONDAY + timedelta(days=1), review.bridge.holidays)
    assert [each.state for each in found] == [OccurrenceState.KEPT]
    store.undo()
    found = occurrences_between(store, MONDAY, MONDAY + timedelta(days=1), review.bridge.holidays)
    assert [each.state for each in found] == [OccurrenceState.PLANNED]


def test_a_review_that_is_on_the_calendar_is_not_offered_again(review: ReviewDesk, store: Store) -> None:
    add_series(store, fields=review_series(review.bridge.settings, MONDAY))
    dialog = review.open()
    review.press(*["Return"] * 4)
    assert isinstance(dialog.step, ExportStep)
    assert not dialog.step.calendar_button.isVisible()
