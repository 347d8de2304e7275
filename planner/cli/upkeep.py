"""The commands for the store itself: check and backup."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.command import SpokenCommand, argument, option, pass_session
from planner.cli.session import ProgressLine, Session
from planner.cli.targets import refuse_other_file
from planner.cli.values import FilePath
from planner.locations import DATABASE_NAME

if TYPE_CHECKING:
    from planner.storage.integrity import IntegrityReport
    from planner.storage.store import Store

_DATABASE_START = b"SQLite format 3\x00"


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
        refuse_other_file(file, _DATABASE_START, "target_not_a_backup")
        back_up(store, path=file)
        session.print(session.speech.say("said.backed_up", path=file))
