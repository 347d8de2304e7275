"""The life of one proposal: asked for, sent, ages, expires, offered anew, signed; every step undone and done again."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import icalendar
import pytest

from planner.actions.blocks import add_series
from planner.actions.call_lists import set_call_list
from planner.actions.exporting import export_calendar, export_state
from planner.actions.goals import add_goal
from planner.actions.proposals import (
    add_proposal,
    edit_proposal,
    renegotiate_proposal,
    send_proposal,
    sign_proposal,
)
from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.clock import FrozenClock
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure
from planner.domain.proposals.proposal import Proposal, ProposalId, Standing, Version
from planner.domain.proposals.rules import with_current
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import InvalidInputError
from planner.exchange.proposal_sentence import proposal_sentence
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.fillable import list_with_expiring, proposed_lists
from planner.storage.queries.goals import all_progress
from planner.storage.queries.own_rates import counted_results
from planner.storage.queries.proposal_figures import proposal_figures
from planner.storage.queries.proposals import hoped_for, proposal
from planner.storage.queries.prospects import prospect
from planner.storage.queries.slots import start_week
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store
from tests.planner.actions.dumps import dump, without_export

SENT = date(2026, 11, 13)
UNTIL = SENT + timedelta(days=30)  # Sunday 13 December


def go_to(store: Store, day: date) -> None:
    store.clock = FrozenClock(instant=datetime.combine(day, time(8), UTC))


def last_days(store: Store, path: Path) -> dict[date, str]:
    """The days of the calendar file, with what became of them."""
    export_calendar(store, path=path, language="fr")
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {each["DTSTART"].dt: str(each["STATUS"]) for each in events if "devis" in str(each["SUMMARY"])}


def test_sent_ages_expires_is_renegotiated_and_signed(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "plan.ics"
    step = NextStep(NextStepKind.CALL, "", date(2026, 11, 12))
    add_prospect(store, prospect=Prospect(ProspectId(0), "Clos Vaubert", state=State.ACTIVE, next_step=step))
    add_series(store, fields=SeriesFields(Purpose.CALLS, frozenset({4}), time(9), 60, SENT, "Europe/Paris"))
    until = date(2026, 12, 31)
    add_goal(store, goal=Goal(GoalId(0), Measure.SIGNED_AMOUNT, 900_000, date(2026, 10, 1), until, "Vivre", "Rien"))
    begun = without_export(dump(store))

    # Asked for: a draft waits, and nothing is hoped for yet.
    at = datetime(2026, 11, 12, 7, tzinfo=UTC)
    asked = log_touch(store, touch=Touch(TouchId(0), 1, at, Channel.PHONE, TouchOutcome.PROPOSAL_ASKED))
    draft_id = asked.facts["draft"]
    assert isinstance(draft_id, int) and hoped_for(store, SENT) == []

    # Sent, with a price and a promised week: hoped for, and on the calendar.
    go_to(store, SENT)
    draft = proposal(store, draft_id)
    offer = Version(1, 980_000, None, draft.current.valid_until, date(2026, 12, 16), 1800)
    edit_proposal(store, proposal=with_current(draft, offer))
    send_proposal(store, proposal_id=draft_id, on=SENT)
    assert proposal(store, draft_id).current.valid_until == UNTIL
    assert "14 décembre 2026" in proposal_sentence(proposal(store, draft_id), "fr")
    assert proposal_figures(store, SENT).hoped == {"EUR": 980_000}
    assert last_days(store, file) == {UNTIL: "CONFIRMED"}

    # It ages: from three days left on it is on the list of the block, also of the one the review fills.
    go_to(store, date(2026, 12, 11))
    today = date(2026, 12, 11)
    assert proposal(store, draft_id).standing(today) is Standing.EXPIRING
    (block,) = occurrences_between(store, today, today + timedelta(days=1), no_holidays)
    assert list_with_expiring(store, block) == [1]
    assert proposed_lists(store, date(2026, 12, 7), no_holidays).lists[block.key] == (1,)
    set_call_list(store, series_id=block.series.id, slot=block.slot, prospect_ids=[1])
    assert list_with_expiring(store, block) == [1]

    # It expires by itself the day after: no longer hoped for, its week is given away, nothing was written.
    aged = without_export(dump(store))
    after = UNTIL + timedelta(days=1)
    go_to(store, after)
    assert proposal(store, draft_id).standing(after) is Standing.EXPIRED
    assert proposal_figures(store, after).hoped == {}
    late = start_week(store, proposal(store, draft_id), after)
    assert (late.is_kept, late.day) == (False, date(2026, 12, 14))
    assert without_export(dump(store)) == aged

    # Offered anew: a second version with thirty days; the event moves along.
    again = Version(amount_cents=920_000, start_on=date(2027, 1, 4), minutes=1800, note="sans la pompe")
    renegotiate_proposal(store, proposal_id=draft_id, version=again)
    found = proposal(store, draft_id)
    assert [each.amount_cents for each in found.versions] == [980_000, 920_000]
    assert last_days(store, file) == {date(2027, 1, 13): "CONFIRMED"}

    # Signed: solid, the goal is reached, the follow-up ends, the blocks stay, the day is called off.
    signed_on = date(2026, 12, 18)
    go_to(store, signed_on)
    change = sign_proposal(store, proposal_id=draft_id, on=signed_on)
    assert change.facts["starts_on"] == date(2027, 1, 4) and change.facts["reached"] == [1]
    client = prospect(store, 1)
    assert (client.state, client.next_step) == (State.CLIENT, None)
    (work,) = all_signed_work(store)
    assert (work.amount_cents, work.starts_on, work.ends_on) == (920_000, date(2027, 1, 4), date(2027, 1, 8))
    figures = proposal_figures(store, signed_on)
    assert (figures.signed, figures.hoped) == ({"EUR": 920_000}, {})
    assert [each.goal.status for each in all_progress(store, signed_on)] == [GoalStatus.REACHED]
    counted = counted_results(store, signed_on)
    assert (counted.proposals, counted.signed) == (1, 1)
    assert occurrences_between(store, signed_on, signed_on + timedelta(days=8), no_holidays)
    assert last_days(store, file) == {date(2027, 1, 13): "CANCELLED"}
    assert export_state(store, language="fr").pending == 0
    ended = without_export(dump(store))

    undo_everything(store, found, ended, begun)


def undo_everything(store: Store, found: Proposal, ended: object, begun: object) -> None:
    """The way back, one step after the other, and forth again."""
    store.undo()
    assert proposal(store, int(found.id)) == found and prospect(store, 1).state is State.ACTIVE
    steps = 1
    while without_export(dump(store)) != begun:
        assert store.undo() is not None
        steps += 1
    assert steps == 6  # asked, edited, sent, listed, renegotiated, signed
    for _ in range(steps):
        store.redo()
    assert without_export(dump(store)) == ended


def test_somebody_new_comes_and_goes_with_the_proposal(store: Store) -> None:
    before = dump(store)
    new, made = Prospect(ProspectId(0), "Delmare"), Proposal(ProposalId(0), 0, versions=(Version(amount_cents=80_000),))
    change = add_proposal(store, proposal=made, new=new)
    there = proposal(store, change.created or 0)
    assert prospect(store, there.prospect_id).display_name == change.facts["name"] == "Delmare"
    after = dump(store)
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after
    with pytest.raises(InvalidInputError, match="nameless"):
        add_proposal(store, proposal=made, new=Prospect(ProspectId(0)))
