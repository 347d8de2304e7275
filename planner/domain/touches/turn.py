"""A turn in the story of a prospect: what the owner decided, beside the touches."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TurnKind(StrEnum):
    """What was decided; the first six are moves to that state."""

    TO_QUALIFY = "to_qualify"
    ACTIVE = "active"
    NURTURE = "nurture"
    CLIENT = "client"
    LET_GO = "let_go"
    DO_NOT_CONTACT = "do_not_contact"
    EXTENDED = "extended"
    SNOOZED = "snoozed"
    AGREED = "agreed"
    QUALIFIED = "qualified"


@dataclass(frozen=True, slots=True)
class Turn:
    """One decision at an instant (UTC); `reason` is a code or the owner's words, `note` the owner's words."""

    id: int
    prospect_id: int
    at: datetime
    kind: TurnKind
    reason: str = ""
    note: str = ""
