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
    """The refused rows with their own columns first, then the line they stood on and the reason in words.

    `line_and_reason` are the headers of the last two columns. The file can be corrected and imported as it is.
    """
    width = max([len(headers), *(len(row.cells) for row in refused)])
    top = [*headers, *[""] * (width - len(headers)), *line_and_reason]
    rows = ([*row.cells, *[""] * (width - len(row.cells)), str(row.line), reason(row)] for row in refused)
    return csv_bytes([top, *rows], language)
