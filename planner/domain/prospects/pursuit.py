"""How one pursues a prospect: what was agreed, how far one has come, and why one stopped."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel


class Verdict(StrEnum):
    """What the qualification sheet advises."""

    PURSUE = "pursue"
    FIND_OUT = "find-out"
    LET_GO = "let-go"


class LetGoReason(StrEnum):
    """Why one parts with a prospect (product.md A5)."""

    NOT_OUR_MODEL = "not-our-model"
    UNPLEASANT = "unpleasant"
    NOT_WIN_WIN = "not-win-win"
    LEADS_US_ON = "leads-us-on"
    OTHER = "other"


class Newsletter(StrEnum):
    """Whether a prospect wants the newsletter; UNSAID where nobody asked."""

    UNSAID = ""
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed with the prospect about being contacted.

    `every_days` between two contacts, None when no interval was named; `channel` None when any will do; `best_from`
    and `best_to` are local wall times between which they like to be reached. `made_on` is the day of the agreement.
    """

    every_days: int | None = None
    channel: Channel | None = None
    made_on: date | None = None
    best_from: time | None = None
    best_to: time | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was agreed."""
        return self.every_days is None and self.channel is None and self.best_from is None and self.best_to is None


_NOTHING_COUNTED, _NOTHING_AGREED = Tally(), Agreement()


@dataclass(frozen=True, slots=True)
class Pursuit:
    """Where the follow-up of one prospect stands; `tally` always agrees with the log of touches.

    `since` is the UTC instant at which the present pursuit began anew (woken, brought back), None from the start;
    `active_on` the day it became active, None while it is not. `extended_on` is the day on which the stop rule was
    extended, once a pursuit, after `extended_tries` tries. `requalify_on` is the day to look again at somebody parked,
    `wake_on` and `wake_note` when and at which event a prospect to nurture wants to hear from us. `cadence_id`,
    `cadence_from` and `cadence_step` say which cadence runs, its anchor day, and how many of its steps are done.
    `source_id` is who sent them.
    """

    verdict: Verdict = Verdict.FIND_OUT
    is_big_fish: bool = False
    tally: Tally = _NOTHING_COUNTED
    agreement: Agreement = _NOTHING_AGREED
    since: datetime | None = None
    active_on: date | None = None
    extended_on: date | None = None
    extended_tries: int = 0
    requalify_on: date | None = None
    wake_on: date | None = None
    wake_note: str = ""
    let_go_reason: LetGoReason | None = None
    newsletter: Newsletter = Newsletter.UNSAID
    source_id: int | None = None
    cadence_id: int | None = None
    cadence_from: date | None = None
    cadence_step: int = 0
