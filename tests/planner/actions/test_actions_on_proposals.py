"""What each action on proposals does, what it says it did, and what it refuses."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.actions import goals, proposals, prospects
from planner.actions.names import ActionName
from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.clock import FrozenClock
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Standing, Version
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.errors import BugError, InvalidInputError, NotFoundError
from planner.storage.queries import proposals as queries
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.queries.work import all_signed_work, signed_of_proposal
from planner.storage.store import Store
from tests.planner.actions.dumps import dump

TODAY = date(2026, 11, 12)
DAY = timedelta(days=1)
STEP = NextStep(NextStepKind.CALL, "", date(2026, 11, 20))


def add_prospect(store: Store, state: State = State.ACTIVE, name: str = "Clos Vaubert") -> int:
    new = Prospect(ProspectId(0), name, state=state, next_step=STEP if state is State.ACTIVE else None)
    created = prospects.add_prospect(store, prospect=new).created
    assert created is not None
    return created


def offer(store: Store, prospect_id: int = 0, cents: int | None = 980_000, **version: date | int | str | None) -> int:
    """A proposal that is out since 2 November and holds until 2 December, unless it says otherwise."""
    out: dict[str, object] = {"sent_on": date(2026, 11, 2), "valid_until": date(2026, 12, 2), **version}
    whose = prospect_id or add_prospect(store)
    new = Proposal(ProposalId(0), whose, "Chaufferie", versions=(Version(amount_cents=cents, **out),))  # type: ignore[arg-type]
    created = proposals.add_proposal(store, proposal=new).created
    assert created is not None
    return created


def draft(store: Store, prospect_id: int = 0) -> int:
    new = queries.fresh(store, prospect_id or add_prospect(store), TODAY, ProposalState.DRAFT)
    created = proposals.add_proposal(store, proposal=new).created
    assert created is not None
    return created


def later(store: Store, days: int) -> None:
    store.clock = FrozenClock(instant=store.clock.now_utc() + timedelta(days=days))


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(InvalidInputError) as caught:
        act()
    return caught.value.code


def prospect_of(store: Store, proposal_id: int) -> Prospect:
    return read_prospect(store, queries.proposal(store, proposal_id).prospect_id)


def test_a_proposal_reads_as_it_was_given(store: Store) -> None:
    whose = add_prospect(store)
    version = Version(1, 980_000, date(2026, 11, 2), date(2026, 12, 2), date(2026, 12, 7), 2400, "hors week-end")
    given = Proposal(ProposalId(0), whose, "Chaufferie", currency="CHF", versions=(version,), created_on=TODAY)
    change = proposals.add_proposal(store, proposal=given)
    assert change.action == ActionName.ADD_PROPOSAL and change.created is not None
    assert change.ids == {Kind.PROPOSAL: frozenset({change.created}), Kind.PROSPECT: frozenset({whose})}
    assert change.facts == {"name": "Clos Vaubert", "title": "Chaufferie", "until": date(2026, 12, 2)}
    assert replace(queries.proposal(store, change.created), id=ProposalId(0)) == given


def test_a_new_one_is_filled_in_with_the_usual_time(store: Store) -> None:
    change_settings(store, proposal_days=60)
    fresh = queries.fresh(store, add_prospect(store), TODAY)
    assert (fresh.state, fresh.currency, fresh.created_on) == (ProposalState.SENT, "EUR", TODAY)
    assert fresh.current == Version(sent_on=TODAY, valid_until=TODAY + 60 * DAY)
    assert queries.fresh(store, 1, TODAY, ProposalState.DRAFT).current.sent_on is None


def test_what_cannot_be_a_proposal_is_refused(store: Store) -> None:
    whose = add_prospect(store)
    assert refusal(lambda: offer(store, whose, None)) == "proposal_without_amount"
    assert refusal(lambda: offer(store, whose, 0)) == "amount_out_of_range"
    assert refusal(lambda: offer(store, whose, valid_until=date(2026, 11, 1))) == "proposal_ends_before_sent"
    assert refusal(lambda: offer(store, whose, valid_until=date(2206, 11, 1))) == "day_out_of_range"
    assert refusal(lambda: offer(store, whose, minutes=0)) == "work_out_of_range"
    good = queries.fresh(store, whose, TODAY, ProposalState.DRAFT)
    for change, code in (
        ({"title": "x" * 256}, "proposal_title_too_long"),
        ({"currency": "euro"}, "bad_currency"),
    ):
        bad = replace(good, **change)  # type: ignore[arg-type]
        assert refusal(lambda bad=bad: proposals.add_proposal(store, proposal=bad)) == code  # type: ignore[misc]
    with pytest.raises(NotFoundError):
        proposals.add_proposal(store, proposal=replace(good, prospect_id=99))
    with pytest.raises(BugError):
        proposals.add_proposal(store, proposal=replace(good, state=ProposalState.SIGNED))
    assert queries.all_proposals(store) == []


def test_a_start_is_promised_for_a_whole_week(store: Store) -> None:
    found = queries.proposal(store, offer(store, start_on=date(2026, 12, 10)))
    assert found.current.start_on == date(2026, 12, 7)


def test_editing_leaves_how_it_stands(store: Store) -> None:
    proposal_id = offer(store)
    found = queries.proposal(store, proposal_id)
    wished = replace(found, title="Deux chaufferies", state=ProposalState.SIGNED, prospect_id=99, answered_on=TODAY)
    proposals.edit_proposal(store, proposal=wished)
    assert queries.proposal(store, proposal_id) == replace(found, title="Deux chaufferies")
    before = dump(store)
    assert not proposals.edit_proposal(store, proposal=queries.proposal(store, proposal_id)).undoable
    assert dump(store) == before


def test_a_draft_is_sent_with_an_amount_only(store: Store) -> None:
    proposal_id = draft(store)

    def send() -> ChangeSet:
        return proposals.send_proposal(store, proposal_id=proposal_id, on=TODAY)

    assert refusal(send) == "proposal_without_amount"
    found, before = queries.proposal(store, proposal_id), dump(store)
    priced = replace(found, versions=(replace(found.current, amount_cents=430_000),))
    proposals.send_proposal(store, proposal_id=proposal_id, on=TODAY, written=priced, is_endless=True)
    assert queries.proposal(store, proposal_id).current == Version(1, 430_000, TODAY)
    store.undo()
    assert dump(store) == before, "the amount was written in the same undo"
    proposals.edit_proposal(store, proposal=priced)
    assert send().facts["until"] == TODAY + 30 * DAY
    assert queries.proposal(store, proposal_id).standing(TODAY) is Standing.SENT
    assert refusal(send) == "proposal_sent_already"


def test_it_expires_the_day_after_and_nothing_is_written(store: Store) -> None:
    proposal_id = offer(store)
    found, before = queries.proposal(store, proposal_id), dump(store)
    assert [found.standing(date(2026, 12, day)) for day in (2, 3)] == [Standing.EXPIRING, Standing.EXPIRED]
    assert queries.hoped_for(store, date(2026, 12, 2)) == [found]
    assert queries.hoped_for(store, date(2026, 12, 3)) == []
    assert dump(store) == before


def test_extending_needs_a_later_day_and_leaves_the_past_as_it_was(store: Store) -> None:
    proposal_id = offer(store, note="ferme", start_on=date(2026, 12, 7))

    def extend(until: date) -> ChangeSet:
        return proposals.extend_proposal(store, proposal_id=proposal_id, until=until, reason="congés")

    assert refusal(lambda: extend(date(2026, 12, 2))) == "proposal_not_longer"
    assert extend(date(2026, 12, 6)).facts["until"] == date(2026, 12, 6)
    running = queries.proposal(store, proposal_id).current
    assert (running.number, running.note, running.start_on) == (1, "ferme · congés", date(2026, 12, 7))
    later(store, 30)  # 12 December: it has expired
    assert refusal(lambda: extend(date(2026, 12, 11))) == "proposal_end_past"
    extend(date(2026, 12, 27))
    first, again = queries.proposal(store, proposal_id).versions
    assert first == running, "from 7 to 11 December it did not hold"
    assert again == Version(2, 980_000, date(2026, 12, 12), date(2026, 12, 27), note="congés")


def test_a_promise_that_a_longer_end_reaches_is_made_anew_or_taken_back(store: Store) -> None:
    for promised in (None, date(2027, 1, 4)):
        proposal_id = offer(store, start_on=date(2026, 12, 7))
        until = date(2026, 12, 20)
        proposals.extend_proposal(store, proposal_id=proposal_id, until=until, start_on=promised)
        assert queries.proposal(store, proposal_id).current.start_on == promised


def test_a_new_version_keeps_the_old_one(store: Store) -> None:
    proposal_id = offer(store)
    later(store, 30)
    proposals.renegotiate_proposal(store, proposal_id=proposal_id, version=Version(note="-5 %"))
    found, today = queries.proposal(store, proposal_id), TODAY + 30 * DAY
    assert [each.number for each in found.versions] == [1, 2]
    assert found.current == Version(2, 980_000, today, today + 30 * DAY, note="-5 %")
    assert found.first_sent_on == date(2026, 11, 2) and found.is_hoped_for(today)
    too_early = Version(sent_on=date(2026, 10, 1), valid_until=today)
    renegotiate = lambda: proposals.renegotiate_proposal(store, proposal_id=proposal_id, version=too_early)  # noqa: E731
    assert refusal(renegotiate) == "proposal_versions_in_order"
    assert (
        refusal(lambda: proposals.renegotiate_proposal(store, proposal_id=draft(store), version=Version()))
        == "proposal_not_sent"
    )


def test_a_no_is_open_again_with_a_new_version(store: Store) -> None:
    proposal_id = offer(store)
    proposals.decline_proposal(store, proposal_id=proposal_id, lesson="trop cher")
    proposals.renegotiate_proposal(store, proposal_id=proposal_id, version=Version(amount_cents=900_000))
    found = queries.proposal(store, proposal_id)
    assert (found.state, found.answered_on, found.lesson) == (ProposalState.SENT, None, "trop cher")


def test_open_ones_get_their_end_dates_at_once(store: Store) -> None:
    first, second = offer(store, valid_until=None), draft(store)
    ends = {first: TODAY + 30 * DAY, second: TODAY + 15 * DAY}
    change = proposals.date_proposals(store, ends=ends)
    assert change.facts["count"] == 2
    assert {each: queries.proposal(store, each).current.valid_until for each in ends} == ends
    assert refusal(lambda: proposals.date_proposals(store, ends={first: TODAY - DAY})) == "proposal_end_past"
    store.undo()
    assert queries.proposal(store, first).current.valid_until is None


def test_signing_makes_a_client_and_work(store: Store) -> None:
    proposal_id = offer(store, start_on=date(2026, 12, 7), minutes=2400)
    until = TODAY + 30 * DAY
    goal = goals.add_goal(
        store, goal=Goal(GoalId(0), Measure.SIGNED_AMOUNT, 900_000, TODAY, until, "Vivre", "Rien")
    ).created
    before = dump(store)
    change = proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)
    assert change.facts["reached"] == [goal] and change.facts["starts_on"] == date(2026, 12, 7)
    assert queries.proposal(store, proposal_id).answered_on == TODAY
    client = prospect_of(store, proposal_id)
    assert (client.state, client.next_step) == (State.CLIENT, None)
    (work,) = signed_of_proposal(store, proposal_id)
    assert (work.amount_cents, work.prospect_id, work.minutes) == (980_000, client.id, 2400)
    assert (work.starts_on, work.ends_on) == (date(2026, 12, 7), date(2026, 12, 15))  # forty hours, six a day
    assert read_goal(store, goal or 0).status is GoalStatus.REACHED
    store.undo()
    assert dump(store) == before


def test_the_work_is_as_it_was_given(store: Store) -> None:
    proposal_id = offer(store)
    given = SignedWork(SignedWorkId(0), "Chaufferie", TODAY, date(2027, 1, 4), date(2027, 1, 15), 1200, 990_000)
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY - DAY, work=given)
    (work,) = all_signed_work(store)
    expected = replace(given, id=work.id, signed_on=TODAY - DAY, prospect_id=work.prospect_id, proposal_id=proposal_id)
    assert work == expected


def test_what_cannot_be_signed_is_refused(store: Store) -> None:
    proposal_id, empty = offer(store), draft(store)
    backwards = SignedWork(SignedWorkId(0), "Chaufferie", TODAY, date(2027, 1, 4), date(2027, 1, 3), 1200)
    forwards = replace(backwards, ends_on=date(2027, 1, 15))
    for expected, which, on, work in (
        ("signed_in_future", proposal_id, TODAY + DAY, None),
        ("signed_before_sent", proposal_id, date(2026, 11, 1), None),
        ("proposal_without_amount", empty, TODAY, None),
        ("work_ends_before_start", proposal_id, TODAY, backwards),
        ("amount_out_of_range", proposal_id, TODAY, replace(forwards, amount_cents=-1)),
        ("bad_currency", proposal_id, TODAY, replace(forwards, currency="euro")),
    ):
        sign = lambda which=which, on=on, work=work: proposals.sign_proposal(  # noqa: E731
            store, proposal_id=which, on=on, work=work
        )
        assert refusal(sign) == expected
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)
    assert refusal(lambda: proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)) == "proposal_not_open"


def test_a_draft_that_is_signed_was_sent_that_day(store: Store) -> None:
    proposal_id = draft(store)
    work = SignedWork(SignedWorkId(0), "Vannes", TODAY, date(2026, 11, 16), date(2026, 11, 20), 600, 45_000)
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY, work=work)
    current = queries.proposal(store, proposal_id).current
    assert (current.amount_cents, current.sent_on, current.valid_until) == (45_000, TODAY, None)


def test_whoever_asked_to_be_left_alone_stays_so(store: Store) -> None:
    proposal_id = offer(store, add_prospect(store, State.DO_NOT_CONTACT))
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)
    assert prospect_of(store, proposal_id).state is State.DO_NOT_CONTACT


def test_a_no_keeps_the_one_next_step(store: Store) -> None:
    proposal_id = offer(store)
    proposals.decline_proposal(store, proposal_id=proposal_id, lesson="  demander\nqui décide ")
    found = queries.proposal(store, proposal_id)
    assert (found.state, found.answered_on, found.lesson) == (ProposalState.DECLINED, TODAY, "demander qui décide")
    assert prospect_of(store, proposal_id).next_step == STEP


@pytest.mark.parametrize("let_be", [proposals.decline_proposal, proposals.close_proposal])
def test_whoever_is_kept_warm_is_so_in_one_undo(store: Store, let_be: Callable[..., object]) -> None:
    proposal_id = offer(store)
    before = dump(store)
    let_be(store, proposal_id=proposal_id, nurture=True)
    assert prospect_of(store, proposal_id).state is State.NURTURE
    store.undo()
    assert dump(store) == before


def test_reopening_takes_the_business_back(store: Store) -> None:
    proposal_id = offer(store)
    assert refusal(lambda: proposals.reopen_proposal(store, proposal_id=proposal_id)) == "proposal_open_already"
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)
    proposals.reopen_proposal(store, proposal_id=proposal_id)
    assert queries.proposal(store, proposal_id).is_hoped_for(TODAY)
    assert prospect_of(store, proposal_id).state is State.ACTIVE and all_signed_work(store) == []


def test_a_client_with_other_business_stays_one(store: Store) -> None:
    whose = add_prospect(store)
    first, second = offer(store, whose), offer(store, whose)
    for each in (first, second):
        proposals.sign_proposal(store, proposal_id=each, on=TODAY)
    proposals.reopen_proposal(store, proposal_id=second)
    assert read_prospect(store, whose).state is State.CLIENT
    assert [work.proposal_id for work in all_signed_work(store)] == [first]


def test_work_outlives_its_proposal(store: Store) -> None:
    proposal_id = offer(store)
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)
    before = dump(store)
    proposals.remove_proposal(store, proposal_id=proposal_id)
    assert [work.proposal_id for work in all_signed_work(store)] == [None]
    with pytest.raises(NotFoundError):
        queries.proposal(store, proposal_id)
    store.undo()
    assert dump(store) == before


def test_proposals_of_the_trash_are_out_of_sight(store: Store) -> None:
    proposal_id = offer(store)
    prospects.trash_prospects(store, prospect_ids=[queries.proposal(store, proposal_id).prospect_id])
    assert queries.all_proposals(store) == []


def test_erasing_a_prospect_takes_its_proposals_and_keeps_what_was_earned(store: Store) -> None:
    whose = add_prospect(store)
    signed, waiting = offer(store, whose), offer(store, whose)
    proposals.renegotiate_proposal(store, proposal_id=waiting, version=Version())
    proposals.sign_proposal(store, proposal_id=signed, on=TODAY)
    prospects.trash_prospects(store, prospect_ids=[whose])
    before = dump(store)
    later(store, 31)
    change = prospects.empty_old_trash(store)
    assert change.ids[Kind.PROPOSAL] == {signed, waiting} and Kind.SIGNED_WORK in change.ids
    gone = dump(store)
    assert gone["proposals"] == gone["proposal_versions"] == {}
    (work,) = all_signed_work(store)
    assert (work.prospect_id, work.proposal_id, work.amount_cents) == (None, None, 980_000)
    store.undo()
    assert dump(store) == before


def test_the_step_of_sending_is_done_when_the_proposal_is_sent(store: Store) -> None:
    prospect_id = add_prospect(store)
    prospects.set_next_step(store, prospect_id=prospect_id, step=NextStep(NextStepKind.PROPOSAL, "", TODAY))
    version = Version(amount_cents=100_000)
    new = Proposal(ProposalId(0), prospect_id, "Boiler", ProposalState.DRAFT, versions=(version,))
    proposal_id = proposals.add_proposal(store, proposal=new).created or 0
    before = dump(store)
    proposals.send_proposal(store, proposal_id=proposal_id, on=TODAY)
    step = read_prospect(store, prospect_id).next_step
    assert step == NextStep(NextStepKind.CALL, "", TODAY + 7 * DAY)
    store.undo()
    assert dump(store) == before
