"""The proposals of a prospect in its details."""

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.proposals import sign_proposal
from planner.storage.queries.proposals import proposal
from planner.storage.store import Store
from tests.ui.proposals.proposal_samples import TODAY, know, propose
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.prospects.detail import ProspectDetail


@pytest.fixture
def detail(english: Translators, bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> ProspectDetail:
    """The details, of nobody yet."""
    assert english
    made = ProspectDetail(bridge, navigator)
    qtbot.addWidget(made)
    return made


def test_each_proposal_is_a_row_that_opens_it(
    detail: ProspectDetail, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    wanted = propose(store, days_left=2)
    detail.show_prospect(proposal(store, wanted).prospect_id)
    (row,) = detail.proposals.rows
    assert row.accessibleName() == "Syndic Clos Vaubert, Boiler room. €9,800. Expiring. 2 days left."
    with qtbot.waitSignal(navigator.proposal_requested) as opened:
        row.click()
    assert opened.args == [wanted]


def test_what_becomes_of_it_shows_at_once(detail: ProspectDetail, store: Store, bridge: Bridge) -> None:
    wanted = propose(store)
    detail.show_prospect(proposal(store, wanted).prospect_id)
    bridge.perform(sign_proposal, proposal_id=wanted, on=TODAY)
    detail.reload()
    assert "Signed 12 Nov" in detail.proposals.rows[0].accessibleName()


def test_a_new_one_is_asked_for_with_whom_it_is_for(
    detail: ProspectDetail, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    who = know(store, "Régie Belvauze")
    detail.show_prospect(who)
    assert detail.proposals.rows == []
    with qtbot.waitSignal(navigator.new_proposal_requested) as asked:
        detail.proposals.new_button.click()
    assert asked.args == [who]
