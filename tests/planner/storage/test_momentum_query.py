"""The watch on a real store says the same as the watch on the life itself, and the same after any change as anew."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from planner.domain.momentum.reading import Evidence, EvidenceKind, Reading
from planner.domain.momentum.slowdown import readings
from planner.storage.queries.momentum import momentum
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life


@pytest.mark.parametrize(
    ("behaviour", "seed"), [("intentional, comfortable", 4), ("series ended", 7), ("everything stops", 3)]
)
def test_a_life_in_the_store_is_read_as_it_was_lived(store: Store, behaviour: str, seed: int) -> None:
    life = write_life(seed, behaviour, weeks=60)
    ids = write_into(store, life)
    found = momentum(store, life.monday(life.weeks))
    assert list(found.weeks) == life.efforts()
    said = readings(zip(life.efforts(), life.contexts(), strict=True))
    assert [_sorted(each, {}) for each in found.readings] == [_sorted(each, ids) for each in said]


def _sorted(reading: Reading, ids: Mapping[int, int]) -> Reading:
    patterns = tuple(
        replace(each, evidence=tuple(_known(evidence, ids) for evidence in each.evidence)) for each in reading.patterns
    )
    return replace(reading, patterns=patterns)


def _known(evidence: Evidence, ids: Mapping[int, int]) -> Evidence:
    if evidence.kind is not EvidenceKind.WAITING_PROPOSALS:
        return evidence
    return replace(evidence, ids=tuple(sorted(ids.get(each, each) for each in evidence.ids)))
