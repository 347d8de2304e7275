"""Lists hold what their name says, in the order asked for, and the counts beside them agree."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import pairwise

import pytest

from planner.actions import prospects as actions
from planner.actions.opening import open_store
from planner.clock import FrozenClock
from planner.domain.followup.stop_rule import stop
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.folding import fold
from planner.domain.prospects.list_query import DueSpan, ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    State,
)
from planner.domain.prospects.pursuit import Verdict
from planner.errors import NotFoundError
from planner.storage.queries import prospects as queries
from planner.storage.queries.places import Places
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
PEOPLE = 90
RANK = [State.ACTIVE, State.TO_QUALIFY, State.CLIENT, State.NURTURE, State.LET_GO, State.DO_NOT_CONTACT]


def _next_step(number: int) -> NextStep | None:
    if number % 4 == 0:
        return None
    day = TODAY + timedelta(days=number % 11 - 5)
    at = time(9 + number % 8) if number % 3 == 0 else None
    return NextStep(NextStepKind.CALL, "Rappeler", day, at, TODAY if number % 5 < 3 else None)


def _somebody(number: int) -> Prospect:
    company = ["Lefèvre", "lefebvre", "Œuvre", "Zébulon", "Ébéniste", ""][number % 6]
    person = Person(PersonId(0), f"{'Ève' if number % 2 else 'adam'} {number % 7}")
    return Prospect(
        ProspectId(0),
        company,
        town=["", "Lyon", "Écully"][number % 3],
        origin=["", "salon", "bouche à oreille"][number // 2 % 3],
        tags=[(), ("bois",), ("bois", "métal")][number % 3],
        klass=list(ProspectClass)[number % 5],
        state=list(State)[number % 6],
        value_cents=None if number % 5 == 0 else (number % 7) * 1000,
        persons=(person,) if number % 3 or not company else (),
        contacts=(phone("04 65 71 20 38", "FR"),) if number % 2 else (),
        next_step=_next_step(number),
        created_on=TODAY - timedelta(days=number % 9),
    )


def _pursue_some(store: Store) -> None:
    """Some are pursued for long or often, some are big fish or extended, some have a verdict."""
    with store.change("pursue") as change:
        for number in range(1, PEOPLE + 1):
            row = change.row("prospects", number)
            began = TODAY - timedelta(days=number * 7 % 300)
            last = TODAY - timedelta(days=number % 20)
            values = {
                "verdict": list(Verdict)[number % 7 % 3].value,
                "attempts": number % 9,
                "minutes": number % 5 * 20,
                "last_on": last.isoformat() if number % 4 else "",
                "sign_on": (began + timedelta(days=30)).isoformat() if number % 5 == 0 else "",
                "big_fish": int(number % 4 == 1),
                "extended_on": (TODAY - timedelta(days=number % 60)).isoformat() if number % 3 == 1 else "",
                "active_on": began.isoformat() if row["state"] == "active" else "",
            }
            change.update("prospects", number, values)


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store to read from: ninety prospects of every state, six of them in the trash."""
    store = open_store(tmp_path_factory.mktemp("queries") / "data", FrozenClock())
    for number in range(PEOPLE):
        actions.add_prospect(store, prospect=_somebody(number))
    _pursue_some(store)
    actions.trash_prospects(store, prospect_ids=[3, 4, 5, 6, 7, 8])
    yield store
    store.close()


def belongs(one: Prospect, name: ListName) -> bool:
    """What a list holds, said a second time without SQL."""
    if (one.trashed_on is not None) != (name is ListName.TRASH):
        return False
    match name:
        case ListName.ALL | ListName.TRASH:
            return True
        case ListName.DUE:
            return one.state in (State.ACTIVE, State.TO_QUALIFY) and one.is_due(TODAY)
        case ListName.WAITING:
            step = one.next_step
            awaited = step is not None and step.agreed_on is not None and step.day > TODAY
            return one.state is State.ACTIVE and awaited
        case ListName.CLIENTS:
            return one.state is State.CLIENT
        case ListName.TO_DECIDE:
            return stop(one, TODAY) is not None
        case ListName.NO_STEP:
            return one.state is State.ACTIVE and one.next_step is None
        case _:
            return one.state.value == name.value


def everybody(store: Store) -> list[Prospect]:
    return queries.prospects(store, range(1, PEOPLE + 1))


@pytest.mark.parametrize("name", ListName)
def test_list_holds_what_its_name_says_and_its_count_agrees(people: Store, name: ListName) -> None:
    expected = {one.id for one in everybody(people) if belongs(one, name)}
    found = queries.prospect_ids(people, ListFilter(name), Sort(), TODAY)
    assert set(found) == expected
    assert len(found) == len(expected) == queries.list_counts(people, TODAY)[name]
    assert expected or name is ListName.NO_STEP, "the sample has somebody on every list"


