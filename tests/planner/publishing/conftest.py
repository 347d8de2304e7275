"""A calendar server for the whole run, and a keyring that is none of this computer's."""

from collections.abc import Iterator

import pytest

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
