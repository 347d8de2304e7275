"""Who stands on a call list, and when one was in touch."""

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.call_people import call_people, contact_times
from planner.storage.store import Store


def add(store: Store, prospect: Prospect) -> int:
    created = add_prospect(store, prospect=prospect).created
    assert created is not None
    return created


def test_people_come_in_the_order_of_the_list_with_what_a_row_shows(store: Store) -> None:
    nadia = Person(PersonId(0), "Nadia Kermel", contacts=(phone("04 65 71 20 38", "FR"),))
    alone = add(store, Prospect(ProspectId(0), "Garage Lantin", town="Tulle"))
    named = add(store, Prospect(ProspectId(0), "Régie Belvauze", persons=(nadia,)))
    first, second = call_people(store, [named, 999, alone])
    assert (first.name, first.around, first.phone) == ("Nadia Kermel", "Régie Belvauze", "+33465712038")
    assert (first.attempts, first.limit) == (0, 5)
    assert (second.name, second.around, second.phone) == ("Garage Lantin", "Tulle", "")
    assert call_people(store, []) == []


def test_contacts_are_told_on_the_clock_of_a_zone(store: Store) -> None:
    prospect_id = ProspectId(add(store, Prospect(ProspectId(0), "Garage Lantin")))
    touch = Touch(
        TouchId(0), prospect_id, datetime(2026, 11, 10, 23, 30, tzinfo=UTC), Channel.PHONE, TouchOutcome.NO_ANSWER
    )
    log_touch(store, touch=touch)
    log_touch(store, touch=replace(touch, at=datetime(2026, 11, 10, 8, tzinfo=UTC)))
    eleventh, twelfth = date(2026, 11, 11), date(2026, 11, 12)
    assert contact_times(store, eleventh, twelfth, "Europe/Paris") == [datetime(2026, 11, 11, 0, 30)]
    assert len(contact_times(store, date(2026, 11, 10), eleventh, "UTC")) == 2
