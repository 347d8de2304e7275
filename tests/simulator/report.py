"""Prints the figures of docs/momentum.md.

`uv run python -m tests.simulator.report [first seed] [lives] [lives for the curve]`
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from unittest.mock import patch

from planner.domain.momentum import slowdown
from planner.domain.momentum.effort import DayEffort
from tests.simulator.life import Life
from tests.simulator.scoring import Score, add_plain, score
from tests.simulator.writing import write_life

HELD_OUT_FIRST, HELD_OUT_LIVES, CURVE_LIVES = 10_000, 500, 500  # tuned on seeds below 2 510
WARN_LEVELS = (0.80, 0.90, 0.94, slowdown.WARN_FROM, 0.97, 0.99)
PLAIN_LEVELS = (0.20, 0.35, 0.50, 0.60, 0.70)


def held_out() -> list[Life]:
    """The lives on which the owed figures are proved."""
    return [write_life(seed) for seed in range(HELD_OUT_FIRST, HELD_OUT_FIRST + HELD_OUT_LIVES)]


def main(first: int, count: int, curve: int) -> None:
    """Print the tables as Markdown."""
    lives = [write_life(seed) for seed in range(first, first + count)]
    _say(f"Seeds {first} to {first + count - 1}", "")
    _say(*_owed(score(lives)), "")
    _say(*_curve(lives[:curve]), "")
    _say(*_gaps(lives[:curve]))


def _owed(found: Score) -> list[str]:
    rows = [
        ("structural ones named in their first week", "≥ 98 %", found.structural),
        ("all named within 3 weeks", "≥ 65 %", found.named[3]),
        ("all named within 6 weeks", "≥ 80 %", found.named[6]),
        ("all named within 13 weeks", "–", found.named[13]),
        ("falls of 70 % and more, three or more blocks a week, within 6", "≥ 90 %", found.deep),
        ("years with a false alarm", "≤ 5 %", found.false_years),
        *((f"– {name}", "–", share) for name, share in found.false_by.items()),
        ("slowdowns with an unfounded name", "≤ 8 %", found.unfounded),
        ("slowdowns with a name that is not in the label", "–", found.not_in_label),
        ("warning gone 4 weeks after recovery", "≥ 90 %", found.recovered),
        ("something said under six weeks", "0 %", found.too_early),
        ("something named while everything has stopped", "0 %", found.away_named),
        ("“Were you away?” asked then", "–", found.away_asked),
        ("bursts asked about", "–", found.rhythm_asked),
        ("a warning before the slowdown", "–", found.before),
    ]
    lines = ["| what | owed | reached |", "|---|---|---|"]
    lines += [f"| {name} | {owed} | {share} |" for name, owed, share in rows]
    lines += ["", "| behaviour | 1 week | 3 weeks | 6 weeks | 13 weeks |", "|---|---|---|---|---|"]
    for behaviour, shares in found.by_behaviour.items():
        lines.append(f"| {behaviour} | " + " | ".join(str(share) for share in shares.values()) + " |")
    lines += ["", *_confusion(found)]
    return lines


def _confusion(found: Score) -> list[str]:
    columns = sorted({names for _, names in found.confusion})
    lines = ["| truth | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for behaviour in found.by_behaviour:
        counts = (str(found.confusion[behaviour, names] or "") for names in columns)
        lines.append(f"| {behaviour} | " + " | ".join(counts) + " |")
    return lines


def _curve(lives: Sequence[Life]) -> list[str]:
    """Recall against false alarms: an alarm of any name for the plain rule, the right name for the watch."""
    lines = ["| rule | threshold | 3 weeks | 6 weeks | 13 weeks | false alarm, years |", "|---|---|---|---|---|---|"]
    for level in WARN_LEVELS:
        with patch.object(slowdown, "WARN_FROM", level):
            found = score(lives)
        lines.append(_line("watch", level, [found.named[weeks].part for weeks in (3, 6, 13)], found.false_years.part))
    for level in PLAIN_LEVELS:
        plain = Score()
        add_plain(plain, lives, level)
        parts = [plain.plain_named[weeks].part for weeks in (3, 6, 13)]
        lines.append(_line("two weeks", level, parts, plain.plain_false.part))
    return lines


def _gaps(lives: Sequence[Life]) -> list[str]:
    """The same lives of owners who log less."""
    lines = ["| not logged | 3 weeks | 6 weeks | false alarm, years | unfounded |", "|---|---|---|---|---|"]
    found_by = {
        "nothing": score(lives),
        "client work": score(_relogged(life, lambda day: replace(day, client_minutes=0)) for life in lives),
        "touches and new prospects": score(
            _relogged(life, lambda day: replace(day, touches=0, new_prospects=0)) for life in lives
        ),
    }
    for name, found in found_by.items():
        shares = (found.named[3], found.named[6], found.false_years, found.unfounded)
        lines.append(f"| {name} | " + " | ".join(f"{100 * share.part:.0f} %" for share in shares) + " |")
    return lines


def _relogged(life: Life, change: Callable[[DayEffort], DayEffort]) -> Life:
    return replace(life, days=[change(day) for day in life.days])


def _line(rule: str, level: float, parts: Sequence[float], false: float) -> str:
    shown = " | ".join(f"{100 * part:.0f} %" for part in parts)
    return f"| {rule} | {level:g} | {shown} | {100 * false:.0f} % |"


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    main(*[*given, *(HELD_OUT_FIRST, HELD_OUT_LIVES, CURVE_LIVES)[len(given) :]])
