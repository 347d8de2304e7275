"""A calendar server, a keyring and a window for the tests of publishing."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.publishing import passwords
from planner.publishing.server import Account
from tests.planner.publishing.keyrings import FakeKeyring, use_keyring
from tests.planner.publishing.radicale_server import PASSWORD, USER, Radicale


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    with Radicale(tmp_path_factory.mktemp("radicale")).running() as server:
        yield server


@pytest.fixture
def keyring() -> Iterator[FakeKeyring]:
    """The only keyring that the test knows of, empty."""
    with use_keyring(FakeKeyring()) as fake:
        yield fake
    passwords._session.clear()


@pytest.fixture
def account(radicale: Radicale) -> Account:
    """The owner's account there."""
    return Account(radicale.url, USER, PASSWORD)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A bare window to open dialogs over."""
    bare = QWidget()
    bare.resize(1100, 700)
    qtbot.addWidget(bare)
    bare.show()
    return bare
