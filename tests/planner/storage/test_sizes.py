"""Whether counting everything would be noticed."""

import pytest

from planner.actions.prospects import add_prospect
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.queries import sizes
from planner.storage.store import Store


def test_a_store_is_large_from_one_more_than_the_bound(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "MANY_PROSPECTS", 1)
    add_prospect(store, prospect=Prospect(ProspectId(0), "Cabinet Sorlane"))
    assert not sizes.is_large(store)
    add_prospect(store, prospect=Prospect(ProspectId(0), "Atelier Baraton"))
    assert sizes.is_large(store)
