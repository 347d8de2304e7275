"""The newsletter's list for the owner's own mail program: as a CSV file, and as addresses for a blind copy."""

import re
from collections.abc import Iterable, Iterator

from planner.domain.nurture.newsletter import Receiver
from planner.exchange.csv_writing import csv_bytes
from planner.exchange.fields import Field
from planner.exchange.header_words import OWN_HEADERS

PORTIONS = (50, 100)  # assumption: mail programs and providers refuse longer lists of receivers
_COLUMNS = (Field.PERSON, Field.COMPANY, Field.EMAIL, Field.TOWN)
# A dot-atom (RFC 5322, 3.2.3) before the @: it needs no quotes and can hold no second address. Other letters may stand
# in it (RFC 6532).
_SAFE = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[\w-]+(?:\.[\w-]+)+")


def newsletter_csv(receivers: Iterable[Receiver], language: str = "en") -> bytes:
    """The list with name, company, e-mail and town, one row for each address; for the form see `csv_bytes`."""
    words = 0 if language == "fr" else 1
    headers = [OWN_HEADERS[field][words] for field in _COLUMNS]
    rows = ([each.name, each.company, each.email, each.town] for each in once_each(receivers))
    return csv_bytes([headers, *rows], language)


def blind_copy(receivers: Iterable[Receiver], portion: int = PORTIONS[0]) -> list[str]:
    """The addresses, comma separated, in portions of so many for the field of a blind copy."""
    addresses = [each.email for each in once_each(receivers)]
    return [", ".join(addresses[start : start + portion]) for start in range(0, len(addresses), portion)]


def once_each(receivers: Iterable[Receiver]) -> Iterator[Receiver]:
    """Each address once, whoever comes first; an address that could break a list of addresses is left out."""
    seen: set[str] = set()
    for each in receivers:
        folded = each.email.casefold()
        if folded not in seen and _SAFE.fullmatch(each.email):
            seen.add(folded)
            yield each
