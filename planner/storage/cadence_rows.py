"""Cadences: from domain objects to rows and back."""

import json
from collections.abc import Mapping
from typing import Any

from planner.domain.followup.cadence import Cadence, CadenceStep, Direction
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.prospect import NextStepKind


def cadence_to_row(cadence: Cadence) -> dict[str, Any]:
    """The columns of `cadences` except `id` and `removed_at`."""
    steps = [[step.offset_days, step.kind.value, _line(step.text)] for step in cadence.steps]
    return {
        "name": _line(cadence.name),
        "direction": cadence.direction.value,
        "steps": json.dumps(steps, ensure_ascii=False, separators=(",", ":")),
    }


def cadence_from_row(row: Mapping[str, Any]) -> Cadence:
    """One cadence."""
    steps = tuple(CadenceStep(days, NextStepKind(kind), text) for days, kind, text in json.loads(row["steps"]))
    return Cadence(row["id"], row["name"], Direction(row["direction"]), steps)


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())
