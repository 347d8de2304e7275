"""The tables, as append-only migrations; the number of migrations is the schema's version.

Names of columns: `*_on` is an ISO day, `*_at` an ISO instant in UTC, `slot` and `moved_to` a local wall-clock time
without zone (the series holds the zone), `*_cents` an integer amount, `*_key` a folded text to sort or match by.
"""

from sqlite_utils import Database, Migrations

from planner.storage.schema_momentum import create_momentum_tables

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


@migrations(name="004_pursuit")
def create_pursuit(db: Database) -> None:
    """Qualification, the log of touches, what was agreed, and all that belongs to pursuing and parting."""
    for column in _PURSUIT_COLUMNS:
        db.execute(f"ALTER TABLE prospects ADD COLUMN {column}")
    db.execute("""
        CREATE TABLE touches (
            id INTEGER PRIMARY KEY, prospect_id INTEGER NOT NULL REFERENCES prospects(id),
            person_id INTEGER REFERENCES persons(id),
            at TEXT NOT NULL, channel TEXT NOT NULL, outcome TEXT NOT NULL, minutes INTEGER NOT NULL,
            incoming INTEGER NOT NULL, note TEXT NOT NULL, signals TEXT NOT NULL, overruled TEXT NOT NULL,
            logged_at TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX touches_by_prospect ON touches(prospect_id, at)")
    db.execute("CREATE INDEX touches_by_day ON touches(at)")
    db.execute("CREATE INDEX touches_by_person ON touches(person_id) WHERE person_id IS NOT NULL")
    db.execute("""
        CREATE TABLE turns (
            id INTEGER PRIMARY KEY, prospect_id INTEGER NOT NULL REFERENCES prospects(id),
            at TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX turns_by_prospect ON turns(prospect_id, at)")
    db.execute("CREATE INDEX turns_by_kind ON turns(kind, at)")
    db.execute("""
        CREATE TABLE sheets (
            id INTEGER PRIMARY KEY, prospect_id INTEGER NOT NULL UNIQUE REFERENCES prospects(id),
            fits TEXT NOT NULL, need TEXT NOT NULL, decision_maker TEXT NOT NULL,
            budget TEXT NOT NULL, timing TEXT NOT NULL, pleasant TEXT NOT NULL,
            gut INTEGER, red_flags TEXT NOT NULL, qualified_on TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE ideal_criteria (
            id INTEGER PRIMARY KEY, position INTEGER NOT NULL, text TEXT NOT NULL, weight INTEGER NOT NULL,
            is_knock_out INTEGER NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE ideal_answers (
            id INTEGER PRIMARY KEY, prospect_id INTEGER NOT NULL REFERENCES prospects(id),
            criterion_id INTEGER NOT NULL REFERENCES ideal_criteria(id), answer TEXT NOT NULL,
            UNIQUE (prospect_id, criterion_id)
        ) STRICT""")
    db.execute("CREATE INDEX ideal_answers_by_criterion ON ideal_answers(criterion_id)")
    db.execute("""
        CREATE TABLE referral_sources (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, prospect_id INTEGER REFERENCES prospects(id),
            note TEXT NOT NULL, told_on TEXT NOT NULL, thanked_on TEXT NOT NULL, removed_at TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX referral_sources_by_prospect ON referral_sources(prospect_id)")
    db.execute("""
        CREATE TABLE cadences (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, direction TEXT NOT NULL, steps TEXT NOT NULL,
            removed_at TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE newsletters (
            id INTEGER PRIMARY KEY, sent_on TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE newsletter_receivers (
            id INTEGER PRIMARY KEY, newsletter_id INTEGER NOT NULL REFERENCES newsletters(id),
            prospect_id INTEGER NOT NULL REFERENCES prospects(id)
        ) STRICT""")
    db.execute("CREATE INDEX newsletter_receivers_by_newsletter ON newsletter_receivers(newsletter_id)")
    db.execute("CREATE INDEX newsletter_receivers_by_prospect ON newsletter_receivers(prospect_id)")
    db.execute("""
        CREATE TABLE checks (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, taken_on TEXT NOT NULL, answers TEXT NOT NULL
        ) STRICT""")
    # Whoever was active without a next step gets one, due at once: the rule holds from here on.
    db.execute("""
        UPDATE prospects SET next_kind = 'call', next_on = substr(updated_at, 1, 10)
        WHERE state = 'active' AND next_on = '9999-12-31'""")
    db.execute("UPDATE prospects SET active_on = substr(updated_at, 1, 10) WHERE state = 'active'")
    # Whoever was parted with has no next step from here on; what it said is kept in the notes.
    db.execute("""
        UPDATE prospects SET next_kind = '', next_text = '', next_on = '9999-12-31', next_at = '', next_agreed_on = '',
            notes = notes || CASE WHEN notes <> '' AND next_text <> '' THEN char(10) ELSE '' END || next_text
        WHERE state IN ('let_go', 'do_not_contact') AND next_on <> '9999-12-31'""")
    for state, months in (("nurture", 6), ("let_go", 12)):
        again = f"date(substr(updated_at, 1, 10), '+{months} months')"
        db.execute(f"UPDATE prospects SET requalify_on = {again} WHERE state = '{state}'")
    db.execute("UPDATE prospects SET newsletter = 'no' WHERE state = 'do_not_contact'")
    db.execute("UPDATE prospects SET verdict = 'let-go' WHERE class = 'out'")
    # Partial indexes hold only whom they are about: a fresh import pays nothing for them.
    for name, column, filled in (
        ("verdict", "verdict", "verdict <> 'find-out'"),
        ("attempts", "attempts", "attempts > 0"),
        ("last", "last_on", "last_on <> ''"),
        ("minutes", "minutes", "minutes > 0"),
        ("requalify", "requalify_on", "requalify_on <> ''"),
        ("wake", "wake_on", "wake_on <> ''"),
    ):
        db.execute(f"CREATE INDEX prospects_by_{name} ON prospects(trashed_at, {column}) WHERE {filled}")
    # Covering, so that finding those for whom the stop has come reads no row of anybody else.
    db.execute("""
        CREATE INDEX prospects_by_stop ON prospects(trashed_at, active_on, sign_on, attempts, class, big_fish,
            extended_on, extended_tries, next_agreed_on, next_on, next_kind, state, id) WHERE active_on <> ''""")
    db.execute("CREATE INDEX prospects_by_source ON prospects(source_id) WHERE source_id IS NOT NULL")


_PURSUIT_COLUMNS = (
    "next_snoozes INTEGER NOT NULL DEFAULT 0",
    "verdict TEXT NOT NULL DEFAULT 'find-out'",
    "big_fish INTEGER NOT NULL DEFAULT 0",
    "attempts INTEGER NOT NULL DEFAULT 0",
    "attempt_days TEXT NOT NULL DEFAULT ''",
    "maybes INTEGER NOT NULL DEFAULT 0",
    "touches INTEGER NOT NULL DEFAULT 0",
    "minutes INTEGER NOT NULL DEFAULT 0",
    "last_on TEXT NOT NULL DEFAULT ''",
    "heard_on TEXT NOT NULL DEFAULT ''",
    "sign_on TEXT NOT NULL DEFAULT ''",
    "began_on TEXT NOT NULL DEFAULT ''",
    "last_outcome TEXT NOT NULL DEFAULT ''",
    "agreed_every INTEGER",
    "agreed_channel TEXT NOT NULL DEFAULT ''",
    "agreed_made_on TEXT NOT NULL DEFAULT ''",
    "best_from TEXT NOT NULL DEFAULT ''",
    "best_to TEXT NOT NULL DEFAULT ''",
    "since TEXT NOT NULL DEFAULT ''",
    "active_on TEXT NOT NULL DEFAULT ''",
    "extended_on TEXT NOT NULL DEFAULT ''",
    "extended_tries INTEGER NOT NULL DEFAULT 0",
    "requalify_on TEXT NOT NULL DEFAULT ''",
    "wake_on TEXT NOT NULL DEFAULT ''",
    "wake_note TEXT NOT NULL DEFAULT ''",
    "let_go_reason TEXT NOT NULL DEFAULT ''",
    "newsletter TEXT NOT NULL DEFAULT ''",
    "source_id INTEGER REFERENCES referral_sources(id)",
    "cadence_id INTEGER REFERENCES cadences(id)",
    "cadence_from TEXT NOT NULL DEFAULT ''",
    "cadence_step INTEGER NOT NULL DEFAULT 0",
)


@migrations(name="005_calendar")
def create_calendar(db: Database) -> None:
    """The owner's other calendars, pauses, who is called in which block, weekly reviews, and what a server holds.

    `busy_readings` and `busy_times` are copies of files outside: no action, not undone, made anew by reading again.
    `starts` and `ends` are UTC instants, or ISO days (the second one not included) where `is_all_day`.
    """
    db.execute("""
        CREATE TABLE busy_calendars (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, path TEXT NOT NULL, is_shown INTEGER NOT NULL,
            added_at TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE busy_readings (
            id INTEGER PRIMARY KEY, calendar_id INTEGER NOT NULL UNIQUE, read_at TEXT NOT NULL,
            file_stamp TEXT NOT NULL, first_on TEXT NOT NULL, until_on TEXT NOT NULL,
            events INTEGER NOT NULL, problems TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE busy_times (
            id INTEGER PRIMARY KEY, calendar_id INTEGER NOT NULL, uid TEXT NOT NULL, title TEXT NOT NULL,
            starts TEXT NOT NULL, ends TEXT NOT NULL, is_all_day INTEGER NOT NULL, is_soft INTEGER NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX busy_times_by_end ON busy_times(ends, starts)")
    db.execute("CREATE INDEX busy_times_by_calendar ON busy_times(calendar_id)")
    db.execute("""
        CREATE TABLE pauses (
            id INTEGER PRIMARY KEY, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, why TEXT NOT NULL,
            created_at TEXT NOT NULL, updated_at TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE call_entries (
            id INTEGER PRIMARY KEY, series_id INTEGER NOT NULL REFERENCES series(id), slot TEXT NOT NULL,
            prospect_id INTEGER NOT NULL REFERENCES prospects(id), position INTEGER NOT NULL,
            UNIQUE (series_id, slot, prospect_id)
        ) STRICT""")
    db.execute("CREATE INDEX call_entries_by_prospect ON call_entries(prospect_id, slot)")
    db.execute("CREATE INDEX call_entries_by_slot ON call_entries(slot)")
    db.execute("""
        CREATE TABLE reviews (
            id INTEGER PRIMARY KEY, week TEXT NOT NULL UNIQUE, step INTEGER NOT NULL, obstacles TEXT NOT NULL,
            started_at TEXT NOT NULL, finished_at TEXT NOT NULL
        ) STRICT""")
    db.execute("ALTER TABLE exported_events ADD COLUMN kind TEXT NOT NULL DEFAULT 'blocks'")
    db.execute("ALTER TABLE exported_events ADD COLUMN is_all_day INTEGER NOT NULL DEFAULT 0")
    db.execute("""
        CREATE TABLE published_events (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, href TEXT NOT NULL, etag TEXT NOT NULL,
            state TEXT NOT NULL
        ) STRICT""")


@migrations(name="006_momentum")
def create_momentum(db: Database) -> None:
    """Proposals, signed and client work, milestones, slowdowns; touches counted by the hour."""
    create_momentum_tables(db)


@migrations(name="007_touch_minutes")
def cover_touch_minutes(db: Database) -> None:
    """The touches of some days with their minutes and prospects are read from the index alone."""
    db.execute("DROP INDEX touches_by_day")
    db.execute("CREATE INDEX touches_by_day ON touches(at, prospect_id, minutes)")


SCHEMA_VERSION = 7
