"""The sentence that goes into a proposal: how long it holds, and the week it promises (product.md F5)."""

from datetime import date

from planner.domain.proposals.proposal import Proposal
from planner.errors import InvalidInputError
from planner.words import words


def proposal_sentence(proposal: Proposal, language: str) -> str:
    """What to write into a proposal, in "fr" or "en", whatever the language of the screen.

    A week that begins before its end is not named: a yes in time could come too late for it.
    InvalidInputError `proposal_without_end` where it has no end date.
    """
    until, start = proposal.current.valid_until, proposal.current.promised_week
    if until is None:
        raise InvalidInputError("proposal_without_end", field="until")
    chosen = words(language)["proposal_sentence"]
    if start is None:
        return str(chosen["end"]).format(until=_day(until, language))
    return str(chosen["end_and_start"]).format(until=_day(until, language), start=_day(start, language))


def _day(day: date, language: str) -> str:
    """A day in full: "2 December 2026", "1er décembre 2026"."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {words(language)['calendar']['months'][str(day.month)]} {day.year}"
