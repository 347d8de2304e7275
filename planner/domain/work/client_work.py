"""Time spent on clients: by hand, or from the owner's other calendars by category or word (product.md E8)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

ClientWorkId = NewType("ClientWorkId", int)


@dataclass(frozen=True, slots=True)
class ClientWork:
    """Minutes spent on clients on a local day; `id` is 0 until stored.

    One that comes from another calendar has its `calendar_id` and the `uid` of the appointment; one by hand has None.
    """

    id: ClientWorkId
    day: date
    minutes: int
    note: str = ""
    prospect_id: int | None = None
    calendar_id: int | None = None
    uid: str = ""

    @property
    def is_by_hand(self) -> bool:
        """Whether the owner wrote it down."""
        return self.calendar_id is None


class RuleKind(StrEnum):
    """By what an appointment is known as client work."""

    CATEGORY = "category"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class ClientRule:
    """Appointments of this category, or with this word in their title, are client work; accents play no part."""

    id: int
    kind: RuleKind
    text: str
