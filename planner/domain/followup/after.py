"""What a touch makes of a prospect: its state and its next step. The counts are made from the log, not here."""

from dataclasses import replace
from datetime import date, datetime

from planner.domain.prospects import lifecycle
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.prospects.pursuit import LetGoReason
from planner.domain.touches.touch import Touch, TouchOutcome


def after(prospect: Prospect, touch: Touch, step: NextStep | None, today: date, now: datetime) -> Prospect:
    """The prospect after a touch; `step` is the next one chosen or proposed, `now` an instant in UTC.

    Whoever asks to be left alone is, whoever declines is let go, a sign wakes those who were parked. `step` must be
    given where the result is active (see `proposing.after_touch`).
    """
    if touch.outcome is TouchOutcome.DO_NOT_CONTACT:
        return lifecycle.left_alone(prospect)
    if prospect.state is State.DO_NOT_CONTACT:
        return prospect
    if prospect.state is State.CLIENT:  # who says no to one more offer stays a client
        return _with_client(prospect, step, today)
    if touch.outcome is TouchOutcome.NOT_INTERESTED:
        return lifecycle.parted_with(prospect, None, today)
    if touch.outcome is TouchOutcome.WRONG_FIT:
        return lifecycle.parted_with(prospect, LetGoReason.NOT_OUR_MODEL, today)
    if prospect.state is State.NURTURE and not touch.is_sign:
        return replace(prospect, next_step=step or prospect.next_step)
    if step is None:
        return prospect
    return lifecycle.activated(prospect, step, today, min(now, touch.at))


def _with_client(prospect: Prospect, step: NextStep | None, today: date) -> Prospect:
    """A client's step that was due has been done with this touch."""
    kept = None if prospect.is_due(today) else prospect.next_step
    return replace(prospect, next_step=step or kept)
