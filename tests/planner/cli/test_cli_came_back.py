"""What came back, from the command line."""

import json
from pathlib import Path

import pytest

from tests.planner.cli.cli_samples import ADD, Call

DELETED = ("RRULE:", "EXDATE:20261117T090000\nRRULE:")


@pytest.fixture
def file(call: Call, tmp_path: Path) -> Path:
    """The exported plan of one series."""
    call(*ADD)
    call("export", str(tmp_path / "plan.ics"))
    return tmp_path / "plan.ics"


def change(file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_an_unchanged_calendar_says_so(call: Call, file: Path) -> None:
    assert call("import-back", str(file)).out == "Nothing was changed there.\n"
    assert json.loads(call("import-back", str(file), "--json").out) == []


def test_a_deleted_date_is_shown_first_and_taken_over_when_wished(call: Call, file: Path) -> None:
    change(file, *DELETED)
    shown = call("import-back", str(file))
    assert shown.out.startswith("Tue 2026-11-17 09:00")
    assert "deleted" in shown.out
    assert call("import-back", str(file), "--apply").out.endswith("1 change taken over.\n")
    assert call("import-back", str(file)).out == "Nothing was changed there.\n"
    blocks = json.loads(call("blocks", "list", "--json").out)
    assert [each["state"] for each in blocks if each["date"] == "2026-11-17"] == ["skipped"]


def test_what_is_in_doubt_is_left_alone(call: Call, file: Path) -> None:
    change(file, *DELETED)
    call("blocks", "move", "2026-11-17", "09:00", "2026-11-17", "14:00")
    done = call("--language", "fr", "import-back", str(file), "--apply")
    assert "0 changement repris." in done.out
    assert done.err.startswith("1 changement a besoin de vous")


def test_a_calendar_without_our_blocks_is_refused(call: Call, tmp_path: Path) -> None:
    other = tmp_path / "other.ics"
    other.write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "utf-8")
    done = call("import-back", str(other))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("No block of Assidu is in this calendar.")
