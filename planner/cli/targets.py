"""Files that a command writes over."""

from pathlib import Path

from planner.errors import FileError


def refuse_other_file(path: Path, start: bytes, code: str) -> None:
    """Never write over a file of another kind: a name typed wrong must not cost one."""
    try:
        with path.open("rb") as file:
            found = file.read(len(start))
    except OSError:
        return  # not there, or no file: the writing itself says what is wrong
    if found and found != start:
        raise FileError(code, path=str(path))
