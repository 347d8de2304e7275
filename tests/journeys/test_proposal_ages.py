"""A proposal is sent, ages, expires, is offered anew and signed: by keys, on the real window."""

from datetime import timedelta

import pytest

from planner.domain.proposals.proposal import ProposalState
from planner.domain.prospects.prospect import State
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.prospects import prospect
from planner.storage.queries.work import signed_of_proposal
from tests.ui.desk import Desk
from tests.ui.proposals.proposal_samples import know
from tests.ui.today.conftest import MovingClock
from tests.ui.today.today_samples import plan
from ui.bridge.navigation import Section
from ui.proposals import ProposalsPage
from ui.proposals.items import ColumnName
from ui.today import TodayPage


@pytest.fixture
def clock() -> MovingClock:
    """Thursday 12 November 2026, until the story goes on."""
    return MovingClock()


def wait(desk: Desk, clock: MovingClock, days: int) -> None:
    """Days go by."""
    clock.instant += timedelta(days=days)
    for section in (Section.TODAY, Section.PROPOSALS):
        desk.content.page(section).refresh()
    desk.settle()


def cards(desk: Desk, name: ColumnName) -> int:
    """How many cards stand in a column."""
    return desk.page(ProposalsPage).board.columns[name].view.cards.rowCount()


def test_sent_aged_expired_renegotiated_and_signed(desk: Desk, clock: MovingClock) -> None:
    who = know(desk.store, "Syndic Clos Vaubert")
    plan(desk.store, 1)
    desk.go_to(Section.TODAY)
    desk.actions = 0
    desk.press("Ctrl+Shift+N")
    desk.write("vaub 9800")
    desk.press("Return")
    desk.wait_closed()
    assert desk.actions == 2  # flows.md 6: each key or click is one, letters and figures that are typed are none
    (sent,) = all_proposals(desk.store)
    assert sent.state is ProposalState.SENT

    wait(desk, clock, 28)
    desk.go_to(Section.TODAY)
    desk.settle()
    card = desk.page(TodayPage).proposals_card
    assert card is not None
    card.rows[0].setFocus()
    desk.press("Return")
    item = desk.page(ProposalsPage).current_item()
    assert item is not None and item.days_left == 2
    assert desk.page(ProposalsPage).summary.hoped.amounts() == "€9,800"

    wait(desk, clock, 3)
    assert (cards(desk, ColumnName.EXPIRING), cards(desk, ColumnName.EXPIRED)) == (0, 1)
    assert desk.page(ProposalsPage).summary.hoped.amounts() == "€0"
    desk.page(ProposalsPage).show_proposal(int(sent.id))
    desk.press("R")
    desk.write("8900")
    desk.press("Return")
    desk.wait_closed()
    (again,) = all_proposals(desk.store)
    assert [version.amount_cents for version in again.versions] == [980_000, 890_000]

    desk.page(ProposalsPage).show_proposal(int(sent.id))
    desk.press("S")
    desk.press("Return")
    desk.wait_closed()
    assert desk.page(ProposalsPage).summary.signed.amounts() == "€8,900"
    assert prospect(desk.store, who).state is State.CLIENT
    assert len(signed_of_proposal(desk.store, int(sent.id))) == 1
    assert desk.toast().startswith("Signed: Syndic Clos Vaubert. Next block is still Tue 15 Dec, 09:00")
    desk.press("Ctrl+Z")
    assert desk.page(ProposalsPage).summary.signed.amounts() == "€0"
    assert cards(desk, ColumnName.SENT) == 1
