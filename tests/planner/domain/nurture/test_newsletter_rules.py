"""Who may receive the newsletter."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.nurture.newsletter import Refusal, Standing, newsletter_address, refusal, rhythm, standing_of
from planner.domain.prospects.contact_points import email
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId, State
from planner.domain.prospects.pursuit import Newsletter, Pursuit
from planner.domain.touches.tally import Tally

MET = Standing(State.ACTIVE, Newsletter.UNSAID, has_email=True, has_company=True, was_contacted=True)


@pytest.mark.parametrize("state", [State.ACTIVE, State.NURTURE, State.CLIENT, State.LET_GO, State.TO_QUALIFY])
def test_a_business_one_has_met_receives_it(state: State) -> None:
    assert refusal(replace(MET, state=state)) is None


@pytest.mark.parametrize("state", [State.ACTIVE, State.NURTURE, State.CLIENT, State.LET_GO])
def test_who_was_taken_on_receives_it_without_a_contact(state: State) -> None:
    assert refusal(replace(MET, state=state, was_contacted=False)) is None


@pytest.mark.parametrize(
    ("standing", "code"),
    [
        (replace(MET, in_trash=True, newsletter=Newsletter.YES), Refusal.IN_TRASH),
        (replace(MET, state=State.DO_NOT_CONTACT, newsletter=Newsletter.YES), Refusal.DO_NOT_CONTACT),
        (replace(MET, newsletter=Newsletter.NO, has_email=False), Refusal.SAID_NO),
        (replace(MET, newsletter=Newsletter.YES, has_email=False), Refusal.NO_EMAIL),
        (replace(MET, has_company=False), Refusal.PRIVATE_NOT_ASKED),
        (replace(MET, state=State.TO_QUALIFY, was_contacted=False), Refusal.NOT_MET_YET),
    ],
)
def test_a_refusal_has_its_code(standing: Standing, code: Refusal) -> None:
    assert refusal(standing) is code


def test_a_yes_is_enough_for_a_private_person_one_never_called() -> None:
    yes = Standing(State.TO_QUALIFY, Newsletter.YES, has_email=True, has_company=False, was_contacted=False)
    assert refusal(yes) is None


def test_the_address_is_the_first_readable_one_of_the_persons_then_of_the_company() -> None:
    anna = Person(PersonId(1), "Anna", contacts=(email("no address"), email("Anna@Atelier.fr")))
    prospect = Prospect(ProspectId(1), "Atelier", persons=(anna,), contacts=(email("info@atelier.fr"),))
    assert newsletter_address(prospect) == "anna@atelier.fr"
    assert newsletter_address(replace(prospect, persons=())) == "info@atelier.fr"
    assert newsletter_address(replace(prospect, persons=(), contacts=())) == ""


def test_the_standing_of_a_prospect() -> None:
    prospect = Prospect(
        ProspectId(1),
        "Atelier",
        state=State.NURTURE,
        contacts=(email("info@atelier.fr"),),
        pursuit=Pursuit(newsletter=Newsletter.YES, tally=Tally(touches=2)),
    )
    assert standing_of(prospect) == Standing(State.NURTURE, Newsletter.YES, True, True, True)
    assert refusal(standing_of(replace(prospect, trashed_on=date(2026, 11, 1)))) is Refusal.IN_TRASH


def test_the_next_one_is_due_thirty_days_after_the_last() -> None:
    known = rhythm(date(2026, 10, 13))
    assert known.due_on == date(2026, 11, 12)
    assert known.is_due(date(2026, 11, 12))
    assert not known.is_due(date(2026, 11, 11))


def test_nothing_is_due_before_the_first_one() -> None:
    assert not rhythm(None).is_due(date(2026, 11, 12))
