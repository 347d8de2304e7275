"""The pane says each thing once, in whole sentences."""

from datetime import timedelta

import pytest

from planner.actions.pursuit import nurture
from planner.domain.followup.advice import AdviceCode
from planner.domain.followup.signals import SignalReading, Trend
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.touches.touch import Signal
from tests.ui.prospects.conftest import TODAY
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.prospects.follow_up_card import FollowUpCard
from ui.prospects.page import ProspectsPage


@pytest.mark.parametrize(
    ("language", "good", "bad", "trend", "words"),
    [
        ("en", 0, 7, Trend.STEADY, "7 signs against a deal, none for one. No change lately."),
        ("en", 1, 0, Trend.RISING, "1 sign for a deal, none against. It is getting warmer."),
        ("en", 3, 1, Trend.UNKNOWN, "3 signs for a deal, 1 against."),
        ("fr", 0, 1, Trend.FALLING, "1 signe contre un accord, aucun pour. Cela refroidit."),
        ("fr", 2, 4, Trend.STEADY, "2 signes pour un accord, 4 contre. Rien de neuf ces derniers temps."),
    ],
)
def test_signals_are_counted_in_plain_words(
    language: str, good: int, bad: int, trend: Trend, words: str, english: Translators
) -> None:
    english.install(language)
    card = FollowUpCard()
    reading = SignalReading(good, bad, {Signal.ASKS_PRICE: good + bad}, trend)
    card.show_prospect(Prospect(ProspectId(1), "Garage"), "", None, reading)
    assert card._signals.text() == words


@pytest.mark.parametrize("event", ["", "the move is done"])
def test_whose_day_has_come_is_woken_up_from_one_place(page: ProspectsPage, bridge: Bridge, event: str) -> None:
    bridge.perform(nurture, prospect_ids=[1], wake_on=TODAY + timedelta(days=9), wake_note=event)
    page.open_prospect(1)
    detail = page.detail
    assert detail.parked.back_button.isVisibleTo(detail)
    bridge.perform(nurture, prospect_ids=[1], wake_on=TODAY, wake_note=event)
    assert detail.advice.code is AdviceCode.WAKE_UP
    assert not detail.parked.back_button.isVisibleTo(detail)
    assert detail.parked.happened_button.isVisibleTo(detail) == bool(event)
