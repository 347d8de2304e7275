"""What is corrected in proposals, and what is refused because it cannot have been so."""

from dataclasses import replace
from datetime import date

from planner.actions import goals, proposals
from planner.actions.work import edit_signed_work
from planner.changes import ChangeSet, Kind
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure
from planner.domain.proposals.proposal import ProposalState, Version
from planner.storage.queries import proposals as queries
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.measures import counted_by_day
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store
from tests.planner.actions.dumps import dump
from tests.planner.actions.test_actions_on_proposals import DAY, TODAY, add_prospect, draft, offer, refusal


def test_a_draft_holds_for_the_usual_time_unless_it_has_its_own_end(store: Store) -> None:
    own_end = TODAY + 100 * DAY
    for end, until in ((None, TODAY + 30 * DAY), (own_end, own_end), (TODAY - DAY, TODAY + 30 * DAY)):
        new = queries.fresh(store, add_prospect(store), TODAY, ProposalState.DRAFT)
        new = replace(new, versions=(Version(amount_cents=1, valid_until=end),))
        created = proposals.add_proposal(store, proposal=new).created or 0
        assert proposals.send_proposal(store, proposal_id=created, on=TODAY).facts["until"] == until


def test_nothing_goes_out_tomorrow(store: Store) -> None:
    waiting, out, tomorrow = draft(store), offer(store), TODAY + DAY
    priced = queries.proposal(store, waiting)
    priced = replace(priced, versions=(Version(amount_cents=1),))
    proposals.edit_proposal(store, proposal=priced)
    edited = queries.proposal(store, out)
    edited = replace(edited, versions=(replace(edited.current, sent_on=tomorrow),))
    again = Version(sent_on=tomorrow, valid_until=tomorrow)
    for act in (
        lambda: offer(store, sent_on=tomorrow),
        lambda: proposals.send_proposal(store, proposal_id=waiting, on=tomorrow),
        lambda: proposals.edit_proposal(store, proposal=edited),
        lambda: proposals.renegotiate_proposal(store, proposal_id=out, version=again),
    ):
        assert refusal(act) == "proposal_sent_in_future"


def test_what_is_written_beside_it_has_an_end(store: Store) -> None:
    proposal_id, long = offer(store), "x" * 501
    for act in (
        lambda: proposals.decline_proposal(store, proposal_id=proposal_id, lesson=long),
        lambda: proposals.extend_proposal(store, proposal_id=proposal_id, until=date(2027, 1, 1), reason=long),
        lambda: proposals.renegotiate_proposal(store, proposal_id=proposal_id, version=Version(note=long)),
    ):
        assert refusal(act) == "note_too_long"


def test_whoever_was_won_by_mistake_is_no_new_client(store: Store) -> None:
    goal = Goal(GoalId(0), Measure.NEW_CLIENTS, 1, TODAY, TODAY + 30 * DAY)
    goal_id = goals.add_goal(store, goal=goal).created or 0
    proposal_id = offer(store)
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)
    assert read_goal(store, goal_id).status is GoalStatus.REACHED
    before = dump(store)
    proposals.reopen_proposal(store, proposal_id=proposal_id)
    assert read_goal(store, goal_id).status is GoalStatus.RUNNING
    assert counted_by_day(store, goal, TODAY) == {}
    store.undo()
    assert dump(store) == before


def test_signed_work_follows_a_correction_until_it_has_its_own_figures(store: Store) -> None:
    proposal_id = offer(store)
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY)

    def correct(title: str, cents: int) -> ChangeSet:
        found = queries.proposal(store, proposal_id)
        version = replace(found.current, amount_cents=cents)
        return proposals.edit_proposal(store, proposal=replace(found, title=title, versions=(version,)))

    before = dump(store)
    assert Kind.SIGNED_WORK in correct("Deux chaufferies", 1_200_000).ids
    (work,) = all_signed_work(store)
    assert (work.title, work.amount_cents) == ("Deux chaufferies", 1_200_000)
    store.undo()
    assert dump(store) == before
    edit_signed_work(store, work=replace(all_signed_work(store)[0], amount_cents=990_000))
    correct("Trois chaufferies", 1_300_000)
    (work,) = all_signed_work(store)
    assert (work.title, work.amount_cents) == ("Trois chaufferies", 990_000)


def test_an_answer_does_not_come_before_what_it_answers(store: Store) -> None:
    proposal_id = offer(store)
    proposals.sign_proposal(store, proposal_id=proposal_id, on=TODAY - 5 * DAY)
    found = queries.proposal(store, proposal_id)
    late = replace(found, versions=(replace(found.current, sent_on=TODAY),))
    assert refusal(lambda: proposals.edit_proposal(store, proposal=late)) == "answered_before_sent"
