"""Another calendar beside the blocks, and people to call."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from planner.actions.busy_calendars import add_busy_calendar
from planner.actions.prospects import add_prospect
from planner.domain.prospects.prospect import NextStep, NextStepKind, Person, PersonId, Prospect, ProspectId
from planner.storage.store import Store

PEOPLE = (
    ("Régie Belvauze", "Nadia Kermel"),
    ("Hôtel du Quai Morel", "Hugo Baraton"),
    ("Imprimerie Castelverne", "Thomas Airaud"),
    ("Cidrerie Hautpréau", "Yanis Corbelle"),
)
Timed = tuple[str, datetime, datetime]


def busy_file(
    store: Store, *times: Timed, soft: Sequence[Timed] = (), days: Sequence[tuple[str, date, date]] = ()
) -> Path:
    """Write a calendar of another program into the store's folder; answers its path."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//somebody//EN"]
    for number, (title, start, end) in enumerate((*times, *soft)):
        lines += ["BEGIN:VEVENT", f"UID:busy-{number}", f"SUMMARY:{title}", "DTSTAMP:20261101T000000Z"]
        lines += [f"DTSTART;TZID=Europe/Paris:{start:%Y%m%dT%H%M%S}", f"DTEND;TZID=Europe/Paris:{end:%Y%m%dT%H%M%S}"]
        lines += ["STATUS:TENTATIVE"] if number >= len(times) else []
        lines.append("END:VEVENT")
    for number, (title, first, until) in enumerate(days):
        lines += ["BEGIN:VEVENT", f"UID:day-{number}", f"SUMMARY:{title}", "DTSTAMP:20261101T000000Z"]
        lines += [f"DTSTART;VALUE=DATE:{first:%Y%m%d}", f"DTEND;VALUE=DATE:{until:%Y%m%d}", "END:VEVENT"]
    path = store.folder / "chantiers.ics"
    path.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8")
    return path


def add_busy(
    store: Store, *times: Timed, soft: Sequence[Timed] = (), days: Sequence[tuple[str, date, date]] = ()
) -> None:
    """Show a calendar with some appointments."""
    add_busy_calendar(store, path=busy_file(store, *times, soft=soft, days=days), name="Chantiers")


def add_people(store: Store, due: date = date(2026, 11, 12)) -> list[int]:
    """Four prospects who are due; their ids."""
    found = []
    for company, name in PEOPLE:
        step = NextStep(NextStepKind.CALL, "rappeler", due)
        made = Prospect(ProspectId(0), company, persons=(Person(PersonId(0), name),), next_step=step)
        found.append(add_prospect(store, prospect=made).created or 0)
    return found
