from datetime import date

from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import (
    ContactKind,
    ContactPoint,
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    State,
)

TODAY = date(2026, 11, 21)
PHONE = ContactPoint(ContactKind.PHONE, "04 72 10 20 30", "", "+33472102030")
MAIL = ContactPoint(ContactKind.EMAIL, "a@b.fr", "", "a@b.fr")


def test_the_company_names_a_prospect_and_else_its_first_person() -> None:
    marie = Person(PersonId(0), "Marie")
    assert Prospect(ProspectId(1), "Duval", persons=(marie,)).display_name == "Duval"
    assert Prospect(ProspectId(1), persons=(Person(PersonId(0), ""), marie)).display_name == "Marie"
    assert Prospect(ProspectId(1)).display_name == ""


def test_contacts_of_persons_come_before_those_of_the_company() -> None:
    prospect = Prospect(ProspectId(1), persons=(Person(PersonId(1), "Marie", contacts=(MAIL,)),), contacts=(PHONE,))
    assert prospect.all_contacts == (MAIL, PHONE)
    assert prospect.first_contact(ContactKind.PHONE) == PHONE
    assert Prospect(ProspectId(1)).first_contact(ContactKind.PHONE) is None


def test_a_next_step_is_due_on_its_day_and_after() -> None:
    prospect = Prospect(ProspectId(1), next_step=NextStep(NextStepKind.CALL, "", TODAY))
    assert prospect.is_due(TODAY)
    assert not prospect.is_due(date(2026, 11, 20))
    assert not Prospect(ProspectId(1)).is_due(TODAY)


def test_states_in_which_one_may_still_ask() -> None:
    assert [state for state in State if state.is_open] == [State.TO_QUALIFY, State.ACTIVE, State.NURTURE]


def test_a_draft_becomes_a_prospect_to_qualify_added_today() -> None:
    made = ProspectDraft("Duval", contacts=[PHONE]).to_prospect(TODAY)
    assert (made.company, made.state, made.created_on) == ("Duval", State.TO_QUALIFY, TODAY)
    assert made.contacts == (PHONE,)
    earlier = ProspectDraft("Duval", state=State.CLIENT, created_on=date(2020, 1, 1)).to_prospect(TODAY)
    assert (earlier.state, earlier.created_on) == (State.CLIENT, date(2020, 1, 1))


def test_a_filter_knows_whether_it_narrows_the_list() -> None:
    assert not ListFilter(ListName.DUE, search="  ").is_narrowed
    assert ListFilter(search="Lef lyo").terms == ["lef", "lyo"]
    assert ListFilter(classes=(ProspectClass.A,)).is_narrowed
