"""One import from the command line: read, prepare with progress, carry out, write what was refused."""

from pathlib import Path

from planner.actions.importing import apply_import, prepare_import
from planner.changes import ChangeSet
from planner.cli.session import ProgressLine, Session
from planner.domain.prospects.matching import OnMatch
from planner.errors import FileError, KnownError
from planner.exchange.csv_reading import read_csv
from planner.exchange.fields import Field
from planner.exchange.importing import ImportPlan, RefusedRow
from planner.exchange.mapping import guess_mapping
from planner.exchange.refusals import refused_csv
from planner.files import write_atomically
from planner.storage.queries.settings import settings
from planner.storage.store import Store


class Import:
    """A file on its way into the store."""

    def __init__(self, session: Session, store: Store, file: Path) -> None:
        """Read the file and guess what its columns mean; FileError when it cannot be used."""
        self._session, self._store = session, store
        self._table = read_csv(file)
        self._mapping = guess_mapping(self._table, settings(store).phone_region)
        if not self._mapping.names_prospects:
            raise FileError("no_name_column", path=str(file))
        self.plan = ImportPlan()

    @property
    def left_out(self) -> list[str]:
        """Headers of columns that nothing is taken from."""
        pairs = zip(self._table.headers, self._mapping.columns, strict=False)
        return [header for header, use in pairs if use.field is Field.SKIP and header.strip()]

    @property
    def is_all_refused(self) -> bool:
        """Whether not one row of the file could be used."""
        return len(self.plan.refused) == len(self._table.rows)

    def prepare(self, on_match: OnMatch) -> None:
        """Find out what importing would do, into `plan`."""
        progress = ProgressLine(self._session.speech, "reading")
        try:
            self.plan = prepare_import(
                self._store,
                rows=self._table.rows,
                mapping=self._mapping,
                on_match=on_match,
                progress=progress,
                cancelled=_never,
            )
        finally:
            progress.clear()

    def apply(self) -> ChangeSet | None:
        """Write it, in one transaction; None when there is nothing to write."""
        if not self.plan.changes_something:
            return None
        progress = ProgressLine(self._session.speech, "writing")
        try:
            return apply_import(self._store, plan=self.plan, progress=progress, cancelled=_never)
        finally:
            progress.clear()

    def reason(self, row: RefusedRow) -> str:
        """Why a row was refused, in a sentence."""
        return self._session.speech.problem(KnownError(row.code, **row.facts))

    def write_refused(self, target: Path) -> None:
        """Write the refused rows with their reasons to a file that can be corrected and imported; none, no file."""
        if not self.plan.refused:
            return
        speech = self._session.speech
        headers = (speech.say("said.column_line"), speech.say("said.column_reason"))
        content = refused_csv(self.plan.refused, self._table.headers, headers, self.reason, speech.language)
        write_atomically(target, content)
        self._session.print(speech.say("said.refused_written", path=target))


def _never() -> bool:
    """Nobody cancels here: Ctrl+C ends the whole program, and the transaction with it."""
    return False
