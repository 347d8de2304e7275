from collections.abc import Collection
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.matching import MatchIndex, OnMatch, keys_of
from planner.domain.prospects.prospect import (
    ContactPoint,
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    Role,
    State,
)
from planner.exchange.csv_reading import parse_csv
from planner.exchange.csv_writing import guarded, prospects_csv
from planner.exchange.decoding import decode
from planner.exchange.importing import ImportPlan, RefusedRow, prepare
from planner.exchange.mapping import guess_mapping
from planner.exchange.refusals import refused_csv

DUVAL = Prospect(
    ProspectId(12),
    "=Régie; Duval",
    "Lyon",
    "Salon",
    'Deux\nlignes, "bien"',
    ("syndic", "vip"),
    ProspectClass.A,
    State.ACTIVE,
    1_840_050,
    "CHF",
    "732829320",
    (
        Person(
            PersonId(0),
            "Marie Lefèvre",
            Role.DECISION_MAKER,
            "gérante",
            (phone("06 12 34 56 78", "FR", "mobile"), email("marie@duval.fr")),
        ),
        Person(PersonId(0), "Paul", contacts=(phone("+33 4 72 10 20 31", "FR"), phone("0472102032", "FR"))),
    ),
    (phone("04 72 10 20 30", "FR", "office"),),
    NextStep(NextStepKind.VISIT, "passer", date(2026, 12, 31), time(14, 30), date(2026, 11, 1)),
    date(2026, 3, 1),
)


def read_back(data: bytes) -> ImportPlan:
    table = parse_csv(decode(data))

    def load(_ids: Collection[ProspectId]) -> dict[ProspectId, Prospect]:
        raise AssertionError("nothing is stored")

    return prepare(
        table.rows,
        guess_mapping(table),
        MatchIndex(),
        OnMatch.FILL,
        "FR",
        lambda _done, _total: None,
        lambda: False,
        load,
    )


def comparable(prospect: Prospect) -> Prospect:
    """The prospect with what a file does not keep evened out: ids, and the order of contact points."""

    def ordered(contacts: tuple[ContactPoint, ...]) -> tuple[ContactPoint, ...]:
        return tuple(sorted(contacts, key=lambda point: (point.kind, point.label, point.value)))

    persons = tuple(replace(person, contacts=ordered(person.contacts)) for person in prospect.persons)
    return replace(prospect, id=ProspectId(0), persons=persons, contacts=ordered(prospect.contacts))


def test_the_file_is_what_spreadsheets_of_the_language_expect() -> None:
    french, english = prospects_csv([DUVAL], "fr"), prospects_csv([DUVAL], "en")
    assert french.startswith("\ufeffN° Assidu;Société;Ville;État;".encode())
    assert english.startswith("\ufeffAssidu no.,Company,Town,State,".encode())
    assert b"18400,50;CHF" in french
    assert b"18400.50,CHF" in english
    assert french.count(b"\r\n") == 4


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_full_prospect_comes_back_whole(language: str) -> None:
    plan = read_back(prospects_csv([DUVAL], language))
    assert plan.refused == []
    assert [comparable(draft.to_prospect(date.min)) for draft in plan.to_add] == [comparable(DUVAL)]


@pytest.mark.parametrize("sign", list("=+-@\t\r＝＋－＠"))
def test_what_could_begin_a_formula_is_made_harmless(sign: str) -> None:
    assert guarded(f"{sign}1+1") == f"'{sign}1+1"
    assert guarded(f"'{sign}1") == f"''{sign}1"


def test_harmless_text_stays_as_it_is_and_controls_go() -> None:
    assert guarded("l'été = 3") == "l'été = 3"
    assert guarded("\x00=1") == "'=1"
    assert guarded("'quoted'") == "'quoted'"


NAMES = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="￼"), min_size=1, max_size=12
).filter(lambda name: any(sign.isalnum() for sign in name))
WORDS = st.one_of(st.just(""), NAMES)
PHONES = st.builds(
    phone,
    st.integers(10**8, 10**9 - 1).map(lambda number: f"0{number}"),
    st.just("FR"),
    st.sampled_from(["", "mobile", "office", "after 8 (pm)"]),
)
MAILS = st.builds(
    email, st.integers(0, 10**6).map(lambda number: f"box{number}@duval.fr"), st.sampled_from(["", "work"])
)
CONTACTS = st.lists(st.one_of(PHONES, MAILS), max_size=4, unique_by=lambda point: point.normalised).map(tuple)
PERSONS = st.lists(
    st.builds(Person, st.just(PersonId(0)), NAMES, st.sampled_from(list(Role)), NAMES, CONTACTS),
    max_size=3,
    unique_by=lambda person: tuple(keys_of(Prospect(ProspectId(0), persons=(replace(person, contacts=()),)))),
).map(tuple)
STEPS = st.builds(
    NextStep,
    st.sampled_from(list(NextStepKind)),
    WORDS,
    st.dates(date(1980, 1, 1), date(2068, 1, 1)),
    st.sampled_from([None, time(9, 5)]),
    st.sampled_from([None, date(2026, 1, 1)]),
)
PROSPECTS = st.builds(
    Prospect,
    id=st.just(ProspectId(0)),
    company=NAMES,
    town=WORDS,
    origin=WORDS,
    notes=WORDS,
    tags=st.lists(st.sampled_from(["vip", "été", "=tag", "a b"]), unique=True, max_size=3).map(tuple),
    klass=st.sampled_from(list(ProspectClass)),
    state=st.sampled_from(list(State)),
    value_cents=st.one_of(st.none(), st.integers(0, 10**11)),
    currency=st.just("EUR"),
    siren=st.sampled_from(["", "732829320"]),
    persons=PERSONS,
    contacts=CONTACTS,
    next_step=st.one_of(st.none(), STEPS),
    created_on=st.dates(date(1980, 1, 1), date(2068, 1, 1)),
)


def are_apart(prospects: list[Prospect]) -> bool:
    keys = [key for prospect in prospects for key in set(keys_of(prospect))]
    return len(keys) == len(set(keys))


@settings(max_examples=80, deadline=None)
@given(st.lists(PROSPECTS, min_size=1, max_size=4).filter(are_apart), st.sampled_from(["fr", "en"]))
def test_any_prospects_come_back_as_they_were(prospects: list[Prospect], language: str) -> None:
    numbered = [replace(prospect, id=ProspectId(number)) for number, prospect in enumerate(prospects, 1)]
    plan = read_back(prospects_csv(numbered, language))
    assert plan.refused == []
    back = [comparable(draft.to_prospect(date.min)) for draft in plan.to_add]
    assert back == [comparable(prospect) for prospect in prospects]


def test_people_without_a_company_find_together_again() -> None:
    alone = Prospect(
        ProspectId(4), persons=(Person(PersonId(0), "Marie"), Person(PersonId(0), "Paul")), created_on=date.min
    )
    dated = replace(alone, created_on=date(2026, 1, 1))
    assert [len(draft.persons) for draft in read_back(prospects_csv([dated], "fr")).to_add] == [2]


def test_refused_rows_are_written_to_be_corrected() -> None:
    refused = [RefusedRow(7, "bad_date", {}, ("Duval", "=31/02")), RefusedRow(9, "no_name", {}, ("", "", "x"))]
    data = refused_csv(refused, ["Société", "Relance"], ("Ligne", "Raison"), lambda row: f"({row.code})", "fr")
    assert data.decode("utf-8-sig").splitlines() == [
        "Ligne;Raison;Société;Relance;",
        "7;(bad_date);Duval;'=31/02",
        "9;(no_name);;;x",
    ]
