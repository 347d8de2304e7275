"""The kept checks of one's own habits, and which one is due."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.checks.kinds import CheckDue, CheckKind, due
from planner.domain.checks.self_check import Cause, HowOften, SelfCheck
from planner.domain.followup.sins import SinCode
from planner.storage.iso import day_or_none
from planner.storage.store import Store

_KEPT = "SELECT id, taken_on, answers FROM checks WHERE kind = ? ORDER BY taken_on DESC, id DESC"
_LAST = "SELECT COALESCE(MAX(taken_on), '') AS last_on FROM checks WHERE kind = ?"
_TOUCHES = "SELECT COUNT(*) AS touches FROM (SELECT 1 FROM touches LIMIT 100)"  # as many as any check asks for


@dataclass(frozen=True, slots=True)
class KeptSins:
    """What the seven habits were on one day."""

    id: int
    taken_on: date
    found: Mapping[SinCode, bool]


def self_checks(store: Store) -> list[SelfCheck]:
    """All kept self-checks, the latest first; answers this version does not know are left out."""
    return [
        SelfCheck(row["id"], date.fromisoformat(row["taken_on"]), _answers(json.loads(row["answers"])))
        for row in store.db.query(_KEPT, (CheckKind.SELF_CHECK.value,))
    ]


def kept_sins(store: Store) -> list[KeptSins]:
    """All kept looks at the seven habits, the latest first."""
    return [
        KeptSins(row["id"], date.fromisoformat(row["taken_on"]), _found(json.loads(row["answers"])))
        for row in store.db.query(_KEPT, (CheckKind.SINS.value,))
    ]


def check_due(store: Store, kind: CheckKind, today: date) -> CheckDue:
    """Whether a check is due today."""
    last_on = day_or_none(next(iter(store.db.query(_LAST, (kind.value,))))["last_on"])
    return due(kind, last_on, today, next(iter(store.db.query(_TOUCHES)))["touches"])


def checks_due(store: Store, today: date) -> list[CheckKind]:
    """The checks that are due today."""
    return [kind for kind in CheckKind if check_due(store, kind, today).is_due]


def _answers(stored: Mapping[str, str]) -> dict[Cause, HowOften]:
    known = set(HowOften)
    return {cause: HowOften(stored[cause]) for cause in Cause if stored.get(cause) in known}


def _found(stored: Mapping[str, Mapping[str, object]]) -> dict[SinCode, bool]:
    return {code: bool(stored[code]["found"]) for code in SinCode if code in stored}
