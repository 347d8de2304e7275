"""Old data files come up to date with nothing lost, after a backup; one that cannot stays as it was."""

import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from planner.actions.opening import open_store
from planner.actions.prospects import add_prospect
from planner.actions.pursuit import mark_big_fish
from planner.clock import FrozenClock
from planner.domain.prospects.lifecycle import is_in_rule
from planner.domain.prospects.prospect import Prospect, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import Newsletter, Verdict
from planner.errors import FileError, KnownError, StoreError
from planner.locations import BACKUP_FOLDER, DATABASE_NAME
from planner.storage.counts import out_of_rule
from planner.storage.queries.blocks import all_series
from planner.storage.queries.prospects import prospects
from planner.storage.schema import SCHEMA_VERSION, migrations
from planner.storage.store import Store

DATABASES = Path(__file__).resolve().parents[2] / "databases"
VERSIONS = range(1, SCHEMA_VERSION + 1)


def schema_of(store: Store) -> dict[str, str]:
    found = store.db.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '\\_%' ESCAPE '\\'")
    return {name: sql for name, sql in found if sql}


def place(version: int, data_folder: Path) -> Path:
    data_folder.mkdir()
    return Path(shutil.copy(DATABASES / f"schema-{version}.db", data_folder / DATABASE_NAME))


def test_there_is_a_file_for_every_schema() -> None:
    found = {path.name for path in DATABASES.glob("*.db")}
    assert found == {f"schema-{version}.db" for version in VERSIONS}
    for version in VERSIONS:
        with sqlite3.connect(DATABASES / f"schema-{version}.db") as connection:
            assert connection.execute("PRAGMA user_version").fetchone()[0] == version
        connection.close()


def test_schema_version_counts_the_migrations(store: Store) -> None:
    assert len(migrations.applied(store.db)) == SCHEMA_VERSION


@pytest.mark.parametrize("version", VERSIONS)
def test_old_file_opens_with_everything_in_it(
    version: int, data_folder: Path, clock: FrozenClock, store: Store, tmp_path: Path
) -> None:
    folder = tmp_path / "old"
    place(version, folder)
    opened = open_store(folder, clock)
    assert schema_of(opened) == schema_of(store)
    assert opened.db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert opened.db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert opened.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    (found,) = prospects(opened, [1])
    assert (found.company, found.persons[0].name) == ("Menuiserie Lefèvre", "Jeanne Lefèvre")
    assert found.persons[0].contacts[0].normalised == "+33465712038"
    assert len(all_series(opened)) == (1 if version >= 2 else 0)
    add_prospect(opened, prospect=Prospect(ProspectId(0), "Nouveau"))
    opened.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_prospects_of_before_keep_the_rules_of_states(version: int, data_folder: Path, clock: FrozenClock) -> None:
    connection = sqlite3.connect(place(version, data_folder))
    columns = "next_kind, next_text, next_on, next_at, next_agreed_on, value_cents, currency, origin, tags, siren"
    rest = "company_key, person, person_key, town, town_key, match_key, created_on, updated_at, trashed_at, notes"
    standings = [(state.value, "") for state in State] + [(State.TO_QUALIFY.value, "out")]
    for state, klass in standings:
        connection.execute(
            f"INSERT INTO prospects (company, state, class, {columns}, {rest})"
            f" SELECT 'Autre', ?, ?, {columns}, {rest} FROM prospects WHERE id = 1",
            (state, klass),
        )
    connection.execute(
        "UPDATE prospects SET next_on = '2026-11-20', next_kind = 'call', updated_at = '2026-05-31T08:00'"
    )
    connection.commit()
    connection.close()
    opened = open_store(data_folder, clock)
    found = prospects(opened, range(2, 2 + len(standings)))
    assert [(each.state.value, each.klass.value) for each in found] == standings
    assert all(is_in_rule(each) for each in found)
    assert out_of_rule(opened) == []
    pursuits = {each.state: each.pursuit for each in found}
    assert pursuits[State.DO_NOT_CONTACT].newsletter is Newsletter.NO
    assert pursuits[State.LET_GO].requalify_on == date(2027, 5, 31)
    assert pursuits[State.NURTURE].requalify_on == date(2026, 12, 1)
    assert [each.pursuit.verdict for each in found if each.klass is ProspectClass.OUT] == [Verdict.LET_GO]
    mark_big_fish(opened, prospect_ids=[each.id for each in found], is_big_fish=True)
    opened.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_old_file_is_backed_up_before_it_changes(version: int, data_folder: Path, clock: FrozenClock) -> None:
    place(version, data_folder)
    open_store(data_folder, clock).close()
    backups = list((data_folder / BACKUP_FOLDER).glob("*.db")) if version < SCHEMA_VERSION else []
    assert len(backups) == (1 if version < SCHEMA_VERSION else 0)
    for backup in backups:
        copy = sqlite3.connect(backup)
        assert copy.execute("PRAGMA user_version").fetchone()[0] == version
        assert copy.execute("SELECT company FROM prospects").fetchall() == [("Menuiserie Lefèvre",)]
        copy.close()


def test_migration_happens_once(data_folder: Path, clock: FrozenClock) -> None:
    place(1, data_folder)
    for _ in range(3):
        open_store(data_folder, clock).close()
    assert len(list((data_folder / BACKUP_FOLDER).iterdir())) == 1


def test_migration_that_fails_leaves_the_old_schema(
    data_folder: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = place(1, data_folder)

    def fail(db: Database) -> None:
        db.execute("CREATE TABLE half (id INTEGER PRIMARY KEY)")
        raise sqlite3.IntegrityError("as if the data did not fit")

    last = migrations._migrations[-1]
    monkeypatch.setattr(last, "fn", fail)
    with pytest.raises(StoreError):
        open_store(data_folder, clock)
    before = sqlite3.connect(path)
    assert before.execute("PRAGMA user_version").fetchone()[0] == 1
    tables = {row[0] for row in before.execute("SELECT name FROM sqlite_master")}
    assert not tables & {"half", "series", "goals"}
    before.close()
    monkeypatch.undo()
    open_store(data_folder, clock).close()


def test_broken_references_stop_a_migration(data_folder: Path, clock: FrozenClock) -> None:
    path = place(1, data_folder)
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM prospects")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        open_store(data_folder, clock)
    assert caught.value.code == "damaged"
    assert path.read_bytes() == before


def test_no_migration_without_a_backup(data_folder: Path, clock: FrozenClock) -> None:
    path = place(1, data_folder)
    (data_folder / BACKUP_FOLDER).write_text("a file where the folder should be")
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        open_store(data_folder, clock)
    assert isinstance(caught.value, FileError | StoreError)
    assert path.read_bytes() == before
