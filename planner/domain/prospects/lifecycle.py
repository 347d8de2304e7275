"""The moves of a prospect from state to state; each keeps the rule that somebody active has exactly one next step.

Pure: each takes a prospect and gives a new one. The rule itself is `is_in_rule`.
"""

from dataclasses import replace
from datetime import date, datetime

from planner.domain import defaults
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.prospects.pursuit import LetGoReason, Newsletter, Pursuit


def is_in_rule(prospect: Prospect) -> bool:
    """Whether the states' rule holds: active means exactly one next step; let go and do not contact mean none."""
    if prospect.state is State.ACTIVE:
        return prospect.next_step is not None and prospect.pursuit.active_on is not None
    if prospect.state in (State.LET_GO, State.DO_NOT_CONTACT):
        return prospect.next_step is None
    return True


def activated(prospect: Prospect, step: NextStep, today: date, now: datetime) -> Prospect:
    """Pursue somebody; whoever comes back from elsewhere than the new ones begins anew, `now` in UTC."""
    if prospect.state is State.ACTIVE:
        return replace(prospect, next_step=step)
    begins_anew = prospect.state is not State.TO_QUALIFY
    pursuit = replace(
        _unparked(prospect.pursuit),
        active_on=today,
        since=now if begins_anew else prospect.pursuit.since,
    )
    return replace(prospect, state=State.ACTIVE, next_step=step, pursuit=pursuit)


def nurtured(
    prospect: Prospect, step: NextStep | None, today: date, wake_on: date | None = None, wake_note: str = ""
) -> Prospect:
    """Keep somebody warm: `step` is the next light touch; they are looked at again after some months at the latest.

    Whoever is kept warm already keeps that day.
    """
    months = defaults.BIG_FISH_REQUALIFY_MONTHS if prospect.pursuit.is_big_fish else defaults.REQUALIFY_MONTHS
    is_there = prospect.state is State.NURTURE
    pursuit = replace(
        _unparked(prospect.pursuit),
        requalify_on=prospect.pursuit.requalify_on if is_there else months_later(today, months),
        wake_on=wake_on,
        wake_note=wake_note.strip(),
    )
    return replace(prospect, state=State.NURTURE, next_step=step, pursuit=pursuit)


def parted_with(prospect: Prospect, reason: LetGoReason | None, today: date) -> Prospect:
    """Let somebody go; they stay in the base, with a day to look at them again. A reason given before stays."""
    reason = reason or prospect.pursuit.let_go_reason
    again = months_later(today, defaults.LET_GO_REQUALIFY_MONTHS)
    pursuit = replace(_unparked(prospect.pursuit), requalify_on=again, let_go_reason=reason)
    return replace(prospect, state=State.LET_GO, next_step=None, pursuit=pursuit)


def won(prospect: Prospect) -> Prospect:
    """They have signed: the follow-up ends."""
    return replace(prospect, state=State.CLIENT, next_step=None, pursuit=_unparked(prospect.pursuit))


def left_alone(prospect: Prospect) -> Prospect:
    """They asked not to be contacted: nothing is sent to them any more either."""
    pursuit = replace(_unparked(prospect.pursuit), newsletter=Newsletter.NO)
    return replace(prospect, state=State.DO_NOT_CONTACT, next_step=None, pursuit=pursuit)


def to_qualify_again(prospect: Prospect, now: datetime) -> Prospect:
    """Back among those one knows too little of; a next step stays. Whoever was not active begins anew, `now` in UTC."""
    goes_on = prospect.state in (State.TO_QUALIFY, State.ACTIVE)
    pursuit = replace(_unparked(prospect.pursuit), since=prospect.pursuit.since if goes_on else now)
    return replace(prospect, state=State.TO_QUALIFY, pursuit=pursuit)


def months_later(day: date, months: int) -> date:
    """The same day so many months on, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first.replace(day=min(day.day, (following - first).days))


def _unparked(pursuit: Pursuit) -> Pursuit:
    """Without what belongs to one state only."""
    return replace(
        pursuit,
        active_on=None,
        extended_on=None,
        extended_tries=0,
        requalify_on=None,
        wake_on=None,
        wake_note="",
        let_go_reason=None,
        cadence_id=None,
        cadence_from=None,
        cadence_step=0,
    )
