"""The newsletter: who receives it, who does not and why, and which issues went out.

SQL finds the few kinds of standing that there are, or narrows the rows; the rule itself is the domain's. Prospects in
the trash are on no list.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from planner.domain.nurture.newsletter import Issue, Receiver, Refusal, Rhythm, Standing, refusal, rhythm
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import Newsletter
from planner.storage.store import Store

_BATCH = 500

# The address as `newsletter_address` finds it: the persons' in their order, then the company's.
_ADDRESS = """
    (SELECT c.id FROM contact_points c LEFT JOIN persons o ON o.id = c.person_id
     WHERE c.prospect_id = p.id AND c.kind = 'email' AND c.normalised <> ''
     ORDER BY c.person_id IS NULL, o.position, o.id, c.position, c.id LIMIT 1)"""
_HAS_ADDRESS = "p.id IN (SELECT prospect_id FROM contact_points WHERE kind = 'email' AND normalised <> '')"
_STANDING = "p.state, p.newsletter, p.company <> '' AS has_company, p.touches > 0 AS was_contacted"
_NARROWED = {
    Refusal.DO_NOT_CONTACT: "p.state = 'do_not_contact'",
    Refusal.SAID_NO: "p.newsletter = 'no'",
    Refusal.NO_EMAIL: f"NOT {_HAS_ADDRESS}",
    Refusal.PRIVATE_NOT_ASKED: "p.company = ''",
    Refusal.NOT_MET_YET: "p.state = 'to_qualify' AND p.touches = 0",
}


@dataclass(frozen=True, slots=True)
class NewsletterCounts:
    """How many prospects receive the newsletter, and how many do not, for each reason that there is."""

    receivers: int
    refused: dict[Refusal, int]


def newsletter_counts(store: Store) -> NewsletterCounts:
    """The sizes of both sides."""
    sql = f"""
        SELECT {_STANDING}, {_HAS_ADDRESS} AS has_email, count(*) AS number FROM prospects p
        WHERE p.trashed_at = '' GROUP BY 1, 2, 3, 4, 5"""
    receivers, refused = 0, dict.fromkeys(Refusal, 0)
    for *facts, number in store.db.execute(sql):
        reason = refusal(_standing(*facts))
        if reason is None:
            receivers += number
        else:
            refused[reason] += number
    return NewsletterCounts(receivers, {reason: number for reason, number in refused.items() if number})


def newsletter_receivers(store: Store) -> Iterator[Receiver]:
    """Everyone who receives it, by company; one after the other, so that a long list costs no memory."""
    return _found(store, "p.newsletter <> 'no' AND p.state <> 'do_not_contact'", None)


def newsletter_receiver_ids(store: Store) -> list[int]:
    """The prospects who receive it, quickly."""
    sql = f"SELECT p.id, {_STANDING}, {_HAS_ADDRESS} AS has_email FROM prospects p WHERE p.trashed_at = ''"
    decided: dict[tuple[object, ...], bool] = {}
    ids: list[int] = []
    for prospect_id, *facts in store.db.execute(sql):
        key = tuple(facts)
        if key not in decided:
            decided[key] = refusal(_standing(*facts)) is None
        if decided[key]:
            ids.append(prospect_id)
    return ids


def newsletter_refused(store: Store, reason: Refusal, limit: int = 200) -> list[Receiver]:
    """The first people, by company, who do not receive it for a reason."""
    return list(islice(_found(store, _NARROWED[reason], reason), limit)) if reason in _NARROWED else []


def newsletter_issues(store: Store) -> list[Issue]:
    """What went out, the latest first."""
    sql = """
        SELECT n.id, n.sent_on, n.title, n.note,
            (SELECT count(*) FROM newsletter_receivers r WHERE r.newsletter_id = n.id) AS receivers
        FROM newsletters n ORDER BY n.sent_on DESC, n.id DESC"""
    return [
        Issue(row["id"], date.fromisoformat(row["sent_on"]), row["title"], row["note"], row["receivers"])
        for row in store.db.query(sql)
    ]


def newsletter_rhythm(store: Store) -> Rhythm:
    """When the last one went, and when the next one is due."""
    (last,) = store.db.execute("SELECT max(sent_on) FROM newsletters").fetchone()
    return rhythm(date.fromisoformat(last) if last else None)


def missing_prospects(store: Store, ids: Iterable[int]) -> list[int]:
    """Those of these ids that are no prospect's, rising."""
    wanted = sorted(set(ids))
    missing: list[int] = []
    for start in range(0, len(wanted), _BATCH):
        batch = wanted[start : start + _BATCH]
        rows = store.db.execute(f"SELECT id FROM prospects WHERE id IN ({','.join(map(str, batch))})")
        there = {row[0] for row in rows}
        missing.extend(each for each in batch if each not in there)
    return missing


def _found(store: Store, condition: str, reason: Refusal | None) -> Iterator[Receiver]:
    sql = f"""
        SELECT q.id, coalesce(nullif(o.name, ''), q.person), q.company, coalesce(c.normalised, ''), q.town,
            q.state, q.newsletter, q.has_company, q.was_contacted, q.address IS NOT NULL
        FROM (SELECT p.id, p.company, p.person, p.town, p.company_key, {_STANDING}, {_ADDRESS} AS address
              FROM prospects p WHERE p.trashed_at = '' AND {condition} ORDER BY p.company_key, p.id) q
        LEFT JOIN contact_points c ON c.id = q.address
        LEFT JOIN persons o ON o.id = c.person_id
        ORDER BY q.company_key, q.id"""
    for prospect_id, name, company, email, town, *facts in store.db.execute(sql):
        if refusal(_standing(*facts)) is reason:
            yield Receiver(prospect_id, name, company, email, town)


def _standing(state: str, newsletter: str, has_company: int, was_contacted: int, has_email: int) -> Standing:
    return Standing(State(state), Newsletter(newsletter), bool(has_email), bool(has_company), bool(was_contacted))
