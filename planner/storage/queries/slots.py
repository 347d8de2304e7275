"""When the work of a proposal can begin, from signed work, what other proposals promise, and the hours of a week."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from planner.clock import monday_of
from planner.domain import defaults
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.pauses import pause_on
from planner.domain.proposals import slots
from planner.domain.proposals.proposal import Proposal, ProposalState
from planner.domain.proposals.slots import Filler, OfferedWeek, StartWeek
from planner.domain.settings import Settings
from planner.domain.work.load import minutes_by_week
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.proposals import hoped_for
from planner.storage.queries.prospects import prospect
from planner.storage.queries.settings import settings
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store

_WEEK = timedelta(days=7)


def free_week_for(store: Store, proposal: Proposal, today: date) -> date:
    """The Monday of the next week in which the work of a proposal could begin, this week only on its Monday.

    Signed work, and what other proposals that still hold promise, take their place first.
    """
    signed = all_signed_work(store)
    taken = [*signed, *_promises(store, proposal, today, signed)]
    return _free_week(store, proposal, slots.first_promised_monday(None, today), signed, taken)


def offered_week(store: Store, proposal: Proposal, today: date) -> OfferedWeek:
    """The week that a proposal can promise, see there; a draft without an end is taken to hold for the usual time."""
    ends_on = proposal.current.valid_until
    if ends_on is None and proposal.state is ProposalState.DRAFT:
        ends_on = today + timedelta(days=settings(store).proposal_days)
    signed, first = all_signed_work(store), slots.first_promised_monday(ends_on, today)
    promised = _promises(store, proposal, today, signed)
    monday = _free_week(store, proposal, first, signed, [*signed, *promised])
    near = max(ends_on or today, today) + slots.FAR_FROM_END
    if monday <= near:
        return OfferedWeek(monday, ends_on)
    if _free_week(store, proposal, first, signed, signed) > near:
        is_busy = _free_week(store, proposal, first, signed, ()) < monday
        return OfferedWeek(monday, ends_on, Filler.SIGNED if is_busy else Filler.AWAY)
    is_both = any(each.starts_on < monday and each.ends_on >= first for each in signed)
    return OfferedWeek(monday, ends_on, Filler.BOTH if is_both else Filler.PROMISED)


def start_week(store: Store, proposal: Proposal, on: date) -> StartWeek:
    """When the work of a proposal can begin if it is signed on a day: as promised, or later than that."""
    promised = proposal.current.start_on
    is_taken = False
    if promised is not None and promised >= monday_of(on):
        signed = all_signed_work(store)
        is_taken = _free_week(store, proposal, promised, signed, signed) != promised
    return slots.start_week(proposal, on, free_week_for(store, proposal, on), is_taken=is_taken)


def work_of(store: Store, proposal: Proposal, on: date) -> SignedWork:
    """The work that comes of a proposal signed on a day, as far as the proposal says; a start for a form."""
    chosen = settings(store)
    starts_on, minutes = start_week(store, proposal, on).day, minutes_of(proposal, chosen, all_signed_work(store))
    return SignedWork(
        SignedWorkId(0),
        proposal.title or prospect(store, proposal.prospect_id).display_name,
        on,
        starts_on,
        slots.last_day_of_work(starts_on, minutes, chosen.client_hours_a_week),
        minutes,
        proposal.current.amount_cents,
        proposal.currency,
        proposal.prospect_id,
        int(proposal.id) or None,
    )


def minutes_of(proposal: Proposal, chosen: Settings, signed: Sequence[SignedWork]) -> int:
    """The time its work takes; where nobody said, what the amount is worth at the price of an hour.

    That is the one of the settings, or else the own one of `signed` work, or else a usual one. 0 where there is no
    amount either, or one in another currency.
    """
    current = proposal.current
    if current.minutes is not None:
        return current.minutes
    if current.amount_cents is None or proposal.currency != chosen.currency:
        return 0
    own_price = chosen.hour_price_cents or slots.own_hour_price(signed, chosen.currency)
    return slots.estimated_minutes(current.amount_cents, own_price or defaults.HOUR_PRICE_CENTS)


def _free_week(
    store: Store, proposal: Proposal, first: date, signed: Sequence[SignedWork], taken: Sequence[SignedWork]
) -> date:
    """The Monday of the first week from a Monday on that `taken` leaves free; `signed` tells what an hour costs."""
    chosen = settings(store)
    off = _days_off(store, chosen, first, first + slots.WEEKS_AHEAD * _WEEK)
    hours = chosen.client_hours_a_week or defaults.CLIENT_HOURS_A_WEEK  # 0 says nothing about what fits
    room = slots.room_by_week(first, slots.WEEKS_AHEAD, hours, off)
    busy = minutes_by_week(taken, first, slots.WEEKS_AHEAD, off)
    return slots.next_free_week(busy, room, first, minutes_of(proposal, chosen, signed))


def _promises(store: Store, proposal: Proposal, today: date, signed: Sequence[SignedWork]) -> list[SignedWork]:
    """What other proposals that still hold would take up."""
    chosen = settings(store)
    others = (each for each in hoped_for(store, today) if each.id != proposal.id)
    hours = chosen.client_hours_a_week
    found = (slots.promised_work(each, minutes_of(each, chosen, signed), hours) for each in others)
    return [each for each in found if each is not None]


def _days_off(store: Store, chosen: Settings, first: date, end: date) -> Collection[date]:
    """Public holidays and pauses."""
    name_of = holiday_lookup("en")
    paused = all_pauses(store)
    days = (first + timedelta(days=place) for place in range((end - first).days))
    return {day for day in days if pause_on(paused, day) or name_of(chosen.holiday_calendar, day) is not None}
