"""Keeping the checks of one's own habits."""

import json
from collections.abc import Mapping

from planner.actions.names import ActionName
from planner.actions.standing import Moment
from planner.changes import ChangeSet, Kind
from planner.domain.checks.kinds import CheckKind
from planner.domain.checks.self_check import Cause, HowOften
from planner.domain.followup.sins import SinsReport
from planner.errors import BugError
from planner.storage.store import Store


def keep_self_check(store: Store, *, answers: Mapping[Cause, HowOften]) -> ChangeSet:
    """Keep the six answers of today; a second time on one day replaces the first.

    Facts: `kind`. The form asks for every answer before it keeps any: BugError without.
    """
    missing = [cause for cause in Cause if cause not in answers]
    if missing:
        raise BugError(f"no answers to {missing}")
    return _keep(store, CheckKind.SELF_CHECK, {cause.value: answers[cause].value for cause in Cause})


def keep_sins(store: Store, *, report: SinsReport) -> ChangeSet:
    """Keep that one has looked at the seven habits today, with what they were. Facts: `kind`."""
    answers = {sin.code.value: {"found": sin.found, **sin.figures} for sin in report.sins}
    return _keep(store, CheckKind.SINS, answers)


def _keep(store: Store, kind: CheckKind, answers: Mapping[str, object]) -> ChangeSet:
    today = Moment(store).today.isoformat()
    text = json.dumps(answers)
    with store.change(ActionName.KEEP_CHECK) as change:
        existing = change.rows_where("checks", "kind = ? AND taken_on = ?", (kind.value, today))
        if existing:
            check_id = existing[0]["id"]
            change.update("checks", check_id, {"answers": text})
        else:
            check_id = change.insert("checks", {"kind": kind.value, "taken_on": today, "answers": text})
        change.created = check_id
        change.note(Kind.CHECK, check_id)
        change.facts["kind"] = kind
    return change.result
