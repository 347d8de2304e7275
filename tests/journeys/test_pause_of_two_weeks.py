"""Two weeks of illness, written down while they last: blocks paused, figures unpunished, and all of it undone."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.actions.blocks import mark_block
from planner.actions.exporting import export_calendar
from planner.actions.goals import add_goal
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.storage.queries.goals import running_goals
from planner.storage.queries.pauses import all_pauses
from tests.ui.desk import Desk
from tests.ui.week.week_samples import fill_week
from ui.bridge.navigation import Section
from ui.today import TodayPage
from ui.week.adherence_dialog import AdherenceDialog
from ui.week.page import WeekPage
from ui.week.pauses_dialog import PausesDialog

CALLS = 1
FIRST, LAST = date(2026, 11, 2), date(2026, 11, 15)


@dataclass(frozen=True)
class Figures:
    """What the screens say of the owner's work."""

    headline: str
    kept: str
    shares: tuple[str, ...]
    paused: int
    margin: int
    has_stopped: bool


@pytest.fixture
def sick(desk: Desk) -> Desk:
    """Work done until the end of October; since then two blocks missed and the others left without a word."""
    fill_week(desk.store)
    for day, outcome in ((20, Outcome.KEPT), (22, Outcome.KEPT), (27, Outcome.KEPT), (29, Outcome.SHORTENED)):
        mark_block(desk.store, series_id=CALLS, slot=datetime(2026, 10, day, 9), outcome=outcome)
    for day in (3, 5):
        mark_block(desk.store, series_id=CALLS, slot=datetime(2026, 11, day, 9), outcome=Outcome.MISSED)
    goal = Goal(GoalId(0), Measure.BLOCKS_KEPT, 8, date(2026, 10, 19), date(2026, 12, 13))
    add_goal(desk.store, goal=goal)
    return desk


def states(desk: Desk) -> set[OccurrenceState]:
    """How the blocks of the week on show look."""
    widgets = desk.page(WeekPage).body.grid.block_widgets()
    return {each.block.occurrence.state for each in widgets if not each.block.occurrence.is_ghost}


def adherence(desk: Desk) -> tuple[tuple[str, ...], int]:
    """The shares of the purposes, and how many blocks are paused, as the dialog of W shows them."""
    desk.go_to(Section.WEEK)
    desk.settle()
    desk.press("W")
    dialog = desk.dialog(AdherenceDialog)
    model = dialog.table.model()
    rows = range(model.rowCount())
    shares = tuple(str(model.index(row, 8).data()) for row in rows)
    paused = int(model.index(model.rowCount() - 1, 6).data())
    desk.press("Esc")
    desk.wait_closed()
    return shares, paused


def figures(desk: Desk) -> Figures:
    desk.go_to(Section.TODAY)
    desk.settle()
    today = desk.page(TodayPage)
    assert today.facts is not None
    headline, kept = today.hero.headline.text(), f"{today.facts.week.kept} of {today.facts.week.total}"
    shares, paused = adherence(desk)
    (goal,) = running_goals(desk.store, desk.bridge.today)
    return Figures(headline, kept, shares, paused, goal.margin, goal.has_stopped)


def plan_the_pause(desk: Desk) -> None:
    """By the palette, the fields and a chip."""
    desk.press("Ctrl+K")
    desk.write("pauses")
    desk.press("Return")
    dialog = desk.dialog(PausesDialog)
    dialog.form.first.set_value(FIRST)
    dialog.form.last.set_value(LAST)
    desk.click(dialog.form.chips["Illness"])
    desk.click(dialog.save_button)
    assert [(each.starts_on, each.ends_on, each.why) for each in all_pauses(desk.store)] == [(FIRST, LAST, "Illness")]
    assert [row.accessibleName() for row in dialog.list.rows] == [
        "2 November to 15 November 2026, Illness, On now, 9 blocks paused"
    ]
    desk.press("Esc")
    desk.wait_closed()


def test_blocks_are_paused_figures_stay_and_undo_brings_all_of_it_back(sick: Desk, tmp_path: Path) -> None:
    desk, file = sick, tmp_path / "plan.ics"
    desk.bridge.perform(export_calendar, path=file, language="en")
    desk.press("Ctrl+2")
    export = desk.page(WeekPage).header.export
    desk.qtbot.waitUntil(lambda: export.words() == "All exported")
    before = figures(desk)
    assert before.has_stopped, "two weeks without a block"
    assert OccurrenceState.PAUSED not in states(desk)

    plan_the_pause(desk)
    after = figures(desk)
    assert after.headline == "Pause until Sunday 15 November."
    assert states(desk) == {OccurrenceState.PAUSED}
    desk.press("PgUp")
    assert states(desk) == {OccurrenceState.PAUSED}, "also what was marked as missed"
    desk.press("PgDown")
    assert after.paused > 0 and before.paused == 0
    assert all(
        int(late.strip("%")) >= int(early.strip("%")) for early, late in zip(before.shares, after.shares, strict=True)
    )
    assert after.margin >= before.margin
    assert not after.has_stopped

    assert (before.kept, after.kept) == ("0 of 4", "0 of 0")

    desk.qtbot.waitUntil(lambda: export.words() == "Export to calendar")
    desk.bridge.perform(export_calendar, path=file, language="en")
    assert "SUMMARY:Prospecting pause" in file.read_text("utf-8"), "the calendar says so"

    desk.bridge.undo()
    desk.settle()
    assert figures(desk) == before
    assert states(desk) == {OccurrenceState.PLANNED}
