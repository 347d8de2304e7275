"""The rows that an import has refused, as a file to correct and import again."""

from collections.abc import Callable, Sequence

from planner.exchange.csv_writing import csv_bytes
from planner.exchange.importing import RefusedRow


def refused_csv(
    refused: Sequence[RefusedRow],
    headers: Sequence[str],
    line_and_reason: tuple[str, str],
    reason: Callable[[RefusedRow], str],
    language: str = "en",
) -> bytes:
    """The refused rows: the line each stood on, the reason in words, then its own columns.

    `line_and_reason` are the headers of the first two columns. The file can be corrected and imported as it is.
    """
    width = max([len(headers), *(len(row.cells) for row in refused)])
    top = [*line_and_reason, *headers, *[""] * (width - len(headers))]
    rows = ([str(row.line), reason(row), *row.cells] for row in refused)
    return csv_bytes([top, *rows], language)
