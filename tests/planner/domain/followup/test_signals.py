"""Signals are counted over all touches, and the latest are compared with those before."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.followup.signals import Trend, read_signals
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome

GOOD, BAD = Signal.ASKS_DATES, Signal.VAGUE
FIRST = datetime(2026, 9, 1, 8, tzinfo=UTC)


def touches(*signals: set[Signal]) -> list[Touch]:
    """Touches a day apart with these signals."""
    return [
        Touch(
            TouchId(place + 1),
            1,
            FIRST + timedelta(days=place),
            Channel.PHONE,
            TouchOutcome.TALKED,
            signals=frozenset(each),
        )
        for place, each in enumerate(signals)
    ]


def test_signals_for_and_against_are_counted() -> None:
    reading = read_signals(touches({GOOD, BAD}, set(), {GOOD, Signal.ASKS_PRICE}))
    assert (reading.buying, reading.not_buying) == (3, 1)
    assert reading.counts == {Signal.ASKS_PRICE: 1, GOOD: 2, BAD: 1}
    assert not reading.is_empty


def test_without_signals_there_is_nothing_to_say() -> None:
    reading = read_signals(touches(set(), set()))
    assert reading.is_empty
    assert reading.trend is Trend.UNKNOWN


@pytest.mark.parametrize(
    ("signals", "trend"),
    [
        ([{GOOD}], Trend.UNKNOWN),
        ([{GOOD}, set(), set()], Trend.UNKNOWN),
        ([{BAD}, {GOOD}], Trend.RISING),
        ([{GOOD}, set(), {BAD}], Trend.FALLING),
        ([{GOOD}, {Signal.KEEPS_WORD}], Trend.STEADY),
        ([{GOOD}, {GOOD}, {GOOD, BAD}], Trend.FALLING),
        ([{GOOD}, {GOOD, BAD}, {GOOD, BAD}, {GOOD}], Trend.STEADY),
        ([{BAD}, {BAD}, {BAD, GOOD}, {GOOD}], Trend.RISING),
        ([{GOOD}, {GOOD}, {GOOD}, {BAD}, {GOOD, BAD}], Trend.FALLING),
    ],
)
def test_the_latest_are_compared_with_those_before(signals: list[set[Signal]], trend: Trend) -> None:
    assert read_signals(touches(*signals)).trend is trend


@given(st.lists(st.sets(st.sampled_from(Signal), max_size=3), max_size=6), st.randoms(use_true_random=False))
def test_the_order_in_which_they_are_given_does_not_matter(signals: list[set[Signal]], chance: object) -> None:
    log = touches(*signals)
    mixed = list(log)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert read_signals(mixed) == read_signals(log)
