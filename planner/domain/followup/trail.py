"""A prospect's touches in a row, looked at for tries that came too soon or in spite of clear signals."""

from collections.abc import Sequence
from typing import NamedTuple

from planner.domain import defaults


class Footprint(NamedTuple):
    """One touch of a trail.

    `day` is a day number; `is_sign` and `is_attempt` as in `Touch`; `was_answered` whether one spoke with somebody, who
    may then have agreed to another day. `warmth` is 1 where a buying signal was noted, -1 where only others were, 0
    where none. `counts` is False for touches before the days looked at.
    """

    day: int
    channel: str
    is_sign: bool
    is_attempt: bool
    was_answered: bool
    warmth: int
    counts: bool


def too_close(trail: Sequence[Footprint], agreed_every: int | None = None, agreed_on: int | None = None) -> int:
    """How many tries came sooner after the try before than agreed or, with nothing agreed, than is usual.

    `agreed_every` is in days and counts from the day number `agreed_on`, always when that is None. A sign begins anew.
    Where one has spoken with somebody and no interval is agreed, another day may have been: such a gap is not counted,
    nor is a message on the day of a call.
    """
    found = tries = 0
    before: Footprint | None = None
    for step in trail:
        if tries and before is not None and step.counts and step.is_attempt and not step.is_sign:
            is_agreed = agreed_on is None or before.day >= agreed_on
            found += _is_too_close(before, step, tries, agreed_every if is_agreed else None)
        tries = 0 if step.is_sign else tries + step.is_attempt
        before = step
    return found


def after_cold_signals(trail: Sequence[Footprint]) -> int:
    """How many tries were made after several contacts in a row that spoke against a deal."""
    found = cold = 0
    for step in trail:
        found += step.counts and step.is_attempt and not step.is_sign and cold >= defaults.SINS_COLD_SIGNALS
        if step.is_sign or step.warmth > 0:
            cold = 0
        elif step.warmth < 0:
            cold += 1
    return found


def _is_too_close(before: Footprint, step: Footprint, tries: int, agreed_every: int | None) -> bool:
    gap = step.day - before.day
    if gap == 0 and step.channel != before.channel:
        return False
    if agreed_every is not None:
        return gap < agreed_every
    return not before.was_answered and gap < _usual_gap(tries)


def _usual_gap(tries: int) -> int:
    """Days to the next try after so many."""
    return defaults.SPACING_DAYS[min(tries, len(defaults.SPACING_DAYS)) - 1]
