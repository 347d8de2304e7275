"""Pictures of rewards: from the store onto the screen."""

from functools import lru_cache

from PySide6.QtGui import QPixmap

from planner.domain.goals.goal import Reward
from planner.storage.queries.goals import picture_bytes
from ui.bridge.bridge import Bridge


def reward_picture(bridge: Bridge, reward: Reward | None) -> QPixmap | str | None:
    """The owner's own picture, the name of a drawing, or None for the tile with the first letter."""
    if reward is None:
        return None
    if reward.picture_id is not None:
        shown = _decoded(picture_bytes(bridge.store, reward.picture_id))
        return None if shown.isNull() else shown
    return reward.art or None


@lru_cache(maxsize=24)
def _decoded(data: bytes) -> QPixmap:
    shown = QPixmap()
    shown.loadFromData(data)
    return shown
