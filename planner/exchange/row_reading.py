"""One row of a file turned into a prospect draft, by a mapping worked out beforehand."""

import re
from collections.abc import Callable
from datetime import date, time

from planner.domain.prospects.contact_points import email, find_phones, normalise_phone
from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.prospect import (
    ContactKind,
    ContactPoint,
    NextStep,
    Person,
    PersonId,
    ProspectClass,
    Role,
)
from planner.domain.prospects.siren import normalise_siren
from planner.errors import InvalidInputError
from planner.exchange.fields import Field
from planner.exchange.french_dates import is_serial_number, parse_day
from planner.exchange.mapping import ColumnMapping
from planner.exchange.values import (
    PLACEHOLDERS,
    guess_step_kind,
    is_damaged_phone,
    parse_class,
    parse_money,
    parse_role,
    parse_state,
    split_tags,
)

LONGEST_NAME = 500
LONGEST_NOTES = 100_000

_NOT_IN_LINES = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_NOT_IN_NOTES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_AS_FORMULA = re.compile(r'="([^"]*)"')
_TWO_PHONES = 20
_FEWEST_DIGITS = 3

RowReader = Callable[[list[str]], tuple[str, ProspectDraft]]


def row_reader(mapping: ColumnMapping, region: str = "FR", currency: str = "EUR") -> RowReader:
    """A function from the cells of a row to its reference (mostly empty) and its draft.

    It raises InvalidInputError with the field and the value for a cell that cannot be used: phone_damaged, bad_phone,
    bad_email, bad_date, date_is_a_number, bad_amount, bad_siren, too_long. Names are not required here.
    """
    width = len(mapping.columns)
    at = _positions(mapping)
    i_reference, i_company, i_town, i_origin = (
        at(field) for field in (Field.REFERENCE, Field.COMPANY, Field.TOWN, Field.ORIGIN)
    )
    i_person, i_first, i_last = at(Field.PERSON), at(Field.FIRST_NAME), at(Field.LAST_NAME)
    i_role, i_title = at(Field.ROLE), at(Field.JOB_TITLE)
    contacts = [
        (index, use.label or ("mobile" if use.field is Field.MOBILE else ""), use.field is Field.EMAIL)
        for index, use in enumerate(mapping.columns)
        if use.field in (Field.PHONE, Field.MOBILE, Field.EMAIL)
    ]
    rarer = _rarer_columns(mapping, currency)
    has_step = mapping.uses(Field.NEXT_STEP, Field.NEXT_STEP_ON)
    read_step = _step_reader(mapping)
    has_person = mapping.uses(Field.PERSON, Field.FIRST_NAME, Field.LAST_NAME)
    has_job = mapping.uses(Field.ROLE, Field.JOB_TITLE)
    nobody, nothing = PersonId(0), (Role.UNKNOWN, "")

    def read(row: list[str]) -> tuple[str, ProspectDraft]:
        cells = row[:width] + [""] * (width - len(row) + 1) if len(row) != width else [*row, ""]
        draft = ProspectDraft(
            _line(cell) if (cell := cells[i_company]) else "",
            _line(cell) if (cell := cells[i_town]) else "",
            _line(cell) if (cell := cells[i_origin]) else "",
        )
        reach: list[ContactPoint] = []
        for index, label, is_email in contacts:
            if cell := cells[index]:
                if is_email:
                    _add_emails(reach, cell.strip(), label)
                else:
                    _add_phones(reach, cell.strip(), label, region)
        for index, put in rarer:
            if cell := cells[index].strip():
                put(draft, cell)
        if has_step:
            read_step(draft, cells)
        role, job_title = _role(cells[i_role], cells[i_title]) if has_job else nothing
        name = (
            _line(cells[i_person].strip() or f"{cells[i_first].strip()} {cells[i_last].strip()}") if has_person else ""
        )
        if name:
            draft.persons.append(Person(nobody, name, role, job_title, tuple(reach)))
        else:
            draft.contacts = reach
            if job_title:
                _add_note(draft, job_title)
        return cells[i_reference].strip(), draft

    return read


def _positions(mapping: ColumnMapping) -> Callable[[Field], int]:
    """Where a field stands; fields that no column has point to an empty cell behind the last one."""
    found = {use.field: index for index, use in reversed(list(enumerate(mapping.columns)))}
    return lambda field: found.get(field, len(mapping.columns))


def _line(cell: str) -> str:
    """A text of one line, without what cannot be seen."""
    text = cell.strip()
    if not text.isprintable():
        text = _NOT_IN_LINES.sub(" ", text).strip()
    if len(text) > LONGEST_NAME:
        raise InvalidInputError("too_long", value=text[:60], limit=LONGEST_NAME)
    return text


def _role(role: str, job_title: str) -> tuple[Role, str]:
    """The role and the job title; a word that names no role counts as the job title."""
    role, job_title = _line(role), _line(job_title)
    known = parse_role(role)
    return known or Role.UNKNOWN, job_title or ("" if known else role)


