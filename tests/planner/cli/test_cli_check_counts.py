"""`check` finds counts that differ from the history, and mends them when asked to."""

import sqlite3
from pathlib import Path

import pytest

from planner.locations import DATABASE_NAME
from tests.planner.cli.cli_samples import Call, shown


def damage(data_folder: Path, *statements: str) -> None:
    connection = sqlite3.connect(data_folder / DATABASE_NAME)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.usefixtures("nadia")
def test_what_is_kept_is_counted_by_check(call: Call) -> None:
    call("touch", "add", "1", "--outcome", "no-answer")
    call("signed-work", "add", "Heating", "2026-11-16", "2026-11-27", "60h")
    done = call("check")
    assert done.code == 0
    assert "  1 contact logged\n" in done.out
    assert "  0 milestones\n  0 proposals\n  1 piece of signed work\n  0 entries of client work\n" in done.out
    assert done.out.endswith("  0 slowdowns in the journal\nEverything is whole.\n")


@pytest.mark.usefixtures("nadia")
def test_wrong_counts_are_said_and_mended(call: Call, data_folder: Path) -> None:
    call("touch", "add", "1", "--outcome", "no-answer", "--minutes", "4")
    whole = shown(call)
    damage(data_folder, "UPDATE prospects SET attempts = 4, minutes = 0")
    done = call("check")
    assert (done.code, done.err) == (
        1,
        "The counts do not match the history (1). Mend them with: check --repair.\n",
    )
    assert call("check").code == 1, "a look alone changes nothing"
    mended = call("check", "--repair")
    assert mended.code == 0
    assert mended.out.endswith("The search index and the counts have been made anew. Everything is whole now.\n")
    assert shown(call) == whole
    assert call("check").code == 0


@pytest.mark.usefixtures("nadia")
def test_the_search_and_the_counts_are_mended_at_once(call: Call, data_folder: Path) -> None:
    damage(data_folder, "UPDATE prospects SET touches = 3", "DELETE FROM prospect_search")
    assert call("check", "--repair").code == 0
    assert call("check").code == 0
    assert "Régie Belvauze" in call("prospects", "list", "--search", "belvauze").out


@pytest.mark.usefixtures("nadia")
def test_a_broken_rule_is_left_to_the_owner_and_the_counts_are_mended(call: Call, data_folder: Path) -> None:
    call("touch", "add", "1", "--outcome", "no-answer")
    damage(data_folder, "UPDATE prospects SET next_on = '9999-12-31', attempts = 4")
    for repair, problems in ((True, 2), (False, 1)):
        done = call("check", *(["--repair"] if repair else []))
        assert (done.code, len(done.err.splitlines())) == (1, problems)
        assert "without a next step" in done.err
        assert "Everything is whole" not in done.out


@pytest.mark.usefixtures("nadia")
def test_what_the_torn_search_hid_is_said_after_mending(call: Call, data_folder: Path) -> None:
    damage(data_folder, "UPDATE prospects SET state = 'let_go', next_on = '2026-11-20', next_kind = 'call'")
    damage(data_folder, "DELETE FROM prospect_search")
    done = call("check", "--repair")
    assert done.code == 1
    assert [line.split("(")[0] for line in done.err.splitlines()] == [
        "The search does not match the prospects ",
        "Active prospects are without a next step, or prospects let go have one ",
    ]


@pytest.mark.usefixtures("nadia")
def test_a_damaged_record_keeps_the_rest_from_being_mended(call: Call, data_folder: Path) -> None:
    call("touch", "add", "1", "--outcome", "no-answer")
    damage(data_folder, "UPDATE touches SET channel = 'pigeon'", "UPDATE prospects SET attempts = 4")
    assert call("check", "--repair").code == 1
    connection = sqlite3.connect(data_folder / DATABASE_NAME)
    assert connection.execute("SELECT attempts FROM prospects").fetchall() == [(4,)]
    connection.close()
