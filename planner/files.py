"""Files that go out: written whole or not at all."""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from planner.errors import FileError
from planner.locations import DATABASE_NAME

_PRIVATE = 0o600
_LONGEST_START = 40  # signs of the name in that of its part, which may not be longer than a name can be
_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_CODES = {
    errno.EACCES: "target_read_only",
    errno.EPERM: "target_read_only",
    errno.EROFS: "target_read_only",
    errno.ENOENT: "target_missing_folder",
    errno.ENOTDIR: "target_missing_folder",
    errno.EISDIR: "target_is_folder",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
}


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file by new content, so that at every moment the old or the new one is there as a whole.

    A new file can be read by its owner alone; one that exists keeps its permissions. A link is followed. Raises
    `FileError` with `path`: target_is_data for a data file of our own, target_read_only, target_missing_folder,
    target_is_folder, disk_full, or target_not_writable for any other cause.
    The old file is then untouched and no part is left behind.
    """
    write_all_atomically({path: content})


def write_all_atomically(contents: Mapping[Path, bytes]) -> None:
    """The same for several files that belong together: none is replaced before all of them are written whole."""
    parts: list[tuple[Path, Path, Path]] = []
    path = Path()
    try:
        for path, content in contents.items():
            parts.append((path, *_written_part(path, content)))
        while parts:
            path, target, part = parts[0]
            part.replace(target)
            parts.pop(0)
            sync_folder(target.parent)
    except OSError as error:
        code = _CODES.get(error.errno or 0, "target_not_writable")
        raise FileError(code, path=str(path)) from error
    finally:
        for _, _, part in parts:
            with contextlib.suppress(OSError):
                part.unlink()


def _written_part(path: Path, content: bytes) -> tuple[Path, Path]:
    """Where the file really lies, and its new content beside it; nothing is left behind when that fails."""
    target = path.resolve()
    if target.name == DATABASE_NAME:  # replaced while it is open, it would lose all that is written later
        raise FileError("target_is_data", path=str(path))
    permissions = _permissions_of(target)
    part, descriptor = create_part(target, permissions)
    try:
        _write_part(part, descriptor, content, permissions)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    return target, part


def _permissions_of(target: Path) -> int:
    """The permissions to write with; a folder, or a file that its owner marked as read-only, is refused."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return _PRIVATE
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not mode & _ANY_WRITE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(mode)


def create_part(target: Path, permissions: int = _PRIVATE) -> tuple[Path, int]:
    """A new, empty file beside `target` to write to before it gets the name, and its open descriptor.

    Its name is one that nobody has: a person's own `<name>.part` is left alone.
    """
    part = target.with_name(f".{target.name[:_LONGEST_START]}.{secrets.token_hex(8)}.part")
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    return part, os.open(part, flags, permissions)


def _write_part(part: Path, descriptor: int, content: bytes, permissions: int) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if permissions != _PRIVATE:
        part.chmod(permissions)


def sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, on systems where a folder can be opened for that."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
