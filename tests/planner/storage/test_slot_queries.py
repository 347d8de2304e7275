"""The next free week of a store, and what a yes brings."""

from dataclasses import replace
from datetime import date, timedelta

from planner.actions.goals import add_goal
from planner.actions.pauses import add_pause
from planner.actions.proposals import add_proposal, sign_proposal
from planner.actions.prospects import add_prospect
from planner.actions.settings import change_settings
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.proposals.slots import Filler, OfferedWeek
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.queries.proposal_figures import proposal_figures
from planner.storage.queries.proposals import fresh, proposal
from planner.storage.queries.slots import free_week_for, offered_week, start_week, work_of
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
NEXT, LATER = date(2026, 11, 16), date(2026, 11, 23)


def offer(
    store: Store,
    *,
    start_on: date | None = None,
    hours: int | None = 30,
    until: date = date(2026, 12, 2),
    cents: int = 300_000,
    currency: str = "EUR",
) -> Proposal:
    whose = add_prospect(store, prospect=Prospect(ProspectId(0), "Duval")).created or 0
    minutes = hours * 60 if hours is not None else None
    version = Version(1, cents, date(2026, 11, 2), until, start_on, minutes)
    made = Proposal(ProposalId(0), whose, currency=currency, versions=(version,))
    return proposal(store, add_proposal(store, proposal=made).created or 0)


def test_other_promises_and_signed_work_come_first(store: Store) -> None:
    mine = offer(store)
    assert free_week_for(store, mine, TODAY) == NEXT
    assert free_week_for(store, mine, NEXT) == NEXT
    promised = offer(store, start_on=NEXT)
    assert free_week_for(store, mine, TODAY) == LATER
    assert free_week_for(store, promised, TODAY) == NEXT
    assert free_week_for(store, mine, date(2026, 12, 3)) == date(2026, 12, 7)  # the promise is over
    sign_proposal(store, proposal_id=promised.id, on=TODAY)
    assert free_week_for(store, mine, TODAY) == LATER


def test_pauses_and_hours_of_a_week_count(store: Store) -> None:
    mine = offer(store)
    add_pause(store, starts_on=NEXT, ends_on=NEXT + timedelta(days=6), why="")
    assert free_week_for(store, mine, TODAY) == LATER
    change_settings(store, client_hours_a_week=5)
    assert free_week_for(store, mine, TODAY) == LATER
    assert work_of(store, mine, TODAY).ends_on == date(2027, 1, 1)


def test_the_promised_week_begins_after_the_end_and_says_what_fills_the_weeks_before(store: Store) -> None:
    mine, after = offer(store, until=date(2026, 12, 7)), date(2026, 12, 14)
    assert offered_week(store, mine, TODAY) == OfferedWeek(after, date(2026, 12, 7))
    assert offered_week(store, mine, date(2027, 2, 1)) == OfferedWeek(date(2027, 2, 1), date(2026, 12, 7))
    busy = offer(store, start_on=after, hours=150)
    assert offered_week(store, mine, TODAY) == OfferedWeek(date(2027, 1, 18), date(2026, 12, 7), Filler.PROMISED)
    sign_proposal(store, proposal_id=offer(store, start_on=after, hours=10).id, on=TODAY)
    assert offered_week(store, mine, TODAY).filler is Filler.BOTH
    for _ in range(3):  # its yes, itself, and whom it is for
        store.undo()
    sign_proposal(store, proposal_id=busy.id, on=TODAY)
    assert offered_week(store, mine, TODAY).filler is Filler.SIGNED
    store.undo()
    store.undo()
    add_pause(store, starts_on=after, ends_on=date(2027, 1, 10), why="")
    assert offered_week(store, mine, TODAY) == OfferedWeek(date(2027, 1, 11), date(2026, 12, 7), Filler.AWAY)


def test_a_draft_is_taken_to_hold_for_the_usual_time_and_no_hours_a_week_close_no_week(store: Store) -> None:
    whose = add_prospect(store, prospect=Prospect(ProspectId(0), "Duval")).created or 0
    change_settings(store, client_hours_a_week=0)
    draft = fresh(store, whose, TODAY, ProposalState.DRAFT)
    assert offered_week(store, draft, TODAY).monday == date(2026, 12, 14)
    endless = offered_week(store, replace(draft, state=ProposalState.SENT), TODAY)
    assert endless == OfferedWeek(NEXT)


def test_whoever_comes_too_late_gets_the_next_free_week(store: Store) -> None:
    first, second = offer(store, start_on=LATER), offer(store, start_on=LATER)
    assert start_week(store, second, TODAY).day == LATER
    sign_proposal(store, proposal_id=first.id, on=TODAY)
    late = start_week(store, second, TODAY)
    assert (late.promised, late.is_kept, late.day) == (LATER, False, NEXT)
    change = sign_proposal(store, proposal_id=second.id, on=TODAY)
    assert change.facts["starts_on"] == NEXT


def test_a_yes_after_the_end_goes_to_the_back(store: Store) -> None:
    expired = offer(store, start_on=LATER, until=date(2026, 11, 10))
    offer(store, start_on=NEXT)
    assert start_week(store, expired, TODAY).day == LATER
    assert not start_week(store, expired, TODAY).is_kept


def test_time_nobody_said_is_worked_out_from_the_amount(store: Store) -> None:
    mine = offer(store, hours=None)
    assert work_of(store, mine, TODAY).minutes == 50 * 60
    change_settings(store, hour_price_cents=10_000)
    assert work_of(store, mine, TODAY).minutes == 30 * 60
    assert work_of(store, offer(store, hours=None, currency="CHF"), TODAY).minutes == 0
    assert work_of(store, mine, TODAY).title == "Duval"


def test_figures_of_the_quarter_stay_apart_from_hopes(store: Store) -> None:
    until = date(2026, 12, 31)
    add_goal(store, goal=Goal(GoalId(0), Measure.SIGNED_AMOUNT, 2_500_000, date(2026, 10, 1), until, "Vivre", "Rien"))
    sign_proposal(store, proposal_id=offer(store, cents=380_000).id, on=TODAY)
    offer(store, cents=980_000)
    offer(store, cents=120_000, currency="CHF")
    offer(store, cents=500_000, until=date(2026, 11, 11))  # it has expired
    found = proposal_figures(store, TODAY)
    assert (found.signed, found.signed_count) == ({"EUR": 380_000}, 1)
    assert (found.hoped, found.hoped_count) == ({"EUR": 980_000, "CHF": 120_000}, 2)
    assert found.goal is not None and found.goal.done == 380_000
    assert (found.answers.decided, found.answers.rate) == (1, None)
    assert [each.amount_cents for each in all_signed_work(store)] == [380_000]
    assert proposal_figures(store, date(2027, 1, 4)).signed == {}
