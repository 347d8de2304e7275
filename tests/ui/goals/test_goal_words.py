"""Eleven measures in words: each with its verb, the right plural and money as money, in both languages."""

import re
from datetime import date

import pytest

from planner.domain.goals.goal import Goal, GoalId, GoalProgress, Measure
from ui.bridge.goal_words import pace_with_days, standing
from ui.bridge.language import Translators
from ui.bridge.measure_words import achieved, aim, aim_left, counted, units, way


@pytest.mark.parametrize(
    ("measure", "one", "many"),
    [
        (Measure.ATTEMPTS, "Make 1 attempt", "Make 12 attempts"),
        (Measure.NOES, "Collect 1 clear no", "Collect 12 clear noes"),
        (Measure.MINUTES_KEPT, "Prospect for 1\xa0min", "Prospect for 12\xa0min"),
        (Measure.NEW_CLIENTS, "Win 1 new client", "Win 12 new clients"),
    ],
)
def test_an_aim_has_the_right_plural(measure: Measure, one: str, many: str) -> None:
    assert (aim(measure, 1), aim(measure, 12)) == (one, many)


def test_money_is_said_as_money() -> None:
    assert aim(Measure.SIGNED_AMOUNT, 2_500_000) == "Sign €25,000 of new work"
    assert way(Measure.SIGNED_AMOUNT, 2_500_000, 1_840_000) == "€18,400 signed."
    assert aim_left(Measure.SIGNED_AMOUNT, 660_000, "GBP") == "Sign £6,600 more"
    assert counted(Measure.SIGNED_AMOUNT, 5_000_000_000) == "€50,000,000"


def test_every_measure_has_a_unit_and_all_its_sentences(english: Translators) -> None:
    for language in ("en", "fr"):
        english.install(language)
        for measure in Measure:
            said = [
                *(aim(measure, n) for n in (1, 300)),
                *(aim_left(measure, n) for n in (1, 300)),
                *(counted(measure, n) for n in (1, 300)),
                *(achieved(measure, n) for n in (1, 300)),
                way(measure, 300, 100),
            ]
            assert not [text for text in said if "{" in text or "%n" in text or "(s)" in text or "(es)" in text]
            assert measure in units()


@pytest.mark.parametrize("measure", Measure)
def test_figures_are_grouped_and_french_counts_nothing_as_one(english: Translators, measure: Measure) -> None:
    unit = 100 if measure.is_money else 1
    for language, gap in (("en", ","), ("fr", "\u202f")):
        english.install(language)
        none, one, two, million = (counted(measure, n * unit) for n in (0, 1, 2, 1_000_000))
        assert (one.replace("1", "0") == none) == (language == "fr" or two == one.replace("1", "2"))
        assert measure is Measure.MINUTES_KEPT or million == f"1{gap}000{gap}000".join(two.split("2"))
        for done in (0, 3, 4, 6, 2_000_000):
            said = pace_with_days(progress(measure, 8 * unit if done < 9 else 3_000_000 * unit, done * unit))
            assert not re.search(r" [:;?!]|\(s\)|%|[{}]", said)
            assert measure is Measure.MINUTES_KEPT or not re.search(r"\d{4}", said)


def test_french_says_it_in_french(english: Translators) -> None:
    english.install("fr")
    assert aim(Measure.SIGNED_AMOUNT, 2_500_000) == "Signer 25\u202f000\xa0€ de nouveaux travaux"
    assert aim(Measure.PROPOSALS_SENT, 1) == "Envoyer 1 devis"
    assert achieved(Measure.CONVERSATIONS, 2) == "Vous avez eu 2 échanges."


def progress(measure: Measure, target: int, done: int) -> GoalProgress:
    goal = Goal(GoalId(1), measure, target, date(2026, 11, 1), date(2026, 11, 30))
    return GoalProgress(goal, done, date(2026, 11, 12), date(2026, 11, 11))


def test_the_margin_of_money_is_in_whole_units() -> None:
    assert pace_with_days(progress(Measure.SIGNED_AMOUNT, 1_000_000, 400_000)) == "€333 ahead of pace"
    assert pace_with_days(progress(Measure.SIGNED_AMOUNT, 1_000_000, 510_000)) == "€1,433 ahead of pace, or 4 days"
    assert pace_with_days(progress(Measure.SIGNED_AMOUNT, 1_000_000, 366_700)) == "On pace"


def test_how_a_goal_stands_is_said_with_its_aim() -> None:
    assert standing(progress(Measure.CONVERSATIONS, 20, 8)) == "Have 20 conversations. 8 so far, 12 to go."
