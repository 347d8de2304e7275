"""The commands for files that go out and for the store itself: export, check, backup."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.command import SpokenCommand, argument, option, pass_session
from planner.cli.session import ProgressLine, Session
from planner.cli.values import MOST_WEEKS, FilePath, Whole
from planner.errors import FileError
from planner.locations import DATABASE_NAME

if TYPE_CHECKING:
    from planner.storage.integrity import IntegrityReport
    from planner.storage.store import Store

_CALENDAR_START = b"BEGIN:VCALENDAR"
_DATABASE_START = b"SQLite format 3\x00"


@click.command("export", cls=SpokenCommand, help="export")
@argument("file", metavar="FILE.ics", type=FilePath())
@option("--weeks", type=Whole(most=MOST_WEEKS), help="weeks_exported")
@pass_session
def export(session: Session, file: Path, weeks: int | None) -> None:
    """Write the plan as a calendar file."""
    from planner.actions.exporting import export_calendar

    with session.store() as store:
        _refuse_other_file(file, _CALENDAR_START, "target_not_a_calendar")
        change = export_calendar(store, path=file, language=session.speech.language, weeks=weeks, remember=False)
        count = change.facts["count"]
        assert isinstance(count, int)
        session.print(session.speech.count("said.exported", count, path=file))


@click.command("check", cls=SpokenCommand, help="check")
@option("--repair", is_flag=True, help="repair")
@pass_session
def check(session: Session, repair: bool) -> int:
    """Look whether the store is whole; ends with 1 when it is not."""
    from planner.storage.integrity import check_store

    with session.store() as store:
        speech = session.speech
        progress = ProgressLine(speech, "checking")
        try:
            report = check_store(store, progress)
        finally:
            progress.clear()
        session.print(speech.say("check.file", path=store.folder / DATABASE_NAME, version=report.schema_version))
        for name, number in report.counts.items():
            session.print("  " + speech.count(f"check.counts.{name}", number))
        if report.is_whole:
            session.print(speech.say("check.whole"))
            return 0
        for problem, detail in report.problems:
            session.remark(speech.say(f"check.problems.{problem.value}", detail=detail))
        return 0 if repair and _is_mended(session, store, report) else 1


def _is_mended(session: Session, store: "Store", report: "IntegrityReport") -> bool:
    """Make anew what can be, say what is still wrong, and whether nothing is; a damaged file is left as it is."""
    from planner.storage.integrity import DERIVED, Problem, check_store, mend

    if not {problem for problem, _ in report.problems} <= DERIVED | {Problem.RULE}:
        return False
    mend(store)
    left = check_store(store, lambda *_: None).problems
    for problem, detail in left:
        if (problem, detail) not in report.problems:
            session.remark(session.speech.say(f"check.problems.{problem.value}", detail=detail))
    if not left:
        session.print(session.speech.say("check.repaired"))
    return not left


@click.command("backup", cls=SpokenCommand, help="backup")
@argument("file", type=FilePath())
@pass_session
def backup(session: Session, file: Path) -> None:
    """Write a verified copy of the store."""
    from planner.actions.backing_up import back_up

    with session.store() as store:
        _refuse_other_file(file, _DATABASE_START, "target_not_a_backup")
        back_up(store, path=file)
        session.print(session.speech.say("said.backed_up", path=file))


def _refuse_other_file(path: Path, start: bytes, code: str) -> None:
    """Never write over a file of another kind: a name typed wrong must not cost one."""
    try:
        with path.open("rb") as file:
            found = file.read(len(start))
    except OSError:
        return  # not there, or no file: the writing itself says what is wrong
    if found and found != start:
        raise FileError(code, path=str(path))
