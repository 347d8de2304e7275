"""Tries that come too soon, and those made in spite of clear signals."""

from typing import Any

from planner.domain.followup.trail import Footprint, after_cold_signals, too_close


def a_try(day: int, **values: Any) -> Footprint:
    base = Footprint(day, "phone", is_sign=False, is_attempt=True, was_answered=False, warmth=0, counts=True)
    return base._replace(**values)


def a_sign(day: int) -> Footprint:
    return a_try(day, is_sign=True, is_attempt=False, was_answered=True)


def test_usual_spacing_is_never_too_close() -> None:
    assert too_close([a_try(day) for day in (1, 4, 8, 15, 22, 36)]) == 0


def test_each_try_sooner_than_usual_counts() -> None:
    assert too_close([a_try(1), a_try(3)]) == 1
    assert too_close([a_try(1), a_try(4), a_try(7), a_try(13)]) == 2


def test_agreed_interval_counts_instead_of_the_usual_one() -> None:
    trail = [a_try(1), a_try(9)]
    assert too_close(trail) == 0
    assert too_close(trail, agreed_every=14) == 1
    assert too_close([a_try(1), a_try(2)], agreed_every=1) == 0


def test_agreement_counts_from_its_day_on() -> None:
    trail = [a_try(1), a_try(9), a_try(17)]
    assert too_close(trail, agreed_every=14, agreed_on=9) == 1


def test_after_a_conversation_another_day_may_be_agreed() -> None:
    assert too_close([a_try(1, was_answered=True), a_try(2)]) == 0
    assert too_close([a_try(1, was_answered=True), a_try(2)], agreed_every=14) == 1


def test_a_sign_begins_anew() -> None:
    assert too_close([a_try(1), a_sign(2), a_try(3)]) == 0
    assert too_close([a_try(1), a_sign(2), a_try(3), a_try(4)]) == 1


def test_message_on_the_day_of_a_call_belongs_to_it() -> None:
    assert too_close([a_try(1), a_try(1, channel="email")]) == 0
    assert too_close([a_try(1), a_try(1)]) == 1


def test_only_touches_of_the_range_count() -> None:
    assert too_close([a_try(1, counts=False), a_try(2, counts=False), a_try(3)]) == 1


def test_going_on_after_two_cold_contacts_in_a_row() -> None:
    cold = [a_try(1, warmth=-1), a_try(10, warmth=-1)]
    assert after_cold_signals(cold) == 0
    assert after_cold_signals([*cold, a_try(20), a_try(30)]) == 2
    assert after_cold_signals([*cold, a_try(20, counts=False)]) == 0


def test_a_warm_signal_or_a_sign_takes_the_cold_ones_back() -> None:
    cold = [a_try(1, warmth=-1), a_try(10, warmth=-1)]
    assert after_cold_signals([*cold, a_sign(15), a_try(20)]) == 0
    assert after_cold_signals([cold[0], a_try(5, warmth=1), cold[1], a_try(20)]) == 0
