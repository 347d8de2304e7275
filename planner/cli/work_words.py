"""How the commands write work: lines of a table, and JSON objects."""

from collections.abc import Iterable, Mapping

from planner.cli.speech import Speech
from planner.domain.work.client_work import ClientRule, ClientWork
from planner.domain.work.signed import SignedWork
from planner.errors import NotFoundError
from planner.storage.queries.busy import busy_calendar
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store


def hours(minutes: int) -> str:
    """ "2 h 30"."""
    return f"{minutes // 60} h {minutes % 60:02d}"


def client_line(speech: Speech, store: Store, work: ClientWork) -> tuple[str, ...]:
    """An entry of client work; one that a calendar gave has no number to take it away by."""
    number = str(work.id) if work.is_by_hand else "-"
    source = "" if work.is_by_hand else speech.say("said.from_calendar", name=_calendar_name(store, work))
    words = ", ".join(part for part in (_client_name(store, work.prospect_id), work.note, source) if part)
    return number, speech.day(work.day), hours(work.minutes), words


def client_object(store: Store, work: ClientWork) -> dict[str, object]:
    """An entry of client work; `id` is null for one that a calendar gave."""
    return {
        "id": work.id if work.is_by_hand else None,
        "day": work.day.isoformat(),
        "minutes": work.minutes,
        "note": work.note,
        "client": work.prospect_id,
        "calendar": None if work.is_by_hand else _calendar_name(store, work),
    }


def rule_objects(rules: Iterable[ClientRule]) -> list[dict[str, object]]:
    """What makes an appointment client work."""
    return [{"kind": rule.kind.value, "text": rule.text} for rule in rules]


def signed_line(speech: Speech, store: Store, work: SignedWork, left: Mapping[int, int]) -> tuple[str, ...]:
    """A piece of signed work with what is still to do of it."""
    days = (speech.day(work.starts_on), speech.day(work.ends_on))
    amount = "" if work.amount_cents is None else speech.money(work.amount_cents, work.currency)
    done = f"{hours(left.get(int(work.id), 0))} / {hours(work.minutes)}"
    words = ", ".join(part for part in (work.title, _client_name(store, work.prospect_id)) if part)
    return str(work.id), *days, done, amount, words


def signed_object(work: SignedWork, left: Mapping[int, int]) -> dict[str, object]:
    """A piece of signed work; `minutes_left` is what is still to do of it."""
    return {
        "id": work.id,
        "title": work.title,
        "signed": work.signed_on.isoformat(),
        "from": work.starts_on.isoformat(),
        "until": work.ends_on.isoformat(),
        "minutes": work.minutes,
        "minutes_left": left.get(int(work.id), 0),
        "amount_cents": work.amount_cents,
        "currency": work.currency,
        "client": work.prospect_id,
        "proposal": work.proposal_id,
    }


def _client_name(store: Store, prospect_id: int | None) -> str:
    return "" if prospect_id is None else prospect(store, prospect_id).display_name


def _calendar_name(store: Store, work: ClientWork) -> str:
    """What the calendar is called; empty once it was removed."""
    try:
        return busy_calendar(store, work.calendar_id or 0).name
    except NotFoundError:
        return ""
