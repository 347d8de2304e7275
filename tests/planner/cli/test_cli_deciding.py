"""Deciding about prospects from the command line: qualify, part, keep warm, bring back, put off, extend, agree."""

import json
from pathlib import Path

import pytest

from planner.actions.opening import open_store
from planner.actions.prospects import trash_prospects
from planner.clock import FrozenClock
from tests.planner.cli.cli_samples import Call, advised, shown

pytestmark = pytest.mark.usefixtures("nadia")
GOOD = ("--fits", "yes", "--need", "yes", "--decision-maker", "yes", "--budget", "yes")


def test_answers_give_a_verdict_with_its_reasons(call: Call) -> None:
    done = call("qualify", "1", "--fits", "yes", "--need", "yes", "--gut", "4")
    assert done.out.splitlines() == [
        "Verdict for Régie Belvauze: find out.",
        "Not known yet: talks to the decision maker, budget, timing, pleasant and realistic.",
    ]
    done = call("qualify", "1", "--decision-maker", "yes", "--budget", "yes")
    assert done.out.startswith("Verdict for Régie Belvauze: pursue.\n")
    assert "Régie Belvauze is now in the list “active”.\nNext step: call, Fri 2026-11-13." in done.out
    sheet = shown(call)["qualification"]
    assert sheet["answers"] == {
        "fits": "yes",
        "need": "yes",
        "decision-maker": "yes",
        "budget": "yes",
        "timing": "unknown",
        "pleasant": "unknown",
    }
    assert (sheet["gut"], sheet["verdict"], sheet["qualified_on"]) == (4, "pursue", "2026-11-12")
    assert sheet["reasons"] == [{"code": "good", "criteria": ["fits", "need", "decision-maker", "budget"]}]


def test_verdict_is_said_in_french(call: Call) -> None:
    done = call("--language", "fr", "qualify", "1", "--fits", "no")
    assert done.out.splitlines() == [
        "Verdict pour Régie Belvauze\u202f: laisser partir.",
        "Cela ne correspond pas à votre activité.",
    ]
    assert "let-go" in advised(call)


def test_red_flags_are_added_once_and_can_be_taken_away(call: Call) -> None:
    call("qualify", "1", "--red-flag", "pays late", "--red-flag", " pays   late ")
    found = json.loads(call("qualify", "1", "--red-flag", "asks for discounts", "--json").out)
    assert found["red_flags"] == ["pays late", "asks for discounts"]
    found = json.loads(call("qualify", "1", "--no-red-flags", "--red-flag", "rude", "--json").out)
    assert found["red_flags"] == ["rude"]


def test_qualify_without_answers_only_says_how_it_stands(call: Call) -> None:
    done = call("qualify", "1")
    assert done.out.splitlines()[1] == "Nothing has been asked yet."
    assert shown(call)["qualification"]["qualified_on"] is None


def test_letting_go_and_coming_back(call: Call) -> None:
    done = call("let-go", "1", "--reason", "leads-us-on", "--note", "Three years of it")
    assert done.out == "Let go: Régie Belvauze. You look at them again on Fri 2027-11-12.\n"
    found = shown(call)
    assert (found["state"], found["let_go_reason"], found["next_step_on"]) == ("let_go", "leads-us-on", None)
    assert "stringing along" in call("prospects", "show", "1").out
    done = call("pursue", "1", "--next", "2026-11-20")
    assert done.out == "Active: Régie Belvauze.\nNext step: call, Fri 2026-11-20.\n"
    assert (shown(call)["state"], shown(call)["let_go_reason"]) == ("active", None)


