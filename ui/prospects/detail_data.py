"""Everything the details say about one prospect, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.followup.advice import Advice, advice
from planner.domain.followup.cadence import Cadence
from planner.domain.followup.pest import PestReading, meter
from planner.domain.followup.signals import SignalReading, read_signals
from planner.domain.proposals.proposal import Proposal
from planner.domain.prospects.ideal_client import IdealCriterion
from planner.domain.prospects.prospect import Prospect
from planner.domain.prospects.qualification import Answer, Sheet
from planner.domain.touches.touch import Touch
from planner.domain.touches.turn import Turn
from planner.errors import NotFoundError
from planner.storage.queries.cadences import running_with
from planner.storage.queries.ideal_client import ideal_answers, ideal_criteria
from planner.storage.queries.proposals import proposals_of
from planner.storage.queries.prospects import prospect
from planner.storage.queries.referrals import source
from planner.storage.queries.touches import sheet_of, touches_of, turns_of
from ui.bridge.bridge import Bridge


@dataclass(frozen=True, slots=True)
class DetailData:
    """One prospect with its story; `source_name` is who sent them, empty for nobody."""

    prospect: Prospect
    sheet: Sheet
    touches: list[Touch]
    turns: list[Turn]
    ideal: tuple[IdealCriterion, ...]
    ideal_answers: Mapping[int, Answer]
    advice: tuple[Advice, ...]
    reading: PestReading | None
    signals: SignalReading
    cadence: Cadence | None
    source_name: str
    proposals: list[Proposal]


def read_detail(bridge: Bridge, prospect_id: int) -> DetailData | None:
    """Read somebody; None when they are gone."""
    store, today = bridge.store, bridge.today
    try:
        found = prospect(store, prospect_id)
    except NotFoundError:
        return None
    sheet, touches = sheet_of(store, prospect_id), touches_of(store, prospect_id)
    source_id, is_trashed = found.pursuit.source_id, found.trashed_on is not None
    return DetailData(
        prospect=found,
        sheet=sheet,
        touches=touches,
        turns=turns_of(store, prospect_id),
        ideal=ideal_criteria(store),
        ideal_answers=ideal_answers(store, prospect_id),
        advice=() if is_trashed else advice(found, touches, sheet, today),
        reading=None if is_trashed else meter(found, today),
        signals=read_signals(touches),
        cadence=running_with(store, found),
        source_name="" if source_id is None else source(store, source_id).name,
        proposals=proposals_of(store, prospect_id),
    )
