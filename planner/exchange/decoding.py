"""Bytes from a stranger turned into text: which encoding, and is it text at all."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from planner.errors import FileError

LARGEST_FILE = 50 * 1024 * 1024

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPREADSHEET_PARTS = (b"xl/", b"[Content_Types].xml", b"opendocument.spreadsheet")
_BINARY_STARTS = (
    b"PK",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"SQLite format 3\x00",
    b"7z\xbc\xaf",
    b"Rar!",
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x19\x1b-\x1f]")
_SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class DecodedText:
    """The text of a file and the encoding it was read by."""

    text: str
    encoding: str


def read_text(path: Path, encoding: str = "") -> DecodedText:
    """The text of a file of at most 50 MB; raises FileError with the path otherwise."""
    return decode(read_bytes(path), encoding, str(path))


def read_bytes(path: Path) -> bytes:
    """All bytes of a file of at most 50 MB; codes: file_missing, file_is_a_folder, file_unreadable, file_too_large."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise FileError("file_missing", path=str(path)) from error
    except IsADirectoryError as error:
        raise FileError("file_is_a_folder", path=str(path)) from error
    except (OSError, ValueError) as error:
        code = "file_is_a_folder" if path.is_dir() else "file_unreadable"
        raise FileError(code, path=str(path)) from error
    if len(data) > LARGEST_FILE:
        raise FileError("file_too_large", path=str(path), megabytes=LARGEST_FILE // (1024 * 1024))
    return data


def decode(data: bytes, encoding: str = "", path: str = "") -> DecodedText:
    """The text in the bytes: by byte order mark, then UTF-16 by its zeros, then UTF-8, else CP1252.

    A given `encoding` is taken instead of guessing. Codes: file_empty, is_a_spreadsheet, not_a_text_file, and
    undecodable with the line and the byte.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise FileError("file_empty", path=path)
    _refuse_binary(data, path)
    chosen, body = (encoding, data) if encoding else _guess_encoding(data)
    text = _decode_as(body, chosen, path)
    if "\x00" in text:
        raise FileError("not_a_text_file", path=path)
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise FileError("file_empty", path=path)
    return DecodedText(text, chosen)


def _refuse_binary(data: bytes, path: str) -> None:
    if data.startswith(_OLD_OFFICE):
        raise FileError("is_a_spreadsheet", path=path)
    if data.startswith(_ZIP) and any(part in data for part in _SPREADSHEET_PARTS):
        raise FileError("is_a_spreadsheet", path=path)
    if data.startswith(_BINARY_STARTS):
        raise FileError("not_a_text_file", path=path)


def _guess_encoding(data: bytes) -> tuple[str, bytes]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :]
    sample = data[:_SAMPLE]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = sample[first::2]
        if len(half) > 1 and half.count(0) > 0.4 * len(half) and not sample[1 - first :: 2].count(0):
            return encoding, data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252", data
    return "utf-8", data


def _decode_as(data: bytes, encoding: str, path: str) -> str:
    if not encoding.startswith("utf-16"):
        strange = len(_CONTROLS.findall(data[:_SAMPLE]))
        if b"\x00" in data or strange > 0.02 * min(len(data), _SAMPLE):
            raise FileError("not_a_text_file", path=path)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding.startswith("utf-16"):
            raise FileError("not_a_text_file", path=path) from error
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError("undecodable", path=path, line=line, byte=f"0x{data[error.start]:02X}") from error
    except LookupError as error:
        raise FileError("unknown_encoding", path=path, encoding=encoding) from error