def test_stop_then_nurture_then_a_sign(call: Call) -> None:
    for _ in range(5):
        call("touch", "add", "1", "--outcome", "no-answer")
    assert "stop-rule" in advised(call)
    done = call("nurture", "1", "--until", "2027-01-11", "--event", "new budget")
    assert done.out.splitlines() == [
        "Kept warm: Régie Belvauze.",
        "They wake on Mon 2027-01-11.",
        "They wake at: new budget.",
        "Next step: call, Wed 2027-02-10.",
    ]
    found = shown(call)
    assert (found["state"], found["wake_on"], found["wake_note"]) == ("nurture", "2027-01-11", "new budget")
    assert (found["requalify_on"], found["advice"]) == ("2027-05-12", [])
    call("touch", "add", "1", "--outcome", "talked", "--incoming")
    assert (shown(call)["state"], shown(call)["attempts"]) == ("active", 0)


def test_extension_comes_once_and_only_at_the_stop(call: Call) -> None:
    assert call("extend", "1", "--reason", "New director").code == 1
    for _ in range(5):
        call("touch", "add", "1", "--outcome", "no-answer")
    assert call("extend", "1", "--reason", " ").err == "Say why it is worth going on.\n"
    done = call("extend", "1", "--reason", "New director")
    assert done.out == "One more round with Régie Belvauze: up to 7 attempts, and until Wed 2027-02-10.\n"
    assert shown(call)["attempts_limit"] == 7
    assert "stop-rule" not in advised(call)
    assert call("extend", "1", "--reason", "Again").err.startswith("This has been extended once already")


def test_third_snooze_asks_why(call: Call) -> None:
    call("pursue", "1")
    assert call("snooze", "1", "--until", "2026-11-20").out == "Put off to Fri 2026-11-20: Régie Belvauze.\n"
    call("snooze", "1", "--until", "2026-11-23")
    done = call("snooze", "1", "--until", "2026-11-24")
    assert (done.code, done.err) == (1, "This step has been put off 2 times. Say why this time.\n")
    assert call("snooze", "1", "--until", "2026-11-24", "--reason", "Holidays").code == 0
    assert (shown(call)["next_step_on"], shown(call)["snoozes"]) == ("2026-11-24", 3)


def test_agreement_keeps_what_is_not_named(call: Call) -> None:
    call("agree", "1", "--every", "30", "--channel", "email")
    done = call("agree", "1", "--from", "9", "--to", "11:30")
    assert done.out == "Agreed with Régie Belvauze: every 30 days, e-mail, between 09:00 and 11:30.\n"
    assert shown(call)["agreement"] == {
        "every_days": 30,
        "channel": "email",
        "made_on": "2026-11-12",
        "best_from": "09:00",
        "best_to": "11:30",
    }
    french = call("--language", "fr", "agree", "1", "--nothing", "--every", "14")
    assert french.out == "Convenu avec Régie Belvauze\u202f: tous les 14 jours.\n"
    assert shown(call)["agreement"]["channel"] is None
    assert call("agree", "1", "--nothing").out == "Nothing is agreed with Régie Belvauze any more.\n"
    assert shown(call)["agreement"] is None


def test_client_and_whoever_wants_to_be_left_alone(call: Call) -> None:
    assert call("client", "1").out == "A new client: Régie Belvauze.\n"
    assert shown(call)["state"] == "client"
    assert call("do-not-contact", "1").out == "Régie Belvauze is left in peace from now on.\n"
    found = shown(call)
    assert (found["state"], found["newsletter"]) == ("do_not_contact", "no")
    for command in ("pursue", "nurture", "let-go"):
        done = call(command, "1")
        assert done.code == 1
        assert done.err.startswith("Régie Belvauze asked not to be contacted")
    assert shown(call)["state"] == "do_not_contact"


