"""The pane is painted when it is whole."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.prospects import add_tag
from planner.actions.pursuit import nurture
from ui.bridge.bridge import Bridge
from ui.kit import Button
from ui.prospects.page import ProspectsPage


class Painted(QObject):
    """How high a widget was each time it was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.heights: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.heights.append(watched.height())
        return False


def test_nobody_sees_words_without_their_room(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.perform(nurture, prospect_ids=[2], wake_note="the board has met and the budget of the next year is voted")
    page.resize(1040, 644)
    content = page.detail.findChild(QWidget, "pageScrollContent")
    assert content is not None
    painted = Painted(content)
    for each in (1, 2, 5):
        painted.heights.clear()
        page.open_prospect(each)
        room = content.height()
        assert content.updatesEnabled()
        assert painted.heights == []
        qtbot.waitUntil(lambda: bool(painted.heights))
        page.detail.repaint()
        assert {*painted.heights, content.height()} == {room}


def test_what_is_made_for_somebody_is_there_at_once(page: ProspectsPage, bridge: Bridge) -> None:
    bridge.perform(add_tag, prospect_ids=[2], tag="met at the fair")
    page.open_prospect(2)
    chips = page.detail.facts.findChildren(Button)
    assert "met at the fair" in {chip.words() for chip in chips if chip.isVisible()}
