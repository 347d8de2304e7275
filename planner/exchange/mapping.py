"""Which column means what: guessed from headers and content, changed on the screen, remembered by signature."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from planner.domain.prospects.contact_points import normalise_email, normalise_phone
from planner.domain.prospects.name_guess import Guess, guess
from planner.domain.prospects.siren import normalise_siren
from planner.domain.prospects.vocabulary import TITLES
from planner.exchange.csv_reading import CsvTable
from planner.exchange.fields import SEVERAL, Field
from planner.exchange.french_dates import parse_day
from planner.exchange.header_words import AMBIGUOUS_NAMES, header_key, meaning_of
from planner.exchange.values import is_damaged_phone, parse_class, parse_state

_SAMPLE_ROWS = 200


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What one column is taken for; `label` belongs to phones and e-mails ("mobile", "office", own words)."""

    field: Field = Field.SKIP
    label: str = ""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column of a file is taken for, in order; `day_first` says how 03/04/2026 is meant."""

    columns: tuple[ColumnUse, ...]
    day_first: bool = True

    def with_column(self, index: int, field: Field, label: str = "") -> "ColumnMapping":
        """The mapping with one column changed; a field that only one column may have is taken from the other."""
        columns = [ColumnUse() if use.field is field and field not in SEVERAL else use for use in self.columns]
        columns[index] = ColumnUse(field, label)
        return replace(self, columns=tuple(columns))

    def uses(self, *fields: Field) -> bool:
        """Whether some column is taken for one of these fields."""
        return any(use.field in fields for use in self.columns)

    @property
    def names_prospects(self) -> bool:
        """Whether rows can have a name at all: a company or a person is mapped."""
        return self.uses(Field.COMPANY, Field.PERSON, Field.FIRST_NAME, Field.LAST_NAME)


def signature(headers: Sequence[str]) -> str:
    """A short stable key of the headers, to remember a mapping by; empty without headers."""
    if not headers:
        return ""
    return hashlib.sha256("\x1f".join(map(header_key, headers)).encode()).hexdigest()[:16]


def guess_mapping(table: CsvTable, region: str = "FR") -> ColumnMapping:
    """The most likely meaning of each column, by its header first, then by what stands in it."""
    samples = [_sample(table, column) for column in range(table.width)]
    day_first = _is_day_first(samples)
    columns = [ColumnUse()] * table.width
    settled = [False] * table.width
    is_ours = any(_means(header, Field.REFERENCE) for header in table.headers)  # our own export says what it means
    for index, header in enumerate(table.headers[: table.width]):
        meaning = meaning_of(header)
        if meaning:
            field = meaning.field if is_ours else _checked(meaning.field, samples[index], region)
            settled[index] = _settle(columns, index, ColumnUse(field, meaning.label))
        elif header.strip() and header_key(header) not in AMBIGUOUS_NAMES:
            settled[index] = _settle(columns, index, ColumnUse(_clear_content(samples[index], region) or Field.SKIP))
    for index, header in enumerate(table.headers[: table.width]):
        if header_key(header) in AMBIGUOUS_NAMES:
            settled[index] = _settle(columns, index, ColumnUse(_name_field(columns, samples[index])))
    _part_names(columns, table.headers)
    for index in range(table.width):
        if not settled[index] and not (index < len(table.headers) and table.headers[index].strip()):
            _settle(columns, index, ColumnUse(_by_content(columns, samples[index], region)))
    return ColumnMapping(tuple(columns), day_first)


def _means(header: str, field: Field) -> bool:
    meaning = meaning_of(header)
    return meaning is not None and meaning.field is field


def _sample(table: CsvTable, column: int) -> list[str]:
    cells = (row[column].strip() for _, row in table.rows[:_SAMPLE_ROWS] if column < len(row))
    return [cell for cell in cells if cell]


def _settle(columns: list[ColumnUse], index: int, use: ColumnUse) -> bool:
    """Takes the column for this use unless another column has the field already."""
    taken = use.field not in SEVERAL and any(other.field is use.field for other in columns)
    if not taken:
        columns[index] = use
    return True


def _share(cells: list[str], holds: Callable[[str], object]) -> float:
    return sum(bool(holds(cell)) for cell in cells) / len(cells) if cells else 0.0


def _checked(field: Field, cells: list[str], region: str) -> Field:
    """The field that the header says, unless the content plainly speaks against it."""
    if not cells:
        return field
    content = _clear_content(cells, region)
    if field is Field.STATE and _share(cells, parse_state) < 0.5:
        return Field.TAGS
    if field is Field.KLASS and _share(cells, parse_class) < 0.5:
        return Field.TAGS
    if field is Field.JOB_TITLE and _share(cells, lambda cell: header_key(cell) in TITLES) > 0.5:
        return Field.SKIP
    if field is Field.NEXT_STEP and _share(cells, parse_day) > 0.5:
        return Field.NEXT_STEP_ON
    if field is Field.NEXT_STEP_ON and _share(cells, parse_day) == 0 and not any(map(str.isdigit, cells)):
        return Field.NEXT_STEP
    if field in (Field.COMPANY, Field.PERSON, Field.PHONE, Field.MOBILE, Field.EMAIL) and content:
        reached = field in (Field.PHONE, Field.MOBILE) and content is Field.PHONE
        return field if reached else content
    return field


def _clear_content(cells: list[str], region: str) -> Field | None:
    """What most cells plainly are, without looking at names."""
    if _share(cells, normalise_email) > 0.6:
        return Field.EMAIL
    if _share(cells, normalise_siren) > 0.6:
        return Field.SIREN
    if _share(cells, lambda cell: is_damaged_phone(cell) or normalise_phone(cell, region)) > 0.6:
        return Field.PHONE
    return None


def _part_names(columns: list[ColumnUse], headers: Sequence[str]) -> None:
    """Beside a column of first names, "Nom contact" holds last names."""
    fields = [use.field for use in columns]
    if Field.FIRST_NAME in fields and Field.PERSON in fields and Field.LAST_NAME not in fields:
        index = fields.index(Field.PERSON)
        if {"nom", "name"}.intersection(header_key(headers[index]).split()):
            columns[index] = ColumnUse(Field.LAST_NAME)


def _name_field(columns: list[ColumnUse], cells: list[str]) -> Field:
    """What a column headed "Nom" holds, given the others."""
    fields = {use.field for use in columns}
    if Field.FIRST_NAME in fields:
        return Field.LAST_NAME
    if Field.COMPANY in fields:
        return Field.SKIP if Field.PERSON in fields else Field.PERSON
    if Field.PERSON in fields or _share(cells, lambda cell: guess(cell) is Guess.COMPANY) > 0.3:
        return Field.COMPANY
    return Field.PERSON if _share(cells, lambda cell: guess(cell) is Guess.PERSON) > 0.3 else Field.COMPANY


def _by_content(columns: list[ColumnUse], cells: list[str], region: str) -> Field:
    """What a column without a header holds."""
    if clear := _clear_content(cells, region):
        return clear
    fields = {use.field for use in columns}
    if _share(cells, parse_day) > 0.6:
        return Field.SKIP if Field.ADDED_ON in fields else Field.ADDED_ON
    if _share(cells, lambda cell: any(sign.isalpha() for sign in cell)) < 0.5:
        return Field.SKIP
    for field, what in ((Field.TOWN, Guess.TOWN), (Field.PERSON, Guess.PERSON), (Field.COMPANY, Guess.COMPANY)):
        if field not in fields and _share(cells, lambda cell, what=what: guess(cell) is what) > 0.35:  # type: ignore[misc]
            return field
    for field in (Field.COMPANY, Field.PERSON, Field.TOWN):
        if field not in fields:
            return field
    return Field.NOTES


def _is_day_first(samples: list[list[str]]) -> bool:
    """Whether dates are day/month: unless some date can only be month/day and none only day/month."""
    cells = [cell for column in samples for cell in column if len(cell) <= 20]
    as_day_first = [parse_day(cell, True) for cell in cells]
    as_month_first = [parse_day(cell, False) for cell in cells]
    only_day_first = sum(a is not None and b is None for a, b in zip(as_day_first, as_month_first, strict=True))
    only_month_first = sum(b is not None and a is None for a, b in zip(as_day_first, as_month_first, strict=True))
    return only_month_first <= only_day_first
