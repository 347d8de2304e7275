"""Everything stopped for two weeks: the owner says whether they were away, and the figures follow."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from planner.demo.patterns import DemoPattern
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.slowdowns import slowdowns
from planner.storage.store import Store
from tests.journeys.slowing import at_slow_desk, go_on_to, has_dot, watch_card
from tests.ui.desk import Desk
from tests.ui.today.conftest import MovingClock
from ui.momentum import MomentumPage

FIRST, SECOND, BACK = date(2026, 11, 16), date(2026, 11, 23), date(2026, 11, 30)
READ = date(2026, 12, 2)  # a Wednesday: until then the blocks of last week may still be marked


@pytest.fixture
def clock() -> MovingClock:
    """Thursday 12 November 2026, until the story goes on."""
    return MovingClock()


def pauses(store: Store) -> list[tuple[date, date]]:
    """The pauses since November; the example has one in summer."""
    return [(each.starts_on, each.ends_on) for each in all_pauses(store) if each.starts_on > date(2026, 11, 1)]


def kept_in(desk: Desk) -> list[str]:
    """What the table of effort says of the two weeks."""
    rows = desk.page(MomentumPage).effort.rows()
    return [row[1].replace("\N{NO-BREAK SPACE}", " ") for row in rows[-3:-1]]


def kept_of(desk: Desk) -> int:
    """Of how many blocks the year of blocks speaks."""
    return int(desk.page(MomentumPage).blocks.count.words().split()[-1])


def test_weeks_away_become_a_pause_and_those_that_count_a_warning(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.STEADY) as desk:
        assert not has_dot(desk)
        go_on_to(desk, clock, BACK)
        card = watch_card(desk)
        assert card is not None and card.yes_button is not None and has_dot(desk)
        assert card.words.text().startswith("Nothing was logged in 2 weeks, from 16 November on.")
        assert not slowdowns(store), "nothing is named before the answer"
        go_on_to(desk, clock, READ)
        card = watch_card(desk)
        assert card is not None and card.yes_button is not None

        desk.click(card.yes_button)
        assert pauses(store) == [(FIRST, date(2026, 11, 29))]
        assert desk.toast() == "Thank you. The figures are worked out again."
        card = watch_card(desk)
        assert card is not None and card.pill is not None and card.pill.text() == "Steady"
        desk.press("Ctrl+6")
        away_of = kept_of(desk)
        assert kept_in(desk) == ["Away", "Away"]

        desk.press("Ctrl+Z")
        page = desk.page(MomentumPage)
        question = page.diagnosis.away
        assert question is not None and list(question.weeks) == [FIRST, SECOND]
        assert not pauses(store) and kept_of(desk) == away_of + 8
        desk.click(question.no_button)
        assert not pauses(store) and kept_in(desk) == ["0 h", "0 h"]
        notice = page.diagnosis.notice
        assert notice is not None and has_dot(desk)
        assert notice.title.text() == "Prospecting has slowed down", "no figure speaks for a cause"
        assert notice.slowdown is None and not slowdowns(store)
        card = watch_card(desk)
        assert card is not None and card.help_button is not None and card.not_now_button is None
        desk.press("Ctrl+Z")
        card = watch_card(desk)
        assert card is not None and card.yes_button is not None, "asked again"
