"""Where the password of the calendar server is kept, and where it is not."""

import pytest

from planner.errors import KnownError
from planner.publishing.passwords import forget_password, has_keyring, keep_password, password_of
from planner.publishing.server import Account
from tests.planner.publishing.keyrings import FakeKeyring, LockedKeyring, no_keyring, use_keyring

URL, USER, WORD = "https://cloud.example.org/dav/", "claire", "open sesame"


def test_a_password_is_kept_in_the_keyring_alone(keyring: FakeKeyring) -> None:
    assert keep_password(URL, USER, WORD)
    assert keyring.kept == {("assidu", f"{USER}@{URL}"): WORD}
    assert password_of(URL, USER) == WORD
    forget_password(URL, USER)
    assert keyring.kept == {}
    assert password_of(URL, USER) is None


def test_without_a_keyring_it_is_known_until_the_program_ends(keyring: FakeKeyring) -> None:
    with use_keyring(no_keyring()):
        assert not has_keyring()
        assert not keep_password(URL, USER, WORD)
        assert password_of(URL, USER) == WORD
        forget_password(URL, USER)
        assert password_of(URL, USER) is None
    assert keyring.kept == {}


def test_a_locked_keyring_is_said_and_a_new_password_is_kept_in_memory(keyring: FakeKeyring) -> None:
    assert keyring.kept == {}
    with use_keyring(LockedKeyring()):
        with pytest.raises(KnownError, match="publish_keyring_locked"):
            password_of(URL, USER)
        assert not keep_password(URL, USER, WORD)
        assert password_of(URL, USER) == WORD


def test_an_account_does_not_show_its_password() -> None:
    assert WORD not in repr(Account(URL, USER, WORD))
