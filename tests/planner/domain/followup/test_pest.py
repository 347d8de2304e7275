"""The meter rises with the tries, the haste and the maybes, falls with time, and says why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.followup.pest import PestCode, PestReading, Zone, level, meter
from planner.domain.prospects.prospect import Prospect, ProspectClass, State
from planner.domain.touches.tally import Tally
from tests.planner.domain.followup.followed_samples import TODAY, ago, codes, followed, step, tried

ZONES = list(Zone)


def read(prospect: Prospect) -> PestReading:
    """The reading; the level of the table is always the same."""
    reading = meter(prospect, TODAY)
    assert reading is not None
    assert reading.level == level(prospect, TODAY)
    return reading


def evidence(reading: PestReading, code: PestCode) -> dict[str, object]:
    return next(dict(reason.evidence) for reason in reading.reasons if reason.code is code)


def at_a_calm_pace(tries: int) -> Tally:
    """So many tries two weeks apart, the last one two weeks ago."""
    return tried(*(14 * place for place in range(tries, 0, -1)))


@pytest.mark.parametrize(("tries", "cells"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (8, 5)])
def test_the_cells_follow_the_share_of_tries_used_up(tries: int, cells: int) -> None:
    assert read(followed(at_a_calm_pace(tries))).level == cells


@pytest.mark.parametrize(("klass", "zone"), [(ProspectClass.C, Zone.A_LITTLE_MUCH), (ProspectClass.A, Zone.JUST_RIGHT)])
def test_three_tries_are_much_for_class_c_only(klass: ProspectClass, zone: Zone) -> None:
    assert read(followed(at_a_calm_pace(3), klass=klass)).zone is zone


def test_three_tries_in_seven_weeks_at_the_agreed_pace_are_just_right() -> None:
    reading = read(followed(tried(49, 35, 21), every_days=14))
    assert (reading.level, reading.zone) == (3, Zone.JUST_RIGHT)
    assert codes(reading.reasons) == ["tries", "agreed-pace", "welcome"]
    assert evidence(reading, PestCode.TRIES) == {"tries": 3, "limit": 5, "days": 49, "weeks": 7}
    assert evidence(reading, PestCode.AGREED_PACE) == {"every_days": 14}
    assert evidence(reading, PestCode.WELCOME) == {"day": TODAY, "this_month": True}


def test_nothing_tried_is_nothing_asked() -> None:
    reading = read(followed())
    assert (reading.level, reading.zone, codes(reading.reasons)) == (0, Zone.JUST_RIGHT, ["no-tries", "welcome"])


@pytest.mark.parametrize(
    ("days_ago", "code"),
    [
        ((3, 0), "usual-pace"),
        ((2, 0), "faster-than-usual"),
        ((7, 4, 0), "usual-pace"),
        ((6, 3, 0), "faster-than-usual"),
    ],
)
def test_tries_closer_than_usual_are_noticed(days_ago: tuple[int, ...], code: str) -> None:
    assert codes(read(followed(tried(*days_ago))).reasons)[:2] == ["tries", code]


@pytest.mark.parametrize(("gap", "code"), [(30, "agreed-pace"), (29, "faster-than-agreed")])
def test_tries_closer_than_agreed_weigh_more(gap: int, code: str) -> None:
    reading = read(followed(tried(gap, 0), every_days=30))
    assert code in codes(reading.reasons)
    assert (reading.zone is Zone.JUST_RIGHT) == (gap == 30)


def test_an_agreement_does_not_reach_back_to_the_tries_before_it() -> None:
    reading = read(followed(tried(14, 7, 0), every_days=30, made_ago=0))
    assert reading.zone is Zone.JUST_RIGHT
    assert codes(reading.reasons) == ["tries", "welcome"]


def test_haste_is_forgiven_with_time_but_never_called_calm() -> None:
    hasty = tried(2, 1, 0)
    assert read(followed(hasty)).zone is Zone.A_LITTLE_MUCH
    later = meter(followed(hasty, next_step=step(30)), ago(-21))
    assert later is not None
    assert (later.zone, codes(later.reasons)) == (Zone.JUST_RIGHT, ["tries", "welcome"])


@pytest.mark.parametrize(("maybes", "zone"), [(1, Zone.JUST_RIGHT), (2, Zone.JUST_RIGHT), (3, Zone.A_LITTLE_MUCH)])
def test_the_third_maybe_is_a_little_much(maybes: int, zone: Zone) -> None:
    reading = read(followed(replace(at_a_calm_pace(3), maybes=maybes)))
    assert reading.zone is zone
    assert ("maybes" in codes(reading.reasons)) == (maybes >= 2)


def test_a_try_before_the_day_they_named_is_a_little_much() -> None:
    waiting = followed(tried(10), next_step=step(5, agreed_ago=10))
    assert read(waiting).zone is Zone.JUST_RIGHT
    impatient = read(followed(tried(10, 3), next_step=step(5, agreed_ago=10)))
    assert impatient.zone is Zone.A_LITTLE_MUCH
    assert evidence(impatient, PestCode.BEFORE_AGREED_DAY) == {"tries": 1, "until": ago(-5)}
    assert read(followed(tried(10, 3), next_step=step(0, agreed_ago=10))).zone is Zone.JUST_RIGHT


@pytest.mark.parametrize(("overdue", "zone"), [(13, Zone.JUST_RIGHT), (14, Zone.TOO_QUIET), (200, Zone.TOO_QUIET)])
def test_a_step_long_overdue_with_nothing_tried_is_too_quiet(overdue: int, zone: Zone) -> None:
    reading = read(followed(tried(overdue + 7), next_step=step(-overdue)))
    assert reading.zone is zone
    if zone is Zone.TOO_QUIET:
        assert reading.level == 0
        assert evidence(reading, PestCode.OVERDUE) == {"since": ago(overdue), "days": overdue}


def test_whoever_was_tried_on_the_day_or_is_not_pursued_is_not_too_quiet() -> None:
    assert read(followed(tried(30), next_step=step(-30))).zone is Zone.JUST_RIGHT
    assert read(followed(state=State.TO_QUALIFY, next_step=step(-90))).zone is Zone.JUST_RIGHT
    assert read(followed(state=State.NURTURE, next_step=step(-90))).zone is Zone.JUST_RIGHT


def test_one_more_is_welcome_after_the_usual_pause_or_on_the_day_they_named() -> None:
    assert evidence(read(followed(tried(1))), PestCode.WELCOME) == {"day": ago(-2), "this_month": True}
    named = read(followed(tried(10), next_step=step(30, agreed_ago=10)))
    assert evidence(named, PestCode.WELCOME) == {"day": ago(-30), "this_month": False}


@pytest.mark.parametrize(("tries", "welcome"), [(3, True), (4, False), (5, False)])
def test_the_last_try_is_not_called_welcome(tries: int, welcome: bool) -> None:
    assert ("welcome" in codes(read(followed(at_a_calm_pace(tries))).reasons)) == welcome


def test_what_was_tried_before_somebody_was_parked_is_over() -> None:
    reading = read(followed(replace(at_a_calm_pace(5), maybes=3), state=State.NURTURE))
    assert (reading.level, reading.zone, codes(reading.reasons)) == (0, Zone.JUST_RIGHT, ["tries", "usual-pace"])


@pytest.mark.parametrize("state", [State.CLIENT, State.LET_GO, State.DO_NOT_CONTACT])
def test_whoever_is_not_followed_up_has_no_reading(state: State) -> None:
    prospect = followed(tried(2, 1, 0), state=state)
    assert meter(prospect, TODAY) is None
    assert level(prospect, TODAY) == 0


def test_more_tries_than_days_are_kept_count_since_the_first_touch() -> None:
    tally = replace(tried(*range(80, 0, -10)), attempts=10, began_on=ago(100))
    assert evidence(read(followed(tally, is_big_fish=True)), PestCode.TRIES) == {
        "tries": 10,
        "limit": 8,
        "days": 100,
        "weeks": 14,
    }


logs = st.lists(st.integers(0, 120), max_size=12)
circumstances = st.fixed_dictionaries(
    {
        "klass": st.sampled_from(ProspectClass),
        "every_days": st.sampled_from([None, 1, 7, 30]),
        "made_ago": st.integers(0, 130),
        "next_step": st.builds(step, st.integers(-120, 30), st.one_of(st.none(), st.integers(0, 60))),
        "is_big_fish": st.booleans(),
        "state": st.sampled_from([State.TO_QUALIFY, State.ACTIVE, State.NURTURE]),
    }
)


@given(logs, st.integers(0, 120), circumstances, st.integers(0, 4))
def test_one_more_try_never_lowers_the_meter(
    days_ago: list[int], another: int, around: dict[str, object], maybes: int
) -> None:
    fewer = read(followed(tried(*sorted(days_ago, reverse=True), maybes=maybes), **around))  # type: ignore[arg-type]
    more = read(followed(tried(*sorted([*days_ago, another], reverse=True), maybes=maybes), **around))  # type: ignore[arg-type]
    assert more.level >= fewer.level
    assert ZONES.index(more.zone) >= ZONES.index(fewer.zone)
    assert more.position >= fewer.position or more.zone is Zone.TOO_QUIET


@given(logs, circumstances, st.integers(0, 90))
def test_waiting_never_raises_the_level(days_ago: list[int], around: dict[str, object], wait: int) -> None:
    prospect = followed(tried(*sorted(days_ago, reverse=True)), **around)  # type: ignore[arg-type]
    assert level(prospect, TODAY + timedelta(days=wait)) <= level(prospect, TODAY)


@given(logs, circumstances, st.integers(0, 4))
def test_the_position_lies_in_its_zone(days_ago: list[int], around: dict[str, object], maybes: int) -> None:
    reading = read(followed(tried(*sorted(days_ago, reverse=True), maybes=maybes), **around))  # type: ignore[arg-type]
    edges = (0.0, 0.245, 0.665, 0.835, 1.0)  # of the scale as it is painted
    place = ZONES.index(reading.zone)
    assert edges[place] < reading.position < edges[place + 1]
    assert all(isinstance(value, (str, int, date)) for reason in reading.reasons for value in reason.evidence.values())