def _key(one: Prospect, column: SortColumn) -> object:
    """The value to sort by; None where there is none, which comes last either way."""
    person = one.persons[0].name if one.persons else ""
    step = one.next_step
    match column:
        case SortColumn.COMPANY:
            return fold(one.display_name)
        case SortColumn.PERSON:
            return fold(person) or None
        case SortColumn.TOWN:
            return fold(one.town) or None
        case SortColumn.STATE:
            return RANK.index(one.state)
        case SortColumn.KLASS:
            return one.klass.value or None
        case SortColumn.VALUE:
            return one.value_cents
        case SortColumn.NEXT_STEP:
            return None if step is None else (step.day, step.at.isoformat() if step.at else "")
        case SortColumn.TAGS:
            return one.tags or None
        case SortColumn.ORIGIN:
            return one.origin or None
        case SortColumn.ADDED:
            return one.created_on
        case SortColumn.VERDICT:
            verdict = one.pursuit.verdict
            return None if verdict is Verdict.FIND_OUT else verdict.value
        case SortColumn.ATTEMPTS:
            return one.pursuit.tally.attempts or None
        case SortColumn.LAST:
            return one.pursuit.tally.last_on
        case SortColumn.MINUTES:
            return one.pursuit.tally.minutes or None


@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize("column", SortColumn)
def test_list_is_sorted_with_empty_values_last(people: Store, column: SortColumn, descending: bool) -> None:
    ids = queries.prospect_ids(people, ListFilter(), Sort(column, descending), TODAY)
    keys = [_key(one, column) for one in queries.prospects(people, ids)]
    filled = [key for key in keys if key is not None]
    assert keys == filled + [None] * (len(keys) - len(filled)), "empty values come last"
    assert filled == sorted(filled, reverse=descending)  # type: ignore[type-var]
    assert len(set(filled)) > 1, "the sample has something to sort"


@pytest.mark.parametrize("column", SortColumn)
def test_order_is_the_same_each_time(people: Store, column: SortColumn) -> None:
    ids = queries.prospect_ids(people, ListFilter(), Sort(column), TODAY)
    same = pairwise(queries.prospects(people, ids))
    for one, other in same:
        if _key(one, column) == _key(other, column):
            named = column is not SortColumn.ADDED
            assert (fold(one.display_name) * named, one.id) < (fold(other.display_name) * named, other.id)


@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize("column", SortColumn)
@pytest.mark.parametrize("name", [ListName.ALL, ListName.ACTIVE, ListName.TRASH])
def test_first_ids_are_those_of_the_whole_order(
    people: Store, name: ListName, column: SortColumn, descending: bool
) -> None:
    wanted, sort = ListFilter(name), Sort(column, descending)
    whole = queries.prospect_ids(people, wanted, sort, TODAY)
    for limit in range(1, len(whole) + 2):
        first, is_all = queries.first_prospect_ids(people, wanted, sort, TODAY, limit)
        assert first == whole[:limit]
        assert is_all == (limit > len(whole))


def test_filters_hold_together(people: Store) -> None:
    wanted = ListFilter(
        ListName.ALL, "", ("bois", "métal"), (ProspectClass.A, ProspectClass.B), town="Écully", origin="salon"
    )
    expected = {
        one.id
        for one in everybody(people)
        if belongs(one, ListName.ALL)
        and {"bois", "métal"} <= set(one.tags)
        and one.klass in (ProspectClass.A, ProspectClass.B)
        and (one.town, one.origin) == ("Écully", "salon")
    }
    assert set(queries.prospect_ids(people, wanted, Sort(), TODAY)) == expected != set()


def test_verdict_and_big_fish_narrow_a_list(people: Store) -> None:
    wanted = ListFilter(verdicts=(Verdict.PURSUE, Verdict.LET_GO), big_fish=True)
    expected = {
        one.id
        for one in everybody(people)
        if belongs(one, ListName.ALL) and one.pursuit.is_big_fish and one.pursuit.verdict is not Verdict.FIND_OUT
    }
    assert set(queries.prospect_ids(people, wanted, Sort(), TODAY)) == expected != set()


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (DueSpan.OVERDUE, date.min, TODAY - timedelta(days=1)),
        (DueSpan.TODAY, TODAY, TODAY),
        (DueSpan.THIS_WEEK, TODAY, date(2026, 11, 15)),
    ],
)
def test_due_steps_of_a_span(people: Store, span: DueSpan, first: date, last: date) -> None:
    expected = {
        one.id
        for one in everybody(people)
        if one.trashed_on is None
        and one.state in (State.ACTIVE, State.TO_QUALIFY)
        and one.next_step is not None
        and first <= one.next_step.day <= last
    }
    assert set(queries.prospect_ids(people, ListFilter(ListName.DUE, due=span), Sort(), TODAY)) == expected != set()


