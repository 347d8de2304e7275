"""The sentence that goes into a proposal."""

from datetime import date

import pytest

from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.errors import InvalidInputError
from planner.exchange.proposal_sentence import proposal_sentence


def offer(until: date | None, start_on: date | None = None) -> Proposal:
    return Proposal(ProposalId(1), 1, versions=(Version(1, 1, date(2026, 11, 2), until, start_on),))


def test_it_says_how_long_it_holds_and_which_week_it_promises() -> None:
    found = offer(date(2026, 12, 1), date(2027, 1, 4))
    assert proposal_sentence(found, "en") == (
        "This proposal is valid until 1 December 2026. If it is signed by then, the work begins in the week of"
        " 4 January 2027. After that date it begins in the next free week."
    )
    assert proposal_sentence(found, "fr") == (
        "Ce devis est valable jusqu’au 1er décembre 2026 inclus. S’il est signé d’ici là, le travail commence"
        " la semaine du 4 janvier 2027. Passé cette date, il commence la prochaine semaine libre."
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_without_a_week_it_promises_none(language: str) -> None:
    assert "2026" in proposal_sentence(offer(date(2026, 12, 2)), language)
    assert "2027" not in proposal_sentence(offer(date(2026, 12, 2)), language)


@pytest.mark.parametrize("start", [date(2026, 11, 30), date(2026, 12, 7)])
def test_a_week_that_a_yes_in_time_could_miss_is_not_named(start: date) -> None:
    found = proposal_sentence(offer(date(2026, 12, 7), start), "en")
    assert found == "This proposal is valid until 7 December 2026. After that date, please ask for a new one."


def test_without_an_end_there_is_nothing_to_say() -> None:
    with pytest.raises(InvalidInputError, match="proposal_without_end"):
        proposal_sentence(offer(None, date(2027, 1, 4)), "fr")
