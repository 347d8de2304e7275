"""When Today speaks of the weekly review."""

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.pauses import add_pause
from planner.actions.reviews import finish_review, save_review
from planner.domain.settings import Settings
from planner.storage.store import Store
from tests.ui.today.conftest import MovingClock
from tests.ui.today.today_samples import plan
from ui.bridge.navigation import Command, Navigator
from ui.today import TodayPage
from ui.today.review_line import review_step

NEXT_MONDAY = date(2026, 11, 16)
FRIDAY = datetime(2026, 11, 13, 15, 0, tzinfo=UTC)  # 16:00 in Paris


@pytest.mark.parametrize(
    ("now", "step"),
    [
        (datetime(2026, 11, 13, 15, 59), None),
        (datetime(2026, 11, 13, 16, 0), 0),
        (datetime(2026, 11, 16, 8, 0), 0),
        (datetime(2026, 11, 19, 23, 59), 0),
        (datetime(2026, 11, 20, 9, 0), None),
    ],
)
def test_the_review_is_due_from_its_moment_to_the_thursday_after(store: Store, now: datetime, step: int | None) -> None:
    plan(store, 1, first_day=date(2026, 11, 10))
    assert review_step(store, Settings(), now) == step


def test_nobody_who_has_just_begun_is_asked_to_look_back(store: Store) -> None:
    plan(store, 1, 3, first_day=date(2026, 11, 14))
    assert review_step(store, Settings(), datetime(2026, 11, 16, 9, 0)) is None


def test_a_review_begun_is_told_and_one_finished_is_not(store: Store) -> None:
    now = datetime(2026, 11, 13, 9, 0)
    save_review(store, week=NEXT_MONDAY, step=3, obstacles=frozenset())
    assert review_step(store, Settings(), now) == 3
    finish_review(store, week=NEXT_MONDAY)
    assert review_step(store, Settings(), datetime(2026, 11, 13, 17, 0)) is None


def test_the_line_comes_opens_the_review_and_goes(
    page: TodayPage, clock: MovingClock, navigator: Navigator, store: Store, qtbot: QtBot
) -> None:
    plan(store, 1, 3)
    page.show()
    assert page.review_line is None
    clock.instant = FRIDAY
    page.minute_passed()
    assert page.review_line is not None
    with qtbot.waitSignal(navigator.command_requested) as asked:
        page.review_line.row.click()
    assert asked.args == [Command.WEEKLY_REVIEW]
    page.bridge.perform(save_review, week=NEXT_MONDAY, step=5, obstacles=frozenset())
    page.bridge.perform(finish_review, week=NEXT_MONDAY)
    assert page.review_line is None


def test_nothing_is_said_on_a_pause(page: TodayPage, clock: MovingClock, store: Store) -> None:
    plan(store, 1, 3)
    clock.instant = FRIDAY
    add_pause(store, starts_on=date(2026, 11, 13), ends_on=date(2026, 11, 14))
    page.show()
    assert page.review_line is None
