"""What docs/command-line.md says is what the commands do."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from planner.cli.program import program
from planner.domain.followup.advice import AdviceCode
from planner.domain.followup.guard import GuardCode
from planner.domain.followup.sins import SinCode
from planner.domain.followup.stop_rule import StopCause
from planner.domain.prospects.qualification import ReasonCode
from planner.domain.touches.touch import Signal, TouchOutcome
from tests.planner.cli.cli_samples import ADD, Call

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs" / "command-line.md").read_text("utf-8")


def commands(group: click.Group, *path: str) -> Iterator[tuple[str, click.Command]]:
    """Every command with the words that call it."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield " ".join((*path, name)), command


def documented_keys(name: str) -> set[str]:
    """The keys in the table under "Keys of `name --json`"."""
    table = TEXT.partition(f"\nKeys of `{name} --json`:")[2].partition("\n\n")[2].partition("\n\n")[0]
    return {key for row in table.splitlines() for key in re.findall(r"`(\w+)`", row.split("|")[1])}


@pytest.mark.parametrize(
    "name",
    ["prospects list", "blocks list", "blocks free", "calendars list", "agenda", "goals list", "follow-ups", "sins"],
)
def test_every_json_key_is_documented(call: Call, name: str) -> None:
    found = json.loads(call("--demo", *name.split(), "--json").out)
    assert {key for each in found for key in each} == documented_keys(name)
    assert len({tuple(each) for each in found}) == 1


def test_every_key_about_one_prospect_is_documented(call: Call) -> None:
    def keys_of(name: str, *arguments: str) -> set[str]:
        found = json.loads(call("--demo", *name.split(), *arguments, "--json").out)
        return set(found[0] if isinstance(found, list) else found)

    assert keys_of("touch add", "1", "--outcome", "talked") == documented_keys("touch add")
    assert keys_of("touch list", "1") == documented_keys("touch list")
    assert keys_of("qualify", "1") == documented_keys("qualify")
    assert keys_of("proposals add", "1", "--draft") == documented_keys("proposals list")
    of_one, of_a_list = keys_of("prospects show", "1"), documented_keys("prospects list")
    assert of_one == of_a_list | documented_keys("prospects show")
    assert keys_of("prospects add", "Atelier Brun") == of_a_list


def test_every_key_of_a_pause_is_documented(call: Call) -> None:
    call("pauses", "add", "2026-12-21", "2027-01-03")
    assert set(json.loads(call("pauses", "list", "--json").out)[0]) == documented_keys("pauses list")


def test_every_key_of_what_came_back_is_documented(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "plan.ics"
    call(*ADD)
    call("export", str(file))
    file.write_text(file.read_text("utf-8").replace("RRULE:", "EXDATE:20261117T090000\nRRULE:"), "utf-8")
    assert set(json.loads(call("import-back", str(file), "--json").out)[0]) == documented_keys("import-back")


def test_every_advice_and_every_outcome_is_documented() -> None:
    for word in (*AdviceCode, *GuardCode, *StopCause, *SinCode, *TouchOutcome, *Signal, *ReasonCode):
        assert f"`{word}`" in TEXT


def test_every_command_and_option_is_documented() -> None:
    for name, command in commands(program):
        usage = TEXT.partition(f"\n{name} ")[2].partition("```")[0]
        assert usage, name
        for option in (each for each in command.params if isinstance(each, click.Option)):
            assert option.opts[0] in usage, f"{name} {option.opts[0]}"
    for each in program.params:
        assert f"`{each.opts[0]}" in TEXT


def test_readme_shows_commands_that_exist() -> None:
    shown = re.findall(r"uv run main\.py ([a-z][a-z-]*(?: [a-z][a-z-]*)?)", (ROOT / "README.md").read_text("utf-8"))
    names = {name for name, _ in commands(program)}
    assert len(shown) > 5
    assert all(each in names or each.split()[0] in names for each in shown)
