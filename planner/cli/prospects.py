"""The commands for prospects: add one, bring a file in, list them, show one."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.command import BadUse, SpokenGroup, argument, option, pass_session
from planner.cli.prospect_objects import WholeProspect, prospect_object, whole_object
from planner.cli.prospect_words import find_prospect
from planner.cli.session import Session
from planner.cli.values import FilePath, Whole, Word
from planner.domain.prospects.folding import fold
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.matching import OnMatch
from planner.domain.prospects.prospect import Prospect
from planner.errors import FileError, InvalidInputError
from planner.storage.store import Store

if TYPE_CHECKING:
    from planner.cli.importing import Import

_AT_ONCE = 500
_REFUSED_SHOWN = 10
_LONGEST_SHOWN = 80


@click.group(cls=SpokenGroup, help="prospects")
def prospects() -> None:
    """Commands for prospects."""


@prospects.command("add", help="prospects_add")
@argument("line", metavar="LINE")
@option("--json", "as_json", is_flag=True, help="json_object")
@pass_session
def add(session: Session, line: str, as_json: bool) -> None:
    """Add somebody from one typed line."""
    from planner.actions.prospects import add_prospect
    from planner.domain.prospects.matching import keys_of
    from planner.domain.prospects.one_line import parse_line
    from planner.storage.queries.prospects import find_match
    from planner.storage.queries.settings import settings

    speech = session.speech
    with session.store() as store:
        parsed = parse_line(line, settings(store).phone_region)
        if not parsed.has_name:
            raise InvalidInputError("line_without_name", value=line.strip()[:_LONGEST_SHOWN])
        alike = find_match(store, keys_of(parsed.draft))
        change = add_prospect(store, prospect=parsed.draft.to_prospect(session.today(store)))
        if alike is not None:
            state = speech.say(f"states.{alike.state.value}")
            session.remark(speech.say("said.looks_like", name=alike.display_name, id=alike.id, state=state))
        added = find_prospect(store, change.created or 0)
        if as_json:
            session.print_object(prospect_object(added))
            return
        session.print(speech.say("said.prospect_added", id=added.id, name=added.display_name))
        session.tell_reached(store, change)


@prospects.command("import", help="prospects_import")
@argument("file", type=FilePath())
@option("--on-match", type=Word(OnMatch), default=OnMatch.SKIP.value, help="on_match")
@option("--dry-run", is_flag=True, help="dry_run")
@option("--refused", type=FilePath(), help="refused")
@pass_session
def import_file(session: Session, file: Path, on_match: str, dry_run: bool, refused: Path | None) -> int:
    """Bring a CSV file in, all of it or nothing; ends with 1 when not a single row could be used."""
    from planner.cli.importing import Import

    if refused is not None and refused.resolve() == file.resolve():
        raise FileError("target_is_source", path=str(refused))
    with session.store() as store:
        work = Import(session, store, file)
        work.prepare(OnMatch(on_match))
        if refused is not None:  # before anything is brought in: a place that cannot be written stops it all
            work.write_refused(refused)
        change = None if dry_run else work.apply()
        _tell_result(session, work, dry_run)
        if change is not None:
            session.tell_reached(store, change)
        return 1 if work.is_all_refused else 0


def _tell_result(session: Session, work: "Import", dry_run: bool) -> None:
    speech, plan = session.speech, work.plan
    manner = "would" if dry_run else "did"
    session.print(speech.count(f"said.import_{manner}_add", len(plan.to_add)))
    if plan.to_change:
        session.print(speech.count(f"said.import_{manner}_complete", len(plan.to_change)))
    if plan.unchanged:
        session.print(speech.count("said.import_unchanged", plan.unchanged))
    if plan.joined:
        session.print(speech.count("said.import_joined", plan.joined))
    if work.left_out:
        session.remark(speech.say("said.columns_left_out", names=", ".join(work.left_out)))
    if not plan.refused:
        return
    session.remark(speech.count("said.import_refused", len(plan.refused)))
    for row in plan.refused[:_REFUSED_SHOWN]:
        session.remark(speech.say("said.refused_line", line=row.line, reason=work.reason(row)))
    more = len(plan.refused) - _REFUSED_SHOWN
    if more > 0:
        session.remark(speech.count("said.import_refused_more", more))


@prospects.command("list", help="prospects_list")
@option("--list", "name", metavar="NAME", help="list_name")
@option("--search", metavar="TEXT", default="", help="search")
@option("--json", "as_json", is_flag=True, help="json")
@option("--csv", "as_csv", is_flag=True, help="csv")
@pass_session
def show(session: Session, name: str | None, search: str, as_json: bool, as_csv: bool) -> None:
    """List prospects in the order of their next steps, or in that of a saved list."""
    from planner.storage.queries import prospects as queries

    if as_json and as_csv:
        raise BadUse("json_and_csv")
    with session.store() as store:
        wanted, order = _wanted(session, store, name, search)
        ids = queries.prospect_ids(store, wanted, order, session.today(store))
        if as_json:
            session.print_json([prospect_object(each) for each in queries.prospects(store, ids)])
        elif as_csv:
            from planner.exchange.csv_writing import prospects_csv

            content = prospects_csv(queries.prospects(store, ids), session.speech.language)
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()  # what goes wrong goes wrong here, not at the end of the program
        else:
            session.print_table(list(_lines(session, store, ids.tolist())))
            session.print(session.speech.count("said.prospects", len(ids)))


@prospects.command("show", help="prospects_show")
@argument("prospect_id", metavar="ID", type=Whole())
@option("--json", "as_json", is_flag=True, help="json_object")
@pass_session
def show_one(session: Session, prospect_id: int, as_json: bool) -> None:
    """All that is known about one prospect, with what is advised."""
    from planner.cli.advising import advice_objects, advice_on
    from planner.cli.prospect_sheet import tell_prospect
    from planner.storage.queries.touches import sheet_of, touches_of

    with session.store() as store:
        prospect = find_prospect(store, prospect_id, to_look=True)
        sheet, touches = sheet_of(store, prospect_id), touches_of(store, prospect_id)
        advised = advice_on(session, store, prospect)
        if as_json:
            source, cadence = _source_and_cadence(store, prospect)
            whole = WholeProspect(prospect, sheet, touches, advice_objects(advised), source, cadence)
            session.print_object(whole_object(whole))
        else:
            tell_prospect(session, store, prospect, sheet, touches, advised)


def _wanted(session: Session, store: Store, name: str | None, search: str) -> tuple[ListFilter, Sort]:
    """The list by its fixed name, its name in the person's language, or the name of a saved list; and its order."""
    from planner.storage.queries.lists import saved_lists

    if name is None:
        return ListFilter(search=search), Sort()
    spoken = session.speech.words_for("lists")
    key = _key(name)
    for each in ListName:
        if key in (_key(each.value), _key(spoken[each.value])):
            return ListFilter(each, search), Sort()
    saved = saved_lists(store)
    for one in saved:
        if key == _key(one.name):
            both = f"{one.wanted.search} {search}".strip()
            return replace(one.wanted, search=both), one.sort or Sort()
    known = [spoken[each.value] for each in ListName] + [one.name for one in saved]
    raise InvalidInputError("no_such_list", value=name, lists=", ".join(known))


def _key(name: str) -> str:
    return fold(name).replace("_", " ").replace("-", " ").strip()


def _lines(session: Session, store: Store, ids: list[int]) -> Iterator[tuple[str, ...]]:
    from planner.storage.queries.prospects import prospect_rows

    states = session.speech.words_for("states")
    for start in range(0, len(ids), _AT_ONCE):
        for row in prospect_rows(store, ids[start : start + _AT_ONCE]):
            step = row.next_step
            when = f"{session.speech.day(step.day)} {f'{step.at:%H:%M}' if step.at else ''}".strip() if step else ""
            text = step.text if step else ""
            yield str(row.id), row.display_name, row.second_line, row.town, states[row.state.value], when, text


def _source_and_cadence(store: Store, prospect: Prospect) -> tuple[str | None, str | None]:
    """The names of who sent a prospect and of the cadence that runs."""
    from planner.storage.queries.cadences import running_with
    from planner.storage.queries.referrals import source

    running, source_id = running_with(store, prospect), prospect.pursuit.source_id
    return None if source_id is None else source(store, source_id).name, running.name if running else None
