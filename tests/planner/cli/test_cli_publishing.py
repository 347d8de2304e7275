"""Publishing from the command line."""

from pathlib import Path

from planner.actions.opening import open_store
from planner.actions.publishing import make_calendar, turn_on
from planner.clock import FrozenClock
from planner.publishing import passwords
from planner.publishing.passwords import keep_password
from planner.publishing.server import Account
from tests.planner.cli.cli_samples import ADD, Call
from tests.planner.publishing.keyrings import FakeKeyring, use_keyring
from tests.planner.publishing.radicale_server import PASSWORD, USER, Radicale


def test_publishing_is_set_up_in_the_window(call: Call) -> None:
    done = call("publish")
    assert (done.code, done.err) == (1, "Publishing is off. Turn it on in the window first.\n")


def test_what_waits_is_said_and_then_published(call: Call, data_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "radicale").mkdir()
    with Radicale(tmp_path / "radicale").running() as server, use_keyring(FakeKeyring()):
        call(*ADD)
        calendar = make_calendar(Account(server.url, USER, PASSWORD), "Prospecting")
        store = open_store(data_folder, FrozenClock())
        turn_on(store, url=server.url, user=USER, calendar_url=calendar.url)
        store.close()
        assert call("publish").err == "The password of the calendar server is needed again.\n"
        assert keep_password(server.url, USER, PASSWORD)
        assert call("publish", "--dry-run").out == "To add: 1. To change: 0. To remove: 0.\n"
        assert call("publish").out == "Added: 1. Changed: 0. Removed: 0.\n"
        assert call("publish").out == "Added: 0. Changed: 0. Removed: 0.\n"
        server.stop()
        call("blocks", "skip", "2026-11-17", "09:00")
        assert call("publish").code == 1
    assert passwords._session == {}
