"""Goals from the command line."""

import json

import pytest

from tests.planner.cli.cli_samples import Call

ADD = ("goals", "add", "--measure", "blocks-kept", "--target", "1", "--until", "2026-12-31")


def test_goal_keeps_all_that_was_said(call: Call) -> None:
    words = ("--reward", "Week-end", "--cost", "320,50", "--consequence", "Laver la camionnette", "--why", "Le lac")
    done = call(*ADD, "--from", "2026-11-02", *words)
    assert done.out == "Goal 1 is set: 1 block kept by 2026-12-31.\n"
    [goal] = json.loads(call("goals", "list", "--json").out)
    assert (goal["measure"], goal["target"], goal["from"], goal["until"]) == (
        "blocks_kept",
        1,
        "2026-11-02",
        "2026-12-31",
    )
    assert (goal["reward"], goal["cost_cents"], goal["currency"]) == ("Week-end", 32050, "EUR")
    assert (goal["consequence"], goal["why"], goal["state"]) == ("Laver la camionnette", "Le lac", "running")


def test_reached_goal_and_its_reward_are_announced(call: Call) -> None:
    call("blocks", "add", "--days", "thu", "--at", "9", "--purpose", "calls")
    call(*ADD, "--reward", "Week-end")
    done = call("blocks", "mark", "2026-11-12", "09:00", "kept")
    assert "You have reached goal 1. Your reward: Week-end." in done.out
    [goal] = json.loads(call("goals", "list", "--json").out)
    assert (goal["state"], goal["percent"], goal["reached_on"]) == ("reached", 100, "2026-11-12")


def test_goal_past_its_end_shows_as_missed(call: Call) -> None:
    call(*ADD[:-1], "2026-11-11", "--from", "2026-11-02")
    [goal] = json.loads(call("goals", "list", "--json").out)
    assert goal["state"] == "missed"
    assert "missed" in call("goals", "list").out


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (("--from", "2027-02-01"), 1, "The goal must end after it starts."),
        (("--reward", "X", "--cost", "much"), 1, "“much” is not an amount."),
        (("--cost", "320"), 2, "add --reward"),
        (("--target", "0"), 2, "--target: “0” is not a whole number"),
        (("--measure", "money"), 2, "blocks-kept, minutes-kept, attempts"),
    ],
)
def test_impossible_goal_is_refused(call: Call, options: tuple[str, ...], code: int, sentence: str) -> None:
    done = call(*ADD, *options)
    assert done.code == code
    assert sentence in done.err


def test_without_goals_the_list_says_so(call: Call) -> None:
    assert call("goals", "list").out == "There is no goal yet.\n"
    assert json.loads(call("goals", "list", "--json").out) == []
