"""Public holidays by country and region, from the `holidays` library (heavy, imported when first asked)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from types import ModuleType

HolidayLookup = Callable[[str, date], str | None]
"""Gives the name of the holiday of a calendar on a day, None on a day that is none."""

_SCHOOL_ZONE = "Zone "


@dataclass(frozen=True, slots=True)
class HolidayRegion:
    """A part of a country with holidays of its own; `code` is the full calendar code such as "FR-57"."""

    code: str
    name: str


def holiday_lookup(language: str) -> HolidayLookup:
    """A lookup with names in a language ("fr", "en"), or the country's own where it has no such names."""

    def lookup(calendar: str, day: date) -> str | None:
        return _names_of_year(calendar, day.year, language).get(day) if calendar else None

    return lookup


def no_holidays(_calendar: str, _day: date) -> str | None:
    """The lookup of somebody who works through all of them."""
    return None


def is_supported(calendar: str) -> bool:
    """Whether a code such as "FR" or "FR-57" names a calendar that exists."""
    country, _, region = calendar.partition("-")
    regions = supported_countries().get(country)
    return regions is not None and (region == "" or region in regions)


@cache
def supported_countries() -> Mapping[str, tuple[str, ...]]:
    """Two-letter country codes, each with the codes of its regions."""
    listed: Mapping[str, list[str]] = _library().list_supported_countries(include_aliases=False)
    return {
        country: tuple(region for region in regions if not region.startswith(_SCHOOL_ZONE))
        for country, regions in sorted(listed.items())
    }


def regions_of(country: str) -> list[HolidayRegion]:
    """The regions of a country with their own names, sorted by name."""
    calendar = _library().country_holidays(country, years=())
    names: dict[str, str] = {}
    for name, code in calendar.subdivisions_aliases.items():
        names[code] = max(names.get(code, ""), name, key=len)
    regions = (HolidayRegion(f"{country}-{code}", names.get(code, code)) for code in supported_countries()[country])
    return sorted(regions, key=lambda region: region.name)


@lru_cache(maxsize=512)
def _names_of_year(calendar: str, year: int, language: str) -> Mapping[date, str]:
    library = _library()
    country, _, region = calendar.partition("-")
    found = library.country_holidays(
        country, subdiv=region or None, years=year, language=_language_for(country, language), expand=False
    )
    return {day: name.replace("'", "’") for day, name in found.items()}


@cache
def _language_for(country: str, language: str) -> str | None:
    offered: tuple[str, ...] = _library().country_holidays(country, years=()).supported_languages
    wishes = (f"{language}_{country}", language, f"{language}_GB", f"{language}_US")
    related = tuple(name for name in offered if name.startswith(f"{language}_"))
    return next((wish for wish in (*wishes, *related) if wish in offered), None)


def _library() -> ModuleType:
    import holidays

    return holidays
