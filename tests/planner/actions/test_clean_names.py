"""Names hold no signs that cannot be seen or that turn the text around them."""

import pytest

from planner.actions.prospects import add_prospect
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId
from planner.errors import InvalidInputError
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store


@pytest.mark.parametrize("text", ["Régie Duval", "Œuvre & fils", "東京", "a\nb\tc", "fin\u202f: là", ""])
def test_what_people_write_stays(text: str) -> None:
    assert without_controls(text) == text


def test_what_turns_or_hides_goes() -> None:
    assert without_controls("Du\u202eval\u200f\x00\x1b") == "Duval"


def test_a_stored_prospect_has_a_clean_name(store: Store) -> None:
    person = Person(PersonId(0), "Ann\u202ee", job_title="Gér\x07ante")
    change = add_prospect(store, prospect=Prospect(ProspectId(0), company="Du\u202eval", persons=(person,)))
    stored = prospect(store, change.created or 0)
    assert (stored.company, stored.persons[0].name, stored.persons[0].job_title) == ("Duval", "Anne", "Gérante")


def test_a_name_of_hidden_signs_alone_is_none(store: Store) -> None:
    with pytest.raises(InvalidInputError):
        add_prospect(store, prospect=Prospect(ProspectId(0), company="\u202e\u200f"))
