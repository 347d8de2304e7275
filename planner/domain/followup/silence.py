"""Silence: how long one has not heard from somebody one pursues (product.md B15)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain import defaults
from planner.domain.followup.followed import Followed
from planner.domain.followup.stop_rule import waits_for_agreed_day
from planner.domain.prospects.prospect import State
from planner.domain.touches.touch import TouchOutcome


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing was heard since a day: `days` by today, of which `limit` are usual."""

    since: date
    days: int
    limit: int

    @property
    def evidence(self) -> Mapping[str, object]:
        """The same as plain values."""
        return {"since": self.since, "days": self.days, "limit": self.limit}


def silence(prospect: Followed, today: date) -> Silence | None:
    """Whether somebody active has been silent for too long; a day agreed with them is waited for.

    Counts from the last conversation or sign of the present pursuit, else from its first touch; where nobody tried
    yet nobody is silent.
    """
    counts = prospect.pursuit.tally
    if prospect.state is not State.ACTIVE or counts.began_on is None or waits_for_agreed_day(prospect, today):
        return None
    since = max(counts.began_on, counts.heard_on or counts.began_on)
    asked = counts.last_outcome is TouchOutcome.PROPOSAL_ASKED
    limit = defaults.SILENCE_AFTER_PROPOSAL_DAYS if asked else defaults.SILENCE_DAYS
    days = (today - since).days
    return Silence(since, days, limit) if days >= limit else None
