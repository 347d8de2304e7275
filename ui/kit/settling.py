"""A picture that is painted only when it is whole: layouts of wrapped words come to rest in several rounds."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

_LAID_OUT, _TOLD = Qt.WidgetAttribute.WA_LaidOut, Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_MOST_ROUNDS = 24  # whatever does not come to rest is painted nevertheless
_AT_REST = 4  # so many rounds without a change: what is deep inside asks outwards level by level


def settle(content: QWidget) -> None:
    """Lay out a widget whose parts have changed now, so that its next painting is its last.

    Each layout asks for its turn by an event, and often asks the one around it for another: these turns come here,
    until the heights stay. Nothing else that waits is done, and nothing is painted.
    """
    parts = [content, *content.findChildren(QWidget)]
    for each in parts:
        if each.isHidden() and each.testAttribute(_LAID_OUT) and not each.testAttribute(_TOLD):
            each.show()  # made just now: Qt would show it in its next round
    before, same = _heights(parts), 0
    for _ in range(_MOST_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        now = _heights(parts)
        same = same + 1 if now == before else 0
        if same == _AT_REST:
            return
        before = now


def _heights(parts: list[QWidget]) -> list[int]:
    return [each.height() for each in parts]
