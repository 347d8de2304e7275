"""The command for what was changed in the owner's calendar program: look, and take over."""

from collections.abc import Sequence
from pathlib import Path

import click

from planner.cli.command import SpokenCommand, argument, option, pass_session
from planner.cli.session import Session
from planner.cli.speech import Speech
from planner.cli.values import FilePath
from planner.domain.blocks.differences import Difference, Doubt


@click.command("import-back", cls=SpokenCommand, help="import_back")
@argument("file", metavar="FILE.ics", type=FilePath())
@option("--apply", "is_applied", is_flag=True, help="apply")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def import_back(session: Session, file: Path, is_applied: bool, as_json: bool) -> None:
    """Show what differs in the calendar; with --apply take over what is in no doubt."""
    from planner.actions.taking_over import came_back_reader, take_over

    with session.store() as store:
        speech = session.speech
        found = came_back_reader(store, language=speech.language).read_file(file)
        clear = [each for each in found if each.doubt is Doubt.NONE]
        if is_applied and clear:
            take_over(store, differences=clear)
        if as_json:
            session.print_json([_as_object(each, is_applied) for each in found])
            return
        _show(session, found)
        if is_applied and found:
            session.print(speech.count("said.taken_over", len(clear)))
        if len(clear) < len(found):
            session.remark(speech.count("said.left_in_doubt", len(found) - len(clear)))


def _show(session: Session, found: Sequence[Difference]) -> None:
    if not found:
        session.print(session.speech.say("said.nothing_came_back"))
        return
    session.print_table([_line(session.speech, each) for each in found])


def _line(speech: Speech, each: Difference) -> tuple[str, ...]:
    done = speech.words_for("differences")[each.kind.value]
    doubt = speech.words_for("doubts").get(each.doubt.value, "")
    there = (
        "" if each.to is None else f"{speech.moment(each.to)}, {speech.say('said.minutes', minutes=each.to_minutes)}"
    )
    return speech.moment(each.start), each.title, done, there, doubt


def _as_object(each: Difference, is_applied: bool) -> dict[str, object]:
    return {
        "kind": each.kind.value,
        "series": each.series_id,
        "title": each.title,
        "zone": each.zone,
        "slot": each.slot.isoformat(timespec="minutes"),
        "start": each.start.isoformat(timespec="minutes"),
        "minutes": each.minutes,
        "to": each.to.isoformat(timespec="minutes") if each.to else None,
        "to_minutes": each.to_minutes or None,
        "weekdays": sorted(each.weekdays),
        "dates": each.count,
        "doubt": each.doubt.value,
        "unknown_event": {"title": each.stray[0], "start": each.stray[1].isoformat(timespec="minutes")}
        if each.stray
        else None,
        "taken_over": is_applied and each.doubt is Doubt.NONE,
    }
