"""Rows of a file turned into a plan: whom to add, what to change, what to refuse. Nothing is stored here."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.matching import MatchIndex, OnMatch, absorb, keys_of, merge
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.errors import Cancelled, InvalidInputError
from planner.exchange.bulk import without_collector
from planner.exchange.csv_reading import Row
from planner.exchange.mapping import ColumnMapping
from planner.exchange.row_reading import RowReader, row_reader

ROWS_BETWEEN_REPORTS = 1_000
LOAD_AT_ONCE = 500

Load = Callable[[Collection[ProspectId]], Mapping[ProspectId, Prospect]]


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that cannot be used: the line it begins on, why, the facts for the sentence, and its cells."""

    line: int
    code: str
    facts: Mapping[str, object]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do.

    `to_add` holds the new prospects in the order of the file; `to_change` the ids with `Prospect` field names and new
    values (persons and contacts whole; new persons have the id 0). `unchanged` counts prospects that are there
    already and stay as they are; `joined` the rows that were joined to an earlier row of the same file.
    """

    to_add: list[ProspectDraft] = field(default_factory=list)
    to_change: list[tuple[ProspectId, dict[str, object]]] = field(default_factory=list)
    unchanged: int = 0
    joined: int = 0
    refused: list[RefusedRow] = field(default_factory=list)

    @property
    def changes_something(self) -> bool:
        """Whether carrying it out would make a difference."""
        return bool(self.to_add or self.to_change)


def prepare(
    rows: Sequence[Row],
    mapping: ColumnMapping,
    match_index: MatchIndex,
    on_match: OnMatch,
    region: str,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    load: Load,
    currency: str = "EUR",
) -> ImportPlan:
    """What importing the rows would do; raises Cancelled when `cancelled` says so.

    Rows of the file that are about the same prospect are joined first, and that does not depend on what is stored:
    so the same file gives the same prospects each time, and importing it twice changes nothing. `load` gives stored
    prospects by id, and is called only for FILL and REPLACE, for some hundred ids at once. `progress` gets the rows
    done and their number.
    """
    with without_collector():
        groups, refused = _read_groups(rows, row_reader(mapping, region, currency), progress, cancelled)
        to_add, matched = groups.match(match_index)
        to_change = [] if on_match is OnMatch.SKIP else _changes(matched, on_match, load, cancelled)
    return ImportPlan(to_add, to_change, len(matched) - len(to_change), groups.joined, refused)


def _read_groups(
    rows: Sequence[Row], read: RowReader, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> tuple["_Groups", list[RefusedRow]]:
    groups = _Groups()
    refused: list[RefusedRow] = []
    total = len(rows)
    for done, (line, row) in enumerate(rows):
        if done % ROWS_BETWEEN_REPORTS == 0:
            _report(done, total, progress, cancelled)
        try:
            groups.take(*read(row))
        except InvalidInputError as error:
            refused.append(RefusedRow(line, error.code, error.facts, tuple(row)))
    _report(total, total, progress, cancelled)
    return groups, refused


def _report(done: int, total: int, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled
    progress(done, total)


class _Groups:
    """Drafts of a file, rows about the same prospect joined."""

    def __init__(self) -> None:
        self.joined = 0
        self._drafts: list[ProspectDraft] = []
        self._keys: list[list[str]] = []
        self._place_by_key: dict[str, int] = {}
        self._place_by_reference: dict[str, int] = {}
        self._grown: set[int] = set()

    def take(self, reference: str, draft: ProspectDraft) -> None:
        """Adds a row's draft or joins it to the earlier one it belongs to; refuses one without any name."""
        keys = keys_of(draft)
        place = self._place_by_reference.get(reference, -1) if reference else -1
        if place < 0 and not (keys and draft.display_name):  # "?" is no name to find again
            raise InvalidInputError("no_name")
        known = self._place_by_key
        if place < 0:
            place = next((known[key] for key in keys if key in known), -1)
        if place < 0:
            place = len(self._drafts)
            self._drafts.append(draft)
            self._keys.append(keys)
        else:
            absorb(self._drafts[place], draft)
            self._grown.add(place)
            self.joined += 1
        if reference:
            self._place_by_reference.setdefault(reference, place)
        for key in keys:
            known.setdefault(key, place)

    def match(self, index: MatchIndex) -> tuple[list[ProspectDraft], dict[ProspectId, ProspectDraft]]:
        """The drafts that are new, and those of stored prospects."""
        for place in self._grown:
            self._keys[place] = keys_of(self._drafts[place])
        if not len(index):
            return self._drafts, {}
        new: list[ProspectDraft] = []
        matched: dict[ProspectId, ProspectDraft] = {}
        for draft, keys in zip(self._drafts, self._keys, strict=True):
            found = index.find(keys)
            if found is None:
                new.append(draft)
            elif found in matched:
                absorb(matched[found], draft)
            else:
                matched[found] = draft
        return new, matched


def _changes(
    matched: Mapping[ProspectId, ProspectDraft], on_match: OnMatch, load: Load, cancelled: Callable[[], bool]
) -> list[tuple[ProspectId, dict[str, object]]]:
    ids = list(matched)
    changes: list[tuple[ProspectId, dict[str, object]]] = []
    for start in range(0, len(ids), LOAD_AT_ONCE):
        if cancelled():
            raise Cancelled
        for prospect_id, existing in load(ids[start : start + LOAD_AT_ONCE]).items():
            changed = merge(existing, matched[prospect_id], on_match)
            if changed:
                changes.append((prospect_id, changed))
    return changes
