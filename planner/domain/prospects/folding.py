"""Texts made comparable: accents, case, ligatures and legal forms taken away."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'", "‘": "'"}
)
_WORDS = re.compile(r"[^\W_]+")
_LEGAL_FORMS = frozenset(
    "sarl sas sasu eurl sa sci scp selarl selas snc scop gie ei eirl scm gaec earl "
    "ltd limited llc llp inc plc corp co gmbh ag srl sprl bv bvba nv asbl".split()
)
_ARTICLES = frozenset("le la les l the et and de du des d a".split())


def fold(text: str) -> str:
    """The text without accents and case, ligatures spelt out: "Lefèvre Œuvres" becomes "lefevre oeuvres"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def search_terms(text: str) -> list[str]:
    """The folded words of a text, split at everything but letters and digits; for prefix search."""
    return _WORDS.findall(fold(text))


@lru_cache(maxsize=4096)
def _town_key(town: str) -> str:
    words = ["saint" if word == "st" else "sainte" if word == "ste" else word for word in search_terms(town)]
    return " ".join(word for word in words if not word.isdigit() and word != "cedex")


def company_words(company: str) -> str:
    """The words of a company that tell it apart: "La Régie Duval, S.A.R.L." becomes "regie duval"."""
    words = search_terms(company.replace(".", "") if "." in company else company)
    telling = [word for word in words if word not in _LEGAL_FORMS and word not in _ARTICLES]
    return " ".join(telling or words)


def company_key(company: str, town: str) -> str:
    """The key by which a company in a town is recognised again; empty without a company."""
    words = company_words(company)
    return f"{words}|{_town_key(town)}" if words else ""
