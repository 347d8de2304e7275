"""Pauses, other calendars, call lists and reviews: from domain objects to rows and back."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from planner.domain.blocks.call_list import CallEntry
from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.blocks.series import SeriesId
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.prospect import ProspectId
from planner.domain.reviews.review import Obstacle, Review

Row = Mapping[str, Any]


def pause_to_row(starts_on: date, ends_on: date, why: str) -> dict[str, Any]:
    """The columns of `pauses` except `id` and its instants."""
    return {
        "starts_on": starts_on.isoformat(),
        "ends_on": ends_on.isoformat(),
        "why": " ".join(without_controls(why).split()),
    }


def pause_from_row(row: Row) -> Pause:
    """A planned pause."""
    return Pause(
        PauseId(row["id"]), date.fromisoformat(row["starts_on"]), date.fromisoformat(row["ends_on"]), row["why"]
    )


def call_entry_from_row(row: Row) -> CallEntry:
    """Somebody on the list of a block."""
    slot = datetime.fromisoformat(row["slot"])
    return CallEntry(SeriesId(row["series_id"]), slot, ProspectId(row["prospect_id"]), row["position"])


def review_from_row(row: Row) -> Review:
    """A weekly review."""
    return Review(
        row["id"],
        date.fromisoformat(row["week"]),
        row["step"],
        frozenset(Obstacle(value) for value in json.loads(row["obstacles"])),
        datetime.fromisoformat(row["started_at"]),
        datetime.fromisoformat(row["finished_at"]) if row["finished_at"] else None,
    )


def obstacles_to_text(obstacles: frozenset[Obstacle]) -> str:
    """The column `obstacles`, in the order in which they are asked."""
    return json.dumps([each.value for each in Obstacle if each in obstacles])
