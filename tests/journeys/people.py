"""A few people to find, tag and delete."""

from datetime import date

from planner.actions.prospects import add_prospect
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId
from planner.storage.store import Store

PEOPLE = (
    ("Boulangerie Lefèvre", "Étienne Lefèvre", "Lyon", ("retail",)),
    ("Régie Belvauze", "Nadia Kermel", "Lyon", ("syndic",)),
    ("Hôtel du Chêne", "Zoé Garrel", "Vienne", ()),
    ("Atelier Norval", "Inès Duchêne", "Grenoble", ("retail",)),
)


def add_people(store: Store) -> dict[str, int]:
    """Add them all; gives their ids by company."""
    ids: dict[str, int] = {}
    for company, person, town, tags in PEOPLE:
        new = Prospect(
            ProspectId(0),
            company=company,
            town=town,
            tags=tags,
            created_on=date(2026, 10, 1),
            persons=(Person(PersonId(0), person),),
        )
        created = add_prospect(store, prospect=new).created
        assert created is not None
        ids[company] = created
    return ids