def test_from_new_to_client(call: Call) -> None:
    """Qualified, followed up, three times “maybe later”, a real date at last, signed."""
    call("qualify", "1", *GOOD)
    for outcome in ("no-answer", "gatekeeper", "talked", "maybe-later", "maybe-later", "maybe-later"):
        assert call("touch", "add", "1", "--outcome", outcome).code == 0
    assert list(advised(call)) == ["stop-rule", "go-for-the-no"]
    call("touch", "add", "1", "--outcome", "timing", "--next", "2027-02-01", "--note", "After the works")
    found = shown(call)
    assert (found["attempts"], found["maybes"], found["agreed_on"]) == (0, 0, "2026-11-12")
    assert list(advised(call)) == ["too-early"]
    call("--today", "2027-02-01", "touch", "add", "1", "--outcome", "meeting-booked", "--next", "2027-02-08")
    assert call("--today", "2027-02-08", "client", "1").code == 0
    found = shown(call)
    assert (found["state"], found["next_step_on"], len(found["touches"])) == ("client", None, 8)


COMMANDS = (
    ("prospects", "show"),
    ("qualify",),
    ("let-go",),
    ("nurture",),
    ("pursue",),
    ("client",),
    ("do-not-contact",),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_unknown_number_is_one_sentence(call: Call, command: tuple[str, ...]) -> None:
    for language, sentence in (("en", "There is no prospect 99."), ("fr", "Il n’y a pas de prospect 99.")):
        done = call("--language", language, *command, "99")
        assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
        assert done.err.startswith(sentence)


def test_whoever_lies_in_the_trash_is_left_there(call: Call, data_folder: Path) -> None:
    store = open_store(data_folder, FrozenClock())
    trash_prospects(store, prospect_ids=[1])
    store.close()
    done = call("touch", "add", "1", "--outcome", "talked")
    assert (done.code, done.err[:38]) == (1, "Régie Belvauze lies in the trash. Take")
    assert shown(call)["trashed_on"] == "2026-11-12"
    assert "In the trash since" in call("prospects", "show", "1").out
    assert call("touch", "list", "1").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("qualify", "1", "--gut", "6"), 1, "The gut feeling goes from 1 to 5, so 6 does not fit."),
        (("qualify", "1", "--gut", "0"), 1, "The gut feeling goes from 1 to 5, so 0 does not fit."),
        (("qualify", "1", "--gut", "-1"), 2, "--gut: “-1” is not a whole number. See"),
        (("agree", "1", "--every", "0"), 1, "Agree on 1 to 730 days between two contacts."),
        (("qualify", "1", "--fits", "perhaps"), 2, "--fits: “perhaps” is not one of yes, no, unknown."),
        (("nurture", "1", "--until", "2026-11-11"), 1, "The day 11 November 2026 is over."),
        (("pursue", "1", "--next", "2026-11-11"), 1, "The next step cannot be on 11 November 2026."),
        (("snooze", "1", "--until", "2026-12-01"), 1, "Régie Belvauze has no next step that could be put off."),
        (("snooze", "1"), 2, "--until is missing."),
        (("extend", "1"), 2, "--reason is missing."),
        (("agree", "1"), 2, "Say what was agreed"),
        (("agree", "1", "--every", "731"), 1, "Agree on 1 to 730 days between two contacts."),
        (("agree", "1", "--from", "12", "--to", "9"), 1, "The best hours end before they begin."),
        (("let-go", "1", "--reason", "no-time"), 2, "is not one of not-our-model, unpleasant, not-win-win,"),
    ],
)
def test_impossible_decision_is_refused(call: Call, arguments: tuple[str, ...], code: int, sentence: str) -> None:
    before = shown(call)
    done = call(*arguments)
    assert (done.code, done.out, done.err.count("\n")) == (code, "", 1)
    assert sentence in done.err
    assert shown(call) == before


def test_days_are_written_as_one_writes_them_in_french(call: Call) -> None:
    call("pursue", "1")
    done = call("--language", "fr", "snooze", "1", "--until", "2026-12-01")
    assert "mar. 1er décembre 2026" in done.out
    done = call("--language", "fr", "snooze", "1", "--until", "2026-11-25")
    assert "mer. 25 novembre 2026" in done.out
