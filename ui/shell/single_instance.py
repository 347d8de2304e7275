"""A second start on the same data raises the window that is open already. A local pipe, never the network."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 300


class SingleInstance(QObject):
    """The pipe of one data folder."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"assidu-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
        self._server: QLocalServer | None = None
        self._window: QWidget | None = None

    def raise_other(self) -> bool:
        """Ask a window that is open on this folder to come to the front; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        found = socket.waitForConnected(_PATIENCE_MS)
        socket.disconnectFromServer()
        return found

    def listen(self, window: QWidget) -> None:
        """Answer later starts by raising this window."""
        self._window = window
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        self._server.listen(self._name)

    def _on_connected(self) -> None:
        server, window = self._server, self._window
        if server is None or window is None:
            return
        connection = server.nextPendingConnection()
        if connection is not None:
            connection.deleteLater()
        window.showNormal()
        window.raise_()
        window.activateWindow()
