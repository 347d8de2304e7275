"""A proposal from its first day to the signature: Today, the calendar file and the goal follow, and undo leads back."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.actions.exporting import export_calendar
from planner.actions.goals import add_goal
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.prospects.prospect import State
from planner.storage.queries.goals import running_goals
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.prospects import prospect
from tests.planner.actions.calendar_world import events_by_uid, is_cancelled
from tests.ui.desk import Desk
from tests.ui.review.review_samples import add_person
from tests.ui.today.conftest import MovingClock
from tests.ui.today.today_samples import plan
from ui.bridge.navigation import Section
from ui.proposals import ProposalsPage
from ui.today import TodayPage

TODAY, END = date(2026, 11, 12), date(2026, 12, 12)
DAY = timedelta(days=1)


@pytest.fixture
def clock() -> MovingClock:
    """Thursday 12 November 2026, until the story goes on."""
    return MovingClock()


def said_on(desk: Desk, clock: MovingClock, day: date) -> list[str]:
    """A day comes with the window left open; what Today says of proposals then."""
    clock.instant += timedelta(days=(day - desk.bridge.today).days)
    desk.content.minute_passed()
    if desk.content.section is not Section.TODAY:
        desk.press("Ctrl+1")
    card = desk.page(TodayPage).proposals_card
    return [row.accessibleName() for row in card.rows] if card is not None else []


def end_in_calendar(desk: Desk, file: Path) -> tuple[date, bool] | None:
    """The last day of the proposal in the file after an export, and whether it is called off."""
    desk.bridge.perform(export_calendar, path=file, language="en")
    ends = [each for each in events_by_uid(file.read_bytes()).values() if "roposal" in str(each[0]["SUMMARY"])]
    return (ends[0][0]["DTSTART"].dt, is_cancelled(ends[0])) if ends else None


def test_from_the_first_day_to_the_signature_and_back(desk: Desk, clock: MovingClock, tmp_path: Path) -> None:
    store, file = desk.store, tmp_path / "plan.ics"
    plan(store, 1)
    who = add_person(store, "Odile Prunevaux", "Syndic Clos Vaubert", TODAY + 40 * DAY)
    add_goal(store, goal=Goal(GoalId(0), Measure.SIGNED_AMOUNT, 2_000_000, TODAY, date(2027, 3, 31), currency="EUR"))
    desk.press("Ctrl+Shift+N")
    desk.write("vaub 9800")
    desk.press("Return")
    desk.wait_closed()
    assert end_in_calendar(desk, file) == (END, False)

    assert not said_on(desk, clock, END - 11 * DAY)
    assert "10 days left" in said_on(desk, clock, END - 10 * DAY)[0]
    assert "Last day" in said_on(desk, clock, END)[0]
    expired = "The Syndic Clos Vaubert proposal has expired."
    assert [expired in words for words in said_on(desk, clock, END + DAY)] == [True]
    assert [expired in words for words in said_on(desk, clock, END + 2 * DAY)] == [True], "after the weekend"
    assert not said_on(desk, clock, END + 15 * DAY), "nobody is told for ever"

    again = END + 45 * DAY  # thirty days from the day on which it is negotiated anew
    desk.press("Ctrl+4")
    page = desk.page(ProposalsPage)
    desk.press("Down")
    desk.press("R")
    desk.write("8900")
    desk.press("Return")
    desk.wait_closed()
    assert end_in_calendar(desk, file) == (again, False)
    page.show_proposal(int(all_proposals(store)[0].id))
    desk.press("S")
    desk.press("Return")
    desk.wait_closed()
    assert (page.summary.signed.amounts(), page.summary.hoped.amounts()) == ("€8,900", "€0")
    assert running_goals(store, desk.bridge.today)[0].done == 890_000
    signed = prospect(store, who)
    assert (signed.state, signed.next_step) == (State.CLIENT, None)
    assert end_in_calendar(desk, file) == (again, True)

    desk.press("Ctrl+Z")
    waiting = prospect(store, who)
    assert (waiting.state, waiting.next_step is not None) == (State.ACTIVE, True)
    assert running_goals(store, desk.bridge.today)[0].done == 0
    assert page.summary.hoped.amounts() == "€8,900"
    desk.press("Ctrl+Z")
    assert [each.current.amount_cents for each in all_proposals(store)] == [980_000]
    desk.press("Ctrl+Z")
    assert not all_proposals(store)
    assert end_in_calendar(desk, file) == (again, True), "called off as it was last known"
