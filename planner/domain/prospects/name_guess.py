"""Guesses whether a piece of text names a company, a person, a job or a town."""

import re
from enum import StrEnum

from planner.domain.prospects.folding import LEGAL_FORMS, fold, search_terms
from planner.domain.prospects.vocabulary import COMPANY_WORDS, FIRST_NAMES, JOB_TITLES, TITLES, TOWNS

_POSTAL_CODE = re.compile(r"^(?:[FBL]-|CH-)?\d{4,5}\s+(?=[^\W\d_])|(?<=[^\W\d_])\s+\(?\d{5}\)?$")
_NAME = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[\s'’.-]+[^\W\d_]+)*\.?")

_DISTRICT = re.compile(r"\d{1,2}(?:e|er|eme)")
_PARTICLES = frozenset(("de", "du", "des", "von", "van", "le", "la"))


class Guess(StrEnum):
    """What a text seems to name."""

    COMPANY = "company"
    PERSON = "person"
    JOB_TITLE = "job_title"
    TOWN = "town"
    UNKNOWN = "unknown"


def guess(text: str) -> Guess:
    """What the text names, by its words alone; UNKNOWN when they do not tell."""
    words = search_terms(text)
    if not words:
        return Guess.UNKNOWN
    if _is_town(text, words):
        return Guess.TOWN
    if words[0] in TITLES and len(words) > 1:
        return Guess.PERSON
    if words[0] in JOB_TITLES and (len(words) == 1 or text.split()[-1].islower()):
        return Guess.JOB_TITLE
    if "&" in text or any(word in COMPANY_WORDS or word in LEGAL_FORMS for word in words):
        return Guess.COMPANY
    if _is_person(text, words):
        return Guess.PERSON
    return Guess.COMPANY if any(sign.isdigit() for sign in text) else Guess.UNKNOWN


def is_name_like(text: str) -> bool:
    """Whether it has the shape of a first and last name: two or three words of letters, none of them small."""
    words = text.split()
    return 2 <= len(words) <= 3 and bool(_NAME.fullmatch(text)) and (text.islower() or not _has_small(words))


def is_town_like(text: str) -> bool:
    """Whether it has the shape of a town joined by hyphens, "Cran-Gevrier", and not of a first name, "Jean-Pierre"."""
    parts = text.split("-")
    is_one = len(parts) > 1 and bool(_NAME.fullmatch(text)) and not any(sign.isspace() for sign in text)
    return is_one and not any(fold(part) in FIRST_NAMES for part in parts)


def without_title(text: str) -> str:
    """The name without "M.", "Mme", "Dr" before it, unless only a last name would be left: "Mme Perrin"."""
    first, _, rest = text.strip().partition(" ")
    return rest.strip() if " " in rest.strip() and fold(first).rstrip(".") in TITLES else text.strip()


def without_postal_code(text: str) -> str:
    """The town alone: "69003 Lyon" becomes "Lyon"."""
    return _POSTAL_CODE.sub("", text.strip()).strip()


def _is_town(text: str, words: list[str]) -> bool:
    bare = without_postal_code(text)
    if bare != text.strip() and not any(sign.isdigit() for sign in bare):
        return True
    named = ["saint" if word == "st" else word for word in words if not word.isdigit() and word != "cedex"]
    has_district = len(named) > 1 and bool(_DISTRICT.fullmatch(named[-1]))
    return "-".join(named[:-1] if has_district else named) in TOWNS


def _is_person(text: str, words: list[str]) -> bool:
    if not (1 <= len(words) <= 5 and _NAME.fullmatch(text.strip())):
        return False
    if words[0] in FIRST_NAMES:
        return text.islower() or not _has_small(text.split())
    return len(words) > 1 and words[-1] in FIRST_NAMES and text.split()[0].isupper()


def _has_small(words: list[str]) -> bool:
    """Whether a word other than a particle begins with a small letter."""
    return any(word[0].islower() and fold(word) not in _PARTICLES for word in words)
