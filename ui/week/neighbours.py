"""Which block the arrow keys lead to."""

from datetime import datetime

from PySide6.QtCore import Qt

from ui.week.geometry import minutes_of_day
from ui.week.plan import BlockKey, WeekBlock, WeekPlan

_IN_TIME = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


def next_key(plan: WeekPlan, current: WeekBlock | None, key: Qt.Key, now: datetime) -> BlockKey | None:
    """The block to go to; None when the key leads nowhere.

    Up and Down follow the time through the whole week, Left and Right go to the nearest block of the nearest day that
    has one, Home and End to the first and the last.
    """
    if not plan.blocks or key not in {*_IN_TIME, *_ACROSS, *_ENDS}:
        return None
    if key in _ENDS:
        return plan.blocks[_ENDS[key]].key
    if current is None:
        return upcoming(plan, now).key
    if key in _IN_TIME:
        index = plan.blocks.index(current) + _IN_TIME[key]
        return plan.blocks[min(max(index, 0), len(plan.blocks) - 1)].key
    return _beside(plan, current, _ACROSS[key]).key


def upcoming(plan: WeekPlan, now: datetime) -> WeekBlock:
    """The first block that takes place and is not over; the first of the week when all are."""
    ahead = (block for block in plan.blocks if block.end > now and not block.occurrence.is_ghost)
    return next(ahead, plan.blocks[0])


def _beside(plan: WeekPlan, current: WeekBlock, step: int) -> WeekBlock:
    away = [(block.start.date() - current.start.date()).days * step for block in plan.blocks]
    nearest = min((days for days in away if days > 0), default=None)
    if nearest is None:
        return current
    candidates = [block for block, days in zip(plan.blocks, away, strict=True) if days == nearest]
    return min(candidates, key=lambda block: abs(minutes_of_day(block.start) - minutes_of_day(current.start)))
