"""Blocks from the command line: planned, listed, marked, skipped and moved."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.planner.cli.cli_samples import ADD, Call


def listed(call: Call, weeks: int = 1) -> list[dict[str, Any]]:
    """The blocks of some weeks."""
    found: list[dict[str, Any]] = json.loads(call("blocks", "list", "--weeks", str(weeks), "--json").out)
    return found


def test_series_begins_today_unless_told_otherwise(call: Call) -> None:
    done = call(*ADD)
    assert done.code == 0
    assert done.out.splitlines() == [
        "Series 1 is planned: at 09:00, 60 minutes.",
        "First block: Thu 2026-11-12 09:00 (Europe/Paris).",
    ]


def test_french_names_of_days_and_hours_are_understood(call: Call) -> None:
    call(
        "blocks", "add", "--days", "Lun,vendredi", "--at", "8h30", "--purpose", "list-building", "--from", "2026-11-09"
    )
    assert [(each["date"], each["time"], each["minutes"]) for each in listed(call)] == [
        ("2026-11-09", "08:30", 60),
        ("2026-11-13", "08:30", 60),
    ]


def test_every_options_of_a_series_reaches_the_plan(call: Call) -> None:
    options = ("--every", "2", "--from", "2026-11-09", "--until", "2026-12-31", "--zone", "America/Toronto")
    assert call(*ADD, *options, "--holidays", "none").code == 0
    found = listed(call, 4)
    assert [each["date"] for each in found] == ["2026-11-10", "2026-11-12", "2026-11-24", "2026-11-26"]
    assert {each["zone"] for each in found} == {"America/Toronto"}


def test_public_holidays_of_the_chosen_country_are_skipped(call: Call) -> None:
    call(
        "blocks", "add", "--days", "wed", "--at", "9", "--purpose", "calls", "--from", "2026-11-09", "--holidays", "fr"
    )
    [block] = listed(call)
    assert (block["date"], block["state"]) == ("2026-11-11", "holiday")
    assert block["holiday"]
    assert f"public holiday ({block['holiday']})" in call("blocks", "list", "--weeks", "1").out


def test_count_ends_a_series(call: Call) -> None:
    call(*ADD, "--count", "3")
    assert len(listed(call, 10)) == 3


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--zone", "Mars/Base"), "The time zone Mars/Base is not known."),
        (("--holidays", "XX"), "There is no holiday calendar XX."),
        (("--until", "2026-01-01"), "The last day lies before the first one."),
        (("--until", "2027-01-01", "--count", "3"), "Choose either a last day or a number of blocks"),
        (("--minutes", "2"), "A block lasts between 5 minutes and 12 hours."),
        (("--every", "60"), "Repeat every 1 to 52 weeks."),
    ],
)
def test_impossible_series_is_refused(call: Call, options: tuple[str, ...], sentence: str) -> None:
    done = call(*ADD, *options)
    assert done.code == 1
    assert sentence in done.err
    assert listed(call) == []


@pytest.mark.parametrize("outcome", ["kept", "shortened", "missed"])
def test_block_is_marked_where_it_stands(call: Call, outcome: str) -> None:
    call(*ADD, "--from", "2026-11-10")
    done = call("blocks", "mark", "2026-11-10", "09:00", outcome, "--reason", "no-time", "--minutes", "20")
    assert done.code == 0
    block, _ = listed(call)
    assert (block["state"], block["reason"], block["minutes_worked"]) == (outcome, "no_time", 20)


def test_minutes_that_no_block_lasts_are_refused(call: Call) -> None:
    call(*ADD)
    done = call("blocks", "mark", "2026-11-12", "09:00", "kept", "--minutes", "99999999")
    assert (done.code, done.err) == (1, "A block lasts between 5 minutes and 12 hours.\n")
    assert listed(call)[0]["state"] == "planned"


def test_longest_series_can_be_exported(call: Call, tmp_path: Path) -> None:
    assert call(*ADD, "--count", "999", "--every", "52", "--until", "2100-12-31").code == 1
    assert call(*ADD, "--count", "1000").code == 1
    assert call(*ADD, "--count", "999", "--every", "52", "--holidays", "none").code == 0
    assert call("export", str(tmp_path / "plan.ics")).code == 0


def test_moved_block_is_found_at_its_new_time(call: Call) -> None:
    call(*ADD, "--from", "2026-11-10")
    assert call("blocks", "move", "2026-11-10", "09:00", "2026-11-11", "11:15").code == 0
    assert call("blocks", "mark", "2026-11-10", "09:00", "kept").code == 1
    assert call("blocks", "mark", "2026-11-11", "11:15", "kept").code == 0
    kept = [each for each in listed(call) if each["state"] == "kept"]
    assert [(each["date"], each["time"], each["moved_from"]) for each in kept] == [
        ("2026-11-11", "11:15", "2026-11-10T09:00")
    ]


def test_block_to_come_cannot_be_kept(call: Call) -> None:
    call(*ADD)
    done = call("blocks", "mark", "2026-11-17", "09:00", "kept")
    assert (done.code, done.err) == (
        1,
        "This block is still to come: 17 November 2026, 09:00. Mark it on its day.\n",
    )
    assert call("blocks", "mark", "2026-11-17", "09:00", "missed").code == 0


def test_move_out_of_the_week_is_mentioned(call: Call) -> None:
    call(*ADD)
    inside = call("blocks", "move", "2026-11-12", "09:00", "2026-11-14", "09:00")
    outside = call("blocks", "move", "2026-11-17", "09:00", "2026-11-24", "14:00")
    assert "counts as missed" not in inside.out
    assert "counts as missed" in outside.out


def test_skipped_block_stays_visible(call: Call) -> None:
    call(*ADD)
    assert call("blocks", "skip", "2026-11-12", "9h").out == "Skipped: Thu 2026-11-12 09:00. The series goes on.\n"
    assert [each["state"] for each in listed(call)] == ["skipped"]


def test_no_block_at_that_time_is_said(call: Call) -> None:
    done = call("blocks", "skip", "2026-11-12", "09:00")
    assert (done.code, done.err) == (1, "There is no block at this time: 12 November 2026, 09:00.\n")


def test_two_blocks_at_one_time_need_the_number_of_the_series(call: Call) -> None:
    call(*ADD, "--from", "2026-11-10", "--count", "1")
    call(*ADD, "--from", "2026-11-10", "--count", "1")
    done = call("blocks", "mark", "2026-11-10", "09:00", "kept")
    assert done.code == 1
    assert "--series" in done.err
    assert "1, 2" in done.err
    assert call("blocks", "mark", "2026-11-10", "09:00", "kept", "--series", "2").code == 0
    assert {each["series"]: each["state"] for each in listed(call)} == {1: "planned", 2: "kept"}


def test_empty_weeks_are_said_in_words(call: Call) -> None:
    assert call("blocks", "list").out == "There is no block in these 2 weeks.\n"
    assert call("blocks", "list", "--weeks", "1").out == "There is no block in this week.\n"
