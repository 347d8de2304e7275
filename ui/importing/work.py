"""The long parts of an import, as they run beside the window."""

from dataclasses import dataclass
from pathlib import Path

from planner.actions.importing import apply_import, prepare_import
from planner.actions.mappings import remember_mapping, remembered_mapping
from planner.changes import ChangeSet
from planner.domain.prospects.matching import OnMatch
from planner.exchange.csv_reading import CsvTable, read_csv
from planner.exchange.importing import ImportPlan
from planner.exchange.mapping import ColumnMapping, guess_mapping, signature
from planner.storage.store import Store
from ui.bridge.background import IsCancelled, Progress

_HALF = 1_000  # preparing and writing are shown as two halves of one bar


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read, with what its columns seem to mean."""

    path: Path
    table: CsvTable
    mapping: ColumnMapping


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; `change` is None when there was nothing to do."""

    plan: ImportPlan
    change: ChangeSet | None


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads a file and guesses its columns."""

    store: Store
    path: Path
    encoding: str
    region: str

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> ReadFile | None:
        table = read_csv(self.path, self.encoding)
        if is_cancelled():
            return None
        kept = remembered_mapping(self.store, signature=signature(table.headers), width=table.width)
        mapping = kept or guess_mapping(table, self.region)
        progress(1, 1)
        return ReadFile(self.path, table, mapping)


@dataclass(frozen=True, slots=True)
class Importing:
    """Works out what to do with each row, then writes all of it at once."""

    store: Store
    table: CsvTable
    mapping: ColumnMapping
    on_match: OnMatch

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> Imported:
        plan = prepare_import(
            self.store,
            rows=self.table.rows,
            mapping=self.mapping,
            on_match=self.on_match,
            progress=_Half(progress, 0),
            cancelled=is_cancelled,
        )
        if not plan.changes_something:
            return Imported(plan, None)
        key = signature(self.table.headers)
        if key:
            remember_mapping(self.store, signature=key, mapping=self.mapping)
        change = apply_import(self.store, plan=plan, progress=_Half(progress, _HALF), cancelled=is_cancelled)
        return Imported(plan, change)


@dataclass(frozen=True, slots=True)
class _Half:
    """Progress of one of the two halves."""

    progress: Progress
    before: int

    def __call__(self, done: int, total: int) -> None:
        self.progress(self.before + done * _HALF // max(total, 1), 2 * _HALF)
