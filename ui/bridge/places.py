"""Countries, their regions and time zones as the person's language calls them, for choosing from."""

from collections.abc import Mapping
from functools import cache

from planner.domain.blocks.holidays import regions_of, supported_countries
from planner.domain.prospects.folding import fold
from planner.domain.zones import places
from ui.bridge.formats import is_french

_NEAR = ("FR", "BE", "CH", "LU", "MC", "CA", "GB", "IE", "US")  # where French and English speakers mostly work


def country_name(code: str) -> str:
    """The name of a country by its two letters."""
    return _territories("fr" if is_french() else "en").get(code, code)


def country_options() -> list[tuple[str, str]]:
    """(code, name) of every country whose holidays are known: the near ones first, then by name."""
    options = [(code, country_name(code)) for code in supported_countries()]
    return sorted(options, key=lambda option: (option[0] not in _NEAR, fold(option[1])))


@cache
def _territories(language: str) -> Mapping[str, str]:
    from babel import Locale  # takes a moment, and only the settings and the series editor name countries

    return Locale(language).territories


def region_options(country: str) -> list[tuple[str, str]]:
    """(calendar code, name) of the regions of a country that have holidays of their own."""
    return [(region.code, region.name) for region in regions_of(country)] if country else []


def zone_words(zone: str) -> str:
    """A time zone as it is read: America/New York."""
    return zone.replace("_", " ")


def zone_options() -> list[tuple[str, str]]:
    """(IANA name, words) of the time zones to choose from."""
    return [(zone, zone_words(zone)) for zone in places()]
