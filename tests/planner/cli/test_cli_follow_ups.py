"""Whom to follow up, what habits show, and prospects added and shown, from the command line."""

import json
from typing import Any

import pytest

from tests.planner.cli.cli_samples import NADIA, Call, shown


def groups(call: Call) -> dict[str, list[int]]:
    """The numbers of the prospects in each group of `follow-ups --json`."""
    found: dict[str, list[int]] = {}
    for each in json.loads(call("follow-ups", "--json").out):
        found.setdefault(each["group"], []).append(each["id"])
    return found


@pytest.fixture
def five(call: Call) -> None:
    """Five prospects: due at different days, one at its stop, one who waits to be woken."""
    for company in ("Plomberie Verne", "Atelier Brun", "Lefèvre SARL", "Garage Morel", "Crèche Pomme"):
        call("prospects", "add", company)
    call("--today", "2026-11-02", "pursue", "1", "--next", "2026-11-10")
    call("pursue", "2", "--next", "2026-11-12")
    call("pursue", "3", "--next", "2026-11-15")
    for _ in range(5):
        call("touch", "add", "4", "--outcome", "no-answer", "--next", "2026-12-01")
    call("--today", "2026-11-02", "nurture", "5", "--until", "2026-11-11", "--event", "Works are over")


@pytest.mark.usefixtures("five")
def test_follow_ups_come_in_groups(call: Call) -> None:
    assert groups(call) == {"overdue": [1], "today": [2], "this-week": [3], "to-decide": [4], "to-wake": [5]}
    lines = call("follow-ups").out.splitlines()
    assert lines[0] == "1 overdue:"
    assert lines[1].split("  ")[-1] == "call, Tue 2026-11-10"
    assert lines[-1].endswith("Wed 2026-11-11, Works are over")
    assert any(line.endswith("5 attempts without a sign") for line in lines)
    french = call("--language", "fr", "follow-ups").out.replace("\u202f", " ")
    assert "1 en retard :" in french
    assert "5 tentatives sans signe" in french


@pytest.mark.usefixtures("five")
def test_each_follow_up_carries_its_facts(call: Call) -> None:
    found = json.loads(call("follow-ups", "--json").out)
    [to_decide] = [each for each in found if each["group"] == "to-decide"]
    assert to_decide["stop"] == {"cause": "attempts", "days": 0, "may_extend": True}
    assert (to_decide["attempts"], to_decide["attempts_limit"]) == (5, 5)
    assert [each["code"] for each in to_decide["advice"]] == ["stop-rule"]
    [to_wake] = [each for each in found if each["group"] == "to-wake"]
    assert (to_wake["wake_on"], to_wake["wake_note"], to_wake["stop"]) == ("2026-11-11", "Works are over", None)


def test_whoever_was_parked_comes_up_again(call: Call, nadia: int) -> None:
    call("let-go", str(nadia))
    again: list[Any] = json.loads(call("--today", "2027-11-12", "follow-ups", "--json").out)
    assert [(each["group"], each["requalify_on"]) for each in again] == [("to-requalify", "2027-11-12")]


def test_whoever_is_kept_warm_comes_up_for_a_light_word_and_is_never_overdue(call: Call, nadia: int) -> None:
    call("nurture", str(nadia))
    assert json.loads(call("--today", "2027-02-09", "follow-ups", "--json").out) == []
    for day in ("2027-02-10", "2027-03-01"):
        [light] = json.loads(call("--today", day, "follow-ups", "--json").out)
        assert (light["group"], light["state"], light["next_step_on"]) == ("light-touch", "nurture", "2027-02-10")
    assert call("--today", "2027-03-01", "follow-ups").out.startswith("1 to keep warm with a light word:")


def test_nobody_to_follow_up_is_no_error(call: Call) -> None:
    assert call("follow-ups").out == "There is nobody to follow up this week.\n"
    assert call("follow-ups", "--json").out == "[]\n"


