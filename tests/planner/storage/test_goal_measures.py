"""Each measure of a goal counts what it says, on local days, once."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions import pursuit
from planner.actions.blocks import add_series, mark_block, resize_block
from planner.actions.goals import add_goal
from planner.actions.proposals import add_proposal, renegotiate_proposal
from planner.actions.prospects import add_prospect, restore_prospects, trash_prospects
from planner.actions.settings import change_settings
from planner.actions.touches import edit_touch, log_touch, remove_touch
from planner.actions.work import add_signed_work, edit_signed_work, remove_signed_work
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.queries import goals as queries
from planner.storage.queries.measures import counted, counted_by_day
from planner.storage.queries.proposals import proposal as read_proposal
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
FIRST, LAST = date(2026, 11, 2), date(2026, 11, 12)
DAY = timedelta(days=1)


def goal_on(measure: Measure, **more: object) -> Goal:
    return Goal(GoalId(0), measure, 100, FIRST, LAST, **more)  # type: ignore[arg-type]


def days_of(store: Store, measure: Measure, **more: object) -> dict[date, int]:
    """What counts day by day, which is what counts as a whole."""
    goal = goal_on(measure, **more)
    found = counted_by_day(store, goal, LAST)
    assert counted(store, goal, LAST) == sum(found.values())
    return found


def someone(store: Store, name: str = "Duval") -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), name)).created
    assert created is not None
    return created


def touch(store: Store, at: datetime, outcome: TouchOutcome = TouchOutcome.TALKED, *, incoming: bool = False) -> int:
    who = someone(store, f"Duval {at} {outcome}")
    logged = Touch(TouchId(0), who, at, Channel.PHONE, outcome, minutes=5, incoming=incoming)
    created = log_touch(store, touch=logged).created
    assert created is not None
    return created


def utc(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), UTC)


def test_touches_count_by_what_came_of_them(store: Store) -> None:
    noon = utc(FIRST, 11)
    for outcome in (TouchOutcome.NO_ANSWER, TouchOutcome.TALKED, TouchOutcome.MEETING_BOOKED):
        touch(store, noon, outcome)
    touch(store, noon, TouchOutcome.NOT_INTERESTED)
    touch(store, noon, TouchOutcome.TALKED, incoming=True)
    counts = {measure: days_of(store, measure).get(FIRST, 0) for measure in Measure}
    assert counts[Measure.ATTEMPTS] == 4
    assert counts[Measure.CONVERSATIONS] == 4
    assert counts[Measure.MEETINGS] == counts[Measure.NOES] == 1


def test_touches_that_are_corrected_or_removed_are_counted_anew(store: Store) -> None:
    at = utc(FIRST, 9)
    corrected, removed = touch(store, at, TouchOutcome.MEETING_BOOKED), touch(store, at, TouchOutcome.MEETING_BOOKED)
    who = store.db.execute("SELECT prospect_id FROM touches WHERE id = ?", (corrected,)).fetchone()[0]
    edit_touch(store, touch=Touch(TouchId(corrected), who, at + DAY, Channel.PHONE, TouchOutcome.NO_ANSWER))
    remove_touch(store, touch_id=removed)
    assert days_of(store, Measure.MEETINGS) == {}
    assert days_of(store, Measure.ATTEMPTS) == {FIRST + DAY: 1}


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        ("Europe/Paris", utc(FIRST - DAY, 23, 30), FIRST),
        ("Europe/Paris", utc(FIRST - DAY, 22, 30), None),
        ("Europe/Paris", utc(LAST, 6), LAST),
        ("America/Toronto", utc(FIRST, 4, 30), None),
        ("America/Toronto", utc(FIRST, 5, 30), FIRST),
        ("Asia/Kolkata", utc(FIRST - DAY, 18, 45), FIRST),
        ("Asia/Kolkata", utc(FIRST, 17, 45), FIRST),
    ],
)
def test_days_are_those_of_the_owner(store: Store, zone: str, at: datetime, day: date | None) -> None:
    change_settings(store, zone=zone)
    touch(store, at)
    expected = {} if day is None else {day: 1}
    assert days_of(store, Measure.ATTEMPTS) == expected


def test_day_of_a_turn_is_that_of_the_owner(store: Store) -> None:
    change_settings(store, zone="Pacific/Auckland")  # 20:47 on the same day
    pursuit.let_go(store, prospect_ids=[someone(store)])
    assert days_of(store, Measure.PARTED) == {TODAY: 1}


def test_parted_and_won_prospects_count_once(store: Store) -> None:
    left, won = someone(store, "Left"), someone(store, "Won")
    for _ in range(2):
        pursuit.let_go(store, prospect_ids=[left])
        pursuit.pursue(store, prospect_ids=[left])
    pursuit.let_go(store, prospect_ids=[left])
    pursuit.win(store, prospect_ids=[won])
    assert days_of(store, Measure.PARTED) == {TODAY: 1}
    assert days_of(store, Measure.NEW_CLIENTS) == {TODAY: 1}


def test_prospects_in_the_trash_were_not_added(store: Store) -> None:
    someone(store, "A")
    thrown = someone(store, "B")
    trash_prospects(store, prospect_ids=[thrown])
    assert days_of(store, Measure.PROSPECTS_ADDED) == {TODAY: 1}
    restore_prospects(store, prospect_ids=[thrown])
    assert days_of(store, Measure.PROSPECTS_ADDED) == {TODAY: 2}


def planned(store: Store) -> int:
    fields = SeriesFields(Purpose.CALLS, frozenset(range(7)), time(9), 60, FIRST - DAY, "Europe/Paris")
    created = add_series(store, fields=fields).created
    assert created is not None
    return created


def slot(day: date) -> datetime:
    return datetime.combine(day, time(9))


def test_kept_and_shortened_blocks_count_with_the_minutes_worked(store: Store) -> None:
    series = planned(store)

    def mark(day: date, outcome: Outcome, minutes: int | None = None) -> None:
        mark_block(store, series_id=series, slot=slot(day), outcome=outcome, minutes=minutes)

    resize_block(store, series_id=series, slot=slot(FIRST + DAY), minutes=90)
    for number in (-1, 0, 1):
        mark(FIRST + number * DAY, Outcome.KEPT)
    mark(FIRST + 2 * DAY, Outcome.SHORTENED, 20)
    mark(FIRST + 3 * DAY, Outcome.MISSED)
    assert days_of(store, Measure.BLOCKS_KEPT) == {FIRST + number * DAY: 1 for number in range(3)}
    assert list(days_of(store, Measure.MINUTES_KEPT).values()) == [60, 90, 20]


def proposal_to(store: Store, who: int, sent_on: date | None) -> int:
    state = ProposalState.DRAFT if sent_on is None else ProposalState.SENT
    until = None if sent_on is None else sent_on + 30 * DAY
    version = Version(amount_cents=100_000, sent_on=sent_on, valid_until=until)
    created = add_proposal(store, proposal=Proposal(ProposalId(0), who, state=state, versions=(version,))).created
    assert created is not None
    return created


def test_renegotiated_proposal_was_sent_once(store: Store) -> None:
    sent = proposal_to(store, someone(store, "A"), FIRST)
    proposal_to(store, someone(store, "B"), None)
    thrown = someone(store, "C")
    proposal_to(store, thrown, FIRST)
    trash_prospects(store, prospect_ids=[thrown])
    again = Version(2, 90_000, TODAY, TODAY + 30 * DAY)
    renegotiate_proposal(store, proposal_id=sent, version=again)
    assert len(read_proposal(store, sent).versions) == 2
    assert days_of(store, Measure.PROPOSALS_SENT) == {FIRST: 1}


def test_proposal_first_sent_before_the_goal_counts_not_again(store: Store) -> None:
    sent = proposal_to(store, someone(store), FIRST - DAY)
    renegotiate_proposal(store, proposal_id=sent, version=Version(2, 90_000, TODAY, TODAY + 30 * DAY))
    assert days_of(store, Measure.PROPOSALS_SENT) == {}


def signed(store: Store, cents: int | None, currency: str = "EUR", on: date = FIRST) -> int:
    work = SignedWork(SignedWorkId(0), "Chaufferie", on, TODAY, TODAY + 9 * DAY, 600, cents, currency)
    created = add_signed_work(store, work=work).created
    assert created is not None
    return created


def test_signed_amount_is_money_of_one_currency(store: Store) -> None:
    signed(store, 150_050)
    signed(store, 49_950, on=FIRST + DAY)
    signed(store, 99_999, "CHF")
    signed(store, None)
    signed(store, 700, on=FIRST - DAY)
    assert days_of(store, Measure.SIGNED_AMOUNT) == {FIRST: 150_050, FIRST + DAY: 49_950}
    assert days_of(store, Measure.SIGNED_AMOUNT, currency="CHF") == {FIRST: 99_999}


def test_money_goal_is_reached_by_signing_and_runs_on_when_the_work_is_taken_back(store: Store) -> None:
    created = add_goal(store, goal=Goal(GoalId(0), Measure.SIGNED_AMOUNT, 200_000, FIRST, LAST + 30 * DAY)).created
    assert created is not None
    signed(store, 150_000)
    work = SignedWork(SignedWorkId(0), "Toit", TODAY, TODAY, TODAY, 600, 50_000)
    change = add_signed_work(store, work=work)
    assert change.facts["reached"] == [created]
    assert change.created is not None
    smaller = replace(work, id=SignedWorkId(change.created), amount_cents=49_999)
    edit_signed_work(store, work=smaller)
    assert queries.goal(store, created).status is GoalStatus.RUNNING
    edit_signed_work(store, work=replace(smaller, amount_cents=50_000))
    assert queries.goal(store, created).status is GoalStatus.REACHED
    remove_signed_work(store, work_id=change.created)
    assert queries.goal(store, created).status is GoalStatus.RUNNING


def test_margin_of_money_is_in_cents_and_in_days_of_its_pace(store: Store) -> None:
    goal = Goal(GoalId(0), Measure.SIGNED_AMOUNT, 1_000_000, FIRST, FIRST + 19 * DAY)
    signed(store, 700_000)
    found = queries.progress(store, goal, TODAY)
    assert (found.expected, found.margin, found.margin_days) == (500_000, 200_000, 4)
    assert (found.remaining, found.fraction) == (300_000, 0.7)


@pytest.mark.parametrize("measure", Measure)
def test_last_day_of_the_pace_is_how_far_the_goal_is(store: Store, measure: Measure) -> None:
    touch(store, utc(FIRST + DAY, 9), TouchOutcome.MEETING_BOOKED)
    mark_block(store, series_id=planned(store), slot=slot(FIRST), outcome=Outcome.KEPT)
    pursuit.let_go(store, prospect_ids=[someone(store)])
    signed(store, 5_000)
    goal = goal_on(measure)
    assert queries.progress_by_day(store, goal, TODAY)[-1] == queries.progress(store, goal, TODAY)
