"""Blocks of last week without an answer are pointed to, and one click leads to them."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from planner.actions.blocks import unmark_block
from planner.domain.blocks.holidays import holiday_lookup
from planner.storage.queries.blocks import occurrences_between
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life
from tests.ui.momentum.conftest import Show
from ui.bridge.navigation import Navigator

LIFE = write_life(1, "steady", weeks=12)
LAST, MONDAY = LIFE.monday(LIFE.weeks - 1), LIFE.monday(LIFE.weeks)


@pytest.mark.parametrize("forgotten", [0, 1])
def test_the_way_to_unmarked_blocks_is_one_click(
    show: Show, store: Store, navigator: Navigator, forgotten: int
) -> None:
    write_into(store, LIFE)
    found = occurrences_between(store, LAST, MONDAY, holiday_lookup("en"))
    for each in [each for each in found if not each.is_ghost][:forgotten]:
        unmark_block(store, series_id=each.series.id, slot=each.slot)
    page, opened = show(""), []
    navigator.day_requested.connect(opened.append)
    band = page.unmarked
    assert band.isVisible() is bool(forgotten)
    if forgotten:
        assert band.accessibleName() == "1 block of last week has no answer yet."
        assert "That week is read once it has one, or from Wednesday on." in [
            each.text() for each in band.findChildren(QLabel)
        ]
        assert page.effort.bars.bars[-2].is_present and not page.effort.bars.bars[-2].is_low
        assert "1 block without an answer" in page.effort.bars.bars[-2].words
        band.mark_button.click()
        assert opened == [MONDAY - timedelta(weeks=1)]
