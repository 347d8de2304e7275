"""What there is to book for the next weeks."""

from datetime import date, datetime, timedelta

from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.planning.next_weeks import (
    BOOKED_WEEKS,
    LOOKED_BACK_WEEKS,
    ProposedBlock,
    propose_blocks,
    usual_places,
)
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.free_room import room_between
from planner.storage.queries.settings import settings
from planner.storage.store import Store


def blocks_to_book(store: Store, today: date, now: datetime, holidays: HolidayLookup) -> list[ProposedBlock]:
    """Blocks at the usual places for the next weeks, on the owner's clock, beside appointments, blocks and days off.

    `now` is naive in the owner's zone. Days that have a block already get no other one.
    """
    zone = settings(store).zone
    before = occurrences_between(store, today - timedelta(weeks=LOOKED_BACK_WEEKS), today, holidays)
    past = [
        (to_zone(each.start, each.series.zone, zone), each.minutes, each.series.purpose)
        for each in before
        if not each.is_ghost
    ]
    until = today + timedelta(weeks=BOOKED_WEEKS + 1)
    ahead = occurrences_between(store, today, until, holidays)
    booked = [to_zone(each.start, each.series.zone, zone) for each in ahead if not each.is_ghost]
    around = room_between(store, today - timedelta(days=7), until, holidays, now=now)
    return propose_blocks(usual_places(past), today, booked, around)
