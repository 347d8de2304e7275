"""What a forecast is made from: all that is known of one's own business on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.domain.proposals.proposal import Proposal
from planner.domain.work.signed import SignedWork


@dataclass(frozen=True, slots=True)
class PastWeek:
    """Seven days of the log: own `tries`, conversations and meetings that came of them.

    `open_share` (0 to 1) is the part of the week that was not taken out by a pause or holidays.
    """

    tries: int = 0
    talks: int = 0
    meetings: int = 0
    open_share: float = 1.0


@dataclass(frozen=True, slots=True)
class Known:
    """What is known on the morning of `today`.

    `weeks` are those of the log, each of seven days, the latest first: the first one ends on the day before today.
    `open_ahead` is the part of each coming week that no pause takes, empty where none is planned. `first_contacts` are
    the days of the first touch with the prospects of proposals, by the id of the proposal. `plan_ahead` is the
    effort that is booked in each coming week for each usual one (1 as usual), empty where nothing tells it.
    """

    today: date
    weeks: tuple[PastWeek, ...] = ()
    open_ahead: tuple[float, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    works: tuple[SignedWork, ...] = ()
    first_contacts: Mapping[int, date] = field(default_factory=dict)
    plan_ahead: tuple[float, ...] = ()
    capacity_minutes: int = 0
    active: int = 0
