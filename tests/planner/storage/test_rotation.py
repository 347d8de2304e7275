"""Old backups go, never too many of them, and never because of a wrong clock."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from planner.actions.backing_up import back_up_when_closing
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.clock import FrozenClock
from planner.storage.rotation import FEWEST, KEPT_WHOLE, kept, thin
from planner.storage.store import Store

NOW = datetime(2026, 11, 12, 18, tzinfo=UTC)
_MOMENTS = st.lists(st.integers(0, 900 * 24), unique=True).map(lambda hours: [NOW - timedelta(hours=h) for h in hours])


@given(_MOMENTS)
def test_the_newest_and_the_last_two_days_always_stay(moments: list[datetime]) -> None:
    stay = kept(moments)
    assert stay <= set(moments)
    assert len(stay) >= min(FEWEST, len(moments))
    if moments:
        newest = max(moments)
        assert {moment for moment in moments if newest - moment <= KEPT_WHOLE} <= stay


@given(_MOMENTS)
def test_thinning_twice_removes_nothing_more(moments: list[datetime]) -> None:
    assert kept(kept(moments)) == kept(moments)


def test_two_years_of_daily_backups_become_a_few_dozen() -> None:
    moments = [NOW - timedelta(days=day) for day in range(730)]
    stay = kept(moments)
    assert 35 <= len(stay) <= 14 + 12 + 24
    assert {NOW - timedelta(days=day) for day in range(14)} <= stay
    assert min(stay) < NOW - timedelta(days=650)


def test_a_clock_in_the_future_takes_nothing_away() -> None:
    moments = [NOW - timedelta(days=day) for day in range(10)]
    assert kept([*moments, NOW + timedelta(days=4000)]) >= set(moments[:9])


def test_only_copies_of_the_same_reason_go(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in range(60):
        stamp = (NOW - timedelta(days=day)).strftime("%Y%m%dT%H%M%S%fZ")
        (folder / f"assidu-{stamp}-close.db").touch()
    others = [folder / "assidu-20200101T000000000000Z-migration.db", folder / "assidu-mine-close.db"]
    for other in others:
        other.touch()
    thin(tmp_path, reason="close")
    left = set(folder.iterdir())
    assert set(others) <= left
    assert 14 <= len(left) - len(others) < 60


def test_closing_writes_a_copy_only_when_something_changed(store: Store) -> None:
    assert back_up_when_closing(store) is None
    change_settings(store, block_minutes=45)
    path = back_up_when_closing(store)
    assert path is not None
    assert path.stat().st_size > 0
    assert list(path.parent.iterdir()) == [path]


def test_what_a_run_that_was_cut_off_changed_is_backed_up_next_time(data_folder: Path, clock: FrozenClock) -> None:
    open_store(data_folder, clock).close()
    (data_folder / "assidu.open").touch()
    after_crash = open_store(data_folder, clock)
    assert back_up_when_closing(after_crash) is not None
    after_crash.close()
    again = open_store(data_folder, clock)
    assert back_up_when_closing(again) is None
    again.close()
