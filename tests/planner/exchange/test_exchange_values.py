from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.prospects.prospect import NextStepKind, ProspectClass, Role, State
from planner.exchange.french_dates import is_serial_number, parse_day
from planner.exchange.values import (
    guess_step_kind,
    is_damaged_phone,
    parse_class,
    parse_money,
    parse_role,
    parse_state,
    split_tags,
)


@pytest.mark.parametrize(
    "text",
    [
        "31/12/2026",
        "31.12.26",
        "31-12-2026",
        "2026-12-31",
        "2026/12/31",
        "31 12 2026",
        "31 décembre 2026",
        "jeudi 31 décembre 2026",
        "31 déc. 2026",
        "31 Dec 2026",
        "December 31, 2026",
        "Thursday, December 31st 2026",
        "2026-12-31 00:00:00",
        "2026-12-31T00:00:00Z",
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert parse_day(text) == (date(2026, 12, 31), None)


@pytest.mark.parametrize("text", ["1er mars 2026", "1 mars 2026", "01/03/2026", "1/3/26", "March 1, 2026"])
def test_the_first_of_march_is_read(text: str) -> None:
    assert parse_day(text) == (date(2026, 3, 1), None)


def test_month_first_is_a_choice() -> None:
    assert parse_day("03/04/2026") == (date(2026, 4, 3), None)
    assert parse_day("03/04/2026", day_first=False) == (date(2026, 3, 4), None)


@pytest.mark.parametrize("text", ["31/12/2026 14:30", "2026-12-31 14:30:00", "31 décembre 2026 à 14h30"])
def test_a_time_behind_the_day_is_kept(text: str) -> None:
    assert parse_day(text) == (date(2026, 12, 31), time(14, 30))


@pytest.mark.parametrize("text", ["", "demain", "31/02/2026", "12/31/2026", "45292", "2026", "31/12", "00/00/0000"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_day(text) is None


def test_a_number_made_by_a_spreadsheet_is_recognised() -> None:
    assert is_serial_number("45292")
    assert is_serial_number("45292,5")
    assert not is_serial_number("2026")


@settings(max_examples=150)
@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(["%d/%m/%Y", "%d.%m.%y", "%Y-%m-%d"]))
def test_any_day_is_read_back(day: date, shape: str) -> None:
    assert parse_day(day.strftime(shape)) == (day, None)


@pytest.mark.parametrize(
    ("text", "cents", "currency"),
    [
        ("18 400 €", 1_840_000, "EUR"),
        ("18\u202f400,50\u00a0€", 1_840_050, "EUR"),
        ("18,400.50", 1_840_050, "EUR"),
        ("18.400,50", 1_840_050, "EUR"),
        ("18 400,50", 1_840_050, "EUR"),
        ("18'400.50 CHF", 1_840_050, "CHF"),
        ("18.400", 1_840_000, "EUR"),
        ("1,234,567", 123_456_700, "EUR"),
        ("18,5", 1_850, "EUR"),
        ("18k€", 1_800_000, "EUR"),
        ("1,5 k€", 150_000, "EUR"),
        ("£1,200", 120_000, "GBP"),
        ("$ 99.90", 9_990, "EUR"),
        ("1500 € HT", 150_000, "EUR"),
        ("0", 0, "EUR"),
        ("0,005", None, ""),
        ("-5", None, ""),
        ("environ 100", None, ""),
        ("", None, ""),
        ("1.2.3,4,5", None, ""),
        ("9" * 40, None, ""),
        ("²", None, ""),
    ],
)
def test_an_amount_is_read_in_cents(text: str, cents: int | None, currency: str) -> None:
    assert parse_money(text) == (None if cents is None else (cents, currency))


@settings(max_examples=150)
@given(st.integers(0, 10**12), st.sampled_from(",."))
def test_any_amount_with_cents_is_read_back(cents: int, sign: str) -> None:
    assert parse_money(f"{cents // 100}{sign}{cents % 100:02}") == (cents, "EUR")


@settings(max_examples=150)
@given(st.text(max_size=30))
def test_any_text_is_an_amount_and_a_day_or_not(text: str) -> None:
    amount = parse_money(text)
    assert amount is None or amount[0] >= 0
    assert parse_day(text) is None or any(map(str.isdigit, text))


def test_words_of_both_languages_are_known() -> None:
    assert parse_state("À qualifier") is parse_state("to qualify") is State.TO_QUALIFY
    assert parse_state("Ne pas contacter") is parse_state("do-not-contact") is State.DO_NOT_CONTACT
    assert parse_class("a") is ProspectClass.A
    assert parse_class("Hors cible") is parse_class("OUT") is ProspectClass.OUT
    assert parse_role("Décideur") is parse_role("decision maker") is Role.DECISION_MAKER
    assert (parse_state("tiède"), parse_class("D"), parse_role("chef")) == (None, None, None)


def test_the_means_of_a_step_are_guessed_from_its_words() -> None:
    assert guess_step_kind("rappeler Marie") is NextStepKind.CALL
    assert guess_step_kind("Envoyer la plaquette") is NextStepKind.EMAIL
    assert guess_step_kind("RDV sur place") is NextStepKind.MEETING
    assert guess_step_kind("Passer au dépôt") is NextStepKind.VISIT
    assert guess_step_kind("réfléchir") is NextStepKind.OTHER
    assert guess_step_kind("") is NextStepKind.CALL


def test_tags_are_split_once_each() -> None:
    assert split_tags("syndic, #urgent; syndic|") == ("syndic", "urgent")
    assert split_tags("vip ::: * myContacts") == ("vip", "myContacts")


@pytest.mark.parametrize("text", ["3,36E+10", "3.36E+10", "4E10", " 3,34721E+11 "])
def test_a_damaged_phone_is_recognised(text: str) -> None:
    assert is_damaged_phone(text)
    assert not is_damaged_phone("04 72 10 20 30")
