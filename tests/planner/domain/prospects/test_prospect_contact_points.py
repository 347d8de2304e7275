import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.prospects.contact_points import (
    find_phones,
    format_phone,
    normalise_email,
    normalise_phone,
    phone_search_forms,
)


@pytest.mark.parametrize(
    ("typed", "region", "expected"),
    [
        ("04 72 10 20 30", "FR", "+33472102030"),
        ("04.72.10.20.30", "FR", "+33472102030"),
        ("04\u202f72\u00a010-20/30", "FR", "+33472102030"),
        ("+33 (0)4 72 10 20 30", "FR", "+33472102030"),
        ("0033 4 72 10 20 30", "FR", "+33472102030"),
        ("472102030", "FR", "+33472102030"),
        ("06.12.34.56.78 (bureau)", "FR", "+33612345678"),
        ("04 72 10 20 30 poste 12", "FR", "+33472102030"),
        ("02 123 45 67", "BE", "+3221234567"),
        ("0471 12 34 56", "BE", "+32471123456"),
        ("022 123 45 67", "CH", "+41221234567"),
        ("(514) 555-0123", "CA", "+15145550123"),
        ("1 514 555 0123", "CA", "+15145550123"),
        ("+44 20 7946 0123", "FR", "+442079460123"),
        ("12345", "FR", ""),
        ("3,36E+10", "FR", ""),
        ("Marie", "FR", ""),
        ("", "FR", ""),
        ("0" * 500, "FR", ""),
    ],
)
def test_phone_is_normalised(typed: str, region: str, expected: str) -> None:
    assert normalise_phone(typed, region) == expected


@st.composite
def national_numbers(draw: st.DrawFn) -> tuple[str, str]:
    region = draw(st.sampled_from(["FR", "BE", "CH", "CA"]))
    length = {"FR": 9, "BE": draw(st.sampled_from([8, 9])), "CH": 9, "CA": 10}[region]
    digits = draw(st.text("123456789", min_size=1, max_size=1)) + draw(
        st.text("0123456789", min_size=length - 1, max_size=length - 1)
    )
    separator = draw(st.sampled_from(["", " ", ".", "-"]))
    number = digits if region == "CA" else "0" + digits
    if draw(st.booleans()):
        return region, {"FR": "+33", "BE": "+32", "CH": "+41", "CA": "+1"}[region] + separator + digits
    return region, separator.join(number[start : start + 2] for start in range(0, len(number), 2))


@settings(max_examples=300)
@given(national_numbers())
def test_fast_path_agrees_with_phonenumbers(case: tuple[str, str]) -> None:
    region, typed = case
    parsed = phonenumbers.parse(typed, region)
    possible = phonenumbers.is_possible_number_with_reason(parsed) == phonenumbers.ValidationResult.IS_POSSIBLE
    expected = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if possible else ""
    assert normalise_phone(typed, region) == expected


@settings(max_examples=150)
@given(st.text(max_size=40))
def test_normalising_any_text_gives_e164_or_nothing(text: str) -> None:
    found = normalise_phone(text)
    assert not found or (found.startswith("+") and found[1:].isascii() and found[1:].isdigit())


@settings(max_examples=100)
@given(national_numbers())
def test_normalising_again_changes_nothing(case: tuple[str, str]) -> None:
    once = normalise_phone(case[1], case[0])
    assert not once or normalise_phone(once, case[0]) == once


@pytest.mark.parametrize(
    ("e164", "region", "shown"),
    [
        ("+33465712038", "FR", "04 65 71 20 38"),
        ("+33465712038", "BE", "+33 4 65 71 20 38"),
        ("+15145550123", "CA", "(514) 555-0123"),
        ("nonsense", "FR", "nonsense"),
        ("", "FR", ""),
    ],
)
def test_phone_is_shown_as_at_home_or_internationally(e164: str, region: str, shown: str) -> None:
    assert format_phone(e164, region) == shown


def test_search_forms_hold_what_people_type() -> None:
    assert phone_search_forms("+33465712038") == ("0465712038", "33465712038")
    assert phone_search_forms("+15145550123") == ("5145550123", "15145550123")
    assert phone_search_forms("+34912345678") == ("34912345678",)
    assert phone_search_forms("") == ()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Marie@Halles.FR", "marie@halles.fr"),
        ("  mailto:a@b.fr ", "a@b.fr"),
        ("Marie <marie@halles.fr>", "marie@halles.fr"),
        ("o'brien@pub.co.uk", "o'brien@pub.co.uk"),
        ("marie@société.fr", "marie@société.fr"),
        ("marie@@halles.fr", ""),
        ("marie@halles", ""),
        ("marie", ""),
        ("a" * 300 + "@b.fr", ""),
    ],
)
def test_email_is_normalised(typed: str, expected: str) -> None:
    assert normalise_email(typed) == expected


def test_several_phones_in_a_text_are_found_in_order() -> None:
    text = "Tél 04 72 10 20 30 ou 06.12.34.56.78, SIRET 73282932000074"
    assert [text[start:end] for start, end in find_phones(text)] == ["04 72 10 20 30", "06.12.34.56.78"]
