"""Referral sources: who they are, whom they sent, and what became of these."""

from datetime import date
from typing import Any

import pytest
from dumps import dump, unreported

from planner.actions.prospects import add_prospect, trash_prospects
from planner.actions.pursuit import leave_alone, let_go, pursue, win
from planner.actions.referrals import remove_source, save_source, set_source
from planner.changes import ChangeSet
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.referrals.source import Source
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries.prospects import prospect
from planner.storage.queries.referrals import (
    SourceOffer,
    sent_by,
    source,
    source_offers,
    source_results,
    sources,
)
from planner.storage.store import Store


def add(store: Store, company: str, **values: Any) -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company, **values)).created
    assert created is not None
    return created


def add_source(store: Store, name: str = "Odile Marchetti", **values: Any) -> int:
    created = save_source(store, source=Source(0, name, **values)).created
    assert created is not None
    return created


def test_source_reads_as_it_was_given(store: Store) -> None:
    source_id = add_source(store, "  Odile\tMarchetti ", note="accountant", told_on=date(2026, 11, 2))
    assert source(store, source_id) == Source(source_id, "Odile Marchetti", None, "accountant", date(2026, 11, 2), None)
    save_source(store, source=Source(source_id, "Odile M.", thanked_on=date(2026, 11, 12)))
    assert sources(store) == [Source(source_id, "Odile M.", thanked_on=date(2026, 11, 12))]
    store.undo()
    assert source(store, source_id).told_on == date(2026, 11, 2)


def test_source_in_the_base_has_the_name_of_its_prospect(store: Store) -> None:
    client = add(store, "Garage Tivollier")
    assert source(store, add_source(store, "", prospect_id=client)).name == "Garage Tivollier"


def test_nameless_and_doubled_sources_are_refused(store: Store) -> None:
    client = add(store, "Garage Tivollier")
    add_source(store)
    add_source(store, "", prospect_id=client)
    for wrong, code in (
        (Source(0, " "), "nameless_source"),
        (Source(0, "odile marchetti"), "source_there_already"),
        (Source(0, "The garage", client), "source_there_already"),
    ):
        with pytest.raises(InvalidInputError) as caught:
            save_source(store, source=wrong)
        assert caught.value.code == code
    with pytest.raises(NotFoundError):
        save_source(store, source=Source(0, "", 999))
    with pytest.raises(NotFoundError):
        save_source(store, source=Source(999, "Nobody"))


def test_removed_source_leaves_the_list_and_keeps_its_name_where_it_sent_somebody(store: Store) -> None:
    source_id, sent = add_source(store), add(store, "Hôtel Brévent")
    set_source(store, prospect_ids=[sent], source_id=source_id)
    remove_source(store, source_id=source_id)
    assert sources(store) == []
    assert source_results(store) == []
    kept = prospect(store, sent).pursuit.source_id
    assert kept is not None
    assert source(store, kept).name == "Odile Marchetti"
    store.undo()
    assert [each.id for each in sources(store)] == [source_id]


def test_who_sent_whom_and_what_became_of_them(store: Store) -> None:
    odile, paul = add_source(store), add_source(store, "Paul")
    signed = add(store, "Signed", value_cents=480_000)
    active = add(store, "Active", value_cents=100_000)
    parted, blocked, new = add(store, "Parted"), add(store, "Blocked"), add(store, "New")
    binned = add(store, "Binned")
    everyone = [signed, active, parted, blocked, new, binned]
    change = set_source(store, prospect_ids=everyone, source_id=odile)
    assert (change.facts["count"], change.facts["source"]) == (6, "Odile Marchetti")
    win(store, prospect_ids=[signed])
    pursue(store, prospect_ids=[active])
    let_go(store, prospect_ids=[parted])
    leave_alone(store, prospect_ids=[blocked])
    trash_prospects(store, prospect_ids=[binned])
    best, second = source_results(store)
    assert (best.sent, best.clients, best.pursued, best.let_go) == (5, 1, 1, 2)
    assert best.client_value == {"EUR": 480_000}
    assert (second.source.id, second.sent) == (paul, 0)
    assert [row.company for row in sent_by(store, odile)] == ["Active", "Blocked", "New", "Parted", "Signed"]


def test_nobody_sends_themselves(store: Store) -> None:
    client = add(store, "Garage Tivollier")
    source_id = add_source(store, "", prospect_id=client)
    with pytest.raises(InvalidInputError) as caught:
        set_source(store, prospect_ids=[client], source_id=source_id)
    assert caught.value.code == "source_is_self"
    with pytest.raises(NotFoundError):
        set_source(store, prospect_ids=[999], source_id=source_id)
    with pytest.raises(NotFoundError):
        set_source(store, prospect_ids=[client], source_id=999)


def test_a_new_source_is_added_and_taken_back_together_with_whom_it_sent(store: Store) -> None:
    client, sent = add(store, "Garage Tivollier"), add(store, "Hôtel Brévent")
    change = set_source(store, prospect_ids=[sent], source_id=None, new_source=Source(0, "", client))
    assert prospect(store, sent).pursuit.source_id == change.created
    assert change.facts["source"] == "Garage Tivollier"
    store.undo()
    assert prospect(store, sent).pursuit.source_id is None
    assert sources(store) == []


def test_each_change_is_reported_and_taken_back_whole(store: Store) -> None:
    client, sent = add(store, "Garage Tivollier"), add(store, "Hôtel Brévent")
    source_id = add_source(store)

    def check(change: ChangeSet) -> None:
        assert unreported(store, before, dump(store), change) == []
        store.undo()
        assert dump(store) == before
        store.redo()

    before = dump(store)
    check(set_source(store, prospect_ids=[sent], source_id=source_id))
    before = dump(store)
    check(set_source(store, prospect_ids=[sent], source_id=None, new_source=Source(0, "", client)))
    before = dump(store)
    check(save_source(store, source=Source(source_id, "Odile M.", note="accountant")))
    before = dump(store)
    check(remove_source(store, source_id=source_id))


def test_source_is_taken_off_again(store: Store) -> None:
    source_id, sent = add_source(store), add(store, "Hôtel Brévent")
    set_source(store, prospect_ids=[sent], source_id=source_id)
    change = set_source(store, prospect_ids=[sent], source_id=None)
    assert prospect(store, sent).pursuit.source_id is None
    assert change.facts["source"] == ""


def test_sources_are_offered_before_clients_and_found_by_the_beginning_of_any_word(store: Store) -> None:
    garage, bakery = add(store, "Garage Tivollier"), add(store, "Boulangerie Élan")
    add(store, "Not a client")
    win(store, prospect_ids=[garage, bakery])
    odile = add_source(store)
    assert source_offers(store) == [
        SourceOffer("Odile Marchetti", odile),
        SourceOffer("Boulangerie Élan", None, bakery),
        SourceOffer("Garage Tivollier", None, garage),
    ]
    assert [each.name for each in source_offers(store, "elan")] == ["Boulangerie Élan"]
    assert [each.name for each in source_offers(store, "tivol gar")] == ["Garage Tivollier"]
    add_source(store, "", prospect_id=garage)
    assert [each.prospect_id for each in source_offers(store, "gar")] == [garage]
    assert len(source_offers(store, limit=2)) == 2
