import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.prospects.folding import company_key, fold, person_key, search_terms, town_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Lefèvre", "lefevre"),
        ("Lefe\u0300vre", "lefevre"),
        ("Œuvre", "oeuvre"),
        ("Straße", "strasse"),
        ("ÎLE-DE-FRANCE", "ile-de-france"),
        ("L’Atelier", "l'atelier"),
        ("Łódź", "lodz"),
        ("Привет", "привет"),
    ],
)
def test_accents_case_and_ligatures_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_search_terms_are_folded_words() -> None:
    assert search_terms("  Lef, l’Été-2026 ") == ["lef", "l", "ete", "2026"]
    assert search_terms("…!?") == []


@pytest.mark.parametrize(
    "company", ["Régie Duval", "régie duval SARL", "SARL Régie Duval", "La Régie-Duval, S.A.R.L.", "REGIE DUVAL Ltd"]
)
def test_legal_forms_and_punctuation_do_not_tell_companies_apart(company: str) -> None:
    assert company_key(company, "Lyon") == "regie duval|lyon"


def test_a_company_named_only_by_small_words_still_has_a_key() -> None:
    assert company_key("SAS", "") == "sas|"
    assert company_key("--", "Lyon") == ""


def test_towns_are_recognised_with_postal_code_and_short_forms() -> None:
    assert town_key("42000 St-Étienne Cedex 2") == town_key("Saint Etienne") == "saint etienne"


def test_a_person_is_recognised_whichever_name_comes_first() -> None:
    assert person_key("Lefèvre Marie", "Lyon") == person_key("Marie LEFEVRE", "lyon")
    assert person_key("", "Lyon") == ""
