"""Signed work, time spent on clients, and what makes an appointment client work."""

from datetime import date

from planner.domain.work.client_work import ClientRule, ClientWork
from planner.domain.work.signed import SignedWork
from planner.errors import NotFoundError
from planner.storage.store import Store
from planner.storage.work_rows import Row, client_rule_from_row, client_work_from_row, signed_work_from_row


def all_signed_work(store: Store) -> list[SignedWork]:
    """Every piece of signed work, the first to begin on top."""
    return [signed_work_from_row(row) for row in store.db.query("SELECT * FROM signed_work ORDER BY starts_on, id")]


def signed_work(store: Store, work_id: int) -> SignedWork:
    """One piece; NotFoundError `signed_work` when it is gone."""
    for row in store.db.query("SELECT * FROM signed_work WHERE id = ?", (work_id,)):
        return signed_work_from_row(row)
    raise NotFoundError("signed_work", id=work_id)


def signed_of_proposal(store: Store, proposal_id: int) -> list[SignedWork]:
    """The work that came of a proposal."""
    rows = store.db.query("SELECT * FROM signed_work WHERE proposal_id = ? ORDER BY id", (proposal_id,))
    return [signed_work_from_row(row) for row in rows]


def has_business(store: Store, prospect_id: int) -> bool:
    """Whether a prospect has a signed proposal or signed work."""
    sql = """
        SELECT EXISTS (SELECT 1 FROM proposals WHERE prospect_id = :id AND state = 'signed')
            OR EXISTS (SELECT 1 FROM signed_work WHERE prospect_id = :id)"""
    return bool(store.db.execute(sql, {"id": prospect_id}).fetchone()[0])


def client_work_between(store: Store, first: date, last: date) -> list[ClientWork]:
    """The time spent on clients on the days from `first` to `last`, both included, in order."""
    sql = "SELECT * FROM client_work WHERE day BETWEEN ? AND ? ORDER BY day, id"
    return [client_work_from_row(row) for row in store.db.query(sql, (first.isoformat(), last.isoformat()))]


def counted_of_calendar(store: Store, calendar_id: int, first: date, before: date) -> list[Row]:
    """The rows that were counted from a calendar, from one day to before another one."""
    sql = "SELECT * FROM client_work WHERE calendar_id = ? AND day >= ? AND day < ?"
    return list(store.db.query(sql, (calendar_id, first.isoformat(), before.isoformat())))


def counted_of_removed(store: Store) -> list[ClientWork]:
    """What was counted from calendars that are no longer there."""
    sql = "SELECT * FROM client_work WHERE calendar_id NOT IN (SELECT id FROM busy_calendars)"
    return [client_work_from_row(row) for row in store.db.query(sql)]


def client_work(store: Store, work_id: int) -> ClientWork:
    """One entry; NotFoundError `client_work` when it is gone."""
    for row in store.db.query("SELECT * FROM client_work WHERE id = ?", (work_id,)):
        return client_work_from_row(row)
    raise NotFoundError("client_work", id=work_id)


def client_rules(store: Store) -> list[ClientRule]:
    """What makes an appointment client work, in the order in which it was said."""
    return [client_rule_from_row(row) for row in store.db.query("SELECT * FROM client_rules ORDER BY id")]
