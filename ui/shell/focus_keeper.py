"""Keys never go nowhere: when what had the focus goes away, the dialog on top or the page takes it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit import open_dialogs


class FocusKeeper(QObject):
    """Watches one window. `page` says what takes the focus when no dialog is open; None leaves it where it is."""

    def __init__(self, window: QWidget, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._keep)
        window.window().installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002
        if now is None:
            self._soon.start()

    def _keep(self) -> None:
        is_lost = QApplication.focusWidget() is None and QApplication.activePopupWidget() is None
        if not is_lost or QApplication.activeWindow() is not self._window.window():
            return
        dialogs = open_dialogs(self._window)
        if dialogs:
            dialogs[-1].take_focus()
            return
        page = self._page()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
