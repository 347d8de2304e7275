"""When a window has nothing left to do."""

from collections.abc import Callable

_MOST_ROUNDS = 1000


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
