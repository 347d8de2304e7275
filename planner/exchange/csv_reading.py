"""A text file with separated columns turned into rows that know their line."""

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from planner.errors import FileError
from planner.exchange.bulk import without_collector
from planner.exchange.decoding import DecodedText, read_text
from planner.exchange.header_words import is_header_row

MOST_ROWS = 200_000
MOST_COLUMNS = 200
DELIMITERS = ";,\t|"

_LARGEST_CELL = 1_000_000
_SAMPLE_LINES = 200
_DECLARED = re.compile(r'^"?sep=(.)"?[^\S\n]*(?:\r\n|\r|\n|$)')
_QUOTED = re.compile(r'"[^"]*"')
_GUARDED = re.compile(r"'+[=+\-@\t\r＝＋－＠]")

Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """The rows of a file, each with the number of the line it begins on.

    `headers` is empty when the first row is data already. Rows may be shorter or longer than the headers; wholly
    empty rows are left out. `width` is the number of columns of the widest row.
    """

    headers: tuple[str, ...]
    rows: list[Row]
    delimiter: str
    encoding: str
    width: int


def read_csv(path: Path, encoding: str = "", delimiter: str = "") -> CsvTable:
    """The table in a file; raises FileError (see `decode` and `parse_csv`)."""
    return parse_csv(read_text(path, encoding), delimiter, str(path))


def parse_csv(decoded: DecodedText, delimiter: str = "", path: str = "") -> CsvTable:
    """The table in a text, delimiter guessed when not given.

    Codes: unclosed_quote and misplaced_quote with the line, too_many_rows and too_many_columns with the limit,
    cell_too_long with the line, file_empty when there is no row.
    """
    text, skipped = decoded.text, 0
    declared = _DECLARED.match(text)
    if declared:
        delimiter, text, skipped = delimiter or declared[1], text[declared.end() :], 1
    delimiter = delimiter or guess_delimiter(text)
    with without_collector():
        rows = _read_rows(text, delimiter, skipped, path)
    if not rows:
        raise FileError("file_empty", path=path)
    width = max(map(len, (row for _, row in rows)))
    if width > MOST_COLUMNS:
        raise FileError("too_many_columns", path=path, columns=width, limit=MOST_COLUMNS)
    if _GUARDED.search(text):
        _take_guards_off(rows)
    headers: tuple[str, ...] = ()
    if is_header_row(rows[0][1], [row for _, row in rows[1:20]]):
        headers = tuple(cell.strip() for cell in rows.pop(0)[1])
    return CsvTable(headers, rows, delimiter, decoded.encoding, width)


def guess_delimiter(text: str) -> str:
    """The separator that stands in most lines the same number of times, outside quotes."""
    lines = _QUOTED.sub("", text[:200_000]).splitlines()[:_SAMPLE_LINES]
    lines = [line for line in lines if line.strip()]

    def steadiness(sign: str) -> tuple[float, int]:
        counts = Counter(line.count(sign) for line in lines)
        count, times = max(((count, times) for count, times in counts.items() if count), default=(0, 0), key=_by_times)
        return times / max(len(lines), 1) * (1 + min(count, 5) / 10), count

    best = max(DELIMITERS, key=steadiness)
    return best if steadiness(best)[1] else ";"


def _by_times(item: tuple[int, int]) -> tuple[int, int]:
    return item[1], item[0]


def _read_rows(text: str, delimiter: str, skipped: int, path: str) -> list[Row]:
    csv.field_size_limit(_LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    begins = 1 + skipped
    try:
        for row in islice(reader, MOST_ROWS + 2):
            if any(row):
                rows.append((begins, row))
            begins = reader.line_num + 1 + skipped
    except csv.Error as error:
        raise _quote_error(str(error), begins, path) from error
    if len(rows) > MOST_ROWS + 1:
        raise FileError("too_many_rows", path=path, limit=MOST_ROWS)
    return rows


def _quote_error(message: str, line: int, path: str) -> FileError:
    if "field larger" in message:
        return FileError("cell_too_long", path=path, line=line, limit=_LARGEST_CELL)
    code = "unclosed_quote" if "unexpected end" in message else "misplaced_quote"
    return FileError(code, path=path, line=line)


def _take_guards_off(rows: list[Row]) -> None:
    """Removes the apostrophe that keeps a spreadsheet from calculating, as our own export writes it."""
    for _, row in rows:
        for column, cell in enumerate(row):
            if cell[:1] == "'" and _GUARDED.match(cell):
                row[column] = cell[1:]
