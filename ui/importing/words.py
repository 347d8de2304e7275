"""The words for the fields of a file and for its encodings."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.prospects.matching import OnMatch
from planner.exchange.fields import Field

_FIELDS: dict[Field, Any] = {
    Field.SKIP: QT_TRANSLATE_NOOP("Importing", "Leave out"),
    Field.COMPANY: QT_TRANSLATE_NOOP("Importing", "Company"),
    Field.PERSON: QT_TRANSLATE_NOOP("Importing", "Person, full name"),
    Field.FIRST_NAME: QT_TRANSLATE_NOOP("Importing", "Person, first name"),
    Field.LAST_NAME: QT_TRANSLATE_NOOP("Importing", "Person, last name"),
    Field.ROLE: QT_TRANSLATE_NOOP("Importing", "Role"),
    Field.JOB_TITLE: QT_TRANSLATE_NOOP("Importing", "Job title"),
    Field.PHONE: QT_TRANSLATE_NOOP("Importing", "Phone"),
    Field.MOBILE: QT_TRANSLATE_NOOP("Importing", "Mobile"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Importing", "E-mail"),
    Field.TOWN: QT_TRANSLATE_NOOP("Importing", "Town"),
    Field.ORIGIN: QT_TRANSLATE_NOOP("Importing", "Origin"),
    Field.TAGS: QT_TRANSLATE_NOOP("Importing", "Tags"),
    Field.KLASS: QT_TRANSLATE_NOOP("Importing", "Class"),
    Field.STATE: QT_TRANSLATE_NOOP("Importing", "State"),
    Field.VALUE: QT_TRANSLATE_NOOP("Importing", "Value a year"),
    Field.CURRENCY: QT_TRANSLATE_NOOP("Importing", "Currency"),
    Field.NOTES: QT_TRANSLATE_NOOP("Importing", "Notes"),
    Field.NEXT_STEP: QT_TRANSLATE_NOOP("Importing", "Next step"),
    Field.NEXT_STEP_ON: QT_TRANSLATE_NOOP("Importing", "Day of the next step"),
    Field.NEXT_STEP_KIND: QT_TRANSLATE_NOOP("Importing", "Means of the next step"),
    Field.AGREED_ON: QT_TRANSLATE_NOOP("Importing", "Agreed on"),
    Field.SIREN: QT_TRANSLATE_NOOP("Importing", "SIREN"),
    Field.ADDED_ON: QT_TRANSLATE_NOOP("Importing", "Added on"),
    Field.REFERENCE: QT_TRANSLATE_NOOP("Importing", "Assidu number"),
}
_ON_MATCH: dict[OnMatch, Any] = {
    OnMatch.FILL: QT_TRANSLATE_NOOP("Importing", "Fill in what is missing"),
    OnMatch.SKIP: QT_TRANSLATE_NOOP("Importing", "Leave them as they are"),
    OnMatch.REPLACE: QT_TRANSLATE_NOOP("Importing", "Replace with what the file says"),
}
_ENCODINGS: dict[str, Any] = {
    "utf-8": QT_TRANSLATE_NOOP("Importing", "UTF-8"),
    "cp1252": QT_TRANSLATE_NOOP("Importing", "Windows, Western Europe"),
    "mac_roman": QT_TRANSLATE_NOOP("Importing", "Older Mac"),
    "utf-16-le": QT_TRANSLATE_NOOP("Importing", "UTF-16"),
}


def field_options() -> list[tuple[str, str]]:
    """Each field with its word."""
    return [(field.value, QCoreApplication.translate("Importing", word)) for field, word in _FIELDS.items()]


def on_match_options() -> list[tuple[str, str]]:
    """What can be done with people who are known already."""
    return [(key.value, QCoreApplication.translate("Importing", word)) for key, word in _ON_MATCH.items()]


def encoding_options(found: str) -> list[tuple[str, str]]:
    """The encodings on offer, with the one that was found."""
    options = {key: QCoreApplication.translate("Importing", word) for key, word in _ENCODINGS.items()}
    options.setdefault(found, found.upper())
    return list(options.items())
