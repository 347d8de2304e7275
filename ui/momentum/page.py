"""The page of momentum."""

from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.bridge.page import Page


class MomentumPage(Page):
    """The page of momentum."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self._navigator = navigator

    def reload(self) -> None:
        """Nothing yet."""
