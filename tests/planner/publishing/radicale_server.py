"""A real calendar server on this computer, in a thread of the tests: accounts, calendars, and what is in them."""

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from radicale import Application, config

USER, PASSWORD = "claire", "s3cret & word"


class _Silent(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing on the output of the tests."""


class Radicale:
    """The server at `url`. It can be stopped and started again on the same port, with what it holds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "users").write_text(f"{USER}:{PASSWORD}\n", "utf-8")
        logging.getLogger("radicale").setLevel(logging.CRITICAL)
        settings = config.load()
        settings.update(
            {
                "auth": {
                    "type": "htpasswd",
                    "htpasswd_filename": str(folder / "users"),
                    "htpasswd_encryption": "plain",
                    "delay": 0,
                },
                "storage": {"filesystem_folder": str(folder / "collections")},
                "logging": {"level": "critical"},
            },
            "tests",
            privileged=True,
        )
        self._application = Application(settings)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._server: WSGIServer | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}/"

    @contextmanager
    def running(self) -> Iterator["Radicale"]:
        """The server while it answers."""
        self.start()
        try:
            yield self
        finally:
            self.stop()

    def start(self) -> None:
        """Answer from now on: the port is open when this returns."""
        self._server = make_server("127.0.0.1", self.port, self._application, handler_class=_Silent)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def stop(self) -> None:
        """Answer nobody."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None
