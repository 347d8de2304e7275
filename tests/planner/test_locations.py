"""A data folder that another program copies about is told from a plain one."""

from pathlib import Path

import pytest

from planner.actions.opening import open_store
from planner.clock import FrozenClock
from planner.errors import StoreError
from planner.locations import synced_by


@pytest.mark.parametrize(
    ("where", "service"),
    [
        ("Dropbox/Assidu", "Dropbox"),
        ("Dropbox (Plomberie Duval)", "Dropbox"),
        ("OneDrive/Documents/assidu", "OneDrive"),
        ("OneDrive - Plomberie Duval/assidu", "OneDrive"),
        ("Google Drive/My Drive/assidu", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-paul@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/assidu", "iCloud Drive"),
        ("iCloudDrive/assidu", "iCloud Drive"),
    ],
)
def test_the_usual_places_are_known(tmp_path: Path, where: str, service: str) -> None:
    assert synced_by(tmp_path / where, tmp_path) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_0a1b2c3d.db", "Nextcloud"),
        (".dropbox.cache", "Dropbox"),
    ],
)
def test_a_mark_gives_the_folder_away_wherever_it_stands(tmp_path: Path, mark: str, service: str) -> None:
    top = tmp_path / "disk" / "work"
    top.mkdir(parents=True)
    (top / mark).touch()
    assert synced_by(top / "assidu" / "data", tmp_path) == service
    assert synced_by(tmp_path / "disk", tmp_path) is None


@pytest.mark.parametrize(
    "where",
    [
        ".local/share/Assidu",
        "Documents/assidu",
        "projects/Dropbox",
        "dropbox-import/data",
        "OneDriveBackup",
        "Nextcloud",
        "Library/Application Support/Assidu",
        "Library/CloudStorage",
    ],
)
def test_a_plain_folder_is_left_alone(tmp_path: Path, where: str) -> None:
    (tmp_path / ".dropbox").mkdir()  # the settings of Dropbox in a home folder say nothing of that folder
    assert synced_by(tmp_path / where, tmp_path) is None


def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    link = tmp_path / "data"
    try:
        link.symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    except OSError:
        pytest.skip("links are not allowed here")
    assert synced_by(link, tmp_path) == "Dropbox"


def test_a_synced_folder_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    with pytest.raises(StoreError) as refused:
        open_store(tmp_path / "assidu", FrozenClock())
    assert (refused.value.code, refused.value.facts["service"]) == ("synced_folder", "Syncthing")
    assert not (tmp_path / "assidu").exists()
