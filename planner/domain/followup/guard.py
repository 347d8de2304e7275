"""The guard: what speaks against making contact now, or by this means (product.md B3). It warns, it never forbids."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.followup.followed import Followed
from planner.domain.followup.stop_rule import waits_for_agreed_day
from planner.domain.prospects.prospect import State
from planner.domain.touches.touch import Channel


class GuardCode(StrEnum):
    """What the guard has to say."""

    DO_NOT_CONTACT = "do-not-contact"
    TOO_EARLY = "too-early"
    OTHER_CHANNEL = "other-channel"


class EarlyCause(StrEnum):
    """What was agreed that a contact would come too early for."""

    DAY = "agreed-day"
    INTERVAL = "agreed-interval"


@dataclass(frozen=True, slots=True)
class Notice:
    """One warning; `evidence` by code: too-early has what `Early` has, other-channel `agreed` and `used` (Channel)."""

    code: GuardCode
    evidence: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Early:
    """Contact is not welcome before the day `until`, `days` from today."""

    cause: EarlyCause
    until: date
    days: int

    @property
    def evidence(self) -> Mapping[str, object]:
        """The same as plain values."""
        return {"until": self.until, "days": self.days, "cause": self.cause}


def guard(prospect: Followed, channel: Channel, today: date, *, incoming: bool = False) -> tuple[Notice, ...]:
    """What speaks against a touch by this channel today; nothing when the prospect made contact (`incoming`)."""
    if incoming:
        return ()
    if prospect.state is State.DO_NOT_CONTACT:
        return (Notice(GuardCode.DO_NOT_CONTACT, {}),)
    notices: list[Notice] = []
    early = too_early(prospect, today)
    if early is not None:
        notices.append(Notice(GuardCode.TOO_EARLY, early.evidence))
    agreed = prospect.pursuit.agreement.channel
    if agreed is not None and agreed is not channel:
        notices.append(Notice(GuardCode.OTHER_CHANNEL, {"agreed": agreed, "used": channel}))
    return tuple(notices)


def too_early(prospect: Followed, today: date) -> Early | None:
    """Until when one had better wait: the day they named, else the end of the agreed interval since the last touch.

    A day they named rules alone, also once it has come. Whoever gave the last sign may be answered at once.
    """
    step = prospect.next_step
    if step is not None and step.agreed_on is not None:
        if not waits_for_agreed_day(prospect, today):
            return None
        return Early(EarlyCause.DAY, step.day, (step.day - today).days)
    until = _end_of_interval(prospect)
    if until is None or until <= today:
        return None
    return Early(EarlyCause.INTERVAL, until, (until - today).days)


def _end_of_interval(prospect: Followed) -> date | None:
    """The first day after the agreed interval since the last touch; None where none is to be kept."""
    every, counts = prospect.pursuit.agreement.every_days, prospect.pursuit.tally
    if every is None or counts.last_on is None or not prospect.state.is_open:
        return None
    answers_a_sign = counts.attempts == 0 and counts.sign_on == counts.last_on
    return None if answers_a_sign else counts.last_on + timedelta(days=every)
