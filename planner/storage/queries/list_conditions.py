"""Lists of prospects in SQL: who is on one, and in which order."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.prospects.list_query import DueSpan, ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import State
from planner.storage.queries.stop_conditions import HAS_COME, stop_parameters
from planner.storage.rows import NO_DAY

STATE_OF_LIST = {
    ListName.TO_QUALIFY: State.TO_QUALIFY,
    ListName.ACTIVE: State.ACTIVE,
    ListName.NURTURE: State.NURTURE,
    ListName.CLIENTS: State.CLIENT,
    ListName.LET_GO: State.LET_GO,
    ListName.DO_NOT_CONTACT: State.DO_NOT_CONTACT,
}
LIST_OF_STATE = {state.value: name for name, state in STATE_OF_LIST.items()}

_STATE_RANK = (
    "CASE state WHEN 'active' THEN 0 WHEN 'to_qualify' THEN 1 WHEN 'client' THEN 2 WHEN 'nurture' THEN 3"
    " WHEN 'let_go' THEN 4 ELSE 5 END"
)
ORDER = {
    SortColumn.COMPANY: "company_key",
    SortColumn.PERSON: "person_key",
    SortColumn.TOWN: "town_key",
    SortColumn.STATE: _STATE_RANK,
    SortColumn.KLASS: "class",
    SortColumn.VALUE: "value_cents",
    SortColumn.TAGS: "tags",
    SortColumn.ORIGIN: "origin",
    SortColumn.ADDED: "created_on",
    SortColumn.VERDICT: "verdict",
    SortColumn.ATTEMPTS: "attempts",
    SortColumn.LAST: "last_on",
    SortColumn.MINUTES: "minutes",
}
# The condition that a prospect has something in a sorted column, as the partial indexes have it; "find out" says that
# nothing is known yet.
_FILLED = {
    SortColumn.PERSON: "person_key <> ''",
    SortColumn.TOWN: "town_key <> ''",
    SortColumn.KLASS: "class <> ''",
    SortColumn.TAGS: "tags <> ''",
    SortColumn.ORIGIN: "origin <> ''",
    SortColumn.VALUE: "value_cents IS NOT NULL",
    SortColumn.VERDICT: "verdict <> 'find-out'",
    SortColumn.ATTEMPTS: "attempts > 0",
    SortColumn.LAST: "last_on <> ''",
    SortColumn.MINUTES: "minutes > 0",
}
MAY_BE_EMPTY = frozenset(_FILLED)


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions on `prospects` that hold together, the first of them about the trash."""

    conditions: tuple[str, ...]
    parameters: tuple[object, ...]

    @property
    def sql(self) -> str:
        """The conditions as SQL."""
        return " AND ".join(self.conditions)


def where_of(wanted: ListFilter, today: date) -> Where:
    """Who is on a list, without its search."""
    conditions = ["trashed_at > ''"] if wanted.name is ListName.TRASH else ["trashed_at = ''"]
    parameters: list[object] = []
    for condition, values in (*_of_list(wanted, today), *_of_filter(wanted, today)):
        conditions.append(condition)
        parameters.extend(values)
    return Where(tuple(conditions), tuple(parameters))


def order_of(sort: Sort) -> str:
    """An order as SQL; those with nothing in the column are asked for apart (see `is_filled`)."""
    return ", ".join(f"{term} DESC" if descending else term for term, descending in _terms(sort))


def key_of(sort: Sort) -> list[tuple[str, bool]]:
    """What a prospect's place depends on, those with nothing in the column included: terms, and which go down."""
    if sort.column in MAY_BE_EMPTY:
        return [(f"NOT ({is_filled(sort)})", False), *_terms(sort)]
    return _terms(sort)


def is_filled(sort: Sort) -> str:
    """The condition that a prospect has something in the sorted column, as the indexes have it."""
    return _FILLED[sort.column]


def _terms(sort: Sort) -> list[tuple[str, bool]]:
    down = sort.descending
    if sort.column is SortColumn.NEXT_STEP:
        last = [(f"next_on = '{NO_DAY}'", False)] if down else []
        return [*last, ("next_on", down), ("next_at", down), ("company_key", False), ("id", False)]
    if sort.column is SortColumn.COMPANY:
        return [("company_key", down), ("id", False)]
    if sort.column is SortColumn.ADDED:
        return [("created_on", down), ("id", down)]
    return [(ORDER[sort.column], down), ("company_key", False), ("id", False)]


def _of_list(wanted: ListFilter, today: date) -> list[tuple[str, tuple[object, ...]]]:
    name, day = wanted.name, today.isoformat()
    found: list[tuple[str, tuple[object, ...]]] = []
    if name is ListName.DUE:
        found.append(("state IN ('to_qualify', 'active')", ()))
        if wanted.due is None:
            found.append(("next_on <= ?", (day,)))
    elif name is ListName.WAITING:
        found.append((f"state = 'active' AND next_agreed_on > '' AND next_on > ? AND next_on < '{NO_DAY}'", (day,)))
    elif name is ListName.NO_STEP:
        found.append((f"state = 'active' AND next_on = '{NO_DAY}'", ()))
    elif name is ListName.TO_DECIDE:
        found.append((_stopped(today), ()))
    elif name in STATE_OF_LIST:
        found.append(("state = ?", (STATE_OF_LIST[name].value,)))
    return found


def _of_filter(wanted: ListFilter, today: date) -> list[tuple[str, tuple[object, ...]]]:
    found: list[tuple[str, tuple[object, ...]]] = [("instr(tags, ?) > 0", (f"|{tag}|",)) for tag in wanted.tags]
    for column, chosen in (("class", wanted.classes), ("verdict", wanted.verdicts)):
        if chosen:
            found.append((f"{column} IN ({','.join('?' * len(chosen))})", tuple(each.value for each in chosen)))
    exact = (("town", wanted.town), ("origin", wanted.origin))
    found.extend((f"{name} = ?", (value,)) for name, value in exact if value)
    if wanted.big_fish:
        found.append(("big_fish = 1", ()))
    if wanted.due is not None:
        found.append(_due(wanted.due, today))
    return found


def _due(span: DueSpan, today: date) -> tuple[str, tuple[object, ...]]:
    day = today.isoformat()
    if span is DueSpan.OVERDUE:
        return "next_on < ?", (day,)
    if span is DueSpan.TODAY:
        return "next_on = ?", (day,)
    return "next_on BETWEEN ? AND ?", (day, (today + timedelta(days=6 - today.weekday())).isoformat())


def _stopped(today: date) -> str:
    """The stop rule with its days written out, since the other conditions count their parameters."""
    days = stop_parameters(today)
    return re.sub(r":(\w+)", lambda name: f"'{days[name[1]]}'", HAS_COME).strip()
