"""Countries whose public holidays can be left out, in the language of the screen."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.blocks.holidays import regions_of

_COUNTRIES: dict[str, Any] = {
    "FR": QT_TRANSLATE_NOOP("Countries", "France"),
    "BE": QT_TRANSLATE_NOOP("Countries", "Belgium"),
    "CH": QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    "LU": QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    "MC": QT_TRANSLATE_NOOP("Countries", "Monaco"),
    "CA": QT_TRANSLATE_NOOP("Countries", "Canada"),
    "GB": QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("Countries", "Ireland"),
    "US": QT_TRANSLATE_NOOP("Countries", "United States"),
    "AU": QT_TRANSLATE_NOOP("Countries", "Australia"),
    "NZ": QT_TRANSLATE_NOOP("Countries", "New Zealand"),
    "DE": QT_TRANSLATE_NOOP("Countries", "Germany"),
    "AT": QT_TRANSLATE_NOOP("Countries", "Austria"),
    "ES": QT_TRANSLATE_NOOP("Countries", "Spain"),
    "PT": QT_TRANSLATE_NOOP("Countries", "Portugal"),
    "IT": QT_TRANSLATE_NOOP("Countries", "Italy"),
    "NL": QT_TRANSLATE_NOOP("Countries", "Netherlands"),
    "MA": QT_TRANSLATE_NOOP("Countries", "Morocco"),
    "TN": QT_TRANSLATE_NOOP("Countries", "Tunisia"),
    "DZ": QT_TRANSLATE_NOOP("Countries", "Algeria"),
    "SN": QT_TRANSLATE_NOOP("Countries", "Senegal"),
    "CI": QT_TRANSLATE_NOOP("Countries", "Ivory Coast"),
}


def country_options(chosen: str = "") -> list[tuple[str, str]]:
    """(code, name) of the countries on offer, by name; `chosen` is added by its code when it is none of them."""
    known = {code: QCoreApplication.translate("Countries", name) for code, name in _COUNTRIES.items()}
    if chosen and chosen not in known:
        known[chosen] = chosen
    return sorted(known.items(), key=lambda option: option[1])


def country_name(calendar: str) -> str:
    """The country of a calendar code such as "FR-57"; '' for none."""
    country = country_of(calendar)
    return dict(country_options(country)).get(country, "")


def country_of(calendar: str) -> str:
    """The country's part of a calendar code."""
    return calendar.partition("-")[0]


def region_options(country: str) -> list[tuple[str, str]]:
    """(calendar code, name) of a country's regions with holidays of their own; loads the library of holidays."""
    return [(region.code, region.name) for region in regions_of(country)] if country else []
