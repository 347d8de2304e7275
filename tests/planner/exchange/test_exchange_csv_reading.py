from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.errors import FileError, KnownError
from planner.exchange.csv_reading import CsvTable, guess_delimiter, parse_csv, read_csv
from planner.exchange.decoding import DecodedText, decode


def table(text: str) -> CsvTable:
    return parse_csv(DecodedText(text, "utf-8"))


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b;c\n1,5;2,5;3\n", ";"),
        ("a,b\n1;,2\n", ","),
        ("a\tb\nx, y\tz\n", "\t"),
        ("a|b|c\n1|2|3", "|"),
        ('"a;b;c",x\n"d;e;f",y\n', ","),
        ("Nom;Notes\nDuval;bon, sympa, vite\nPetit;oui\n", ";"),
        ("nothing", ";"),
    ],
)
def test_delimiter_is_counted_outside_quotes(text: str, delimiter: str) -> None:
    assert guess_delimiter(text) == delimiter


def test_a_declared_separator_is_honoured() -> None:
    read = table("sep=|\r\nSociété|Ville\r\nDuval; fils|Lyon\r\n")
    assert read.delimiter == "|"
    assert read.headers == ("Société", "Ville")
    assert read.rows == [(3, ["Duval; fils", "Lyon"])]


def test_rows_know_the_line_they_begin_on() -> None:
    read = table('Société;Notes\nDuval;"une\ndeux"\n\n;;\nPetit;x\n')
    assert read.rows == [(2, ["Duval", "une\ndeux"]), (6, ["Petit", "x"])]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_read(newline: str) -> None:
    assert table(newline.join(["Société;Ville", "Duval;Lyon", "Petit;Bron"])).rows == [
        (2, ["Duval", "Lyon"]),
        (3, ["Petit", "Bron"]),
    ]


@pytest.mark.parametrize(
    ("text", "has_headers"),
    [
        ("Société;Téléphone\nDuval;04 72 10 20 30", True),
        ("Company,Phone\nDuval,x", True),
        ("Ident;Coordonnées;Téléphone\nDuval;x;04 72 10 20 30", True),
        ("Duval;04 72 10 20 30\nPetit;04 72 10 20 31", False),
        ("Duval;a@b.fr", False),
        ("Duval;Lyon\nPetit;Bron", False),
    ],
)
def test_headers_are_told_from_data(text: str, has_headers: bool) -> None:
    assert bool(table(text).headers) is has_headers


def test_an_unclosed_quote_names_the_line_it_opens_on() -> None:
    with pytest.raises(FileError) as raised:
        table('Société;Ville\nDuval;Lyon\n"Petit;Bron\nMartin;Paris\n')
    assert (raised.value.code, raised.value.facts["line"]) == ("unclosed_quote", 3)


def test_a_quote_in_the_middle_names_its_line() -> None:
    with pytest.raises(FileError) as raised:
        table('Société;Ville\n"Bar" Central;Lyon\n')
    assert (raised.value.code, raised.value.facts["line"]) == ("misplaced_quote", 2)


def test_limits_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileError) as raised:
        table("Société;" + ";" * 200 + "\n" + "x;" * 201)
    assert (raised.value.code, raised.value.facts["limit"]) == ("too_many_columns", 200)
    monkeypatch.setattr("planner.exchange.csv_reading.MOST_ROWS", 3)
    with pytest.raises(FileError) as raised:
        table("Société\n" + "Duval\n" * 5)
    assert (raised.value.code, raised.value.facts["limit"]) == ("too_many_rows", 3)
    with pytest.raises(FileError) as raised:
        table("Société;Notes\nDuval;" + "x" * 1_000_001)
    assert (raised.value.code, raised.value.facts["line"]) == ("cell_too_long", 2)


def test_the_apostrophe_against_formulas_is_taken_off_once() -> None:
    read = table("Société;Téléphone\n'=Duval;'+33472102030\n''=x;l'été\n'quoted';x\n")
    assert [row for _, row in read.rows] == [["=Duval", "+33472102030"], ["'=x", "l'été"], ["'quoted'", "x"]]


def test_a_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "prospects.csv"
    path.write_bytes("Société\tVille\r\nRégie Duval\tSaint-Étienne\r\n".encode("cp1252"))
    read = read_csv(path)
    assert (read.encoding, read.delimiter, read.width) == ("cp1252", "\t", 2)
    assert read.rows == [(2, ["Régie Duval", "Saint-Étienne"])]


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_random_bytes_are_read_or_refused_as_known(data: bytes) -> None:
    try:
        read = parse_csv(decode(data))
    except KnownError:
        return
    assert read.width >= 1


@settings(max_examples=200)
@given(st.text(alphabet=st.sampled_from("ab'\";,\t|\r\n=+é \x0b\x1f\u2028"), max_size=80))
def test_random_separators_and_quotes_are_read_or_refused_as_known(text: str) -> None:
    try:
        table(text)
    except KnownError as error:
        assert error.code in ("unclosed_quote", "misplaced_quote", "file_empty")
