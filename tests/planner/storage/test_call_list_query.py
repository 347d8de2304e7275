"""Who stays on a call list, and who leaves it without anybody touching the list."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from planner.actions.blocks import add_series
from planner.actions.call_lists import set_call_list
from planner.actions.prospects import add_prospect, trash_prospects
from planner.actions.pursuit import leave_alone, let_go
from planner.changes import ChangeSet
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.queries.call_lists import call_list, call_lists_between
from planner.storage.store import Store

GONE_BY, COMING = datetime(2026, 11, 10, 9), datetime(2026, 11, 17, 9)  # today is the 12th
Parting = Callable[..., ChangeSet]


@pytest.fixture
def on_two_lists(store: Store) -> int:
    fields = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, date(2026, 11, 2), "Europe/Paris")
    series_id = add_series(store, fields=fields).created or 0
    who = add_prospect(store, prospect=Prospect(ProspectId(0), "Régie Belvauze")).created or 0
    for slot in (GONE_BY, COMING):
        set_call_list(store, series_id=series_id, slot=slot, prospect_ids=[who])
    return who


def slots(store: Store) -> list[datetime]:
    found = call_lists_between(store, date(2026, 11, 1), date(2026, 12, 1))
    assert all(call_list(store, *key) == entries for key, entries in found.items())
    return [slot for _, slot in found]


def test_somebody_let_go_leaves_what_is_to_come_and_comes_back_with_undo(store: Store, on_two_lists: int) -> None:
    let_go(store, prospect_ids=[on_two_lists], reason=None)
    assert slots(store) == [GONE_BY]
    store.undo()
    assert slots(store) == [GONE_BY, COMING]


@pytest.mark.parametrize("part", [leave_alone, trash_prospects])
def test_somebody_to_leave_in_peace_or_in_the_trash_is_on_no_list(
    store: Store, on_two_lists: int, part: Parting
) -> None:
    part(store, prospect_ids=[on_two_lists])
    assert slots(store) == []
