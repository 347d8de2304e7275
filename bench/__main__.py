"""Run the measurements and print them: `uv run python -m bench [name …]`."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench import busy, export_ics, import_csv, momentum, pursuing, search_keystroke, week_change, window_start
from bench.report import Figure, table

BENCHES = {
    "window": window_start.main,
    "search": search_keystroke.main,
    "pursuing": pursuing.main,
    "week": week_change.main,
    "momentum": momentum.main,
    "import": import_csv.main,
    "export": export_ics.figures,
    "busy": busy.figures,
}


def main(names: list[str]) -> int:
    """Run the named benches, or all."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"No such bench: {', '.join(unknown)}. There are {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for name in names or BENCHES:
        print(f"{name} …", file=sys.stderr)
        figures += BENCHES[name]()
    print(table(figures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
