"""No number stands on the page without the way to its rows."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from planner.domain.goals.rhythm import Run
from planner.domain.momentum.reading import RowKind
from planner.domain.momentum.tracing import TracedRow
from tests.ui.momentum.conftest import Show
from tests.ui.numbers import numbers
from ui.kit import label
from ui.momentum import MomentumPage
from ui.momentum.rows_dialog import RowsDialog


@pytest.fixture
def shown(show: Show) -> Show:
    """The page as it stands once it has come to rest."""

    def give(behaviour: str) -> MomentumPage:
        page = show(behaviour)
        QTest.qWait(0)
        return page

    return give


def rows_behind(page: MomentumPage, words: str) -> list[TracedRow]:
    """What is listed after a click on what leads to the rows of a number."""
    (opener,) = (each for said, each in numbers(page).items() if said.startswith(words))
    assert isinstance(opener, QAbstractButton)
    opener.click()
    dialog = next(each for each in page.window().findChildren(RowsDialog) if each.isVisible())
    rows = [row for group in dialog.groups for row in group.found.rows]
    dialog.accept()
    return rows


@pytest.mark.parametrize("behaviour", ["steady", "intentional, comfortable"])
def test_every_number_leads_to_its_rows(shown: Show, behaviour: str) -> None:
    page = shown(behaviour)
    found = numbers(page)
    assert len(found) >= 4
    assert not [words for words, opener in found.items() if opener is None]
    stray = label("12 of 30")
    page.diagnosis.body.addWidget(stray)
    stray.show()
    assert numbers(page)["12 of 30"] is None, "a number without its rows is found"


def test_the_usual_is_made_of_the_weeks_behind_it(shown: Show) -> None:
    page = shown("steady")
    assert page.facts is not None
    rows = rows_behind(page, "Steady: about")
    assert {row.kind for row in rows} == {RowKind.WEEKS}
    assert sum(row.part or 0 for row in rows) == pytest.approx(1, abs=0.02)
    open_days = {week.monday: week.exposure for week in page.facts.momentum.weeks}
    made = sum((row.part or 0) * (row.minutes_kept or 0) / open_days[row.day] for row in rows)
    assert made == pytest.approx(page.facts.momentum.usual.minutes, rel=0.02)


def test_the_longest_run_is_as_many_weeks_as_it_says(shown: Show) -> None:
    page = shown("steady")
    assert page.facts is not None and page.facts.days.longest is not None
    rows = rows_behind(page, "Your longest run was")
    assert len(rows) == page.facts.days.longest.weeks
    page._opener.open_row(rows[0])
    week = next(each for each in page.window().findChildren(RowsDialog) if each.isVisible())
    kept = [row for group in week.groups for row in group.found.rows if row.kind is RowKind.BLOCKS and row.minutes_kept]
    assert len(kept) == rows[0].kept
    page.blocks.show_days(
        replace(page.facts.days, longest=Run(47, date(2025, 11, 17), date(2026, 10, 5))),
        page._holiday_on,
        page.facts.momentum.today,
    )
    assert "from November 2025 to October 2026" in page.blocks.words.text()
