"""Export, check and backup."""

import sqlite3
from pathlib import Path

import pytest

from planner.locations import DATABASE_NAME
from tests.planner.cli.cli_samples import ADD, Call


def test_from_a_spreadsheet_to_a_calendar_file(call: Call, prospects_file: Path, tmp_path: Path) -> None:
    calendar = tmp_path / "plan.ics"
    assert call("prospects", "import", str(prospects_file)).code == 0
    assert call(*ADD).code == 0
    done = call("export", str(calendar))
    assert (done.code, done.out) == (0, f"1 change written to {calendar}.\n")
    content = calendar.read_text("utf-8")
    assert content.startswith("BEGIN:VCALENDAR")
    assert "BYDAY=TU,TH" in content
    assert (
        call("export", str(calendar)).out
        == f"The plan is written to {calendar}. Nothing has changed since the last export.\n"
    )


def test_weeks_cut_the_export_off(call: Call, tmp_path: Path) -> None:
    call(*ADD)
    whole, cut = tmp_path / "whole.ics", tmp_path / "cut.ics"
    call("export", str(whole))
    call("export", str(cut), "--weeks", "3")
    assert "UNTIL=202612" in cut.read_text("utf-8")
    assert "UNTIL=202612" not in whole.read_text("utf-8")


def test_nothing_to_export_is_said(call: Call, tmp_path: Path) -> None:
    done = call("export", str(tmp_path / "plan.ics"))
    assert (done.code, done.err) == (1, "There are no blocks to export yet. Plan a block series first.\n")
    assert not (tmp_path / "plan.ics").exists()


def test_export_that_cannot_be_written_offers_another_choice(call: Call, tmp_path: Path) -> None:
    call(*ADD)
    done = call("export", str(tmp_path / "nowhere" / "plan.ics"))
    assert done.code == 1
    assert done.err == f"The folder of {tmp_path / 'nowhere' / 'plan.ics'} is not there. Choose another place.\n"


@pytest.mark.parametrize("command", ["export", "backup"])
def test_file_of_another_kind_is_never_overwritten(call: Call, tmp_path: Path, command: str) -> None:
    call(*ADD)
    other = tmp_path / "letter.txt"
    other.write_text("Dear", "utf-8")
    assert call(command, str(other)).code == 1
    assert other.read_text("utf-8") == "Dear"


def test_backup_is_a_store_of_its_own(call: Call, data_folder: Path, tmp_path: Path) -> None:
    call(*ADD)
    place = tmp_path / "copy"
    place.mkdir()
    done = call("backup", str(place / DATABASE_NAME))
    assert done.code == 0
    before = call("blocks", "list", "--json").out
    (data_folder / DATABASE_NAME).unlink()
    (place / DATABASE_NAME).rename(data_folder / DATABASE_NAME)
    assert call("blocks", "list", "--json").out == before


def test_backup_onto_the_store_itself_is_refused(call: Call, data_folder: Path) -> None:
    call(*ADD)
    before = (data_folder / DATABASE_NAME).read_bytes()
    assert call("backup", str(data_folder / DATABASE_NAME)).code == 1
    assert (data_folder / DATABASE_NAME).read_bytes() == before


def test_no_other_file_is_written_over_the_store(call: Call, data_folder: Path, prospects_file: Path) -> None:
    call(*ADD)
    target = data_folder / DATABASE_NAME
    done = call("prospects", "import", str(prospects_file), "--refused", str(target))
    assert (done.code, done.err.splitlines()[-1]) == (
        1,
        f"{target} is a data file of Assidu. Choose another name.",
    )
    assert call("check").code == 0


def test_check_counts_and_finds_all_whole(call: Call, prospects_file: Path) -> None:
    call("prospects", "import", str(prospects_file))
    done = call("check")
    assert done.code == 0
    assert "  2 prospects\n" in done.out
    assert "  4 phone numbers and e-mail addresses\n" in done.out
    assert done.out.endswith("Everything is whole.\n")


def _damage(data_folder: Path, *statements: str) -> None:
    connection = sqlite3.connect(data_folder / DATABASE_NAME)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("DELETE FROM prospect_search WHERE rowid = 1", "The search does not match the prospects (1)."),
        ("UPDATE prospects SET company = 'Other' WHERE id = 2", "The search does not match the prospects (2)."),
        ("INSERT INTO prospect_search (rowid, text) VALUES (9, 'x')", "The search does not match the prospects (9)."),
        ("UPDATE contact_points SET person_id = 99 WHERE id = 1", "A record points to one that is gone"),
        ("UPDATE prospects SET state = 'nonsense' WHERE id = 1", "A record cannot be read"),
    ],
    ids=["search text gone", "search text old", "search text too many", "reference", "unreadable"],
)
def test_check_says_what_is_wrong(
    call: Call, prospects_file: Path, data_folder: Path, statement: str, sentence: str
) -> None:
    call("prospects", "import", str(prospects_file))
    _damage(data_folder, statement)
    done = call("check")
    assert done.code == 1
    assert sentence in done.err
    assert "Everything is whole" not in done.out


def test_search_index_can_be_repaired(call: Call, prospects_file: Path, data_folder: Path) -> None:
    call("prospects", "import", str(prospects_file))
    _damage(data_folder, "DELETE FROM prospect_search")
    assert call("prospects", "list", "--search", "verne").out == "0 prospects.\n"
    assert call("check", "--repair").code == 0
    assert "Plomberie Verne" in call("prospects", "list", "--search", "verne").out
    assert call("check").code == 0
