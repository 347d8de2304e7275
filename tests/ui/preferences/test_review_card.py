"""When the review comes round, and its block on the calendar."""

from datetime import date, time

from planner.domain.blocks.purpose import Purpose
from planner.storage.queries.blocks import all_series
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.preferences.review_card import ReviewCard


def _card(desk: Desk) -> ReviewCard:
    page = desk.go_to(Section.SETTINGS)
    desk.settle()
    return page.findChildren(ReviewCard)[-1]


def test_day_and_time_are_kept_at_once(desk: Desk, store: Store) -> None:
    card = _card(desk)
    card.day.setCurrentIndex(0)
    card.day.activated.emit(0)
    desk.settle()
    _card(desk).at.set_value(time(8, 30))
    chosen = settings(store)
    assert (chosen.review_weekday, chosen.review_time) == (0, "08:30")


def test_the_review_goes_on_the_calendar_and_follows_to_a_new_time(desk: Desk, store: Store) -> None:
    _card(desk).calendar_button.click()
    (series,) = all_series(store)
    assert (series.purpose, series.weekdays, series.start, series.minutes) == (
        Purpose.WEEKLY_REVIEW,
        {4},
        time(16),
        15,
    )
    assert not _card(desk).calendar_button.isVisible()
    _card(desk).at.set_value(time(17, 0))
    desk.settle()
    _card(desk).calendar_button.click()
    on_plan = [each for each in all_series(store) if each.until is None]
    assert [(each.start, each.first_day) for each in on_plan] == [(time(17), date(2026, 11, 13))]
    desk.bridge.undo()
    assert [each.start for each in all_series(store)] == [time(16)]
