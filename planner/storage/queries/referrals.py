"""Referral sources, whom they sent, and what became of these."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from planner.domain.prospects.folding import fold
from planner.domain.prospects.prospect import State
from planner.domain.referrals.source import Source
from planner.errors import NotFoundError
from planner.storage.iso import day_or_none
from planner.storage.queries.prospects import ProspectRow, prospect_rows
from planner.storage.rows import Row
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class SourceResult:
    """What became of those whom one source sent, without the trash.

    `sent` counts them all; `clients` have signed, `pursued` are active, `let_go` were parted with or asked to be left
    alone; the rest is new or kept warm. `client_value` is the yearly worth of the clients in cents, by currency.
    """

    source: Source
    sent: int = 0
    clients: int = 0
    pursued: int = 0
    let_go: int = 0
    client_value: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceOffer:
    """Somebody who may have sent a prospect: a source there already (`source_id`), or a client who can become one."""

    name: str
    source_id: int | None = None
    prospect_id: int | None = None


_DONE_WITH = (State.LET_GO.value, State.DO_NOT_CONTACT.value)


def source(store: Store, source_id: int) -> Source:
    """One source, also when it has been removed; NotFoundError `source`."""
    for row in store.db.query("SELECT * FROM referral_sources WHERE id = ?", (source_id,)):
        return _source(row)
    raise NotFoundError("source", id=source_id)


def sources(store: Store) -> list[Source]:
    """Every source that has not been removed, by name."""
    rows = store.db.query("SELECT * FROM referral_sources WHERE removed_at = ''")
    return sorted((_source(row) for row in rows), key=lambda each: (fold(each.name), each.id))


def source_results(store: Store) -> list[SourceResult]:
    """Every source with what became of those it sent: most clients first, then most sent, then by name."""
    counted: dict[int, SourceResult] = {}
    sql = """
        SELECT source_id, state, currency, count(*) AS number, sum(coalesce(value_cents, 0)) AS cents
        FROM prospects WHERE source_id IS NOT NULL AND trashed_at = '' GROUP BY source_id, state, currency"""
    by_id = {each.id: each for each in sources(store)}
    for row in store.db.query(sql):
        if row["source_id"] in by_id:
            so_far = counted.get(row["source_id"]) or SourceResult(by_id[row["source_id"]])
            counted[row["source_id"]] = _with(so_far, row)
    found = [counted.get(each.id) or SourceResult(each) for each in by_id.values()]
    return sorted(found, key=lambda each: (-each.clients, -each.sent))


def sent_by(store: Store, source_id: int) -> list[ProspectRow]:
    """Whom a source sent, without the trash, by name."""
    sql = "SELECT id FROM prospects WHERE source_id = ? AND trashed_at = '' ORDER BY company_key, id"
    return prospect_rows(store, [row[0] for row in store.db.execute(sql, (source_id,)).fetchall()])


def source_offers(store: Store, search: str = "", limit: int = 8) -> list[SourceOffer]:
    """Who may have sent somebody, by the beginnings of words of the name: sources first, then clients who are none."""
    words = fold(search).split()
    known = [SourceOffer(each.name, each.id, each.prospect_id) for each in sources(store)]
    found = [each for each in known if _begins(each.name, words)]
    if len(found) < limit:
        taken = {each.prospect_id for each in known}
        clients = (each for each in _clients(store) if each.prospect_id not in taken)
        found += sorted((each for each in clients if _begins(each.name, words)), key=lambda each: fold(each.name))
    return found[:limit]


def _clients(store: Store) -> Iterable[SourceOffer]:
    sql = "SELECT id, company, person FROM prospects WHERE trashed_at = '' AND state = ?"
    for prospect_id, company, person in store.db.execute(sql, (State.CLIENT.value,)).fetchall():
        yield SourceOffer(company or person, None, prospect_id)


def _begins(name: str, words: list[str]) -> bool:
    parts = fold(name).split()
    return all(any(part.startswith(word) for part in parts) for word in words)


def _with(so_far: SourceResult, row: Row) -> SourceResult:
    number, is_client = row["number"], row["state"] == State.CLIENT.value
    value = dict(so_far.client_value)
    if is_client and row["cents"]:
        value[row["currency"]] = value.get(row["currency"], 0) + row["cents"]
    return SourceResult(
        source=so_far.source,
        sent=so_far.sent + number,
        clients=so_far.clients + number * is_client,
        pursued=so_far.pursued + number * (row["state"] == State.ACTIVE.value),
        let_go=so_far.let_go + number * (row["state"] in _DONE_WITH),
        client_value=value,
    )


def _source(row: Row) -> Source:
    return Source(
        id=row["id"],
        name=row["name"],
        prospect_id=row["prospect_id"],
        note=row["note"],
        told_on=day_or_none(row["told_on"]),
        thanked_on=day_or_none(row["thanked_on"]),
    )
