"""The command that says whom to follow up, about whom to decide, who waits for a light word, and whom to wake."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import click

from planner.cli.command import SpokenCommand, option, pass_session
from planner.cli.prospect_words import step_words
from planner.cli.session import Session
from planner.cli.speech import Speech
from planner.storage.store import Store

if TYPE_CHECKING:
    from planner.domain.followup.stop_rule import Stop
    from planner.storage.queries.followups import FollowUpRow

_ALL = 1_000_000  # a script wants them all


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line; `day` is the one it stands there for."""

    row: "FollowUpRow"
    day: date | None
    stop: "Stop | None" = None


@click.command("follow-ups", cls=SpokenCommand, help="follow_ups")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def follow_ups(session: Session, as_json: bool) -> None:
    """List the follow-ups of this week, group by group."""
    with session.store() as store:
        groups = _groups(store, session.today(store))
        if as_json:
            found = ((group, entry) for group, entries in groups.items() for entry in entries)
            session.print_json([_as_object(group, entry) for group, entry in found])
        elif not any(groups.values()):
            session.print(session.speech.say("said.no_follow_ups"))
        else:
            _tell(session, groups)


def _groups(store: Store, today: date) -> dict[str, list[_Entry]]:
    from planner.storage.queries import followups as queries

    due = queries.due_follow_ups(store, today, _ALL)
    steps = {"overdue": due.overdue, "today": due.today, "this-week": due.this_week}
    return {
        **{group: [_Entry(row, _step_day(row)) for row in rows] for group, rows in steps.items()},
        "to-decide": [
            _Entry(each.row, _step_day(each.row), each.stop) for each in queries.decisions(store, today, _ALL)
        ],
        "light-touch": [_Entry(row, _step_day(row)) for row in queries.light_touches(store, today, _ALL)],
        "to-wake": [_Entry(row, row.pursuit.wake_on) for row in queries.to_wake(store, today, _ALL)],
        "to-requalify": [_Entry(row, row.pursuit.requalify_on) for row in queries.to_requalify(store, today, _ALL)],
    }


def _step_day(row: "FollowUpRow") -> date | None:
    return row.next_step.day if row.next_step else None


def _tell(session: Session, groups: dict[str, list[_Entry]]) -> None:
    for group, entries in groups.items():
        if entries:
            session.print(session.speech.count(f"follow_ups.{group}", len(entries)))
            session.print_table([tuple(_line(session.speech, group, entry)) for entry in entries])


def _line(speech: Speech, group: str, entry: _Entry) -> Iterator[str]:
    row = entry.row
    yield f"  {row.id}"
    yield row.display_name
    yield row.person if row.company else row.town
    yield row.phone
    yield speech.say("said.tries_of", count=row.attempts, limit=row.limit)
    if entry.stop is not None:
        yield speech.say(f"stops.{entry.stop.cause.value}", attempts=entry.stop.attempts, days=entry.stop.days)
    elif group == "to-wake" and entry.day:
        yield ", ".join(filter(None, (speech.day(entry.day), row.pursuit.wake_note)))
    elif group == "to-requalify" and entry.day:
        yield speech.day(entry.day)
    else:
        yield step_words(speech, row.next_step) if row.next_step else ""


def _as_object(group: str, entry: _Entry) -> dict[str, object]:
    from planner.cli.advising import advice_objects, plain

    row, step, stop = entry.row, entry.row.next_step, entry.stop
    return {
        "group": group,
        "id": row.id,
        "company": row.company,
        "person": row.person,
        "town": row.town,
        "phone": row.phone,
        "state": row.state.value,
        "class": row.klass.value,
        "next_step": step.text if step else None,
        "next_step_kind": step.kind.value if step else None,
        "next_step_on": step.day.isoformat() if step else None,
        "next_step_at": f"{step.at:%H:%M}" if step and step.at else None,
        "agreed_on": step.agreed_on.isoformat() if step and step.agreed_on else None,
        "attempts": row.attempts,
        "attempts_limit": row.limit,
        "pest_level": row.pest_level,
        "stop": plain({"cause": stop.cause, "days": stop.days, "may_extend": stop.may_extend}) if stop else None,
        "wake_on": row.pursuit.wake_on.isoformat() if row.pursuit.wake_on else None,
        "wake_note": row.pursuit.wake_note,
        "requalify_on": row.pursuit.requalify_on.isoformat() if row.pursuit.requalify_on else None,
        "advice": advice_objects(row.advice),
    }
