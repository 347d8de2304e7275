"""What the tests of the command line share."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

TODAY = "2026-11-12"  # a Thursday
NADIA = "Nadia Kermel, Régie Belvauze, Annecy, 04 65 71 20 38"
ADD = ("blocks", "add", "--days", "tue,thu", "--at", "09:00", "--minutes", "60", "--purpose", "calls")


@dataclass(frozen=True)
class Done:
    """What a call has left behind."""

    code: int
    out: str
    err: str


Call = Callable[..., Done]


def shown(call: Call, prospect_id: int = 1) -> dict[str, Any]:
    """What `prospects show --json` says of a prospect."""
    found: dict[str, Any] = json.loads(call("prospects", "show", str(prospect_id), "--json").out)
    return found


def advised(call: Call, prospect_id: int = 1) -> dict[str, dict[str, Any]]:
    """The advice about a prospect by its code."""
    return {each["code"]: each for each in shown(call, prospect_id)["advice"]}
