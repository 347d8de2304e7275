"""Texts made comparable: accents, case, ligatures and legal forms taken away."""

import re
import unicodedata
from functools import lru_cache

_SPELT_OUT = {
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
    "’": "'",
    "‘": "'",
}
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")  # translating every letter of a long note takes three times as long
_WORD = re.compile(r"[^\W_]+")
_ABBREVIATION_DOT = re.compile(r"(?<=\b\w)\.(?=\w\b)")
# fmt: off
LEGAL_FORMS = frozenset((
    "sarl", "sas", "sasu", "eurl", "sa", "sci", "scp", "selarl", "selas", "snc", "scop", "gie", "ei", "eirl",
    "scm", "gaec", "earl", "ltd", "limited", "llc", "llp", "inc", "plc", "corp", "gmbh", "ag", "srl", "sprl",
    "bv", "bvba", "nv", "asbl", "ltee", "senc",
))
_NOT_TELLING = LEGAL_FORMS | {"le", "la", "les", "l", "the", "et", "and", "de", "du", "des", "d", "of"}
# fmt: on


class _FoldedSigns(dict[int, str]):
    """Code point to folded text, worked out once for each sign that occurs."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        for _ in range(3):  # casefold and decomposition each can bring the other back into play
            spelt_out = "".join(_SPELT_OUT.get(part, part) for part in sign.casefold())
            parts = unicodedata.normalize("NFKD", spelt_out)
            sign = "".join(part for part in parts if not unicodedata.combining(part))
        self[code] = sign
        return sign


_FOLDED = _FoldedSigns()


def fold(text: str) -> str:
    """The text without accents and case, ligatures spelt out: "Lefèvre Œuvres" becomes "lefevre oeuvres"."""
    return text.lower() if text.isascii() else _BEYOND_ASCII.sub(_folded_sign, text).lower()


def _folded_sign(found: re.Match[str]) -> str:
    return _FOLDED[ord(found.group())]


def search_terms(text: str) -> list[str]:
    """The folded words of a text, split at everything but letters and digits; for prefix search."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def town_key(town: str) -> str:
    """The key of a town, without postal code: "69100 St-Étienne Cedex 2" becomes "saint etienne"."""
    long_forms = {"st": "saint", "ste": "sainte", "cedex": ""}
    words = (long_forms.get(word, word) for word in search_terms(town) if not word.isdigit())
    return " ".join(word for word in words if word)


def company_words(company: str) -> list[str]:
    """The words that tell a company apart: "La Régie Duval, S.A.R.L." gives ["regie", "duval"]."""
    words = search_terms(_ABBREVIATION_DOT.sub("", company) if "." in company else company)
    return [word for word in words if word not in _NOT_TELLING] or words


def company_key(company: str, town: str) -> str:
    """The key by which a company is recognised again: "regie duval|lyon"; empty without a company."""
    words = company_words(company)
    return f"{' '.join(words)}|{town_key(town)}" if words else ""


def person_key(name: str, town: str) -> str:
    """The key of a person without a company, first and last name in any order; empty without a name."""
    words = sorted(search_terms(name))
    return f"~{' '.join(words)}|{town_key(town)}" if words else ""
