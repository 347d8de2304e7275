"""Client work, what counts as it, and signed work from the command line."""

import json
from pathlib import Path
from typing import Any

from tests.planner.calendar.busy_samples import calendar
from tests.planner.cli.cli_samples import Call
from tests.planner.cli.test_cli_documented import documented_keys

SITE = "UID:a\nDTSTART:20261110T100000Z\nDTEND:20261110T113000Z\nSUMMARY:Chantier Dupont\nCATEGORIES:Clients"
SIGNED = ("signed-work", "add", "Heating of the school", "2026-11-16", "2026-11-27", "60h")


def listed(call: Call, *arguments: str) -> list[dict[str, Any]]:
    """What a command prints as JSON."""
    found: list[dict[str, Any]] = json.loads(call(*arguments, "--json").out)
    return found


def documented(call: Call, name: str) -> bool:
    """Whether the keys of what a command prints are those that are documented."""
    return {key for each in listed(call, *name.split()) for key in each} == documented_keys(name)


def test_client_work_is_written_down_listed_and_removed(call: Call) -> None:
    assert call("client-work", "list").out == "No client work is written down.\n"
    done = call("client-work", "add", "2h30", "--day", "2026-11-11", "--note", "Boiler")
    assert (done.code, done.out) == (0, "Entry 1 is written down: 2 h 30 on Wed 2026-11-11.\n")
    assert call("--language", "fr", "client-work", "add", "45min").out.startswith("La ligne 2 est notée")
    assert listed(call, "client-work", "list", "--from", "2026-11-11")[0] == {
        "id": 1,
        "day": "2026-11-11",
        "minutes": 150,
        "note": "Boiler",
        "client": None,
        "calendar": None,
    }
    assert documented(call, "client-work list")
    assert call("client-work", "list").out.endswith("Together 3 h 15.\n")
    assert call("client-work", "remove", "1").out == "2 h 30 on Wed 2026-11-11 are taken away.\n"
    again = call("client-work", "remove", "1")
    assert (again.code, again.err) == (1, "This entry of client work is no longer there.\n")


def test_what_cannot_be_is_said(call: Call) -> None:
    assert call("client-work", "add", "long").code == 2
    assert "2h30" in call("client-work", "add", "long").err
    assert call("client-work", "add", "1h", "--client", "9").code == 1
    full = call("client-work", "add", "25h")
    assert (full.code, full.err) == (1, "Write how long you worked, from one minute to 24 hours.\n")
    assert call("client-work", "rules", "--remove", "site").err == "“site” is not among the words and categories.\n"


def test_rules_find_the_appointments_of_calendars(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "site.ics"
    file.write_bytes(calendar(SITE))
    call("calendars", "add", str(file), "--name", "Sites")
    assert call("client-work", "rules").out == "No word and no category counts as client work yet.\n"
    told = call("client-work", "rules", "--word", "chantier", "--category", "clients").out
    assert told.endswith("1 appointment of the last three months is client work, 1 h 30.\n")
    assert listed(call, "client-work", "rules") == [
        {"kind": "word", "text": "chantier"},
        {"kind": "category", "text": "clients"},
    ]
    assert documented(call, "client-work rules")
    (only,) = listed(call, "client-work", "list")
    assert (only["id"], only["minutes"], only["calendar"]) == (None, 90, "Sites")
    assert "from the calendar Sites" in call("client-work", "list").out
    call("client-work", "rules", "--remove", "Chantier", "--remove", "CLIENTS")
    assert listed(call, "client-work", "list") == []


def test_signed_work_says_what_is_still_to_do(call: Call) -> None:
    assert call("signed-work", "list").out == "No signed work is written down.\n"
    done = call(*SIGNED, "--amount", "4800", "--signed", "2026-11-02")
    assert (done.code, done.out) == (0, "Signed work 1 is written down: Heating of the school.\n")
    assert documented(call, "signed-work list")
    (only,) = listed(call, "signed-work", "list")
    assert (only["minutes"], only["minutes_left"], only["amount_cents"]) == (3600, 3600, 480_000)
    assert call("signed-work", "list").out.endswith("Still to do: 60 h 00, 2 weeks of client work.\n")
    call("signed-work", "add", "Roof", "2026-11-16", "2026-11-27", "3h")
    assert call("--language", "fr", "signed-work", "list").out.endswith(
        "63 h 00, 2,1 semaines de travail chez les clients.\n"
    )
    call("signed-work", "remove", "2")
    wrong = call("signed-work", "add", "Roof", "2026-11-27", "2026-11-16", "60h")
    assert (wrong.code, wrong.err) == (1, "The work must end on its first day or later.\n")
    assert call("signed-work", "remove", "1").out == "The signed work “Heating of the school” is taken away.\n"
