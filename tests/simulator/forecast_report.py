"""Prints the figures of "The forecast" in docs/momentum.md.

`uv run python -m tests.simulator.forecast_report [first seed] [lives]`
"""

import sys
from collections.abc import Iterable
from statistics import mean

from tests.simulator.forecast_cases import HORIZONS, looks
from tests.simulator.forecast_scoring import ForecastScore, score
from tests.simulator.scoring import Share

HELD_OUT = range(10_000, 10_500)  # tuned on seeds below 1 000


def held_out() -> ForecastScore:
    """The lives on which the owed figures are proved."""
    return score(looks(HELD_OUT))


def main(seeds: range) -> None:
    """Print the tables as Markdown."""
    found = score(looks(seeds))
    lines = [f"Seeds {seeds.start} to {seeds.stop - 1}, {found.looks} looks ahead, {found.refused} refused", ""]
    lines += [*_owed(found), "", *_by(found), "", *_dry(found)]
    sys.stdout.write("\n".join(lines) + "\n")


def _owed(found: ForecastScore) -> list[str]:
    lines = [
        "| what | " + " | ".join(f"{weeks} weeks" for weeks in HORIZONS) + " |",
        "|---" * (len(HORIZONS) + 1) + "|",
    ]
    lines.append(_row("in the range (owed: 75 to 85 %)", [str(found.covered[weeks]) for weeks in HORIZONS]))
    lines.append(_row("below it", [f"{100 * found.below[weeks].part:.0f} %" for weeks in HORIZONS]))
    losses = [found.losses[weeks] for weeks in HORIZONS]
    lines.append(_row("pinball loss, hours", [f"{mean(each.own):.1f}" for each in losses]))
    lines.append(_row("– as the last 13 weeks", [f"{mean(each.last_weeks):.1f}" for each in losses]))
    lines.append(_row("– as last week", [f"{mean(each.last_week):.1f}" for each in losses]))
    lines.append(_row("– only what is signed", [f"{mean(each.signed):.1f}" for each in losses]))
    smaller = [f"{100 * each.gain(each.last_weeks):.0f} %, {100 * each.gain(each.last_week):.0f} %" for each in losses]
    lines.append(_row("smaller than the first two by (owed at 13 weeks: 10 %)", smaller))
    lines.append(_row("smaller than the third by", [f"{100 * each.gain(each.signed):.0f} %" for each in losses]))
    return lines


def _head(what: str) -> list[str]:
    return [_row(what, [f"{weeks} weeks" for weeks in HORIZONS]), "|---" * (len(HORIZONS) + 1) + "|"]


def _by(found: ForecastScore) -> list[str]:
    lines = _head("in the range")
    rows: list[tuple[str, dict[int, Share]]] = [(plan.value, shares) for plan, shares in found.by_plan.items()]
    for name, shares in (*sorted(rows), *sorted(found.by_behaviour.items())):
        lines.append(_row(name, [str(shares[weeks]) if shares[weeks].of else "–" for weeks in HORIZONS]))
    return lines


def _dry(found: ForecastScore) -> list[str]:
    lines = ["| work ran dry | keep | half | stop |", "|---|---|---|---|"]
    plans = [found.dry[plan] for plan in sorted(found.dry, key=["keep", "half", "stop"].index)]
    lines.append(_row("came, and was said", [str(len(each.errors)) for each in plans]))
    lines.append(_row("came, and was not said", [str(each.missed) for each in plans]))
    lines.append(_row("was said, and did not come", [str(each.false) for each in plans]))
    lines.append(_row("neither", [str(each.neither) for each in plans]))
    lines.append(
        _row("mean error whatever its sign, weeks", [_mean(abs(one) for one in each.errors) for each in plans])
    )
    lines.append(_row("mean error, weeks (above 0: said too late)", [_mean(each.errors) for each in plans]))
    lines.append(_row("said to four weeks, of those that came", [str(each.near) for each in plans]))
    lines.append(_row("came between the two ends", [str(each.inside) for each in plans]))
    return lines


def _mean(values: Iterable[int]) -> str:
    found = list(values)
    return f"{mean(found):.1f}" if found else "–"


def _row(name: str, cells: list[str]) -> str:
    return f"| {name} | " + " | ".join(cells) + " |"


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    first, count = [*given, *(HELD_OUT.start, len(HELD_OUT))[len(given) :]]
    main(range(first, first + count))
