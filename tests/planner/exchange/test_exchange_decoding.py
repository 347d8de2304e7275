from pathlib import Path

import pytest

from planner.errors import FileError
from planner.exchange.decoding import decode, read_bytes, read_text

TEXT = "Société;Ville\r\nRégie Belvauzé;Lyon\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("cp1252"), "cp1252"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_encoding_is_recognised(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (TEXT, encoding)


def test_a_chosen_encoding_is_taken() -> None:
    assert decode("é;à".encode("cp850"), "cp850").text == "é;à"
    with pytest.raises(FileError) as raised:
        decode(b"a;b", "no-such-encoding")
    assert raised.value.code == "unknown_encoding"


@pytest.mark.parametrize("data", [b"", b" \r\n\t", "\ufeff".encode(), "\ufeff \n".encode("utf-16-le")])
def test_a_file_without_text_is_empty(data: bytes) -> None:
    with pytest.raises(FileError) as raised:
        decode(data)
    assert raised.value.code == "file_empty"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04\x14\x00[Content_Types].xml...xl/workbook.xml", "is_a_spreadsheet"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "is_a_spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old", "is_a_spreadsheet"),
        (b"PK\x03\x04photo.jpg", "not_a_text_file"),
        (b"%PDF-1.7 text", "not_a_text_file"),
        (b"\x89PNG\r\n\x1a\n", "not_a_text_file"),
        (b"name;town\x00\x01\x02", "not_a_text_file"),
        (b"\x01\x02\x03\x04\x05abc", "not_a_text_file"),
    ],
)
def test_what_is_no_text_is_refused_by_its_kind(data: bytes, code: str) -> None:
    with pytest.raises(FileError) as raised:
        decode(data)
    assert raised.value.code == code


def test_a_byte_that_no_encoding_has_is_named_with_its_line() -> None:
    with pytest.raises(FileError) as raised:
        decode("é;1\nb;2\n".encode("cp1252") + b"c\x81;3")
    assert raised.value.code == "undecodable"
    assert raised.value.facts["line"] == 3
    assert raised.value.facts["byte"] == "0x81"


def test_a_missing_file_and_a_folder_have_codes_of_their_own(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.csv", "file_missing"), (tmp_path, "file_is_a_folder")):
        with pytest.raises(FileError) as raised:
            read_bytes(path)
        assert raised.value.code == code
        assert raised.value.facts["path"] == str(path)


def test_a_file_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.exchange.decoding.LARGEST_FILE", 10)
    path = tmp_path / "big.csv"
    path.write_bytes(b"a" * 11)
    with pytest.raises(FileError) as raised:
        read_text(path)
    assert raised.value.code == "file_too_large"
