from dataclasses import replace
from datetime import date

import pytest

from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.matching import MatchIndex, OnMatch, absorb, keys_of, merge
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectId,
    Role,
    State,
)

PHONE = phone("04 72 10 20 30", "FR")
MOBILE = phone("06 12 34 56 78", "FR", "mobile")
MAIL = email("marie@halles.fr")
MARIE = Person(PersonId(7), "Marie Lefèvre", contacts=(MAIL,))
DUVAL = Prospect(
    ProspectId(1), "Régie Duval", "Lyon", siren="732829320", persons=(MARIE,), contacts=(PHONE,), tags=("Syndic",)
)


@pytest.mark.parametrize(
    "draft",
    [
        ProspectDraft("Tout autre nom", contacts=[phone("+33 4 72 10 20 30", "FR")]),
        ProspectDraft("X", contacts=[email("MARIE@halles.fr")]),
        ProspectDraft("X", siren="732829320"),
        ProspectDraft("La regie Duval SARL", "69003 LYON"),
    ],
)
def test_a_prospect_is_found_by_phone_email_siren_or_company_and_town(draft: ProspectDraft) -> None:
    assert MatchIndex.of([DUVAL]).find(keys_of(draft)) == 1


@pytest.mark.parametrize(
    "draft",
    [
        ProspectDraft("Régie Duval", "Grenoble"),
        ProspectDraft("X", persons=[Person(PersonId(0), "Marie Lefèvre")]),
        ProspectDraft("X", contacts=[phone("pas encore", "FR")]),
    ],
)
def test_another_town_or_the_name_of_a_person_alone_is_no_match(draft: ProspectDraft) -> None:
    assert MatchIndex.of([DUVAL]).find(keys_of(draft)) is None


def test_a_person_without_a_company_is_found_by_name_and_town() -> None:
    alone = Prospect(ProspectId(3), town="Lyon", persons=(MARIE,))
    draft = ProspectDraft(town="Lyon", persons=[Person(PersonId(0), "LEFEVRE Marie")])
    assert MatchIndex.of([alone]).find(keys_of(draft)) == 3


def test_the_name_decides_between_two_companies_with_one_switchboard() -> None:
    other = Prospect(ProspectId(2), "Hôtel Duval", "Lyon", contacts=(PHONE,))
    draft = ProspectDraft("Hôtel Duval", "Lyon", contacts=[PHONE])
    assert MatchIndex.of([DUVAL, other]).find(keys_of(draft)) == 2


def test_skip_changes_nothing() -> None:
    assert merge(DUVAL, ProspectDraft("Duval", origin="Salon", contacts=[MOBILE]), OnMatch.SKIP) == {}


def test_fill_sets_gaps_and_adds_people_and_contacts() -> None:
    newcomer = Person(PersonId(0), "Paul Girard", contacts=(MOBILE,))
    draft = ProspectDraft("Other name", "Paris", "Salon", value_cents=500, currency="CHF", persons=[newcomer])
    assert merge(DUVAL, draft, OnMatch.FILL) == {
        "origin": "Salon",
        "value_cents": 500,
        "currency": "CHF",
        "persons": (MARIE, newcomer),
    }


def test_replace_overwrites_what_the_draft_has() -> None:
    step = NextStep(NextStepKind.CALL, "rappeler", date(2026, 12, 1))
    draft = ProspectDraft("Duval & fils", "", state=State.CLIENT, next_step=step, tags=("syndic", "vip"))
    assert merge(DUVAL, draft, OnMatch.REPLACE) == {
        "company": "Duval & fils",
        "state": State.CLIENT,
        "next_step": step,
        "tags": ("Syndic", "vip"),
    }


def test_replace_never_takes_do_not_contact_away() -> None:
    blocked = replace(DUVAL, state=State.DO_NOT_CONTACT)
    assert merge(blocked, ProspectDraft("Régie Duval", state=State.ACTIVE), OnMatch.REPLACE) == {}
    assert merge(DUVAL, ProspectDraft("", state=State.DO_NOT_CONTACT), OnMatch.REPLACE) == {
        "state": State.DO_NOT_CONTACT
    }


def test_a_known_person_gains_role_title_and_new_contacts_only() -> None:
    again = Person(PersonId(0), "LEFEVRE Marie", Role.DECISION_MAKER, "gérante", (MAIL, MOBILE))
    changes = merge(DUVAL, ProspectDraft(persons=[again]), OnMatch.FILL)
    assert changes == {
        "persons": (Person(PersonId(7), "Marie Lefèvre", Role.DECISION_MAKER, "gérante", (MAIL, MOBILE)),)
    }


@pytest.mark.parametrize("on_match", list(OnMatch))
def test_a_contact_point_known_anywhere_in_the_prospect_is_not_added_again(on_match: OnMatch) -> None:
    draft = ProspectDraft(persons=[Person(PersonId(0), "Marie Lefèvre", contacts=(PHONE,))], contacts=[MAIL])
    assert merge(DUVAL, draft, on_match) == {}


@pytest.mark.parametrize("on_match", [OnMatch.FILL, OnMatch.REPLACE])
def test_merging_a_second_time_changes_nothing(on_match: OnMatch) -> None:
    draft = ProspectDraft("Duval", "Paris", "Salon", "note", persons=[Person(PersonId(0), "Paul")], contacts=[MOBILE])
    merged = replace(DUVAL, **merge(DUVAL, draft, on_match))  # type: ignore[arg-type]
    assert merge(merged, draft, on_match) == {}


def test_rows_about_one_prospect_are_joined() -> None:
    first = ProspectDraft("Duval", notes="une", persons=[Person(PersonId(0), "Marie", contacts=(PHONE,))])
    second = ProspectDraft(
        "Duval", "Lyon", notes="deux", tags=("a",), persons=[Person(PersonId(0), "Paul", contacts=(PHONE,))]
    )
    absorb(first, second)
    absorb(first, ProspectDraft("Duval", origin="Salon", notes="une"))
    assert (first.town, first.tags, first.origin, first.notes) == ("Lyon", ("a",), "Salon", "une\ndeux")
    assert [(person.name, person.contacts) for person in first.persons] == [("Marie", (PHONE,)), ("Paul", (PHONE,))]
