"""Looking at one's own habits: the seven habits monthly, where the time goes, the self-check quarterly."""

from PySide6.QtWidgets import QWidget

from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.checkup.ledger_dialog import LedgerDialog
from ui.checkup.self_check_dialog import SelfCheckDialog
from ui.checkup.sins_dialog import SinsDialog

__all__ = ["LedgerDialog", "SelfCheckDialog", "SinsDialog", "open_ledger", "open_self_check", "open_sins"]


def open_sins(bridge: Bridge, navigator: Navigator, window: QWidget) -> SinsDialog:
    """Show the seven habits over the window."""
    dialog = SinsDialog(bridge, navigator, window)
    dialog.open()
    return dialog


def open_ledger(bridge: Bridge, navigator: Navigator, window: QWidget) -> LedgerDialog:
    """Show where the time goes over the window."""
    dialog = LedgerDialog(bridge, navigator, window)
    dialog.open()
    return dialog


def open_self_check(bridge: Bridge, navigator: Navigator, window: QWidget) -> SelfCheckDialog:
    """Ask the six questions over the window."""
    dialog = SelfCheckDialog(bridge, navigator, window)
    dialog.open()
    return dialog
