"""Touches from the command line: each is logged, moves the prospect on, and brings advice that fits."""

import json

import pytest

from tests.planner.cli.cli_samples import Call, advised, shown

pytestmark = pytest.mark.usefixtures("nadia")
FRENCH = ("--language", "fr")


def test_touch_is_logged_and_says_what_comes_next(call: Call) -> None:
    done = call("touch", "add", "1", "--outcome", "no-answer", "--minutes", "3", "--note", "Call before ten")
    assert done.out.splitlines() == [
        "Logged as 1: no answer, phone, Régie Belvauze.",
        "Régie Belvauze is now in the list “active”.",
        "Next step: call, Mon 2026-11-16.",
    ]
    assert (done.code, done.err) == (0, "")
    found = shown(call)
    assert (found["state"], found["attempts"], found["attempts_limit"], found["minutes"]) == ("active", 1, 5, 3)
    [touch] = found["touches"]
    assert touch["at"].startswith("2026-11-1")
    del touch["at"]
    assert touch == {
        "id": 1,
        "channel": "phone",
        "outcome": "no-answer",
        "incoming": False,
        "person": "Nadia Kermel",
        "minutes": 3,
        "note": "Call before ten",
        "signals": [],
        "overruled": "",
    }


def test_touch_is_logged_in_french(call: Call) -> None:
    done = call(*FRENCH, "touch", "add", "1", "--outcome", "talked")
    assert done.out.splitlines()[0] == "Noté sous le numéro 1\u202f: échange, téléphone, Régie Belvauze."


def test_json_says_what_became_of_the_prospect(call: Call) -> None:
    done = json.loads(call("touch", "add", "1", "--outcome", "meeting-booked", "--next", "2026-11-20", "--json").out)
    assert done["touch"]["outcome"] == "meeting-booked"
    prospect = done["prospect"]
    assert (prospect["next_step_kind"], prospect["next_step_on"]) == ("meeting", "2026-11-20")
    assert prospect["agreed_on"] == "2026-11-12"
    assert done["notices"] == []
    assert [each["code"] for each in done["advice"]] == ["too-early"]


def test_three_maybes_advise_to_go_for_the_no(call: Call) -> None:
    say_maybe = ("touch", "add", "1", "--outcome", "maybe-later")
    assert "Maybe later" not in call(*say_maybe).out
    assert "“Maybe later” for the second time." in call(*say_maybe).out
    assert advised(call)["go-for-the-no"]["level"] == "gentle"
    assert "« Peut-être plus tard » 3 fois." in call(*FRENCH, *say_maybe).out.replace("\u202f", " ")
    assert advised(call)["go-for-the-no"] == {"code": "go-for-the-no", "maybes": 3, "level": "firm"}
    call("touch", "add", "1", "--outcome", "timing", "--next", "2027-02-01")
    assert shown(call)["maybes"] == 0
    assert "go-for-the-no" not in advised(call)


def test_five_attempts_bring_the_stop(call: Call) -> None:
    for _ in range(4):
        assert "time to decide" not in call("touch", "add", "1", "--outcome", "no-answer").out
    done = call("touch", "add", "1", "--outcome", "gatekeeper")
    assert "5 attempts without a sign, of 5: time to decide." in done.out
    assert "extend" in done.out
    stop = advised(call)["stop-rule"]
    assert (stop["cause"], stop["attempts"], stop["limit"], stop["may_extend"]) == ("attempts", 5, 5, True)


def test_incoming_sign_starts_the_count_anew(call: Call) -> None:
    for _ in range(5):
        call("touch", "add", "1", "--outcome", "no-answer")
    done = call("touch", "add", "1", "--outcome", "talked", "--incoming")
    assert done.out.startswith("Logged as 6, a sign from them: talked, phone, Régie Belvauze.")
    assert "time to decide" not in done.out
    found = shown(call)
    assert (found["attempts"], found["sign_on"]) == (0, "2026-11-12")
    assert "stop-rule" not in {each["code"] for each in found["advice"]}


def test_contact_before_the_agreed_day_is_warned_of_and_logged(call: Call) -> None:
    call("touch", "add", "1", "--outcome", "talked", "--next", "2026-12-01")
    early = advised(call)["too-early"]
    assert (early["until"], early["cause"]) == ("2026-12-01", "agreed-day")
    done = call("touch", "add", "1", "--outcome", "no-answer")
    assert done.code == 0
    assert done.err.startswith("Too early: Tue 2026-12-01 was agreed with them.")
    assert shown(call)["touches"][0]["overruled"] == ""
    call("touch", "add", "1", "--outcome", "talked", "--next", "2026-12-01")
    done = call("touch", "add", "1", "--outcome", "talked", "--anyway", "Water leak")
    assert (done.code, done.err) == (0, "")
    assert shown(call)["touches"][0]["overruled"] == "Water leak"


