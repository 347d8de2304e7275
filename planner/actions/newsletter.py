"""The log of newsletters that went out; the program sends nothing itself."""

from collections.abc import Iterable
from datetime import date

from planner.actions.names import ActionName
from planner.actions.standing import Moment
from planner.changes import ChangeSet, Kind
from planner.domain.prospects.cleaning import without_controls
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries.newsletter import missing_prospects, newsletter_issues
from planner.storage.store import Store


def log_newsletter(
    store: Store, *, sent_on: date, title: str, receiver_ids: Iterable[int], note: str = ""
) -> ChangeSet:
    """Keep that a newsletter went out to some prospects; it is no contact and counts in nobody's follow-up.

    Facts: `title`, `count`. InvalidInputError `untitled_newsletter`, `newsletter_in_future`,
    `newsletter_without_receivers`; NotFoundError `prospect`.
    """
    cleaned = " ".join(without_controls(title).split())
    receivers = sorted(set(receiver_ids))
    if not cleaned:
        raise InvalidInputError("untitled_newsletter")
    if sent_on > Moment(store).today:
        raise InvalidInputError("newsletter_in_future", day=sent_on)
    if not receivers:
        raise InvalidInputError("newsletter_without_receivers")
    missing = missing_prospects(store, receivers)
    if missing:
        raise NotFoundError("prospect", id=missing[0])
    with store.change(ActionName.LOG_NEWSLETTER) as change:
        row = {"sent_on": sent_on.isoformat(), "title": cleaned, "note": without_controls(note).strip()}
        issue = change.insert("newsletters", row)
        first = change.next_id("newsletter_receivers")
        rows = ((first + place, issue, receiver) for place, receiver in enumerate(receivers))
        change.insert_many("newsletter_receivers", ("id", "newsletter_id", "prospect_id"), rows)
        change.created = issue
        change.note(Kind.NEWSLETTER, issue)
        change.facts.update(title=cleaned, count=len(receivers))
    return change.result


def remove_newsletter(store: Store, *, newsletter_id: int) -> ChangeSet:
    """Take a newsletter out of the log. Facts: `title`. NotFoundError `newsletter` when it is gone."""
    found = next((issue for issue in newsletter_issues(store) if issue.id == newsletter_id), None)
    if found is None:
        raise NotFoundError("newsletter", id=newsletter_id)
    with store.change(ActionName.REMOVE_NEWSLETTER) as change:
        for receiver in change.rows_where("newsletter_receivers", "newsletter_id = ?", (newsletter_id,)):
            change.delete("newsletter_receivers", receiver["id"])
        change.delete("newsletters", newsletter_id)
        change.note(Kind.NEWSLETTER, newsletter_id)
        change.facts["title"] = found.title
    return change.result
