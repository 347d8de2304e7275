"""One block alone as a calendar file."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.actions.export_block import export_block
from ui.bridge.bridge import Bridge
from ui.exporting.places import PathQuestion, ask_for_path, ask_place, suggested_place


def export_one_block(
    bridge: Bridge, window: QWidget, series_id: int, slot: datetime, ask: PathQuestion = ask_for_path
) -> None:
    """Ask where and write the block with its call list; the export of the plan does not know of it.

    What is in the way is told by `bridge.failed`.
    """
    title = QCoreApplication.translate("OneBlock", "Where to write this block")
    suggested = suggested_place(bridge.settings.calendar_file, slot.strftime("%Y-%m-%d"))
    path = ask_place(ask, window, title, suggested)
    if path is not None:
        bridge.perform(export_block, series_id=series_id, slot=slot, path=path, language=bridge.language)
