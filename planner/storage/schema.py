"""The tables, as append-only migrations; the number of migrations is the schema's version.

Names of columns: `*_on` is an ISO day, `*_at` an ISO instant in UTC, `slot` and `moved_to` a local wall-clock time
without zone (the series holds the zone), `*_cents` an integer amount, `*_key` a folded text to sort or match by.
"""

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x41736475  # "Asdu": tells our file from any other SQLite file

migrations = Migrations("assidu")


@migrations(name="001_prospects")
def create_prospects(db: Database) -> None:
    """Prospects, their persons, their phones and e-mails, the search index, saved lists."""
    db.execute("""
        CREATE TABLE prospects (
            id INTEGER PRIMARY KEY,
            company TEXT NOT NULL, company_key TEXT NOT NULL,
            person TEXT NOT NULL, person_key TEXT NOT NULL,
            town TEXT NOT NULL, town_key TEXT NOT NULL,
            state TEXT NOT NULL, class TEXT NOT NULL,
            next_kind TEXT NOT NULL, next_text TEXT NOT NULL,
            next_on TEXT NOT NULL, next_at TEXT NOT NULL, next_agreed_on TEXT NOT NULL,
            value_cents INTEGER, currency TEXT NOT NULL,
            origin TEXT NOT NULL, tags TEXT NOT NULL, siren TEXT NOT NULL, match_key TEXT NOT NULL,
            created_on TEXT NOT NULL, updated_at TEXT NOT NULL, trashed_at TEXT NOT NULL,
            notes TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE persons (
            id INTEGER PRIMARY KEY,
            prospect_id INTEGER NOT NULL REFERENCES prospects(id),
            position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, job_title TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE contact_points (
            id INTEGER PRIMARY KEY,
            prospect_id INTEGER NOT NULL REFERENCES prospects(id),
            person_id INTEGER REFERENCES persons(id),
            position INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
            value TEXT NOT NULL, normalised TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE saved_lists (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, position INTEGER NOT NULL, filter TEXT NOT NULL
        ) STRICT""")
    # Covering indexes: a list of 100 000 ids is read from the index alone, already in order.
    db.execute("CREATE INDEX prospects_by_next ON prospects(trashed_at, next_on, next_at, company_key, id, state)")
    db.execute("CREATE INDEX prospects_by_company ON prospects(trashed_at, company_key, id, state, next_on)")
    db.execute("CREATE INDEX prospects_by_state ON prospects(trashed_at, state, next_on)")
    # Narrow ones for the other orders: they cost an import little, and end a first page after its first values.
    for name, column in (("town", "town_key"), ("class", "class"), ("tags", "tags"), ("origin", "origin")):
        db.execute(f"CREATE INDEX prospects_by_{name} ON prospects(trashed_at, {column}) WHERE {column} <> ''")
    db.execute("CREATE INDEX prospects_by_value ON prospects(trashed_at, value_cents) WHERE value_cents IS NOT NULL")
    db.execute("CREATE INDEX prospects_by_added ON prospects(trashed_at, created_on)")
    db.execute("CREATE INDEX prospects_by_match ON prospects(match_key)")
    db.execute("CREATE INDEX persons_by_prospect ON persons(prospect_id)")
    db.execute("CREATE INDEX contact_points_by_prospect ON contact_points(prospect_id)")
    db.execute("CREATE INDEX contact_points_by_person ON contact_points(person_id)")
    db.execute("CREATE INDEX contact_points_by_value ON contact_points(normalised)")
    db.execute("""
        CREATE VIRTUAL TABLE prospect_search USING fts5(
            text, prefix='1 2 3 4 5 6', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 2")""")


@migrations(name="002_blocks")
def create_blocks(db: Database) -> None:
    """Block series, single changed dates, what became of each date, and what was exported."""
    db.execute("""
        CREATE TABLE series (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
            purpose TEXT NOT NULL, title TEXT NOT NULL,
            weekdays TEXT NOT NULL, start TEXT NOT NULL, minutes INTEGER NOT NULL, every_n INTEGER NOT NULL,
            first_day TEXT NOT NULL, until TEXT NOT NULL, count INTEGER, zone TEXT NOT NULL,
            alarm_minutes INTEGER, holiday_calendar TEXT NOT NULL, if_then TEXT NOT NULL,
            created_at TEXT NOT NULL, updated_at TEXT NOT NULL, removed_at TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE occurrence_changes (
            id INTEGER PRIMARY KEY, series_id INTEGER NOT NULL REFERENCES series(id),
            slot TEXT NOT NULL, kind TEXT NOT NULL, moved_to TEXT NOT NULL, minutes INTEGER,
            uid TEXT NOT NULL, reason TEXT NOT NULL, updated_at TEXT NOT NULL,
            UNIQUE (series_id, slot)
        ) STRICT""")
    db.execute("""
        CREATE TABLE attendance (
            id INTEGER PRIMARY KEY, series_id INTEGER NOT NULL REFERENCES series(id),
            slot TEXT NOT NULL, held_on TEXT NOT NULL, outcome TEXT NOT NULL, minutes INTEGER,
            reason TEXT NOT NULL, note TEXT NOT NULL, marked_at TEXT NOT NULL,
            UNIQUE (series_id, slot)
        ) STRICT""")
    db.execute("CREATE INDEX attendance_by_day ON attendance(held_on)")
    db.execute("""
        CREATE TABLE exported_events (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, sequence INTEGER NOT NULL,
            stamp TEXT NOT NULL, start TEXT NOT NULL, zone TEXT NOT NULL, minutes INTEGER NOT NULL,
            title TEXT NOT NULL, marks TEXT NOT NULL, horizon TEXT NOT NULL, cancelled_on TEXT NOT NULL
        ) STRICT""")


@migrations(name="003_goals")
def create_goals(db: Database) -> None:
    """Goals, their rewards, the pictures of the rewards, and the settings."""
    db.execute("""
        CREATE TABLE pictures (
            id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE goals (
            id INTEGER PRIMARY KEY, measure TEXT NOT NULL, target INTEGER NOT NULL,
            starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, why TEXT NOT NULL, consequence TEXT NOT NULL,
            status TEXT NOT NULL, reached_on TEXT NOT NULL, consequence_done TEXT NOT NULL,
            asked_next_on TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE rewards (
            id INTEGER PRIMARY KEY, goal_id INTEGER NOT NULL REFERENCES goals(id),
            title TEXT NOT NULL, art TEXT NOT NULL, picture_id INTEGER REFERENCES pictures(id),
            cost_cents INTEGER, currency TEXT NOT NULL, enjoy_on TEXT NOT NULL,
            claimed_on TEXT NOT NULL, enjoyed_on TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX rewards_by_goal ON rewards(goal_id)")
    db.execute("CREATE TABLE settings (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT")


SCHEMA_VERSION = 3
