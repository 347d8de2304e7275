"""A touch: one contact attempt or exchange with a prospect, as it is logged."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

TouchId = NewType("TouchId", int)


class Channel(StrEnum):
    """By which means a touch happened."""

    PHONE = "phone"
    EMAIL = "email"
    VISIT = "visit"
    MESSAGE = "message"
    POST = "post"
    SOCIAL = "social"


class TouchOutcome(StrEnum):
    """What came of a touch (product.md B5)."""

    NO_ANSWER = "no-answer"
    GATEKEEPER = "gatekeeper"
    TALKED = "talked"
    MEETING_BOOKED = "meeting-booked"
    PROPOSAL_ASKED = "proposal-asked"
    MAYBE_LATER = "maybe-later"
    NOT_INTERESTED = "not-interested"
    WRONG_FIT = "wrong-fit"
    TIMING = "timing"
    DO_NOT_CONTACT = "do-not-contact"

    @property
    def is_conversation(self) -> bool:
        """Whether one spoke with somebody of the prospect who could answer for it."""
        return self not in (TouchOutcome.NO_ANSWER, TouchOutcome.GATEKEEPER)

    @property
    def reached_someone(self) -> bool:
        """Whether anybody at all picked up."""
        return self is not TouchOutcome.NO_ANSWER

    @property
    def is_commitment(self) -> bool:
        """Whether the prospect gave something: a day, a meeting, a wish for a proposal. It counts as a sign."""
        return self in (TouchOutcome.MEETING_BOOKED, TouchOutcome.PROPOSAL_ASKED, TouchOutcome.TIMING)

    @property
    def ends_contact(self) -> bool:
        """Whether nothing more is to follow of it."""
        return self in (TouchOutcome.NOT_INTERESTED, TouchOutcome.WRONG_FIT, TouchOutcome.DO_NOT_CONTACT)

    @property
    def is_decisive(self) -> bool:
        """Whether it settles what a "maybe later" left open."""
        return self.is_commitment or self.ends_contact


class Signal(StrEnum):
    """What one noticed in a touch that speaks for or against a deal (product.md B12)."""

    ASKS_PRICE = "asks-price"
    ASKS_DATES = "asks-dates"
    TELLS_NEED = "tells-need"
    BRINGS_OTHERS = "brings-others"
    KEEPS_WORD = "keeps-word"
    VAGUE = "vague"
    POSTPONES = "postpones"
    ONLY_PRICE = "only-price"
    NO_QUESTIONS = "no-questions"
    BREAKS_WORD = "breaks-word"

    @property
    def is_buying(self) -> bool:
        """Whether it speaks for a deal."""
        return self in _BUYING


_BUYING = frozenset({Signal.ASKS_PRICE, Signal.ASKS_DATES, Signal.TELLS_NEED, Signal.BRINGS_OTHERS, Signal.KEEPS_WORD})


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact attempt or exchange; `id` is 0 until stored.

    `at` is the instant it happened, in UTC; `minutes` what it took (0 when nobody counted). `incoming` marks a *sign*:
    it came from the prospect and is no attempt. `overruled` is the owner's reason for having made contact before the
    agreed date or by another means than agreed, empty when there was nothing to overrule.
    """

    id: TouchId
    prospect_id: int
    at: datetime
    channel: Channel
    outcome: TouchOutcome
    person_id: int | None = None
    minutes: int = 0
    note: str = ""
    incoming: bool = False
    signals: frozenset[Signal] = frozenset()
    overruled: str = ""

    @property
    def is_attempt(self) -> bool:
        """Whether it counts as a try of ours."""
        return not self.incoming

    @property
    def is_sign(self) -> bool:
        """Whether something came from the prospect: they made contact, or committed themselves to something."""
        return self.incoming or self.outcome.is_commitment
