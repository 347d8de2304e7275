"""Momentum from the command line: what is said, the journal, and the answers."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.actions.opening import open_store
from planner.cli.momentum_words import hours_about
from planner.clock import FrozenClock
from tests.planner.cli.cli_samples import Call
from tests.simulator.into_store import write_into
from tests.simulator.life import Life
from tests.simulator.writing import write_life


def lived(folder: Path, life: Life, weeks: int) -> str:
    """Write a life into a data folder; the Monday after so many weeks, as the command line takes it."""
    store = open_store(folder, FrozenClock())
    write_into(store, life)
    store.close()
    return life.monday(weeks).isoformat()


def told(call: Call, today: str, *arguments: str) -> dict[str, Any]:
    """What a command prints as JSON."""
    found: dict[str, Any] = json.loads(call("--today", today, "momentum", *arguments, "--json").out)
    return found


@pytest.fixture
def slow(data_folder: Path) -> tuple[Life, str]:
    """A life whose series has ended, and the Monday after the first week without it."""
    life = write_life(7, "series ended", weeks=60)
    assert life.truth.start is not None
    return life, lived(data_folder, life, life.truth.start + 1)


def test_a_new_user_hears_that_it_is_too_early(call: Call) -> None:
    assert call("momentum").out.startswith("Not enough data yet: 0 counted weeks, 6 are needed.\n")
    found = json.loads(call("momentum", "--json").out)
    assert (found["status"], found["weeks"], found["baseline"], found["patterns"]) == ("not_enough_data", [], None, [])
    assert "Pas encore assez de données" in call("--language", "fr", "momentum").out


def test_a_slowdown_is_named_with_its_evidence_and_kept_in_the_journal(call: Call, slow: tuple[Life, str]) -> None:
    life, today = slow
    found = told(call, today)
    pattern = found["patterns"][0]
    assert (found["status"], pattern["name"]) == ("slowing", "ignorant")
    assert {"kind": "nothing_ahead", "value": 0.0, "usual": None}.items() <= pattern["evidence"][-1].items()
    assert found["weeks"][0]["monday"] == life.first.isoformat()
    assert {week["kind"] for week in found["weeks"]} == {"counted", "partly", "paused"}
    assert found["baseline"]["minutes"] > 0
    assert set(found["forecast"]) >= {"keep", "half", "stop", "too_little"}
    assert len(found["forecast"]["stop"]["weeks"]) == 26
    entry = found["journal"][0]
    assert (entry["pattern"], entry["named_on"], entry["alerted_on"]) == ("ignorant", today, today)
    assert found["alert"] == entry["id"]
    text = call("--today", today, "momentum").out
    assert "No system, since" in text
    assert "What helps: book the next four weeks." in text
    french = call("--today", today, "--language", "fr", "momentum").out
    assert "Ce qui aide\u202f: réserver les quatre prochaines semaines." in french


def test_answers_are_noted_in_the_journal(call: Call, slow: tuple[Life, str]) -> None:
    _, today = slow
    assert call("--today", today, "momentum", "not-now").out == "Not now. It comes back on Monday.\n"
    assert told(call, today)["alert"] is None
    later = (date.fromisoformat(today) + timedelta(weeks=2)).isoformat()
    done = call("--today", today, "momentum", "on-purpose", "--until", later)
    assert done.out == f"Noted. The question comes back on Mon {later}.\n"
    call("momentum", "note", "1", "A month for the accounts")
    listed = call("--today", today, "momentum", "journal").out
    assert "on purpose" in listed
    assert "A month for the accounts" in listed
    assert call("momentum", "on-purpose", "--until", "2020-01-01").err == "Choose a day ahead, within a year.\n"


def test_an_absence_becomes_a_pause(call: Call, data_folder: Path) -> None:
    life = write_life(3, "everything stops", weeks=60)
    week = min(life.truth.away)
    lived(data_folder, life, week + 1)
    today = (life.monday(week + 1) + timedelta(days=2)).isoformat()  # until then its blocks may still be marked
    assert told(call, today)["question"] == {"kind": "away", "weeks": [life.monday(week).isoformat()]}
    assert "Were you away in these weeks" in call("--today", today, "momentum").out
    assert call("--today", today, "momentum", "away", "yes").out == "1 week is a pause now.\n"
    found = told(call, today)
    assert (found["question"], found["weeks"][week]["kind"]) == (None, "paused")
    again = call("--today", today, "momentum", "away", "yes")
    assert (again.code, again.err) == (1, "No week has to be answered for at the moment.\n")


def test_without_a_slowdown_there_is_nothing_to_answer(call: Call) -> None:
    assert call("momentum", "not-now").err == "No slowdown is named at the moment.\n"
    assert call("momentum", "journal").out == "No slowdown was named so far.\n"
    assert call("momentum", "rhythm", "yes").out == "Noted: the gaps between your bursts are no slowdown.\n"


@pytest.mark.parametrize(
    ("minutes", "hours"), [(0, 0), (4 * 60 + 34, 5), (62 * 60, 60), (140 * 60 + 34, 140), (1163 * 60, 1150)]
)
def test_hours_ahead_never_look_exact(minutes: int, hours: int) -> None:
    assert hours_about(minutes) == hours
