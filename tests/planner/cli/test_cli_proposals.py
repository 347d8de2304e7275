"""Proposals from the command line."""

import json
from typing import Any

import pytest

from tests.planner.cli.cli_samples import Call

ADD = (
    "proposals",
    "add",
    "1",
    "--amount",
    "9 800,50 €",
    "--title",
    "Chaufferie",
    "--start",
    "2026-12-09",
    "--hours",
    "40.5",
)


@pytest.fixture(autouse=True)
def somebody(nadia: int) -> None:
    assert nadia == 1


def only(call: Call) -> dict[str, Any]:
    [found] = json.loads(call("proposals", "list", "--json").out)
    return dict(found)


def test_a_proposal_is_kept_to_the_cent(call: Call) -> None:
    assert call(*ADD, "--sent", "2026-11-02").out.startswith("Proposal 1 for ")
    found = only(call)
    assert (found["amount_cents"], found["currency"], found["state"]) == (980_050, "EUR", "sent")
    assert (found["sent_on"], found["valid_until"], found["days_left"]) == ("2026-11-02", "2026-12-02", 20)
    assert (found["start_on"], found["minutes"]) == ("2026-12-07", 2430)
    assert found["sentence"].startswith("This proposal is valid until 2 December 2026.")
    assert [each["version"] for each in found["versions"]] == [1]


def test_with_json_the_same_object_comes_back(call: Call) -> None:
    assert json.loads(call(*ADD, "--json").out) == only(call)


def test_a_draft_is_sent_with_its_amount(call: Call) -> None:
    assert call("proposals", "add", "1", "--draft").code == 0
    refused = call("proposals", "send", "1")
    assert (refused.code, "no amount yet" in refused.err) == (1, True)
    early = call("proposals", "send", "1", "--amount", "1k CHF", "--until", "2026-11-01")
    assert early.code == 1 and only(call)["amount_cents"] is None
    done = call("proposals", "send", "1", "--amount", "1k CHF")
    assert done.out.endswith("is sent. It holds until Sat 2026-12-12.\n")
    assert (only(call)["amount_cents"], only(call)["currency"]) == (100_000, "CHF")


def test_signing_says_when_the_work_begins(call: Call) -> None:
    call(*ADD)
    assert "The work begins on Mon 2026-12-07.\n" in call("proposals", "sign", "1").out
    assert only(call)["state"] == "signed"
    assert json.loads(call("prospects", "show", "1", "--json").out)["state"] == "client"


def test_a_late_yes_gets_the_next_free_week(call: Call) -> None:
    call(*ADD, "--sent", "2026-10-01", "--until", "2026-11-01")
    assert only(call)["state"] == "expired"
    told = call("proposals", "sign", "1").out
    assert "The promised week is gone. The next free one begins on Mon 2026-11-16.\n" in told


def test_extending_renewing_and_a_no(call: Call) -> None:
    call(*ADD)
    moved = call("proposals", "extend", "1", "--until", "2026-12-31").out
    assert moved.endswith("The next free one is promised instead, that of Mon 2027-01-04.\n")
    assert only(call)["start_on"] == "2027-01-04"
    kept = call("proposals", "renew", "1", "--amount", "9k", "--note", "-5 %").out
    assert kept.endswith("The promised week stays that of Mon 2027-01-04.\n")
    assert only(call)["start_on"] == "2027-01-04"
    other = call("proposals", "renew", "1", "--amount", "9k CHF")
    assert (other.code, "in EUR" in other.err) == (1, True)
    assert [each["amount_cents"] for each in only(call)["versions"]] == [980_050, 900_000]
    assert call("proposals", "decline", "1", "--lesson", "Qui décide ?", "--nurture").code == 0
    assert (only(call)["state"], only(call)["lesson"]) == ("declined", "Qui décide ?")
    assert json.loads(call("prospects", "show", "1", "--json").out)["state"] == "nurture"
    assert call("proposals", "list", "--open").out == "There is no proposal yet.\n"


def test_the_list_keeps_signed_and_hoped_for_apart(call: Call) -> None:
    call(*ADD)
    call("proposals", "add", "1", "--amount", "500 CHF", "--no-end")
    call("proposals", "sign", "1")
    told = call("proposals", "list").out
    assert "Signed this quarter: €9,800.50\nHoped for: CHF\u00a0500\n" in told
    assert "4 more are needed" in told
    assert "Espéré\u202f: 500\u00a0CHF" in call("--language", "fr", "proposals", "list").out


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("add", "9", "--amount", "1"), 1, "There is no prospect 9."),
        (("add", "1", "--amount", "much"), 1, "“much” is not an amount."),
        (("add", "1", "--draft", "--sent", "2026-11-02"), 2, "Choose either --sent or --draft."),
        (("add", "1", "--no-end", "--until", "2026-12-02"), 2, "Choose either --until or --no-end."),
        (("close", "7"), 1, "There is no proposal 7."),
        (("extend", "7"), 2, "--until is missing."),
        (("sign", "x"), 2, "is not a whole number"),
    ],
)
def test_what_cannot_be_is_refused(call: Call, arguments: tuple[str, ...], code: int, sentence: str) -> None:
    done = call("proposals", *arguments)
    assert done.code == code
    assert sentence in done.err


def test_agenda_tells_of_last_days(call: Call) -> None:
    call(*ADD, "--until", "2026-11-13")
    assert "Last day of a proposal: " in call("agenda").out


def test_a_draft_is_signed_with_an_amount_that_tells_its_hours(call: Call) -> None:
    assert call("proposals", "add", "1", "--draft").out.startswith("Draft 1 for ")
    call("proposals", "sign", "1", "--amount", "3000")
    (work,) = json.loads(call("signed-work", "list", "--json").out)
    assert (work["amount_cents"], work["minutes"]) == (300_000, 3000)
    call("proposals", "add", "1", "--draft")
    assert call("proposals", "sign", "2", "--amount", "3000", "--hours", "10001").code == 1
    assert "is not a length" in call("proposals", "sign", "2", "--amount", "3000", "--hours", "much").err
    call("proposals", "sign", "2", "--amount", "3000", "--hours", "12h30")
    assert {750, 3000} == {each["minutes"] for each in json.loads(call("signed-work", "list", "--json").out)}


def test_a_draft_keeps_the_end_that_was_given(call: Call) -> None:
    call("proposals", "add", "1", "--draft", "--amount", "700", "--until", "2027-03-01")
    assert json.loads(call("proposals", "send", "1", "--json").out)["valid_until"] == "2027-03-01"
