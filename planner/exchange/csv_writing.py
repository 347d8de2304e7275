"""Prospects as a CSV file that spreadsheets open and our own import reads back without loss."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from planner.domain.prospects.prospect import (
    ContactKind,
    ContactPoint,
    NextStep,
    Person,
    Prospect,
    ProspectClass,
    Role,
    State,
)
from planner.exchange.fields import Field
from planner.exchange.header_words import OWN_HEADERS
from planner.exchange.values import CLASS_WORDS, ROLE_WORDS, STATE_WORDS, STEP_WORDS

_DELIMITERS = {"fr": ";", "en": ","}
_DECIMAL_SIGNS = {"fr": ",", "en": "."}
_RISKY = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

ContactColumn = tuple[ContactKind, str, int]


def prospects_csv(prospects: Sequence[Prospect], language: str = "en") -> bytes:
    """The file as UTF-8 with a byte order mark, `;` between columns in French and `,` in English.

    One row for each person, with the prospect's own fields repeated and its number first, so that they find together
    again; one more row when the company itself has contact points. Several phones have columns of their own.
    """
    words = 0 if language == "fr" else 1
    contact_columns = _contact_columns(prospects)
    rows = [_headers(contact_columns, words)]
    for prospect in prospects:
        own, tail = _own_cells(prospect, words, language), _tail_cells(prospect, words)
        for person, contacts in _people(prospect):
            reach = _contact_cells(contacts, contact_columns)
            rows.append([*own, *_person_cells(person, words), *reach, *tail])
    return csv_bytes(rows, language)


def csv_bytes(rows: Iterable[Iterable[str]], language: str = "en") -> bytes:
    """Any rows as such a file, with cells that a spreadsheet would calculate made harmless."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=_DELIMITERS.get(language, ","), lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def guarded(cell: str) -> str:
    """The cell with an apostrophe before anything that could begin a formula; without invisible controls."""
    if not cell.isprintable():
        cell = _UNSEEN.sub("", cell)
    return f"'{cell}" if _RISKY.match(cell) else cell


def _headers(contact_columns: Sequence[ContactColumn], words: int) -> list[str]:
    def named(*fields: Field) -> list[str]:
        return [OWN_HEADERS[field][words] for field in fields]

    reach = [_contact_header(column, words) for column in contact_columns]
    return [
        *named(Field.REFERENCE, Field.COMPANY, Field.TOWN, Field.STATE, Field.KLASS, Field.VALUE, Field.CURRENCY),
        *named(Field.PERSON, Field.ROLE, Field.JOB_TITLE),
        *reach,
        *named(Field.NEXT_STEP, Field.NEXT_STEP_ON, Field.NEXT_STEP_KIND, Field.AGREED_ON),
        *named(Field.TAGS, Field.ORIGIN, Field.SIREN, Field.NOTES, Field.ADDED_ON),
    ]


def _contact_header(column: ContactColumn, words: int) -> str:
    kind, label, place = column
    name = OWN_HEADERS[Field.PHONE if kind is ContactKind.PHONE else Field.EMAIL][words]
    return f"{name} ({label}) {place}" if place > 1 else f"{name} ({label})" if label else name


def _own_cells(prospect: Prospect, words: int, language: str) -> list[str]:
    klass = "" if prospect.klass is ProspectClass.NONE else CLASS_WORDS[prospect.klass][words]
    has_value = prospect.value_cents is not None
    return [
        str(prospect.id),
        prospect.company,
        prospect.town,
        STATE_WORDS[State(prospect.state)][words],
        klass,
        _amount(prospect.value_cents or 0, language) if has_value else "",
        prospect.currency if has_value else "",
    ]


def _amount(cents: int, language: str) -> str:
    whole, rest = divmod(cents, 100)
    return f"{whole}{_DECIMAL_SIGNS.get(language, '.')}{rest:02}"


def _tail_cells(prospect: Prospect, words: int) -> list[str]:
    added_on = prospect.created_on.isoformat()
    return [
        *_step_cells(prospect.next_step, words),
        ", ".join(prospect.tags),
        prospect.origin,
        prospect.siren,
        prospect.notes,
        added_on,
    ]


def _step_cells(step: NextStep | None, words: int) -> list[str]:
    if step is None:
        return ["", "", "", ""]
    day = step.day.isoformat() + (f" {step.at:%H:%M}" if step.at else "")
    return [step.text, day, STEP_WORDS[step.kind][words], step.agreed_on.isoformat() if step.agreed_on else ""]


def _people(prospect: Prospect) -> Iterator[tuple[Person | None, tuple[ContactPoint, ...]]]:
    for person in prospect.persons:
        yield person, person.contacts
    if prospect.contacts or not prospect.persons:
        yield None, prospect.contacts


def _person_cells(person: Person | None, words: int) -> list[str]:
    if person is None:
        return ["", "", ""]
    role = "" if person.role is Role.UNKNOWN else ROLE_WORDS[person.role][words]
    return [person.name, role, person.job_title]


def _numbered(contacts: Iterable[ContactPoint]) -> Iterator[tuple[ContactColumn, str]]:
    """Each contact point with its column: kind, label, and how many of that kind it is in its row."""
    counts: dict[tuple[ContactKind, str], int] = {}
    for contact in contacts:
        place = counts.get((contact.kind, contact.label), 0) + 1
        counts[contact.kind, contact.label] = place
        yield (contact.kind, contact.label, place), contact.value


def _contact_columns(prospects: Iterable[Prospect]) -> list[ContactColumn]:
    always = [(ContactKind.PHONE, "", 1), (ContactKind.EMAIL, "", 1)]
    used = {
        column: None for prospect in prospects for _, contacts in _people(prospect) for column, _ in _numbered(contacts)
    }
    return sorted({*always, *used}, key=lambda column: (column[0] is ContactKind.EMAIL, column[1], column[2]))


def _contact_cells(contacts: Iterable[ContactPoint], columns: Sequence[ContactColumn]) -> list[str]:
    values = dict(_numbered(contacts))
    return [values.get(column, "") for column in columns]
