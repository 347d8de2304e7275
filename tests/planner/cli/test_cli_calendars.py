"""Other calendars and free time from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.planner.calendar.busy_samples import calendar
from tests.planner.cli.cli_samples import ADD, Call

SUPPLIER = "UID:a\nDTSTART:20261117T083000Z\nDTEND:20261117T093000Z\nSUMMARY:Supplier"
MAYBE = "UID:b\nDTSTART:20261118T080000Z\nDTEND:20261118T090000Z\nSUMMARY:Maybe\nSTATUS:TENTATIVE"
BROKEN = "UID:c\nSUMMARY:Undated"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "works.ics"
    path.write_bytes(calendar(SUPPLIER, MAYBE, BROKEN, head="X-WR-CALNAME:Works"))
    return path


def listed(call: Call, *arguments: str) -> list[dict[str, Any]]:
    """What a command prints as JSON."""
    found: list[dict[str, Any]] = json.loads(call(*arguments, "--json").out)
    return found


def test_a_calendar_is_added_and_what_is_wrong_with_it_is_named(call: Call, file: Path) -> None:
    done = call("calendars", "add", str(file))
    assert (done.code, done.out) == (0, "Calendar 1, Works, is shown: 2 appointments.\n")
    assert done.err == "  Undated: it says nowhere when it begins.\n"
    (found,) = listed(call, "calendars", "list")
    assert (found["name"], found["file"], found["shown"], found["appointments"]) == ("Works", str(file), True, 2)
    assert (found["from"], found["until"]) == ("2026-08-01", "2027-12-01")
    assert found["problems"] == [{"code": "event_without_start", "what": "Undated"}]
    assert call("calendars", "list").out.startswith("1  Works  2 appointments  ")


def test_names_can_be_given_and_files_are_shown_once(call: Call, file: Path) -> None:
    assert "Calendar 1, Mine, is shown" in call("calendars", "add", str(file), "--name", "Mine").out
    again = call("calendars", "add", str(file))
    assert (again.code, again.err) == (1, "This file is shown already, as Mine.\n")


def test_a_file_that_is_no_calendar_adds_nothing(call: Call, tmp_path: Path) -> None:
    text = tmp_path / "list.csv"
    text.write_text("Name\n", encoding="utf-8")
    done = call("calendars", "add", str(text))
    assert done.code == 1
    assert "is not a calendar file" in done.err
    assert call("calendars", "list").out.startswith("No other calendar is shown.")
    assert call("calendars", "read").out.startswith("No other calendar is shown.")


def test_reading_again_keeps_the_last_copy_of_a_file_that_is_gone(call: Call, file: Path) -> None:
    call("calendars", "add", str(file))
    file.write_bytes(calendar(SUPPLIER, head="X-WR-CALNAME:Works"))
    assert call("calendars", "read", "1").out == "Works: 1 appointment read.\n"
    file.unlink()
    done = call("calendars", "read")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Works keeps its last copy. There is no file")
    assert listed(call, "calendars", "list")[0]["appointments"] == 1
    assert call("calendars", "remove", "1").out == "Works is no longer shown. Its file stays.\n"
    assert call("calendars", "remove", "1").code == 1


def test_free_time_lies_beside_appointments_blocks_and_holidays(call: Call, file: Path) -> None:
    call("calendars", "add", str(file))
    call(*ADD, "--from", "2026-11-17")
    found = listed(call, "blocks", "free", "--weeks", "2", "--minutes", "60")
    of_day = {day: [(each["time"], each["end"]) for each in found if each["date"] == day] for day in ("2026-11-17",)}
    assert of_day["2026-11-17"] == [("08:00", "09:00"), ("10:30", "18:00")]
    assert not [each for each in found if each["date"] == "2026-11-21"]  # a Saturday
    (soft,) = [each for each in found if each["over"]]
    assert (soft["date"], soft["time"], soft["end"], soft["over"]) == ("2026-11-18", "08:30", "10:30", ["Maybe"])
    text = call("blocks", "free", "--weeks", "2", "--minutes", "60").out
    assert "Wed 2026-11-18  08:30–10:30  over Maybe\n" in text
    assert call("blocks", "free", "--minutes", "720").out == "No 720 minutes are free in this time.\n"


def test_a_new_series_says_what_it_runs_into_and_where_it_would_be_free(call: Call, file: Path) -> None:
    call("calendars", "add", str(file))
    lines = call(*ADD, "--from", "2026-11-17").out.splitlines()
    assert lines[-1] == (
        "Tue 2026-11-17 09:00 overlaps Supplier, 09:30–10:30. Nearest free time: Tue 2026-11-17 08:30."
    )
    lines = call(*ADD, "--from", "2026-11-17").out.splitlines()
    assert lines[-1] == "11 more blocks overlap something."
    assert "Thu 2026-11-19 09:00 overlaps Phone prospecting, 09:00–10:00." in "\n".join(lines)


def test_hidden_calendars_and_other_languages(call: Call, file: Path) -> None:
    assert call("--language", "fr", "calendars", "add", str(file)).out == (
        "L’agenda 1, Works, est affiché\u202f: 2 rendez-vous.\n"
    )
    assert "affiché" in call("--language", "fr", "calendars", "list").out


def test_the_agenda_tells_what_a_file_holds_now(call: Call, file: Path) -> None:
    call("calendars", "add", str(file))
    file.write_bytes(calendar(SUPPLIER.replace("Supplier", "Dentist"), head="X-WR-CALNAME:Works"))
    found = [each["title"] for each in listed(call, "agenda", "--weeks", "2") if each["kind"] == "busy"]
    assert found == ["Dentist"]
