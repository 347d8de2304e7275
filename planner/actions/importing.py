"""Bringing a file of prospects in: prepared beside the store, written in one transaction, undone as one."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from planner.actions.names import ActionName
from planner.actions.prospects import WITHOUT_STEP, save_prospect
from planner.actions.reached_goals import note_reached
from planner.actions.standing import Moment, placed_anew
from planner.changes import ChangeSet, Kind
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.folding import fold
from planner.domain.prospects.matching import MatchIndex, OnMatch
from planner.domain.prospects.prospect import ContactKind, ContactPoint, Prospect, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import Verdict
from planner.errors import Cancelled
from planner.exchange.bulk import without_collector
from planner.exchange.csv_reading import Row
from planner.exchange.importing import ImportPlan, prepare
from planner.exchange.mapping import ColumnMapping
from planner.storage.journal import Change
from planner.storage.pursuit_rows import pursuit_to_row
from planner.storage.queries import prospects as queries
from planner.storage.queries.settings import settings
from planner.storage.rows import match_key, next_step_to_row, tags_to_text
from planner.storage.search import document
from planner.storage.store import Store

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]

_STANDING_COLUMNS = ("verdict", "active_on", "requalify_on", "newsletter")
_NEW = (Verdict.FIND_OUT.value, "", "", "")
_PROSPECT_COLUMNS = (
    *("id", "company", "company_key", "person", "person_key", "town", "town_key", "state", "class"),
    *("next_kind", "next_text", "next_on", "next_at", "next_agreed_on", "next_snoozes"),
    *("value_cents", "currency", "origin", "tags", "siren", "match_key"),
    *("created_on", "updated_at", "trashed_at", "notes"),
    *_STANDING_COLUMNS,
)
_PERSON_COLUMNS = ("id", "prospect_id", "position", "name", "role", "job_title")
_CONTACT_COLUMNS = ("id", "prospect_id", "person_id", "position", "kind", "label", "value", "normalised")
_NO_STEP = tuple(next_step_to_row(None).values())
_ROWS_BETWEEN_REPORTS = 1_000


def prepare_import(
    store: Store,
    *,
    rows: list[Row],
    mapping: ColumnMapping,
    on_match: OnMatch,
    progress: Progress,
    cancelled: IsCancelled,
) -> ImportPlan:
    """What importing the rows would do to the store; nothing is written. Raises Cancelled."""
    chosen = settings(store)

    def load(ids: Collection[ProspectId]) -> Mapping[ProspectId, Prospect]:
        return {found.id: found for found in queries.prospects(store, ids)}

    index = MatchIndex(queries.match_pairs(store))
    region, currency = chosen.phone_region, chosen.currency
    return prepare(rows, mapping, index, on_match, region, progress, cancelled, load, currency)


def apply_import(store: Store, *, plan: ImportPlan, progress: Progress, cancelled: IsCancelled) -> ChangeSet:
    """Carry an import out: all of it, or nothing when it is cancelled (raises Cancelled). One undo takes it back."""
    with store.change(ActionName.IMPORT_PROSPECTS) as change, without_collector():
        report = _Reporter(len(plan.to_add) + len(plan.to_change), progress, cancelled)
        _add_all(store, change, plan.to_add, report)
        for prospect_id, fields in plan.to_change:
            report.step()
            existing = queries.prospect(store, prospect_id)
            save_prospect(store, change, replace(existing, **fields))  # type: ignore[arg-type]
        change.note_many(Kind.PROSPECT)
        change.facts.update(added=len(plan.to_add), changed=len(plan.to_change), unchanged=plan.unchanged)
        note_reached(store, change)
        if cancelled():
            raise Cancelled
    return change.result


class _Reporter:
    """Counts the work done, tells it now and then, and stops when asked to."""

    def __init__(self, total: int, progress: Progress, cancelled: IsCancelled) -> None:
        self._total, self._progress, self._cancelled = total, progress, cancelled
        self._done = 0

    def step(self) -> None:
        if self._done % _ROWS_BETWEEN_REPORTS == 0:
            if self._cancelled():
                raise Cancelled
            self._progress(self._done, self._total)
        self._done += 1


def _add_all(store: Store, change: Change, drafts: list[ProspectDraft], report: _Reporter) -> None:
    moment = Moment(store)
    stamp = store.clock.now_utc().isoformat()
    first = change.next_id("prospects")
    first_person = change.next_id("persons")
    rows = _prospect_rows(drafts, first, moment, stamp, report)
    change.insert_many("prospects", _PROSPECT_COLUMNS, rows, is_searchable=True)
    persons = _person_rows(drafts, first, first_person)
    change.insert_many("persons", _PERSON_COLUMNS, persons, is_searchable=True)
    contacts = _contact_rows(drafts, first, first_person, change.next_id("contact_points"))
    change.insert_many("contact_points", _CONTACT_COLUMNS, contacts, is_searchable=True)
    change.index_documents((first + place, _search_text(draft)) for place, draft in enumerate(drafts))


def _prospect_rows(
    drafts: list[ProspectDraft], first: int, moment: Moment, stamp: str, report: _Reporter
) -> Iterator[tuple[object, ...]]:
    folded: dict[str, str] = {}  # towns repeat
    for prospect_id, draft in enumerate(drafts, first):
        report.step()
        company, town = without_controls(draft.company), without_controls(draft.town)
        person = without_controls(draft.persons[0].name) if draft.persons else ""
        if town not in folded:
            folded[town] = fold(town)
        step, standing = _standing(draft, moment)
        yield (
            prospect_id,
            company,
            fold(company or without_controls(draft.display_name)),
            person,
            fold(person),
            town,
            folded[town],
            (draft.state or State.TO_QUALIFY).value,
            draft.klass.value,
            *step,
            draft.value_cents,
            draft.currency,
            without_controls(draft.origin),
            tags_to_text(draft.tags),
            draft.siren,
            match_key(company, person, town),
            (draft.created_on or moment.today).isoformat(),
            stamp,
            "",
            without_controls(draft.notes),
            *standing,
        )


def _standing(draft: ProspectDraft, moment: Moment) -> tuple[tuple[object, ...], tuple[str, ...]]:
    """The columns of the next step, and those that the state and the class of a new prospect ask for."""
    if draft.state in (None, State.TO_QUALIFY) and draft.klass is not ProspectClass.OUT:
        step = draft.next_step
        return (_NO_STEP if step is None else tuple(next_step_to_row(step).values())), _NEW
    placed = placed_anew(draft.to_prospect(moment.today), moment)
    row = pursuit_to_row(placed.pursuit)
    return tuple(next_step_to_row(placed.next_step).values()), tuple(row[column] for column in _STANDING_COLUMNS)


def _person_rows(drafts: list[ProspectDraft], first: int, first_person: int) -> Iterator[tuple[object, ...]]:
    person_id = first_person
    for prospect_id, draft in enumerate(drafts, first):
        for position, person in enumerate(draft.persons):
            name, job = without_controls(person.name), without_controls(person.job_title)
            yield person_id, prospect_id, position, name, person.role.value, job
            person_id += 1


def _contact_rows(
    drafts: list[ProspectDraft], first: int, first_person: int, first_contact: int
) -> Iterator[tuple[object, ...]]:
    contact_id, person_id = first_contact, first_person
    for prospect_id, draft in enumerate(drafts, first):
        owners: list[tuple[int | None, tuple[ContactPoint, ...] | list[ContactPoint]]] = []
        for person in draft.persons:
            owners.append((person_id, person.contacts))
            person_id += 1
        owners.append((None, draft.contacts))
        for owner, contacts in owners:
            for position, contact in enumerate(contacts):
                yield (
                    contact_id,
                    prospect_id,
                    owner,
                    position,
                    contact.kind.value,
                    contact.label,
                    contact.value,
                    contact.normalised,
                )
                contact_id += 1


def _search_text(draft: ProspectDraft) -> str:
    step = draft.next_step.text if draft.next_step and draft.state not in WITHOUT_STEP else ""
    words = [draft.company, draft.town, draft.origin, " ".join(draft.tags), draft.siren, step, draft.notes]
    phones = []
    owners = [*(person.contacts for person in draft.persons), draft.contacts]
    for person in draft.persons:
        words += person.name, person.job_title
    for contacts in owners:
        for contact in contacts:
            words.append(contact.value)
            if contact.kind is ContactKind.PHONE:
                phones.append(contact.normalised)
    return document(" ".join(words), phones)
