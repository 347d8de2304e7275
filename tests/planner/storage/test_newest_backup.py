"""When the data file is damaged, the newest backup is named."""

from datetime import date
from pathlib import Path

import pytest

from planner.actions.opening import open_store
from planner.clock import FrozenClock
from planner.errors import StoreError
from planner.storage.newest_backup import newest_backup
from planner.words import error_sentence

OLD = "assidu-20261110T080000000000Z-closing.db"
NEW = "assidu-20261111T233000000000Z-import.db"


def _put(folder: Path, *names: str) -> None:
    (folder / "backups").mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / "backups" / name).write_bytes(b"x")


def test_the_newest_is_told_by_its_name(tmp_path: Path) -> None:
    _put(
        tmp_path,
        NEW,
        OLD,
        "assidu-20261231T000000000000Z-closing.db.part",
        "notes.db",
        "assidu-99999999T000000000000Z-x.db",
    )
    found = newest_backup(tmp_path)
    assert found is not None
    assert (found.path.name, found.day) == (NEW, date(2026, 11, 11))


def test_an_empty_file_is_no_backup(tmp_path: Path) -> None:
    _put(tmp_path, OLD)
    (tmp_path / "backups" / NEW).touch()
    found = newest_backup(tmp_path)
    assert found is not None and found.path.name == OLD


def test_without_a_folder_there_is_none(tmp_path: Path) -> None:
    assert newest_backup(tmp_path) is None


@pytest.mark.parametrize("has_backup", [True, False])
def test_damage_is_told_with_the_newest_backup(data_folder: Path, clock: FrozenClock, has_backup: bool) -> None:
    open_store(data_folder, clock).close()
    file = data_folder / "assidu.db"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    if has_backup:
        _put(data_folder, OLD, NEW)
    with pytest.raises(StoreError) as refused:
        open_store(data_folder, clock)
    assert refused.value.code == ("damaged_with_backup" if has_backup else "damaged")
    for language, day in (("en", "11 November 2026"), ("fr", "11 novembre 2026")):
        sentence = error_sentence(refused.value, language)
        assert str(file) in sentence
        assert (NEW in sentence and day in sentence) == has_backup
