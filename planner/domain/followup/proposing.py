"""The next step that the program proposes: after a touch, for somebody newly active, for somebody to keep warm."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from planner.domain import defaults
from planner.domain.followup import running_cadence
from planner.domain.followup.cadence import Cadence
from planner.domain.followup.stop_rule import waits_for_agreed_day
from planner.domain.followup.working_days import IsHoliday, working_day
from planner.domain.prospects.prospect import ContactKind, NextStep, NextStepKind, Prospect, State
from planner.domain.touches.touch import Channel, Touch, TouchOutcome

KIND_OF_CHANNEL = {
    Channel.PHONE: NextStepKind.CALL,
    Channel.EMAIL: NextStepKind.EMAIL,
    Channel.VISIT: NextStepKind.VISIT,
    Channel.MESSAGE: NextStepKind.MESSAGE,
    Channel.POST: NextStepKind.OTHER,
    Channel.SOCIAL: NextStepKind.OTHER,
}
CHANNEL_OF_KIND = {
    NextStepKind.CALL: Channel.PHONE,
    NextStepKind.EMAIL: Channel.EMAIL,
    NextStepKind.VISIT: Channel.VISIT,
    NextStepKind.MESSAGE: Channel.MESSAGE,
    NextStepKind.MEETING: Channel.VISIT,
    NextStepKind.PROPOSAL: Channel.EMAIL,
}

_OWN_DAY = (NextStepKind.MEETING, NextStepKind.PROPOSAL, NextStepKind.DECIDE)


class Why(StrEnum):
    """Where a proposed day comes from."""

    AGREED_DAY = "agreed-day"
    AGREED_INTERVAL = "agreed-interval"
    SPACING = "spacing"
    MEETING = "meeting"
    PROPOSAL = "proposal"
    MAYBE = "maybe"
    LIGHT_TOUCH = "light-touch"
    FIRST = "first"
    CADENCE = "cadence"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed next step, and where its day comes from; `cadence_step` is its place in the running cadence."""

    step: NextStep
    why: Why
    cadence_step: int | None = None


def kind_for(prospect: Prospect) -> NextStepKind:
    """By which means to go on: as agreed, else by phone where there is a number, else by e-mail."""
    agreed = prospect.pursuit.agreement.channel
    if agreed is not None:
        return KIND_OF_CHANNEL[agreed]
    if prospect.first_contact(ContactKind.PHONE) is None and prospect.first_contact(ContactKind.EMAIL) is not None:
        return NextStepKind.EMAIL
    return NextStepKind.CALL


def first_step(prospect: Prospect, today: date, is_holiday: IsHoliday) -> Proposal:
    """What to do first with somebody newly active: get in touch on the next working day."""
    day = working_day(today + timedelta(days=1), is_holiday)
    return Proposal(NextStep(kind_for(prospect), "", day), Why.FIRST)


def light_touch(prospect: Prospect, today: date, is_holiday: IsHoliday) -> Proposal:
    """The next personal word to somebody who is kept warm."""
    day = working_day(today + timedelta(days=defaults.LIGHT_TOUCH_DAYS), is_holiday)
    return Proposal(NextStep(kind_for(prospect), "", day), Why.LIGHT_TOUCH)


def after_touch(
    prospect: Prospect, touch: Touch, today: date, is_holiday: IsHoliday, cadence: Cadence | None = None
) -> Proposal | None:
    """What to do next after a touch that is about to be logged; None when nothing is to follow.

    `prospect` stands as it was before the touch; `cadence` is the one that runs with it.
    """
    if touch.outcome.ends_contact or prospect.state is State.DO_NOT_CONTACT:
        return None
    if prospect.state in (State.CLIENT, State.LET_GO) and not touch.is_sign:
        return None
    if prospect.state is State.NURTURE and not touch.is_sign:
        return light_touch(prospect, today, is_holiday)
    upcoming = running_cadence.after_touch(prospect, touch, cadence, today, is_holiday) if cadence else None
    if upcoming is not None:
        return Proposal(running_cadence.as_next_step(upcoming, prospect), Why.CADENCE, upcoming.place)
    if prospect.next_step is not None and not is_agreed(touch) and waits_for_agreed_day(prospect, today):
        return Proposal(prospect.next_step, Why.AGREED_DAY)  # nobody was spoken with: what was agreed still stands
    days, why = _days(prospect, touch)
    kind = _KIND_AFTER.get(touch.outcome) or kind_for(prospect)
    agreed_on = today if why is Why.AGREED_INTERVAL and touch.outcome.is_conversation else None
    day = working_day(today + timedelta(days=days), is_holiday)
    return Proposal(NextStep(kind, "", day, agreed_on=agreed_on), why)


def by_interval(prospect: Prospect, today: date, is_holiday: IsHoliday) -> NextStep | None:
    """The next step on the day that an agreed interval gives, counted from the last contact.

    None where that changes nothing: the day was agreed, a cadence sets it, or it is a meeting or something owed.
    """
    step, pursuit = prospect.next_step, prospect.pursuit
    every, last = pursuit.agreement.every_days, pursuit.tally.last_on
    if prospect.state is not State.ACTIVE or step is None or every is None or last is None:
        return None
    if step.agreed_on is not None or pursuit.cadence_id is not None or step.kind in _OWN_DAY:
        return None
    day = working_day(max(last + timedelta(days=every), today), is_holiday)
    return None if day == step.day else replace(step, day=day, agreed_on=pursuit.agreement.made_on or today, snoozes=0)


def is_agreed(touch: Touch) -> bool:
    """Whether a day named at this touch is one the prospect agreed to: one has spoken with them."""
    return touch.incoming or touch.outcome.is_conversation


_KIND_AFTER = {TouchOutcome.MEETING_BOOKED: NextStepKind.MEETING, TouchOutcome.PROPOSAL_ASKED: NextStepKind.PROPOSAL}


def _days(prospect: Prospect, touch: Touch) -> tuple[int, Why]:
    """Days until the next step, and why so many."""
    if touch.outcome is TouchOutcome.MEETING_BOOKED:
        return defaults.MEETING_DAYS, Why.MEETING
    if touch.outcome is TouchOutcome.PROPOSAL_ASKED:
        return defaults.PROPOSAL_DAYS, Why.PROPOSAL
    every = prospect.pursuit.agreement.every_days
    if every is not None:
        return every, Why.AGREED_INTERVAL
    if touch.outcome in (TouchOutcome.MAYBE_LATER, TouchOutcome.TIMING):
        return defaults.MAYBE_LATER_DAYS, Why.MAYBE
    place = prospect.pursuit.tally.attempts if touch.is_attempt else 0
    spacing = defaults.SPACING_DAYS
    return spacing[min(place, len(spacing) - 1)], Why.SPACING
