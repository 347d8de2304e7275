"""Series of other time zones stand on the owner's clock."""

from datetime import UTC, date, datetime

from pytestqt.qtbot import QtBot

from planner.storage.queries.blocks import attendance_of
from planner.storage.store import Store
from tests.ui.today.conftest import MovingClock
from tests.ui.today.today_samples import know_people, mark, plan
from ui.today import TodayPage

DASH = "\u00a0–\u00a0"


def _show(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitExposed(page):
        page.show()


def test_a_block_of_another_zone_begins_on_the_clock_of_the_owner(
    page: TodayPage, store: Store, clock: MovingClock, qtbot: QtBot
) -> None:
    series = plan(store, 3, first_day=date(2026, 11, 5), zone="America/Toronto")
    mark(store, series, date(2026, 11, 5))
    know_people(store, 5, due=1)
    _show(page, qtbot)
    # 09:00 in Toronto is 15:00 in Paris.
    assert page.hero.headline.text().startswith(f"Next block: today, 15:00{DASH}16:30")
    clock.instant = datetime(2026, 11, 12, 13, 59, tzinfo=UTC)
    page.minute_passed()
    assert page.hero.third.text().endswith("The block starts in 1 minute.")
    clock.instant = datetime(2026, 11, 12, 14, 0, tzinfo=UTC)
    page.minute_passed()
    assert page.hero.headline.text().startswith(f"Your block is on: 15:00{DASH}16:30")
    clock.instant = datetime(2026, 11, 12, 15, 30, tzinfo=UTC)
    page.minute_passed()
    assert page.hero.primary is not None
    page.hero.primary.click()
    assert [each.slot for each in attendance_of(store, series)] == [datetime(2026, 11, 5, 9), datetime(2026, 11, 12, 9)]


def test_blocks_of_several_zones_follow_each_other_on_one_clock(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    plan(store, 3, zone="America/Los_Angeles")
    plan(store, 3, zone="Pacific/Auckland")
    know_people(store, 5, due=1)
    _show(page, qtbot)
    assert page.facts is not None and page.facts.next_block is not None
    assert page.facts.next_block.start == datetime(2026, 11, 12, 18)
    # Thursday morning in Auckland was Wednesday evening in Paris.
    assert [each.start for each in page.facts.unmarked] == [datetime(2026, 11, 11, 21)]
