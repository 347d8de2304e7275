"""Proposals to look at, and the prospects they are for."""

from datetime import date, timedelta

from planner.actions.proposals import add_proposal
from planner.actions.prospects import add_prospect
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId, State
from planner.storage.store import Store

TODAY = date(2026, 11, 12)


def know(store: Store, name: str, number: str = "") -> int:
    """Somebody one is in touch with; gives the id."""
    contacts = (phone(number, "FR"),) if number else ()
    person = Person(PersonId(0), "Odile Prunevaux", contacts=contacts)
    new = Prospect(ProspectId(0), company=name, state=State.ACTIVE, persons=(person,), created_on=TODAY)
    created = add_prospect(store, prospect=new).created
    assert created is not None
    return created


def propose(
    store: Store,
    name: str = "Syndic Clos Vaubert",
    days_left: int | None = 20,
    *,
    cents: int | None = 980_000,
    title: str = "Boiler room",
    currency: str = "EUR",
    state: ProposalState = ProposalState.SENT,
    start_on: date | None = None,
    number: str = "",
) -> int:
    """A proposal that ends in so many days, None for never; gives its id."""
    until = None if days_left is None else TODAY + timedelta(days=days_left)
    sent = min(TODAY, until or TODAY) - timedelta(days=10)
    version = Version(1, cents, sent, until, start_on) if state is ProposalState.SENT else Version(1, cents)
    new = Proposal(ProposalId(0), know(store, name, number), title, state, currency, (version,))
    created = add_proposal(store, proposal=new).created
    assert created is not None
    return created
