"""Who may receive the newsletter, and why somebody may not (product.md H2).

The rules, in this order: nothing goes to somebody in the trash, to those who asked to be left alone, who said no, or
who have no e-mail address that can be read. Whoever said yes receives it. Of those whom nobody asked, a private person
is asked first, and a business that was only collected and never contacted is met first. Letting somebody go ends the
follow-up, not the newsletter.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain import defaults
from planner.domain.prospects.prospect import ContactKind, Prospect, State
from planner.domain.prospects.pursuit import Newsletter


class Refusal(StrEnum):
    """Why somebody does not receive the newsletter."""

    IN_TRASH = "in-trash"
    DO_NOT_CONTACT = "do-not-contact"
    SAID_NO = "said-no"
    NO_EMAIL = "no-email"
    PRIVATE_NOT_ASKED = "private-person-not-asked"
    NOT_MET_YET = "not-met-yet"


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides about the newsletter; many prospects share one standing, so a list is decided by groups."""

    state: State
    newsletter: Newsletter
    has_email: bool
    has_company: bool
    was_contacted: bool
    in_trash: bool = False


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody on the list, or somebody who is not: `email` is empty where there is none."""

    prospect_id: int
    name: str
    company: str
    email: str
    town: str

    @property
    def display_name(self) -> str:
        """The company, or the person where there is none."""
        return self.company or self.name


@dataclass(frozen=True, slots=True)
class Issue:
    """One newsletter that went out: `receivers` counts the prospects it went to."""

    id: int
    sent_on: date
    title: str
    note: str
    receivers: int


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the last newsletter went and when the next one is due; both None before the first one."""

    last_on: date | None
    due_on: date | None

    def is_due(self, today: date) -> bool:
        """Whether it is time for the next one; before the first one nothing is due."""
        return self.due_on is not None and self.due_on <= today


def standing_of(prospect: Prospect) -> Standing:
    """What decides about one prospect."""
    return Standing(
        state=prospect.state,
        newsletter=prospect.pursuit.newsletter,
        has_email=bool(newsletter_address(prospect)),
        has_company=bool(prospect.company),
        was_contacted=prospect.pursuit.tally.touches > 0,
        in_trash=prospect.trashed_on is not None,
    )


def newsletter_address(prospect: Prospect) -> str:
    """The one address that the newsletter goes to: the first readable one of the persons, then of the company."""
    emails = (contact.normalised for contact in prospect.all_contacts if contact.kind is ContactKind.EMAIL)
    return next((address for address in emails if address), "")


def refusal(standing: Standing) -> Refusal | None:
    """Why somebody does not receive the newsletter; None when they do."""
    if standing.in_trash:
        return Refusal.IN_TRASH
    if standing.state is State.DO_NOT_CONTACT:
        return Refusal.DO_NOT_CONTACT
    if standing.newsletter is Newsletter.NO:
        return Refusal.SAID_NO
    if not standing.has_email:
        return Refusal.NO_EMAIL
    if standing.newsletter is Newsletter.YES:
        return None
    if not standing.has_company:
        return Refusal.PRIVATE_NOT_ASKED
    if standing.state is State.TO_QUALIFY and not standing.was_contacted:
        return Refusal.NOT_MET_YET
    return None


def receives(prospect: Prospect) -> bool:
    """Whether the newsletter goes to a prospect."""
    return refusal(standing_of(prospect)) is None


def rhythm(last_on: date | None) -> Rhythm:
    """When the next newsletter is due after the last one."""
    return Rhythm(last_on, last_on + timedelta(days=defaults.NEWSLETTER_DAYS) if last_on else None)