@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize("column", SortColumn)
def test_everyone_finds_their_place_again(people: Store, column: SortColumn, descending: bool) -> None:
    sort = Sort(column, descending)
    places = Places(people, ListFilter(), sort, TODAY)
    ids = queries.prospect_ids(people, ListFilter(), sort, TODAY).tolist()
    keys = places.members([*ids, 3, 999])
    assert set(keys) == set(ids), "who is in the trash is on no other list"
    for place, each in enumerate(ids):
        others = ids[:place] + ids[place + 1 :]
        assert places.place(others, keys[each], ()) == place


@pytest.mark.parametrize("column", SortColumn)
def test_places_are_found_among_some_that_stand_anywhere(people: Store, column: SortColumn) -> None:
    sort = Sort(column)
    whole = queries.prospect_ids(people, ListFilter(), sort, TODAY).tolist()
    strays = [whole[0], whole[len(whole) // 2], whole[-1]]
    shuffled = [*strays, *(each for each in whole if each not in strays)]
    places = Places(people, ListFilter(), sort, TODAY)
    keys = places.members(strays)
    while strays:
        moved = strays.pop()
        shuffled.remove(moved)
        shuffled.insert(places.place(shuffled, keys[moved], strays), moved)
    assert shuffled == whole


def test_a_part_of_a_tag_is_no_tag(people: Store) -> None:
    assert len(queries.prospect_ids(people, ListFilter(tags=("boi",)), Sort(), TODAY)) == 0
    assert queries.all_tags(people) == ["bois", "métal"]


def test_rows_come_in_the_order_asked_for_without_those_that_are_gone(people: Store) -> None:
    rows = queries.prospect_rows(people, [9, 999, 2, 5])
    assert [row.id for row in rows] == [9, 2, 5]
    whole = queries.prospects(people, [9, 2, 5])
    for row, one in zip(rows, whole, strict=True):
        assert row.display_name == one.display_name
        assert (row.state, row.klass, row.next_step, row.tags) == (one.state, one.klass, one.next_step, one.tags)
        assert row.second_line == (one.persons[0].name if one.company and one.persons else "")


def test_no_rows_are_asked_for(people: Store) -> None:
    assert not queries.prospect_rows(people, [])
    assert not queries.prospects(people, [])


def test_prospect_that_is_gone_is_said_to_be_gone(people: Store) -> None:
    with pytest.raises(NotFoundError):
        queries.prospect(people, 999)


def test_due_steps_are_the_most_urgent_ones(people: Store) -> None:
    steps = queries.due_steps(people, TODAY, 5)
    ids = queries.prospect_ids(people, ListFilter(ListName.DUE), Sort(), TODAY)
    assert [each.prospect_id for each in steps] == list(ids[:5])
    assert all(each.next_step.is_due(TODAY) for each in steps)
    assert {each.phone for each in queries.due_steps(people, TODAY, 99)} == {"", "+33465712038"}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Three thousand prospects, brought in as an import does."""
    store = open_store(tmp_path_factory.mktemp("many") / "data", FrozenClock())
    actions.add_prospect(store, prospect=_somebody(1))
    with store.change("fill") as change:
        row = change.row("prospects", 1)
        people = ((number, _somebody(number)) for number in range(2, 3001))
        rows = (
            {**row, "id": number, "company": one.company, "company_key": fold(one.company), "state": one.state.value}
            for number, one in people
        )
        change.insert_many("prospects", list(row), (list(each.values()) for each in rows))
    yield store
    store.close()


@pytest.mark.parametrize("search", ["l", "lef", "lefevre ly", "nobody", ""])
@pytest.mark.parametrize("column", [SortColumn.NEXT_STEP, SortColumn.COMPANY, SortColumn.STATE, SortColumn.VALUE])
def test_first_page_is_the_beginning_of_the_list(many: Store, search: str, column: SortColumn) -> None:
    for name in (ListName.ALL, ListName.ACTIVE):
        wanted, sort = ListFilter(name, search), Sort(column, descending=True)
        whole = queries.prospect_ids(many, wanted, sort, TODAY)
        first, is_all = queries.first_prospect_ids(many, wanted, sort, TODAY, 50)
        assert first[:50] == whole[:50]
        assert (first == whole) if is_all else (len(first) == 50 < len(whole))
