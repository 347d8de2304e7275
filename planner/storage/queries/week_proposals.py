"""The proposals that went out, and those that were signed, in some days."""

from dataclasses import dataclass
from datetime import date

from planner.domain.prospects.prospect import ProspectId
from planner.storage.iso import day_or_none
from planner.storage.store import Store

# CROSS keeps SQLite from going through all prospects for the few who got a proposal.
_ROWS = """
    SELECT o.id, o.company, o.person, v.amount_cents, p.currency, v.valid_until
    FROM proposals p CROSS JOIN proposal_versions v ON v.proposal_id = p.id
        CROSS JOIN prospects o ON o.id = p.prospect_id
    WHERE o.trashed_at = '' AND {wanted} ORDER BY {day}, p.id"""
_LAST = "v.number = (SELECT max(number) FROM proposal_versions WHERE proposal_id = p.id{within})"
_WITHIN = " AND sent_on >= :first AND sent_on < :end"
_SENT = _ROWS.format(wanted=f"{_LAST.format(within=_WITHIN)}", day="v.sent_on")
_SIGNED = _ROWS.format(
    wanted=f"p.state = 'signed' AND p.answered_on >= :first AND p.answered_on < :end AND {_LAST.format(within='')}",
    day="p.answered_on",
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A proposal to somebody: cents in `currency`, None where nobody said; `valid_until` is None without an end."""

    id: ProspectId
    company: str
    person: str
    amount_cents: int | None
    currency: str
    valid_until: date | None


def sent_between(store: Store, first: date, end: date) -> tuple[Offered, ...]:
    """What went out from the day `first` to before `end`, a new version of an older proposal too; each once."""
    return _read(store, _SENT, first, end)


def signed_between(store: Store, first: date, end: date) -> tuple[Offered, ...]:
    """What was signed from the day `first` to before `end`."""
    return _read(store, _SIGNED, first, end)


def _read(store: Store, sql: str, first: date, end: date) -> tuple[Offered, ...]:
    rows = store.db.execute(sql, {"first": first.isoformat(), "end": end.isoformat()})
    return tuple(
        Offered(ProspectId(prospect_id), company, person, cents, currency, day_or_none(until))
        for prospect_id, company, person, cents, currency, until in rows
    )
