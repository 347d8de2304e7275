"""What a calendar server holds of ours: from domain objects to rows and back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.domain.blocks.exported import ExportedEvent
from planner.storage.rows import exported_from_row, exported_to_row


@dataclass(frozen=True, slots=True)
class PublishedEvent:
    """One event on the server: where, under which ETag, as which bytes, and the state that its number goes on from."""

    href: str
    etag: str
    digest: str
    state: ExportedEvent
    content: bytes = field(repr=False)


def published_to_row(event: PublishedEvent) -> dict[str, Any]:
    """The columns of `published_events` except `id`."""
    state = {"digest": event.digest, "event": exported_to_row(event.state), "content": event.content.decode()}
    return {"uid": event.state.uid, "href": event.href, "etag": event.etag, "state": json.dumps(state)}


def published_from_row(row: Mapping[str, Any]) -> PublishedEvent:
    """One event as it was last published."""
    state = json.loads(row["state"])
    event = exported_from_row(state["event"])
    return PublishedEvent(row["href"], row["etag"], state["digest"], event, state["content"].encode())
