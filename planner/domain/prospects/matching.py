"""Finding the prospect that incoming data is about, and joining the two.

Keys need no prefix to stay apart: a phone begins with "+", an address holds "@", a SIREN is nine digits, a
company key holds "|", and the key of a person without a company begins with "~".
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.folding import company_key, fold, person_key, search_terms
from planner.domain.prospects.prospect import ContactPoint, Person, Prospect, ProspectId, Role, State


class OnMatch(StrEnum):
    """What to do with incoming data about a prospect that is already there."""

    SKIP = "skip"
    FILL = "fill"
    REPLACE = "replace"


def keys_of(prospect: Prospect | ProspectDraft) -> list[str]:
    """The keys by which a prospect is recognised again, the most telling first.

    The name comes before phones: two companies may share a switchboard. Names of persons count only without a
    company.
    """
    keys = [prospect.siren] if prospect.siren else []
    if company := company_key(prospect.company, prospect.town) if prospect.company else "":
        keys.append(company)
    else:
        keys += [key for person in prospect.persons if (key := person_key(person.name, prospect.town))]
    for contact in prospect.contacts:
        if contact.normalised:
            keys.append(contact.normalised)
    for person in prospect.persons:
        for contact in person.contacts:
            if contact.normalised:
                keys.append(contact.normalised)
    return keys


class MatchIndex:
    """Key to id of the prospects that are there; the first prospect to bring a key keeps it."""

    __slots__ = ("_ids",)

    def __init__(self, pairs: Iterable[tuple[str, ProspectId]] = ()) -> None:
        self._ids: dict[str, ProspectId] = {}
        for key, prospect_id in pairs:
            self._ids.setdefault(key, prospect_id)

    @classmethod
    def of(cls, prospects: Iterable[Prospect]) -> "MatchIndex":
        """The index of prospects at hand."""
        return cls((key, prospect.id) for prospect in prospects for key in keys_of(prospect))

    def __len__(self) -> int:
        return len(self._ids)

    def find(self, keys: Iterable[str]) -> ProspectId | None:
        """The prospect that the first known key belongs to."""
        ids = self._ids
        for key in keys:
            if key in ids:
                return ids[key]
        return None


def merge(existing: Prospect, draft: ProspectDraft, on_match: OnMatch) -> dict[str, object]:
    """What the draft changes in the prospect: `Prospect` field names with their new values; often nothing.

    FILL sets empty fields, REPLACE sets every field that the draft has; both add persons, contact points and
    tags, and take none away. The state changes by REPLACE only, and never away from "do not contact".
    """
    if on_match is OnMatch.SKIP:
        return {}
    overwrite = on_match is OnMatch.REPLACE
    changes: dict[str, object] = {}
    for name in ("company", "town", "origin", "notes", "siren", "klass", "next_step"):
        new, old = getattr(draft, name), getattr(existing, name)
        if new and new != old and (overwrite or not old):
            changes[name] = new
    if draft.value_cents is not None and (overwrite or existing.value_cents is None):
        given = {"value_cents": draft.value_cents, "currency": draft.currency}
        changes |= {name: value for name, value in given.items() if value != getattr(existing, name)}
    if overwrite and draft.state not in (None, existing.state) and existing.state is not State.DO_NOT_CONTACT:
        changes["state"] = draft.state
    tags = join_tags(existing.tags, draft.tags)
    if tags != existing.tags:
        changes["tags"] = tags
    changes |= _merge_people(existing, draft, overwrite)
    return changes


def _merge_people(existing: Prospect, draft: ProspectDraft, overwrite: bool) -> dict[str, object]:
    known = {_identity(contact) for contact in existing.all_contacts}
    persons = list(existing.persons)
    for person in draft.persons:
        _join_person(persons, person, known, overwrite)
    contacts = (*existing.contacts, *_unknown(draft.contacts, known))
    changes: dict[str, object] = {}
    if tuple(persons) != existing.persons:
        changes["persons"] = tuple(persons)
    if contacts != existing.contacts:
        changes["contacts"] = contacts
    return changes


def absorb(first: ProspectDraft, second: ProspectDraft) -> None:
    """Joins a later row of a file into the draft of an earlier one: fills gaps, adds people and other notes."""
    if second.notes not in first.notes:
        first.notes = f"{first.notes}\n{second.notes}".strip()
    for name in ("company", "town", "origin", "siren", "klass", "state", "next_step", "created_on"):
        if not getattr(first, name):
            setattr(first, name, getattr(second, name))
    if first.value_cents is None and second.value_cents is not None:
        first.value_cents, first.currency = second.value_cents, second.currency
    first.tags = join_tags(first.tags, second.tags)
    for person in second.persons:
        _join_person(first.persons, person, set(), overwrite=False)
    first.contacts += _unknown(second.contacts, {_identity(contact) for contact in first.contacts})


def _join_person(persons: list[Person], person: Person, known: set[str], overwrite: bool) -> None:
    """Adds a person to the list, or what is new about them if the name is there already.

    `known` holds the identities of contact points that need not be added; it grows.
    """
    for position, there in enumerate(persons):
        if there.name == person.name or _name_key(there) == _name_key(person):
            persons[position] = _join(there, person, known, overwrite)
            return
    persons.append(replace(person, contacts=tuple(_unknown(person.contacts, known))))


def _join(there: Person, person: Person, known: set[str], overwrite: bool) -> Person:
    take_role = person.role is not Role.UNKNOWN and (overwrite or there.role is Role.UNKNOWN)
    take_title = person.job_title and (overwrite or not there.job_title)
    known |= {_identity(contact) for contact in there.contacts}
    new_contacts = tuple(_unknown(person.contacts, known))
    if not (take_role or take_title or new_contacts):
        return there
    return replace(
        there,
        role=person.role if take_role else there.role,
        job_title=person.job_title if take_title else there.job_title,
        contacts=there.contacts + new_contacts,
    )


def join_tags(there: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    """The tags that are there, then those that are new apart from accents and case."""
    known = {fold(tag) for tag in there}
    return (*there, *(tag for tag in dict.fromkeys(more) if fold(tag) not in known))


def _unknown(contacts: Iterable[ContactPoint], known: set[str]) -> Iterator[ContactPoint]:
    for contact in contacts:
        identity = _identity(contact)
        if identity not in known:
            known.add(identity)
            yield contact


def _identity(contact: ContactPoint) -> str:
    return contact.normalised or fold(contact.value)


def _name_key(person: Person) -> list[str]:
    return sorted(search_terms(person.name)) or [person.name]
