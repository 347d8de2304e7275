"""What an action changed: the one message that the pages reload by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of things a change can touch."""

    PROSPECT = "prospect"
    SERIES = "series"
    OCCURRENCE = "occurrence"
    GOAL = "goal"
    SETTING = "setting"
    SAVED_LIST = "saved_list"
    EXPORT = "export"
    TOUCH = "touch"
    IDEAL_CLIENT = "ideal_client"
    SOURCE = "source"
    CADENCE = "cadence"
    NEWSLETTER = "newsletter"
    CHECK = "check"
    BUSY = "busy"
    PAUSE = "pause"
    CALL_LIST = "call_list"
    REVIEW = "review"
    PUBLISHED = "published"
    PROPOSAL = "proposal"
    SIGNED_WORK = "signed_work"
    CLIENT_WORK = "client_work"
    CLIENT_RULE = "client_rule"
    SLOWDOWN = "slowdown"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Which things changed, by kind, and the name of the action that did it.

    `action` is a stable code (see `planner.actions.names`). `ids` may be empty for a kind when too many
    things changed to list them: a page then reloads everything of that kind. `created` holds the id of the one
    thing the action made, if it made one. `facts` fills in the sentence of the toast.
    """

    action: str
    ids: Mapping[Kind, frozenset[int]] = field(default_factory=dict)
    created: int | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    undoable: bool = True

    def touches(self, *kinds: Kind) -> bool:
        """Whether anything of one of these kinds changed."""
        return any(kind in self.ids for kind in kinds)

    @classmethod
    def of(cls, action: str, kind: Kind, ids: Iterable[int] = ()) -> "ChangeSet":
        """A change of one kind."""
        return cls(action, {kind: frozenset(ids)})
