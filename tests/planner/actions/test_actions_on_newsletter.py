"""The newsletter's list and its log."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from dumps import dump, unreported

from planner.actions.newsletter import log_newsletter, remove_newsletter
from planner.actions.prospects import add_prospect, empty_old_trash, trash_prospects
from planner.actions.pursuit import leave_alone, let_go, set_newsletter
from planner.actions.referrals import save_source
from planner.actions.touches import log_touch
from planner.clock import FrozenClock
from planner.domain.nurture.newsletter import Refusal, newsletter_address, refusal, standing_of
from planner.domain.prospects.contact_points import email
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId, State
from planner.domain.prospects.pursuit import Newsletter
from planner.domain.referrals.source import Source
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries.newsletter import (
    newsletter_counts,
    newsletter_issues,
    newsletter_receiver_ids,
    newsletter_receivers,
    newsletter_refused,
    newsletter_rhythm,
)
from planner.storage.queries.prospects import prospect, prospects
from planner.storage.store import Store

SENT = date(2026, 11, 2)
BARATON = Prospect(
    ProspectId(0), "Atelier Baraton", town="Lyon", state=State.NURTURE, contacts=(email("info@baraton.fr"),)
)


def added(store: Store, wanted: Prospect = BARATON, **other: object) -> int:
    created = add_prospect(store, prospect=replace(wanted, **other)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def one_of_each(store: Store) -> dict[Refusal | None, int]:
    """Somebody for each answer that there is; None for who receives it."""
    found: dict[Refusal | None, int] = {
        None: added(store),
        Refusal.NO_EMAIL: added(store, company="Cafe Zorn", contacts=(email("not an address"),)),
        Refusal.PRIVATE_NOT_ASKED: added(store, company="", persons=(Person(PersonId(0), "Ida Moreau"),)),
        Refusal.NOT_MET_YET: added(store, company="Piscines Ney", state=State.TO_QUALIFY),
        Refusal.SAID_NO: added(store, company="Garage Petit"),
        Refusal.DO_NOT_CONTACT: added(store, company="Halle Roux"),
        Refusal.IN_TRASH: added(store, company="Imprimerie Sol"),
    }
    set_newsletter(store, prospect_ids=[found[Refusal.SAID_NO]], newsletter=Newsletter.NO)
    leave_alone(store, prospect_ids=[found[Refusal.DO_NOT_CONTACT]])
    trash_prospects(store, prospect_ids=[found[Refusal.IN_TRASH]])
    return found


def test_the_lists_say_what_the_rule_says(store: Store) -> None:
    found = one_of_each(store)
    for reason, prospect_id in found.items():
        assert refusal(standing_of(prospect(store, prospect_id))) is reason
    counts = newsletter_counts(store)
    assert counts.receivers == 1
    assert counts.refused == {reason: 1 for reason in Refusal if reason is not Refusal.IN_TRASH}
    assert newsletter_receiver_ids(store) == [each.prospect_id for each in newsletter_receivers(store)] == [found[None]]
    for reason in counts.refused:
        assert [each.prospect_id for each in newsletter_refused(store, reason)] == [found[reason]]
    assert newsletter_refused(store, Refusal.IN_TRASH) == []


def test_a_receiver_has_the_address_of_the_rule_and_the_name_that_belongs_to_it(store: Store) -> None:
    silent = Person(PersonId(0), "Zoe Silent")
    anna = Person(PersonId(0), "Anna Petit", contacts=(email("broken"), email("Anna@Baraton.fr")))
    someone = added(store, persons=(silent, anna))
    receiver = next(newsletter_receivers(store))
    assert receiver.email == newsletter_address(prospects(store, [someone])[0]) == "anna@baraton.fr"
    assert (receiver.name, receiver.company, receiver.town) == ("Anna Petit", "Atelier Baraton", "Lyon")


def test_letting_go_keeps_the_newsletter(store: Store) -> None:
    someone = added(store)
    let_go(store, prospect_ids=[someone])
    assert newsletter_receiver_ids(store) == [someone]


def test_only_as_many_of_a_group_as_asked_for(store: Store) -> None:
    for name in ("Cafe B", "Cafe A", "Cafe C"):
        added(store, company=name, contacts=())
    assert [each.company for each in newsletter_refused(store, Refusal.NO_EMAIL, limit=2)] == ["Cafe A", "Cafe B"]


def test_an_issue_is_kept_with_its_receivers_and_one_undo(store: Store) -> None:
    someone, other = added(store), added(store, company="Cafe Zorn")
    change = log_newsletter(store, sent_on=SENT, title=" Winter\n is near ", receiver_ids=[other, someone, other])
    issue = newsletter_issues(store)[0]
    assert (issue.sent_on, issue.title, issue.receivers) == (SENT, "Winter is near", 2)
    assert change.facts == {"title": "Winter is near", "count": 2}
    store.undo()
    assert newsletter_issues(store) == []
    store.redo()
    assert newsletter_issues(store) == [issue]


def test_a_newsletter_counts_in_nobodys_follow_up(store: Store) -> None:
    someone = added(store)
    before = prospect(store, someone)
    log_newsletter(store, sent_on=SENT, title="Winter", receiver_ids=[someone])
    assert prospect(store, someone) == before


def test_the_latest_comes_first_and_sets_the_rhythm(store: Store) -> None:
    someone = added(store)
    assert newsletter_rhythm(store).last_on is None
    for day in (SENT, date(2026, 9, 1), date(2026, 11, 3)):
        log_newsletter(store, sent_on=day, title=f"{day:%B}", receiver_ids=[someone])
    assert [issue.sent_on.month for issue in newsletter_issues(store)] == [11, 11, 9]
    assert newsletter_rhythm(store).due_on == date(2026, 12, 3)


def test_removing_takes_the_receivers_too_and_can_be_undone(store: Store) -> None:
    issue = log_newsletter(store, sent_on=SENT, title="Winter", receiver_ids=[added(store)]).created or 0
    before = newsletter_issues(store)
    remove_newsletter(store, newsletter_id=issue)
    assert newsletter_issues(store) == []
    assert store.db.execute("SELECT count(*) FROM newsletter_receivers").fetchone() == (0,)
    store.undo()
    assert newsletter_issues(store) == before
    store.redo()
    with pytest.raises(NotFoundError):
        remove_newsletter(store, newsletter_id=issue)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"title": " \n"}, "untitled_newsletter"),
        ({"sent_on": date(2026, 11, 13)}, "newsletter_in_future"),
        ({"receiver_ids": []}, "newsletter_without_receivers"),
    ],
)
def test_what_cannot_be_logged(store: Store, changed: dict[str, object], code: str) -> None:
    wanted = {"sent_on": SENT, "title": "Winter", "receiver_ids": [added(store)], **changed}
    with pytest.raises(InvalidInputError, match=code):
        log_newsletter(store, **wanted)  # type: ignore[arg-type]


def test_nobody_unknown_receives_it(store: Store) -> None:
    with pytest.raises(NotFoundError):
        log_newsletter(store, sent_on=SENT, title="Winter", receiver_ids=[added(store), 99])


def test_emptying_the_trash_says_that_logs_have_changed(store: Store, clock: FrozenClock) -> None:
    someone = added(store)
    log_newsletter(store, sent_on=SENT, title="Winter", receiver_ids=[someone, added(store)])
    save_source(store, source=Source(0, "Anna", prospect_id=someone))
    log_touch(store, touch=Touch(TouchId(0), someone, clock.now_utc(), Channel.PHONE, TouchOutcome.NO_ANSWER))
    trash_prospects(store, prospect_ids=[someone])
    store.clock = FrozenClock(instant=clock.now_utc() + timedelta(days=31))
    before = dump(store)
    change = empty_old_trash(store)
    assert unreported(store, before, dump(store), change) == []
    assert newsletter_issues(store)[0].receivers == 1
