"""The past year of the example: whom the owner tried and parted with, and what clients signed meanwhile."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from planner.actions.prospects import insert_prospect
from planner.demo.blocks import ZONE, is_summer_gap
from planner.demo.days import workday_before
from planner.demo.texts import ExampleTexts
from planner.demo.work import Offer, write_offer
from planner.domain.proposals.proposal import ProposalState
from planner.domain.prospects.prospect import Prospect, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import LetGoReason
from planner.domain.touches.tally import tally
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.touches.turn import TurnKind
from planner.storage.journal import Change
from planner.storage.pursuit_rows import pursuit_to_row, touch_from_row, touch_to_row
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.store import Store

_TRADES = ("Garage", "Boulangerie", "Cabinet", "Hôtel", "Imprimerie", "Atelier", "Pharmacie", "Auberge", "Salon")
_NAMES = (
    *("Ambrenay", "Belcastin", "Corvaline", "Dormeval", "Estravel", "Fonsabrière"),
    *("Granvaire", "Hautcombel", "Issandray", "Jolibrune", "Lavernay"),
    *("Montescure", "Noirvallon", "Orgebelle", "Puymarval"),
)
_TOWNS = ("Lyon", "Annecy", "Chambéry", "Aix-les-Bains", "Rumilly")
_JOBS = (
    "New water heater|Nouveau chauffe-eau",
    "Boiler service|Entretien de la chaudière",
    "Bathroom|Salle de bains",
    "Leak repair|Réparation d’une fuite",
    "Kitchen drains|Évacuations de la cuisine",
)
_FIRST_DAY, _LAST_DAY = 350, 12  # days ago between which somebody was tried for the first time
_BEGIN_EVERY = 3  # days
_SIGN_EVERY, _LAST_SIGNED = 21, 70
_FIRST_TRIES = (TouchOutcome.NO_ANSWER, TouchOutcome.NO_ANSWER, TouchOutcome.GATEKEEPER, TouchOutcome.TALKED)
_LATER = (
    *(*_FIRST_TRIES, *_FIRST_TRIES, TouchOutcome.NO_ANSWER),
    *(TouchOutcome.MAYBE_LATER, TouchOutcome.MEETING_BOOKED),
)
_REASONS = (LetGoReason.NOT_OUR_MODEL, LetGoReason.NOT_WIN_WIN, LetGoReason.LEADS_US_ON, LetGoReason.OTHER)


def write_past(store: Store, change: Change, clients: Sequence[int], today: date, texts: ExampleTexts) -> None:
    """Write the prospects one parted with, their touches, and the offers of the year; `clients` are prospects' ids."""
    random = Random("past")
    names = [f"{trade} {name}" for name in _NAMES for trade in _TRADES]
    random.shuffle(names)
    for company, ago in zip(names, range(_FIRST_DAY, _LAST_DAY, -_BEGIN_EVERY), strict=False):
        _write_parted(store, change, random, company, (today - timedelta(days=ago), today), texts)
    for number, ago in enumerate(range(_FIRST_DAY - 30, _LAST_SIGNED, -_SIGN_EVERY)):
        signed_on = workday_before(today, ago)
        offer = Offer(
            prospect_id=clients[number % len(clients)],
            title=texts.choose(_JOBS[number % len(_JOBS)]),
            amount_cents=random.randrange(18, 60) * 10_000,
            sent_on=signed_on - timedelta(days=random.randint(8, 24)),
            hours=random.randrange(35, 70, 5),
            state=ProposalState.SIGNED,
            answered_on=signed_on,
            starts_on=signed_on + timedelta(days=12),
            ends_on=signed_on + timedelta(days=33),
        )
        write_offer(change, offer)
        _write_meeting(change, random, offer)
    for client in clients:
        _recount(store, change, client)


def _write_meeting(change: Change, random: Random, offer: Offer) -> None:
    """A client called, and was met, before something was offered."""
    for ago, outcome in ((9, TouchOutcome.TALKED), (6, TouchOutcome.MEETING_BOOKED)):
        touch = Touch(
            TouchId(0),
            offer.prospect_id,
            _at(workday_before(offer.sent_on, ago), random),
            Channel.PHONE,
            outcome,
            minutes=8,
            incoming=outcome is TouchOutcome.TALKED,
        )
        change.insert("touches", {**touch_to_row(touch), "logged_at": touch.at.isoformat()})


def _recount(store: Store, change: Change, prospect_id: int) -> None:
    touches = [touch_from_row(row) for row in change.rows_where("touches", "prospect_id = ?", (prospect_id,))]
    pursuit = replace(read_prospect(store, prospect_id).pursuit, tally=tally(touches, ZONE))
    change.update("prospects", prospect_id, pursuit_to_row(pursuit))


def _write_parted(
    store: Store, change: Change, random: Random, company: str, days: tuple[date, date], texts: ExampleTexts
) -> None:
    """Tried from the first of the `days` on, and logged until the second one."""
    first, today = days
    touches = [touch for touch in _touches(random, first) if touch.at.date() < today]
    if not touches:
        return
    prospect = Prospect(
        ProspectId(0),
        company,
        town=random.choice(_TOWNS),
        origin=texts.origins["dir"],
        klass=random.choice((ProspectClass.B, ProspectClass.C)),
        state=State.LET_GO,
        created_on=first,
    )
    prospect_id = insert_prospect(store, change, prospect)
    for touch in touches:
        row = {**touch_to_row(touch), "prospect_id": prospect_id, "logged_at": touch.at.isoformat()}
        change.insert("touches", row)
    last, reason = touches[-1].at, random.choice(_REASONS)
    turn = {"prospect_id": prospect_id, "at": last.isoformat(), "kind": TurnKind.LET_GO.value}
    change.insert("turns", {**turn, "reason": reason.value, "note": ""})
    pursuit = replace(
        prospect.pursuit,
        tally=tally(touches, ZONE),
        let_go_reason=reason,
        requalify_on=last.date() + timedelta(days=365),
    )
    change.update("prospects", prospect_id, pursuit_to_row(pursuit))
    if random.random() < 0.2:
        sent_on = last.date() - timedelta(days=6)
        title, hours = texts.choose(random.choice(_JOBS)), random.randrange(20, 60, 5)
        change_of = Offer(
            prospect_id, title, hours * 6_000, sent_on, hours, ProposalState.DECLINED, last.date(), None, None
        )
        write_offer(change, change_of)


def _touches(random: Random, first: date) -> Iterator[Touch]:
    """Five to eight tries over some weeks, the last one a clear no."""
    day, count = first, random.randint(5, 8)
    for number in range(count):
        day = day + timedelta(days=random.choice((3, 4, 7)) if number else 0)
        day += timedelta(days=14 if is_summer_gap(day) else 0)
        while day.weekday() > 4:
            day += timedelta(days=1)
        at = _at(day, random)
        outcome = random.choice(_LATER if number > 1 else _FIRST_TRIES)
        if number == count - 1:
            outcome = TouchOutcome.NOT_INTERESTED
        yield Touch(
            TouchId(0),
            0,
            at,
            Channel.PHONE if random.random() < 0.8 else Channel.EMAIL,
            outcome,
            minutes=8 if outcome.is_conversation else 2,
        )


def _at(day: date, random: Random) -> datetime:
    """A moment of the morning's block."""
    minute = time(9 + random.randint(0, 1), random.randrange(0, 60, 5))
    return datetime.combine(day, minute, ZoneInfo(ZONE)).astimezone(UTC)