def test_reason_is_kept_only_where_something_was_overruled(call: Call) -> None:
    call("touch", "add", "1", "--outcome", "talked", "--anyway", "No need")
    assert shown(call)["touches"][0]["overruled"] == ""


def test_day_is_agreed_only_when_one_spoke_with_them(call: Call) -> None:
    call("touch", "add", "1", "--outcome", "no-answer", "--next", "2026-12-01")
    found = shown(call)
    assert (found["next_step_on"], found["agreed_on"]) == ("2026-12-01", None)
    call("touch", "add", "1", "--outcome", "talked", "--next", "2026-12-01")
    assert shown(call)["agreed_on"] == "2026-11-12"


def test_channel_is_the_agreed_one_unless_named(call: Call) -> None:
    call("agree", "1", "--channel", "email")
    done = call("touch", "add", "1", "--outcome", "talked")
    assert "talked, e-mail" in done.out
    done = call("touch", "add", "1", "--outcome", "talked", "--channel", "visit")
    assert "talked, visit" in done.out
    assert done.err.startswith("Agreed was: e-mail, not: visit.")
    done = call(*FRENCH, "touch", "add", "1", "--outcome", "talked", "--channel", "visit")
    assert done.err.startswith("Convenu\u202f: e-mail, et non\u202f: passage sur place.")


def test_no_ends_the_pursuit(call: Call) -> None:
    done = call("touch", "add", "1", "--outcome", "not-interested")
    assert done.out.splitlines()[1:] == [
        "Régie Belvauze is now in the list “let go”.",
        "Nothing is planned next.",
    ]
    done = call("touch", "add", "1", "--outcome", "talked", "--incoming")
    assert "is now in the list “active”" in done.out
    call("touch", "add", "1", "--outcome", "do-not-contact")
    done = call("touch", "add", "1", "--outcome", "no-answer")
    assert (done.code, shown(call)["state"]) == (0, "do_not_contact")
    assert done.err.startswith("They asked not to be contacted.")


def test_log_is_listed_newest_first_and_can_be_corrected(call: Call) -> None:
    assert call("touch", "list", "1").out == "There is no contact in the log yet.\n"
    call("touch", "add", "1", "--outcome", "no-answer")
    call("touch", "add", "1", "--outcome", "talked", "--channel", "email", "--minutes", "12", "--incoming")
    assert [each["id"] for each in json.loads(call("touch", "list", "1", "--json").out)] == [2, 1]
    first, second = call("touch", "list", "1").out.splitlines()
    assert "e-mail  talked" in first and "from them" in first and "12 min" in first
    assert "phone" in second and "no answer" in second
    assert call("touch", "remove", "2").out == "Taken out of the log: talked, e-mail, Régie Belvauze.\n"
    assert (shown(call)["attempts"], shown(call)["minutes"], len(shown(call)["touches"])) == (1, 0, 1)


@pytest.mark.parametrize(
    ("arguments", "code", "english", "french"),
    [
        (("add", "99", "--outcome", "talked"), 1, "There is no prospect 99.", "Il n’y a pas de prospect 99."),
        (("list", "99"), 1, "There is no prospect 99.", "Il n’y a pas de prospect 99."),
        (("remove", "7"), 1, "There is no contact 7 in the log.", "Il n’y a pas de contact 7 dans l’historique."),
        (
            ("add", "1", "--outcome", "talked", "--next", "2026-11-11"),
            1,
            "The next step cannot be on 11 November 2026.",
            "La prochaine étape ne peut pas être le 11 novembre 2026.",
        ),
        (
            ("add", "1", "--outcome", "talked", "--minutes", "1441"),
            1,
            "A contact takes at most 24 hours: 1441 minutes are too many.",
            "Un contact dure au plus 24 heures\u202f: 1441 minutes, c’est trop.",
        ),
        (("add", "1"), 2, "--outcome is missing.", "Il manque --outcome."),
        (("add", "1", "--outcome", "great"), 2, "“great” is not one of no-answer,", "n’est pas dans no-answer,"),
        (("add", "Nadia", "--outcome", "talked"), 2, "ID: “Nadia” is not a whole number", "n’est pas un nombre entier"),
        (
            ("add", "1", "--outcome", "wrong-fit", "--next", "2026-12-01"),
            2,
            "leave --next out",
            "retirez --next",
        ),
    ],
)
def test_impossible_touch_is_refused(
    call: Call, arguments: tuple[str, ...], code: int, english: str, french: str
) -> None:
    for language, sentence in (("en", english), ("fr", french)):
        done = call("--language", language, "touch", *arguments)
        assert (done.code, done.out) == (code, "")
        assert sentence in done.err
        assert done.err.count("\n") == 1
    assert shown(call)["touches"] == []
