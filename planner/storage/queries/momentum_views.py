"""What else the Momentum page shows: the year of blocks, and the owner's own diagnosis beside the figures."""

import json
from datetime import date

from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.momentum import heat_map as heat
from planner.domain.momentum import self_diagnosis as diagnosis
from planner.domain.momentum.effort import answers_open_from
from planner.domain.momentum.heat_map import BlockOnDay, HeatMap
from planner.domain.momentum.self_diagnosis import OwnAnswer, SelfDiagnosis
from planner.domain.settings import Pattern
from planner.storage.queries.momentum import momentum, present_on, watch_now
from planner.storage.queries.momentum_blocks import counted_blocks
from planner.storage.queries.momentum_inputs import span
from planner.storage.queries.momentum_memory import memory_of
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_KEPT = "SELECT taken_on, answers FROM checks WHERE kind = ? ORDER BY taken_on, id"
_holiday_name = holiday_lookup("en")


def heat_map(store: Store, today: date) -> HeatMap:
    """The last 52 weeks of blocks by weekday, the week of today included."""
    memory, chosen, pauses = memory_of(store), settings(store), all_pauses(store)
    begin, last = span(store, chosen.zone, today)
    blocks = counted_blocks(store, memory, begin, last, chosen.zone)

    def make() -> HeatMap:
        since = answers_open_from(today)
        return heat.heat_map(
            [
                BlockOnDay(each.day, each.is_kept, each.has_no_answer and each.day >= since)
                for each in blocks
                if each.planned is not None
            ],
            today,
            pauses=pauses,
            is_holiday=lambda day: _holiday_name(chosen.holiday_calendar, day) is not None,
        )

    return memory.part("heat map", (memory.version("blocks"), pauses, chosen.holiday_calendar, today), make)


def own_answers(store: Store) -> list[OwnAnswer]:
    """Which pattern the owner recognised, the answer of the first run first, then the later ones in order."""
    first = settings(store).pattern
    found = [OwnAnswer(first)] if first is not Pattern.NONE else []
    known = set(Pattern)
    for taken_on, answers in store.db.execute(_KEPT, (diagnosis.KEPT_AS,)):
        value = json.loads(answers).get("pattern")
        if value in known:
            found.append(OwnAnswer(Pattern(value), date.fromisoformat(taken_on)))
    return found


def self_diagnosis(store: Store, today: date) -> SelfDiagnosis:
    """What the owner thinks slows them down, what the figures say, and whether they agree."""
    watch, context = watch_now(store, today)
    said, present = momentum(store, today).readings, present_on(store, today)
    return diagnosis.self_diagnosis(own_answers(store), said, watch, context, present)
