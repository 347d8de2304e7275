"""Import of 100 000 rows with matching, against `sqlite-utils insert --csv` of the same file, in turn."""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.people import write_csv
from bench.report import Figure

GOAL = 1.5
ROUNDS = 5


def main() -> list[Figure]:
    """Time both, one after the other, and give the median of the ratios."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "people.csv"
        write_csv(source)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(_ours(source, Path(scratch) / "data"))
            theirs.append(_sqlite_utils(source, Path(scratch) / "plain.db"))
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    seconds = f"{statistics.median(ours):.2f} s against {statistics.median(theirs):.2f} s"
    return [Figure("CSV import of 100 000 rows with matching, against sqlite-utils insert --csv", ratio, GOAL, seconds)]


def _ours(source: Path, folder: Path) -> float:
    shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "main.py", "--data-dir", str(folder), "prospects", "import", str(source)]
    return _timed(command)


def _sqlite_utils(source: Path, target: Path) -> float:
    target.unlink(missing_ok=True)
    return _timed([sys.executable, "-m", "sqlite_utils", "insert", str(target), "people", str(source), "--csv"])


def _timed(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).resolve().parent.parent)
    return time.perf_counter() - start
