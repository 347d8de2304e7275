"""The command for the seven-sins check: habits of the last thirty days that cost more than they bring."""

from typing import TYPE_CHECKING

import click

from planner.cli.command import SpokenCommand, option, pass_session
from planner.cli.session import Session

if TYPE_CHECKING:
    from planner.domain.followup.sins import Sin, SinsReport

_SHOWN = 20  # of the prospects behind a habit; JSON has them all


@click.command("sins", cls=SpokenCommand, help="sins")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def sins(session: Session, as_json: bool) -> None:
    """Seven lines, each computed, with the figures and the prospects behind it."""
    from planner.storage.queries.settings import settings
    from planner.storage.queries.sins import monthly_sins

    with session.store() as store:
        report = monthly_sins(store, session.today(store), settings(store).zone)
        if as_json:
            session.print_json([_as_object(report, sin) for sin in report.sins])
        else:
            _tell(session, report)


def _tell(session: Session, report: "SinsReport") -> None:
    speech = session.speech
    first, last = speech.day(report.first), speech.day(report.last)
    session.print(speech.count("said.sins_looked_at", report.touches, first=first, last=last))
    if not report.is_enough:
        session.print(speech.say("said.sins_not_enough"))
    for sin in report.sins:
        key = "sin_unknown" if not report.is_enough else "sin_found" if sin.found else "sin_not_found"
        evidence = speech.say(f"sins.{sin.code.value}.evidence", **sin.figures)
        session.print(speech.say(f"said.{key}", name=speech.say(f"sins.{sin.code.value}.name"), evidence=evidence))
        if sin.found and sin.prospect_ids:
            session.print(speech.say("said.sin_prospects", ids=", ".join(map(str, sin.prospect_ids[:_SHOWN]))))


def _as_object(report: "SinsReport", sin: "Sin") -> dict[str, object]:
    return {
        "code": sin.code.value,
        "found": sin.found,
        "figures": dict(sin.figures),
        "ids": list(sin.prospect_ids),
        "from": report.first.isoformat(),
        "until": report.last.isoformat(),
        "is_enough": report.is_enough,
    }