def _add_phones(reach: list[ContactPoint], cell: str, label: str, region: str) -> None:
    if cell.startswith('="') and (quoted := _AS_FORMULA.fullmatch(cell)):
        cell = quoted[1].strip()
    if len(cell) >= _TWO_PHONES and len(spans := find_phones(cell, region)) > 1:
        for start, end in spans:
            _add_phones(reach, cell[start:end], label, region)
        return
    normalised = normalise_phone(cell, region)
    if not normalised:
        if not cell or cell.lower() in PLACEHOLDERS:
            return
        if is_damaged_phone(cell):
            raise InvalidInputError("phone_damaged", field=Field.PHONE, value=cell)
        if len(cell) > LONGEST_NAME or sum(map(str.isdigit, cell)) < _FEWEST_DIGITS:
            raise InvalidInputError("bad_phone", field=Field.PHONE, value=cell[:60])
        cell = _line(cell)
    reach.append(ContactPoint(ContactKind.PHONE, cell, label, normalised))


def _add_emails(reach: list[ContactPoint], cell: str, label: str) -> None:
    if not cell or cell.lower() in PLACEHOLDERS:
        return
    point = email(cell, label)
    if point.normalised:
        reach.append(point)
        return
    many = [email(part, label) for part in re.split(r"[\s,;/|]+", cell) if part]
    if not all(one.normalised for one in many):
        raise InvalidInputError("bad_email", field=Field.EMAIL, value=cell[:60])
    reach += many


def _rarer_columns(mapping: ColumnMapping, currency: str) -> list[tuple[int, Callable[[ProspectDraft, str], None]]]:
    """The columns that only some files have, each with what it does to the draft."""
    own_currency = _positions(mapping)(Field.CURRENCY) < len(mapping.columns)

    def put_value(draft: ProspectDraft, cell: str) -> None:
        if cell.lower() in PLACEHOLDERS:
            return
        amount = parse_money(cell, currency)
        if amount is None:
            raise InvalidInputError("bad_amount", field=Field.VALUE, value=cell[:60])
        draft.value_cents, draft.currency = amount

    def put_currency(draft: ProspectDraft, cell: str) -> None:
        if draft.value_cents is not None and re.fullmatch(r"[A-Za-z]{3}", cell):
            draft.currency = cell.upper()

    def put_added_on(draft: ProspectDraft, cell: str) -> None:
        if found := _day(cell, Field.ADDED_ON, mapping.day_first):
            draft.created_on = found[0]

    setters: dict[Field, Callable[[ProspectDraft, str], None]] = {
        Field.TAGS: _put_tags,
        Field.KLASS: _put_class,
        Field.STATE: _put_state,
        Field.VALUE: put_value,
        Field.NOTES: _add_note,
        Field.SIREN: _put_siren,
        Field.ADDED_ON: put_added_on,
    }
    rarer = [(index, setters[use.field]) for index, use in enumerate(mapping.columns) if use.field in setters]
    if own_currency:
        rarer.append((_positions(mapping)(Field.CURRENCY), put_currency))
    return rarer


def _step_reader(mapping: ColumnMapping) -> Callable[[ProspectDraft, list[str]], None]:
    at = _positions(mapping)
    i_text, i_day, i_kind, i_agreed = (
        at(field) for field in (Field.NEXT_STEP, Field.NEXT_STEP_ON, Field.NEXT_STEP_KIND, Field.AGREED_ON)
    )

    def read_step(draft: ProspectDraft, cells: list[str]) -> None:
        text, found = _line(cells[i_text]), _day(cells[i_day].strip(), Field.NEXT_STEP_ON, mapping.day_first)
        if found is None:
            if text:
                _add_note(draft, text)
            return
        agreed = _day(cells[i_agreed].strip(), Field.AGREED_ON, mapping.day_first)
        kind = guess_step_kind(cells[i_kind] or text)
        draft.next_step = NextStep(kind, text, found[0], found[1], agreed[0] if agreed else None)

    return read_step


def _day(cell: str, field: Field, day_first: bool) -> tuple[date, time | None] | None:
    if not cell or cell.lower() in PLACEHOLDERS:
        return None
    found = parse_day(cell, day_first)
    if found is None:
        code = "date_is_a_number" if is_serial_number(cell) else "bad_date"
        raise InvalidInputError(code, field=field, value=cell[:60])
    return found


def _add_note(draft: ProspectDraft, cell: str) -> None:
    text = cell if cell.isprintable() else _NOT_IN_NOTES.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")).strip()
    draft.notes = f"{draft.notes}\n{text}" if draft.notes else text
    if len(draft.notes) > LONGEST_NOTES:
        raise InvalidInputError("too_long", field=Field.NOTES, value=text[:60], limit=LONGEST_NOTES)


def _put_tags(draft: ProspectDraft, cell: str) -> None:
    draft.tags = tuple(dict.fromkeys((*draft.tags, *split_tags(_line(cell.replace("\n", ","))))))


def _put_class(draft: ProspectDraft, cell: str) -> None:
    known = parse_class(cell)
    if known is None:
        _put_tags(draft, cell)
    else:
        draft.klass = ProspectClass(known)


def _put_state(draft: ProspectDraft, cell: str) -> None:
    known = parse_state(cell)
    if known is None:
        _put_tags(draft, cell)
    else:
        draft.state = known


def _put_siren(draft: ProspectDraft, cell: str) -> None:
    if cell.lower() in PLACEHOLDERS:
        return
    draft.siren = normalise_siren(cell)
    if not draft.siren:
        raise InvalidInputError("bad_siren", field=Field.SIREN, value=cell[:60])
