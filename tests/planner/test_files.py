"""Whole files or none."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from planner.errors import FileError
from planner.files import write_atomically
from planner.locations import DATABASE_NAME


def test_a_new_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    write_atomically(target, b"new")

    assert target.read_bytes() == b"new"
    assert [it.name for it in tmp_path.iterdir()] == ["plan.ics"]
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_an_existing_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    target.write_bytes(b"old")
    target.chmod(0o644)
    write_atomically(target, b"new")

    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


def test_a_data_file_is_never_replaced(tmp_path: Path) -> None:
    target = tmp_path / DATABASE_NAME
    target.write_bytes(b"data")
    with pytest.raises(FileError) as refused:
        write_atomically(target, b"new")

    assert refused.value.code == "target_is_data"
    assert target.read_bytes() == b"data"


def test_a_file_of_ones_own_called_part_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "plan.ics.part").write_bytes(b"mine")
    write_atomically(tmp_path / "plan.ics", b"new")

    assert {it.name: it.read_bytes() for it in tmp_path.iterdir()} == {"plan.ics": b"new", "plan.ics.part": b"mine"}


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / f"{'é' * 120}.ics"
    write_atomically(target, b"new")

    assert [it.name for it in tmp_path.iterdir()] == [target.name]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_place_of_the_part_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.token_hex", lambda _: "0")
    victim, link = tmp_path / "victim", tmp_path / ".plan.ics.0.part"
    victim.write_bytes(b"precious")
    link.symlink_to(victim)
    with pytest.raises(FileError):
        write_atomically(tmp_path / "plan.ics", b"new")

    assert victim.read_bytes() == b"precious" and link.is_symlink()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere" / "plan.ics") == "target_missing_folder"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "target_is_folder"


def test_a_file_marked_as_read_only_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    target.write_bytes(b"old")
    target.chmod(0o444)

    assert refusal(target) == "target_read_only"
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EROFS, "target_read_only"),
        (errno.EACCES, "target_read_only"),
        (errno.ENOSPC, "disk_full"),
        (errno.EIO, "target_not_writable"),
    ],
)
@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
def test_a_failing_disk_leaves_the_old_file_and_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, code: str
) -> None:
    target = tmp_path / "plan.ics"
    target.write_bytes(b"old")

    def fail(*_arguments: Any, **_named: Any) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as failing:
        failing.setattr(os, call, fail)
        assert refusal(target) == code

    assert target.read_bytes() == b"old"
    assert [it.name for it in tmp_path.iterdir()] == ["plan.ics"]


def refusal(target: Path) -> str:
    with pytest.raises(FileError) as refused:
        write_atomically(target, b"new")
    assert refused.value.facts["path"] == str(target)
    return refused.value.code
