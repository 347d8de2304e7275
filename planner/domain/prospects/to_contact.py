"""Whom to contact and why now: what a call list in a calendar says of somebody."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.prospects.prospect import NextStep, ProspectId


@dataclass(frozen=True, slots=True)
class ToContact:
    """Somebody to contact: `phone` is E.164 or empty, `step` the next step, `updated_at` UTC."""

    prospect_id: ProspectId
    company: str
    person: str
    phone: str
    step: NextStep | None
    created_on: date
    updated_at: datetime

    @property
    def name(self) -> str:
        """The person, or the company where nobody is named."""
        return self.person or self.company


def initials(name: str) -> str:
    """The first letters of a name, "N. K." for Nadia Kessler; of a long name the first three."""
    words = [word for word in name.replace("-", " ").replace("’", " ").replace("'", " ").split() if word[0].isalnum()]
    return " ".join(f"{word[0].upper()}." for word in words[:3])
