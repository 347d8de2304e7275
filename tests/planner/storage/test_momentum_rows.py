"""The rows behind a number are as many as the number says."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from planner.actions.goals import add_goal
from planner.actions.opening import open_store
from planner.actions.work import add_client_work, add_signed_work
from planner.clock import FrozenClock
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.reading import EvidenceKind, RowKind
from planner.domain.momentum.tracing import ROWS_SHOWN
from planner.domain.prospects.pursuit import Verdict
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.queries import momentum_rows as query
from planner.storage.queries.balance import balance, time_by_verdict
from planner.storage.queries.momentum import momentum
from planner.storage.queries.momentum_views import heat_map
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life

LIFE = write_life(4, "intentional, comfortable", weeks=60)
TODAY = LIFE.monday(LIFE.weeks)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with a life in it, only read."""
    store = open_store(tmp_path_factory.mktemp("lived"), FrozenClock())
    write_into(store, LIFE)
    yield store
    store.close()


@pytest.fixture
def now(lived: Store) -> Momentum:
    return momentum(lived, TODAY)


def test_the_effort_of_each_week_is_made_of_its_rows(lived: Store, now: Momentum) -> None:
    for week in now.weeks[::5]:
        found = {kind: query.rows_between(lived, kind, week.monday, week.sunday, TODAY) for kind in RowKind}
        blocks = found[RowKind.BLOCKS].rows
        kept = [each for each in blocks if each.minutes_kept]
        assert (len(blocks), len(kept)) == (week.planned, week.kept)
        assert sum(each.minutes_kept or 0 for each in blocks) == week.minutes_kept
        assert found[RowKind.TOUCHES].total == week.touches
        assert found[RowKind.PROSPECTS].total == week.new_prospects
        assert sum(each.minutes or 0 for each in found[RowKind.CLIENT_WORK].rows) == week.client_minutes


def test_a_past_block_without_a_mark_is_unmarked_and_counts_as_not_kept(lived: Store, now: Momentum) -> None:
    last = now.weeks[-1]
    rows = query.rows_between(lived, RowKind.BLOCKS, now.weeks[0].monday, last.sunday, TODAY).rows
    unmarked = [each for each in rows if each.is_unmarked]
    assert unmarked
    assert all(each.state is OccurrenceState.PLANNED and not each.minutes_kept for each in unmarked)
    assert not any(each.state is OccurrenceState.PLANNED for each in rows if not each.is_unmarked)
    day = rows[0].day
    on_the_day = query.rows_between(lived, RowKind.BLOCKS, day, day, day).rows
    assert not any(each.is_unmarked for each in on_the_day)


def test_the_pipeline_of_a_week_is_made_of_its_proposals(lived: Store, now: Momentum) -> None:
    for week, cents in zip(now.weeks[::4], now.pipeline[::4], strict=True):
        found = query.pipeline_rows(lived, week.sunday, now.currency)
        assert sum(each.amount_cents or 0 for each in found.rows) == cents
        assert all(each.proposal_id and each.name == "Régie Belvauze" for each in found.rows)


def test_evidence_leads_to_as_many_rows_as_it_says(lived: Store) -> None:
    checked = set()
    for week in range(20, LIFE.weeks):
        today = LIFE.monday(week)
        for pattern in momentum(lived, today).patterns:
            for evidence in pattern.evidence:
                found = query.rows_of(lived, evidence, today)
                if evidence.kind is EvidenceKind.WAITING_PROPOSALS:
                    assert found.total == evidence.value
                elif evidence.kind is EvidenceKind.KEPT_SHARE:
                    kept = sum(bool(each.minutes_kept) for each in found.rows)
                    assert kept / found.total == pytest.approx(evidence.value)
                elif evidence.kind is EvidenceKind.NO_GOAL:
                    assert [each.goal_id for each in found.rows] == list(evidence.ids)
                checked.add(evidence.kind)
    assert checked >= {EvidenceKind.WAITING_PROPOSALS, EvidenceKind.KEPT_SHARE, EvidenceKind.CLIENT_MINUTES}


def test_a_day_of_the_year_leads_to_its_blocks(lived: Store) -> None:
    cells = [cell for week in heat_map(lived, TODAY).weeks for cell in week if cell.planned and cell.day < TODAY]
    assert cells
    for cell in cells[::9]:
        found = query.rows_between(lived, RowKind.BLOCKS, cell.day, cell.day, TODAY)
        assert sum(bool(each.minutes_kept) for each in found.rows) == cell.kept


def test_time_for_prospects_and_by_verdict_leads_to_blocks_and_touches(lived: Store) -> None:
    first, last = TODAY - 21 * DAY, TODAY + 6 * DAY
    rows = query.prospect_time_rows(lived, first, last, TODAY)
    minutes = sum((each.minutes_kept if each.kind is RowKind.BLOCKS else each.minutes) or 0 for each in rows.rows)
    assert minutes == balance(lived, TODAY).whole.prospect_minutes
    for spent in time_by_verdict(lived, first, last):
        found = query.verdict_rows(lived, spent.verdict, first, last)
        assert sum(each.minutes or 0 for each in found.rows) == spent.minutes
    assert query.verdict_rows(lived, Verdict.FIND_OUT, first, last).total


def test_more_rows_than_can_be_shown_are_counted(lived: Store) -> None:
    found = query.rows_between(lived, RowKind.TOUCHES, LIFE.first, TODAY, TODAY)
    assert len(found.rows) == ROWS_SHOWN < found.total
    assert found.is_cut
    assert [each.day for each in found.rows] == sorted((each.day for each in found.rows), reverse=True)


def test_signed_work_goals_and_blocks_ahead(store: Store, clock: FrozenClock) -> None:
    today = clock.today("Europe/Paris")
    over = SignedWork(SignedWorkId(0), "Salle de bain", today - 90 * DAY, today - 60 * DAY, today - DAY, 600)
    add_signed_work(store, work=over)
    add_signed_work(store, work=SignedWork(SignedWorkId(0), "Cuisine", today, today, today + 30 * DAY, 2400, 500_000))
    assert [(each.name, each.amount_cents) for each in query.signed_rows(store, today).rows] == [("Cuisine", 500_000)]
    assert query.rows_between(store, RowKind.SIGNED_WORK, today - 99 * DAY, today, today).total == 2
    add_goal(store, goal=Goal(GoalId(0), Measure.NOES, 5, today - DAY, today + 40 * DAY, why="Oser"))
    (goal,) = query.rows_between(store, RowKind.GOALS, today, today, today).rows
    assert (goal.measure, goal.target, goal.note) == (Measure.NOES, 5, "Oser")
    assert query.blocks_ahead(store, today).rows == ()
    add_client_work(store, work=ClientWork(ClientWorkId(0), today, 90, note="Dépannage"))
    (work,) = query.rows_between(store, RowKind.CLIENT_WORK, today, today, today).rows
    assert (work.minutes, work.note, work.prospect_id) == (90, "Dépannage", None)
