"""What was known on a day of the past: the next block, the proposals that waited; and what a usual week was."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.plan_history import ChangedDate, KnownSeries, next_block_on
from planner.domain.momentum.questions import Question, QuestionKind, question_of
from planner.domain.momentum.reading import Reading, Status, WaitingProposal, WeekContext
from planner.domain.momentum.slowdown import readings
from planner.domain.momentum.usual import usual_of
from planner.domain.momentum.waiting import Sent, pipeline_on, waiting_on, waits_of
from tests.simulator.writing import write_life

SUNDAY = date(2026, 11, 8)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
TUESDAY = SUNDAY + 2 * DAY


def test_a_series_is_known_from_its_making_to_its_removal() -> None:
    series = KnownSeries(SUNDAY, SUNDAY + WEEK, [TUESDAY, TUESDAY + WEEK])
    assert next_block_on([series], SUNDAY - DAY) is None
    assert next_block_on([series], SUNDAY) == TUESDAY
    assert next_block_on([series], TUESDAY) == TUESDAY + WEEK
    assert next_block_on([series], SUNDAY + WEEK) is None
    assert next_block_on([series, KnownSeries(SUNDAY, None, [TUESDAY - DAY])], SUNDAY) == TUESDAY - DAY


def test_what_is_further_than_five_weeks_away_is_none() -> None:
    assert next_block_on([KnownSeries(SUNDAY, None, [SUNDAY + 36 * DAY])], SUNDAY) is None


@pytest.mark.parametrize(
    ("changed_on", "new_day", "expected"),
    [
        (SUNDAY, None, TUESDAY + WEEK),
        (SUNDAY + DAY, None, TUESDAY),
        (SUNDAY, TUESDAY + DAY, TUESDAY + DAY),
        (SUNDAY + DAY, TUESDAY + DAY, TUESDAY),
        (SUNDAY, SUNDAY - DAY, TUESDAY + WEEK),
    ],
)
def test_a_change_counts_once_it_was_made(changed_on: date, new_day: date | None, expected: date) -> None:
    changed = [ChangedDate(TUESDAY, new_day, changed_on)]
    assert next_block_on([KnownSeries(SUNDAY, None, [TUESDAY + WEEK], changed)], SUNDAY) == expected


def test_a_version_waits_until_the_next_one_the_answer_or_its_end() -> None:
    first, second = Sent(SUNDAY, SUNDAY + 10 * DAY, 1000), Sent(SUNDAY + 20 * DAY, None, 700)
    waits = waits_of(3, "EUR", [first, second], SUNDAY + 30 * DAY)
    days = [SUNDAY + offset * DAY for offset in (-1, 0, 10, 11, 20, 29, 30)]
    waiting = (WaitingProposal(3, SUNDAY),)
    assert waiting_on(waits, days) == [(), waiting, waiting, (), waiting, waiting, ()]
    assert pipeline_on(waits, days, "EUR") == [0, 1000, 1000, 0, 700, 700, 0]
    assert pipeline_on(waits, days, "CHF") == [0] * 7
    assert [wait.holds(day) for day in (days[1], days[3]) for wait in waits] == [True, False, False, False]


def test_a_proposal_answered_on_the_day_it_was_sent_never_waits() -> None:
    assert waits_of(3, "EUR", [Sent(SUNDAY, None, 0)], SUNDAY) == []


def _weeks(*minutes: int) -> list[WeekEffort]:
    return [WeekEffort(SUNDAY + DAY + place * WEEK, 2, 2, each, each // 10) for place, each in enumerate(minutes)]


def test_weeks_of_a_slowdown_and_pauses_do_not_make_the_usual_week() -> None:
    weeks = _weeks(120, 120, 30, 0)
    weeks[3] = replace(weeks[3], open_days=0)
    statuses = (Status.STEADY, Status.STEADY, Status.SLOWING, Status.SLOWING)
    said = [
        Reading(week.monday, status, 0.99 * (status is Status.SLOWING))
        for week, status in zip(weeks, statuses, strict=True)
    ]
    assert usual_of(weeks, said).minutes == pytest.approx(120)
    assert usual_of([], []).minutes == 0


def test_the_question_names_the_silent_weeks_that_are_not_long_ago() -> None:
    weeks = _weeks(60, 0, 60, 60, 0, 0)
    silent = {1, 4, 5}
    said = [
        Reading(week.monday, Status.WERE_YOU_AWAY if place in silent else Status.STEADY)
        for place, week in enumerate(weeks)
    ]
    assert question_of(weeks, said) == Question(QuestionKind.AWAY, (weeks[4].monday, weeks[5].monday))
    assert question_of(weeks[:5], [*said[:4], Reading(weeks[4].monday, Status.IS_THIS_YOUR_RHYTHM)]) == Question(
        QuestionKind.RHYTHM
    )
    assert question_of(weeks[2:4], said[2:4]) is None


def test_who_was_there_is_asked_no_more_and_the_week_counts() -> None:
    life = write_life(3, "everything stops")
    efforts, contexts = life.efforts(), list(life.contexts())
    silent = min(life.truth.away)
    here = [replace(each, was_here=place in life.truth.away) for place, each in enumerate(contexts)]
    asked = list(readings(zip(efforts, contexts, strict=True)))
    answered = list(readings(zip(efforts, here, strict=True)))
    assert asked[silent].is_away
    assert not any(each.is_away for each in answered[silent : silent + 2])


def test_who_works_in_bursts_hears_of_no_gap_and_who_does_not_hears_of_each() -> None:
    life = write_life(1, "burst")
    efforts, contexts = life.efforts(), list(life.contexts())

    def said(works_in_bursts: bool | None) -> list[Reading]:
        known: list[WeekContext] = [replace(each, works_in_bursts=works_in_bursts) for each in contexts]
        return list(readings(zip(efforts, known, strict=True)))

    asked = [place for place, each in enumerate(said(None)) if each.status is Status.IS_THIS_YOUR_RHYTHM]
    assert asked
    usual, slow = said(True), said(False)
    assert all(usual[place].status is Status.STEADY for place in asked)
    assert all(slow[place].is_alarm and slow[place].lasting for place in asked)
