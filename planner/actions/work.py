"""What a person does with signed work, with the time spent on clients, and with the rules that find it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from planner.actions import reached_goals
from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.work.checks import check_client_work, check_signed_work, checked_rules
from planner.domain.work.client_work import ClientWork, RuleKind
from planner.domain.work.signed import SignedWork
from planner.errors import InvalidInputError
from planner.storage.journal import Change
from planner.storage.queries import work as queries
from planner.storage.queries.busy import busy_calendars
from planner.storage.queries.prospects import prospect
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from planner.storage.work_rows import client_work_to_row, signed_work_to_row


def add_signed_work(store: Store, *, work: SignedWork) -> ChangeSet:
    """Write down work that was sold. Facts: `title`, `minutes`.

    InvalidInputError as in `domain.work.checks.check_signed_work`, NotFoundError `prospect`.
    """
    _check_signed(store, work)
    with _signed_change(store, ActionName.ADD_SIGNED_WORK, work) as change:
        change.created = change.insert("signed_work", {**signed_work_to_row(work), "updated_at": _now(store)})
        change.note(Kind.SIGNED_WORK, change.created)
    return change.result


def edit_signed_work(store: Store, *, work: SignedWork) -> ChangeSet:
    """Change work that was sold. Facts and errors as of `add_signed_work`; NotFoundError `signed_work`."""
    queries.signed_work(store, work.id)
    _check_signed(store, work)
    with _signed_change(store, ActionName.EDIT_SIGNED_WORK, work) as change:
        if change.update("signed_work", work.id, signed_work_to_row(work)):
            change.update("signed_work", work.id, {"updated_at": _now(store)})
        change.note(Kind.SIGNED_WORK, work.id)
    return change.result


def remove_signed_work(store: Store, *, work_id: int) -> ChangeSet:
    """Take signed work away; its proposal and its prospect stay as they are. NotFoundError `signed_work`."""
    found = queries.signed_work(store, work_id)
    with _signed_change(store, ActionName.REMOVE_SIGNED_WORK, found) as change:
        change.delete("signed_work", work_id)
        change.note(Kind.SIGNED_WORK, work_id)
    return change.result


def add_client_work(store: Store, *, work: ClientWork) -> ChangeSet:
    """Write down time spent on clients. Facts: `minutes`, `day`.

    InvalidInputError as in `domain.work.checks.check_client_work`, NotFoundError `prospect`.
    """
    _check_by_hand(store, work)
    with store.change(ActionName.ADD_CLIENT_WORK) as change:
        change.created = change.insert("client_work", {**client_work_to_row(work), "logged_at": _now(store)})
        _tell_client(change, change.created, work)
    return change.result


def edit_client_work(store: Store, *, work: ClientWork) -> ChangeSet:
    """Change an entry by hand. Facts and errors as of `add_client_work`.

    NotFoundError `client_work`; InvalidInputError `client_work_counted` for one that a calendar gave.
    """
    before = queries.client_work(store, work.id)
    if not before.is_by_hand:
        raise InvalidInputError("client_work_counted")
    _check_by_hand(store, work)
    with store.change(ActionName.EDIT_CLIENT_WORK) as change:
        change.update("client_work", work.id, client_work_to_row(work))
        _tell_client(change, work.id, work)
    return change.result


def remove_client_work(store: Store, *, work_id: int) -> ChangeSet:
    """Take an entry away: one by hand, or one that a calendar gave which is no longer there. Facts: `minutes`, `day`.

    NotFoundError `client_work`; InvalidInputError `client_work_counted` while the calendar would give it again.
    """
    found = queries.client_work(store, work_id)
    if found.calendar_id is not None and found.calendar_id in {int(each.id) for each in busy_calendars(store)}:
        raise InvalidInputError("client_work_counted")
    with store.change(ActionName.REMOVE_CLIENT_WORK) as change:
        change.delete("client_work", work_id)
        _tell_client(change, work_id, found)
    return change.result


def save_client_rules(store: Store, *, rules: Sequence[tuple[RuleKind, str]]) -> ChangeSet:
    """Say what makes an appointment client work, instead of what was said before; facts: `count`.

    What it finds is counted by `client_counting`, which follows. InvalidInputError as in
    `domain.work.checks.checked_rules`.
    """
    wanted = checked_rules(rules)
    with store.change(ActionName.SAVE_CLIENT_RULES) as change:
        for rule in queries.client_rules(store):
            if (rule.kind, rule.text) not in wanted:
                change.delete("client_rules", rule.id)
                change.note(Kind.CLIENT_RULE, rule.id)
        there = {(rule.kind, rule.text) for rule in queries.client_rules(store)}
        for kind, text in wanted:
            if (kind, text) not in there:
                rule_id = change.insert("client_rules", {"kind": kind.value, "text": text})
                change.note(Kind.CLIENT_RULE, rule_id)
        change.facts["count"] = len(wanted)
    return change.result


def forget_prospect(change: Change, prospect_id: int) -> None:
    """Inside a change that erases a prospect: its work stays, without its name."""
    for table, kind in (("signed_work", Kind.SIGNED_WORK), ("client_work", Kind.CLIENT_WORK)):
        for row in change.rows_where(table, "prospect_id = ?", (prospect_id,)):
            change.update(table, row["id"], {"prospect_id": None})
            change.note(kind, row["id"])


def _check_signed(store: Store, work: SignedWork) -> None:
    check_signed_work(work, _today(store))
    if work.prospect_id is not None:
        prospect(store, work.prospect_id)


def _check_by_hand(store: Store, work: ClientWork) -> None:
    if not work.is_by_hand:
        raise InvalidInputError("client_work_counted")
    check_client_work(work, _today(store), queries.client_work_between(store, work.day, work.day))
    if work.prospect_id is not None:
        prospect(store, work.prospect_id)


@contextmanager
def _signed_change(store: Store, action: ActionName, work: SignedWork) -> Iterator[Change]:
    """One action on a piece of signed work, which it tells of; goals that are reached by it are noted."""
    with store.change(action) as change:
        yield change
        change.facts.update(title=work.title, minutes=work.minutes)
        reached_goals.note_reached(store, change)


def _tell_client(change: Change, work_id: int, work: ClientWork) -> None:
    change.note(Kind.CLIENT_WORK, work_id)
    change.facts.update(minutes=work.minutes, day=work.day)


def _today(store: Store) -> date:
    return store.clock.today(settings(store).zone)


def _now(store: Store) -> str:
    return store.clock.now_utc().isoformat()
