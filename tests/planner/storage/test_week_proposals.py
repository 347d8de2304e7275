"""What the review tells of the proposals of a week."""

from datetime import date, timedelta

from planner.actions.proposals import add_proposal, renegotiate_proposal, sign_proposal
from planner.actions.prospects import add_prospect, trash_prospects
from planner.domain.blocks.holidays import no_holidays
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.queries.review_facts import review_facts
from planner.storage.queries.week_proposals import Offered
from planner.storage.store import Store

MONDAY = date(2026, 11, 9)
UNTIL = date(2026, 12, 13)


def offer(store: Store, name: str, sent_on: date | None, cents: int = 520_000) -> int:
    whose = add_prospect(store, prospect=Prospect(ProspectId(0), name)).created or 0
    state = ProposalState.SENT if sent_on is not None else ProposalState.DRAFT
    made = Proposal(ProposalId(0), whose, "", state, versions=(Version(1, cents, sent_on, UNTIL),))
    return add_proposal(store, proposal=made).created or 0


def test_what_went_out_and_what_was_signed_is_told(store: Store) -> None:
    offer(store, "Ambrevert", MONDAY)
    again, before = offer(store, "Brunavel", date(2026, 10, 1)), offer(store, "Clairgrand", MONDAY - timedelta(days=1))
    offer(store, "Draft", None)
    trash_prospects(store, prospect_ids=[4])
    renegotiate_proposal(store, proposal_id=again, version=Version(2, 500_000, MONDAY, UNTIL))
    renegotiate_proposal(store, proposal_id=again, version=Version(3, 480_000, date(2026, 11, 10), None))
    sign_proposal(store, proposal_id=before, on=date(2026, 11, 11))
    facts = review_facts(store, MONDAY, no_holidays)
    assert facts.sent == (
        Offered(ProspectId(1), "Ambrevert", "", 520_000, "EUR", UNTIL),
        Offered(ProspectId(2), "Brunavel", "", 480_000, "EUR", date(2026, 12, 10)),
    )
    assert facts.signed == (Offered(ProspectId(3), "Clairgrand", "", 520_000, "EUR", UNTIL),)
    assert [each.id for each in facts.won] == [3]
    assert review_facts(store, MONDAY + timedelta(days=7), no_holidays).sent == ()