def test_sins_are_seven_and_wait_for_enough_contacts(call: Call) -> None:
    found = json.loads(call("sins", "--json").out)
    assert [each["code"] for each in found] == [
        "forgotten-me",
        "following-unqualified",
        "every-sale-is-good",
        "just-the-numbers",
        "not-the-decision-maker",
        "busywork",
        "not-reading-signals",
    ]
    assert not any(each["found"] or each["is_enough"] for each in found)
    assert (found[0]["from"], found[0]["until"]) == ("2026-10-14", "2026-11-12")
    lines = call("sins").out.splitlines()
    assert lines[:2] == [
        "From Wed 2026-10-14 to Thu 2026-11-12: 0 contacts.",
        "These are too few contacts to say anything about habits.",
    ]
    assert len(lines) == 9


def test_following_up_without_qualifying_shows_with_its_prospects(call: Call) -> None:
    names = [f"Atelier {number}" for number in range(1, 8)]
    for number, name in enumerate(names, start=1):
        call("prospects", "add", name)
        for _ in range(5):
            call("touch", "add", str(number), "--outcome", "no-answer", "--note", "x")
    [sin] = [each for each in json.loads(call("sins", "--json").out) if each["code"] == "following-unqualified"]
    assert (sin["found"], sin["figures"], sin["ids"]) == (True, {"people": 7, "touches": 35}, [1, 2, 3, 4, 5, 6, 7])
    english, french = call("sins").out, call("--language", "fr", "sins").out.replace("\u202f", " ")
    assert "Worth a look: following up without having qualified. People: 7; contacts: 35.\nProspects: 1, 2," in english
    assert "À regarder : des relances sans avoir qualifié. Personnes : 7 ; contacts : 35." in french


def test_line_becomes_a_prospect(call: Call) -> None:
    assert call("prospects", "add", NADIA).out == "Prospect 1 added: Régie Belvauze.\n"
    found = shown(call)
    assert (found["company"], found["town"], found["phones"]) == ("Régie Belvauze", "Annecy", ["04 65 71 20 38"])
    assert found["persons"][0]["name"] == "Nadia Kermel"
    added = json.loads(call("prospects", "add", "Hugo Baraton, Hôtel du Quai", "--json").out)
    assert (added["id"], added["company"], added["state"]) == (2, "Hôtel du Quai", "to_qualify")


def test_somebody_alike_is_mentioned(call: Call, nadia: int) -> None:
    done = call("prospects", "add", "Régie Belvauze, Annecy")
    assert done.code == 0
    assert done.err == f"Somebody alike is there already: Régie Belvauze, number {nadia}, new to qualify.\n"
    french = call("--language", "fr", "prospects", "add", "Régie Belvauze, Annecy")
    assert french.err.startswith("Une fiche semblable existe déjà\u202f: Régie Belvauze, numéro 1")


@pytest.mark.parametrize("line", ["", "04 65 71 20 38", "nadia@belvauze.example"])
def test_line_without_a_name_is_refused(call: Call, line: str) -> None:
    done = call("prospects", "add", line)
    assert (done.code, done.out) == (1, "")
    assert "holds no name. Write a company or a person’s name too." in done.err
    assert "Écrivez aussi une entreprise" in call("--language", "fr", "prospects", "add", line).err
    assert json.loads(call("prospects", "list", "--json").out) == []


def test_show_prints_what_is_known_in_both_languages(call: Call, nadia: int) -> None:
    call("touch", "add", str(nadia), "--outcome", "talked", "--minutes", "5", "--note", "Asks for\na price")
    call("agree", str(nadia), "--every", "30", "--channel", "phone")
    english = call("prospects", "show", str(nadia)).out
    for piece in ("Régie Belvauze\n", "Nadia Kermel", "active", "1 of 5", "every 30 days, phone", "Asks for a price"):
        assert piece in english
    french = call("--language", "fr", "prospects", "show", str(nadia)).out
    for piece in ("Prochaine étape", "en cours", "1 sur 5", "tous les 30 jours, téléphone", "échange"):
        assert piece in french
