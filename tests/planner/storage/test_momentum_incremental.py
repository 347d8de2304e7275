"""Whatever changes, what is remembered and worked on says the same as everything read anew."""

import shutil
import tempfile
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.actions import blocks, goals, momentum, pauses, proposals
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.actions.touches import log_touch
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.momentum.overview import Momentum
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import KnownError
from planner.locations import DATABASE_NAME
from planner.storage.queries import momentum as query
from planner.storage.queries import momentum_memory
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life

LIFE = write_life(5, "series ended", weeks=44)
TODAY = LIFE.monday(LIFE.weeks) + timedelta(days=2)
KINDS = ("touch", "mark", "unmark", "skip", "move", "remove", "pause", "propose", "answer", "here", "goal", "zone")

steps = st.tuples(st.sampled_from((*KINDS, "undo", "undo", "redo", "note", "later")), st.integers(0, 60))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the life, written once."""
    folder = tmp_path_factory.mktemp("life")
    store = open_store(folder, FrozenClock())
    write_into(store, LIFE)
    store.close()
    return folder / DATABASE_NAME


@settings(max_examples=12)
@given(done=st.lists(steps, min_size=3, max_size=9))
def test_reading_what_changed_is_the_same_as_reading_all(written: Path, done: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(written, folder)
        clock = FrozenClock(instant=datetime.combine(TODAY, time(11), UTC))
        store = open_store(Path(folder), clock)
        for kind, number in done:
            _do(store, kind, number)
            today = store.clock.today("Europe/Paris")
            assert query.momentum(store, today) == _anew(store)
        store.close()


def _anew(store: Store) -> Momentum:
    memories = momentum_memory._memories
    kept = memories.pop(store)
    found = query.momentum(store, store.clock.today("Europe/Paris"))
    memories[store] = kept
    return found


def _do(store: Store, kind: str, number: int) -> None:
    day = TODAY - timedelta(days=4 * number)
    rows = store.db.execute("SELECT series_id, slot FROM attendance ORDER BY slot").fetchall()
    series_id, slot = rows[number % len(rows)] if rows else (1, "2026-01-01T09:00:00")
    at = datetime.fromisoformat(slot)
    prospect = store.db.execute("SELECT id FROM prospects ORDER BY id").fetchone()[0]
    noon = datetime.combine(day, time(11), UTC)
    with suppress(KnownError):  # what cannot be done changes nothing
        match kind:
            case "touch":
                touch = Touch(TouchId(0), prospect, noon, Channel.PHONE, TouchOutcome.TALKED, minutes=3)
                log_touch(store, touch=touch)
            case "mark":
                blocks.mark_block(store, series_id=series_id, slot=at, outcome=Outcome.MISSED)
            case "unmark":
                blocks.unmark_block(store, series_id=series_id, slot=at)
            case "skip":
                blocks.skip_block(store, series_id=series_id, slot=at)
            case "move":
                blocks.move_block(store, series_id=series_id, slot=at, to=at + timedelta(days=number % 11))
            case "remove":
                blocks.remove_series(store, series_id=series_id)
            case "pause":
                pauses.add_pause(store, starts_on=day, ends_on=day + timedelta(days=number % 20))
            case "propose":
                version = Version(amount_cents=50_000, sent_on=day, valid_until=day + timedelta(days=number))
                proposals.add_proposal(store, proposal=Proposal(ProposalId(0), prospect, versions=(version,)))
            case "answer":
                proposals.decline_proposal(store, proposal_id=number)
            case "here":
                momentum.answer_away(store, weeks=[day], was_away=number % 2 == 0)
            case "goal":
                end = day + timedelta(days=30)
                goals.add_goal(store, goal=Goal(GoalId(0), Measure.BLOCKS_KEPT, 500, day, end))
            case "zone":
                change_settings(store, zone="America/Montreal" if number % 2 else "Europe/Paris", holiday_calendar="")
            case "undo":
                store.undo()
            case "redo":
                store.redo()
            case "note":
                momentum.note_slowdowns(store)
            case "later":
                store.clock = FrozenClock(instant=store.clock.now_utc() + timedelta(days=number % 9))
