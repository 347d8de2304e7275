"""When a window has nothing left to do, and how it goes away."""

from collections.abc import Callable
from typing import Any

_MOST_ROUNDS = 1000
_LONGEST_MS, _LOOK_MS = 60_000, 50


def settler() -> Callable[[], None]:
    """A function that lets Qt work until nothing waits: no layout, no painting, no timer without a delay.

    One round of the event loop is not enough: what is painted in it can ask for another layout and another painting.
    """
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()

    def settle() -> None:
        for _ in range(_MOST_ROUNDS):
            if not loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
                return
        raise SystemExit("the window does not come to rest")

    return settle


def come_to_rest(window: Any) -> None:
    """Wait until the window has done what it does by itself after its start: watching, making pages."""
    from PySide6.QtTest import QTest

    for _ in range(_LONGEST_MS // _LOOK_MS):
        if window.content.is_at_rest():
            return
        QTest.qWait(_LOOK_MS)
    raise SystemExit("the window does not come to rest")


def put_away(window: Any) -> None:
    """Close a window and its store as the program does: what is read beside it ends first."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from ui.bridge.background import end_background_work

    store = window.bridge.store
    window.close()
    end_background_work()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    store.close()
