"""Half a million invented touches on the hundred thousand prospects: five each, over the last months or years."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bench.people import TODAY, fill_store
from planner.actions.opening import open_store
from planner.clock import Clock
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.counts import recount_all
from planner.storage.pursuit_rows import touch_to_row

TOUCHES_EACH = 5
_OUTCOMES = (
    *(TouchOutcome.NO_ANSWER, TouchOutcome.NO_ANSWER, TouchOutcome.GATEKEEPER, TouchOutcome.TALKED),
    *(TouchOutcome.MAYBE_LATER, TouchOutcome.MEETING_BOOKED),
)
_NOON = datetime.combine(TODAY, time(11), UTC)


def fill_store_with_touches(folder: Path, days: int = 200) -> int:
    """Make a store of active prospects with a log of so many days; gives the number of touches."""
    fill_store(folder)
    store = open_store(folder, Clock(TODAY))
    people = [row[0] for row in store.db.execute("SELECT id FROM prospects ORDER BY id")]
    with store.change("bench", undoable=False) as change:
        rows = _rows(people, days)
        first = next(rows)
        columns = ["id", *first, "logged_at"]
        stamp = _NOON.isoformat()
        values = ([number, *row.values(), stamp] for number, row in enumerate(_with(first, rows), 1))
        change.insert_many("touches", columns, values, is_searchable=True)
    with store.db.atomic():
        store.db.execute("""
            UPDATE prospects SET state = 'active', next_kind = 'call', active_on = '2026-06-01',
                next_on = CASE WHEN next_on < '9999' THEN next_on ELSE '2026-11-12' END""")
    recount_all(store)
    store.close()
    return len(people) * TOUCHES_EACH


def _rows(people: list[int], days: int) -> Iterator[dict[str, object]]:
    choose = random.Random(11)
    for prospect_id in people:
        for _ in range(TOUCHES_EACH):
            touch = Touch(
                TouchId(0),
                prospect_id,
                _NOON - timedelta(days=choose.randint(1, days), minutes=choose.randint(0, 300)),
                choose.choice(tuple(Channel)),
                choose.choice(_OUTCOMES),
                minutes=choose.choice((0, 3, 6, 20)),
                note=choose.choice(("", "Un mot après l'appel", "Rappeler après le salon, demander Mme Morel")),
                incoming=choose.random() < 0.1,
            )
            yield touch_to_row(touch)


def _with(first: dict[str, object], rest: Iterator[dict[str, object]]) -> Iterator[dict[str, object]]:
    yield first
    yield from rest
