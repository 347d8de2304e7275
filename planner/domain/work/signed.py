"""Signed work: what was sold, when it begins and ends, and the time it takes (product.md E5)."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

SignedWorkId = NewType("SignedWorkId", int)


@dataclass(frozen=True, slots=True)
class SignedWork:
    """A piece of signed work from the day `starts_on` through `ends_on`; `id` is 0 until stored.

    `minutes` is the time of the whole, spread evenly over its working days. `amount_cents` is in `currency`, None
    where nobody said. It may come from a proposal, and stays when its prospect is erased.
    """

    id: SignedWorkId
    title: str
    signed_on: date
    starts_on: date
    ends_on: date
    minutes: int
    amount_cents: int | None = None
    currency: str = "EUR"
    prospect_id: int | None = None
    proposal_id: int | None = None
