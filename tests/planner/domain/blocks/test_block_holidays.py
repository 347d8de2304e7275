"""Public holidays by region and language."""

from datetime import date

import pytest

from planner.domain.blocks.holidays import (
    holiday_lookup,
    is_supported,
    regions_of,
    supported_countries,
)


@pytest.mark.parametrize(
    ("calendar", "day", "french", "english"),
    [
        ("FR", date(2026, 11, 11), "Armistice", "Armistice Day"),
        ("FR", date(2026, 4, 3), None, None),
        ("FR-57", date(2026, 4, 3), "Vendredi saint", "Good Friday"),
        ("CA-QC", date(2026, 6, 24), "Fête nationale du Québec", "Saint Jean Baptiste Day"),
    ],
)
def test_holidays_are_named_in_both_languages(
    calendar: str, day: date, french: str | None, english: str | None
) -> None:
    assert holiday_lookup("fr")(calendar, day) == french
    assert holiday_lookup("en")(calendar, day) == english


def test_names_carry_typographic_apostrophes() -> None:
    assert holiday_lookup("fr")("FR", date(2027, 1, 1)) == "Jour de l’an"


def test_no_calendar_means_no_holiday() -> None:
    assert holiday_lookup("fr")("", date(2026, 12, 25)) is None


def test_regions_have_their_own_names() -> None:
    assert ("FR-974", "La Réunion") in [(region.code, region.name) for region in regions_of("FR")]
    assert "57" in supported_countries()["FR"]


def test_only_real_calendars_are_supported() -> None:
    assert is_supported("FR") and is_supported("FR-57") and is_supported("CA-QC")
    assert not is_supported("FR-99") and not is_supported("ZZ") and not is_supported("")
