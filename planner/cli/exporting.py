"""The command that writes the calendar file."""

from dataclasses import replace
from pathlib import Path

import click

from planner.cli.command import BadValue, SpokenCommand, argument, option, pass_session
from planner.cli.session import Session
from planner.cli.targets import refuse_other_file
from planner.cli.values import MOST_WEEKS, FilePath, Member, Whole
from planner.domain.blocks.exported import ExportKind
from planner.domain.settings import Names

_CALENDAR_START = b"BEGIN:VCALENDAR"
_KINDS = {
    "blocks": ExportKind.BLOCKS,
    "next-steps": ExportKind.NEXT_STEPS,
    "goals": ExportKind.GOALS,
    "proposals": ExportKind.PROPOSALS,
}


class Kinds(click.ParamType[frozenset[ExportKind]]):
    """Kinds of events with commas between them: blocks,next-steps,goals,proposals."""

    name = "KINDS"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> "frozenset[ExportKind]":
        if isinstance(value, frozenset):
            return value
        names = [name.strip().casefold().replace("_", "-") for name in str(value).split(",")]
        unknown = [name for name in names if name not in _KINDS]
        if unknown:
            raise BadValue("bad_word", ", ".join(unknown) or value, param, ctx, words=", ".join(_KINDS))
        return frozenset(_KINDS[name] for name in names)


@click.command("export", cls=SpokenCommand, help="export")
@argument("file", metavar="FILE.ics", type=FilePath())
@option("--weeks", type=Whole(most=MOST_WEEKS), help="weeks_exported")
@option("--changes", is_flag=True, help="only_changes")
@option("--only", type=Kinds(), help="only_kinds")
@option("--names", type=Member(Names), help="export_names")
@pass_session
def export(
    session: Session,
    file: Path,
    weeks: int | None,
    changes: bool,
    only: frozenset[ExportKind] | None,
    names: Names | None,
) -> None:
    """Write the plan as a calendar file."""
    from planner.actions.export_contents import ExportChoice
    from planner.actions.exporting import export_calendar
    from planner.calendar.export import Scope
    from planner.storage.queries.settings import settings

    with session.store() as store:
        refuse_other_file(file, _CALENDAR_START, "target_not_a_calendar")
        choice = ExportChoice.of(settings(store))
        if names is not None:
            choice = replace(choice, names=names)
        if only is not None:
            choice = choice.only(only)
        change = export_calendar(
            store,
            path=file,
            language=session.speech.language,
            weeks=weeks,
            scope=Scope.CHANGES if changes else Scope.EVERYTHING,
            choice=choice,
            remember=False,
        )
        count = change.facts["count"]
        assert isinstance(count, int)
        same = session.speech.say("said.exported_same", path=file)
        session.print(session.speech.count("said.exported", count, path=file) if count else same)
