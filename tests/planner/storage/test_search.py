"""Search finds what one remembers of somebody, however it was written, and always what stands in the rows."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.actions import prospects as actions
from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import NextStep, NextStepKind, Person, PersonId, Prospect, ProspectId
from planner.storage import search
from planner.storage.queries.prospects import prospect, prospect_ids
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
LEFEVRE = Prospect(
    ProspectId(0),
    "Lefèvre & Fils SARL",
    "Lyon",
    origin="Salon de l'Été",
    notes="Cherche un nouveau façadier",
    tags=("bois d'œuvre",),
    siren="732829320",
    persons=(
        Person(
            PersonId(0),
            "Zoë Müller",
            job_title="gérante",
            contacts=(phone("04 65 71 20 38", "FR"), email("zoe.muller@lefevre-fils.example")),
        ),
    ),
    contacts=(phone("+32 2 555 12 12", "BE"),),
    next_step=NextStep(NextStepKind.CALL, "Parler du chéneau", date(2026, 11, 20)),
)
ŒUVRE = Prospect(ProspectId(0), "L’Œuvre Vive", "Saint-Étienne", notes="Straße 12")


@pytest.fixture
def filled(store: Store) -> Store:
    actions.add_prospect(store, prospect=LEFEVRE)
    actions.add_prospect(store, prospect=ŒUVRE)
    return store


def found(store: Store, text: str, name: ListName = ListName.ALL) -> list[int]:
    return list(prospect_ids(store, ListFilter(name, text), Sort(), TODAY))


@pytest.mark.parametrize(
    "text",
    [
        *("lef lyo", "LEFÈVRE", "lefevre", "fils lef", "&", "", "   "),
        *("zoe", "Zoë M", "muller", "mueller"[:2], "gerante", "gérante"),
        *(
            "0465712038",
            "04 65 71 20 38",
            "04.65.71.20.38",
            "04657",
            "33465712038",
            "+33 465712038",
            "3246",
            "025551212",
        ),
        *("zoe.muller@lefevre-fils.example", "lefevre-fils", "example", "muller@lef"),
        *("732829320", "73282", "bois d'oeuvre", "œuvre", "oeuvr", "été", "ete", "facadier", "cheneau", "salon"),
    ],
)
def test_typed_text_finds_lefevre(filled: Store, text: str) -> None:
    expected = {"3246": [], "&": [1, 2], "": [1, 2], "   ": [1, 2]}.get(text)
    result = found(filled, text)
    assert result == expected if expected is not None else 1 in result


@pytest.mark.parametrize("kept", ["04 65 71 20 38", "0465712038", "+33465712038", "+33 (0)4.65.71.20.38"])
@pytest.mark.parametrize(
    "typed", ["0465712038", "04 65 71 20 38", "04.65.71", "046571", "+33 4 65 71 20 38", "+33 (0)4 65", "33465"]
)
def test_phone_is_found_however_it_was_typed_and_kept(store: Store, kept: str, typed: str) -> None:
    actions.add_prospect(store, prospect=Prospect(ProspectId(0), "Duval", contacts=(phone(kept, "FR"),)))
    assert found(store, typed) == found(store, f"duv {typed}") == found(store, f"{typed} duv") == [1]
    assert found(store, f"{typed} lefevre") == []


def test_numbers_apart_are_still_found_apart(store: Store) -> None:
    actions.add_prospect(store, prospect=Prospect(ProspectId(0), "Garage 12", town="69003 Lyon"))
    assert found(store, "69003 12") == found(store, "12 6900") == [1]


@pytest.mark.parametrize("text", ["lyonn", "lef paris", "efevre", "65712", "xyz", "lef -lyon x", "NOT lefevre"])
def test_typed_text_does_not_find_lefevre(filled: Store, text: str) -> None:
    assert 1 not in found(filled, text)


@pytest.mark.parametrize("text", ["l'oeuvre", "L’Œuvre", "œuvre vive", "saint etienne", "strasse", "Straße"])
def test_ligatures_apostrophes_and_hyphens_do_not_matter(filled: Store, text: str) -> None:
    assert 2 in found(filled, text)


def test_word_beside_a_new_emoji_is_found(store: Store) -> None:
    actions.add_prospect(store, prospect=Prospect(ProspectId(0), "🥐Boulangerie🧁"))
    assert found(store, "boul") == found(store, "🥐boulangerie") == [1]


def test_edit_undo_and_redo_are_followed(filled: Store) -> None:
    actions.edit_prospect(filled, prospect=replace(prospect(filled, 1), company="Garnier", persons=()))
    assert (found(filled, "garnier"), found(filled, "muller")) == ([1], [])
    filled.undo()
    assert (found(filled, "garnier"), found(filled, "muller")) == ([], [1])
    filled.redo()
    assert (found(filled, "garnier"), found(filled, "muller")) == ([1], [])


def test_trash_is_searched_apart(filled: Store) -> None:
    actions.trash_prospects(filled, prospect_ids=[1])
    assert (found(filled, "lefevre"), found(filled, "lefevre", ListName.TRASH)) == ([], [1])


def test_what_is_erased_leaves_the_index(filled: Store) -> None:
    with filled.change("erase") as change:
        for table in ("contact_points", "persons"):
            for row in change.rows_where(table, "prospect_id = 1", ()):
                change.delete(table, row["id"])
        change.delete("prospects", 1)
    assert found(filled, "lefevre") == []
    texts = filled.db.execute("SELECT text FROM prospect_search").fetchall()
    assert len(texts) == 1 and "lefevre" not in texts[0][0]


def test_index_is_sound(filled: Store) -> None:
    filled.db.execute("INSERT INTO prospect_search(prospect_search) VALUES ('integrity-check')")


def test_every_sign_can_be_typed(store: Store) -> None:
    signs = [chr(code) for code in range(0x3000) if not 0xD800 <= code < 0xE000]
    for sign in signs:
        match = search.match_expression(f"a{sign}b")
        store.db.execute("SELECT rowid FROM prospect_search WHERE prospect_search MATCH ?", (match,)).fetchall()


@given(text=st.text(max_size=40))
def test_any_text_can_be_typed(shared_store: Store, text: str) -> None:
    assert found(shared_store, text) in ([], [1], [2], [1, 2], [2, 1])


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    from planner.actions.opening import open_store
    from planner.clock import FrozenClock

    store = open_store(tmp_path_factory.mktemp("search") / "data", FrozenClock())
    actions.add_prospect(store, prospect=LEFEVRE)
    actions.add_prospect(store, prospect=ŒUVRE)
    return store


def test_very_long_text_can_be_pasted(filled: Store) -> None:
    assert found(filled, " ".join(f"mot{number}" for number in range(3000))) == []
    assert found(filled, "x" * 200_000) == []
