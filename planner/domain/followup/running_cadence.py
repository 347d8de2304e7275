"""A cadence that runs with a prospect: what its next step is once a touch has been made."""

from dataclasses import replace
from datetime import date

from planner.domain.followup.cadence import Cadence, Upcoming, after_step
from planner.domain.followup.working_days import IsHoliday
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, State
from planner.domain.prospects.pursuit import Pursuit
from planner.domain.touches.touch import Channel, Touch

_CONTACTS = frozenset({NextStepKind.CALL, NextStepKind.EMAIL, NextStepKind.VISIT, NextStepKind.MESSAGE})
_KIND_AS_AGREED = {
    Channel.PHONE: NextStepKind.CALL,
    Channel.EMAIL: NextStepKind.EMAIL,
    Channel.VISIT: NextStepKind.VISIT,
    Channel.MESSAGE: NextStepKind.MESSAGE,
}


def started(pursuit: Pursuit, cadence: Cadence, anchor: date, place: int) -> Pursuit:
    """The pursuit with a stored cadence running, `place` steps of which are done or past."""
    return replace(pursuit, cadence_id=cadence.id, cadence_from=anchor, cadence_step=place)


def ended(pursuit: Pursuit) -> Pursuit:
    """The pursuit without a cadence."""
    return replace(pursuit, cadence_id=None, cadence_from=None, cadence_step=0)


def gone_on(pursuit: Pursuit, place: int | None) -> Pursuit:
    """The pursuit after a touch, its cadence at its next step; None when the cadence is over."""
    if pursuit.cadence_id is None:
        return pursuit
    return ended(pursuit) if place is None else replace(pursuit, cadence_step=place)


def after_touch(
    prospect: Prospect, touch: Touch, cadence: Cadence, today: date, is_holiday: IsHoliday
) -> Upcoming | None:
    """The step that the running cadence asks for after a touch; None when the touch ends it, or nothing runs.

    A commitment ends it, and so does a decision that the owner has replaced by another step. A touch of ours is the
    step done; one that came from them does the step only when it was due. The decision waits until it is taken.
    """
    pursuit, step = prospect.pursuit, prospect.next_step
    if prospect.state is not State.ACTIVE or pursuit.cadence_from is None or step is None:
        return None
    if touch.outcome.is_commitment or touch.outcome.ends_contact:
        return None
    place = min(pursuit.cadence_step, len(cadence.steps) - 1)
    if place == len(cadence.steps) - 1:
        waits = step.kind is NextStepKind.DECIDE
        return Upcoming(place, cadence.steps[place], max(step.day, today)) if waits else None
    if touch.incoming and not step.is_due(today):
        return Upcoming(place, cadence.steps[place], step.day)
    return after_step(cadence, pursuit.cadence_from, place, today, is_holiday)


def as_next_step(upcoming: Upcoming, prospect: Prospect) -> NextStep:
    """The step for the prospect: a contact goes by the agreed means."""
    kind, agreed = upcoming.step.kind, prospect.pursuit.agreement.channel
    if kind in _CONTACTS and agreed is not None:
        kind = _KIND_AS_AGREED.get(agreed, kind)
    return NextStep(kind, upcoming.step.text, upcoming.day)
