"""Pauses and the agenda from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from planner.actions.opening import open_store
from planner.clock import FrozenClock
from tests.planner.cli.cli_samples import ADD, Call


def listed(call: Call, *arguments: str) -> list[dict[str, Any]]:
    """What a command prints as JSON."""
    found: list[dict[str, Any]] = json.loads(call(*arguments, "--json").out)
    return found


def test_a_pause_says_what_it_pauses_and_holidays_are_no_blocks(call: Call) -> None:
    call(*ADD, "--holidays", "FR")
    done = call("pauses", "add", "2026-12-21", "2027-01-03", "--why", "Christmas")
    assert done.code == 0
    assert done.out == "Pause 1 is planned, from Mon 2026-12-21 to Sun 2027-01-03: 4 blocks paused.\n"
    assert listed(call, "pauses", "list") == [
        {"id": 1, "from": "2026-12-21", "until": "2027-01-03", "why": "Christmas", "blocks": 4}
    ]
    assert "1  Mon 2026-12-21  Sun 2027-01-03  4 blocks  Christmas" in call("pauses", "list").out
    call("--language", "fr", "pauses", "add", "2027-05-06", "2027-05-06")
    assert listed(call, "pauses", "list")[1]["blocks"] == 0  # Ascension


def test_a_pause_can_be_taken_away_once(call: Call) -> None:
    call("pauses", "add", "2026-12-21", "2027-01-03")
    assert call("pauses", "remove", "1").out.startswith(
        "The pause from Mon 2026-12-21 to Sun 2027-01-03 is taken away."
    )
    again = call("pauses", "remove", "1")
    assert (again.code, again.err) == (1, "This pause is no longer there.\n")
    assert call("pauses", "list").out == "No pause is planned.\n"


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (("2026-12-25", "2026-12-20"), "The pause must end on its first day or later."),
        (("2026-12-01", "2026-12-31"), "There is already a pause from 21 December 2026 to 3 January 2027."),
    ],
)
def test_a_pause_that_cannot_be_is_refused(call: Call, days: tuple[str, str], sentence: str) -> None:
    call("pauses", "add", "2026-12-21", "2027-01-03")
    done = call("pauses", "add", *days)
    assert done.code == 1
    assert done.err.startswith(sentence)


def test_the_agenda_tells_each_day_from_today_on(call: Call, nadia: int, data_folder: Path) -> None:
    call(*ADD, "--holidays", "FR")
    call("pauses", "add", "2026-11-19", "2026-11-20", "--why", "Flu")
    call("goals", "add", "--measure", "blocks-kept", "--target", "3", "--until", "2026-11-18")
    call("touch", "add", str(nadia), "--outcome", "talked", "--next", "2026-11-16")
    store = open_store(data_folder, FrozenClock())
    store.db.execute("INSERT INTO busy_calendars VALUES (1, 'Home', 'h.ics', 1, '')")
    dentist = ("a", "Dentist", "2026-11-13T08:00:00+00:00", "2026-11-13T09:00:00+00:00", 0)
    for values in (dentist, ("b", "Fair", "2026-11-14", "2026-11-16", 1)):
        store.db.execute("INSERT INTO busy_times VALUES (NULL, 1, ?, ?, ?, ?, ?, 0, '')", values)
    store.close()
    found = listed(call, "agenda")
    assert [(each["date"][8:], each["kind"], each["time"], each["end"], each["state"]) for each in found] == [
        ("12", "block", "09:00", "10:00", "planned"),
        ("13", "busy", "09:00", "10:00", None),
        ("14", "busy", None, None, None),
        ("15", "busy", None, None, None),
        ("16", "next_step", None, None, None),
        ("17", "block", "09:00", "10:00", "planned"),
        ("18", "goal", None, None, None),
    ]
    later = listed(call, "agenda", "--weeks", "2")
    paused = [(each["date"][8:], each["kind"], each["title"]) for each in later if each["date"] == "2026-11-19"]
    assert paused == [("19", "pause", "Flu"), ("19", "block", "Phone prospecting")]


def test_the_agenda_reads_well(call: Call, nadia: int) -> None:
    call(*ADD)
    call("touch", "add", str(nadia), "--outcome", "talked", "--next", "2026-11-12")
    lines = call("--today", "2026-11-17", "agenda").out.splitlines()
    assert lines[0] == "Tue 2026-11-17"
    assert lines[1].strip().startswith("Nadia Kermel, Régie Belvauze: ") and lines[1].endswith(" (overdue)")
    assert lines[2].startswith("  09:00-10:00    ") and lines[2].endswith("(planned)")
    assert lines[3] == ""


def test_an_empty_agenda_says_so(call: Call) -> None:
    assert call("agenda").out == "There is nothing in this week.\n"
    assert call("--language", "fr", "agenda", "--weeks", "3").out == "Il n’y a rien pendant ces 3 semaines.\n"
