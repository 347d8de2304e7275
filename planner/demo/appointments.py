"""The other calendar of the example business: works, suppliers, the accountant, in a file of its own."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from pathlib import Path

from planner.clock import monday_of
from planner.demo.blocks import ZONE
from planner.demo.texts import DEMO_FOLDER, ExampleTexts

FILE_NAME = "appointments.ics"
CALENDAR_NAME = "Works and appointments|Chantiers et rendez-vous"


def write_appointments(folder: Path, today: date, texts: ExampleTexts) -> Path:
    """Write the calendar file as of a day; the same day gives the same file."""
    path = folder / FILE_NAME
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Assidu//Example//EN"]
    lines.append(f"X-WR-CALNAME:{texts.choose(CALENDAR_NAME)}")
    with (DEMO_FOLDER / "appointments.csv").open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 1):
            lines += _event(number, row, monday_of(today), texts)
    content = "".join(f"{line}\r\n" for line in [*lines, "END:VCALENDAR"])
    path.write_bytes(content.encode())
    return path


def _event(number: int, row: Mapping[str, str], monday: date, texts: ExampleTexts) -> Iterator[str]:
    """One line of the table: weeks count from this one, a row without times takes the whole day."""
    day = monday + timedelta(weeks=int(row["first_week"]), days=int(row["weekday"]))
    yield from ("BEGIN:VEVENT", f"UID:example-{number}@appointments.example", f"DTSTAMP:{day:%Y%m%d}T000000Z")
    for name, clock in (("DTSTART", row["start"]), ("DTEND", row["end"])):
        if clock:
            yield f"{name};TZID={ZONE}:{day:%Y%m%d}T{time.fromisoformat(clock):%H%M%S}"
    if not row["start"]:
        yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    if int(row["weeks"]) > 1:
        yield f"RRULE:FREQ=WEEKLY;INTERVAL={row['every']};COUNT={int(row['weeks']) // int(row['every'])}"
    if row["kind"] == "tentative":
        yield "STATUS:TENTATIVE"
    title = texts.choose(row["title"]).replace(",", "\\,")
    yield from (f"SUMMARY:{title}", "END:VEVENT")
