"""Goals from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.clock import FrozenClock
from tests.planner.cli.cli_samples import Call

ADD = ("goals", "add", "--measure", "blocks-kept", "--target", "1", "--until", "2026-12-31")


def test_goal_keeps_all_that_was_said(call: Call) -> None:
    words = ("--reward", "Week-end", "--cost", "320,50", "--consequence", "Laver la camionnette", "--why", "Le lac")
    done = call(*ADD, "--from", "2026-11-02", *words)
    assert done.out == "Goal 1 is set: 1 block kept by Thu 2026-12-31.\n"
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


def listed(call: Call, place: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(call("goals", "list", "--json").out)[place]
    return found


def test_money_is_typed_and_said_in_whole_units(call: Call) -> None:
    done = call("goals", "add", "--measure", "signed-amount", "--target", "25 000", "--until", "2026-12-31")
    assert done.out == "Goal 1 is set: €25,000 signed by Thu 2026-12-31.\n"
    goal = listed(call)
    assert (goal["target"], goal["target_currency"], goal["is_result"]) == (2_500_000, "EUR", True)
    said = call("--language", "fr", "goals", "list").out
    assert "25\u202f000\u00a0€ signés" in said
    assert "25\u202f000\u00a0€ signés" in call("--language", "fr", "agenda", "--weeks", "9").out
    mixed = call("goals", "edit", "1", "--milestone", "10k CHF")
    assert (mixed.code, mixed.err) == (1, "This goal is in EUR. Write its milestones in the same currency.\n")
    call("goals", "edit", "1", "--target", "30k CHF")
    assert (listed(call)["target"], listed(call)["target_currency"]) == (3_000_000, "CHF")


def test_period_gives_the_last_day(call: Call) -> None:
    words = ("goals", "add", "--measure", "noes", "--target", "10", "--from", "2026-11-12")
    assert "by Thu 2027-02-11" in call(*words, "--period", "quarter").out
    assert listed(call)["period"] == "quarter"
    assert "either --until or --period" in call(*words).err
    assert "either --until or --period" in call(*words, "--period", "week", "--until", "2026-12-31").err


def test_milestones_come_and_go_with_their_rewards(call: Call) -> None:
    call("blocks", "add", "--days", "mon,thu", "--at", "9", "--purpose", "calls", "--from", "2026-11-02")
    target = ("--target", "3", "--from", "2026-11-02")
    call(*ADD, *target, "--milestone", "2=Cinema", "--milestone", "1", "--reward", "Lake")
    assert [(each["target"], each["reward"]) for each in listed(call)["milestones"]] == [(1, ""), (2, "Cinema")]
    assert "a milestone of goal 1.\n" in call("blocks", "mark", "2026-11-02", "09:00", "kept").out
    assert "A small reward: Cinema." in call("blocks", "mark", "2026-11-05", "09:00", "kept").out
    assert call("goals", "enjoy", "1", "--milestone", "2").out == "Enjoyed: Cinema.\n"
    assert "no longer there" in call("goals", "enjoy", "1", "--milestone", "7").err
    call("goals", "edit", "1", "--milestone", "2=Dinner")
    [kept] = listed(call)["milestones"]
    assert (kept["reward"], kept["reached_on"], kept["enjoyed_on"]) == ("Dinner", "2026-11-12", "2026-11-12")
    call("goals", "edit", "1", "--no-milestones", "--consequence", "Wash the van")
    assert (listed(call)["milestones"], listed(call)["consequence"]) == ([], "Wash the van")


def test_reward_is_claimed_and_enjoyed_with_a_photo(call: Call, tmp_path: Path) -> None:
    photo = tmp_path / "lake.jpg"
    photo.write_bytes(b"\xff\xd8 lake")
    call("blocks", "add", "--days", "thu", "--at", "9", "--purpose", "calls")
    call(*ADD, "--reward", "Lake")
    assert "opens when its goal is reached" in call("goals", "claim", "1").err
    call("blocks", "mark", "2026-11-12", "09:00", "kept")
    assert call("goals", "claim", "1", "--enjoy-on", "2026-11-28").out == "Your reward is on the shelf: Lake.\n"
    assert "still to come" in call("goals", "enjoy", "1", "--on", "2026-11-28").err
    assert call("goals", "enjoy", "1", "--photo", str(photo)).out == "Enjoyed: Lake.\n"
    goal = listed(call)
    assert (goal["claimed_on"], goal["enjoy_on"], goal["enjoyed_on"]) == ("2026-11-12", "2026-11-28", "2026-11-12")
    assert "Check its name" in call("goals", "enjoy", "1", "--photo", str(tmp_path / "none.jpg")).err


def test_missed_goal_is_extended_or_let_go(call: Call) -> None:
    call(*ADD[:-1], "2026-11-11", "--from", "2026-11-02")
    assert call("goals", "extend", "1").out == "Goal 1 goes on until Thu 2026-11-26.\n"
    assert call("goals", "let-go", "1").out == "You have let goal 1 go.\n"
    assert (listed(call)["state"], listed(call)["let_go_on"]) == ("let_go", "2026-11-12")
    assert "This goal is over" in call("goals", "extend", "1").err


def test_next_goals_are_proposed(call: Call) -> None:
    first = json.loads(call("goals", "next", "--json").out)
    assert [each["reason"] for each in first] == ["first", "a_bit_more", "another_measure"]
    call("blocks", "add", "--days", "thu", "--at", "9", "--purpose", "calls")
    call(*ADD, "--from", "2026-11-12")
    call("blocks", "mark", "2026-11-12", "09:00", "kept")
    assert "at the pace of your last goal" in call("goals", "next").out
    assert [each["target"] for each in json.loads(call("goals", "next", "--json").out)][:2] == [12, 13]
    call("pauses", "add", "2026-11-16", "2026-12-13")
    assert [each["target"] for each in json.loads(call("goals", "next", "--json").out)][:2] == [8, 9]


def test_rhythm_is_said_in_words_and_figures(call: Call) -> None:
    assert "no rhythm yet" in call("goals", "rhythm").out
    call("blocks", "add", "--days", "mon", "--at", "9", "--purpose", "calls", "--from", "2026-11-02")
    for day in ("2026-11-02", "2026-11-09"):
        call("blocks", "mark", day, "09:00", "kept")
    found = json.loads(call("goals", "rhythm", "--json").out)
    assert found == {"score": 0.2458, "streak_weeks": 2, "longest_streak_weeks": 2, "is_current": True}
    assert call("goals", "rhythm").out == "Rhythm score: 25 of 100.\n2 weeks in a row.\n"
    call(*ADD)
    assert (listed(call)["rhythm_score"], listed(call)["streak_weeks"]) == (0.2458, 2)


def test_pace_is_said_beside_the_goal(call: Call) -> None:
    call(*ADD, "--target", "100", "--from", "2026-11-02")
    goal = listed(call)
    assert (goal["expected"], goal["margin"], goal["margin_days"]) == (16.67, -16, -10)
    assert "16 behind" in call("goals", "list").out
    call("goals", "edit", "1", "--until", "2027-01-31")
    call("goals", "add", "--measure", "attempts", "--target", "9", "--from", "2026-10-01", "--until", "2026-12-01")
    assert "nothing for 42 days" in call("goals", "list").out


def test_milestone_passed_with_its_goal_is_said_and_the_next_goal_begins_tomorrow(call: Call) -> None:
    call("blocks", "add", "--days", "mon,thu", "--at", "9", "--purpose", "calls", "--from", "2026-11-02")
    for day in ("2026-11-05", "2026-11-12"):
        call("blocks", "mark", day, "09:00", "kept")
    done = call(*ADD, "--target", "2", "--from", "2026-11-02", "--reward", "Lake", "--milestone", "1=Cinema").out
    assert "A small reward: Cinema." in done and "Your reward: Lake." in done
    call("goals", "add", "--measure", "attempts", "--target", "9", "--until", "2026-12-31")
    assert [each["from"] for each in json.loads(call("goals", "list", "--json").out)][-1] == "2026-11-13"
    assert "counts from Fri 2026-11-13" in call("goals", "list").out


def test_without_rewards_nothing_is_said_of_them(call: Call, data_folder: Path) -> None:
    call("blocks", "add", "--days", "mon,thu", "--at", "9", "--purpose", "calls", "--from", "2026-11-02")
    call(*ADD, "--target", "2", "--from", "2026-11-02", "--reward", "Lake", "--milestone", "1=Cinema")
    store = open_store(data_folder, FrozenClock())
    change_settings(store, rewards_on=False)
    store.close()
    first = call("blocks", "mark", "2026-11-05", "09:00", "kept").out
    second = call("blocks", "mark", "2026-11-12", "09:00", "kept").out
    assert "You have reached a milestone of goal 1.\n" in first and "You have reached goal 1.\n" in second
    assert "Lake" not in second + call("goals", "list").out and "Cinema" not in first
    assert (listed(call)["reward"], listed(call)["milestones"][0]["reward"]) == (None, "")
    assert "switched off" in call("goals", "claim", "1").err
    assert "switched off" in call("goals", "enjoy", "1").err
