"""Figures and the table they are printed in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement: `value` against its goal, both in `unit` ("×" for a ratio); less is better."""

    name: str
    value: float
    goal: float | None
    detail: str
    unit: str = "×"


def table(figures: list[Figure]) -> str:
    """The figures as a Markdown table."""
    lines = ["| what | measured | goal | detail |", "|---|---|---|---|"]
    for each in figures:
        goal = f"≤ {each.goal:g} {each.unit}" if each.goal is not None else "–"
        lines.append(f"| {each.name} | **{each.value:.2f} {each.unit}** | {goal} | {each.detail} |")
    return "\n".join(lines)
