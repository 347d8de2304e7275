"""Each habit is found by its own figures, and only when it is one."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.followup.sins import Effort, Sin, SinCode, check, usual_days

FIRST, LAST = date(2026, 10, 14), date(2026, 11, 12)


def found(*efforts: Effort) -> set[SinCode]:
    return {sin.code for sin in check(FIRST, LAST, efforts).found}


def sin_of(code: SinCode, *efforts: Effort) -> Sin:
    return next(sin for sin in check(FIRST, LAST, efforts).sins if sin.code is code)


CALM = Effort(99, touches=12, tries=12, conversations=6)


def test_thirty_days_up_to_today() -> None:
    assert usual_days(LAST) == (FIRST, LAST)


def test_calm_work_shows_no_habit() -> None:
    report = check(FIRST, LAST, [CALM])
    assert report.is_enough
    assert report.touches == 12
    assert [sin.code for sin in report.sins] == list(SinCode)
    assert not report.found


def test_few_touches_are_not_enough_to_say() -> None:
    efforts = [Effort(1, touches=4, tries=4, too_close=3), Effort(2, touches=4, tries=4, too_close=1)]
    report = check(FIRST, LAST, efforts)
    assert not report.is_enough
    assert not report.found
    assert report.sins[0].figures["too_close"] == 4


@pytest.mark.parametrize(
    ("code", "telling"),
    [
        (SinCode.FORGOTTEN_ME, {"too_close": 1}),
        (SinCode.FORGOTTEN_ME, {"overruled": 1}),
        (SinCode.FOLLOWING_UNQUALIFIED, {"is_unqualified": True, "tries": 2}),
        (SinCode.EVERY_SALE_IS_GOOD, {"is_poor_fit": True, "touches": 5, "minutes": 30}),
        (SinCode.NOT_THE_DECISION_MAKER, {"reached": 2}),
        (SinCode.BUSYWORK, {"snoozes": 3}),
        (SinCode.NOT_READING_SIGNALS, {"after_maybes": True, "tries": 1}),
        (SinCode.NOT_READING_SIGNALS, {"after_signals": 1}),
    ],
)
def test_two_people_make_a_habit_one_does_not(code: SinCode, telling: dict[str, Any]) -> None:
    assert code not in found(CALM, Effort(1, **telling))
    assert found(CALM, Effort(1, **telling), Effort(2, **telling)) == {code}


def test_first_try_with_somebody_new_is_no_habit() -> None:
    efforts = [Effort(each, touches=1, tries=1, is_unqualified=True) for each in range(1, 15)]
    assert not found(*efforts)


def test_known_decision_maker_is_enough() -> None:
    efforts = [Effort(each, touches=6, reached=3, knows_decision_maker=True) for each in (1, 2)]
    assert not found(*efforts)


def test_poor_fits_count_by_their_part_of_all_contacts() -> None:
    poor = [Effort(1, touches=2, minutes=40, is_poor_fit=True), Effort(2, touches=3, minutes=5, is_poor_fit=True)]
    sin = sin_of(SinCode.EVERY_SALE_IS_GOOD, CALM, *poor)
    assert sin.figures == {"people": 2, "touches": 5, "minutes": 45, "share": 29}
    assert not sin.found
    assert sin.prospect_ids == (2, 1)


def test_quick_calls_are_a_habit_when_hardly_anybody_was_spoken_with() -> None:
    rushed = Effort(1, touches=30, tries=30, quick=24, conversations=2)
    assert found(rushed) == {SinCode.JUST_THE_NUMBERS}
    assert not found(rushed._replace(conversations=3))
    assert not found(rushed._replace(quick=17))
    sin = sin_of(SinCode.JUST_THE_NUMBERS, rushed)
    assert sin.figures == {"tries": 30, "quick": 24, "share": 80, "conversations": 2}


def test_writing_and_posting_is_busywork_from_half_of_an_hour_on() -> None:
    writing = Effort(1, touches=10, minutes=60, quiet_minutes=30)
    assert found(writing) == {SinCode.BUSYWORK}
    assert not found(writing._replace(minutes=59))
    assert not found(writing._replace(quiet_minutes=29))


def test_most_telling_come_first() -> None:
    efforts = [Effort(1, touches=9, reached=2), Effort(2, touches=9, reached=5), Effort(3, touches=9, reached=2)]
    assert sin_of(SinCode.NOT_THE_DECISION_MAKER, *efforts).prospect_ids == (2, 1, 3)


_COUNTS = st.integers(0, 9)
_EFFORTS = st.builds(
    Effort,
    st.integers(1, 50),
    *[_COUNTS] * 8,
    *[st.booleans()] * 4,
    too_close=_COUNTS,
    after_signals=_COUNTS,
    snoozes=_COUNTS,
)


@given(st.lists(_EFFORTS, max_size=12))
def test_figures_are_plain_counts_whatever_was_done(efforts: list[Effort]) -> None:
    report = check(FIRST, LAST, efforts)
    assert all(type(value) is int and value >= 0 for sin in report.sins for value in sin.figures.values())
    assert all(sin.prospect_ids or sin.code in (SinCode.BUSYWORK, SinCode.JUST_THE_NUMBERS) for sin in report.found)
