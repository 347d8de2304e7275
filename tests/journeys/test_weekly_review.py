"""The weekly review on the real window: from start to the exported file, and once with changes and a break."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.clock import FrozenClock
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.call_lists import call_list
from planner.storage.queries.reviews import review_of
from tests.journeys.answers import answer_file_dialogs
from tests.ui.desk import Desk
from tests.ui.review.review_samples import MONDAY, THURSDAY, TUESDAY, add_people, last_week, plan_calls, take_time
from ui.bridge.navigation import Section
from ui.review.blocks_step import BlocksStep
from ui.review.dialog import ReviewDialog
from ui.review.people_step import PeopleStep
from ui.today import TodayPage

_HALF = timedelta(minutes=30)


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still on Monday 16 November 2026, 08:47 in Paris."""
    return FrozenClock(instant=datetime(2026, 11, 16, 7, 47, tzinfo=UTC))


@pytest.fixture
def series(desk: Desk) -> int:
    """Calls on Tuesdays and Thursdays, a week behind, a supplier on Tuesday, and people who are due."""
    found = plan_calls(desk.store)
    last_week(desk.store, found)
    take_time(desk.store, "Supplier", TUESDAY + _HALF, 1)
    return found


def _today(desk: Desk) -> TodayPage:
    page = desk.go_to(Section.TODAY)
    assert isinstance(page, TodayPage)
    page.refresh()
    desk.settle()
    return page


def _starts(desk: Desk) -> list[datetime]:
    found = occurrences_between(desk.store, MONDAY, MONDAY + timedelta(days=7), desk.bridge.holidays)
    return [each.start for each in found if not each.is_ghost]


def _people(desk: Desk, series: int) -> list[list[int]]:
    return [[each.prospect_id for each in call_list(desk.store, series, slot)] for slot in (TUESDAY, THURSDAY)]


def test_five_enters_from_the_key_to_the_file(
    desk: Desk, series: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file_dialogs(monkeypatch).save_as.append(tmp_path / "prospecting.ics")
    people = add_people(desk.store, 3)
    line = _today(desk).review_line
    assert line is not None and line.row.accessibleName().startswith("Your weekly review: ten minutes")

    desk.actions = 0
    desk.press("Ctrl+R")
    dialog = desk.dialog(ReviewDialog)
    for _ in range(5):
        desk.press("Return")
    assert desk.actions == 6
    assert dialog.is_done
    assert _starts(desk) == [TUESDAY - _HALF, THURSDAY]
    assert _people(desk, series) == [people, []]
    written = (tmp_path / "prospecting.ics").read_text(encoding="utf-8")
    assert "RECURRENCE-ID;TZID=Europe/Paris:20261117T090000" in written
    assert desk.bridge.settings.calendar_file == str(tmp_path / "prospecting.ics")

    desk.press("Return")
    desk.wait_closed()
    assert _today(desk).review_line is None
    desk.press("Ctrl+Z")
    assert _people(desk, series) == [[], []]
    desk.press("Ctrl+Z")
    assert _starts(desk) == [TUESDAY, THURSDAY]


def test_a_review_with_changes_and_a_break(
    desk: Desk, series: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file_dialogs(monkeypatch).save_as.append(tmp_path / "prospecting.ics")
    first, second = add_people(desk.store, 2)
    line = _today(desk).review_line
    assert line is not None
    desk.click(line.row)
    dialog = desk.dialog(ReviewDialog)
    for keys in ("Return", "1", "Return"):  # the reason of the missed block stays chosen beside
        desk.press(keys)
    assert isinstance(dialog.step, BlocksStep)
    for keys in ("Right", "Right", "Alt+Right"):  # Thursday's block goes to Friday
        desk.press(keys)
    desk.click(dialog.later_button)
    desk.wait_closed()

    line = _today(desk).review_line
    assert line is not None and line.row.accessibleName().startswith("Your review is at step 3.")
    assert _starts(desk) == [TUESDAY - _HALF, THURSDAY + timedelta(days=1)]  # what was done by hand is kept
    desk.click(line.row)
    dialog = desk.dialog(ReviewDialog)
    desk.press("Return")
    assert _starts(desk) == [TUESDAY - _HALF, THURSDAY + timedelta(days=1)]
    assert isinstance(dialog.step, PeopleStep)
    for keys in ("Down", "2"):  # the first one goes to Friday's block
        desk.press(keys)
    desk.press("Return")
    assert _people(desk, series) == [[second], [first]]
    desk.press("Return")
    assert dialog.is_done
    found = review_of(desk.store, MONDAY)
    assert found is not None and {each.value for each in found.obstacles} == {"no_time", "urgent_job"}
    assert (tmp_path / "prospecting.ics").exists()
