"""A prospect, its persons, the ways to reach them, and the one next step."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NewType

from planner.domain.prospects.pursuit import Pursuit

_NOT_BEGUN = Pursuit()

ProspectId = NewType("ProspectId", int)
PersonId = NewType("PersonId", int)


class State(StrEnum):
    """Where a prospect stands; waiting for their date is a form of active (see `NextStep.agreed_on`)."""

    TO_QUALIFY = "to_qualify"
    ACTIVE = "active"
    NURTURE = "nurture"
    CLIENT = "client"
    LET_GO = "let_go"
    DO_NOT_CONTACT = "do_not_contact"

    @property
    def is_open(self) -> bool:
        """Whether one still hopes for work and may ask for it."""
        return self in (State.TO_QUALIFY, State.ACTIVE, State.NURTURE)


class Role(StrEnum):
    """What a person can decide at the prospect."""

    UNKNOWN = "unknown"
    DECISION_MAKER = "decision_maker"
    INFLUENCER = "influencer"
    GATEKEEPER = "gatekeeper"


class ContactKind(StrEnum):
    """The means behind a contact point."""

    PHONE = "phone"
    EMAIL = "email"


class ProspectClass(StrEnum):
    """How close to the ideal client; empty when nobody has said yet."""

    NONE = ""
    A = "A"
    B = "B"
    C = "C"
    OUT = "out"


class NextStepKind(StrEnum):
    """By which means the next step happens."""

    CALL = "call"
    EMAIL = "email"
    VISIT = "visit"
    MESSAGE = "message"
    MEETING = "meeting"
    PROPOSAL = "proposal"
    DECIDE = "decide"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A phone number or e-mail address.

    `value` stays as typed; `normalised` is E.164 or the folded address, empty when it cannot be made out.
    `label` is "", "mobile", "office", "home", "fax" or a word of the owner.
    """

    kind: ContactKind
    value: str
    label: str = ""
    normalised: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone at a prospect; `id` is 0 until stored."""

    id: PersonId
    name: str
    role: Role = Role.UNKNOWN
    job_title: str = ""
    contacts: tuple[ContactPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one thing to do next and its day; `at` is a local wall time.

    `agreed_on` is the day on which the prospect agreed to it, None for a step of one's own choosing. `snoozes` is how
    often it has been put off.
    """

    kind: NextStepKind
    text: str
    day: date
    at: time | None = None
    agreed_on: date | None = None
    snoozes: int = 0

    def is_due(self, today: date) -> bool:
        """Whether it is for today or overdue."""
        return self.day <= today


@dataclass(frozen=True, slots=True)
class Prospect:
    """A business or person one would like as a client; has a company or at least one named person.

    `id` is 0 until stored. `value_cents` is the yearly worth hoped for, in cents of `currency` (ISO 4217).
    `contacts` are those of the company itself. `trashed_on` is set while it lies in the trash. `pursuit` is how far the
    follow-up has come: actions of their own change it, editing the prospect does not.
    """

    id: ProspectId
    company: str = ""
    town: str = ""
    origin: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    klass: ProspectClass = ProspectClass.NONE
    state: State = State.TO_QUALIFY
    value_cents: int | None = None
    currency: str = "EUR"
    siren: str = ""
    persons: tuple[Person, ...] = ()
    contacts: tuple[ContactPoint, ...] = ()
    next_step: NextStep | None = None
    created_on: date = date.min
    trashed_on: date | None = None
    pursuit: Pursuit = _NOT_BEGUN

    @property
    def display_name(self) -> str:
        """The company, or the first named person when there is no company."""
        return self.company or next((person.name for person in self.persons if person.name), "")

    @property
    def all_contacts(self) -> tuple[ContactPoint, ...]:
        """Contact points of the persons in their order, then those of the company."""
        of_persons = (contact for person in self.persons for contact in person.contacts)
        return (*of_persons, *self.contacts)

    def first_contact(self, kind: ContactKind) -> ContactPoint | None:
        """The contact point of this kind to try first."""
        return next((contact for contact in self.all_contacts if contact.kind is kind), None)

    def is_due(self, today: date) -> bool:
        """Whether its next step is for today or overdue."""
        return self.next_step is not None and self.next_step.is_due(today)
