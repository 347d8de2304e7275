"""Killed at any moment, or out of room: what was said to be done is there, and the rest is whole or absent."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from planner.actions.opening import open_store
from planner.actions.prospects import add_prospect
from planner.clock import FrozenClock
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]
WORKER = Path(__file__).with_name("busy_owner.py")
LOT = 100


def start(folder: Path, first: int, limit: int = 0) -> "subprocess.Popen[str]":
    command = [sys.executable, str(WORKER), str(folder), str(first), str(limit)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def look(folder: Path) -> tuple[set[str], Store]:
    """What a later start finds, after checking that it is sound."""
    store = open_store(folder, FrozenClock())
    assert store.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert store.db.execute("PRAGMA foreign_key_check").fetchall() == []
    store.db.execute("INSERT INTO prospect_search(prospect_search) VALUES ('integrity-check')")
    companies = Counter(row[0] for row in store.db.execute("SELECT company FROM prospects"))
    indexed = store.db.execute("SELECT count(*) FROM prospect_search").fetchone()[0]
    assert indexed == companies.total(), "the search index was written with its rows"
    persons = store.db.execute("SELECT count(*) FROM persons").fetchone()[0]
    assert persons == sum(1 for company in companies if company.startswith("one"))
    assert all(number == (LOT if company.startswith("lot") else 1) for company, number in companies.items())
    return set(companies), store


def prepare(folder: Path) -> None:
    store = open_store(folder, FrozenClock())
    add_prospect(store, prospect=Prospect(ProspectId(0), "model"))
    store.close()


def kill_again_and_again(folder: Path, times: int, seed: int) -> None:
    chance = random.Random(seed)
    prepare(folder)
    said = {"model"}
    for round_number in range(times):
        with start(folder, round_number * 100_000) as worker:
            assert worker.stdout is not None
            for _ in range(chance.randrange(1, 25)):
                said.add(worker.stdout.readline().strip())
            worker.kill()
            said |= {line.strip() for line in worker.stdout if line.endswith("\n")}
        found, store = look(folder)
        store.close()
        assert said <= found
        assert len(found - said) <= round_number + 1, "at most the one action under way at each kill was not said"


def test_killed_a_few_times(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path / "data", times=3, seed=1)


@pytest.mark.slow
def test_killed_many_times(tmp_path: Path) -> None:
    for seed in range(10):
        kill_again_and_again(tmp_path / str(seed), times=20, seed=seed)


def fill_up(folder: Path, room: int) -> None:
    pytest.importorskip("resource", reason="needs a limit on the size of files")
    prepare(folder)
    size = (folder / "assidu.db").stat().st_size
    with start(folder, 0, size + room) as worker:
        assert worker.stdout is not None
        lines = [line.split() for line in worker.stdout]
    assert worker.returncode == 0
    refused = [code for kind, code in lines if kind == "refused"]
    assert len(refused) == 3
    assert set(refused) <= {"disk_full", "disk_failing"}
    found, store = look(folder)
    assert found == {"model", *(f"{kind} {number}" for kind, number in lines if kind != "refused")}
    add_prospect(store, prospect=Prospect(ProspectId(0), "room again"))
    store.close()


@pytest.mark.parametrize("room", [0, 50_000])
def test_no_room_left(tmp_path: Path, room: int) -> None:
    fill_up(tmp_path / "data", room)


@pytest.mark.slow
@pytest.mark.parametrize("room", range(0, 300_000, 5_000))
def test_no_room_left_at_any_size(tmp_path: Path, room: int) -> None:
    fill_up(tmp_path / "data", room)
