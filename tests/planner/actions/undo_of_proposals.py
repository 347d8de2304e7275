"""Undo and redo of proposals: made, sent, extended, offered anew, answered, open again, asked for by a contact."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule
from undo_machine import UndoMachine

from planner.actions import proposals, touches
from planner.changes import ChangeSet
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.queries import proposals as queries

DAY = date(2026, 11, 9)
near = st.integers(-9, 40).map(lambda number: DAY + timedelta(days=number))
amounts = st.sampled_from([None, 430_000, 980_050, 0])
versions = st.builds(
    Version,
    amount_cents=amounts,
    sent_on=st.one_of(st.none(), near),
    valid_until=st.one_of(st.none(), near),
    start_on=st.one_of(st.none(), near),
    minutes=st.sampled_from([None, 600]),
    note=st.sampled_from(["", "−5 %"]),
)
works = st.one_of(
    st.none(),
    st.builds(
        SignedWork,
        id=st.just(SignedWorkId(0)),
        title=st.just("Chaufferie"),
        signed_on=near,
        starts_on=near,
        ends_on=near,
        minutes=st.sampled_from([0, 600]),
        amount_cents=amounts,
    ),
)


class UndoOfProposals(UndoMachine):
    """Everything that can become of a proposal."""

    @rule(
        data=st.data(),
        version=versions,
        state=st.sampled_from([ProposalState.SENT, ProposalState.SENT, "draft"]),
        new=st.sampled_from([None, None, Prospect(ProspectId(0), "Garage Pontrambel"), Prospect(ProspectId(0))]),
    )
    def add_proposal(self, data: st.DataObject, version: Version, state: str, new: Prospect | None) -> None:
        prospect_id = 0 if new is not None else self.any_of(data, "prospects")
        made = Proposal(ProposalId(0), prospect_id, "Chaufferie", ProposalState(state), versions=(version,))
        self.do(proposals.add_proposal, proposal=made, new=new)

    @rule(data=st.data(), version=versions, title=st.sampled_from(["", "Douches"]))
    def edit_proposal(self, data: st.DataObject, version: Version, title: str) -> None:
        proposal_id = self.any_of(data, "proposals")
        if proposal_id in self.states[self.at]["proposals"]:
            old = queries.proposal(self.store, proposal_id)
            version = replace(version, number=old.current.number)
            self.do(proposals.edit_proposal, proposal=replace(old, title=title, versions=(*old.versions[:-1], version)))

    @rule(data=st.data(), on=near, until=near, version=versions)
    def offer(self, data: st.DataObject, on: date, until: date, version: Version) -> None:
        written = Proposal(ProposalId(0), 0, "Douches", ProposalState.DRAFT, versions=(version,))
        actions: list[tuple[Callable[..., ChangeSet], dict[str, Any]]] = [
            (proposals.send_proposal, {"on": on, "valid_until": until}),
            (proposals.send_proposal, {"on": on, "written": written, "is_endless": True}),
            (proposals.extend_proposal, {"until": until, "reason": "congés", "start_on": version.start_on}),
            (proposals.renegotiate_proposal, {"version": version}),
        ]
        action, values = data.draw(st.sampled_from(actions), label="action")
        self.do(action, proposal_id=self.any_of(data, "proposals"), **values)

    @rule(data=st.data(), on=near, work=works)
    def sign_proposal(self, data: st.DataObject, on: date, work: SignedWork | None) -> None:
        self.do(proposals.sign_proposal, proposal_id=self.any_of(data, "proposals"), on=on, work=work)

    @rule(data=st.data(), nurture=st.booleans())
    def say_no(self, data: st.DataObject, nurture: bool) -> None:
        action = data.draw(st.sampled_from([proposals.decline_proposal, proposals.close_proposal]), label="action")
        self.do(action, proposal_id=self.any_of(data, "proposals"), nurture=nurture)

    @rule(data=st.data(), action=st.sampled_from([proposals.reopen_proposal, proposals.remove_proposal]))
    def reopen_or_remove(self, data: st.DataObject, action: Callable[..., ChangeSet]) -> None:
        self.do(action, proposal_id=self.any_of(data, "proposals"))

    @rule(data=st.data(), until=near)
    def date_proposals(self, data: st.DataObject, until: date) -> None:
        self.do(proposals.date_proposals, ends=dict.fromkeys(self.some_of(data, "proposals"), until))

    @rule(data=st.data())
    def ask_for_a_proposal(self, data: st.DataObject) -> None:
        at = datetime(2026, 11, 12, 7, tzinfo=UTC)
        asked = Touch(TouchId(0), self.any_of(data, "prospects"), at, Channel.PHONE, TouchOutcome.PROPOSAL_ASKED)
        self.do(touches.log_touch, touch=asked)

    @rule(data=st.data(), is_gone=st.booleans())
    def take_the_asking_back(self, data: st.DataObject, is_gone: bool) -> None:
        touch_id = self.any_of(data, "touches")
        talked = Touch(TouchId(touch_id), 1, datetime(2026, 11, 12, 7, tzinfo=UTC), Channel.PHONE, TouchOutcome.TALKED)
        if is_gone:
            self.do(touches.remove_touch, touch_id=touch_id)
        else:
            self.do(touches.edit_touch, touch=talked)
