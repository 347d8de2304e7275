"""For whom the next proposal probably is: what a form offers before anything is typed."""

from datetime import date, timedelta

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import State
from planner.domain.touches.touch import TouchOutcome
from planner.storage.queries.prospects import first_prospect_ids
from planner.storage.queries.touches import recent_prospect_ids
from planner.storage.store import Store

_ASKED_WITHIN = timedelta(days=90)
_RECENT = 100
_LISTS = {
    State.ACTIVE: ListName.ACTIVE,
    State.TO_QUALIFY: ListName.TO_QUALIFY,
    State.NURTURE: ListName.NURTURE,
    State.CLIENT: ListName.CLIENTS,
}


def proposal_wanted_by(store: Store, today: date, limit: int) -> list[int]:
    """Who asked for a proposal and has none yet, the latest first, then who is active, to qualify, nurtured, a client.

    Within each the ones that one was in touch with last come first. Nobody who was let go or wants no contact.
    """
    found = dict.fromkeys(_asked(store, today))
    recent = recent_prospect_ids(store, _RECENT)
    for state, name in _LISTS.items():
        if len(found) >= limit:
            break
        found |= dict.fromkeys(_of_state(store, recent, state))
        found |= dict.fromkeys(first_prospect_ids(store, ListFilter(name), Sort(), today, limit)[0])
    return list(found)[:limit]


def _asked(store: Store, today: date) -> list[int]:
    """Those with a draft that waits, and those whose last contact asked for one that has not been written since."""
    sql = """
        SELECT p.id, max(a.day) AS asked FROM (
            SELECT prospect_id, created_on AS day FROM proposals WHERE state = 'draft'
            UNION ALL
            SELECT t.prospect_id, substr(t.at, 1, 10) FROM touches t
            WHERE t.at >= :since AND t.outcome = :asked
              AND NOT EXISTS (SELECT 1 FROM touches n WHERE n.prospect_id = t.prospect_id AND n.at > t.at)
              AND NOT EXISTS (
                SELECT 1 FROM proposals o WHERE o.prospect_id = t.prospect_id AND o.created_on >= substr(t.at, 1, 10))
        ) a JOIN prospects p ON p.id = a.prospect_id
        WHERE p.trashed_at = '' AND p.state NOT IN ('let_go', 'do_not_contact')
        GROUP BY p.id ORDER BY asked DESC, p.id DESC"""
    since = (today - _ASKED_WITHIN).isoformat()
    values = {"since": since, "asked": TouchOutcome.PROPOSAL_ASKED.value}
    return [row[0] for row in store.db.execute(sql, values).fetchall()]


def _of_state(store: Store, ids: list[int], state: State) -> list[int]:
    """Those of some prospects that stand so, in their order."""
    marks = ",".join(map(str, ids))
    rows = store.db.execute(f"SELECT id FROM prospects WHERE id IN ({marks}) AND state = ?", (state.value,)).fetchall()
    there = {row[0] for row in rows}
    return [each for each in ids if each in there]
