"""Who goes where in the planned week, as step 4 works on it; nothing is written before it is accepted."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.blocks.filling import people_that_fit
from planner.domain.blocks.occurrences import Key, Occurrence
from planner.domain.prospects.prospect import ProspectId
from planner.domain.zones import to_zone
from planner.storage.queries.call_lists import call_lists_between
from planner.storage.queries.fillable import blocks_to_fill, proposed_lists
from planner.storage.queries.prospects import ProspectRow, prospect_rows
from ui.bridge.bridge import Bridge

MOST_SHOWN = 25  # of those without a block; more would be a list to work through, not to choose from
LEFT = -1  # the place of those without a block

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Slot:
    """A block to fill: where it stands on the owner's clock, and for how many people there is room."""

    block: Occurrence
    start: datetime
    room: int

    @property
    def end(self) -> datetime:
        """Where it ends."""
        return self.start + timedelta(minutes=self.block.minutes)


class PeopleState:
    """The blocks, the people in each of them (`lists`), and those without one (`left`), all in order."""

    def __init__(self, bridge: Bridge, monday: date, *, refill: bool) -> None:
        store, zone = bridge.store, bridge.settings.zone
        found = blocks_to_fill(store, monday, bridge.holidays, now=bridge.now)
        self.slots = [
            Slot(each, to_zone(each.start, each.series.zone, zone), people_that_fit(each.minutes)) for each in found
        ]
        filled = proposed_lists(store, monday, bridge.holidays, now=bridge.now, refill=refill)
        stored = call_lists_between(store, monday - _WEEK, monday + 2 * _WEEK)
        self._stored = {
            slot.block.key: [entry.prospect_id for entry in stored.get(slot.block.key, ())] for slot in self.slots
        }
        self.lists: list[list[ProspectId]] = [list(filled.lists[slot.block.key]) for slot in self.slots]
        self.left: list[ProspectId] = list(filled.left)
        ids = {*self.left, *(each for people in self.lists for each in people)}
        self.rows: dict[ProspectId, ProspectRow] = {row.id: row for row in prospect_rows(store, sorted(ids))}
        self.lists = [[each for each in people if each in self.rows] for people in self.lists]

    @property
    def placed(self) -> int:
        """How many people have a block."""
        return sum(map(len, self.lists))

    def people_at(self, place: int) -> list[ProspectId]:
        """Those of a block, or those without one that are shown."""
        return self.left[:MOST_SHOWN] if place == LEFT else self.lists[place]

    def place_of(self, prospect_id: ProspectId) -> int:
        """The block that somebody is in; LEFT for none."""
        return next((place for place, people in enumerate(self.lists) if prospect_id in people), LEFT)

    def put(self, prospect_id: ProspectId, place: int, position: int | None = None) -> bool:
        """Put somebody in a block (or LEFT), at a position or at the end; False when they stay where they are."""
        before = self.place_of(prospect_id)
        people = self.left if before == LEFT else self.lists[before]
        if before == place and (position is None or place == LEFT):
            return False
        at = people.index(prospect_id)
        people.remove(prospect_id)
        target = self.left if place == LEFT else self.lists[place]
        if place == LEFT:
            position = 0  # whoever was taken out last is in sight
        if position is not None and before == place and position > at:
            position -= 1
        target.insert(len(target) if position is None else position, prospect_id)
        return not (before == place and target.index(prospect_id) == at)

    def changed(self) -> dict[Key, list[int]]:
        """The lists that differ from those that are kept."""
        return {
            slot.block.key: [int(each) for each in people]
            for slot, people in zip(self.slots, self.lists, strict=True)
            if people != self._stored[slot.block.key]
        }
